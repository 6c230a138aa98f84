/** Verdicts on the claims of a post, over the seed and over small sets of facts. */
import { describe, expect, test } from 'vitest'
import type { PostClaim } from '../../../src/answers/model/post.ts'
import { judgeClaim as judgeInPost } from '../../../src/answers/posts/judge-claim.ts'
import type { Facts } from '../../../src/data/facts/facts.ts'
import type { Day } from '../../../src/data/model/schema.ts'
import { seedFacts, today } from '../../facts.ts'
import { tiny } from '../tiny.ts'
import { claimed, type OpenClaim, open } from './claimed.ts'

/** One claim alone: no slot differs in its post. */
const judgeClaim = (claim: PostClaim, facts: Facts, said: Day) => judgeInPost(claim, { facts, said, varied: new Set() })

const verdict = (claim: PostClaim, facts = seedFacts, day = today): string => {
  const { verdict, because } = judgeClaim(claim, facts, day)
  return because === undefined ? verdict : `${verdict}: ${because}`
}

const china = 'T AZE>CHN 2025'
test.each<[subject: string, words: string, verdict: string]>([
  [china, 'value 4.87bn', 'holds'],
  [china, 'value 4874.2m', 'rounded'],
  [china, 'value over 4bn', 'holds'],
  [china, 'value 4.9bn', 'rounded'],
  [china, 'value about 5bn', 'rounded'],
  [china, 'value over 5bn', 'not'],
  [china, 'value 5.87bn', 'not'],
  [china, 'value 3.744bn', 'not'],
  [china, 'value 30bn CNY', 'open: other-currency'],
  ['T AZE>CHN 2024', 'value 3.744bn', 'rounded'],
  ['M AZE>CHN 2026-01', 'value 407.7m', 'holds'],
  ['X AZE>CHN 2026-01', 'value 407.7m', 'not'],
  ['M AZE>CHN 2026-01', 'value 470m', 'not'],
  [china, 'growth 30.2%', 'holds'],
  [china, 'growth 30%', 'rounded'],
  [china, 'growth fraction 33.333%', 'rounded'],
  // From the printed values: 4.87 ÷ 3.744.
  [china, 'growth 30.1%', 'rounded'],
  // Of 2.6 times.
  ['T AZE>ITA 2025', 'growth x3 vs 2020', 'not'],
  ['T AZE>ITA 2025', 'growth x2.6 vs 2020', 'rounded'],
  [china, 'growth -30.2%', 'not'],
  [china, 'growth 35%', 'not'],
  [china, 'direction up', 'holds'],
  [china, 'direction down', 'not'],
  [china, 'record', 'holds'],
  [china, 'record 3', 'holds'],
  [china, 'record 9', 'not'],
  ['T AZE>CHN 2024', 'record', 'holds'],
  ['T AZE>CHN 2019', 'record 2', 'not'],
  ['T AZE>CHN 2025-Q3', 'record', 'open: not-held'],
  [china, 'rank 4th', 'holds'],
  [china, 'rank 2nd', 'not'],
  // Russia, which is third, traded about as much.
  [china, 'rank 3rd', 'contested'],
  ['T AZE>CHN 2026-01', 'rank first 3rd', 'holds'],
  // A newspaper printed the third place; the official table has the sixth.
  ['T AZE>CHN 2018', 'rank 3rd', 'disputed'],
  ['T AZE>CHN 2018', 'rank first 3rd', 'disputed'],
  ['T AZE>CHN 2018', 'rank 2nd', 'not'],
  [china, 'order less RUS', 'holds'],
  // By a hundredth, in one table.
  [china, 'order more RUS', 'not'],
  [china, 'order more GEO', 'holds'],
  [china, 'order less GEO', 'not'],
  ['T AZE>CHN 2030', 'value 10bn', 'open: not-over'],
  ['T AZE>CHN 1970', 'value 1bn', 'open: not-held'],
  // The partner's own count of a turnover.
  [china, 'value 3.3bn', 'disputed'],
])('%s: %s is %s', (subject, words, expected) => expect(verdict(claimed(subject, words))).toBe(expected))

describe('what the text leaves open', () => {
  test.each<[words: string, slots: OpenClaim, verdict: string]>([
    ['value 3.744bn', open([], ['period']), 'open: period'],
    ['value 4.79bn', open([], ['flow']), 'open: flow'],
    ['value 5.87bn', open([], ['flow']), 'open: flow'],
    ['value 5.87bn', open(['pair', 'period']), 'not'],
    ['value 5.87bn', open([], ['pair', 'period']), 'open: pair'],
    ['value 5.87bn', open([], ['period']), 'not'],
    ['value 4.87bn', open([], ['pair', 'period']), 'holds'],
    ['value 5.87bn', open(['flow', 'pair', 'period']), 'open: flow'],
    ['growth 40%', open(['flow', 'pair', 'period']), 'not'],
    // Many times off: what it leaves out may be of something else.
    ['value 96m', open(['pair', 'period']), 'open: pair'],
    ['value 48.7bn', open([], ['period']), 'not'],
    ['value 96m', open([]), 'not'],
    // The newest place held, of January 2026.
    ['rank 3rd', open([], ['period']), 'holds'],
    ['rank 3rd', open(['period']), 'open: period'],
    ['rank 5th', open([], ['period']), 'open: period'],
    ['value 50.1bn', open([], ['pair']), 'open: pair'],
    ['value 4.87bn', open([], ['currency']), 'holds'],
    ['value 5.87bn', open([], ['currency']), 'open: currency'],
    // Total trade, if no partner is named.
    ['value 49.42bn', open([], ['pair']), 'rounded'],
    ['share 15%', open(['period']), 'not'],
    ['share 15%', open(['flow', 'period']), 'open: flow'],
  ])('%s, %o is %s', (words, slots, expected) => expect(verdict(claimed(china, words, slots))).toBe(expected))

  test('the same number of another period', () => {
    expect(verdict(claimed('M AZE>CHN 2025', 'value 407.7m', open(['period'])))).toBe('open: period')
    expect(verdict(claimed('M AZE>CHN 2025', 'value 407.7m'))).toBe('not')
  })

  test('the line says of what the claimed number is', () => {
    expect(judgeClaim(claimed(china, 'value 3.744bn'), seedFacts, today).elsewhere).toMatchObject({ period: '2024' })
    const imports = judgeClaim(claimed('X AZE>CHN 2026-01', 'value 407.7m'), seedFacts, today).elsewhere
    expect(imports).toMatchObject({ flow: 'M', period: '2026-01' })
  })

  test('a place without a period may be the newest', () => {
    const { elsewhere } = judgeClaim(claimed(china, 'rank 3rd', open(['period'])), seedFacts, today)
    expect(elsewhere).toMatchObject({ measure: 'rank', period: '2026-01' })
    const before = judgeClaim(claimed(china, 'rank 3rd', open(['period'])), seedFacts, '2026-01-20')
    expect(before).not.toHaveProperty('elsewhere')
  })

  test('but not of a place or a share, which many periods and partners have, nor of a growth of two digits', () => {
    expect(judgeClaim(claimed('T AZE>GEO 2025', 'growth 12%'), seedFacts, today)).not.toHaveProperty('elsewhere')
    for (const words of ['rank 1st', 'rank 7th', 'share 22.3%', 'share 10%'])
      expect(judgeClaim(claimed(china, words), seedFacts, today)).not.toHaveProperty('elsewhere')
  })
})

describe('what is no result', () => {
  test.each<[words: string, more: OpenClaim, day: string, verdict: string]>([
    ['value 4.87bn', { status: 'expected' }, today, 'open: expected'],
    ['value 10bn', { status: 'target' }, today, 'open: target'],
    // Said before the year was over.
    ['value 4.87bn', {}, '2025-12-31', 'open: not-over'],
    ['value 4.87bn', {}, '2026-01-01', 'holds'],
  ])('%s, %o, said on %s is %s', (words, more, day, expected) =>
    expect(verdict(claimed(china, words, more), seedFacts, day)).toBe(expected),
  )
})

describe('whose count', () => {
  const facts = tiny(['X 2025 80 6 USD CUST a', 'M CHN>AZE 2025 95 6 USD GACC b', 'T 2025 4 9 USD AMB c'])
  test.each<[words: string, subject: string, more: OpenClaim, verdict: string]>([
    ['value 80m', 'X AZE>CHN 2025', {}, 'holds'],
    ['value 95m', 'X AZE>CHN 2025', {}, 'disputed'],
    ['value 98m', 'X AZE>CHN 2025', {}, 'disputed'],
    ['value 60m', 'X AZE>CHN 2025', {}, 'not'],
    ['value 95m', 'X AZE>CHN 2025', { counter: 'CHN' }, 'holds'],
    ['value 80m', 'X AZE>CHN 2025', { counter: 'CHN' }, 'disputed'],
    ['value 99m', 'X AZE>CHN 2025', { counter: 'CHN' }, 'not'],
    // Less than two percent from the count that the post cites: another edition of it.
    ['value 96.5m', 'X AZE>CHN 2025', { counter: 'CHN' }, 'contested'],
    ['value 99m', 'X AZE>CHN 2025', { counter: 'GEO' }, 'contested'],
    // Only somebody's words are held.
    ['value 5bn', 'T AZE>CHN 2025', {}, 'contested'],
  ])('%s of %s, %o is %s', (words, subject, more, expected) =>
    expect(verdict(claimed(subject, words, more), facts)).toBe(expected),
  )

  test('a record or a direction that the other side counted differently is disputed', () => {
    const facts = tiny([
      ...['X 2022 60 6 USD CUST a', 'X 2023 90 6 USD CUST a', 'X 2024 70 6 USD CUST a', 'X 2025 80 6 USD CUST a'],
      ...['2021 50', '2022 60', '2023 55', '2024 95', '2025 92'].map(it => `M CHN>AZE ${it} 6 USD GACC b`),
    ])
    const [sold, later] = ['X AZE>CHN 2024', 'X AZE>CHN 2025']
    expect(verdict(claimed(sold, 'record'), facts)).toBe('disputed')
    expect(verdict(claimed(sold, 'record', { counter: 'CHN' }), facts)).toBe('holds')
    expect(verdict(claimed(later, 'direction down'), facts)).toBe('disputed')
    expect(verdict(claimed(later, 'direction up', { counter: 'CHN' }), facts)).toBe('disputed')
    expect(verdict(claimed('X AZE>CHN 2022', 'record'), facts)).toBe('open: untold')
    expect(verdict(claimed(later, 'record'), facts)).toBe('not')
  })

  test('the other side’s figure alone denies nothing', () => {
    const mirror = tiny(['M CHN>AZE 2025 95 6 USD GACC b'])
    expect(verdict(claimed('X AZE>CHN 2025', 'value 80m'), mirror)).toBe('contested')
  })
})

describe('which is more', () => {
  test.each<[string, readonly string[], string, string]>([
    ['a little, of one count', ['X 2025 80.4 6 USD CUST a', 'X AZE>RUS 2025 80.9 6 USD CUST a'], 'more', 'not'],
    ['', ['X 2025 80.4 6 USD CUST a', 'X AZE>RUS 2025 80.9 6 USD CUST a'], 'less', 'holds'],
    ['within what is rounded', ['X 2025 80.6 6 USD CUST a', 'X AZE>RUS 2025 81 6 USD CUST a'], 'more', 'contested'],
    ['', ['X 2025 80.4 6 USD CUST a', 'X AZE>RUS 2025 80 6 USD CUST a'], 'more', 'contested'],
    ['a little, of two counts', ['X 2025 80.4 6 USD CUST a', 'X AZE>RUS 2025 82.9 6 USD STAT b'], 'more', 'contested'],
    ['much, of two counts', ['X 2025 80.4 6 USD CUST a', 'X AZE>RUS 2025 95.9 6 USD STAT b'], 'more', 'not'],
    [
      'when another office has it the other way round',
      [
        ...['X 2025 80.41 6 USD CUST a', 'X AZE>RUS 2025 80.92 6 USD CUST a'],
        ...['X 2025 81.6 6 USD STAT b', 'X AZE>RUS 2025 81.2 6 USD STAT b'],
      ],
      'more',
      'contested',
    ],
  ])('%s: %s, %s is %s', (_, rows, way, expected) =>
    expect(verdict(claimed('X AZE>CHN 2025', `order ${way} RUS`), tiny(rows))).toBe(expected),
  )
})

describe('a small difference may be a revision', () => {
  const facts = tiny(['M 2025 1234.5 6 USD CUST a', 'M 2024 987.6 6 USD CUST a'])
  test.each<[words: string, verdict: string, near: true | undefined]>([
    ['value 1235.1m', 'rounded', undefined],
    ['value 1240m', 'contested', true],
    ['value 1260m', 'not', undefined],
    ['growth 25.9%', 'contested', true],
    ['growth 27%', 'not', undefined],
    ['growth -25.5%', 'not', undefined],
  ])('%s is %s', (words, expected, near) => {
    const judged = judgeClaim(claimed('M AZE>CHN 2025', words), facts, today)
    expect([judged.verdict, judged.near]).toEqual([expected, near])
  })

  const table = tiny(['M 2025 1234.5 6 USD UN_STAT a', 'M 2024 987.6 6 USD UN_STAT a'])
  test.each<[words: string, verdict: string, near: true | undefined]>([
    ['value 1260m', 'contested', true],
    ['value 1290m', 'contested', true],
    ['value 1310m', 'not', undefined],
    ['growth 27%', 'contested', true],
    ['growth 29%', 'not', undefined],
    ['growth -25.5%', 'not', undefined],
  ])('a larger one from an international table: %s is %s', (words, expected, near) => {
    const judged = judgeClaim(claimed('M AZE>CHN 2025', words), table, today)
    expect([judged.verdict, judged.near]).toEqual([expected, near])
  })
})
