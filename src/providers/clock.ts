import { setTimeout as wait } from 'node:timers/promises'

/** The time, as providers use it: for limits, waits and the day of a fetch. */
export interface ProviderClock {
  now(): Date
  /** Resolves after `ms`, or when the signal is aborted. Never rejects. */
  sleep(ms: number, signal: AbortSignal): Promise<void>
  /** A signal that is aborted after `ms`. */
  timeLimit(ms: number): AbortSignal
}

export const systemClock: ProviderClock = {
  now: () => new Date(),
  sleep: (ms, signal) => wait(ms, undefined, { signal }).catch(() => undefined),
  timeLimit: ms => AbortSignal.timeout(ms),
}
