/** The chart of a question: which one it is, and what it is drawn from. */
import { describe, expect, test } from 'vitest'
import { chartOf } from '../../../src/answers/kinds/chart-of.ts'
import type { Question, QuestionOf } from '../../../src/answers/model/question.ts'
import { seedFacts } from '../../facts.ts'
import { over, turnover } from '../asking.ts'
import { tiny } from '../tiny.ts'

const { reporter, partner, flow } = turnover
const chart: QuestionOf<'chart'> = { kind: 'chart', of: 'values', grain: 'year', flow, reporter, partners: [partner] }

function drawn(question: QuestionOf<'chart'>, facts = seedFacts) {
  const answer = over(facts)(question)
  if (answer.kind !== 'chart') throw new Error(`no chart, but ${answer.kind}`)
  return answer
}

describe('the chart of a question', () => {
  test.each<[string, Question, Partial<QuestionOf<'chart'>>]>([
    ['a year shows all years', { kind: 'figure', ...turnover, period: '2025' }, {}],
    [
      'a month shows the months of its year',
      { kind: 'figure', ...turnover, period: '2026-01' },
      { grain: 'month', from: '2026-01', to: '2026-12' },
    ],
    [
      'years beside each other show those between them too',
      { kind: 'compare-periods', ...turnover, periods: ['2025', '2021'] },
      { from: '2021', to: '2025' },
    ],
    ['a share is drawn over time', { kind: 'share', ...turnover, period: '2025' }, { of: 'share' }],
    ['a place too', { kind: 'rank', ...turnover }, { of: 'places' }],
    [
      'a list is drawn as it is',
      { kind: 'ranking', flow, reporter, top: 5, period: '2024' },
      { of: 'largest', partners: [], to: '2024', top: 5 },
    ],
    [
      'partners are lines',
      { kind: 'compare-partners', flow, reporter, partners: ['CHN', 'RUS'] },
      { partners: ['CHN', 'RUS'] },
    ],
  ])('%s', (_, question, differences) => expect(chartOf(question)).toEqual({ ...chart, ...differences }))

  test('there is none of words and pages', () => {
    expect(chartOf({ kind: 'quote', nth: 0 })).toBeUndefined()
    expect(chartOf({ kind: 'page', page: 'help' })).toBeUndefined()
  })
})

describe('what is drawn', () => {
  test('every year from the first to the last, and a gap where none is held', () => {
    const facts = tiny(['T 2021 1.78 9 USD CUST a', 'T 2023 3.1 9 USD CUST a', 'T 2024 3.744 9 USD CUST a'])
    const [{ points }] = drawn(chart, facts).series
    expect(points.map(({ period, figure }) => [period, figure?.amount.value])).toEqual([
      ['2021', '1.78'],
      ['2022', undefined],
      ['2023', '3.1'],
      ['2024', '3.744'],
    ])
  })

  test('figures of another currency are gaps', () => {
    const facts = tiny(['T 2022 15 9 CNY CUST a', 'T 2023 3.1 9 USD CUST a', 'T 2024 3.744 9 USD CUST a'])
    const [{ points }] = drawn(chart, facts).series
    expect(points.map(({ figure }) => figure?.amount.unit)).toEqual([undefined, 'USD', 'USD'])
  })

  test('one figure is no chart', () => {
    const facts = tiny(['T 2024 3.744 9 USD CUST a'])
    expect(over(facts)(chart)).toMatchObject({ kind: 'none', question: { kind: 'series', grain: 'year', ...turnover } })
  })

  test('the months of a year have those of the year before behind them', () => {
    const facts = tiny(['T 2025-01 380 6 USD CUST a', 'T 2026-01 417.8 6 USD CUST a', 'T 2026-02 300 6 USD CUST a'])
    const { series } = drawn({ ...chart, grain: 'month', from: '2026-01', to: '2026-12' }, facts)
    expect(series.map(({ isBackground, points }) => [isBackground, points.map(it => it.figure?.amount.value)])).toEqual(
      [
        [undefined, ['417.8', '300', ...Array.from({ length: 10 }, () => undefined)]],
        [true, ['380', ...Array.from({ length: 11 }, () => undefined)]],
      ],
    )
  })

  test('exports and imports are two lines', () =>
    expect(drawn({ ...chart, of: 'flows' }).series.map(it => it.flow)).toEqual(['X', 'M']))

  test('places far below the asked partner are not shown', () => {
    const { series } = drawn({ ...chart, flow: 'M', of: 'places', from: '2015' })
    const places = series.flatMap(({ points }) => points.flatMap(({ figure }) => figure?.amount.value ?? []))
    expect(Math.max(...places.map(Number))).toBeLessThanOrEqual(10)
  })

  test('places have the largest partners beside the one that is asked about', () => {
    const { series } = drawn({ ...chart, of: 'places', from: '2015' })
    expect(series[0]).toMatchObject({ partner: 'CHN' })
    expect(series.slice(1).every(({ isBackground }) => isBackground)).toBe(true)
    expect(series.map(it => it.partner)).toContain('ITA')
    expect(series[0].points.at(-1)?.figure).toMatchObject({ period: '2025', amount: { value: '4', unit: 'ORD' } })
  })

  test('the largest partners are those of the list, in its order', () => {
    const list = over(seedFacts)({ kind: 'ranking', flow, reporter, top: 10, period: '2025' })
    const [{ points }] = drawn({ ...chart, of: 'largest', partners: [], to: '2025' }).series
    expect(points.map(it => it.partner)).toEqual(list.kind === 'ranking' && list.rows.map(it => it.partner))
  })

  test('shares are in percent', () => {
    const [{ points }] = drawn({ ...chart, of: 'share' }).series
    expect(new Set(points.flatMap(({ figure }) => figure?.amount.unit ?? []))).toEqual(new Set(['PT']))
  })

  test('the change is that of the last ten years', () =>
    expect(drawn(chart).change).toMatchObject({ period: '2025', against: '2015' }))
})
