import { allTried } from '../data/async/all-tried.ts'
import type { Subscription } from '../data/chats/subscriptions.ts'
import { tokenIn } from './admin/broadcast-audience.ts'
import { openBroadcastProgress } from './admin/broadcast-progress.ts'
import { reportDelivery, sendCorrections } from './notifications/corrections.ts'
import { type NotifyDeps, sendDigests } from './notifications/digest.ts'
import { isQuiet } from './notifications/digest-schedule.ts'
import { endAlerts, isAlertId, isStillAwaited, sendAlerts } from './notifications/figure-alerts.ts'
import { forgetLeft, onArrived, onRefused } from './notifications/pause-undeliverable.ts'
import { recordDelivered, secondsOf } from './notifications/record-usage.ts'
import type { Conversation } from './questions/conversation.ts'
import type { Delivered, StillWanted } from './request/request.ts'
import type { AppConfig } from './request/request-context.ts'
import type { DeliveryProgress, TelegramGateway } from './request/telegram-gateway.ts'

/** Without a gateway nothing is sent to many, and only results are recorded. `update` begins the fetch that is due. */
export function backgroundTasks(
  config: AppConfig,
  conversation: Pick<Conversation, 'expire'>,
  update: () => Promise<void> = async () => undefined,
) {
  const { store, now, gateway } = config
  const results = {
    deletions: store.deletions,
    deleted: (chat: number, messages: readonly number[]) => store.sentMessages.drop(chat, messages),
    delivered: (chat: number, message: number, told: Delivered): Promise<void> | undefined =>
      recordDelivered({ ...told, chat, message, at: secondsOf(now()) }, store),
    wants: (posting: string, chat: number, thread: number | undefined): StillWanted =>
      isStillWanted(posting, { chat, thread }, config),
  }
  return gateway === undefined
    ? results
    : { ...results, ...broadcastTasks(config, gateway, { conversation, update }, results) }
}

function broadcastTasks(
  config: AppConfig,
  gateway: TelegramGateway,
  { conversation, update }: { readonly conversation: Pick<Conversation, 'expire'>; update(): Promise<void> },
  { delivered }: { delivered(chat: number, message: number, told: Delivered): Promise<void> | undefined },
) {
  const { store, language, pair, bot, now, dayOf } = config
  const deps = { store, gateway, pair, bot }
  const progress = openBroadcastProgress(deps)
  const prune = hourly(now, () => store.prune().then(() => forgetLeft({ store, now })))
  const notifyDeps: NotifyDeps = { ...config, outbox: gateway.outbox }
  return {
    delivered(chat: number, message: number, told: Delivered): Promise<void> | undefined {
      // If the disk refuses, an older refusal is counted once too often.
      void onArrived(chat, told.thread, deps).catch(() => undefined)
      return delivered(chat, message, told)
    },
    refused: (posting: string, chat: number, thread: number | undefined): Promise<void> =>
      onRefused(posting, chat, thread, deps),
    async finished(posting: string, ended: DeliveryProgress): Promise<void> {
      await endAlerts(posting, store.alerts)
      await progress.ended(posting, ended)
      await reportDelivery(posting, ended, { ...deps, language })
    },
    // Corrections first: a digest leaves out what a correction tells the same chat.
    due: (): Promise<void> =>
      allTried([
        () => sendCorrections(notifyDeps, { language, dayOf }),
        () => sendDigests(notifyDeps),
        () => sendAlerts(notifyDeps, dayOf(now())),
        progress.refresh,
        conversation.expire,
        prune,
        update,
      ]),
  }
}

const hourMs = 3_600_000

/** Runs the task on the first call and then once an hour; after an error, again on the next call. */
function hourly(now: () => Date, task: () => Promise<void>): () => Promise<void> {
  let next = Number.NEGATIVE_INFINITY
  return async () => {
    const at = now().getTime()
    if (at < next) return
    await task()
    next = at + hourMs
  }
}

type Recipient = Pick<Subscription, 'chat' | 'thread'>

/**
 * Whether a chat or topic still wants a broadcast when its turn comes. Digests and /post: while it is subscribed and not
 * paused. Alerts: while it still waits for the figure. Corrections: always. A digest in quiet hours is 'later'.
 */
function isStillWanted(posting: string, at: Recipient, { store, now }: AppConfig): StillWanted {
  if (isAlertId(posting)) return isStillAwaited(posting, at.chat, store.alerts)
  const isDigest = posting.startsWith('digest:')
  if (!isDigest && tokenIn(posting) === undefined) return true
  const one = store.subscriptions.of(at.chat, at.thread)
  if (one === undefined || one.isPaused) return false
  return isDigest && isQuiet(one, now()) ? 'later' : true
}
