/** Records in a row, and the best year or month held. */
import { describe, expect, test } from 'vitest'
import { over, turnover } from '../asking.ts'
import { as, said } from '../said.ts'
import { row, tiny } from '../tiny.ts'

describe('records', () => {
  const years = (...values: readonly (readonly [string, string])[]) =>
    values.map(([year, value]) => `T ${year} ${value} 9 USD CUST a`)
  const old = [
    ['2015', '1.0'],
    ['2016', '1.1'],
    ['2017', '1.2'],
  ] as const
  test.each<[string, readonly string[], number | undefined]>([
    ['three in a row', years(['2021', '3.0'], ['2022', '2.9'], ['2023', '3.1'], ['2024', '3.7'], ['2025', '4.9']), 3],
    [
      'a year without the two before it ends the run',
      years(['2020', '2.6'], ['2022', '3.0'], ['2023', '3.2'], ['2024', '3.7'], ['2025', '4.9']),
      2,
    ],
    ['the highest of four', years(['2022', '3.0'], ['2023', '2.9'], ['2024', '2.7'], ['2025', '4.9']), 1],
    ['without the year before', years(['2021', '2.9'], ['2022', '3.0'], ['2023', '2.7'], ['2025', '4.9']), undefined],
    [
      'without the one before that',
      years(['2021', '2.9'], ['2022', '3.0'], ['2024', '3.7'], ['2025', '4.9']),
      undefined,
    ],
    ['the highest of three', years(['2022', '3.0'], ['2024', '3.7'], ['2025', '4.9']), undefined],
    ['the higher of two', years(['2017', '3.0'], ['2025', '4.9']), undefined],
    ['less than an earlier year', years(...old, ['2021', '5.1'], ['2024', '3.7'], ['2025', '4.9']), undefined],
    ['as much as an earlier year', years(...old, ['2024', '4.9'], ['2025', '4.9']), undefined],
    ['more by less than the digits tell', years(...old, ['2024', '4.9'], ['2025', '4.91']), undefined],
    [
      'less than an earlier year of about so much',
      ['T 2024 about 8 9 USD GOV a', ...years(...old, ['2023', '6.4'], ['2025', '7.0'])],
      undefined,
    ],
    ['the first year held', years(['2025', '4.9']), undefined],
    [
      'another office the year before',
      [...years(...old), 'T 2023 3.0 9 USD GACC a', 'T 2024 3.7 9 USD GACC a', 'T 2025 4.9 9 USD CUST b'],
      1,
    ],
  ])('%s', (_, rows, run) => {
    const { record } = as('figure', over(tiny(rows))({ kind: 'figure', ...turnover, period: '2025' }))
    expect(record?.shown?.length).toBe(run)
  })

  test('the partner’s own count is no record of the reporter, nor may it be more', () => {
    const own = ['X 2018 0.7 9 USD CUST a', 'X 2019 0.8 9 USD CUST a', 'X 2020 0.6 9 USD CUST a']
    const others = ['M CHN>AZE 2020 1.4 9 USD GACC b', 'M CHN>AZE 2025 1.5 9 USD GACC b']
    const it = as('record', over(tiny([...own, ...others]))({ kind: 'record', ...turnover, flow: 'X', grain: 'year' }))
    expect([said(it.best), said(it.second), it.rivals, it.to]).toEqual(['0.8bn 2019 a', '0.7bn 2018 a', [], '2020'])
  })

  test('the turnover of a year that only the partner has counted may be more', () => {
    const rows = ['T 2018 0.7 9 USD CUST a', 'T 2019 0.8 9 USD CUST a', 'T CHN>AZE 2023 over 1.5 9 USD GACC b']
    const it = as('record', over(tiny(rows))({ kind: 'record', ...turnover, grain: 'year' }))
    expect([said(it.best), it.rivals.map(said), it.count]).toEqual(['0.8bn 2019 a', ['over 1.5bn 2023 b'], 2])
  })

  test('what was said counts, even where the years are not held', () => {
    const facts = tiny([row('T 2025 4.87 9 USD AMB a', { claim: { record: 3 } })])
    const { record } = as('figure', over(facts)({ kind: 'figure', ...turnover, period: '2025' }))
    expect([record?.run, record?.said?.citation.source, record?.shown]).toEqual([3, 'a', undefined])
  })

  test('the best month', () => {
    const facts = tiny(['T 2025-05 410 6 USD CUST a', 'T 2026-01 417.8 6 USD CUST a', 'T 2026-02 395.1 6 USD CUST a'])
    const it = as('record', over(facts)({ kind: 'record', ...turnover, grain: 'month' }))
    expect([said(it.best), said(it.second), it.from, it.to]).toEqual([
      '417.8m 2026-01 a',
      '410m 2025-05 a',
      '2025-05',
      '2026-02',
    ])
  })
})

describe('the best year held', () => {
  const recordOf = (...rows: readonly string[]) => {
    const it = as('record', over(tiny(rows))({ kind: 'record', ...turnover, grain: 'year' }))
    return `${said(it.best)} of ${it.count}${it.only === true ? ', the only one' : ''}: ${it.rivals.map(said).join(', ')}`
  }
  const best = 'T 2024 4 9 USD CUST a'
  test.each<[string, readonly string[], string]>([
    ['one year', [], '4bn 2024 a of 1, the only one: '],
    ['two years', ['T 2023 3.1 9 USD CUST b'], '4bn 2024 a of 2: '],
    ['another year of about more', ['T 2023 about 5 9 USD GOV b'], '4bn 2024 a of 1: about 5bn 2023 b'],
    ['of about as much', ['T 2023 about 4 9 USD GOV b'], '4bn 2024 a of 1: about 4bn 2023 b'],
    ['of about much less', ['T 2023 about 2 9 USD GOV b'], '4bn 2024 a of 2: '],
    ['of over less', ['T 2023 over 3 9 USD GOV b'], '4bn 2024 a of 1: over 3bn 2023 b'],
    ['of over so little that it was surely less', ['T 2023 over 2 9 USD GOV b'], '4bn 2024 a of 2: '],
    [
      'more by another count than the one said first',
      ['T 2023 3.1 9 USD CUST b', 'T 2023 4.4 9 USD GACC c'],
      '4bn 2024 a of 2: 4.4bn 2023 c',
    ],
  ])('%s', (_, rows, expected) => expect(recordOf(best, ...rows)).toBe(expected))

  test('an expected figure is not a record', () => {
    const facts = tiny([best, row('T 2025 5 9 USD GOV b@2025-11-27', { status: 'expected' })])
    const it = as('record', over(facts)({ kind: 'record', ...turnover, grain: 'year' }))
    expect([said(it.best), it.rivals, it.only]).toEqual(['4bn 2024 a', [], true])
  })
})
