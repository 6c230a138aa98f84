/** Receipts of /post: they show the progress of a broadcast, and its end. */
import type { Broadcast } from '../../data/chats/broadcasts.ts'
import { writeAdminReply } from '../../writing/admin/admin-reply.ts'
import { type AppConfig, writingFor } from '../request/request-context.ts'
import type { DeliveryProgress, TelegramGateway } from '../request/telegram-gateway.ts'
import { posted } from './broadcast.ts'
import { tokenIn } from './broadcast-audience.ts'

export interface BroadcastProgress {
  /** Records the end of a broadcast, and shows it. Errors: a StoreError. */
  ended(posting: string, progress: DeliveryProgress): Promise<void>
  /** Rewrites the receipts that have changed since the last call. Errors: a StoreError. */
  refresh(): Promise<void>
}

type Deps = Pick<AppConfig, 'store' | 'pair' | 'bot'> & {
  readonly gateway: Pick<TelegramGateway, 'outbox' | 'rewrite'>
}

/** Opens the receipts. The shown counts are kept in memory only. */
export function openBroadcastProgress(deps: Deps): BroadcastProgress {
  const { store, gateway } = deps
  const { broadcasts } = store
  /** By token, how many recipients the receipt shows. */
  const shown = new Map<string, number>()

  async function show(token: string, it: Broadcast): Promise<void> {
    if (it.message === undefined) return
    const writing = writingFor(it.language, 'private', { ...deps, facts: await store.facts() })
    const reply = { kind: 'postReceipt' as const, ...posted(token, it, gateway) }
    await gateway.rewrite(it.chat, it.message, writeAdminReply(reply, writing))
  }

  return {
    async ended(posting, { isPaused: _, isStopped, ...outcome }) {
      const token = tokenIn(posting)
      if (token === undefined) return
      // The broadcast may end before the press that started it has marked it as posted.
      await broadcasts.change(token, { state: 'posted', outcome, ...(isStopped && { isStopped }) })
      const it = broadcasts.get(token)
      if (it !== undefined) await show(token, it)
    },
    async refresh() {
      for (const [token, it] of broadcasts.all()) {
        const { underway } = posted(token, it, gateway)
        if (underway !== undefined) {
          if (shown.get(token) !== underway.sent) await show(token, it)
          shown.set(token, underway.sent)
        } else if (it.outcome !== undefined && it.isTold !== true) {
          // Once more after `ended`: the receipt of the press itself may have come later.
          await show(token, it)
          shown.delete(token)
          await broadcasts.change(token, { isTold: true })
        }
      }
    },
  }
}
