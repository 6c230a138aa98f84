/** The wait after a failure to reach Telegram; it doubles, up to the longest. */
export const backOffMs = 1_000
export const longestMs = 60_000

/** While Telegram is in trouble nothing is sent for a while, ever longer. */
export interface Hold {
  /** Until then. */
  readonly at: number
  /** Many sends fail by one trouble: it counts once. */
  longer(): void
  until(time: number): void
  over(): void
}

export function openHold(now: () => number): Hold {
  let at = Number.NEGATIVE_INFINITY
  let level = 0
  return {
    get at() {
      return at
    },
    longer() {
      if (now() < at) return
      at = now() + Math.min(backOffMs * 2 ** level, longestMs)
      level += 1
    },
    until(time: number) {
      at = Math.max(at, time)
    },
    over() {
      if (level > 0) at = now()
      level = 0
    },
  }
}
