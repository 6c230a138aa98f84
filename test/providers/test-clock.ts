import type { ProviderClock } from '../../src/providers/clock.ts'

/** A clock that moves only by waits: they end at once. */
export interface TestClock extends ProviderClock {
  /** The waits so far, in seconds. */
  readonly waits: readonly number[]
  /** Ends the time limits of the requests under way. */
  expire(): void
}

export function testClock(start = '2026-11-27T08:00:00Z'): TestClock {
  let now = Date.parse(start)
  const waits: number[] = []
  let limits: AbortController[] = []
  return {
    now: () => new Date(now),
    sleep: async (ms, signal) => {
      if (signal.aborted) return
      waits.push(ms / 1000)
      now += ms
    },
    timeLimit: () => {
      const limit = new AbortController()
      limits.push(limit)
      return limit.signal
    },
    waits,
    expire: () => {
      for (const limit of limits) limit.abort()
      limits = []
    },
  }
}
