/** The check of the webhook. Without it, a webhook that was deleted from outside leaves the bot deaf, and nobody notices. */
import type { Api } from 'grammy'
import type { WebhookInfo } from 'grammy/types'
import type { WebhookAddress } from '../../config.ts'
import { pause } from '../api/pause.ts'
import { forGrammy } from '../api/retry-calls.ts'
import { described, type Log } from '../process/log.ts'
import type { Metrics } from '../process/metrics.ts'
import type { Contact } from '../server/last-contact.ts'
import { registerWebhook } from './webhook.ts'

export interface WebhookCheckOptions {
  readonly api: Api
  readonly webhook: Pick<WebhookAddress, 'url' | 'secret'>
  readonly contact: Contact
  readonly log: Log
  readonly metrics: Metrics
  readonly now: () => Date
  readonly everyMs: number
  readonly signal: AbortSignal
}

/**
 * Asks Telegram again and again for the state of the webhook, until the stop. Registers it again when it was changed from outside;
 * the contact is lost meanwhile, and while Telegram reports new errors of delivery. Never rejects.
 */
export async function watchWebhook(options: WebhookCheckOptions): Promise<void> {
  const { api, contact, everyMs, log, metrics, now, signal } = options
  let pending = 0
  metrics.watch('webhook_length', () => pending)
  let since = now()
  for (;;) {
    await pause(everyMs, signal)
    if (signal.aborted) return
    const at = now()
    try {
      const info = await api.getWebhookInfo(forGrammy(signal))
      pending = info.pending_update_count
      if (info.url !== options.webhook.url) await registerAgain(options)
      else if (isFailing(info, since)) reportFailure(options, info)
      else contact.made()
    } catch (error) {
      if (!signal.aborted) log.warn({ err: described(error) }, 'the webhook could not be checked')
    }
    since = at
  }
}

async function registerAgain({ api, webhook, contact, log, metrics, signal }: WebhookCheckOptions): Promise<void> {
  contact.lost()
  metrics.webhookChanged()
  log.warn('the webhook was changed or deleted by somebody else: it is registered again')
  await registerWebhook(api, webhook, signal)
  contact.made()
}

/** Whether a delivery failed since that time, in whole seconds as Telegram tells it, and updates wait for the next try. */
const isFailing = ({ last_error_date: at, pending_update_count: pending }: WebhookInfo, since: Date): boolean =>
  pending > 0 && at !== undefined && at >= Math.floor(since.getTime() / 1000)

function reportFailure({ contact, log }: WebhookCheckOptions, info: WebhookInfo): void {
  contact.lost()
  const { pending_update_count: pending, last_error_message: description } = info
  log.warn({ pending, description }, 'Telegram cannot deliver updates to the webhook')
}
