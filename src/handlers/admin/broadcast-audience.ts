/** To whom an owner's words go. */
import type { AudienceCounts, Broadcast } from '../../data/chats/broadcasts.ts'
import type { Subscription, Subscriptions } from '../../data/chats/subscriptions.ts'
import type { OutboxItem } from '../../data/queues/outbox-codec.ts'
import { languageOf } from '../../languages/languages.ts'
import { writePost } from '../../writing/admin/post.ts'
import { isQuiet } from '../notifications/digest-schedule.ts'
import { recipientIn } from '../notifications/recipient.ts'

type Whom = Pick<Broadcast, 'to' | 'only'>

/** Each chat once, where it has not paused: a forum in the first of its topics that has subscribed. */
export function readersOf({ to, only }: Whom, subscriptions: Subscriptions): readonly Subscription[] {
  const found = new Map<number, Subscription>()
  for (const one of subscriptions.all()) {
    if (one.isPaused || !isMeant(one, to) || (only !== undefined && one.language !== only)) continue
    const other = found.get(one.chat)
    if (other === undefined || (one.thread ?? 0) < (other.thread ?? 0)) found.set(one.chat, one)
  }
  return [...found.values()]
}

/** How many chats would get it, had they not paused. */
export function pausedOf({ to, only }: Whom, subscriptions: Subscriptions): number {
  const awake = new Set(readersOf({ to, ...(only && { only }) }, subscriptions).map(({ chat }) => chat))
  const asleep = [...subscriptions.all()].filter(
    one => one.isPaused && isMeant(one, to) && (only === undefined || one.language === only) && !awake.has(one.chat),
  )
  return new Set(asleep.map(({ chat }) => chat)).size
}

const isMeant = ({ kind }: Subscription, to: Whom['to']): boolean =>
  to === 'all' || (kind === 'channel') === (to === 'channels')

export const countsOf = (readers: readonly Subscription[]): AudienceCounts => {
  const count = (kind: Subscription['kind']): number => readers.filter(one => one.kind === kind).length
  return { private: count('private'), group: count('group'), channel: count('channel') }
}

const prefix = 'post:'

/** The name under which the outbox takes it, once. */
export const postingId = (token: string): string => prefix + token

/** The token in such a name. Missing: undefined for other postings. */
export const tokenIn = (posting: string): string | undefined =>
  posting.startsWith(prefix) ? posting.slice(prefix.length) : undefined

/** What the outbox gets: without a sound where the chat wants none, or wants none at this hour. */
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
