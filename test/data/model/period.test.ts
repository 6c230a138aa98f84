import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  canonical,
  comparePeriods,
  contains,
  firstMonth,
  fromSpan,
  grain,
  hasBegun,
  isOver,
  isPeriod,
  lastMonth,
  next,
  previous,
  span,
  yearAfter,
  yearBefore,
  years,
} from '../../../src/data/model/period.ts'

test.each([
  ['2025', true],
  ['2025-S1', true],
  ['2025-S3', false],
  ['2025-Q4', true],
  ['2025-Q5', false],
  ['2025-Q0', false],
  ['2026-01', true],
  ['2026-13', false],
  ['2026-00', false],
  ['2026-1', false],
  ['2025-01/2025-10', true],
  ['2025-11/2026-02', true],
  ['2025-10/2025-10', false],
  ['2025-10/2025-01', false],
  ['2025-01/2025-13', false],
  ['2025-01-15', false],
  ['25', false],
  ['', false],
  [' 2025', false],
  ['2025\n', false],
  ['२०२५', false],
])('"%s" is a period: %s', (text, is) => expect(isPeriod(text)).toBe(is))

test('what is not a period has no span', () => expect(() => span('2026-13')).toThrow('"2026-13" is not a period'))

test.each([
  ['2025', 'year', '2025-01', '2025-12', 12],
  ['2025-S1', 'half', '2025-01', '2025-06', 6],
  ['2025-S2', 'half', '2025-07', '2025-12', 6],
  ['2025-Q1', 'quarter', '2025-01', '2025-03', 3],
  ['2025-Q4', 'quarter', '2025-10', '2025-12', 3],
  ['2026-01', 'month', '2026-01', '2026-01', 1],
  ['2025-01/2025-10', 'months', '2025-01', '2025-10', 10],
  ['2025-11/2026-02', 'months', '2025-11', '2026-02', 4],
])('%s is a %s from %s to %s', (period, kind, first, last, months) => {
  expect(grain(period)).toBe(kind)
  expect(firstMonth(period)).toBe(first)
  expect(lastMonth(period)).toBe(last)
  expect(span(period).months).toBe(months)
})

test.each([
  ['2025-01/2025-12', '2025'],
  ['2025-01/2025-06', '2025-S1'],
  ['2025-07/2025-12', '2025-S2'],
  ['2025-01/2025-03', '2025-Q1'],
  ['2025-04/2025-09', '2025-04/2025-09'],
  ['2025-02/2025-04', '2025-02/2025-04'],
  ['2024-07/2025-06', '2024-07/2025-06'],
  ['2025-Q2', '2025-Q2'],
])('%s in its shortest form is %s', (period, short) => expect(canonical(period)).toBe(short))

test.each([
  ['2025', '2024', '2026', '2024', '2026'],
  ['2025-S1', '2024-S1', '2026-S1', '2024-S2', '2025-S2'],
  ['2025-Q1', '2024-Q1', '2026-Q1', '2024-Q4', '2025-Q2'],
  ['2026-01', '2025-01', '2027-01', '2025-12', '2026-02'],
  ['2025-01/2025-10', '2024-01/2024-10', '2026-01/2026-10', '2024-01/2024-10', '2026-01/2026-10'],
])('around %s', (period, before, after, earlier, later) => {
  expect(yearBefore(period)).toBe(before)
  expect(yearAfter(period)).toBe(after)
  expect(previous(period)).toBe(earlier)
  expect(next(period)).toBe(later)
})

test('in the order in which they become known', () => {
  const mixed = ['2026-01', '2025', '2025-Q4', '2025-12', '2025-S2', '2025-01/2025-10', '2024', '2025-10']
  expect(mixed.toSorted(comparePeriods)).toEqual([
    '2024',
    '2025-10',
    '2025-01/2025-10',
    '2025-12',
    '2025-Q4',
    '2025-S2',
    '2025',
    '2026-01',
  ])
})

test.each([
  ['2025', '2025-Q3', true],
  ['2025', '2025', true],
  ['2025', '2026-01', false],
  ['2025-S1', '2025-05/2025-07', false],
  ['2025-01/2025-10', '2025-Q3', true],
  ['2025-Q3', '2025', false],
])('%s holds %s: %s', (whole, part, does) => expect(contains(whole, part)).toBe(does))

test.each([
  ['2025', '2025-12-31', true, false],
  ['2025', '2026-01-01', true, true],
  ['2026-02', '2026-01-31', false, false],
  ['2026-01', '2026-01-01', true, false],
  ['2025-01/2025-10', '2025-11-01', true, true],
])('%s on %s has begun: %s, is over: %s', (period, today, begun, over) => {
  expect(hasBegun(period, today)).toBe(begun)
  expect(isOver(period, today)).toBe(over)
})

test.each([
  ['2023', '2025', ['2023', '2024', '2025']],
  ['2025', '2025', ['2025']],
  ['2025', '2023', []],
])('years from %s to %s', (from, to, all) => expect(years(from, to)).toEqual(all))

const anyPeriod = fc
  .record({ start: fc.integer({ min: 12 * 1900, max: 12 * 2100 }), months: fc.integer({ min: 1, max: 40 }) })
  .map(fromSpan)

describe('laws', () => {
  test('a period read and written again is itself', () =>
    fc.assert(
      fc.property(anyPeriod, it => {
        expect(isPeriod(it)).toBe(true)
        expect(fromSpan(span(it))).toBe(it)
        expect(canonical(it)).toBe(it)
      }),
    ))
  test('a year back and forth is the same period, and next undoes previous', () =>
    fc.assert(
      fc.property(anyPeriod, it => {
        expect(yearAfter(yearBefore(it))).toBe(it)
        expect(next(previous(it))).toBe(it)
      }),
    ))
  test('a period before another in time comes first, and order is total', () =>
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        if (lastMonth(a) < firstMonth(b)) expect(comparePeriods(a, b)).toBeLessThan(0)
        expect(Math.sign(comparePeriods(a, b)) + Math.sign(comparePeriods(b, a))).toBe(0)
        if (comparePeriods(a, b) === 0) expect(a).toBe(b)
      }),
    ))
  test('a period holds another exactly when it holds its first and last month', () =>
    fc.assert(
      fc.property(anyPeriod, anyPeriod, (a, b) => {
        expect(contains(a, b)).toBe(contains(a, firstMonth(b)) && contains(a, lastMonth(b)))
      }),
    ))
})
