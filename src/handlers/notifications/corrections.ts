/** Corrections reach each message that used the figure, once: posts are edited, other messages get a reply. */
import { allTried } from '../../data/async/all-tried.ts'
import type { Due } from '../../data/chats/correction-queue.ts'
import type { Store } from '../../data/store.ts'
import { writeDelivery } from '../../writing/answers/correction.ts'
import { type AppConfig, writingFor } from '../request/request-context.ts'
import type { BroadcastQueue, DeliveryProgress, TelegramGateway } from '../request/telegram-gateway.ts'
import { isStillCorrectable } from './already-told.ts'
import { repliesTo } from './correction-replies.ts'
import type { NotifyDeps } from './digest.ts'
import { type ChatDefaults, planCorrection } from './plan-correction.ts'

/** Puts all due corrections into the outbox. Errors: that of the first that fails; the next call tries it again. */
export const sendCorrections = (deps: NotifyDeps, defaults: ChatDefaults): Promise<void> =>
  allTried(deps.store.sentMessages.corrections().map(due => () => sendCorrection(due, deps, defaults)))

async function sendCorrection(due: Due, deps: NotifyDeps, defaults: ChatDefaults): Promise<void> {
  const { sentMessages } = deps.store
  const correction = sentMessages.correction(due.key)
  const { posting, heard, version } = await planCorrection(due, correction, deps, defaults)
  if (posting.recipients.length > 0) await deps.outbox.put(posting)
  // Recorded before it is settled: the next correction of the same message begins where this one ends.
  const told = new Set(posting.recipients.map(({ chat, edit, replyTo }) => `${chat} ${edit ?? replyTo}`))
  const corrected = correction?.posts.filter(({ chat, message }) => told.has(`${chat} ${message}`)) ?? []
  await sentMessages.mended(version, corrected)
  await sentMessages.settled(due.key, heard)
}

/** Tells the author of a change how far its correction came. Later messages of the outbox are not counted. Errors: a StoreError. */
export async function reportDelivery(
  posting: string,
  { sent, gone, failed, dropped, toEdit = 0, edited = 0 }: DeliveryProgress,
  deps: Pick<AppConfig, 'store' | 'pair' | 'bot' | 'language'> & { readonly gateway: Pick<TelegramGateway, 'post'> },
): Promise<void> {
  const version = Number(/^correction:(\d+)$/.exec(posting)?.[1] ?? Number.NaN)
  if (Number.isNaN(version)) return
  const { store, gateway, language } = deps
  const by = (await store.edits(version + 1, 1)).find(it => it.version === version)?.by
  if (typeof by !== 'number') return
  const { language: own = language } = await store.chat(by)
  const writing = writingFor(own, 'private', { ...deps, facts: await store.facts() })
  const reached = { version, toEdit, edited, answered: sent, missed: gone + failed + dropped }
  await gateway.post(by, writeDelivery(reached, writing))
}

/** How many messages would be edited and how many replied to, if these facts were corrected now. */
export function countReached(
  ids: readonly string[],
  {
    outbox,
    ...store
  }: Pick<Store, 'sentMessages' | 'subscriptions'> & { readonly outbox: Pick<BroadcastQueue, 'coming'> },
  now: Date,
): { readonly edited: number; readonly answered: number } {
  const posts = store.sentMessages.using(ids).filter(it => isStillCorrectable(it, store, now))
  const others = posts.filter(({ recipe }) => recipe === undefined)
  const coming = outbox.coming(ids)
  const mendable = coming.filter(({ isMendable }) => isMendable).length
  return {
    edited: posts.length - others.length + mendable,
    answered: repliesTo(others, ids).length + coming.length - mendable,
  }
}
