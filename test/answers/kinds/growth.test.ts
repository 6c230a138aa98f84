/** Growth over a few facts: published, ours, beside a figure, and the arithmetic redone. */
import { describe, expect, test } from 'vitest'
import { languageOf } from '../../../src/languages/languages.ts'
import { writeMessage } from '../../../src/writing/write-answer.ts'
import { over, turnover } from '../asking.ts'
import { as, said } from '../said.ts'
import { row, tiny } from '../tiny.ts'

describe('growth', () => {
  test.each<[string, readonly string[], string]>([
    [
      'published, never ours',
      ['T 2025<2024 30.2 0 PT AMB a', 'T 2025 4.87 9 USD CUST b', 'T 2024 3.744 9 USD CUST b'],
      '30.2% 2025 a',
    ],
    ['ours where none is published', ['T 2025 4.87 9 USD CUST b', 'T 2024 3.744 9 USD CUST b'], 'ours 30.1% 2025'],
  ])('%s', (_, rows, expected) => {
    expect(said(as('growth', over(tiny(rows))({ kind: 'growth', ...turnover, period: '2025' })).headline)).toBe(
      expected,
    )
  })

  test('none of ours from a figure that is not to be relied on, nor from two definitions', () => {
    const growthOf = (...rows: Parameters<typeof tiny>[0]) =>
      over(tiny(rows))({ kind: 'growth', ...turnover, flow: 'M', period: '2025' }).kind
    const now = 'M 2025 5 6 USD CUST b'
    expect([
      growthOf(now, row('M 2024 0.02 6 USD CUST a', { status: 'unreliable' })),
      growthOf(now, row('M 2024 4.1 6 USD CUST a', { definition: { gold: 'excluded' } })),
      growthOf(now, 'M 2024 4.1 6 USD CUST a'),
    ]).toEqual(['none', 'none', 'growth'])
  })

  test('of the other side, it is not shown beside a figure', () => {
    const facts = tiny(['X 2025 2.2 9 USD CUST a', 'M CHN>AZE 2025<2024 24 0 PT GACC a'])
    expect(as('figure', over(facts)({ kind: 'figure', ...turnover, flow: 'X', period: '2025' })).growth).toBeUndefined()
  })

  test('without gold, it is not shown beside a figure with gold, and says so itself', () => {
    const facts = tiny([
      'X 2025 2.21 9 USD CUST a',
      row('X 2025<2024 30 0 PT CUST a', { definition: { gold: 'excluded' } }),
    ])
    const of = { ...turnover, flow: 'X', period: '2025' } as const
    expect(as('figure', over(facts)({ kind: 'figure', ...of })).growth).toBeUndefined()
    const writing = {
      language: languageOf('en'),
      facts,
      medium: 'private',
      bot: '@karvan_bot',
      pair: turnover,
    } as const
    const [first] = writeMessage(over(facts)({ kind: 'growth', ...of }), writing).text.split('\n')
    expect(first).toBe('▲ +30% on 2024 · Azerbaijan’s exports to China, 2025, counted in another way: without gold [1]')
  })

  test.each<[string, readonly string[]]>([
    ['across two offices', ['T 2025 4.87 9 USD CUST b', 'T 2024 3.744 9 USD GACC a']],
    ['across an office and a statement', ['T 2025 4.87 9 USD CUST b', 'T 2024 3.744 9 USD AMB a']],
    ['across two speakers', ['T 2025 4.87 9 USD GOV b', 'T 2024 3.744 9 USD AMB a']],
    ['across two currencies', ['T 2025 4.87 9 USD AMB b', 'T 2024 26.9 9 CNY AMB a']],
    ['from "over"', ['T 2025 4.87 9 USD AMB b', 'T 2024 over 3.7 9 USD AMB a']],
  ])('none %s', (_, rows) => {
    const it = as('none', over(tiny(rows))({ kind: 'growth', ...turnover, period: '2025' }))
    expect(said(it.nearest[0])).toContain('4.87bn 2025')
  })

  test('no check across two offices', () => {
    const facts = tiny(['T 2025<2024 30.2 0 PT GACC a', 'T 2025 4.87 9 USD CUST b', 'T 2024 3.744 9 USD CUST b'])
    expect(as('growth', over(facts)({ kind: 'growth', ...turnover, period: '2025' })).check).toBeUndefined()
  })

  test('on a requested base, growth is computed from a statistical office to a statement, not from one speaker to another', () => {
    const asked = { kind: 'growth', ...turnover, period: '2025', base: '2021' } as const
    const [office, speaker] = ['CUST', 'GOV'].map(by => tiny(['T 2025 4.87 9 USD AMB a', `T 2021 1.78 9 USD ${by} b`]))
    if (office === undefined || speaker === undefined) throw new Error('no facts')
    expect(said(as('growth', over(office)(asked)).headline)).toBe('ours 174% 2025')
    as('none', over(speaker)(asked))
  })

  test.each<[string, readonly string[], string]>([
    ['its own source before another', ['T 2025<2024 30 0 PT AMB b', 'T 2025<2024 29.9 0 PT AMB a'], '29.9% 2025 a'],
    ['its own count where the source gives none', ['T 2025<2024 30.2 0 PT AMB b'], '30.2% 2025 b'],
    [
      'none of its own count whose source prints another value',
      ['T 2025<2024 30.2 0 PT AMB b@2026-03-01', 'T 2025 4.6 9 USD AMB b@2026-03-01'],
      'nothing',
    ],
    ['none of another count', ['T 2025<2024 30.2 0 PT GOV b'], 'nothing'],
    [
      'another count’s where its value is the same, rounded',
      ['T 2025<2024 30.2 0 PT GOV b', 'T 2025 4.9 9 USD GOV c'],
      '30.2% 2025 b',
    ],
    [
      'another count’s where the arithmetic bears it out',
      ['T 2025<2024 30.2 0 PT GOV b', 'T 2024 3.744 9 USD PAPER c'],
      '30.2% 2025 b',
    ],
    ['none where it does not', ['T 2025<2024 40 0 PT GOV b', 'T 2024 3.744 9 USD PAPER c'], 'nothing'],
  ])('beside a figure: %s', (_, rows, expected) => {
    const facts = tiny(['T 2025 4.87 9 USD AMB a@2026-03-13', ...rows])
    expect(said(as('figure', over(facts)({ kind: 'figure', ...turnover, period: '2025' })).growth)).toBe(expected)
  })

  test('a growth is not contradicted by values of another compiler', () => {
    const facts = tiny(['T 2025<2024 50 0 PT AMB a', 'T 2025 4.87 9 USD AMB a', 'T 2024 3.744 9 USD GOV b'])
    const it = as('figure', over(facts)({ kind: 'figure', ...turnover, period: '2025' }))
    expect([said(it.growth), it.check, said(it.base)]).toEqual(['50% 2025 a', undefined, 'nothing'])
  })

  test('a check takes the growth’s own count before what is said first', () => {
    const facts = tiny([
      'T 2025<2024 30.2 0 PT AMB a',
      'T 2025 4.87 9 USD AMB a',
      'T 2024 3.744 9 USD AMB a',
      'T 2024 3.9 9 USD CUST c',
    ])
    const it = as('figure', over(facts)({ kind: 'figure', ...turnover, period: '2025' }))
    expect([it.check?.now, it.check?.base].map(said)).toEqual(['4.87bn 2025 a', '3.744bn 2024 a'])
  })

  test('of a balance, the difference in money and no percentage; beside a deficit none at all', () => {
    const facts = tiny(['B 2025 -3 9 USD CUST a', 'B 2024 -2 9 USD CUST a', 'B 2025<2024 50 0 PT CUST a'])
    const surplus = tiny(['B 2025 3 9 USD CUST a', 'B 2024 2 9 USD CUST a'])
    const asked = { kind: 'figure', ...turnover, flow: 'B', period: '2025' } as const
    expect([facts, surplus].map(it => said(as('figure', over(it)(asked)).growth))).toEqual(['nothing', 'nothing'])
    const { rows, difference } = as('compare', over(surplus)({ ...asked, kind: 'growth' }))
    expect([rows.map(it => it.period), difference?.amount.value]).toEqual([['2025', '2024'], '1'])
  })

  test('a growth in times is checked in percent', () => {
    const facts = tiny(['T 2025<2024 2.3 0 TIMES AMB a', 'T 2025 1.61 9 USD AMB a', 'T 2024 0.700 9 USD AMB a'])
    const { check } = as('growth', over(facts)({ kind: 'growth', ...turnover, period: '2025' }))
    expect([check?.fits, check?.computed.value]).toEqual([true, '2.3'])
  })

  test('a growth that does not fit is shown with both numbers', () => {
    const facts = tiny(['T 2025<2024 35 0 PT AMB a', 'T 2025 4.87 9 USD AMB a', 'T 2024 3.744 9 USD AMB b'])
    const { headline, check } = as('growth', over(facts)({ kind: 'growth', ...turnover, period: '2025' }))
    expect([headline.amount.value, check?.fits, check?.computed.value]).toEqual(['35', false, '30.1'])
  })

  test('of the sources that print it, the one that gives the value too', () => {
    const facts = tiny([
      'T 2025<2024 30.2 0 PT AMB later@2026-03-14',
      'T 2025<2024 30.2 0 PT AMB both@2026-03-13',
      'T 2025 4.87 9 USD AMB both@2026-03-13',
    ])
    expect(said(as('figure', over(facts)({ kind: 'figure', ...turnover })).growth)).toBe('30.2% 2025 both')
  })

  test('of another base, published for that base only', () => {
    const facts = tiny(['T 2025<2024 30.2 0 PT AMB a', 'T 2025 4.87 9 USD AMB a', 'T 2021 1.78 9 USD AMB b'])
    const it = as('growth', over(facts)({ kind: 'growth', ...turnover, period: '2025', base: '2021' }))
    expect(said(it.headline)).toBe('ours 174% 2025')
    expect(it.question.base).toBe('2021')
  })

  test('without a period, the newest of the base’s own length', () => {
    const facts = tiny(['T 2025 4.87 9 USD AMB a', 'T 2026-01 420 6 USD AMB a', 'T 2021 1.78 9 USD AMB b'])
    const it = as('growth', over(facts)({ kind: 'growth', ...turnover, base: '2021' }))
    expect(it.question.period).toBe('2025')
  })
})
