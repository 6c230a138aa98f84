import { expect, test } from 'vitest'
import type { PostClaim, PostReading } from '../../src/answers/model/post.ts'
import { claimsJson } from '../../src/cli/claims-json.ts'

const base = {
  span: { from: 3, to: 9 },
  excerpt: { from: 0, to: 20 },
  flow: 'T',
  reporter: 'AZE',
  partner: 'CHN',
  period: '2025',
  inherited: [],
  assumed: [],
} as const
const dollars = (value: string, unitMult: number) => ({ value, unitMult, unit: 'USD' })
const reading = (...claims: readonly PostClaim[]): PostReading => ({ claims, quotes: [], facts: [], unread: [] })
const span = [3, 9]

test.each([
  ['25.043', 9, 25_043_000_000],
  ['4.87', 9, 4_870_000_000],
  ['40.06', 6, 40_060_000],
  ['-9087.3', 6, -9_087_300_000],
  ['0.1', 0, 0.1],
  ['1.1', 9, 1_100_000_000],
  ['2821', 8, 282_100_000_000],
])('%s × 10^%i is %d, to the digit', (value, unitMult, number) => {
  const [figure] = claimsJson(reading({ ...base, kind: 'value', amount: dollars(value, unitMult) })).figures
  expect(figure).toEqual({
    pair: ['AZE', 'CHN'],
    flow: 'turnover',
    period: '2025',
    value: number,
    currency: 'USD',
    span,
  })
})

test('a direction has its sides, and the world is no partner', () => {
  const amount = { ...dollars('1', 9), bound: 'over' } as const
  const { figures } = claimsJson(
    reading(
      { ...base, kind: 'value', flow: 'X', period: '2025-S1', amount, status: 'expected' },
      { ...base, kind: 'value', partner: 'WLD', period: '2025-Q1', amount: dollars('2', 9) },
    ),
  )
  expect(figures).toEqual([
    {
      pair: ['AZE', 'CHN'],
      flow: 'exports',
      period: '2025-H1',
      value: 1_000_000_000,
      currency: 'USD',
      span,
      reporter: 'AZE',
      partner: 'CHN',
      bound: 'over',
      status: 'expected',
    },
    {
      pair: null,
      flow: 'turnover',
      period: '2025-Q1',
      value: 2_000_000_000,
      currency: 'USD',
      span,
      reporter: 'AZE',
      partner: 'WLD',
    },
  ])
})

test.each([
  ['PT', '30.2', { percent: 30.2, form: 'percent' }],
  ['PT', '-5.7', { percent: -5.7, form: 'percent' }],
  ['TIMES', '2.3', { percent: 130, form: 'times', factor: 2.3 }],
  ['TIMES', '9.2', { percent: 820, form: 'times', factor: 9.2 }],
  ['TIMES', '0.1204819', { percent: -87.95, form: 'times', factor: 0.1205 }],
] as const)('a growth of %s %s', (unit, value, told) => {
  const amount = { value, unitMult: 0, unit }
  const [growth] = claimsJson(reading({ ...base, kind: 'growth', amount, against: '2024' })).growths
  expect(growth).toEqual({ pair: ['AZE', 'CHN'], flow: 'turnover', period: '2025', base_period: '2024', span, ...told })
})

test.each([
  ['T', 'trading partners of AZE', 'turnover'],
  ['X', 'export markets of AZE', 'exports'],
  ['M', 'import sources of AZE', 'imports'],
] as const)('a place and a share of %s are among %s', (flow, among, by) => {
  const about = { of: 'CHN', among, by, period: '2025', span }
  const { ranks, shares } = claimsJson(
    reading(
      { ...base, kind: 'rank', flow, amount: { value: '3', unitMult: 0, unit: 'ORD' } },
      { ...base, kind: 'share', flow, amount: { value: '11.81', unitMult: 0, unit: 'PT' } },
    ),
  )
  expect(ranks).toEqual([{ ...about, rank: 3 }])
  expect(shares).toEqual([{ ...about, share: 11.81 }])
})

test('records, quotes and what was not read', () => {
  const quote = { span: { from: 30, to: 40 }, words: { from: 31, to: 39 }, speaker: 'Lu Mei', office: 'Ambassador' }
  const claims = reading({ ...base, kind: 'record', count: 3 })
  expect(claimsJson({ ...claims, quotes: [quote], unread: [{ from: 50, to: 60 }] })).toEqual({
    figures: [],
    growths: [],
    ranks: [],
    shares: [],
    records: [{ pair: ['AZE', 'CHN'], flow: 'turnover', period: '2025', count: 3, span }],
    quotes: [{ speaker: 'Lu Mei', span: [30, 40], role: 'Ambassador' }],
    unread: [[50, 60]],
  })
})
