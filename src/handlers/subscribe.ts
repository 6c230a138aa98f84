/** /subscribe and /unsubscribe, typed or tapped. */
import type { Answer, AnswerOf, Target } from '../answers/answer.ts'
import type { Facts } from '../data/facts.ts'
import type { Code } from '../data/shapes.ts'
import type { Store } from '../data/store.ts'
import { type Cadence, cadences, type NewsKind, newsKinds, type Subscription } from '../data/subscriptions.ts'
import type { SubscribeRead } from '../reading/subscribe.ts'
import { subscriptionMark } from '../writing/subscription.ts'
import type { Asked } from './asked.ts'
import { groupOf } from './news-groups.ts'
import type { Reach } from './reach.ts'

export type SubscriptionIntent =
  | { readonly subscribe: SubscribeRead | 'show' }
  | { readonly unsubscribe: { readonly channel?: string } }
  | { readonly choose: Choice }

/** What a button of the menu does. It carries all that it needs, so that it works after any restart. */
export interface Choice extends Target {
  readonly to: 'show' | 'on' | 'off' | 'pause' | 'resume' | 'silent' | 'loud' | Cadence | NewsKind
}

const simple = ['show', 'on', 'off', 'pause', 'resume', 'silent', 'loud'] as const
const wishes: readonly Choice['to'][] = [...simple, ...cadences, ...newsKinds]

/** Undefined for the data of any other button. Whoever presses may have made it up: what they may do is looked at. */
export function choiceOf(data: string): Choice | undefined {
  if (!data.startsWith(subscriptionMark)) return undefined
  const [chat = '', thread = '', word = ''] = data.slice(subscriptionMark.length).split('.')
  const to = wishes.find(it => it === word)
  if (to === undefined || !/^-?\d{1,15}$/.test(chat) || !/^\d{1,15}$/.test(thread)) return undefined
  return { chat: Number(chat), ...(thread !== '0' && { thread: Number(thread) }), to }
}

/** What is at hand for it. */
export interface Means {
  readonly language: Code
  readonly zone: string
  readonly reach?: Pick<Reach, 'isChatAdmin' | 'channel'>
}

type Told = AnswerOf<'subscription'>

/** Errors: a StoreError, when it cannot be kept. */
export async function subscription(
  intent: SubscriptionIntent,
  asked: Asked,
  store: Store,
  facts: Facts,
  means: Means,
): Promise<Answer> {
  const { subscriptions } = store
  const found = await targetOf(intent, asked, means)
  if ('problem' in found) return { kind: 'subscription', target: here(asked), ...found }
  const { target } = found
  const before = subscriptions.of(target.chat, target.thread)
  const show = (of: Subscription | undefined, more: Partial<Told> = {}): Told => ({
    ...{ kind: 'subscription', target, ...more },
    ...(of !== undefined && { of }),
  })
  if (isLook(intent)) return show(before)
  if (!(await mayChange(target, asked, means))) return show(before, { problem: 'only-admins' })
  if (isEnd(intent)) {
    const wasThere = await subscriptions.remove(target.chat, target.thread)
    return show(undefined, wasThere ? { isRemoved: true } : { problem: 'nothing' })
  }
  const told = before === undefined ? undefined : await subscriptions.mark(groupOf(before))
  const fresh = { ...(before ?? plain(target, asked, facts, means)), since: facts.version }
  // Who hears more seldom from now on has heard all that was told until now, and not what has come since.
  const base =
    before === undefined || before.isPaused ? fresh : { ...before, since: Math.max(before.since, told?.version ?? 0) }
  const after =
    'choose' in intent ? chosen(intent.choose.to, base) : 'subscribe' in intent ? written(intent.subscribe, base) : base
  await subscriptions.put(after)
  return show(after)
}

const isLook = (intent: SubscriptionIntent): boolean =>
  ('subscribe' in intent && intent.subscribe === 'show') || ('choose' in intent && intent.choose.to === 'show')
const isEnd = (intent: SubscriptionIntent): boolean =>
  'unsubscribe' in intent || ('choose' in intent && intent.choose.to === 'off')

const here = ({ chat, thread }: Asked): Target => ({ chat: chat.id, ...(thread !== undefined && { thread }) })

/** The chat itself, or the channel that is named in a private chat. */
async function targetOf(
  intent: SubscriptionIntent,
  asked: Asked,
  { reach }: Means,
): Promise<{ readonly target: Target } | { readonly problem: NonNullable<Told['problem']>; readonly heard: string }> {
  if ('choose' in intent) {
    const { to: _, ...target } = intent.choose
    return { target }
  }
  const line = 'subscribe' in intent ? intent.subscribe : intent.unsubscribe
  if (line === 'show') return { target: here(asked) }
  if ('heard' in line) return { problem: 'unknown-word', heard: line.heard }
  const { channel: name } = line
  if (name === undefined) return { target: here(asked) }
  const channel = asked.chat.kind === 'private' ? await reach?.channel(name) : undefined
  if (channel === undefined) return { problem: 'no-channel', heard: name }
  return channel.mayPost ? { target: { chat: channel.id } } : { problem: 'cannot-post', heard: name }
}

/** In a private chat, whose chat it is; elsewhere its admins. In a channel only they can write at all. */
async function mayChange({ chat }: Target, { chat: at, person, forChat }: Asked, { reach }: Means): Promise<boolean> {
  if (chat === at.id && (at.kind === 'private' || forChat === true)) return true
  if (chat === at.id && at.kind === 'channel' && person === undefined) return true
  return person !== undefined && (await reach?.isChatAdmin(chat, person.id)) === true
}

/** All kinds, every morning, of the pair that is taken when none is named. */
function plain(target: Target, { chat, person }: Asked, facts: Facts, { language, zone }: Means): Subscription {
  const kind = target.chat === chat.id ? chat.kind : 'channel'
  return {
    ...{ ...target, kind, countries: [], kinds: newsKinds, cadence: 'daily', language, zone },
    ...{ isPaused: false, isSilent: kind === 'channel', since: facts.version },
    ...(kind === 'channel' && person !== undefined && { by: person.id }),
  }
}

function written(read: SubscribeRead | 'show', before: Subscription): Subscription {
  if (read === 'show' || 'heard' in read) return before
  const { quiet, ...rest } = before
  const next = read.quiet ?? quiet
  return {
    ...{ ...rest, isPaused: false, cadence: read.cadence ?? before.cadence },
    countries: read.countries.length > 0 ? read.countries : before.countries,
    kinds: read.kinds.length > 0 ? read.kinds : before.kinds,
    isSilent: read.sound === undefined ? before.isSilent : read.sound === 'silent',
    ...(next !== undefined && next !== 'none' && { quiet: next }),
  }
}

function chosen(to: Choice['to'], before: Subscription): Subscription {
  switch (to) {
    case 'pause':
    case 'resume':
      return { ...before, isPaused: to === 'pause' }
    case 'silent':
    case 'loud':
      return { ...before, isSilent: to === 'silent' }
    case 'now':
    case 'daily':
    case 'weekly':
    case 'monthly':
      return { ...before, cadence: to }
    case 'new':
    case 'record':
    case 'rank':
    case 'conflict':
    case 'correction':
      return { ...before, kinds: toggled(to, before.kinds) }
    case 'show':
    case 'on':
    case 'off':
      return before
  }
}

/** The last one stays: who wants to hear of nothing unsubscribes. */
function toggled(kind: NewsKind, kinds: readonly NewsKind[]): readonly NewsKind[] {
  if (!kinds.includes(kind)) return newsKinds.filter(it => it === kind || kinds.includes(it))
  return kinds.length === 1 ? kinds : kinds.filter(it => it !== kind)
}
