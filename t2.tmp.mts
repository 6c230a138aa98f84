import { readFileSync } from 'node:fs'
import { plainCharacters } from './src/reading/posts/clean.ts'
import { sentences } from './src/reading/posts/sentences.ts'
import { postTokens } from './src/reading/posts/pieces.ts'
import { readSentence } from './src/reading/posts/sentence.ts'
for (const n of process.argv.slice(2)) {
  const all = readFileSync(`/work/shared/examples/articles/${n}.txt`, 'utf8')
  const [head = '', ...rest] = all.split('\n'); const text = rest.join('\n'); const meta = JSON.parse(head)
  const plain = plainCharacters(text); if (plain.length !== text.length) console.log('LENGTH', n)
  const tokens = postTokens(plain)
  for (const { from, to } of sentences(plain)) {
    const own = tokens.filter(t => t.from >= from && t.to <= to)
    if (own.length === 0) continue
    const s = readSentence(own, `${meta.date}-31`.slice(0, 10) as never, 'AZE')
    console.log('\n#', text.slice(from, to).trim())
    console.log('  T', s.times.map(t => `${text.slice(t.from, t.to)}=${t.period ?? t.day}${t.isBase ? ' base' : ''}`).join(' | '))
    console.log('  P', s.places.map(t => `${text.slice(t.from, t.to)}=${t.area}:${t.role ?? ''}${t.isOfOffice ? ' office' : ''}`).join(' | '))
    console.log('  Q', s.quantities.map(q => `${text.slice(q.from, q.to)}=${JSON.stringify({ ...q, from: undefined, to: undefined, at: undefined, end: undefined })}`).join(' | '))
    console.log('  W', s.row.filter(p => p.senses.some(x => x.kind === 'post')).map(p => `${p.raw}:${p.senses.flatMap(x => x.kind === 'post' ? [x.word] : []).join('/')}`).join(' | '))
  }
}
