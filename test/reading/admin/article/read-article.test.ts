/** What an article claims, as rows to publish. */
import { describe, expect, test } from 'vitest'
import type { PostReading } from '../../../../src/answers/model/post.ts'
import { factLine } from '../../../../src/reading/admin/article/fact-line.ts'
import { readArticle } from '../../../../src/reading/admin/article/read-article.ts'
import { facts, source } from '../../../data/made.ts'
import { claimsIn, readingOf, spanOf } from './made.ts'

const held = facts()
const rowsOf = (text: string, reading: Partial<PostReading>, over = {}, known = held) =>
  readArticle({
    text,
    isHeld: false,
    home: 'AZE',
    facts: known,
    reading: readingOf(reading),
    source: source('trend-2026-03-14', { publisher: 'Trend', published: '2026-03-14', ...over }),
  })
const linesOf = (...args: Parameters<typeof rowsOf>): readonly string[] =>
  rowsOf(...args).rows.map(it => factLine(it.fact))

const lead = 'Trade with China hit $420 million in January, Chinese Ambassador to Azerbaijan Lu Mei said.'
const body = `"Trade reached $4.87 billion in 2025, an increase of 30.2% on a year before, a record for the third year in a row. In January 2026 it was $420 million, making China the third-largest partner for the first time," she noted.`
const text = `${lead}\n\n${body}`
const it = claimsIn(text)
const year = 'Trade reached $4.87 billion in 2025'
const month = 'In January 2026 it was $420 million'
const january = { period: '2026-01', speaker: 'Lu Mei' }
const claims = [
  it.value('$420 million', 'Trade with China hit $420 million in January', '420', 6, {
    ...january,
    inherited: ['period'],
  }),
  it.value('$4.87 billion', year, '4.87', 9, { speaker: 'Lu Mei' }),
  it.growth('30.2%', 'an increase of 30.2% on a year before', '30.2', { speaker: 'Lu Mei' }),
  it.record('record', 'a record for the third year in a row', 3, { speaker: 'Lu Mei' }),
  it.value('$420 million', month, '420', 6, january),
  it.rank('third', 'making China the third-largest partner for the first time', '3', { ...january, first: true }),
]

describe('figures', () => {
  test('each once, with its record, its rank and who said it', () =>
    expect(linesOf(text, { claims })).toEqual([
      'turnover AZE CHN 2025 4.87 billion USD by CN_AMB record 3 speaker lu-mei "Trade reached $4.87 billion in 2025, an increase of 30.2% on a year before, a record for the third year in a row"',
      'growth turnover AZE CHN 2025 vs 2024 30.2% by CN_AMB speaker lu-mei "an increase of 30.2% on a year before"',
      'turnover AZE CHN 2026-01 420 million USD by CN_AMB speaker lu-mei "In January 2026 it was $420 million"',
      'rank turnover AZE CHN 2026-01 3 by CN_AMB first time speaker lu-mei "making China the third-largest partner for the first time"',
    ]))

  test('a rounded one is the same figure', () => {
    const two = 'Trade reached $4.87 billion in 2025. In short: $4.9 billion.'
    const made = claimsIn(two)
    const both = [
      made.value('$4.87 billion', 'Trade reached $4.87 billion in 2025', '4.87', 9),
      made.value('$4.9 billion', 'In short: $4.9 billion', '4.9', 9),
    ]
    expect(linesOf(two, { claims: both })).toEqual([
      'turnover AZE CHN 2025 4.87 billion USD by PRESS "Trade reached $4.87 billion in 2025"',
    ])
  })

  test('a forecast is marked; an aim and a change in words are left to the editor', () => {
    const plans = 'Trade is to reach $5 billion in 2026. The aim is $10 billion. It rose by a third.'
    const made = claimsIn(plans)
    const third = made.growth('a third', 'It rose by a third.', '33.3')
    const reading = rowsOf(plans, {
      claims: [
        made.value('$5 billion', 'Trade is to reach $5 billion in 2026.', '5', 9, {
          period: '2026',
          status: 'expected',
        }),
        made.value('$10 billion', 'The aim is $10 billion.', '10', 9, { period: '2030', status: 'target' }),
        { ...third, fraction: true } as typeof third,
      ],
    })
    expect(reading.rows.map(row => factLine(row.fact))).toEqual([
      'turnover AZE CHN 2026 5 billion USD by PRESS expected "Trade is to reach $5 billion in 2026."',
    ])
    expect(reading.unread).toEqual(['The aim is $10 billion.', 'It rose by a third.'])
  })

  test('what the text does not say is not ticked', () => {
    const bare = 'Trade was $1 billion.'
    const { rows } = rowsOf(bare, {
      claims: [claimsIn(bare).value('$1 billion', bare, '1', 9, { assumed: ['period'] })],
    })
    expect(rows.map(row => [row.isTicked, row.assumed])).toEqual([[false, ['period']]])
  })

  test('a number that is not in its words is left to the editor', () => {
    const other = 'Trade was about the same.'
    const claim = claimsIn(other).value('the same', other, '5.2', 9)
    expect(rowsOf(other, { claims: [claim] })).toMatchObject({ rows: [], unread: [other] })
  })

  test('a record without its figure, and what was not read, are listed', () => {
    const vague = 'Trade hit a record. Exports of 12 goods grew.'
    const reading = rowsOf(vague, {
      claims: [claimsIn(vague).record('record', 'Trade hit a record.', 1)],
      unread: [spanOf(vague, 'Exports of 12 goods grew.')],
    })
    expect(reading.unread).toEqual(['Trade hit a record.', 'Exports of 12 goods grew.'])
  })
})

describe('who counted', () => {
  const said = 'According to the customs, trade was $1 billion.'
  const made = (over: object) => [claimsIn(said).value('$1 billion', said, '1', 9, over)]
  test.each([
    ['customs', { counter: 'AZE' }, 'AZ_SCC'],
    ['the statistics of another country', { counter: 'TUR' }, 'TR_STAT'],
    ['a known speaker', { speaker: 'Lu Mei' }, 'CN_AMB'],
    ['an unknown speaker without an office', { speaker: 'John Smith' }, 'PRESS'],
    ['nobody', {}, 'PRESS'],
  ])('%s', (_, over, by) => {
    const [row] = rowsOf(said, { claims: made(over) }).rows
    expect(row?.fact).toMatchObject({ compiledBy: by })
  })

  test('the office that the article names before', () => {
    const article = `State Customs has published its report. ${said.replace('the customs', 'the data')}`
    const sentence = said.replace('the customs', 'the data')
    const claim = claimsIn(article).value('$1 billion', sentence, '1', 9, { counter: 'AZE' })
    expect(rowsOf(article, { claims: [claim] }).rows[0]?.fact).toMatchObject({ compiledBy: 'AZ_SCC' })
  })

  test('new speakers and organisations come with the rows', () => {
    const words = 'Trade was $1 billion.'
    const article = `"${words}" said Mehmet Demir.`
    const made = claimsIn(article)
    const reading = rowsOf(article, {
      claims: [made.value('$1 billion', words, '1', 9, { partner: 'TUR', speaker: 'Mehmet Demir' })],
      quotes: [made.quote(words, 'Mehmet Demir', 'Turkish Minister of Trade')],
    })
    expect(reading.speakers).toEqual([
      {
        id: 'mehmet-demir',
        names: { en: 'Mehmet Demir' },
        office: { en: 'Turkish Minister of Trade' },
        short: { en: 'Turkish Minister of Trade Mehmet Demir' },
        area: 'TUR',
      },
    ])
    expect(reading.organisations).toEqual([
      {
        id: 'TR_GOV',
        area: 'TUR',
        kind: 'statement',
        names: {
          en: 'government (Türkiye)',
          az: 'hökumət (Türkiyə)',
          ru: 'правительство (Турция)',
          zh: '政府（土耳其）',
        },
      },
    ])
  })
})

describe('words', () => {
  test('quotations with their speaker, and facts of projects with the only speaker of their paragraph', () => {
    const article =
      'She attended the opening of the wind farm on January 8: "It will provide light to 300,000 families," Lu Mei said.'
    const made = claimsIn(article)
    const quote = 'It will provide light to 300,000 families,'
    const reading = {
      quotes: [made.quote(quote, 'Lu Mei')],
      facts: [
        made.fact('January 8', 'opening of the wind farm on January 8', {
          project: 'wind-farm',
          field: 'opened',
          day: '2026-01-08',
        }),
        made.fact('300,000 families', 'provide light to 300,000 families', {
          project: 'wind-farm',
          field: 'households',
          status: 'expected',
          amount: { value: '300000', unitMult: 0, unit: 'FAM' },
        }),
      ],
    }
    expect(linesOf(article, reading)).toEqual([
      'project wind-farm field opened topic renewables lang en day 2026-01-08 speaker lu-mei words "opening of the wind farm on January 8" excerpt "opening of the wind farm on January 8"',
      'quote lu-mei lang en words "It will provide light to 300,000 families" excerpt "It will provide light to 300,000 families"',
      'project wind-farm field households lang en 300000 families expected speaker lu-mei words "provide light to 300,000 families" excerpt "provide light to 300,000 families"',
    ])
  })

  test('a long quotation in parts of whole sentences', () => {
    const [one, two, three] = [1, 2, 3].map(i => `${'Trade has grown and will grow on. '.repeat(4)}This was ${i}.`)
    const words = `${one} ${two} ${three}`
    const article = `"${words}" Lu Mei said.`
    const { rows } = rowsOf(article, { quotes: [claimsIn(article).quote(words, 'Lu Mei')] })
    expect(rows.length).toBeGreaterThan(1)
    expect(rows.map(row => ('words' in row.fact ? row.fact.words : '')).join(' ')).toBe(words)
    for (const { fact } of rows) expect('words' in fact ? fact.words.length : 0).toBeLessThanOrEqual(300)
  })

  test('a quotation without a speaker is left out', () => {
    const article = '"Trade grows." is what they say.'
    expect(linesOf(article, { quotes: [claimsIn(article).quote('Trade grows.', 'Nobody')] })).toEqual([])
  })
})
