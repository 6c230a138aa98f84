/** What a reader sees of a chart: its title, the numbers of its caption, and what can be changed. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { QuestionOf } from '../../src/answers/model/question.ts'
import type { Code } from '../../src/data/model/schema.ts'
import { languages } from '../../src/languages/languages.ts'
import { layOut } from '../../src/writing/charts/draw-picture.ts'
import type { Message } from '../../src/writing/message/message.ts'
import { row, tiny } from '../answers/tiny.ts'
import { seedFacts } from '../facts.ts'
import { runs } from '../suite.ts'
import { chartIn, labels, writingIn, written } from './writing.ts'

const chart: QuestionOf<'chart'> = {
  kind: 'chart',
  of: 'values',
  grain: 'year',
  flow: 'T',
  reporter: 'AZE',
  partners: ['CHN'],
}
const years = tiny([
  'T 2015 565 6 USD CUST a',
  'T 2023 3.1 9 USD CUST a',
  'T 2024 3.744 9 USD CUST a',
  'T 2025 4.87 9 USD AMB b',
])

const drawn = (question: QuestionOf<'chart'> = chart, code: Code = 'en', facts = seedFacts): Message =>
  written(question, writingIn(code, 'private', facts))
const titleOf = (question: Partial<QuestionOf<'chart'>>, code: Code): string | undefined =>
  chartIn(drawn({ ...chart, ...question }, code))?.title

describe('the title says what the picture shows', () => {
  test.each<[Code, string]>([
    ['en', 'China–Azerbaijan turnover grew 8.6-fold from 2015 to 2025, to $4.87 billion'],
    ['az', 'Azərbaycanla Çinin ticarət dövriyyəsi 2015-ci ildən 2025-ci ilə qədər 8,6 dəfə artıb: 4,87 milyard $'],
    ['ru', 'Товарооборот Азербайджана с Китаем вырос в 8,6 раза с 2015 по 2025 год, до $4,87 млрд'],
    ['zh', '2015年至2025年，中国与阿塞拜疆双边贸易额增至8.6倍，达48.7亿美元'],
  ])('of a change, in %s', (code, title) => expect(titleOf({}, code)).toBe(title))

  test.each<[string, Partial<QuestionOf<'chart'>>, Code, string]>([
    ['a fall', { flow: 'X', partners: ['ITA'], from: '2019', to: '2020' }, 'en', 'fell by 26.0% from 2019 to 2020'],
    ['years asked for', { from: '2005' }, 'en', 'turnover grew 18-fold from 2005 to 2025, to $4.87 billion'],
    ['years asked for', { of: 'places', from: '2005' }, 'en', 'from 9th in 2005 to 4th in 2025'],
    ['a list', { of: 'largest', partners: [], to: '2025' }, 'en', '2025: Italy leads with $11.9 billion'],
    ['a list', { of: 'largest', partners: [], to: '2025' }, 'ru', '2025: лидирует Италия — $11,9 млрд'],
    [
      'partners',
      { partners: ['CHN', 'RUS', 'TUR'] },
      'en',
      'turnover with China, Russia and Türkiye, 2025: Türkiye leads',
    ],
    ['a share', { of: 'share' }, 'en', 'share of Azerbaijan’s turnover: from 2.6% in 2015 to 9.9% in 2025'],
    ['places', { of: 'places' }, 'en', 'partners by turnover: from 9th in 2015 to 4th in 2025'],
    ['the same place', { of: 'places', partners: ['TUR'] }, 'en', 'partners by turnover: 2nd in 2015 and in 2025'],
    ['a balance', { flow: 'B' }, 'en', 'balance with China: deficit of $4.71 billion in 2025'],
    ['both flows', { of: 'flows' }, 'en', '2025: Exports to China $0.084 billion, imports $4.79 billion'],
  ])('of %s (%#)', (_, question, code, title) => expect(titleOf(question, code)).toContain(title))
})

test('of a few partners that happen to be held no picture says who leads', () => {
  const list = { flow: 'M', reporter: 'GEO' } as const
  const asked = drawn({ ...chart, ...list, of: 'largest', partners: [], to: '2024' })
  expect(asked.picture).toBeUndefined()
  expect(asked.text).toContain('⚠ Only 2 of Georgia’s partners are held: larger ones may be missing.')
  const ranked = written({ kind: 'ranking', ...list, period: '2024', top: 5 }, writingIn('en', 'private', seedFacts))
  expect(labels(ranked).flat()).not.toContain('Chart')
})

test('the caption has the numbers newest first, each with its change and its source', () =>
  expect(drawn(chart, 'en', years).text.split('\n').slice(1, 3)).toEqual([
    'China–Azerbaijan turnover, $ billion',
    '2025 4.87 [1] · 2024 3.74 (+21%) · 2023 3.1 · 2015 0.565 [2]',
  ]))

test.each<[Code, string]>([
  ['en', 'Jun 2026 2.35 (+22.9%) · May 2026'],
  ['az', 'iyn 2026 2,35 (+22,9%) · may 2026'],
  ['ru', 'июнь 2026 2,35 (+22,9%) · май 2026'],
  ['zh', '2026年6月 23.5 (+22.9%) · 2026年5月'],
])('the caption names a month and its year in the order of %s', (code, numbers) => {
  const { text } = drawn({ ...chart, flow: 'X', partners: ['WLD'], grain: 'month' }, code)
  expect(text.replace(/\u00a0/g, ' ')).toContain(numbers)
})

test.each<[string, Parameters<typeof row>, string]>([
  ['the office does not trust', ['T 2016 20500 0 USD CUST a', { status: 'unreliable' }], '2016: not to be relied on'],
  ['the partner counted', ['T CHN>AZE 2016 20 6 USD GACC a'], '2016: from the statistics of the partner country'],
])('the caption remarks on what %s', (_, other, remark) => {
  const facts = tiny([row(...other), 'T 2017 85 6 USD CUST a', 'T 2018 90 6 USD CUST a'])
  expect(drawn(chart, 'en', facts).text.split('\n')).toContain(remark)
})

test.each<[string, readonly string[], string, string]>([
  ['all', [], 'China’s share of Azerbaijan’s turnover, % (our calculation)', '2024: China 40 [1]'],
  [
    'some',
    ['T 2024 40 0 SH CUST b'],
    'China’s share of Azerbaijan’s turnover, %',
    '2025: China 50 (our calculation) [1]',
  ],
])('a table of shares of which %s are ours says so', (_, published, title, line) => {
  const rows = ['T 2024 4 9 USD CUST a', 'T AZE>WLD 2024 10 9 USD CUST a', 'T 2025 5 9 USD CUST a']
  const facts = tiny([...rows, 'T AZE>WLD 2025 10 9 USD CUST a', ...published])
  const { text } = written({ ...chart, of: 'share', as: 'table' }, writingIn('en', 'private', facts))
  expect(text.split('\n')).toEqual(expect.arrayContaining([title, line]))
})

test('each line of numbers names its partner, also behind [ More ]', () => {
  const { text } = drawn({ ...chart, of: 'places' })
  const rows = text.split('\n').filter(row => /\d{4} /.test(row) && row.includes(' · '))
  expect(rows.filter(row => /^\d/.test(row))).toEqual([])
})

test.each(['private', 'group'] as const)(
  'a table without room for all has the first and the last year asked for, %s',
  medium => {
    const question = { ...chart, of: 'share', flow: 'X', from: '2015', to: '2025', as: 'table' } as const
    const { text } = written(question, writingIn('en', medium, seedFacts))
    expect(text).toContain('2025: China 0.3')
    expect(text).toContain('2015: China 0.4')
  },
)

test('official figures and those of the press are told apart, and the picture says how', () => {
  const picture = chartIn(drawn(chart, 'en', years))
  expect(picture?.series[0]?.points.map(({ label, mark }) => [label, mark])).toEqual([
    ['2015', 'official'],
    ...['2016', '2017', '2018', '2019', '2020', '2021', '2022'].map(year => [year, 'official']),
    ['2023', 'official'],
    ['2024', 'official'],
    ['2025', 'press'],
  ])
  expect(picture?.marks.map(({ text }) => text)).toEqual(['official statistics', 'press or statement'])
})

test.each([{}, { from: '2020' }])('a chart of places names every partner that has one in the last year: %o', of => {
  const picture = chartIn(drawn({ ...chart, of: 'places', ...of }))
  const texts = picture === undefined ? [] : layOut(picture).labels.map(({ text }) => text)
  expect(texts).toEqual(expect.arrayContaining(['Italy', 'Türkiye', 'Russia', 'China', 'Switzerland', 'United States']))
})

test('the foot names the compilers and the day of the newest source', () => {
  const { picture } = drawn()
  expect(picture?.sources).toMatch(/^Sources: .*IMF/)
  expect(picture?.date).toBe('Data of 5 Oct 2026')
  expect(picture?.bot).toBe('@karvan_bot')
})

describe('buttons', () => {
  test('the table, a logarithmic scale, and the years since 2015', () =>
    expect(labels(drawn()).flat().slice(0, 3)).toEqual(['Table', 'Log scale', 'Since 2015']))

  test('back to all years and to a linear scale', () =>
    expect(
      labels(drawn({ ...chart, from: '2010', scale: 'log' }))
        .flat()
        .slice(1, 3),
    ).toEqual(['Linear scale', 'All years']))

  test('figures have [ Chart ], but not where a message cannot become a picture', () => {
    const figure = { kind: 'figure', flow: 'T', reporter: 'AZE', partner: 'CHN', period: '2025' } as const
    expect(labels(written(figure, writingIn('en', 'private', seedFacts))).flat()).toContain('Chart')
    expect(labels(written(figure, writingIn('en', 'inline', seedFacts))).flat()).not.toContain('Chart')
  })
})

describe('laws', () => {
  const partners = ['CHN', 'TUR', 'RUS', 'ITA', 'GEO', 'DEU', 'KAZ', 'UZB', 'USA', 'WLD', 'EU27', 'IRN'] as const
  const question = fc.record({
    kind: fc.constant('chart' as const),
    of: fc.constantFrom('values', 'values', 'flows', 'share', 'places', 'largest'),
    flow: fc.constantFrom('T', 'X', 'M', 'B'),
    reporter: fc.constantFrom('AZE', 'AZE', 'CHN'),
    partners: fc.uniqueArray(fc.constantFrom(...partners), { minLength: 1, maxLength: 4 }),
    grain: fc.constantFrom('year', 'month'),
    from: fc.constantFrom('1995', '2015', '2021'),
  })

  test('a caption fits a photo, and has the newest numbers of every line of the picture', () =>
    fc.assert(
      fc.property(question, fc.constantFrom(...languages.map(({ code }) => code)), (asked, code) => {
        const message = drawn(asked.of === 'largest' ? { ...asked, partners: [] } : asked, code)
        const [{ text }, picture] = [message, chartIn(message)]
        if (picture === undefined) return
        expect(text.length).toBeLessThanOrEqual(1024)
        for (const { name, points } of picture.series.filter(({ role }) => role !== 'muted')) {
          const newest = points.flatMap(({ digits }) => digits ?? []).slice(-2)
          for (const digits of newest) expect(text, name).toContain(digits)
        }
      }),
      { numRuns: runs(60) },
    ))
})
