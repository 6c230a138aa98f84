/** Everything that is kept of chats: settings, subscriptions, sent messages, alerts and what waits for a button. */
import type { CopiedValues } from '../engine/key-value.ts'
import { type Broadcasts, openBroadcasts } from './broadcasts.ts'
import { type ChatSettings, chatSettings } from './chat-settings.ts'
import { type FigureAlerts, openFigureAlerts } from './figure-alerts.ts'
import { PendingChanges } from './pending-changes.ts'
import { openScheduledDeletions, type ScheduledDeletions } from './scheduled-deletions.ts'
import { openSentMessages, type SentMessages } from './sent-messages.ts'
import { openSubscriptions, type Subscriptions } from './subscriptions.ts'
import { openUsageStats, type UsageStats } from './usage-stats.ts'

/** The chats of the store. */
export interface Chats extends ChatData {
  chat(id: number): Promise<ChatSettings>
  setChat(id: number, settings: ChatSettings): Promise<void>
  /** The change shown under that token, see PendingChanges. */
  pending: PendingChanges['get']
  setPending: PendingChanges['set']
  allPending: PendingChanges['all']
  /** Removes everything kept of a chat or person, also from copies on the disk. The journal stays. Throws a StoreError. */
  forget(id: number): Promise<void>
  /** Removes changes and broadcasts that have expired. Throws a StoreError. */
  prune(): Promise<void>
  /** Returns true on exactly one machine, once for each name. */
  once(task: string): Promise<boolean>
}

interface ChatData {
  readonly usage: UsageStats
  /** Where figures were used. */
  readonly sentMessages: SentMessages
  readonly deletions: ScheduledDeletions
  readonly subscriptions: Subscriptions
  readonly broadcasts: Broadcasts
  readonly alerts: FigureAlerts
}

/** The chats of an engine. Settings are kept as `chat:<id>`. Throws what the engine throws. */
export async function openChats(engine: CopiedValues, now: () => Date): Promise<Chats> {
  const data: ChatData = {
    usage: await openUsageStats(engine, now),
    sentMessages: await openSentMessages(engine, now),
    deletions: await openScheduledDeletions(engine),
    subscriptions: await openSubscriptions(engine),
    broadcasts: await openBroadcasts(engine, now),
    alerts: await openFigureAlerts(engine),
  }
  const { sentMessages, deletions, subscriptions, broadcasts, alerts } = data
  const pendings = new PendingChanges(engine, now)
  const setChat = async (id: number, settings: ChatSettings): Promise<void> => {
    await engine.put(`chat:${id}`, Object.keys(settings).length === 0 ? undefined : settings)
  }
  return {
    ...data,
    chat: async id => settingsIn(await engine.get(`chat:${id}`)),
    setChat,
    pending: token => pendings.get(token),
    setPending: (token, value) => pendings.set(token, value),
    allPending: () => pendings.all(),
    forget: async id => {
      const all = [pendings, sentMessages, deletions, subscriptions, broadcasts, alerts]
      await Promise.all([setChat(id, {}), ...all.map(it => it.forget(id))])
      await engine.purgeCopies()
    },
    prune: async () => void (await Promise.all([pendings.prune(), broadcasts.prune()])),
    once: task => engine.put(`once:${task}`, true, true),
  }
}

const defaults: ChatSettings = {}

/** A value of another shape (an older version, a manual edit) counts as absent. */
function settingsIn(value: unknown): ChatSettings {
  // Most chats choose nothing, and every update asks: no parse for them.
  return value === undefined ? defaults : (chatSettings.safeParse(value).data ?? defaults)
}
