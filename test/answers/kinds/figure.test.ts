/** A turnover that is ours, and its exports and imports. */
import { describe, expect, test } from 'vitest'
import { over, turnover } from '../asking.ts'
import { as, said } from '../said.ts'
import { tiny } from '../tiny.ts'

describe('a turnover that is not published', () => {
  const turnoverOf = (...rows: readonly string[]) => over(tiny(rows))({ kind: 'figure', ...turnover, period: '2025' })
  test.each<[string, readonly string[], string]>([
    ['to the coarser digits', ['X 2025 19.74 6 USD CUST a', 'M 2025 407.7 6 USD CUST a'], 'ours 427.4m 2025'],
    [
      'to all digits of a table, which leaves out zeros',
      ['X 2025 2 6 USD UN_STAT a', 'M 2025 1.7 6 USD UN_STAT a'],
      'ours 3.7m 2025',
    ],
    ['across scales', ['X 2025 812.4 6 USD CUST a', 'M 2025 1.25 9 USD CUST b'], 'ours 2.06bn 2025'],
    [
      'of one office where two stand',
      ['X 2025 1.2 9 USD CUST a', 'X 2025 1.3 9 USD AMB b', 'M 2025 2.1 9 USD AMB b'],
      'ours 3.4bn 2025',
    ],
    [
      'published before ours',
      ['X 2025 1.2 9 USD CUST a', 'M 2025 2.1 9 USD CUST a', 'T 2025 3.5 9 USD CUST b'],
      '3.5bn 2025 b',
    ],
    [
      'published before ours, when it is the same',
      ['X 2025 1.21 9 USD CUST a', 'M 2025 2.14 9 USD CUST a', 'T 2025 3.4 9 USD AMB b'],
      '3.4bn 2025 b',
    ],
    [
      'ours before a statement that the office excludes',
      ['X 2025 1.2 9 USD CUST a', 'M 2025 2.1 9 USD CUST a', 'T 2025 3.5 9 USD AMB b'],
      'ours 3.3bn 2025',
    ],
  ])('exports and imports: %s', (_, rows, expected) => {
    expect(said(as('figure', turnoverOf(...rows)).headline)).toBe(expected)
  })
  test.each<[string, readonly string[]]>([
    ['two offices', ['X 2025 1.2 9 USD CUST a', 'M 2025 2.1 9 USD GACC b']],
    ['both sides of the border', ['X 2025 1.2 9 USD GACC a', 'X CHN>AZE 2025 2.1 9 USD GACC b']],
    ['over', ['X 2025 over 1.2 9 USD CUST a', 'M 2025 2.1 9 USD CUST a']],
    ['two currencies', ['X 2025 1.2 9 USD CUST a', 'M 2025 2.1 9 CNY CUST a']],
    ['one of them', ['X 2025 1.2 9 USD CUST a']],
  ])('none of %s', (_, rows) => void as('none', turnoverOf(...rows)))
})

describe('exports or imports that are not published', () => {
  const flowOf = (flow: 'X' | 'M', ...rows: readonly string[]) =>
    over(tiny(rows))({ kind: 'figure', ...turnover, flow, period: '2025' })
  test.each<[string, 'X' | 'M', readonly string[], string]>([
    ['turnover less imports', 'X', ['T 2025 4874.2 6 USD CUST a', 'M 2025 4789.9 6 USD CUST a'], 'ours 84.3m 2025'],
    ['turnover less exports', 'M', ['T 2025 4874.2 6 USD CUST a', 'X 2025 84.4 6 USD CUST a'], 'ours 4789.8m 2025'],
    ['to the coarser digits', 'M', ['T 2025 4.87 9 USD CUST a', 'X 2025 84.4 6 USD CUST b'], 'ours 4.79bn 2025'],
    [
      'of one source where a revision is held',
      'X',
      ['T 2025 427.4 6 USD CUST old', 'M 2025 407.71 6 USD CUST new', 'M 2025 397.4 6 USD CUST old'],
      'ours 30.0m 2025',
    ],
    [
      'of the other side',
      'X',
      ['T CHN>AZE 2025 9.5 9 USD GACC a', 'X CHN>AZE 2025 6.2 9 USD GACC a'],
      'ours 3.3bn 2025',
    ],
    [
      'published before ours',
      'X',
      ['T 2025 427.4 6 USD CUST a', 'M 2025 407.7 6 USD CUST a', 'X 2025 19.9 6 USD CUST b'],
      '19.9m 2025 b',
    ],
  ])('%s', (_, flow, rows, expected) => {
    expect(said(as('figure', flowOf(flow, ...rows)).headline)).toBe(expected)
  })
  test.each<[string, readonly string[]]>([
    ['two offices', ['T 2025 4.2 9 USD CUST a', 'M 2025 2.1 9 USD GACC b']],
    ['both sides of the border', ['T 2025 4.2 9 USD GACC a', 'X CHN>AZE 2025 2.1 9 USD GACC b']],
    ['over', ['T 2025 over 4.2 9 USD CUST a', 'M 2025 2.1 9 USD CUST a']],
    ['two currencies', ['T 2025 4.2 9 USD CUST a', 'M 2025 2.1 9 CNY CUST a']],
    ['a whole that is as large as its part', ['T 2025 4.79 9 USD CUST a', 'M 2025 4.79 9 USD CUST a']],
    ['a whole that is less than its part', ['T 2025 4.1 9 USD CUST a', 'M 2025 14.1 9 USD CUST a']],
    ['two that differ in the last place alone', ['T 2025 4.87 9 USD CUST a', 'M 2025 4789.97 6 USD CUST a']],
    ['a whole that is rounded to tens', ['T 2025 420 6 USD CUST a', 'M 2025 407.7 6 USD CUST a']],
  ])('none of %s', (_, rows) => void as('none', flowOf('X', ...rows)))
})

describe('exports and imports beside a turnover', () => {
  const turn = 'T 2025 420 6 USD CUST a'
  test.each<[string, readonly string[], readonly string[]]>([
    ['of its compiler', ['X 2025 10 6 USD CUST b', 'M 2025 410 6 USD CUST c'], ['10m 2025 b', '410m 2025 c']],
    ['of its source', ['X 2025 10 6 USD AMB a', 'M 2025 410 6 USD AMB a'], ['10m 2025 a', '410m 2025 a']],
    ['one of them', ['X 2025 10 6 USD CUST b'], ['10m 2025 b', 'nothing']],
    ['none of another count', ['X 2025 10 6 USD AMB b', 'M 2025 410 6 USD GACC c'], ['nothing', 'nothing']],
    ['none that do not add up', ['X 2025 90 6 USD CUST b', 'M 2025 410 6 USD CUST c'], ['nothing', 'nothing']],
    ['none larger than the whole', ['M 2025 510 6 USD CUST c'], ['nothing', 'nothing']],
  ])('%s', (_, rows, expected) => {
    const { parts } = as('figure', over(tiny([turn, ...rows]))({ kind: 'figure', ...turnover, period: '2025' }))
    expect([said(parts?.exports), said(parts?.imports)]).toEqual(expected)
  })
})
