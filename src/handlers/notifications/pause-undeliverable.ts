/** A topic that was closed or deleted, or a channel where the bot may not post any more: refused at each digest. */
import type { Pair } from '../../answers/model/question.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import type { Store } from '../../data/store.ts'
import { languageOf } from '../../languages/languages.ts'
import { writeSubscriptionPaused } from '../../writing/chat/subscription.ts'
import type { TelegramGateway } from '../request/telegram-gateway.ts'
import { titleOf } from './channels.ts'

export interface Undeliverable {
  /** It may not be written there. Errors: a StoreError. */
  refused(posting: string, chat: number, thread: number | undefined): Promise<void>
  /** It may be: what was refused before counts no more. Errors: a StoreError. */
  arrived(chat: number, thread: number | undefined): Promise<void>
}

interface UndeliverableDeps {
  readonly store: Store
  readonly gateway: Pick<TelegramGateway, 'post' | 'channel'>
  readonly pair: Pair
  readonly bot: string
}

/** So many digests in a row. */
const most = 3

/** Pauses what is refused too often, and says so once to who can mend it. */
export function openUndeliverable({ store, gateway, pair, bot }: UndeliverableDeps): Undeliverable {
  const { subscriptions } = store

  /** Shape: the subscription where it was paused by that. */
  const count = (chat: number, thread: number | undefined): Promise<Subscription | undefined> =>
    subscriptions.inTurn(async own => {
      const one = subscriptions.of(chat, thread)
      if (one === undefined || one.isPaused) return undefined
      const { refused = 0, ...rest } = one
      const isPaused = refused + 1 >= most
      await own.put(isPaused ? { ...rest, isPaused } : { ...rest, refused: refused + 1 })
      return isPaused ? rest : undefined
    })

  /** In a group that all of it is closed to, there is nobody to be told. */
  async function tell(one: Subscription): Promise<void> {
    const to = one.kind === 'channel' ? one.by : one.thread === undefined ? undefined : one.chat
    const channel = one.kind === 'channel' ? await gateway.channel(one.chat) : undefined
    if (to === undefined || (one.kind === 'channel' && channel === undefined)) return
    const language = languageOf((await store.chat(to)).language ?? one.language)
    const medium = to === one.chat ? 'group' : 'private'
    const writing = { language, facts: await store.facts(), medium, bot, pair } as const
    await gateway.post(to, writeSubscriptionPaused(one, channel && titleOf(channel), writing))
  }

  return {
    async refused(posting, chat, thread) {
      const paused = posting.startsWith('digest:') ? await count(chat, thread) : undefined
      if (paused !== undefined) await tell(paused)
    },
    async arrived(chat, thread) {
      if (subscriptions.of(chat, thread)?.refused === undefined) return
      await subscriptions.inTurn(async own => {
        const one = subscriptions.of(chat, thread)
        if (one === undefined) return
        const { refused: _, ...rest } = one
        await own.put(rest)
      })
    },
  }
}
