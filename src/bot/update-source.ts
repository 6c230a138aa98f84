/** Sources of updates: long polling or the webhook, and the HTTP server. */
import type { Update } from 'grammy/types'
import { ConfigError } from '../config.ts'
import type { Web } from '../handlers/app.ts'
import { pause } from './api/pause.ts'
import { forGrammy } from './api/retry-calls.ts'
import { type RetryForeverOptions, retryUntilStopped } from './api/retry-forever.ts'
import type { Intake } from './intake/intake.ts'
import type { BotRuntime } from './runtime.ts'
import { type Contact, openContact } from './server/last-contact.ts'
import { isTokenRefused, poll } from './updates/poll.ts'

export interface UpdateSource {
  /**
   * Receives updates, or keeps the webhook set, until the signal is aborted. Returns a function that confirms the last ones to
   * Telegram. Throws when Telegram does not accept the token.
   */
  run(signal: AbortSignal): Promise<() => Promise<void>>
  close(): Promise<void>
}

const confirmMs = 1_500
/** After this time without contact the bot is not ready: of a webhook, when the third check in a row fails. */
const freshMs = 60_000
const mostMissedChecks = 3

/**
 * The webhook if it is configured, else polling; and the server of the probes and pages. Errors: ServerError when the webhook's
 * server cannot listen.
 */
export const openUpdateSource = (runtime: BotRuntime, intake: Intake, web: Web): Promise<UpdateSource> =>
  runtime.config.webhook === undefined ? byPolling(runtime, intake, web) : fromWebhook(runtime, intake, web)

/** Long polling. The server comes after the first answers. */
async function byPolling(runtime: BotRuntime, intake: Intake, web: Web): Promise<UpdateSource> {
  const { api, log, timing, signal: stop } = runtime
  const contact = contactOf(runtime, freshMs)
  const server = pause(timing.settleMs, stop).then(async () => {
    if (stop.aborted) return undefined
    const { serveBeside } = await import('./routes.ts')
    return serveBeside(runtime, contact, web)
  })
  return {
    async run(signal) {
      const until = { log, backOffMs: timing.backOffMs, signal }
      await retryUntilStopped(until, isTokenRefused, () => api.deleteWebhook({}, forGrammy(signal)))
      if (!signal.aborted) runtime.onReady()
      const offset = await poll(api, timing.pollSeconds, until, updates => {
        contact.made()
        return takeAll(intake, updates, until)
      })
      return async () => {
        if (offset === undefined) return
        const soon = forGrammy(AbortSignal.timeout(confirmMs))
        await api.getUpdates({ offset, limit: 1, timeout: 0 }, soon).catch(() => undefined)
      }
    },
    close: async () => (await server)?.close(),
  }
}

async function fromWebhook(runtime: BotRuntime, intake: Intake, web: Web): Promise<UpdateSource> {
  const { api, config, log, timing, onReady } = runtime
  const contact = contactOf(runtime, timing.checkMs * mostMissedChecks)
  const { serveWebhook } = await import('./routes.ts')
  const { registerWebhook, WebhookRefused } = await import('./updates/webhook.ts')
  const { watchWebhook } = await import('./updates/webhook-check.ts')
  const server = await serveWebhook(runtime, contact, intake, web)
  const isFinal = (error: unknown): boolean =>
    isTokenRefused(error) || error instanceof WebhookRefused || error instanceof ConfigError
  return {
    async run(signal) {
      const { webhook } = config
      if (webhook === undefined) return async () => undefined
      const until = { log, backOffMs: timing.backOffMs, signal }
      await retryUntilStopped(until, isFinal, () => registerWebhook(api, webhook, signal))
      contact.made()
      if (!signal.aborted) onReady()
      await watchWebhook({ ...runtime, signal, webhook, contact, everyMs: timing.checkMs })
      // Telegram keeps updates that it cannot deliver from now on.
      if (runtime.signal.aborted) await server.close()
      return async () => undefined
    },
    close: () => server.close(),
  }
}

/** Tries again until they are taken: the poll that brought them is over. Returns false if a stop came first. */
async function takeAll(intake: Intake, updates: readonly Update[], retry: RetryForeverOptions): Promise<boolean> {
  for (;;)
    try {
      await intake.take(updates)
      return true
    } catch {
      if (retry.signal.aborted) return false
      await pause(retry.backOffMs, retry.signal)
    }
}

function contactOf({ metrics, isLeader }: BotRuntime, ms: number): Contact {
  const contact = openContact(() => performance.now(), ms, isLeader)
  metrics.watch('last_contact_seconds', contact.age)
  return contact
}
