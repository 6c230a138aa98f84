/** The bot is in a channel no more: who has set it up there learns it, for nobody else would tell them. */
import type { Pair } from '../../answers/model/question.ts'
import type { Store } from '../../data/store.ts'
import { languageOf } from '../../languages/languages.ts'
import { writeSubscriptionEnded } from '../../writing/chat/subscription.ts'
import type { TelegramGateway } from '../request/telegram-gateway.ts'
import { titleOf } from './channels.ts'

interface BotRemovedDeps {
  readonly store: Store
  readonly gateway: Pick<TelegramGateway, 'post' | 'channel'> | undefined
  readonly pair: Pair
  readonly bot: string
}

/**
 * Ends the subscriptions of that chat, and says so in private to who has set up that of a channel; once, for it is there no
 * more the next time. Errors: a StoreError.
 */
export async function endedIn(chat: number, { store, gateway, pair, bot }: BotRemovedDeps): Promise<void> {
  const one = store.subscriptions.of(chat)
  await store.subscriptions.end(chat)
  if (one?.kind !== 'channel' || one.by === undefined || gateway === undefined) return
  // Of a private channel Telegram no longer tells the title, and none is kept.
  const channel = await gateway.channel(chat)
  const language = languageOf((await store.chat(one.by)).language ?? one.language)
  const writing = { language, facts: await store.facts(), medium: 'private', bot, pair } as const
  await gateway.post(one.by, writeSubscriptionEnded(channel && titleOf(channel), writing))
}
