/** Chats that the bot leaves, that change their id, or that are closed to it. */
import type { NotifyDeps } from './notifications/digest.ts'
import { pauseLeft, pauseMuted, resumeUnmuted } from './notifications/pause-undeliverable.ts'
import type { Conversation } from './questions/conversation.ts'
import type { Chat } from './request/request.ts'
import type { AppConfig } from './request/request-context.ts'
import type { TelegramGateway } from './request/telegram-gateway.ts'

/** Handlers for chats that are left, moved or closed. */
export function chatLifecycle(config: AppConfig, conversation: Pick<Conversation, 'forget'>) {
  const { store, gateway } = config
  const pausedLeft = async (chat: number, title?: string): Promise<boolean> =>
    gateway !== undefined && pauseLeft(chat, title, { ...config, gateway, telling: tellingOf(config, gateway) })
  const gone = async (chat: number): Promise<void> => {
    await Promise.all([chat < 0 ? pausedLeft(chat) : store.subscriptions.end(chat), store.alerts.forget(chat)])
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
    async left(chat: Chat, title?: string): Promise<void> {
      // A person who has blocked the bot may come back: the settings stay, but nothing is sent.
      if (chat.kind === 'private') await gone(chat.id)
      else {
        await conversation.forget({ chat, addressed: false })
        if (await pausedLeft(chat.id, title)) await store.alerts.forget(chat.id)
        else await store.forget(chat.id)
      }
      gateway?.mail.drop(chat.id)
    },
  }
}

const tellingOf = ({ store, pair, bot, now }: AppConfig, { mail }: TelegramGateway): NotifyDeps => ({
  ...{ store, mail, pair, bot, now },
})
