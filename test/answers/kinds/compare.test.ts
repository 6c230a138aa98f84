/** Partners side by side, in order or not: /compare and /rank top 5. */
import { describe, expect, test } from 'vitest'
import { over, turnover } from '../asking.ts'
import { as, said } from '../said.ts'
import { tiny } from '../tiny.ts'

describe('compare', () => {
  const compare = (rows: readonly string[], period?: string) =>
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
  test.each<[string, readonly string[], readonly string[]]>([
    ['an ambassador and a minister', ['T 2025 4.87 9 USD AMB a', 'T AZE>TUR 2025 7 9 USD GOV b'], ['compilers']],
    ['dollars and yuan', ['T 2025 35.1 9 CNY CUST a', 'T AZE>TUR 2025 7 9 USD CUST b'], ['units']],
    ['over and exact', ['T 2025 4.87 9 USD CUST a', 'T AZE>TUR 2025 over 7 9 USD CUST b'], ['bounds']],
  ])('%s: no order', (_, rows, unlike) => expect(compare(rows, '2025').unlike).toEqual(unlike))
  test('a partner of which nothing is held has an empty row', () => {
    const it = compare(['T 2025 4.87 9 USD CUST a'])
    expect([it.rows.map(({ figure }) => said(figure)), it.ordered]).toEqual([['4.87bn 2025 a', 'nothing'], false])
  })
  test('nothing held of either', () => {
    const facts = tiny(['T AZE>RUS 2025 4.87 9 USD CUST a'])
    as('none', over(facts)({ kind: 'compare-partners', reporter: 'AZE', flow: 'T', partners: ['CHN', 'TUR'] }))
  })
  test.each<[string, string, boolean, readonly string[]]>([
    ['of one office are ordered', 'CUST', true, []],
    ['from two speakers are not', 'GOV', false, ['compilers']],
  ])('two periods of one pair %s', (_, by, ordered, unlike) => {
    const facts = tiny(['T 2025 4.87 9 USD CUST a', `T 2024 3.744 9 USD ${by} b`])
    const it = as('compare', over(facts)({ kind: 'compare-periods', ...turnover, periods: ['2024', '2025'] }))
    expect([it.rows.map(({ period }) => period)[0], it.ordered, it.unlike]).toEqual([
      ordered ? '2025' : '2024',
      ordered,
      unlike,
    ])
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
