/** Which corrections a chat has received: its digest leaves them out. */
import type { ChangesSince } from '../../answers/figures/changes-since.ts'
import type { NotifiedChat } from '../../data/chats/correction-queue.ts'
import type { SentMessage } from '../../data/chats/sent-message.ts'
import type { Store } from '../../data/store.ts'
import type { BroadcastQueue } from '../request/telegram-gateway.ts'
import type { VersionRange } from './fact-changes.ts'

/** Messages in groups and private chats are corrected for this many days; channel posts always. */
const groupDays = 7

export function isStillCorrectable(message: SentMessage, store: Pick<Store, 'subscriptions'>, now: Date): boolean {
  const { chat, at, channel } = message
  if (channel === true || store.subscriptions.of(chat)?.kind === 'channel') return true
  return now.getTime() - at * 1000 < groupDays * 86_400_000
}

/** Not a private chat: nobody is notified of an edit there, so that a digest tells it as well. */
const isToldByCorrection = ({ chat }: SentMessage): boolean => chat < 0

type Where = Pick<NotifiedChat, 'chat' | 'thread'>

/** The key of a chat or topic. The thread is 0 without a topic. */
export const topicKey = ({ chat, thread = 0 }: Where): string => `${chat} ${thread}`

interface ToldDeps {
  readonly store: Pick<Store, 'sentMessages' | 'subscriptions' | 'history'>
  readonly outbox?: Pick<BroadcastQueue, 'coming'>
  readonly now: () => Date
}

/** Returns, for a chat or topic, the figures whose newest correction in that range it has received, or will receive soon. */
export async function toldByCorrections(
  { version, to }: VersionRange,
  { store, outbox, now }: ToldDeps,
): Promise<(where: Where) => ReadonlySet<string>> {
  const found = new Map<string, Set<string>>()
  for (const { version: of, ids, heard } of store.sentMessages.told(version, to)) {
    const newest = new Set<string>()
    for (const id of ids) {
      const history = await store.history(id)
      if (history.findLast(edit => edit.version <= to)?.version === of) newest.add(id)
    }
    // A message that is still in the outbox with the old figure is corrected when it arrives.
    const coming = outbox?.coming([...newest]).filter(it => it.version < of) ?? []
    const awaited = await awaitedBy(of, ids, { store, now })
    for (const it of [...heard, ...awaited, ...coming]) {
      const known = found.get(topicKey(it)) ?? new Set()
      found.set(topicKey(it), known)
      for (const id of it.ids) if (newest.has(id)) known.add(id)
    }
  }
  return where => found.get(topicKey(where)) ?? none
}
const none: ReadonlySet<string> = new Set()

/** Chats whose corrections of these facts by that edit are still queued. */
async function awaitedBy(version: number, ids: readonly string[], deps: ToldDeps): Promise<readonly NotifiedChat[]> {
  const { store, now } = deps
  const { sentMessages } = store
  const about = new Set(ids)
  const found: NotifiedChat[] = []
  for (const { key } of sentMessages.corrections().filter(it => it.version === version)) {
    const it = sentMessages.correction(key)
    const still = it?.posts.filter(post => isStillCorrectable(post, store, now())) ?? []
    for (const { chat, thread, ids: held } of still.filter(isToldByCorrection))
      found.push({ chat, ids: held.filter(id => about.has(id)), ...(thread !== undefined && { thread }) })
  }
  return found
}

/** Removes corrections that the chat has already received, and figures that it was told are valid again. */
export const excludeReported = (items: readonly ChangesSince[], told: ReadonlySet<string>): readonly ChangesSince[] =>
  items.flatMap(item => {
    if (!told.has(item.figure.observation.id)) return [item]
    if (!item.kinds.includes('correction')) return []
    const { was: _, ...rest } = item
    const kinds = item.kinds.filter(kind => kind !== 'correction')
    return kinds.length === 0 ? [] : [{ ...rest, kinds }]
  })
