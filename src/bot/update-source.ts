/** Sources of updates: long polling or the webhook, and the HTTP server. */
import type { Web } from '../handlers/app.ts'
import { failureOf } from './api/classify-error.ts'
import { pause } from './api/pause.ts'
import { forGrammy } from './api/retry-calls.ts'
import { type RetryForeverOptions, retryUntilStopped } from './api/retry-forever.ts'
import type { BotRuntime } from './runtime.ts'
import { openContact } from './server/last-contact.ts'
import type { BotServer } from './server/server.ts'
import type { Intake } from './updates/intake.ts'
import { poll } from './updates/poll.ts'

/** A source of updates: polling or the webhook. */
export interface UpdateSource {
  /**
   * Receives updates until the signal is aborted. Returns a function that confirms the last ones to Telegram.
   * Throws when Telegram does not accept the token.
   */
  run(): Promise<() => Promise<void>>
  close(): Promise<void>
}

const confirmMs = 1_500
/** After this time without contact the bot is not ready: of a webhook, when the third check in a row fails. */
const freshMs = 60_000
const mostMissedChecks = 3
/** The webhook if it is configured, else polling. Errors: ServerError when the webhook's server cannot listen. */
export const openUpdateSource = (
  runtime: BotRuntime,
  retry: RetryForeverOptions,
  intake: Intake,
  web: Web,
): Promise<UpdateSource> =>
  runtime.config.webhook === undefined
    ? byPolling(runtime, retry, intake, web)
    : fromWebhook(runtime, retry, intake, web)

/** Long polling. The server of the probes and pages comes after the first answers. */
async function byPolling(
  runtime: BotRuntime,
  retry: RetryForeverOptions,
  intake: Intake,
  web: Web,
): Promise<UpdateSource> {
  const { api, timing, signal, metrics, onReady } = runtime
  const contact = openContact(() => performance.now(), freshMs)
  metrics.watch('last_contact_seconds', contact.age)
  let server: Promise<BotServer | undefined> | undefined
  return {
    async run() {
      await retryUntilStopped(retry, isTokenRefused, () => api.deleteWebhook({}, forGrammy(signal)))
      if (!signal.aborted) onReady()
      server = pause(timing.settleMs, signal).then(async () => {
        if (signal.aborted) return undefined
        const { serveBeside } = await import('./routes.ts')
        return serveBeside(runtime, contact, web)
      })
      const offset = await poll(api, timing.pollSeconds, retry, updates => {
        contact.made()
        return intake.take(updates)
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

async function fromWebhook(
  runtime: BotRuntime,
  retry: RetryForeverOptions,
  intake: Intake,
  web: Web,
): Promise<UpdateSource> {
  const { api, signal, config, timing, metrics, onReady } = runtime
  const contact = openContact(() => performance.now(), timing.checkMs * mostMissedChecks)
  metrics.watch('last_contact_seconds', contact.age)
  const { serveWebhook } = await import('./routes.ts')
  const { registerWebhook, WebhookRefused } = await import('./updates/webhook.ts')
  const { watchWebhook } = await import('./updates/webhook-check.ts')
  const server = await serveWebhook(runtime, contact, intake, web)
  const isFinal = (error: unknown): boolean => isTokenRefused(error) || error instanceof WebhookRefused
  return {
    async run() {
      const { webhook } = config
      if (webhook === undefined) return async () => undefined
      await retryUntilStopped(retry, isFinal, () => registerWebhook(api, webhook, signal))
      contact.made()
      if (!signal.aborted) onReady()
      await watchWebhook({ ...runtime, webhook, contact, everyMs: timing.checkMs })
      // Telegram keeps updates that it cannot deliver from now on.
      await server.close()
      return async () => undefined
    },
    close: () => server.close(),
  }
}

const isTokenRefused = (error: unknown): boolean => failureOf(error).kind === 'token'
