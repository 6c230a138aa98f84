import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fromAddress, toAddress } from '../../../src/answers/address/address.ts'
import { kinds } from '../../../src/answers/kinds/kinds.ts'
import type { Question } from '../../../src/answers/model/question.ts'
import { runs } from '../../suite.ts'
import { questions } from '../questions.ts'

const turnover = { reporter: 'AZE', partner: 'CHN', flow: 'T' } as const

test.each<[string, Question]>([
  ['1fT-AZE-CHN', { kind: 'figure', ...turnover }],
  ['1fT-AZE-CHN-2025', { kind: 'figure', ...turnover, period: '2025' }],
  ['1fX-AZE-TUR-2026Q1', { kind: 'figure', reporter: 'AZE', partner: 'TUR', flow: 'X', period: '2026-Q1' }],
  ['1fT-AZE-CHN-202501_a', { kind: 'figure', ...turnover, period: '2025-01/2025-10' }],
  ['1fT-AZE-CHN-202601_3', { kind: 'figure', ...turnover, period: '2026-01/2026-03' }],
  ['1fT-AZE-CHN--20250601', { kind: 'figure', ...turnover, asOf: '2025-06-01' }],
  ['1gT-AZE-CHN-2025-2021', { kind: 'growth', ...turnover, period: '2025', base: '2021' }],
  ['1aT-AZE-CHN-2021-2025', { kind: 'growth-per-year', ...turnover, from: '2021', to: '2025' }],
  ['1sT-AZE-CHN-y-2021-2025', { kind: 'series', ...turnover, grain: 'year', from: '2021', to: '2025' }],
  ['1mT-AZE-CHN-y-2021-2025', { kind: 'mean', ...turnover, grain: 'year', from: '2021', to: '2025' }],
  ['1uT-AZE-CHN-2010Xg', { kind: 'sum', ...turnover, periods: Array.from({ length: 16 }, (_, i) => String(2010 + i)) }],
  ['1uX-AZE-CHN-2023Z2025Z2026Q1', { kind: 'sum', ...turnover, flow: 'X', periods: ['2023', '2025', '2026-Q1'] }],
  ['1uT-AZE-CHN', { kind: 'sum', ...turnover, periods: [] }],
  ['1mT-AZE-CHN-m-202501-202506', { kind: 'mean', ...turnover, grain: 'month', from: '2025-01', to: '2025-06' }],
  ['1kT-AZE--5', { kind: 'ranking', reporter: 'AZE', flow: 'T', top: 5 }],
  [
    '1cT-AZE-CHN_RUS_TUR-2025',
    { kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners: ['CHN', 'RUS', 'TUR'], period: '2025' },
  ],
  ['1dT-AZE-CHN--2024-2025', { kind: 'compare-periods', ...turnover, periods: ['2024', '2025'] }],
  ['1oT-AZE-CHN-y', { kind: 'record', ...turnover, grain: 'year' }],
  ['1oT-AZE-CHN-m-20250601', { kind: 'record', ...turnover, grain: 'month', asOf: '2025-06-01' }],
  ['1oT-AZE-CHN-yl', { kind: 'record', ...turnover, grain: 'year', least: true }],
  ['1oT-AZE-CHN-mg', { kind: 'record', ...turnover, grain: 'month', growth: true }],
  ['1oT-AZE-CHN-ygl', { kind: 'record', ...turnover, grain: 'year', growth: true, least: true }],
  ['1iT-AZE-CHN-2025-apa', { kind: 'cite-figure', ...turnover, period: '2025', style: 'apa' }],
  ['1iT-AZE-CHN--bibtex', { kind: 'cite-figure', ...turnover, style: 'bibtex' }],
  ['1iT-AZE-CHN-2025-text--rank', { kind: 'cite-figure', ...turnover, period: '2025', style: 'text', of: 'rank' }],
  [
    '1b-xb0y01j7pe-text-aaaaaaaaa1-aaaaaaaaa2',
    { kind: 'cite-id', id: 'xb0y01j7pe', style: 'text', more: ['aaaaaaaaa1', 'aaaaaaaaa2'] },
  ],
  [
    '1b-xb0y01j7pe-text-aaaaaaaaa1-aaaaaaaaa2-several',
    { kind: 'cite-id', id: 'xb0y01j7pe', style: 'text', more: ['aaaaaaaaa1', 'aaaaaaaaa2'], of: 'several' },
  ],
  ['1tT-AZE-CHN', { kind: 'release', ...turnover }],
  ['1tT-AZE-CHN-2026', { kind: 'release', ...turnover, period: '2026' }],
  ['1p-countries', { kind: 'page', page: 'countries' }],
  ['1q-lu_mei-belt_and_road-0', { kind: 'quote', speaker: 'lu-mei', topic: 'belt-and-road', nth: 0 }],
  ['1q--trade-2', { kind: 'quote', topic: 'trade', nth: 2 }],
  ['1j', { kind: 'project' }],
  ['1j-khizi_absheron_wind', { kind: 'project', project: 'khizi-absheron-wind' }],
  ['1e-xb0y01j7pe', { kind: 'evidence', id: 'xb0y01j7pe' }],
  ['1b-xb0y01j7pe-gost', { kind: 'cite-id', id: 'xb0y01j7pe', style: 'gost' }],
  ['1n-12', { kind: 'news', since: 12 }],
  ['1p-help', { kind: 'page', page: 'help' }],
])('%s', (address, question) => {
  expect(toAddress(question)).toBe(address)
  expect(fromAddress(address)).toEqual(question)
})

test.each([
  '',
  '1',
  '2fT-AZE-CHN',
  '1fT-AZE',
  '1fQ-AZE-CHN',
  '1f-AZE-CHN',
  '1fT-aze-chn',
  '1fT-AZE-CHN-2025-20250601-more',
  '1fT-AZE-CHN-202513',
  '1oT-AZE-CHN-ylg',
  '1oT-AZE-CHN-l',
  '1iT-AZE-CHN-2025',
  '1fT-AZE-CHN-2025_a',
  '1fT-AZE-CHN-202501_1',
  '1fT-AZE-CHN-202501_0a',
  '1fT-AZE-CHN-2025-',
  '1kT-AZE--05',
  '1q-lu_mei-trade',
  '1e-Not-An-Id',
  '1e-a__b',
  '1p-nowhere',
  '1pT-help',
  '1n-12a',
  '/turnover 2025',
])('"%s" is no address', text => expect(fromAddress(text)).toBeUndefined())

describe('laws', () => {
  test('every question has an address that Telegram takes, and it leads back to the question', () =>
    fc.assert(
      fc.property(questions, question => {
        const address = toAddress(question)
        expect(address).toMatch(/^[A-Za-z0-9_-]{1,64}$/)
        expect(fromAddress(address)).toEqual(question)
      }),
      { numRuns: runs(1000) },
    ))

  test('two questions never share an address', () =>
    fc.assert(
      fc.property(questions, questions, (one, other) => {
        expect(toAddress(one) === toAddress(other)).toBe(JSON.stringify(sorted(one)) === JSON.stringify(sorted(other)))
      }),
    ))

  test('any text is read without a fault, and only as the one address of its question', () =>
    fc.assert(
      fc.property(anyText, text => {
        const question = fromAddress(text)
        if (question !== undefined) expect(toAddress(question)).toBe(text)
      }),
      { numRuns: runs(3000) },
    ))
})

const sorted = (question: Question): unknown => Object.entries(question).toSorted(([a], [b]) => (a < b ? -1 : 1))
const anyText = fc.oneof(
  fc.string(),
  fc.stringMatching(/^1[a-z][XMTB]?(-[A-Za-z0-9_]{0,8}){0,6}$/),
  // An address with one letter changed.
  fc.tuple(questions, fc.nat(63), fc.constantFrom(...'-_0aA9')).map(([question, at, letter]) => {
    const address = toAddress(question)
    return address.slice(0, at) + letter + address.slice(at + 1)
  }),
)

describe('what cannot fit leads to something wider, never to a refused keyboard', () => {
  test('a quote of a long name on a long topic: all of the speaker', () => {
    const speaker = 'a'.repeat(40)
    const address = toAddress({ kind: 'quote', speaker, topic: 'b'.repeat(40), nth: 3 })
    expect(fromAddress(address)).toEqual({ kind: 'quote', speaker, nth: 3 })
  })

  test('ten partners: help', () => {
    const partners = Array.from({ length: 20 }, () => 'CHN')
    expect(toAddress({ kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners })).toBe('1p-help')
  })
})

test('every kind has a letter of its own', () => {
  const letters = Object.values(kinds).map(({ letter }) => letter)
  expect(new Set(letters).size).toBe(letters.length)
})
