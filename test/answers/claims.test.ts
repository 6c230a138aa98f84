/** Claims against figures: right, right to the digits given, wrong by how much, and where nobody can tell. */
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weighClaim } from '../../src/answers/claims/weigh-claim.ts'
import type { Weighed } from '../../src/answers/claims/weighed.ts'
import type { Question } from '../../src/answers/model/question.ts'
import type { Claim } from '../../src/answers/model/remarks.ts'
import type { Amount } from '../../src/data/model/schema.ts'
import { over, turnover } from './asking.ts'
import { row, tiny } from './tiny.ts'

/** '5 9 USD', 'over 5 9 USD'. */
function amount(text: string): Amount {
  const [, bound, value = '', mult, unit = ''] = /^(?:(over|under|about) )?(\S+) (\d+) (\w+)$/.exec(text) ?? []
  const bare = { value, unitMult: Number(mult), unit }
  return bound === 'over' || bound === 'under' || bound === 'about' ? { ...bare, bound } : bare
}
const claimed = (text: string, more: object = {}): Claim => ({ kind: 'amount', amount: amount(text), ...more })

/** 'holds', 'not: 105 percent more', 'not: 2 times'. */
function told(weighed: Weighed | undefined): string {
  if (weighed === undefined) return 'nothing'
  const note = weighed.verdict === 'other-unit' ? undefined : weighed.note
  const gap = note?.kind === 'gap' ? note.gap : undefined
  if (gap === undefined) return weighed.verdict
  if (gap.by === 'times') return `${weighed.verdict}: ${gap.times} times`
  return `${weighed.verdict}: ${gap.amount.bound === undefined ? '' : `${gap.amount.bound} `}${gap.amount.value} ${gap.by} ${gap.way}`
}
const weigh = (claim: Claim, question: Question, ...rows: readonly string[]): string => {
  const facts = tiny(rows)
  return told(weighClaim(claim, over(facts)(question), facts))
}

const figure: Question = { kind: 'figure', ...turnover, period: '2025' }

describe('a value', () => {
  test.each([
    ['4.87 9 USD', '4.87', 'holds'],
    ['4870 6 USD', '4.87', 'holds'],
    ['4870000000 0 USD', '4.87', 'holds'],
    ['4.9 9 USD', '4.87', 'rounded'],
    ['5 9 USD', '4.87', 'rounded'],
    ['4.869 9 USD', '4.87', 'rounded'],
    ['5.0 9 USD', '4.87', 'not: 3 percent more'],
    ['4.88 9 USD', '4.87', 'not: 0.2 percent more'],
    ['4.8 9 USD', '4.87', 'rounded'],
    ['4.7 9 USD', '4.87', 'not: 3 percent less'],
    ['10 9 USD', '4.87', 'not: 2 times'],
    ['13 9 USD', '4.87', 'not: 2.7 times'],
    ['300 9 USD', '4.87', 'not: 62 times'],
    ['300 6 USD', '4.87', 'not: 94 percent less'],
    ['5 6 USD', '4.87', 'not: over 99 percent less'],
    ['0 0 USD', '4.87', 'not'],
    // Rounded, and yet far away: nobody would call it right.
    ['1 9 USD', '1.49', 'not: 33 percent less'],
    ['10 9 USD', '14.9', 'not: 33 percent less'],
    ['2 9 USD', '1.5', 'not: 33 percent more'],
    ['over 4 9 USD', '4.87', 'holds'],
    ['over 5 9 USD', '4.87', 'not: 3 percent more'],
    ['over 4.87 9 USD', '4.87', 'rounded'],
    ['under 5 9 USD', '4.87', 'holds'],
    ['under 4 9 USD', '4.87', 'not: 18 percent less'],
    ['about 5 9 USD', '4.87', 'rounded'],
    ['about 4.5 9 USD', '4.87', 'rounded'],
    ['about 4 9 USD', '4.87', 'not: 18 percent less'],
    ['30 9 CNY', '4.87', 'other-unit'],
    ['8 9 AZN', '4.87', 'other-unit'],
    ['3 0 ORD', '4.87', 'nothing'],
  ])('%s of %s billion dollars: %s', (claim, held, verdict) => {
    expect(weigh(claimed(claim), figure, `T 2025 ${held} 9 USD CUST a`)).toBe(verdict)
  })

  test.each([
    ['4 9 USD', 'over 4', 'open'],
    ['5 9 USD', 'over 4', 'open'],
    ['3 9 USD', 'over 4', 'not'],
    ['over 4 9 USD', 'over 4', 'holds'],
    ['over 3 9 USD', 'over 4', 'holds'],
    ['over 5 9 USD', 'over 4', 'open'],
    ['under 4 9 USD', 'over 4', 'not'],
    ['under 3 9 USD', 'over 4', 'not'],
    ['under 6 9 USD', 'over 4', 'open'],
    ['5 9 USD', 'under 4', 'not'],
    ['3 9 USD', 'under 4', 'open'],
    ['under 5 9 USD', 'under 4', 'holds'],
    ['over 7.9 9 USD', 'about 8', 'open'],
    ['over 5 9 USD', 'about 8', 'holds'],
    ['under 5 9 USD', 'about 8', 'not: 38 percent less'],
    ['8 9 USD', 'about 8', 'rounded'],
    ['about 8 9 USD', 'about 8', 'holds'],
    ['7 9 USD', 'about 8', 'not: 13 percent less'],
  ])('%s of "%s billion": %s', (claim, held, verdict) => {
    expect(weigh(claimed(claim), figure, `T 2025 ${held} 9 USD CUST a`)).toBe(verdict)
  })

  test.each([
    ['4 9 USD', '4.87', 'holds'],
    ['4.87 9 USD', '4.87', 'holds'],
    ['5 9 USD', '4.87', 'not: 3 percent more'],
    ['4.9 9 USD', '4.87', 'rounded'],
    ['4 9 USD', 'over 4', 'holds'],
    ['5 9 USD', 'over 4', 'open'],
  ])('%s is reached by %s billion: %s', (claim, held, verdict) => {
    expect(weigh(claimed(claim, { reached: true }), figure, `T 2025 ${held} 9 USD CUST a`)).toBe(verdict)
  })

  test.each([
    ['4.8 9 USD', '4.87', 'cut-off'],
    ['4.9 9 USD', '4.87', undefined],
    ['over 5 9 USD', '4.87', 'less'],
    ['under 4 9 USD', '4.87', 'more'],
  ])('what is the case with %s of %s billion: %s', (claim, held, state) => {
    const facts = tiny([`T 2025 ${held} 9 USD CUST a`])
    expect(weighClaim(claimed(claim), over(facts)(figure), facts)).toMatchObject(state === undefined ? {} : { state })
  })

  test('a denied claim holds where the claim does not', () => {
    const row = 'T 2025 4.87 9 USD CUST a'
    expect(weigh(claimed('7 9 USD', { denied: true }), figure, row)).toBe('holds')
    expect(weigh(claimed('4.87 9 USD', { denied: true }), figure, row)).toBe('not')
  })

  test('a figure that another official source prints is disputed', () => {
    const rows = ['T 2025 5 9 USD CUST a', 'T CHN>AZE 2025 4 9 USD GACC b']
    expect(weigh(claimed('4 9 USD'), figure, ...rows)).toBe('disputed')
    expect(weigh(claimed('3 9 USD'), figure, ...rows)).toBe('not: 40 percent less')
  })

  test('a figure by another definition is no dispute, and is named', () => {
    const other = row('T 2025 6 9 USD STAT b', { definition: { basis: 'payments' } })
    const facts = tiny(['T 2025 5 9 USD CUST a', other])
    expect(weighClaim(claimed('6 9 USD'), over(facts)(figure), facts)).toMatchObject({
      verdict: 'not',
      note: { kind: 'other-definition', definition: { basis: 'payments' } },
    })
  })

  test('a claim that only a statement contradicts is contested', () => {
    expect(weigh(claimed('7 9 USD'), figure, 'T 2025 5 9 USD AMB a')).toBe('contested: 40 percent more')
  })

  test('a figure in the currency of the claim is taken', () => {
    const rows = ['T 2025 5 9 USD CUST a', 'T CHN>AZE 2025 35 9 CNY GACC b']
    expect(weigh(claimed('35 9 CNY'), figure, ...rows)).toBe('holds')
  })

  test('each flow by its own name', () => {
    const rows = ['T 2025 5 9 USD CUST a', 'X 2025 1.2 9 USD CUST a', 'M 2025 3.8 9 USD CUST a']
    expect(weigh(claimed('1.2 9 USD', { flow: 'X' }), figure, ...rows)).toBe('holds')
    expect(weigh(claimed('4.1 9 USD', { flow: 'M' }), figure, ...rows)).toBe('not: 8 percent more')
    expect(weigh(claimed('1 9 USD', { flow: 'B' }), figure, ...rows)).toBe('nothing')
  })

  test('a deficit by its size', () => {
    const balance: Question = { kind: 'figure', ...turnover, flow: 'B', period: '2025' }
    const rows = ['X 2025 1.2 9 USD CUST a', 'M 2025 3.8 9 USD CUST a']
    expect(weigh(claimed('-2.6 9 USD'), balance, ...rows)).toBe('holds')
    expect(weigh(claimed('-3.9 9 USD'), balance, ...rows)).toBe('not: 50 percent more')
    expect(weigh(claimed('2.6 9 USD'), balance, ...rows)).toBe('not')
  })

  test('nothing held, nothing weighed', () => {
    expect(weigh(claimed('5 9 USD'), figure, 'T 2024 4 9 USD CUST a')).toBe('nothing')
  })
})

describe('a growth', () => {
  const growth: Question = { kind: 'growth', ...turnover, period: '2025' }
  test.each([
    ['30.2 0 PT', '30.2', 'holds'],
    ['30 0 PT', '30.2', 'rounded'],
    ['50 0 PT', '30.2', 'not: 19.8 points more'],
    ['29 0 PT', '30.0', 'not: 1 points less'],
    ['1 0 PT', '1.4', 'rounded'],
    ['over 30 0 PT', '30.2', 'holds'],
    ['over 40 0 PT', '30.2', 'not: 9.8 points more'],
    ['over 2 0 TIMES', '30.2', 'not'],
    ['over 2 0 TIMES', '174', 'holds'],
    ['-5 0 PT', '30.2', 'not'],
    ['-6 0 PT', '-5.7', 'rounded'],
    ['-10 0 PT', '-5.7', 'not'],
    ['under -5 0 PT', '-5.7', 'holds'],
    ['5 9 USD', '30.2', 'nothing'],
  ])('%s of a growth of %s: %s', (claim, held, verdict) => {
    expect(weigh(claimed(claim), growth, `T 2025<2024 ${held} 0 PT CUST a`)).toBe(verdict)
  })

  test('as a multiple', () => {
    expect(weigh(claimed('over 2 0 TIMES'), growth, 'T 2025<2024 9.2 0 TIMES CUST a')).toBe('holds')
    // "4 times" of a fivefold growth says too little; "4.0 times" is a precise figure, and wrong.
    expect(weigh(claimed('4 0 TIMES'), growth, 'T 2025<2024 5 0 TIMES CUST a')).toBe('rounded')
    expect(weigh(claimed('4.0 0 TIMES'), growth, 'T 2025<2024 5 0 TIMES CUST a')).toBe('not')
    expect(weigh(claimed('30 0 PT'), growth, 'T 2025<2024 9.2 0 TIMES CUST a')).toBe('not')
  })

  test('beside a figure, and a figure beside it', () => {
    const rows = ['T 2025 4.87 9 USD CUST a', 'T 2024 3.744 9 USD CUST a', 'T 2025<2024 30.2 0 PT CUST a']
    expect(weigh(claimed('30 0 PT'), figure, ...rows)).toBe('rounded')
    expect(weigh(claimed('5 9 USD'), growth, ...rows)).toBe('rounded')
  })

  test.each([
    ['33.3 0 PT', '30.2', 'rounded'],
    ['33.3 0 PT', '33.1', 'holds'],
    ['33.3 0 PT', '41', 'not'],
    ['33.3 0 PT', '-33.3', 'not'],
    ['-50 0 PT', '-46', 'rounded'],
    ['25 0 PT', '30.2', 'not'],
  ])('a part of %s of a growth of %s: %s', (claim, held, verdict) => {
    expect(weigh(claimed(claim, { fraction: true }), growth, `T 2025<2024 ${held} 0 PT CUST a`)).toBe(verdict)
  })

  test.each([
    ['up', '30.2', 'holds', 'not'],
    ['down', '30.2', 'not', 'holds'],
    ['down', '-0.2', 'holds', 'not'],
    ['up', '0', 'not', 'holds'],
    ['same', '0.4', 'holds', 'holds'],
    ['same', '-2', 'rounded', 'rounded'],
    ['same', '30.2', 'not', 'not'],
  ] as const)('%s of a growth of %s: %s; denied: %s', (way, held, verdict, denied) => {
    const row = `T 2025<2024 ${held} 0 PT CUST a`
    expect(weigh({ kind: 'change', way }, growth, row)).toBe(verdict)
    expect(weigh({ kind: 'change', way, denied: true }, growth, row)).toBe(denied)
  })

  const average: Question = { kind: 'growth-per-year', ...turnover, from: '2021', to: '2025' }
  test.each<[string, object, string]>([
    ['over 2 0 TIMES', {}, 'holds'],
    ['over 3 0 TIMES', {}, 'not'],
    ['174 0 PT', {}, 'holds'],
    ['28.6 0 PT', { yearly: true }, 'holds'],
  ])('over years, %s %o: %s', (claim, more, verdict) => {
    expect(weigh(claimed(claim, more), average, 'T 2021 1.78 9 USD CUST a', 'T 2025 4.87 9 USD CUST b')).toBe(verdict)
  })
})

test.each([
  ['3 0 ORD', 'holds'],
  ['1 0 ORD', 'not'],
  ['30 0 ORD', 'not'],
  ['under 5 0 ORD', 'holds'],
  ['under 3 0 ORD', 'holds'],
  ['under 2 0 ORD', 'not'],
])('the place %s of the third: %s', (claim, verdict) => {
  expect(weigh(claimed(claim), { kind: 'rank', ...turnover, period: '2025' }, 'T 2025 3 0 ORD CUST a')).toBe(verdict)
})

test.each([
  ['10 0 PT', 'not: 1.81 points less'],
  ['12 0 PT', 'rounded'],
  ['11.81 0 PT', 'holds'],
])('a share of %s where it is 11.81: %s', (claim, verdict) => {
  expect(weigh(claimed(claim), { kind: 'share', ...turnover, period: '2025' }, 'T 2025 11.81 0 SH CUST a')).toBe(
    verdict,
  )
})

describe('a record', () => {
  const record: Question = { kind: 'record', ...turnover, grain: 'year' }
  const years = ['T 2022 2 9 USD CUST a', 'T 2023 1 9 USD CUST a', 'T 2024 3 9 USD CUST a', 'T 2025 4 9 USD CUST a']
  test.each([
    ['2025', 'holds'],
    ['2024', 'holds'],
    ['2023', 'not'],
    ['2022', 'not'],
  ])('%s: %s', (period, verdict) => expect(weigh({ kind: 'record', period }, record, ...years)).toBe(verdict))
  test('after years that are not held the verdict is open, unless an earlier one was higher', () => {
    const held = ['2019 0.50', '2020 2.50', '2022 2.00', '2024 3.00', '2025 4.00'].map(it => `T ${it} 9 USD CUST a`)
    const verdictOn = (period: string) => weigh({ kind: 'record', period }, record, ...held)
    expect(['2020', '2022', '2024'].map(verdictOn)).toEqual(['open', 'not', 'open'])
  })
  test('with one year held the verdict is open', () => {
    expect(weigh({ kind: 'record', period: '2025' }, record, 'T 2025 4 9 USD CUST a')).toBe('open')
  })
  test('if another year may be higher, the verdict is open', () => {
    const rows = ['T 2024 about 8 9 USD CUST a', 'T 2025 7 9 USD CUST a']
    expect(weigh({ kind: 'record', period: '2025' }, record, ...rows)).toBe('open')
    expect(weigh({ kind: 'record', period: '2024' }, record, ...rows)).toBe('open')
  })
})

describe('for the first time', () => {
  const first = (text: string, more: object = {}): Claim => ({ kind: 'first', amount: amount(text), ...more })
  const rank: Question = { kind: 'rank', ...turnover, period: '2026-01' }
  const places = (...years: readonly string[]): readonly string[] => [
    'T 2026-01 3 0 ORD CUST a',
    ...years.map((place, i) => `T ${2025 - i} ${place} 0 ORD CUST a`),
  ]
  test.each([
    ['3 0 ORD', ['4', '4', '5'], 'holds'],
    ['3 0 ORD', ['4', '4', '3'], 'not'],
    ['3 0 ORD', ['4', '4', '2'], 'not'],
    ['3 0 ORD', ['4', '4'], 'open'],
    ['2 0 ORD', ['4', '4', '5'], 'not'],
  ] as const)('%s after %o: %s', (claim, before, verdict) => {
    expect(weigh(first(claim), rank, ...places(...before))).toBe(verdict)
  })

  const years = [
    'T 2025 4.87 9 USD CUST a',
    'T 2024 3.7 9 USD CUST a',
    'T 2023 3.1 9 USD CUST a',
    'T 2022 2 9 USD CUST a',
  ]
  test.each([
    ['over 4 9 USD', {}, 'holds'],
    ['4 9 USD', { reached: true }, 'holds'],
    ['over 3 9 USD', {}, 'not'],
    ['over 5 9 USD', {}, 'not'],
  ])('%s %o: %s', (claim, more, verdict) => expect(weigh(first(claim, more), figure, ...years)).toBe(verdict))
  test('an earlier figure of a statement only contests it', () => {
    const rows = years.with(1, 'T 2024 4.5 9 USD AMB a')
    expect(weigh(first('over 4 9 USD'), figure, ...rows)).toBe('contested')
  })
})

describe('in a row', () => {
  const growth: Question = { kind: 'growth', ...turnover, period: '2025' }
  const values = [
    'T 2021 3.9 9 USD CUST a',
    'T 2022 2 9 USD CUST a',
    'T 2023 3 9 USD CUST a',
    'T 2024 4.1 9 USD CUST a',
    'T 2025 5 9 USD CUST a',
  ]
  test.each([
    ['up', 3, {}, 'holds'],
    ['up', 2, {}, 'not'],
    ['up', 2, { atLeast: true }, 'holds'],
    ['up', 4, {}, 'not'],
    ['down', 2, {}, 'not'],
    ['record', 2, {}, 'holds'],
    ['record', 3, {}, 'not'],
  ] as const)('%s %i %o: %s', (of, count, more, verdict) => {
    expect(weigh({ kind: 'streak', of, count, ...more }, growth, ...values)).toBe(verdict)
  })
  test('more years than are held are open', () => {
    const rows = values.slice(1)
    expect(weigh({ kind: 'streak', of: 'up', count: 3 }, growth, ...rows)).toBe('holds')
    expect(weigh({ kind: 'streak', of: 'up', count: 5 }, growth, ...rows)).toBe('open')
  })
})

test('what is printed always holds, and never throws whatever is claimed', () => {
  const digits = fc.tuple(fc.integer({ min: 1, max: 9999 }), fc.integer({ min: 0, max: 99 }))
  fc.assert(
    fc.property(digits, digits, ([whole, part], [other, more]) => {
      const [held, claim] = [`${whole}.${part}`, `${other}.${more}`]
      const row = `T 2025 ${held} 6 USD CUST a`
      expect(weigh(claimed(`${held} 6 USD`), figure, row)).toBe('holds')
      const verdict = weigh(claimed(`${claim} 6 USD`), figure, row)
      expect(verdict === 'holds').toBe(Number(claim) === Number(held))
    }),
    { numRuns: 60 },
  )
})
