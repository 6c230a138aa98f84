/** The lowest, the fastest, the difference, the multiple, when figures came, who said one: over a few facts. */
import { describe, expect, test } from 'vitest'
import { answer } from '../../src/answers/answer-question.ts'
import { multipleOf, weighClaim } from '../../src/answers/claims/weigh-claim.ts'
import { findByAmount } from '../../src/answers/figure-by-amount.ts'
import { multiple } from '../../src/answers/figures/multiple.ts'
import type { Question } from '../../src/answers/model/question.ts'
import type { Amount } from '../../src/data/model/schema.ts'
import { over, today, turnover } from './asking.ts'
import { as, said } from './said.ts'
import { tiny } from './tiny.ts'

const percent = (value: string): Amount => ({ value, unitMult: 0, unit: 'PT' })
const dollars = (value: string): Amount => ({ value, unitMult: 9, unit: 'USD' })

describe('the lowest year held', () => {
  const least: Question = { kind: 'record', ...turnover, grain: 'year', least: true }
  const lowest = (...rows: readonly string[]) => {
    const it = as('record', over(tiny(rows))(least))
    return `${said(it.best)} of ${it.count}: ${it.rivals.map(said).join(', ')}`
  }
  test.each<[string, readonly string[], string]>([
    ['of three', ['T 2023 3 9 USD CUST a', 'T 2024 2 9 USD CUST a', 'T 2025 4 9 USD CUST a'], '2bn 2024 a of 3: '],
    [
      'surely less, though only about',
      ['T 2017 about 1.5 9 USD CUST a', 'T 2024 3.6 9 USD CUST b'],
      'about 1.5bn 2017 a of 2: ',
    ],
    [
      'perhaps less: under more',
      ['T 2023 under 3 9 USD GOV a', 'T 2024 2 9 USD CUST b'],
      '2bn 2024 b of 1: under 3bn 2023 a',
    ],
    ['surely more: over as much', ['T 2023 over 3 9 USD GOV a', 'T 2024 2 9 USD CUST b'], '2bn 2024 b of 2: '],
  ])('%s', (_, rows, expected) => expect(lowest(...rows)).toBe(expected))

  test('is not a record, and claims are compared with it', () => {
    const facts = tiny(['T 2023 3 9 USD CUST a', 'T 2024 2 9 USD CUST a'])
    const it = over(facts)(least)
    expect(as('record', it).record).toBeUndefined()
    const verdict = (period: string) => weighClaim({ kind: 'record', period }, it, facts)
    expect(verdict('2024')?.verdict).toBe('holds')
    expect(verdict('2023')?.verdict).toBe('not')
    expect(verdict('2022')).toMatchObject({ verdict: 'open', missing: '2022' })
  })
})

describe('when it grew fastest or fell most', () => {
  const rows = ['T 2023<2022 -4 0 PT CUST a', 'T 2024<2023 2.1 0 TIMES CUST b', 'T 2025<2024 30 0 PT CUST c']
  const extreme = (more: object) =>
    as('record', over(tiny(rows))({ kind: 'record', ...turnover, grain: 'year', growth: true, ...more }))
  test('the largest change, a multiple among percentages', () => {
    expect([said(extreme({}).best), said(extreme({}).second), extreme({}).count]).toEqual([
      '2.1TIMES 2024 b',
      '30% 2025 c',
      3,
    ])
  })
  test('the lowest', () => expect(said(extreme({ least: true }).best)).toBe('-4% 2023 a'))
  test('nothing held', () => {
    expect(over(tiny([]))({ kind: 'record', ...turnover, grain: 'year', growth: true }).kind).toBe('none')
  })
})

test.each([
  ['533', undefined, '6.33'],
  ['30.2', undefined, '1.302'],
  ['30.2', 2, '1.3'],
  ['-60', undefined, '0.4'],
  ['150', undefined, '2.5'],
  ['-100', undefined, undefined],
])('%s%% with %s digits is ×%s', (change, digits, times) =>
  expect(multiple(percent(change), digits)?.value).toBe(times),
)

test('a published growth is shown as a computed multiple', () => {
  const it = over(tiny(['T 2025<2024 30.2 0 PT CUST a']))({ kind: 'growth', ...turnover, period: '2025' })
  expect(multipleOf(it)).toMatchObject({ by: 'karvan', amount: { value: '1.302', unit: 'TIMES' } })
})

describe('the difference of two', () => {
  const compare: Question = {
    kind: 'compare-partners',
    reporter: 'AZE',
    flow: 'T',
    partners: ['TUR', 'RUS'],
    period: '2025',
  }
  const difference = (...rows: readonly string[]) => {
    const it = as('compare', over(tiny(rows))(compare)).difference
    return (
      it &&
      [it.amount.bound, it.amount.value, it.percent?.value, it.times?.value].filter(one => one !== undefined).join(' ')
    )
  }
  test.each<[string, readonly string[], string | undefined]>([
    ['of one count', ['T AZE>TUR 2025 7.5 9 USD CUST a', 'T AZE>RUS 2025 5.0 9 USD CUST a'], '2.5 50 1.5'],
    [
      'of two speakers, one of them rounding',
      ['T AZE>TUR 2025 7 9 USD GOV a', 'T AZE>RUS 2025 about 5 9 USD AMB b'],
      'about 2 40 1.4',
    ],
    ['of two offices', ['T AZE>TUR 2025 7 9 USD CUST a', 'T AZE>RUS 2025 5 9 USD STAT b'], undefined],
    ['of what is over', ['T AZE>TUR 2025 over 7 9 USD GOV a', 'T AZE>RUS 2025 5 9 USD GOV b'], undefined],
    ['of two periods', ['T AZE>TUR 2025 7 9 USD CUST a', 'T AZE>RUS 2023 5 9 USD CUST a'], undefined],
    ['of one alone', ['T AZE>TUR 2025 7 9 USD CUST a'], undefined],
  ])('%s', (_, rows, expected) => expect(difference(...rows)).toBe(expected))

  test.each([
    ['TUR', 'more', 'holds'],
    ['RUS', 'more', 'not'],
    ['RUS', 'less', 'holds'],
  ] as const)('%s is %s: %s', (area, way, verdict) => {
    const facts = tiny(['T AZE>TUR 2025 7.5 9 USD CUST a', 'T AZE>RUS 2025 5.0 9 USD CUST a'])
    expect(weighClaim({ kind: 'order', area, way }, over(facts)(compare), facts)?.verdict).toBe(verdict)
  })
  test.each([
    ['far apart', '5', 'holds'],
    ['near each other', '6.8', 'open'],
  ])('figures of two compilers, %s', (_, value, verdict) => {
    const facts = tiny(['T AZE>TUR 2025 7 9 USD CUST a', `T AZE>RUS 2025 ${value} 9 USD STAT b`])
    expect(weighClaim({ kind: 'order', area: 'TUR', way: 'more' }, over(facts)(compare), facts)?.verdict).toBe(verdict)
  })
})

describe('when figures come', () => {
  const facts = tiny([
    'T 2024 3.7 9 USD CUST a@2025-03-01',
    'T 2024 3.74 9 USD CUST b@2025-04-22',
    'T 2025 over 4 9 USD GOV c@2026-01-05',
    'T 2025 4.87 9 USD AMB d@2026-03-13',
    'T 2026-01 417 6 USD CUST e@2026-02-18',
  ])
  const came = (period?: string) =>
    as('release', over(facts)({ kind: 'release', ...turnover, ...(period === undefined ? {} : { period }) }))
  test('the newest, and the first exact figure of those before', () => {
    expect([said(came().newest), ...came().before.map(said)]).toEqual([
      '417m 2026-01 e',
      '4.87bn 2025 d',
      '3.7bn 2024 a',
    ])
  })
  test('of a period that is held', () =>
    expect([said(came('2025').newest), came('2025').missing]).toEqual(['4.87bn 2025 d', undefined]))
  test('of one that is still to come', () => expect(came('2027').missing).toBe('2027'))
})

describe('who said it', () => {
  const facts = tiny([
    'T 2025 4.87 9 USD AMB a',
    'T 2025<2024 30.2 0 PT AMB a',
    'X 2024 19.7 6 USD CUST b',
    'T 2024 3.744 9 USD GOV c',
  ])
  const trace = (sought: Amount) => {
    const question: Question = { kind: 'sources', ...turnover }
    return findByAmount(
      answer(question, facts, today),
      question,
      { claims: [], reading: { words: [], carried: [] }, sought },
      facts,
    )
  }
  test.each<[string, Amount, string]>([
    ['a value', dollars('4.87'), 'a'],
    ['a growth', percent('30.2'), 'a'],
    ['another flow', { value: '19.7', unitMult: 6, unit: 'USD' }, 'b'],
    ['rounded', dollars('3.7'), 'c'],
  ])('%s', (_, sought, source) => expect(as('evidence', trace(sought)).source.id).toBe(source))
  test('no source: the nearest figures', () => {
    const it = as('none', trace(dollars('5.1')))
    expect([it.sought, it.nearest.map(said)]).toEqual([dollars('5.1'), ['4.87bn 2025 a', '3.744bn 2024 c']])
  })
})

test('why: the newest period of which two offices give different figures, without one asked for', () => {
  const rows = ['T 2024 3 9 USD CUST a', 'T 2024 3.5 9 USD GACC b', 'T 2025 4 9 USD CUST a', 'T 2025 4.2 9 USD GOV c']
  const it = as('why', over(tiny(rows))({ kind: 'why', ...turnover }))
  expect([it.question.period, it.twoCounts]).toEqual(['2024', true])
  expect(as('why', over(tiny(rows))({ kind: 'why', ...turnover, period: '2025' })).twoCounts).toBeUndefined()
})

test('a change on a base that is not held names it', () => {
  const facts = tiny(['M 2026-01 407 6 USD CUST a', 'M 2026-01<2025-01 7.7 0 PT CUST a'])
  const it = as('none', over(facts)({ kind: 'growth', ...turnover, flow: 'M', period: '2026-01', base: '2025-12' }))
  expect([it.missing, it.nearest.map(said)[0]]).toEqual(['2025-12', '7.7% 2026-01 a'])
})
