/** Answers in the currency asked for, where somebody printed the figure in it. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/answer-question.ts'
import { inCurrency, unitHeld } from '../../src/answers/currency.ts'
import type { QuestionOf } from '../../src/answers/model/question.ts'
import type { Remarks } from '../../src/answers/model/remarks.ts'
import { turnover } from './asking.ts'
import { as, said } from './said.ts'
import { tiny } from './tiny.ts'

const rows = [
  'T 2024 3.7 9 USD CUST a',
  'T 2024 26.9 9 CNY GACC b',
  'T 2025 4.87 9 USD CUST c',
  'T 2025<2024 30 0 PT CUST c',
]
const facts = tiny(rows)
const reading = { words: [], carried: [] } as const
const ask = (period: string | undefined, remarks: Remarks | undefined) => {
  const question: QuestionOf<'figure'> = { kind: 'figure', ...turnover, ...(period === undefined ? {} : { period }) }
  return inCurrency(answer(question, facts, '2026-11-24'), question, remarks, facts)
}
const inYuan: Remarks = { claims: [], unit: 'CNY', reading }

describe('yuan', () => {
  test.each<[string | undefined, string]>([
    ['2024', '26.9CNY 2024 b'],
    ['2025', '4.87bn 2025 c'],
    [undefined, '26.9CNY 2024 b'],
  ])('of %s: %s', (period, expected) => {
    const { headline, question } = as('figure', ask(period, inYuan))
    expect(said(headline)).toBe(expected)
    expect(question.period).toBe(headline.period)
  })
  test('a claim in them asks for them', () => {
    const claim = { kind: 'amount', amount: { value: '27', unitMult: 9, unit: 'CNY' } } as const
    const { headline } = as('figure', ask('2024', { claims: [claim], reading }))
    expect(headline.amount.unit).toBe('CNY')
  })
  test('the question does not ask for them', () => {
    expect(as('figure', ask('2024', { claims: [], reading })).headline.amount.unit).toBe('USD')
    expect(as('figure', ask('2024', undefined)).headline.amount.unit).toBe('USD')
  })
  test('no source has manats', () => {
    expect(as('figure', ask('2024', { claims: [], unit: 'AZN', reading })).headline.amount.unit).toBe('USD')
  })
})

test.each([
  [answer({ kind: 'figure', ...turnover, period: '2025' }, facts, '2026-11-24'), 'USD'],
  [answer({ kind: 'series', ...turnover, grain: 'year' }, facts, '2026-11-24'), 'USD'],
  [answer({ kind: 'record', ...turnover, grain: 'year' }, facts, '2026-11-24'), 'USD'],
  [answer({ kind: 'growth', ...turnover, period: '2025' }, facts, '2026-11-24'), undefined],
  [answer({ kind: 'page', page: 'help' }, facts, '2026-11-24'), undefined],
  [answer({ kind: 'figure', ...turnover, period: '2019' }, facts, '2026-11-24'), undefined],
])('the currency held: %#', (told, unit) => expect(unitHeld(told)).toBe(unit))
