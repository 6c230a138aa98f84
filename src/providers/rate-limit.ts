import type { ProviderClock } from './clock.ts'

/** At most `calls` in any `windowMs`. */
export interface Rate {
  readonly calls: number
  readonly windowMs: number
}

/** Rate limiter. Each call resolves, in order, when the next may start. An aborted one does not wait, but counts. */
export function rateLimiter({ calls, windowMs }: Rate, clock: ProviderClock): (signal: AbortSignal) => Promise<void> {
  const starts: number[] = []
  let turn = Promise.resolve()
  const start = async (signal: AbortSignal): Promise<void> => {
    const free = starts.length < calls ? 0 : (starts.shift() ?? 0) + windowMs
    const waitMs = free - clock.now().getTime()
    if (waitMs > 0) await clock.sleep(waitMs, signal)
    starts.push(clock.now().getTime())
  }
  return signal => {
    turn = turn.then(() => start(signal))
    return turn
  }
}
