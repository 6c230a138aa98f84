/** The mean of the figures held: its digits, what it is of, and when none is taken. */
import { describe, expect, test } from 'vitest'
import { over, turnover } from '../../asking.ts'
import { as, said } from '../../said.ts'
import { row, tiny } from '../../tiny.ts'

const overYears = (from: string, to: string) => ({ kind: 'mean', grain: 'year', ...turnover, from, to }) as const

describe('the mean of what is held', () => {
  test.each<[string, readonly string[], string]>([
    ['as many digits as the coarsest', ['2021 1.78', '2022 2.15', '2023 3.1', '2024 3.744', '2025 4.87'], '3.1bn'],
    ['halves are rounded away from zero', ['2024 1.0', '2025 1.1'], '1.1bn'],
    ['zeros behind a point are printed', ['2024 2.00', '2025 4.00'], '3.00bn'],
    ['a year that is not held is left out', ['2021 2.0', '2025 4.0'], '3.0bn'],
    ['about', ['2024 2.0', '2025 about 4.0'], 'about 3.0bn'],
  ])('%s', (_, rows, mean) => {
    const facts = tiny(rows.map(it => `T ${it} 9 USD CUST a`))
    const answer = as('mean', over(facts)(overYears('2021', '2025')))
    expect(said(answer.headline)).toBe(`ours ${mean} 2025`)
    expect(answer.headline?.from).toEqual(answer.figures)
    expect(answer.figures).toHaveLength(rows.length)
  })

  test('figures of two scales are averaged at the scale of the newest', () => {
    const facts = tiny(['T 2024 420.5 6 USD CUST a', 'T 2025 1.20 9 USD CUST a'])
    expect(said(as('mean', over(facts)(overYears('2024', '2025'))).headline)).toBe('ours 0.81bn 2025')
  })

  test('balances below zero', () => {
    const facts = tiny(['B 2024 -3.0 9 USD CUST a', 'B 2025 -1.0 9 USD CUST a'])
    const question = { ...overYears('2024', '2025'), flow: 'B' } as const
    expect(said(as('mean', over(facts)(question)).headline)).toBe('ours -2.0bn 2025')
  })

  test('months, without their year', () => {
    const facts = tiny(['T 2025-01 400 6 USD CUST a', 'T 2025-03 410 6 USD CUST a', 'T 2025 4.87 9 USD CUST a'])
    const of = { kind: 'mean', grain: 'month', ...turnover, from: '2025-01', to: '2025-03' } as const
    const answer = as('mean', over(facts)(of))
    expect(answer.figures.map(({ period }) => period)).toEqual(['2025-03', '2025-01'])
    expect(answer.missing).toEqual(['2025-02'])
  })

  test('without ends, every year held', () => {
    const facts = tiny(['T 2019 1.0 9 USD CUST a', 'T 2020 2.0 9 USD CUST a', 'T 2025 6.0 9 USD CUST a'])
    const answer = as('mean', over(facts)({ kind: 'mean', grain: 'year', ...turnover }))
    expect([said(answer.headline), answer.missing]).toEqual(['ours 3.0bn 2025', ['2024', '2023', '2022', '2021']])
  })
})

describe('what is not averaged', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['two offices', ['T 2024 3.0 9 USD CUST a', 'T 2025 5.0 9 USD STAT b'], ['compilers']],
    ['offices of both sides', ['T 2024 3.0 9 USD CUST a', 'T 2025 5.0 9 USD GACC b'], ['sides']],
    ['two currencies', ['T 2024 3.0 9 USD CUST a', 'T 2025 5.0 9 CNY CUST a'], ['units']],
    ['over 4', ['T 2024 3.0 9 USD CUST a', 'T 2025 over 4 9 USD CUST a'], ['bounds']],
  ])('%s', (_, rows, unlike) => {
    const answer = as('mean', over(tiny(rows))(overYears('2024', '2025')))
    expect([answer.headline, answer.unlike]).toEqual([undefined, unlike])
    expect(answer.figures).toHaveLength(2)
  })

  test.each(['AMB', 'UN_STAT'])('an office and %s, a speaker or a table, and it is told', by => {
    const facts = tiny(['T 2024 3.0 9 USD CUST a', `T 2025 5.0 9 USD ${by} b`])
    const answer = as('mean', over(facts)(overYears('2024', '2025')))
    expect([said(answer.headline), answer.unlike]).toEqual(['ours 4.0bn 2025', ['compilers']])
  })

  test('a year that its office does not trust', () => {
    const rows = [row('M 2016 20500 0 USD CUST a', { status: 'unreliable' }), 'M 2017 85.4 6 USD CUST a']
    const answer = as('mean', over(tiny(rows))({ ...overYears('2016', '2017'), flow: 'M' }))
    expect([answer.headline, answer.unlike, answer.figures.length]).toEqual([undefined, ['reliability'], 2])
  })

  test.each([
    ['one year', ['T 2025 4.87 9 USD CUST a']],
    ['nothing', ['T 2015 1.0 9 USD CUST a']],
  ])('%s', (_, rows) => {
    const answer = as('none', over(tiny(rows))(overYears('2021', '2025')))
    expect(answer.nearest).toHaveLength(1)
  })
})
