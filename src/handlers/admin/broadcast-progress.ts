/** The receipts of what is posted to many: they tell how far it is, and the end of it. */
import type { Pair } from '../../answers/model/question.ts'
import type { Broadcast } from '../../data/chats/broadcasts.ts'
import type { Store } from '../../data/store.ts'
import { languageOf } from '../../languages/languages.ts'
import { writeAdminReply } from '../../writing/admin/admin-reply.ts'
import type { DeliveryProgress, TelegramGateway } from '../request/telegram-gateway.ts'
import { posted } from './broadcast.ts'
import { tokenIn } from './broadcast-audience.ts'

export interface BroadcastProgress {
  /** A posting has come to its end. Errors: a StoreError. */
  ended(posting: string, progress: DeliveryProgress): Promise<void>
  /** Writes anew what has changed since it was last looked. Errors: a StoreError. */
  look(): Promise<void>
}

/** What the receipts are written with. */
export interface BroadcastProgressDeps {
  readonly store: Store
  readonly gateway: Pick<TelegramGateway, 'mail' | 'rewrite'>
  readonly pair: Pair
  readonly bot: string
}

export function openBroadcastProgress({ store, gateway, pair, bot }: BroadcastProgressDeps): BroadcastProgress {
  const { broadcasts } = store
  /** By token, how many had got it when that was last written. */
  const written = new Map<string, number>()

  async function write(token: string, it: Broadcast): Promise<void> {
    if (it.message === undefined) return
    const writing = {
      ...{ language: languageOf(it.language), facts: await store.facts() },
      ...{ medium: 'private' as const, bot, pair },
    }
    const reply = { kind: 'postReceipt' as const, ...posted(token, it, gateway) }
    await gateway.rewrite(it.chat, it.message, writeAdminReply(reply, writing))
  }

  return {
    async ended(posting, { isPaused: _, isStopped, ...outcome }) {
      const token = tokenIn(posting)
      if (token === undefined) return
      // It may end before the press that began it has marked it as posted.
      await broadcasts.change(token, { state: 'posted', outcome, ...(isStopped && { isStopped }) })
      const it = broadcasts.get(token)
      if (it !== undefined) await write(token, it)
    },
    async look() {
      for (const [token, it] of broadcasts.all()) {
        const { underway } = posted(token, it, gateway)
        if (underway !== undefined) {
          if (written.get(token) !== underway.sent) await write(token, it)
          written.set(token, underway.sent)
        } else if (it.outcome !== undefined && it.isTold !== true) {
          // Once more than `ended`: the press's own receipt may have come later than that.
          await write(token, it)
          written.delete(token)
          await broadcasts.change(token, { isTold: true })
        }
      }
    },
  }
}
