import { pauseLeft, pauseMuted, resumeUnmuted } from './notifications/pause-undeliverable.ts'
import type { Conversation } from './questions/conversation.ts'
import type { Chat } from './request/request.ts'
import type { AppConfig } from './request/request-context.ts'

/** What happens to the data of chats that leave, move or close, see Lifecycle in app.ts. Errors: a StoreError. */
export function chatLifecycle(config: AppConfig, conversation: Pick<Conversation, 'forget'>) {
  const { store, gateway } = config
  const deps = gateway && { ...config, gateway, notifyDeps: { ...config, outbox: gateway.outbox } }
  const pausedLeft = async (chat: number, title?: string): Promise<boolean> =>
    deps !== undefined && pauseLeft(chat, title, deps)
  const gone = async (chat: number): Promise<void> => {
    await Promise.all([chat < 0 ? pausedLeft(chat) : store.subscriptions.end(chat), store.alerts.forget(chat)])
  }
  return {
    gone,
    async moved(from: number, to: number): Promise<void> {
      await store.subscriptions.moved(from, to)
      await store.alerts.moved(from, to)
      gateway?.outbox.moved(from, to)
      // Telegram may send the move twice, and the new chat may have been greeted in between.
      const before = await store.chat(from)
      await store.changeChat(to, settings => ({ ...settings, ...before }))
      store.sentMessages.moved(from, to)
      await store.forget(from)
    },
    async muted(chat: number, title: string): Promise<void> {
      if (deps !== undefined) await pauseMuted(chat, title, deps)
    },
    async unmuted(chat: number): Promise<void> {
      if (deps !== undefined) await resumeUnmuted(chat, deps)
    },
    async left(chat: Chat, title?: string): Promise<void> {
      // A person who has blocked the bot may come back: the settings stay, but nothing is sent.
      if (chat.kind === 'private') await gone(chat.id)
      else {
        await conversation.forget({ chat, addressed: false })
        if (await pausedLeft(chat.id, title)) await store.alerts.forget(chat.id)
        else await store.forget(chat.id)
      }
      gateway?.outbox.drop(chat.id)
    },
  }
}
