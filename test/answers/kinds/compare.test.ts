/** Partners side by side, in order or not: /compare and /rank top 5. */
import { describe, expect, test } from 'vitest'
import type { Observation } from '../../../src/data/model/schema.ts'
import { over, turnover } from '../asking.ts'
import { as, said } from '../said.ts'
import { row, tiny } from '../tiny.ts'

describe('compare', () => {
  const compare = (rows: readonly (string | Observation)[], period?: string) =>
    as(
      'compare',
      over(tiny(rows))({
        kind: 'compare-partners',
        reporter: 'AZE',
        flow: 'T',
        partners: ['CHN', 'TUR'],
        ...(period === undefined ? {} : { period }),
      }),
    )
  test('one statistical office and one period: the larger first', () => {
    const it = compare(['T 2025 4.87 9 USD CUST a', 'T AZE>TUR 2025 7.1 9 USD CUST a'])
    expect([it.rows.map(({ partner }) => partner), it.ordered, it.unlike]).toEqual([['TUR', 'CHN'], true, []])
  })
  test('the newest period that both hold', () => {
    const it = compare(['T 2026-01 417.8 6 USD CUST a', 'T 2024 3.744 9 USD CUST a', 'T AZE>TUR 2024 6.1 9 USD CUST a'])
    expect(it.rows.map(({ period }) => period)).toEqual(['2024', '2024'])
  })
  test('eleven months replace a year that is not held, and are not ordered', () => {
    const it = compare(['T 2025 4.87 9 USD CUST a', 'T AZE>TUR 2025-01/2025-11 5.2 9 USD CUST a'], '2025')
    expect(it.rows.map(({ partner, period }) => `${partner} ${period}`)).toEqual(['CHN 2025', 'TUR 2025-01/2025-11'])
    expect([it.ordered, it.unlike]).toEqual([false, ['periods']])
  })
  const orderOf = ({ ordered, unlike, near }: ReturnType<typeof compare>) => [ordered, unlike, near ?? false]
  test.each<[string, readonly string[], boolean, readonly string[], boolean]>([
    [
      'two speakers, far apart',
      ['T 2025 4.87 9 USD AMB a', 'T AZE>TUR 2025 7 9 USD GOV b'],
      true,
      ['compilers'],
      false,
    ],
    ['a rounding and an exact one', ['T 2025 8 9 USD CUST a', 'T AZE>TUR 2025 3.7 9 USD CUST b'], true, [], false],
    ['over and less', ['T 2025 4.87 9 USD CUST a', 'T AZE>TUR 2025 over 7 9 USD CUST b'], true, ['bounds'], false],
    ['about, far apart', ['T 2025 3.7 9 USD CUST a', 'T AZE>TUR 2025 about 8 9 USD CUST b'], true, ['bounds'], false],
    ['over and more', ['T 2025 4.87 9 USD CUST a', 'T AZE>TUR 2025 over 4 9 USD CUST b'], false, ['bounds'], false],
    ['about, near', ['T 2025 7.4 9 USD CUST a', 'T AZE>TUR 2025 about 8 9 USD CUST b'], false, ['bounds'], true],
    ['a rounding that hides it', ['T 2025 4.87 9 USD CUST a', 'T AZE>TUR 2025 5 9 USD CUST b'], false, [], true],
    ['dollars and yuan', ['T 2025 35.1 9 CNY CUST a', 'T AZE>TUR 2025 7 9 USD CUST b'], false, ['units'], false],
    [
      'both sides of a border',
      ['T 2025 4.87 9 USD CUST a', 'T TUR>AZE 2025 9.7 9 USD UN_STAT b'],
      false,
      ['sides'],
      false,
    ],
    [
      'the other side, told as ours',
      ['T 2025 4.87 9 USD GACC a', 'T AZE>TUR 2025 9.7 9 USD CUST b'],
      false,
      ['sides'],
      false,
    ],
  ])('%s', (_, rows, ...expected) => expect(orderOf(compare(rows, '2025'))).toEqual(expected))
  test('two definitions', () => {
    const paid = row('T AZE>TUR 2025 7.1 9 USD CUST b', { definition: { basis: 'payments' } })
    expect(orderOf(compare(['T 2025 4.87 9 USD CUST a', paid], '2025'))).toEqual([false, ['definitions'], false])
  })
  test('a figure that its office does not trust', () => {
    const misfiled = row('T AZE>TUR 2025 20500 0 USD CUST a', { status: 'unreliable' })
    expect(orderOf(compare(['T 2025 4.87 9 USD CUST a', misfiled], '2025'))).toEqual([false, ['reliability'], false])
  })
  test('a published figure that the table bears out is counted as the table', () => {
    const rows = ['X 2025 84.4 6 USD UN_STAT t', 'M 2025 4789.9 6 USD UN_STAT t', 'T 2025 4.87 9 USD AMB a']
    const it = compare([...rows, 'T AZE>TUR 2025 5720.9 6 USD UN_STAT t'], '2025')
    expect([it.rows.map(({ figure }) => said(figure)), ...orderOf(it)]).toEqual([
      ['5720.9m 2025 t', '4.87bn 2025 a'],
      true,
      [],
      false,
    ])
  })
  test('a partner of which nothing is held has an empty row', () => {
    const it = compare(['T 2025 4.87 9 USD CUST a'])
    expect([it.rows.map(({ figure }) => said(figure)), it.ordered]).toEqual([['4.87bn 2025 a', 'nothing'], false])
  })
  test('nothing held of either', () => {
    const facts = tiny(['T AZE>RUS 2025 4.87 9 USD CUST a'])
    as('none', over(facts)({ kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners: ['CHN', 'TUR'] }))
  })
  const periods = (rows: readonly (string | Observation)[], ...asked: readonly string[]) =>
    as('compare', over(tiny(rows))({ kind: 'compare-periods', ...turnover, periods: asked }))
  test('periods of one pair, newest first, with the growth between them and the newest held', () => {
    const years = ['T 2019 2.0 9 USD CUST a', 'T 2024 3.744 9 USD CUST b', 'T 2025 4.87 9 USD CUST c']
    const it = periods([...years, 'T 2025<2024 30.2 0 PT CUST c'], '2019', '2025', '2024')
    expect(it.rows.map(({ period, growth, newest }) => [period, said(growth), growth?.against, newest])).toEqual([
      ['2025', '30.2% 2025 c', '2024', true],
      ['2024', 'ours 87% 2024', '2019', undefined],
      ['2019', 'nothing', undefined, undefined],
    ])
    expect(it.ordered).toBe(true)
  })
  test('the newest of those asked is not the newest held', () => {
    const it = periods(
      ['T 2023 3.1 9 USD CUST a', 'T 2024 3.744 9 USD CUST b', 'T 2025 4.87 9 USD CUST c'],
      '2023',
      '2024',
    )
    expect(it.rows.map(({ newest }) => newest)).toEqual([undefined, undefined])
  })
  test.each<[string, string, readonly string[]]>([
    ['of one office', 'CUST', []],
    ['from two speakers, and it is said', 'GOV', ['compilers']],
  ])('two periods of one pair %s', (_, by, unlike) => {
    const it = periods(['T 2025 4.87 9 USD CUST a', `T 2024 3.744 9 USD ${by} b`], '2024', '2025')
    expect([it.rows.map(({ period }) => period)[0], it.ordered, it.unlike]).toEqual(['2025', true, unlike])
  })
  test('a month and a year are not', () => {
    const facts = tiny(['T 2025 4.87 9 USD CUST a', 'T 2026-01 417.8 6 USD CUST b'])
    const it = as('compare', over(facts)({ kind: 'compare-periods', ...turnover, periods: ['2026-01', '2025'] }))
    expect([it.rows.map(({ period }) => period), it.unlike]).toEqual([['2026-01', '2025'], ['periods']])
  })
})

describe('ranking', () => {
  const ranking = (rows: readonly string[], period?: string, top = 5) =>
    as(
      'ranking',
      over(tiny(rows))({
        kind: 'ranking',
        reporter: 'AZE',
        flow: 'T',
        top,
        ...(period === undefined ? {} : { period }),
      }),
    )
  const places = ['T AZE>ITA 2024 1 0 ORD CUST a', 'T AZE>TUR 2024 2 0 ORD CUST a', 'T 2024 4 0 ORD CUST a']
  test('published places, with the values held', () => {
    const it = ranking([...places, 'T 2024 3.744 9 USD AMB b'], '2024')
    expect(it.basis).toBe('published')
    expect(it.rows.map(({ partner, place, value }) => `${place?.amount.value} ${partner} ${said(value)}`)).toEqual([
      '1 ITA nothing',
      '2 TUR nothing',
      '4 CHN 3.744bn 2024 b',
    ])
  })
  test('without published places, all values, the largest first; the world and unions are not partners', () => {
    const it = ranking(
      [
        'T 2025 4.1 9 USD CUST a',
        'T AZE>TUR 2025 6.1 9 USD CUST a',
        'T AZE>WLD 2025 48 9 USD CUST a',
        'T AZE>EU27 2025 20 9 USD CUST a',
        'T AZE>CIS 2025 9 9 USD CUST a',
      ],
      '2025',
    )
    expect([it.basis, it.complete, it.unlike]).toEqual(['held', false, undefined])
    expect(it.rows.map(({ partner }) => partner)).toEqual(['TUR', 'CHN'])
  })
  test.each<[string, string, readonly string[]]>([
    ['of another compiler', 'T AZE>RUS 2025 4.8 9 USD AMB b', ['compilers']],
    ['about so much', 'T AZE>RUS 2025 about 4.8 9 USD CUST b', ['bounds']],
  ])('a value %s stands in the list, which is no ranking then', (_, russia, unlike) => {
    const it = ranking(['T 2025 4.1 9 USD CUST a', 'T AZE>TUR 2025 6.1 9 USD CUST a', russia], '2025')
    expect([it.rows.map(({ partner }) => partner), it.unlike]).toEqual([['TUR', 'RUS', 'CHN'], unlike])
  })
  test('within a group, a list without a member keeps the places of the others', () => {
    const sizes = { ITA: 5, RUS: 4, DEU: 3, GRC: 2 }
    const rows = Object.entries(sizes).map(([area, size]) => `M AZE>${area} 2025 ${size} 9 USD UN_STAT t`)
    const facts = tiny([...rows, 'M AZE>WLD 2025 14 9 USD UN_STAT t'])
    const listed = (of: object) =>
      as(
        'ranking',
        over(facts)({ kind: 'ranking', reporter: 'AZE', flow: 'M', top: 5, within: 'EU27', ...of }),
      ).rows.map(({ partner, within }) => `${within} ${partner}`)
    expect(listed({ period: '2025' })).toEqual(['1 ITA', '2 DEU', '3 GRC'])
    expect(listed({ period: '2025', without: ['DEU'] })).toEqual(['1 ITA', '3 GRC'])
    expect(listed({ period: '2025', at: 2 })).toEqual(['2 DEU'])
  })
  test('one published place beside the values held', () => {
    const it = ranking(
      [
        'T 2024 4 0 ORD AMB a',
        'T 2024 3.7 9 USD CUST a',
        'T AZE>ITA 2024 11 9 USD CUST a',
        'T AZE>RUS 2024 1 9 USD CUST a',
      ],
      '2024',
    )
    expect([it.basis, it.complete]).toEqual(['held', false])
    expect(it.rows.map(({ partner, place }) => `${partner} ${place?.amount.value ?? '–'}`)).toEqual([
      'ITA –',
      'CHN 4',
      'RUS –',
    ])
  })
  test('a gap among the places is shown', () => {
    expect(ranking(places, '2024').complete).toBe(false)
    expect(ranking([...places, 'T AZE>RUS 2024 3 0 ORD CUST a'], '2024').complete).toBe(true)
  })
  test('as many as asked', () => expect(ranking(places, '2024', 2).rows).toHaveLength(2))
  test('without a period, the newest with three places', () => {
    const it = ranking([...places, 'T 2026-01 3 0 ORD CUST a'])
    expect(it.question.period).toBe('2024')
  })
})
