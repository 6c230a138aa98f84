/** What the parts of a running bot have in common. */
import type { Api, Bot } from 'grammy'
import type { Config } from '../config.ts'
import type { Inbox } from '../data/queues/inbox.ts'
import type { Outbox } from '../data/queues/outbox.ts'
import { type RetryPolicy, usualRetries } from './api/retry-calls.ts'
import type { SentCounter } from './outbox/rate-limits.ts'
import type { Log } from './process/log.ts'
import type { Metrics } from './process/metrics.ts'
import type { SteadyClock } from './process/steady-clock.ts'
import type { KarvanContext } from './updates/context.ts'
import { type LimitOptions, usualLimits } from './updates/user-limits.ts'

/** How long things may take. */
export interface Timing extends RetryPolicy {
  readonly pollSeconds: number
  /** Added to the poll's own time before its connection is given up. */
  readonly spareSeconds: number
  readonly backOffMs: number
  /** How long the updates at hand may take after a stop. */
  readonly drainMs: number
  readonly limit: LimitOptions
  /** How long a file may take to come. */
  readonly loadMs: number
  /** The wait before an answer is tried again that all tries of its call could not bring over. */
  readonly retryMs: number
  /** Between two looks for messages that are to be deleted. */
  readonly sweepMs: number
}

// As short as a long poll may be, for one that hangs is noticed only after it: nobody waits longer for an answer than half a minute.
export const usualTiming: Timing = {
  ...usualRetries,
  pollSeconds: 25,
  spareSeconds: 3,
  backOffMs: 1_000,
  drainMs: 8_000,
  limit: usualLimits,
  loadMs: 20_000,
  retryMs: 15_000,
  sweepMs: 60_000,
}

export type BotConfig = Pick<Config, 'apiRoot' | 'language' | 'host' | 'port' | 'webhook' | 'metricsToken'> & {
  readonly token: string
  /** Whether it serves its probes. The playground has a page on that port. */
  readonly isServed: boolean
}

export interface BotOptions {
  readonly now: () => Date
  readonly log: Log
  readonly inbox: Inbox
  readonly metrics: Metrics
  /** What is sent to many; by default one that a restart forgets. */
  readonly outbox?: Outbox
  readonly timing?: Timing
  /** The clock of what is sent to many: milliseconds that only increase. The machine's own by default; tests give a faster one. */
  readonly steadyClock?: SteadyClock
  /** Given what is to be looked at before and after the clock is moved by hand. By default nobody moves it. */
  readonly onMove?: (look: () => Promise<void>) => void
}

export interface BotRuntime extends Required<BotOptions> {
  /** grammY's bot: it dispatches the updates that the intake hands it. */
  readonly bot: Bot<KarvanContext>
  /** That of `bot`. */
  readonly api: Api
  /** The same, but each call is made once and no more: for what is sent to many. */
  readonly once: Api
  /** All that either of them sends. */
  readonly sends: SentCounter
  readonly config: BotConfig
  /** Aborted at a stop. */
  readonly signal: AbortSignal
}
