import { expect, test } from 'vitest'
import { openPaces } from '../../src/bot/paces.ts'
import { openSends } from '../../src/bot/sends.ts'

/** Telegram's own limit. */
const perSecond = 30

/** So many sends, each begun `lateMs` after it may, and answered so long after that. Shape: when they began. */
function sent(count: number, answerMs: number, lateMs: number): readonly number[] {
  const paces = openPaces(openSends(() => 0))
  const began: number[] = []
  const underway: number[] = []
  let at = 0
  while (began.length < count) {
    const { free } = paces.all
    const answer = underway[0] ?? Number.POSITIVE_INFINITY
    if (answer <= free + lateMs) {
      at = Math.max(at, answer)
      underway.shift()
      paces.all.answered(at)
      continue
    }
    at = Math.max(at, Number.isFinite(free) ? free + lateMs : at)
    paces.of(began.length + 1, at).began(at)
    began.push(at)
    underway.push(at + answerMs)
  }
  return began
}

test.each([
  ['a near Telegram', 5, 0],
  ['a usual way', 60, 0],
  ['a far one', 150, 0],
  ['a busy machine', 30, 12],
])('H2 H3: %s takes no longer than 25 a second, within 2 %, and never 30 within one', (_, answerMs, lateMs) => {
  const began = sent(2_000, answerMs, lateMs)
  expect((began.at(-1) ?? 0) - (began[0] ?? 0)).toBeLessThan((2_000 / 25) * 1_000 * 1.02)
  const most = Math.max(...began.map((from, i) => began.slice(i, i + 60).filter(at => at < from + 1_000).length))
  expect(most).toBeLessThanOrEqual(perSecond)
})
