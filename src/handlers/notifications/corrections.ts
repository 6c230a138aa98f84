/**
 * A correction follows a figure to wherever it was said, once: a channel's post is edited, and says so; where it cannot be,
 * and in groups, the correction is a reply to it.
 */
import type { Store } from '../../data/store.ts'
import type { BroadcastQueue } from '../request/telegram-gateway.ts'
import { isStillCorrectable } from './already-told.ts'
import { repliesTo } from './correction-replies.ts'
import type { Telling } from './digest.ts'
import { type ChatDefaults, planCorrection } from './plan-correction.ts'

/** Puts into the outbox what somebody has asked to be corrected. Errors: a StoreError; then it is tried again. */
export async function tellCorrections(telling: Telling, manner: ChatDefaults): Promise<void> {
  const { store, mail } = telling
  for (const due of await store.sentMessages.corrections()) {
    const { key, version } = due
    const correction = await store.sentMessages.correction(key)
    const { posting, heard } = await planCorrection(due, correction, telling, manner)
    if (posting.recipients.length > 0) await mail.put(posting)
    // Known before it is settled: the next correction of the same post says this one too.
    const edited = new Set(posting.recipients.map(({ chat, edit }) => `${chat} ${edit}`))
    const mended = correction?.posts.filter(({ chat, message }) => edited.has(`${chat} ${message}`)) ?? []
    await store.sentMessages.mended(version, mended)
    await store.sentMessages.settled(key, heard)
  }
}

/** How many posts would be edited and how many answered, if these figures and statements were corrected now. */
export function reached(
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
