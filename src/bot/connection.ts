/** The connections to the Bot API: one with retries, which also dispatches updates, and one without. */
import { Api, Bot } from 'grammy'
import type { Shared } from '../data/shared/shared.ts'
import { type FailedAttempt, withRetries } from './api/retry-calls.ts'
import { openTransport, type Transport } from './api/transport.ts'
import { countSends, openSentCounter, type SentCounter } from './outbox/rate-limits.ts'
import { sentTopic, tellSent } from './outbox/sent-counts.ts'
import type { Log } from './process/log.ts'
import { counting, type Metrics, silent } from './process/metrics.ts'
import type { SteadyClock } from './process/steady-clock.ts'
import type { BotConfig, Timing } from './runtime.ts'
import type { KarvanContext } from './updates/context.ts'

interface Connection {
  readonly transport: Transport
  readonly bot: Bot<KarvanContext>
  /** For broadcasts: without retries, and the dispatcher counts its sends itself. */
  readonly once: Api
  readonly sends: SentCounter
}

interface ConnectionOptions {
  readonly timing: Timing
  readonly log: Log
  readonly metrics: Metrics
  readonly steadyClock: SteadyClock
  readonly shared: Shared
}

/** After `closing` is aborted nothing is retried. */
export function connect({ apiRoot, token }: BotConfig, options: ConnectionOptions, closing: AbortSignal): Connection {
  const { timing, log, metrics, steadyClock, shared } = options
  const transport = openTransport({ apiRoot, token, headMs: timing.callMs, spareMs: timing.spareSeconds * 1000 })
  const sends = openSentCounter(steadyClock.now, tellSent(shared))
  shared.onTell(sentTopic, counts => counts && sends.heard(counts))
  const report = ({ method, failure, isRepeated }: FailedAttempt): void =>
    log.debug({ method, failure, isRepeated }, 'a call to Telegram failed')
  // grammY's client makes the calls with files. The effective time limit is that of `withRetries`.
  const timeoutSeconds = timing.uploadMs / 1000 + timing.spareSeconds
  const bot = new Bot<KarvanContext>(token, { client: { apiRoot, timeoutSeconds } })
  const retries = withRetries(timing, closing, report)
  const measures = metrics === silent ? [] : [counting(metrics)]
  bot.api.config.use(transport.transformer, countSends(sends), ...measures, retries)
  const once = new Api(token, { apiRoot })
  const noRetries = withRetries({ ...timing, pausesMs: [], waitMs: 0 }, closing, report)
  once.config.use(transport.transformer, ...measures, noRetries)
  return { transport, bot, once, sends }
}
