/** What chats have chosen, over the named values of an engine. */

import type { CopiedValues } from '../engine/key-value.ts'
import { type ChatSettings, chatSettings } from '../model/schema.ts'
import type { Broadcasts } from './broadcasts.ts'
import type { FigureAlerts } from './figure-alerts.ts'
import type { PendingChanges } from './pending-changes.ts'
import type { ScheduledDeletions } from './scheduled-deletions.ts'
import type { SentMessages } from './sent-messages.ts'
import type { Subscriptions } from './subscriptions.ts'

export interface Chats {
  chat(id: number): Promise<ChatSettings>
  setChat(id: number, settings: ChatSettings): Promise<void>
  /** Removes what is kept about a chat or person: settings, posts, messages to delete, subscriptions, what is waited for, and changes that wait for a button. The journal stays. */
  forget(id: number): Promise<void>
  /** Takes away what has lapsed: previews of changes and of posts to many, and what was posted. Errors: a StoreError. */
  prune(): Promise<void>
  /** True on exactly one machine, once for each name. */
  once(task: string): Promise<boolean>
}

/** What else is kept of a chat, and goes with it. */
interface Beside {
  readonly drafts: PendingChanges
  readonly posts: SentMessages
  readonly passing: ScheduledDeletions
  readonly subscriptions: Subscriptions
  readonly announcements: Broadcasts
  readonly waits: FigureAlerts
}

/** The chats of an engine: `chat:<number>`. */
export const chats = (engine: CopiedValues, beside: Beside): Chats => ({
  chat: async id => chosen(await engine.get(`chat:${id}`)),
  setChat: async (id, settings) => {
    await engine.put(`chat:${id}`, Object.keys(settings).length === 0 ? undefined : settings)
  },
  forget: async id => {
    const {
      drafts,
      posts: sentMessages,
      passing: deletions,
      subscriptions,
      announcements: broadcasts,
      waits: alerts,
    } = beside
    const others = [drafts, sentMessages, deletions, subscriptions, broadcasts, alerts].map(it => it.forget(id))
    await Promise.all([engine.put(`chat:${id}`, undefined), ...others])
    await engine.purgeCopies()
  },
  prune: async () => void (await Promise.all([beside.drafts.prune(), beside.announcements.prune()])),
  once: task => engine.put(`once:${task}`, true, true),
})

const nothingChosen: ChatSettings = {}

/** A value that is not what it should be (an older form, a hand's slip) is as good as none: the chat chooses again. */
function chosen(value: unknown): ChatSettings {
  // Most chats choose nothing, and each update asks.
  return value === undefined ? nothingChosen : (chatSettings.safeParse(value).data ?? nothingChosen)
}
