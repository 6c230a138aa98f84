import { describe, expect, test } from 'vitest'
import { headline } from '../../../src/answers/figures/headline.ts'
import { value } from '../../../src/answers/figures/values.ts'
import { contradicts, ownVerdict, verdicts } from '../../../src/answers/figures/verdict.ts'
import type { Published, Verdict } from '../../../src/answers/model/findings.ts'
import type { Facts } from '../../../src/data/facts/facts.ts'
import type { Flow, Measure } from '../../../src/data/model/schema.ts'
import { judged, said } from '../said.ts'
import { tiny } from '../tiny.ts'

function first(facts: Facts, measure: Measure = 'value', flow: Flow = 'T', period = '2025'): Published {
  const found = headline({ measure, flow, reporter: 'AZE', partner: 'CHN' }, period, facts)
  if (found === undefined) throw new Error('nothing held')
  return found
}

/** Verdicts on the turnover of 2025, after the headline 4.87bn of the customs. */
const beside = (...rows: readonly string[]): readonly Verdict[] => {
  const facts = tiny(['T 2025 4.87 9 USD CUST a', ...rows])
  return verdicts(first(facts), facts)
}

test.each<[string, readonly string[], string]>([
  ['same number of another compiler', ['T 2025 4870.0 6 USD AMB b'], '4870.0m 2025 b: same'],
  ['rounded', ['T 2025 4.9 9 USD AMB b'], '4.9bn 2025 b: rounded'],
  ['more precise', ['T 2025 4.8712 9 USD AMB b'], '4.8712bn 2025 b: rounded'],
  ['about it', ['T 2025 about 4.9 9 USD AMB b'], 'about 4.9bn 2025 b: rounded'],
  ['over less', ['T 2025 over 4 9 USD AMB b'], 'over 4bn 2025 b: bound'],
  ['over far less', ['T 2025 over 3 9 USD AMB b'], 'over 3bn 2025 b: unnamed'],
  [
    'over what its own compiler counted, which differs',
    ['T 2025 over 4 9 USD AMB b', 'T 2025 4.1 9 USD AMB c'],
    'over 4bn 2025 b: unnamed',
  ],
  [
    'over far less, and its own compiler agrees',
    ['T 2025 over 3 9 USD AMB b', 'T 2025 4.9 9 USD AMB c'],
    'over 3bn 2025 b: bound',
  ],
  ['over more', ['T 2025 over 5 9 USD AMB b'], 'over 5bn 2025 b: unnamed'],
  [
    'the figure of the year before',
    ['T 2025 3.7 9 USD GOV b', 'T 2024 3.744 9 USD CUST c'],
    '3.7bn 2025 b: other-period 2024',
  ],
  [
    'the figure of two years before',
    ['T 2025 3.1 9 USD GOV b', 'T 2023 3.1 9 USD CUST c'],
    '3.1bn 2025 b: other-period 2023',
  ],
  ['three years before is a chance', ['T 2025 2.1 9 USD GOV b', 'T 2022 2.1 9 USD CUST c'], '2.1bn 2025 b: unnamed'],
  ['one digit is a chance', ['T 2025 4 9 USD GOV b', 'T 2024 3.744 9 USD CUST c'], '4bn 2025 b: unnamed'],
  ['two offices counted', ['T 2025 4.81 9 USD GACC b'], '4.81bn 2025 b: other-compiler'],
  [
    'the published growth does not fit it',
    ['T 2025 4.5 9 USD GOV b', 'T 2024 3.744 9 USD GOV c', 'T 2025<2024 30.2 0 PT CUST d'],
    '4.5bn 2025 b: growth',
  ],
  ['the same office, later', ['T 2025 4.89 9 USD CUST b@2026-02-01'], '4.89bn 2025 b: vintage'],
  ['other money', ['T 2025 35.2 9 CNY GACC b'], '35.2CNY 2025 b: currency'],
])('%s', (_, rows, expected) => {
  const verdict = beside(...rows).find(it => expected.startsWith(`${said(it.figure)}:`))
  expect(verdict && judged(verdict)).toBe(expected)
})

test('nothing explains two statements: it says so', () => {
  const facts = tiny(['T 2025 4.87 9 USD AMB a@2026-03-13', 'T 2025 5.1 9 USD GOV b@2026-03-12'])
  expect(verdicts(first(facts), facts).map(judged)).toEqual(['5.1bn 2025 b: unexplained'])
})

test('their imports against our exports', () => {
  const facts = tiny(['X 2025 19.7 6 USD CUST a', 'M CHN>AZE 2025 25.1 6 USD GACC b'])
  expect(verdicts(first(facts, 'value', 'X'), facts).map(judged)).toEqual(['25.1m 2025 b: mirror'])
})

test('our turnover, cut off, beside theirs', () => {
  const facts = tiny([
    ...['X CHN>AZE 2024 2406.5 6 USD GACC a', 'M CHN>AZE 2024 61.6 6 USD GACC a'],
    ...['X 2024 19.7 6 USD CUST b', 'M 2024 3725.1 6 USD CUST b', 'T 2024 3.744 9 USD GOV c'],
  ])
  const theirs = value({ flow: 'T', reporter: 'CHN', partner: 'AZE' }, '2024', facts)
  expect(theirs && verdicts(theirs, facts).map(judged)).toEqual(['3.744bn 2024 c: mirror'])
})

describe('many sources of one report', () => {
  const facts = tiny([
    'T 2025 4.87 9 USD AMB new@2026-03-13',
    'T 2025 4.87 9 USD AMB old@2026-03-01',
    'T 2025 4.9 9 USD GOV b@2026-02-02',
    'T 2025 4.9 9 USD GOV c@2026-01-01',
  ])
  const one = first(facts)

  test('are in one verdict, oldest first', () => {
    const [verdict, ...more] = verdicts(one, facts)
    expect(verdict && judged(verdict)).toBe('4.9bn 2025 b: rounded')
    expect(verdict?.sources.map(it => it.citation.source)).toEqual(['c', 'b'])
    expect(more).toEqual([])
  })

  test('and so does the headline, as the same', () => {
    const own = ownVerdict(one, facts)
    expect(judged(own)).toBe('4.87bn 2025 new: same')
    expect(own.sources.map(it => it.citation.source)).toEqual(['old', 'new'])
  })
})

test('a place is never rounded', () => {
  const facts = tiny(['T 2025 9 0 ORD CUST a', 'T 2025 10 0 ORD AMB b'])
  const [verdict] = verdicts(first(facts, 'rank'), facts)
  expect(verdict?.relation).toBe('differs')
})

test('a growth of the same source belongs to the year of its value', () => {
  const facts = tiny([
    'T 2023 3.1 9 USD CUST a',
    'T 2024 3.744 9 USD CUST a',
    'T 2022 2.15 9 USD CUST a',
    'T 2024<2023 20.7 0 PT CUST a',
    'T 2022<2021 20.7 0 PT CUST a',
    'T 2023<2022 43.5 0 PT CUST a',
    'T 2023 about 2.2 9 USD GOV b',
    'T 2023<2022 21 0 PT GOV b',
    'T 2023 3.7 9 USD PAPER c',
    'T 2023<2022 21 0 PT PAPER c',
  ])
  const growth = first(facts, 'growth', 'T', '2023')
  expect(verdicts(growth, facts).map(judged)).toEqual([
    '21% 2023 c: other-period 2024',
    '21% 2023 b: other-period 2022',
  ])
})

test('a bound that holds contradicts nothing', () => {
  const [over] = beside('T 2025 over 4 9 USD AMB b')
  const [other] = beside('T 2025 3.9 9 USD AMB b')
  expect([over, other].map(it => it && contradicts(it))).toEqual([false, true])
})
