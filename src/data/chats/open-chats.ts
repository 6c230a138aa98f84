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

export interface Chats extends ChatData {
  chat(id: number): Promise<ChatSettings>
  /** Compare and swap: `to` is pure, and may run again with newer settings. Returns what is kept. Throws a StoreError. */
  changeChat(id: number, to: (settings: ChatSettings) => ChatSettings): Promise<ChatSettings>
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
  /** By the token of their preview. */
  readonly pendingChanges: PendingChanges
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
    pendingChanges: new PendingChanges(engine, now),
  }
  const { usage: _, ...ofChats } = data
  const changeChat: Chats['changeChat'] = async (id, to) =>
    settingsIn(await engine.update(`chat:${id}`, stored => changed(stored, to)))
  return {
    ...data,
    // An answer with the usual settings is better than none.
    chat: id => engine.get(`chat:${id}`).then(settingsIn, () => defaults),
    changeChat,
    forget: async id => {
      await Promise.all([engine.put(`chat:${id}`, undefined), ...Object.values(ofChats).map(it => it.forget(id))])
      await engine.purgeCopies()
    },
    prune: async () => void (await Promise.all([data.pendingChanges.prune(), data.broadcasts.prune()])),
    once: task => engine.add(`once:${task}`, true),
  }
}

const defaults: ChatSettings = {}

/** A value of another shape (an older version, a manual edit) counts as absent. */
function settingsIn(value: unknown): ChatSettings {
  // Most chats choose nothing, and every update asks: no parse for them.
  return value === undefined ? defaults : (chatSettings.safeParse(value).data ?? defaults)
}

function changed(stored: unknown, to: (settings: ChatSettings) => ChatSettings): unknown {
  const before = settingsIn(stored)
  const after = to(before)
  if (after === before) return stored
  return Object.keys(after).length === 0 ? undefined : after
}
