import type { Api, Bot } from 'grammy'
import type { Config } from '../config.ts'
import type { SharedQueues } from '../data/queues/shared-queues.ts'
import type { Shared } from '../data/shared/shared.ts'
import type { LocalQueues } from '../data/storage.ts'
import { type RetryPolicy, usualRetries } from './api/retry-calls.ts'
import type { SentCounter } from './outbox/rate-limits.ts'
import type { InlinePictures } from './pictures/inline-pictures.ts'
import type { Photos } from './pictures/photos.ts'
import type { Renderer } from './pictures/renderer.ts'
import type { ChatPseudonym } from './process/chat-pseudonym.ts'
import type { Log } from './process/log.ts'
import type { Metrics } from './process/metrics.ts'
import type { SteadyClock } from './process/steady-clock.ts'
import type { Liveness } from './server/liveness.ts'
import type { KarvanContext } from './updates/context.ts'
import { type LimitOptions, usualLimits } from './updates/user-limits.ts'

export interface Timing extends RetryPolicy {
  readonly pollSeconds: number
  /** Added to the timeout of a long poll. */
  readonly spareSeconds: number
  readonly backOffMs: number
  /** Time limit of the updates in work after a stop. */
  readonly drainMs: number
  readonly limit: LimitOptions
  /** Time limit of a download. */
  readonly loadMs: number
  /** The wait before an update is handled again after all retries of a call have failed. */
  readonly retryMs: number
  /** Interval of the scheduled deletions. */
  readonly sweepMs: number
  /** Interval of the checks of the webhook. */
  readonly checkMs: number
  /** After this time at the latest the first questions are answered. What can wait for that starts then. */
  readonly settleMs: number
}

// A hanging poll is noticed only after its timeout, so that the timeout is short: no answer waits longer than half a minute.
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
  checkMs: 60_000,
  settleMs: 1_000,
}

export type BotConfig = Pick<
  Config,
  'apiRoot' | 'language' | 'host' | 'port' | 'webhook' | 'metricsToken' | 'publicUrl' | 'pictureChat'
> & {
  readonly token: string
  /** Whether it serves the probes and the pages. The playground uses that port. */
  readonly isServed: boolean
}

export interface BotOptions {
  readonly now: () => Date
  /** Called once, when updates can arrive. */
  readonly onReady?: () => void
  /** Called before there is more work than one message, and after each: the event loop has to be watched from then on. */
  readonly onWork?: () => void
  readonly log: Log
  readonly queues: LocalQueues | SharedQueues
  readonly metrics: Metrics
  /** What it shares with other replicas. By default there are none. */
  readonly shared?: Shared
  readonly timing?: Timing
  /** The clock of broadcasts, monotonic, in milliseconds. Tests give a faster one. */
  readonly steadyClock?: SteadyClock
  /** Closed with the bot. By default it has its own; tests share one, because a thread takes long to start. */
  readonly renderer?: Renderer
  /** Registers a job that runs before and after the clock is set by hand, in the playground. */
  readonly onMove?: (look: () => Promise<void>) => void
  /** Serves the pages of figures elsewhere, in the playground. */
  readonly servePages?: (answer: AnswerRequest) => void
}

export type AnswerRequest = (request: Request) => Response | Promise<Response>

/** What the parts of a running bot share. */
export interface BotRuntime extends Required<BotOptions> {
  /** grammY's bot: it dispatches the updates that the intake hands it. */
  readonly bot: Bot<KarvanContext>
  readonly api: Api
  /** The same without retries: for broadcasts. */
  readonly once: Api
  /** Counts the sends of both. */
  readonly sends: SentCounter
  readonly config: BotConfig
  readonly pseudonym: ChatPseudonym
  readonly photos: Photos
  readonly liveness: Liveness
  readonly inlinePictures: InlinePictures
  /** Whether this process receives the updates and sends the broadcasts: always, unless it is one of several replicas. */
  readonly isLeader: () => boolean
  /** Aborted at a stop. */
  readonly signal: AbortSignal
}
