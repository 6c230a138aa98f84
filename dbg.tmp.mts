import { plainCharacters } from './src/reading/posts/clean.ts'
import { sentences } from './src/reading/posts/sentences.ts'
import { postTokens } from './src/reading/posts/pieces.ts'
import { readSentence } from './src/reading/posts/sentence.ts'
import { cellsOf, ownSubject } from './src/reading/posts/cells.ts'

import { readPost } from './src/reading/posts/read-post.ts'
const [text = '', today = '2025-06-15', home = 'AZE'] = process.argv.slice(2)
const plain = plainCharacters(text)
const tokens = postTokens(plain)
for (const { from, to } of sentences(plain)) {
  const own = tokens.filter(t => t.from >= from && t.to <= to && t.text !== '\n')
  if (own.length === 0) continue
  const s = readSentence(own, today as never, home)
  console.log('#', text.slice(from, to).trim())
  console.log('  T', s.times.map(t => `${text.slice(t.from, t.to)}=${t.period ?? t.day}${t.isBase ? ' base' : ''}`).join(' | '))
  console.log('  P', s.places.map(t => `${text.slice(t.from, t.to)}=${t.area}:${t.role ?? ''}${t.isOfOffice ? ' office' : ''}`).join(' | '))
  for (const c of cellsOf(s)) {
    console.log('  C', text.slice(c.from, c.to))
    for (const q of c.anchors) console.log('     ', text.slice(q.from, q.to), q.is, JSON.stringify(ownSubject(c, q)))
  }
  console.log('  W', s.row.filter(p => p.senses.some(x => x.kind !== 'number')).map(p => `${p.raw}:${p.senses.map(x => x.kind === 'post' ? x.word : x.kind).join('/')}`).join(' | '))
}
const ctx = { today, home, partner: 'CHN', speakers: [], projects: [] } as never
for (const c of readPost(text, ctx).claims) console.log('=>', c.kind, c.flow, c.reporter, c.partner, c.period, 'amount' in c ? `${c.amount.value}e${c.amount.unitMult} ${c.amount.unit}` : '', 'against' in c ? `vs ${c.against}` : '', c.status ?? '', JSON.stringify(text.slice(c.span.from, c.span.to)), `inh ${c.inherited} ass ${c.assumed}`)
