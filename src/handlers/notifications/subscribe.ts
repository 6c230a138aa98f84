/** /subscribe and /unsubscribe, typed or tapped. */
import { answer } from '../../answers/answer-question.ts'
import type { Answer, AnswerOf } from '../../answers/model/answer.ts'
import type { Pair } from '../../answers/model/question.ts'
import type { SubscriptionView, Target } from '../../answers/model/subscription-view.ts'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import type { Code, Day } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import type { SubscriptionIntent } from '../request/intent.ts'
import { type MenuButtonAction, viewAfter } from '../request/menu-button.ts'
import type { Request } from '../request/request.ts'
import type { TelegramGateway } from '../request/telegram-gateway.ts'
import { changeSubscription } from './change-subscription.ts'
import { type ChannelTarget, channelsOf, findChannel, mayChange, mayEnd } from './channels.ts'
import type { NotifyDeps } from './digest.ts'
import type { PostStyle } from './digest-post.ts'
import {
  applyMenuButton,
  applySubscribeLine,
  applyUnsubscribeLine,
  plainSubscription,
  stepOf,
} from './subscription-after.ts'

/** What an intent is executed with. */
export interface IntentContext {
  readonly request: Request
  readonly store: Store
  readonly facts: Facts
  readonly language: Code
  readonly zone: string
  readonly pair: Pair
  readonly today: Day
  readonly gateway?: Pick<TelegramGateway, 'isChatAdmin' | 'channel' | 'outbox'>
  /** Absent: nothing is sent to subscribers. */
  readonly notifyDeps?: NotifyDeps
}

type SubscriptionAnswer = AnswerOf<'subscription'>

/** Executes a line or a press, and answers with the menu or a problem. Errors: a StoreError when it cannot be saved. */
export async function answerSubscription(intent: SubscriptionIntent, context: IntentContext): Promise<Answer> {
  const { request, store, gateway } = context
  const { subscriptions } = store
  // A button changes the subscription that exists when it is pressed, and makes none. A line makes one.
  const wasThere = 'choose' in intent && subscriptions.of(intent.choose.chat, intent.choose.thread) !== undefined
  const found = await targetOf(intent, request, gateway)
  const { target, problem, heard } = found
  const kept = target && subscriptions.of(target.chat, target.thread)
  const step = stepOf(intent, kept, context)
  const mayEndIt = target !== undefined && step === 'end' && (await mayEnd(target, kept, request, gateway))
  if (target === undefined || (problem !== undefined && !mayEndIt)) return refused(here(request), problem, heard)
  const style = styleIn(await store.chat(target.chat))
  const show: Show = (of, more = {}) => ({
    kind: 'subscription',
    target,
    style,
    ...defined({ title: found.title }),
    ...more,
    ...defined({ of }),
  })
  if (mayEndIt) {
    const isRemoved = await subscriptions.remove(target.chat, target.thread)
    return show(undefined, isRemoved ? { isRemoved } : { problem: 'nothing' })
  }
  const isOwn = target.chat === request.chat.id
  const looksHere = isOwn && (step === 'look' || step === 'absent') && !('choose' in intent)
  if (!looksHere && (step === 'end' || !(await mayChange(target, request, gateway))))
    return refused(target, 'only-admins')
  if (step === 'absent') return show(kept, { problem: 'not-in-it', named: namedIn(intent) })
  const view = 'choose' in intent ? viewAfter(intent.choose.to) : 'all'
  if (view === 'posts' && step === 'change' && 'choose' in intent)
    return show(kept, { view, style: await restyled(intent.choose.to, target.chat, store) })
  if (step !== 'look') return change({ intent, target, wasThere, view, show }, context)
  const channels = isOwn && view === 'all' ? await channelsOf(request, subscriptions, gateway) : []
  return show(kept, { ...withView(view, context), ...(channels.length > 0 && { channels }) })
}

const styleIn = ({ posts, theme }: ChatSettings): PostStyle => ({ ...(posts && { posts }), ...(theme && { theme }) })

/** Saves what the posts of the chat look like: a setting of the chat, which its answers follow too. */
async function restyled(action: MenuButtonAction, chat: number, store: Pick<Store, 'changeChat'>) {
  const newPosts = 'posts' in action && action.posts !== 'text' ? action.posts : undefined
  const newTheme = 'theme' in action && action.theme !== 'light' ? action.theme : undefined
  return styleIn(
    await store.changeChat(chat, ({ posts, theme, ...others }) => ({
      ...others,
      ...styleIn({ posts: 'posts' in action ? newPosts : posts, theme: 'theme' in action ? newTheme : theme }),
    })),
  )
}

type Show = (of: Subscription | undefined, more?: Partial<SubscriptionAnswer>) => SubscriptionAnswer

interface WantedChange {
  readonly intent: SubscriptionIntent
  readonly target: Target
  readonly wasThere: boolean
  readonly view: SubscriptionView
  readonly show: Show
}

async function change(wanted: WantedChange, context: IntentContext): Promise<SubscriptionAnswer> {
  const { intent, target, wasThere, view, show } = wanted
  const { request, store, facts } = context
  // A paused subscription goes on with what comes from now on, unless what was missed is asked for.
  const isMissed = 'choose' in intent && 'turn' in intent.choose.to && intent.choose.to.turn === 'missed'
  const since = (isMissed ? store.subscriptions.of(target.chat, target.thread)?.since : undefined) ?? facts.version
  const start = startOf(intent, plainSubscription(target, request, { ...context, since }))
  const to = (before: Subscription) => changed(intent, before, context)
  const after = await changeSubscription({ target, wasThere, start, to }, store, context.notifyDeps)
  return after === undefined ? show(undefined, { problem: 'nothing' }) : show(after, withView(view, context))
}

const refused = (target: Target, problem: SubscriptionAnswer['problem'], heard?: string): SubscriptionAnswer => ({
  kind: 'subscription',
  target,
  ...defined({ problem, heard }),
})

function changed(intent: SubscriptionIntent, base: Subscription, context: IntentContext): Subscription {
  const { pair } = context
  if ('choose' in intent) return applyMenuButton(intent.choose.to, base, pair)
  if ('unsubscribe' in intent) {
    const less = 'heard' in intent.unsubscribe ? 'absent' : applyUnsubscribeLine(intent.unsubscribe, base, pair)
    // Another line has ended it in the meantime: its sender got the answer.
    return typeof less === 'string' ? base : less
  }
  if (intent.subscribe === 'show' || 'heard' in intent.subscribe) return base
  return applySubscribeLine(intent.subscribe, base, context)
}

/** A new subscription to a country covers that country alone, without the default pair. */
function startOf(intent: SubscriptionIntent, plain: Subscription): Subscription {
  if (!('subscribe' in intent) || intent.subscribe === 'show' || 'heard' in intent.subscribe) return plain
  return { ...plain, countries: intent.subscribe.countries }
}

const namedIn = (intent: SubscriptionIntent): NonNullable<SubscriptionAnswer['named']> =>
  'unsubscribe' in intent && !('heard' in intent.unsubscribe)
    ? [...intent.unsubscribe.countries, ...intent.unsubscribe.kinds]
    : []

function withView(view: SubscriptionView, { facts, today }: IntentContext): Partial<SubscriptionAnswer> {
  if (view !== 'countries') return view === 'all' ? {} : { view }
  const page = answer({ kind: 'page', page: 'settings' }, facts, today)
  return { view, countries: page.kind === 'page' ? page.held.countries : [] }
}

const here = ({ chat, thread }: Request): Target => ({ chat: chat.id, ...defined({ thread }) })

/** The chat itself; in a private chat also a named channel, or the channel of the forwarded post that is replied to. */
async function targetOf(
  intent: SubscriptionIntent,
  request: Request,
  gateway: IntentContext['gateway'],
): Promise<ChannelTarget> {
  const isPrivate = request.chat.kind === 'private'
  if ('choose' in intent) {
    const { to: _, ...target } = intent.choose
    if (target.chat === request.chat.id || !isPrivate) return { target }
    // Strangers learn nothing, and cause no further calls to Telegram.
    if (!(await mayChange(target, request, gateway))) return { problem: 'only-admins', target }
    return findChannel(target.chat, gateway)
  }
  const line = 'subscribe' in intent ? intent.subscribe : intent.unsubscribe
  if (line !== 'show' && 'heard' in line) {
    const because = 'because' in line ? line.because : undefined
    return { problem: problems['unsubscribe' in intent ? 'less' : (because ?? 'word')], heard: line.heard }
  }
  const name = line === 'show' ? undefined : line.channel
  if (name !== undefined) return isPrivate ? findChannel(name, gateway) : { problem: 'no-channel', heard: name }
  const passedOn = isPrivate ? request.replied?.channel : undefined
  return passedOn === undefined ? { target: here(request) } : findChannel(passedOn, gateway)
}

const problems = {
  hours: 'unknown-hours',
  zone: 'unknown-zone',
  often: 'unknown-often',
  ending: 'meant-ending',
  time: 'unknown-time',
  flow: 'unknown-flow',
  less: 'unknown-less',
  word: 'unknown-word',
} as const
