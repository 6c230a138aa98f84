import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type Liveness, openLiveness } from '../../../src/bot/server/liveness.ts'

let at = 0
let liveness: Liveness
beforeEach(() => {
  vi.useFakeTimers()
  at = 0
  liveness = openLiveness(() => at)
})
afterEach(() => {
  liveness.close()
  vi.useRealTimers()
})

/** One beat of the event loop that comes `ms` after the one before. */
function beat(ms: number): void {
  at += ms
  vi.advanceTimersByTime(1_000)
}

test('an event loop that is late again and again is not alive, and one that recovers is', () => {
  for (const ms of [1_000, 8_000, 8_000, 1_000, 8_000, 8_000]) beat(ms)
  expect(liveness.isAlive()).toBe(true)
  beat(8_000)
  expect(liveness.isAlive()).toBe(false)
  beat(1_000)
  expect(liveness.isAlive()).toBe(true)
})

test('a disk that takes nothing for five minutes is a reason to restart, a short fault is not', () => {
  liveness.kept(false)
  at += 4 * 60_000
  liveness.kept(false)
  expect(liveness.isAlive()).toBe(true)
  at += 60_000
  expect(liveness.isAlive()).toBe(false)
  liveness.kept(true)
  expect(liveness.isAlive()).toBe(true)
})
