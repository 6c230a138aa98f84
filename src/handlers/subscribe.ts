/** /subscribe and /unsubscribe, typed or tapped. */
import type { Answer, AnswerOf } from '../answers/answer.ts'
import { answer } from '../answers/answer-question.ts'
import type { Pair } from '../answers/question.ts'
import type { SubscriptionView, Target } from '../answers/subscription.ts'
import type { Facts } from '../data/facts.ts'
import type { Code, Day } from '../data/shapes.ts'
import type { Store } from '../data/store.ts'
import type { Subscription } from '../data/subscriptions.ts'
import type { SubscribeRead } from '../reading/subscribe.ts'
import type { Asked } from './asked.ts'
import { channelFound, channelsOf, type Found, mayChange } from './channels.ts'
import { type Choice, viewAfter } from './choice.ts'
import { groupOf } from './news-groups.ts'
import type { Reach } from './reach.ts'
import { afterLine, afterWish, plainSubscription } from './subscription-after.ts'

export type SubscriptionIntent =
  | { readonly subscribe: SubscribeRead | 'show' }
  | { readonly unsubscribe: { readonly channel?: string } }
  | { readonly choose: Choice }

/** What is at hand for it. */
export interface Means {
  readonly language: Code
  readonly zone: string
  readonly pair: Pair
  readonly today: Day
  readonly reach?: Pick<Reach, 'isChatAdmin' | 'channel' | 'mail'>
}

type Told = AnswerOf<'subscription'>

/** Errors: a StoreError, when it cannot be kept. */
export async function subscription(
  intent: SubscriptionIntent,
  asked: Asked,
  { subscriptions }: Store,
  facts: Facts,
  means: Means,
): Promise<Answer> {
  const { reach } = means
  const { target, title, problem, heard } = await targetOf(intent, asked, reach)
  const kept = target && subscriptions.of(target.chat, target.thread)
  // Whoever has set up a channel may end that, also where the bot can see it no more.
  const endsOwn = isEnd(intent) && kept?.by !== undefined && kept.by === asked.person?.id
  if (target === undefined || (problem !== undefined && !endsOwn)) return refused(here(asked), problem, heard)
  const show = (of: Subscription | undefined, more: Partial<Told> = {}): Told => ({
    ...{ kind: 'subscription', target, ...(title !== undefined && { title }), ...more },
    ...(of !== undefined && { of }),
  })
  const isOwn = target.chat === asked.chat.id
  const looksHere = isOwn && isLook(intent) && !('choose' in intent)
  if (!endsOwn && !looksHere && !(await mayChange(target, asked, reach))) return refused(target, 'only-admins')
  const view = 'choose' in intent ? viewAfter(intent.choose.to) : 'all'
  if (isLook(intent)) {
    const channels = isOwn && view === 'all' ? await channelsOf(asked, subscriptions, reach) : []
    return show(kept, { ...withView(view, facts, means), ...(channels.length > 0 && { channels }) })
  }
  if (isEnd(intent)) {
    const wasThere = await subscriptions.remove(target.chat, target.thread)
    return show(undefined, wasThere ? { isRemoved: true } : { problem: 'nothing' })
  }
  const base =
    kept === undefined
      ? plainSubscription(target, asked, { ...means, since: facts.version })
      : { ...kept, since: kept.isPaused ? facts.version : await toldUpTo(kept, subscriptions) }
  const after = changed(intent, base, means)
  await subscriptions.put(after)
  return show(after, withView(view, facts, means))
}

const refused = (target: Target, problem: Told['problem'], heard?: string): Told => ({
  ...{ kind: 'subscription', target },
  ...(problem !== undefined && { problem }),
  ...(heard !== undefined && { heard }),
})

/** Who hears more seldom from now on has heard all that was told until now, and not what has come since. */
const toldUpTo = async (kept: Subscription, subscriptions: Store['subscriptions']): Promise<number> =>
  Math.max(kept.since, (await subscriptions.mark(groupOf(kept)))?.version ?? 0)

function changed(intent: SubscriptionIntent, base: Subscription, { pair }: Means): Subscription {
  if ('choose' in intent) return afterWish(intent.choose.to, base, pair)
  if (!('subscribe' in intent) || intent.subscribe === 'show' || 'heard' in intent.subscribe) return base
  return afterLine(intent.subscribe, base)
}

const isLook = (intent: SubscriptionIntent): boolean =>
  'choose' in intent ? 'see' in intent.choose.to : 'subscribe' in intent && intent.subscribe === 'show'
const isEnd = (intent: SubscriptionIntent): boolean =>
  'unsubscribe' in intent || ('choose' in intent && 'turn' in intent.choose.to && intent.choose.to.turn === 'off')

function withView(view: SubscriptionView, facts: Facts, { today }: Means): Partial<Told> {
  if (view !== 'countries') return view === 'all' ? {} : { view }
  const page = answer({ kind: 'page', page: 'settings' }, facts, today)
  return { view, countries: page.kind === 'page' ? page.held.countries : [] }
}

const here = ({ chat, thread }: Asked): Target => ({ chat: chat.id, ...(thread !== undefined && { thread }) })

/** The chat itself; or the channel that is named in a private chat, or whose post is replied to there. */
async function targetOf(intent: SubscriptionIntent, asked: Asked, reach: Means['reach']): Promise<Found> {
  const isPrivate = asked.chat.kind === 'private'
  if ('choose' in intent) {
    const { to: _, ...target } = intent.choose
    if (target.chat === asked.chat.id || !isPrivate) return { target }
    // Strangers learn nothing, and Telegram is asked no more for them.
    if (!(await mayChange(target, asked, reach))) return { problem: 'only-admins', target }
    return channelFound(target.chat, reach)
  }
  const line = 'subscribe' in intent ? intent.subscribe : intent.unsubscribe
  if (line !== 'show' && 'heard' in line) return { problem: 'unknown-word', heard: line.heard }
  const name = line === 'show' ? undefined : line.channel
  if (name !== undefined) return isPrivate ? channelFound(name, reach) : { problem: 'no-channel', heard: name }
  const passedOn = isPrivate ? asked.replied?.channel : undefined
  return passedOn === undefined ? { target: here(asked) } : channelFound(passedOn, reach)
}
