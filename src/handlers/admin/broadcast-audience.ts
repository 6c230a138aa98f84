/** The recipients of /post. */
import type { AudienceCounts, Broadcast } from '../../data/chats/broadcasts.ts'
import type { Subscription, Subscriptions } from '../../data/chats/subscriptions.ts'
import type { OutboxItem } from '../../data/queues/outbox-codec.ts'
import { languageOf } from '../../languages/languages.ts'
import { writePost } from '../../writing/admin/post.ts'
import { isQuiet } from '../notifications/digest-schedule.ts'
import { recipientIn } from '../notifications/recipient.ts'

type Audience = Pick<Broadcast, 'to' | 'only'>

/** Subscriptions that are not paused, one a chat: of a forum, the first subscribed topic. */
export function readersOf({ to, only }: Audience, subscriptions: Subscriptions): readonly Subscription[] {
  const found = new Map<number, Subscription>()
  for (const one of subscriptions.all()) {
    if (one.isPaused || !isMeant(one, to) || (only !== undefined && one.language !== only)) continue
    const other = found.get(one.chat)
    if (other === undefined || (one.thread ?? 0) < (other.thread ?? 0)) found.set(one.chat, one)
  }
  return [...found.values()]
}

/** How many chats do not get it because they have paused. */
export function pausedOf({ to, only }: Audience, subscriptions: Subscriptions): number {
  const active = new Set(readersOf({ to, ...(only && { only }) }, subscriptions).map(({ chat }) => chat))
  const paused = [...subscriptions.all()].filter(
    one => one.isPaused && isMeant(one, to) && (only === undefined || one.language === only) && !active.has(one.chat),
  )
  return new Set(paused.map(({ chat }) => chat)).size
}

const isMeant = ({ kind }: Subscription, to: Audience['to']): boolean =>
  to === 'all' || (kind === 'channel') === (to === 'channels')

export const countsOf = (readers: readonly Subscription[]): AudienceCounts => {
  const count = (kind: Subscription['kind']): number => readers.filter(one => one.kind === kind).length
  return { private: count('private'), group: count('group'), channel: count('channel') }
}

const prefix = 'post:'

/** The id of the outbox item; the outbox takes an id once. */
export const postingId = (token: string): string => prefix + token

/** The token in an id. Returns undefined for other outbox items. */
export const tokenIn = (posting: string): string | undefined =>
  posting.startsWith(prefix) ? posting.slice(prefix.length) : undefined

/** The outbox item. It is silent for chats that have chosen so, and in quiet hours. */
export function postingOf(token: string, words: Broadcast, readers: readonly Subscription[], now: Date): OutboxItem {
  const messages: OutboxItem['messages'][number][] = []
  const known = new Map<string, number>()
  const recipients = readers.map((one): OutboxItem['recipients'][number] => {
    const { kind, language } = one
    const key = kind === 'channel' ? kind : language
    const message =
      known.get(key) ?? messages.push({ message: writePost(words, kind, languageOf(language)), uses: [] }) - 1
    known.set(key, message)
    return recipientIn(one, message, one.isSilent || isQuiet(one, now))
  })
  return { id: postingId(token), messages, recipients }
}
