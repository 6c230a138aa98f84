/** What is offered where nothing is held. */
import { describe, expect, test } from 'vitest'
import { over, turnover } from '../asking.ts'
import { as, said } from '../said.ts'
import { tiny } from '../tiny.ts'

describe('nearest to what is not held', () => {
  const nearest = (rows: readonly string[], period: string | undefined, partner = 'CHN') =>
    as(
      'none',
      over(tiny(rows))({ kind: 'figure', ...turnover, partner, ...(period === undefined ? {} : { period }) }),
    ).nearest.map(said)
  test.each<[string, readonly string[], string, readonly string[]]>([
    [
      'a year before a month that is nearer',
      ['T 2023 3 9 USD CUST a', 'T 2026-01 420 6 USD CUST b'],
      '2025',
      ['3bn 2023 a', '420m 2026-01 b'],
    ],
    [
      'of runs within it the longest only',
      ['T 2025-S1 2 9 USD CUST a', 'T 2025-01/2025-08 3 9 USD CUST b'],
      '2025',
      ['3bn 2025-01/2025-08 b'],
    ],
    [
      'the year that holds a month',
      ['T 2025 4.87 9 USD CUST a', 'T 2019 2 9 USD CUST b'],
      '2025-03',
      ['4.87bn 2025 a'],
    ],
    [
      'what is far only where nothing is near',
      ['T 2011 0.3 9 USD CUST a', 'T 2016 0.9 9 USD CUST b'],
      '2025',
      ['0.9bn 2016 b', '0.3bn 2011 a'],
    ],
    [
      'none that contradicts a nearer one',
      ['T 2024-01/2024-10 2.44 9 USD CUST a', 'T 2024-01/2024-07 2.45 9 USD CUST b', 'T 2024-Q1 0.9 9 USD CUST c'],
      '2024-01/2024-09',
      ['2.44bn 2024-01/2024-10 a'],
    ],
    ['the pair as the other side holds it', ['T CHN>AZE 2024 4 9 USD GACC a'], '2025', ['4bn 2024 a']],
    ['never another pair', ['T AZE>WLD 2025 48.1 9 USD CUST a', 'T AZE>TUR 2025 7 9 USD CUST a'], '2025', []],
  ])('%s', (_, rows, period, expected) => expect(nearest(rows, period)).toEqual(expected))
})
