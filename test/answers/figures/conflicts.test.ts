/** Cumulated figures that do not go together. */
import { describe, expect, test } from 'vitest'
import { over, turnover } from '../asking.ts'
import { as, said } from '../said.ts'
import { tiny } from '../tiny.ts'

describe('conflicts', () => {
  const conflictsOf = (...rows: readonly string[]) =>
    as('figure', over(tiny(rows))({ kind: 'figure', ...turnover, period: '2025-01/2025-10' })).conflicts.map(
      ({ longer, shorter }) => `${said(longer)} < ${said(shorter)}`,
    )
  test.each<[string, readonly string[], readonly string[]]>([
    [
      'ten months less than seven',
      ['T 2025-01/2025-10 2.44 9 USD AMB a', 'T 2025-01/2025-07 2.45 9 USD CUST b'],
      ['2.44bn 2025-01/2025-10 a < 2.45bn 2025-01/2025-07 b'],
    ],
    [
      'the year less than ten months',
      ['T 2025-01/2025-10 2.44 9 USD AMB a', 'T 2025 2.1 9 USD CUST b'],
      ['2.1bn 2025 b < 2.44bn 2025-01/2025-10 a'],
    ],
    [
      'less than "over" seven months',
      ['T 2025-01/2025-10 2.44 9 USD AMB a', 'T 2025-S1 over 3 9 USD CUST b'],
      ['2.44bn 2025-01/2025-10 a < over 3bn 2025-S1 b'],
    ],
    [
      'fifteen months less than ten',
      ['T 2025-01/2025-10 2.44 9 USD AMB a', 'T 2025-01/2026-03 2.3 9 USD CUST b'],
      ['2.3bn 2025-01/2026-03 b < 2.44bn 2025-01/2025-10 a'],
    ],
    ['more is as it should be', ['T 2025-01/2025-10 2.44 9 USD AMB a', 'T 2025-Q1 0.9 9 USD CUST b'], []],
    ['rounding explains it', ['T 2025-01/2025-10 2.4 9 USD AMB a', 'T 2025-01/2025-07 2.42 9 USD CUST b'], []],
    ['another start', ['T 2025-01/2025-10 2.44 9 USD AMB a', 'T 2025-Q2 2.5 9 USD CUST b'], []],
    ['another year', ['T 2025-01/2025-10 2.44 9 USD AMB a', 'T 2024-01/2024-07 2.5 9 USD CUST b'], []],
    ['another currency', ['T 2025-01/2025-10 2.44 9 USD AMB a', 'T 2025-S1 12 9 CNY CUST b'], []],
  ])('%s', (_, rows, expected) => expect(conflictsOf(...rows)).toEqual(expected))

  const year = 'T 2025 7 9 USD GOV a'
  test.each<[string, readonly string[], readonly string[]]>([
    ['a December like almost four other months', ['T 2025-01/2025-11 5.2 9 USD GOV b'], ['unlikely 2025-01/2025-11']],
    ['a December like two', ['T 2025-01/2025-11 5.9 9 USD GOV b'], []],
    ['a second half like three and more', ['T 2025-S1 1.7 9 USD GOV b'], ['unlikely 2025-S1']],
    ['one month tells nothing of eleven', ['T 2025-01 0.1 9 USD GOV b'], []],
    ['about so much is no number to count with', ['T 2025-01/2025-11 about 5.2 9 USD GOV b'], []],
    [
      'what cannot be comes first',
      ['T 2025-01/2025-10 4.2 9 USD GOV b', 'T 2025-01/2025-11 7.9 9 USD GOV c'],
      ['impossible 2025-01/2025-11', 'unlikely 2025-01/2025-10'],
    ],
  ])('a year against its months: %s', (_, rows, expected) => {
    const ask = over(tiny([year, ...rows]))
    const told = (kind: 'sources' | 'why') =>
      as(kind, ask({ kind, ...turnover, period: '2025' })).conflicts.map(it => `${it.kind} ${it.shorter.period}`)
    expect([told('sources'), told('why')]).toEqual([expected, expected])
    const beside = as('figure', ask({ kind: 'figure', ...turnover, period: '2025' })).conflicts
    expect(beside.map(it => `${it.kind} ${it.shorter.period}`)).toEqual(expected)
  })

  test('beside a figure that official statistics bear out, only what cannot be', () => {
    const official = ['X 2025 1 9 USD UN_STAT t', 'M 2025 6 9 USD UN_STAT t']
    const held = [year, ...official, 'T 2025-01/2025-10 4.2 9 USD GOV b', 'T 2025-01/2025-11 7.9 9 USD GOV c']
    const it = as('figure', over(tiny(held))({ kind: 'figure', ...turnover, period: '2025' }))
    expect(it.conflicts.map(({ kind, shorter }) => `${kind} ${shorter.period}`)).toEqual(['impossible 2025-01/2025-11'])
  })
})
