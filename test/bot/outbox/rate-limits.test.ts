import { expect, test } from 'vitest'
import { openRateLimits, openSentCounter } from '../../../src/bot/outbox/rate-limits.ts'

/** Simulates sends: each begins `lateOf` ms after it may, and is answered after `answerMs`. Returns the start times. */
function sent(count: number, answerMs: number, lateOf: (index: number) => number): readonly number[] {
  const rates = openRateLimits(openSentCounter(() => 0))
  const began: number[] = []
  const underway: number[] = []
  let at = 0
  while (began.length < count) {
    const { free } = rates.all
    const lateMs = lateOf(began.length)
    const answer = underway[0] ?? Number.POSITIVE_INFINITY
    if (answer <= free + lateMs) {
      at = Math.max(at, answer)
      underway.shift()
      rates.all.answered(at)
      continue
    }
    at = Math.max(at, Number.isFinite(free) ? free + lateMs : at)
    rates.of(began.length + 1, at).began(at)
    began.push(at)
    underway.push(at + answerMs)
  }
  return began
}

/** The largest number of starts within one second. */
const fullest = (began: readonly number[]): number =>
  Math.max(...began.map((from, i) => began.slice(i, i + 60).filter(at => at < from + 1_000).length))

const onTime = () => 0
test.each([
  ['a short round trip', 5, onTime, 25],
  ['a usual round trip', 60, onTime, 25],
  ['a long round trip', 150, onTime, 25],
  ['a machine that is always late', 30, () => 12, 25],
  ['one that is late now and then', 30, index => (index * 7) % 40, 26],
  ['one that stalls now and then', 30, index => (index % 30 === 0 ? 80 : 2), 27],
] satisfies [string, number, (index: number) => number, number][])(
  'H2 H3: %s: all takes no longer than 25 a second, within 2 %, and no second has more',
  (_, answerMs, lateOf, most) => {
    const began = sent(2_000, answerMs, lateOf)
    expect((began.at(-1) ?? 0) - (began[0] ?? 0)).toBeLessThan((2_000 / 25) * 1_000 * 1.02)
    expect(fullest(began)).toBeLessThanOrEqual(most)
  },
)

test('H2: it begins without a burst, at the start and after idle time', () => {
  const { all } = openRateLimits(openSentCounter(() => 0))
  const began: number[] = []
  for (let at = 0; at < 60_000; at += 1) {
    const isAtRest = at > 10_000 && at < 50_000
    if (isAtRest || all.free > at) continue
    all.began(at)
    all.answered(at)
    began.push(at)
  }
  expect(began.slice(0, 3)).toEqual([0, 40, 80])
  expect(began.filter(at => at >= 50_000).slice(0, 3)).toEqual([50_000, 50_040, 50_080])
  expect(fullest(began)).toBe(25)
})
