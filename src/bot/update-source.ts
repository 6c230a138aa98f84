/** The two ways that updates come, and the server beside them. */

import { failureOf } from './api/classify-error.ts'
import { aborted } from './api/pause.ts'
import { forGrammy } from './api/retry-calls.ts'
import { type RetryForeverOptions, retryUntilStopped } from './api/retry-forever.ts'
import type { BotRuntime } from './runtime.ts'
import { openContact } from './server/last-contact.ts'
import type { BotServer } from './server/server.ts'
import type { Intake } from './updates/intake.ts'
import { poll } from './updates/poll.ts'

export interface UpdateSource {
  /**
   * Takes updates in until the signal is aborted. Shape: what confirms the last of them, if that can be.
   * Errors: Telegram does not know the token.
   */
  run(): Promise<() => Promise<void>>
  close(): Promise<void>
}

const confirmMs = 1_500
/** Without contact for so long it is not ready. */
const freshMs = 60_000
/** Polling, or the webhook where the configuration has one. Errors: ServerError when the webhook's server cannot listen. */
export const openUpdateSource = (
  runtime: BotRuntime,
  retry: RetryForeverOptions,
  intake: Intake,
): Promise<UpdateSource> =>
  runtime.config.webhook === undefined ? polling(runtime, retry, intake) : hooked(runtime, retry, intake)

/** The server beside it is no part of the start: nobody waits for it, or for the code that it takes. */
async function polling(runtime: BotRuntime, retry: RetryForeverOptions, intake: Intake): Promise<UpdateSource> {
  const { api, timing, signal, config } = runtime
  const contact = openContact(() => performance.now(), freshMs)
  let server: Promise<BotServer | undefined> | undefined
  return {
    async run() {
      await retryUntilStopped(retry, isTokenRefused, () => api.deleteWebhook({}, forGrammy(signal)))
      if (config.isServed) server = import('./routes.ts').then(({ serveProbes }) => serveProbes(runtime, contact))
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

async function hooked(runtime: BotRuntime, retry: RetryForeverOptions, intake: Intake): Promise<UpdateSource> {
  const { api, signal, config } = runtime
  const contact = openContact(() => performance.now(), Number.POSITIVE_INFINITY)
  const { serveWebhook } = await import('./routes.ts')
  const { registerWebhook, WebhookRefused } = await import('./updates/webhook.ts')
  const server = await serveWebhook(runtime, contact, intake)
  const isFinal = (error: unknown): boolean => isTokenRefused(error) || error instanceof WebhookRefused
  return {
    async run() {
      const { webhook } = config
      if (webhook !== undefined) await retryUntilStopped(retry, isFinal, () => registerWebhook(api, webhook, signal))
      contact.made()
      await aborted(signal)
      // What is brought from now on is not taken: Telegram keeps it.
      await server.close()
      return async () => undefined
    },
    close: () => server.close(),
  }
}

const isTokenRefused = (error: unknown): boolean => failureOf(error).kind === 'token'
