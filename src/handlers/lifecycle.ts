/** Chats that the bot leaves, that change their id, or that are closed to it. */
import { writeSubscriptionEnded } from '../writing/chat/subscription.ts'
import { titleOf } from './notifications/channels.ts'
import type { NotifyDeps } from './notifications/digest.ts'
import { pauseMuted, resumeUnmuted } from './notifications/pause-undeliverable.ts'
import type { Conversation } from './questions/conversation.ts'
import type { Chat } from './request/request.ts'
import { type AppConfig, writingFor } from './request/request-context.ts'
import type { TelegramGateway } from './request/telegram-gateway.ts'

/** Handlers for chats that are left, moved or closed. */
export function chatLifecycle(config: AppConfig, conversation: Pick<Conversation, 'forget'>) {
  const { store, gateway } = config
  const gone = async (chat: number): Promise<void> => {
    await Promise.all([endSubscriptions(chat, config), store.alerts.forget(chat)])
  }
  return {
    gone,
    async moved(from: number, to: number): Promise<void> {
      await store.subscriptions.moved(from, to)
      await store.alerts.moved(from, to)
      gateway?.mail.moved(from, to)
      // Telegram may send the move twice, and the new chat may have been greeted in between.
      const before = await store.chat(from)
      await store.changeChat(to, settings => ({ ...settings, ...before }))
      store.sentMessages.moved(from, to)
      await store.forget(from)
    },
    async muted(chat: number, title: string): Promise<void> {
      if (gateway !== undefined)
        await pauseMuted(chat, title, { ...config, gateway, telling: tellingOf(config, gateway) })
    },
    async unmuted(chat: number): Promise<void> {
      if (gateway !== undefined) await resumeUnmuted(chat, { store, telling: tellingOf(config, gateway) })
    },
    async left(chat: Chat): Promise<void> {
      // A person who has blocked the bot may come back: the settings stay, but nothing is sent.
      if (chat.kind === 'private') await gone(chat.id)
      else {
        conversation.forget({ chat, addressed: false })
        if (chat.kind === 'channel') await gone(chat.id)
        await store.forget(chat.id)
      }
      gateway?.mail.drop(chat.id)
    },
  }
}

const tellingOf = ({ store, pair, bot, now }: AppConfig, { mail }: TelegramGateway): NotifyDeps => ({
  ...{ store, mail, pair, bot, now },
})

/**
 * Ends the subscriptions of a chat. The person who set up a channel is told in private, because Telegram tells them nothing;
 * once, because the next call finds no subscription. Errors: a StoreError.
 */
async function endSubscriptions(chat: number, config: AppConfig): Promise<void> {
  const { store, gateway } = config
  const one = store.subscriptions.of(chat)
  await store.subscriptions.end(chat)
  if (one?.kind !== 'channel' || one.by === undefined || gateway === undefined) return
  // Telegram no longer tells the title of a private channel, and none is stored.
  const channel = await gateway.channel(chat)
  const language = (await store.chat(one.by)).language ?? one.language
  const writing = writingFor(language, 'private', await store.facts(), config)
  await gateway.post(one.by, writeSubscriptionEnded(channel && titleOf(channel), writing))
}
