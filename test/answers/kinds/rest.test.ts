/** "Total trade without China": what is subtracted, and what is not. */
import { describe, expect, test } from 'vitest'
import type { QuestionOf } from '../../../src/answers/model/question.ts'
import { seedFacts } from '../../facts.ts'
import { over, turnover } from '../asking.ts'
import { as, said } from '../said.ts'
import { tiny } from '../tiny.ts'

const total = { kind: 'rest', ...turnover, partner: 'WLD', without: ['CHN'], period: '2025' } as const
const asked = (of: Partial<QuestionOf<'rest'>>, ...rows: readonly string[]) => over(tiny(rows))({ ...total, ...of })

const rows = [
  'X AZE>WLD 2024 20.0 9 USD CUST a',
  'X AZE>CHN 2024 2.0 9 USD CUST a',
  'X AZE>WLD 2025 30.0 9 USD CUST b',
  'X AZE>CHN 2025 3.0 9 USD CUST b',
  'X AZE>TUR 2025 5.0 9 USD CUST b',
] as const

test('the total less the country, and the growth of the rest', () => {
  const it = as('rest', asked({ flow: 'X' }, ...rows))
  expect([said(it.headline), said(it.growth)]).toEqual(['ours 27.0bn 2025', 'ours 50% 2025'])
})

test('less two countries; the year before lacks one of them, so no growth', () => {
  const it = as('rest', asked({ flow: 'X', without: ['CHN', 'TUR'] }, ...rows))
  expect([said(it.headline), said(it.growth)]).toEqual(['ours 22.0bn 2025', 'nothing'])
})

test('without a period, the newest year that is held whole', () => {
  const { period: _, ...newest } = total
  const it = as('rest', over(tiny([...rows, 'X AZE>WLD 2026 9 9 USD CUST c']))({ ...newest, flow: 'X' }))
  expect(it.question.period).toBe('2025')
})

describe('not held', () => {
  test.each<[string, readonly string[]]>([
    ['the country is not held', ['X AZE>WLD 2025 30 9 USD CUST b']],
    ['the total is not held', ['X AZE>CHN 2025 3 9 USD CUST b']],
    ['two offices', ['X AZE>WLD 2025 30 9 USD CUST b', 'X AZE>CHN 2025 3 9 USD STAT b']],
    ['two currencies', ['X AZE>WLD 2025 30 9 USD CUST b', 'X AZE>CHN 2025 3 9 CNY CUST b']],
  ])('%s', (_, held) => expect(asked({ flow: 'X' }, ...held).kind).toBe('none'))
})

test('of a group without a figure of its own, the sum of its members', () => {
  const of = { ...total, flow: 'X', partner: 'EU27', without: ['ITA'], period: '2025' } as const
  const it = as('rest', over(seedFacts)(of))
  expect(it.headline).toMatchObject({ rule: 'difference', amount: { value: '5601676700' } })
})

test('a list without a group has none of its members', () => {
  const it = as(
    'ranking',
    over(seedFacts)({ kind: 'ranking', reporter: 'AZE', flow: 'X', top: 3, period: '2025', without: ['EU27'] }),
  )
  expect(it.rows.map(({ partner }) => partner)).toEqual(['TUR', 'RUS', 'GEO'])
})

test.each<[string, Partial<QuestionOf<'rest'>>]>([
  ['a country is no part of a country', { partner: 'TUR' }],
  ['the members of the group are not known', { partner: 'EU27' }],
  ['the reporter itself', { without: ['AZE'] }],
  ['a member of a group that is left out too', { without: ['ITA', 'EU27'] }],
])('%s', (_, of) => expect(asked(of)).toMatchObject({ kind: 'unclear', problem: { because: 'no-rest' } }))

test('a group is left out with all its members', () => {
  const it = as('rest', over(seedFacts)({ ...total, flow: 'X', without: ['EU27'] }))
  const { value, unitMult } = it.headline.amount
  expect(Number(value) * 10 ** unitMult).toBeCloseTo(8.095e9, -6)
})
