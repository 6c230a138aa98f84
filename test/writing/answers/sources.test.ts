import { describe, expect, test } from 'vitest'
import type { Organisation, Source, Speaker } from '../../../src/data/model/schema.ts'
import { sourceLine, whoSaid } from '../../../src/writing/message/source-line.ts'
import { writeMessage } from '../../../src/writing/write-answer.ts'
import { turnover } from '../../answers/asking.ts'
import { tiny } from '../../answers/tiny.ts'
import { pressFacts } from '../../facts.ts'
import { plain } from '../../languages/spoken.ts'
import { labels, marked, writingIn, written } from '../writing.ts'

const id = 'xb0y01j7pe'

describe('the evidence card of a figure', () => {
  const card = written({ kind: 'evidence', id }, writingIn())

  test('shows excerpt, compiler, speaker, place and day of entry', () => {
    expect(card.text).toBe(
      [
        '$4.87 billion · China–Azerbaijan turnover, 2025 [1]',
        'reached $4.87 billion in 2025, an increase of 30.2% compared to the previous year, breaking a record for the third consecutive year',
        'Said by: Lu Mei, Chinese Ambassador to Azerbaijan',
        'Counted by: the source does not say',
        'Place in the text: paragraph 2',
        `Entered: 14 Mar 2026, with the first data · Figure ${id}`,
        '',
        '[1] Ambassador Lu Mei, Report, 13 Mar 2026',
      ].join('\n'),
    )
  })

  test('shows the excerpt as a quotation block', () => {
    expect(marked(card).some(entity => entity.startsWith('blockquote «reached $4.87 billion in 2025'))).toBe(true)
  })

  test('leads to its citation', () => expect(labels(card).flat()).toContain('Cite'))

  test('shows every earlier value after a correction', () => {
    const entry = pressFacts.observation(id)
    const source = entry && pressFacts.sources.get(entry.now.citation.source)
    if (entry === undefined || source === undefined) throw new Error('the seed has lost its first figure')
    const before = { ...entry.now, amount: { ...entry.now.amount, value: '4.78' } }
    const corrected = { ...entry, earlier: [before], by: 7, at: '2026-03-20T10:00:00Z' }
    const { text } = writeMessage({ kind: 'evidence', entry: corrected, source }, writingIn())
    expect(text).toContain('Earlier value: $4.78 billion')
    expect(text).toContain(`Entered: 20 Mar 2026 · Figure ${id}`)
    expect(text).not.toContain('with the first data')
  })
})

test.each([
  ['ru', 'Кто сказал: Лу Мэй'],
  ['az', 'Lu Mey'],
  ['zh', '鲁梅'],
] as const)('the evidence card in %s names people as readers know them', (code, name) => {
  const { text } = written({ kind: 'evidence', id }, writingIn(code))
  expect(text.includes(name) || text.includes('Lu Mei')).toBe(true)
  expect(text).toContain('reached $4.87 billion in 2025')
})

test('the card of a statement shows a quotation block', () => {
  const quote = pressFacts.statements().find(({ kind }) => kind === 'quote')
  if (quote === undefined) throw new Error('the seed holds no quote')
  expect(marked(written({ kind: 'evidence', id: quote.id }, writingIn()))[0]).toBe(`blockquote «${quote.words}»`)
})

describe('where a figure is from', () => {
  const told = (kind: 'sources' | 'why', ...rows: readonly string[]): readonly string[] =>
    written({ kind, ...turnover, period: '2024' }, writingIn('en', 'private', tiny(rows)))
      .text.split('\n')
      .slice(1)
  const table = ['X 2024 14.01 6 USD UN_STAT t', 'M 2024 633.06 6 USD UN_STAT t']
  const sum = 'Somebody else who counts: exports 14.01 + imports 633.06 = $647.07 million'

  test.each(['sources', 'why'] as const)('/%s of a sum of ours shows it with its source', kind =>
    expect(told(kind, ...table)[0]).toBe(`✓ ${sum} [1]`),
  )

  test('a figure that the table bears out has more than one source', () => {
    const lines = told('sources', 'T 2024 647 6 USD AMB a', ...table)
    expect(lines[0]).toBe(`✓ ${sum}, the same, rounded [2]`)
    expect(lines).not.toContain('One source holds this figure.')
  })

  test('/why shows the check that the growth fails', () => {
    const growth = ['T 2024<2023 25 0 PT AMB a', 'T 2023 487 6 USD AMB a']
    const lines = told('why', 'T 2024 647 6 USD AMB a', ...growth)
    expect(lines[0]).toBe('⚠ Our check: 647 ÷ 487 − 1 = +32.9%, not the +25% of [1]')
  })

  test.each(['sources', 'why'] as const)('/%s does not repeat the count of the other side that leads', kind => {
    const text = told(kind, 'T CHN>AZE 2024 598 6 USD GACC a').join(' ')
    expect(text).not.toContain('Reported by')
    expect(text).not.toContain('never agree')
  })
})

test.each<[string, readonly string[], string]>([
  ['ours', [], 'Year by year: 2024 ▲ +20.0% · 2023 ▲ +25.0% (our calculation)'],
  ['mixed', ['T 2024<2023 20 0 PT CUST b'], 'Year by year: 2024 ▲ +20% [2] · 2023 ▲ +25.0% (our calculation)'],
])('changes of years, %s, say which are our calculation', (_, published, line) => {
  const rows = ['T 2022 4.00 9 USD CUST a', 'T 2023 5.00 9 USD CUST a', 'T 2024 6.00 9 USD CUST a', ...published]
  const question = { kind: 'growth-per-year', ...turnover, from: '2022', to: '2024' } as const
  expect(written(question, writingIn('en', 'private', tiny(rows))).text.split('\n')).toContain(line)
})

describe('who said it', () => {
  const source: Source = { id: 's', publisher: 'Report', title: 'T', published: '2026-03', language: 'en' }
  const speaker: Speaker = {
    id: 'lu',
    names: { en: 'Lu Mei' },
    office: { en: 'Ambassador of China' },
    short: { en: 'Ambassador Lu Mei', ru: 'посол Лу Мэй' },
  }
  const committee: Organisation = { id: 'SCC', kind: 'statistics', names: { en: 'Customs Committee' } }
  const paper: Organisation = { id: 'PAPER', kind: 'press', names: { en: 'The paper' } }
  const facts = {
    ...pressFacts,
    sources: { get: (name: string) => (name === 's' ? source : undefined) },
    speakers: { get: (name: string) => (name === 'lu' ? speaker : undefined) },
    organisations: { get: (name: string) => [committee, paper].find(one => one.id === name) },
  }

  test.each([
    ['a speaker before who counted', { source: 's', speaker: 'lu' }, 'SCC', 'Ambassador Lu Mei, Report, Mar 2026'],
    ['who counted', { source: 's' }, 'SCC', 'Customs Committee, Report, Mar 2026'],
    ['only the outlet, where the press counted', { source: 's' }, 'PAPER', 'Report, Mar 2026'],
    ['only the outlet, where nobody is named', { source: 's' }, undefined, 'Report, Mar 2026'],
    ['a speaker who is not known any more', { source: 's', speaker: 'gone' }, undefined, 'Report, Mar 2026'],
    ['a source that is not known any more', { source: 'gone' }, undefined, 'gone'],
  ])('%s', (_, citation, compiledBy, line) => {
    const cited = compiledBy === undefined ? { citation } : { citation, compiledBy }
    expect(plain(sourceLine(cited, facts, writingIn().language))).toBe(line)
  })

  test('an outlet links to its article or to nothing: its name alone must not become a link', () => {
    const here = { ...source, publisher: 'News.az' }
    const named = { ...facts, sources: { get: () => here } }
    const linked = { ...facts, sources: { get: () => ({ ...here, url: 'https://news.az/1' }) } }
    const line = (of: typeof facts) => sourceLine({ citation: { source: 's' } }, of, writingIn().language)
    expect(line(named)[0]).toBe('News.\u2060az')
    expect(line(linked)[0]).toEqual({ link: 'News.az', to: 'https://news.az/1' })
  })

  test('names are in the reader’s language if known, else in English', () => {
    const cited = { citation: { source: 's', speaker: 'lu' } }
    expect(whoSaid(cited, facts, writingIn('ru').language)).toBe('посол Лу Мэй')
    expect(whoSaid(cited, facts, writingIn('zh').language)).toBe('Ambassador Lu Mei')
  })
})
