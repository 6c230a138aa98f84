/** The wait after a failure to reach Telegram; it doubles, up to the longest. */
export const backOffMs = 1_000
export const longestMs = 60_000

/** While Telegram is in trouble nothing is sent for a while, ever longer. */
export interface Backoff {
  /** Until then. */
  readonly at: number
  /** Many sends fail by one trouble: it counts once. */
  increase(): void
  until(time: number): void
  reset(): void
}

export function openBackoff(now: () => number): Backoff {
  let at = Number.NEGATIVE_INFINITY
  let level = 0
  return {
    get at() {
      return at
    },
    increase() {
      if (now() < at) return
      at = now() + Math.min(backOffMs * 2 ** level, longestMs)
      level += 1
    },
    until(time: number) {
      at = Math.max(at, time)
    },
    reset() {
      if (level > 0) at = now()
      level = 0
    },
  }
}
