/**
 * Corrections reach each message that used the figure, once: a channel post is edited and says so. Group messages, and posts
 * that cannot be edited, get a reply.
 */
import type { Store } from '../../data/store.ts'
import type { BroadcastQueue } from '../request/telegram-gateway.ts'
import { isStillCorrectable } from './already-told.ts'
import { repliesTo } from './correction-replies.ts'
import type { NotifyDeps } from './digest.ts'
import { type ChatDefaults, planCorrection } from './plan-correction.ts'

/** Puts all due corrections into the outbox. Errors: a StoreError; the next call tries again. */
export async function sendCorrections(deps: NotifyDeps, defaults: ChatDefaults): Promise<void> {
  const { store, mail } = deps
  for (const due of store.sentMessages.corrections()) {
    const { key, version } = due
    const correction = store.sentMessages.correction(key)
    const { posting, heard } = await planCorrection(due, correction, deps, defaults)
    if (posting.recipients.length > 0) await mail.put(posting)
    // Recorded before it is settled: the next correction of the same post repeats this one.
    const edited = new Set(posting.recipients.map(({ chat, edit }) => `${chat} ${edit}`))
    const mended = correction?.posts.filter(({ chat, message }) => edited.has(`${chat} ${message}`)) ?? []
    await store.sentMessages.mended(version, mended)
    await store.sentMessages.settled(key, heard)
  }
}

/** How many messages would be edited and how many replied to, if these facts were corrected now. */
export function countReached(
  ids: readonly string[],
  { mail, ...store }: Pick<Store, 'sentMessages' | 'subscriptions'> & { readonly mail: Pick<BroadcastQueue, 'coming'> },
  now: Date,
): { readonly edited: number; readonly answered: number } {
  const posts = store.sentMessages.using(ids).filter(it => isStillCorrectable(it, store, now))
  const others = posts.filter(({ recipe }) => recipe === undefined)
  const coming = mail.coming(ids)
  const mendable = coming.filter(({ isMendable }) => isMendable).length
  return {
    edited: posts.length - others.length + mendable,
    answered: repliesTo(others, ids).length + coming.length - mendable,
  }
}
