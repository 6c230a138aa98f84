/** Pauses a subscription whose digests Telegram refuses: a closed or deleted topic, or a channel without the right to post. */
import type { Subscription } from '../../data/chats/subscriptions.ts'
import { writeSubscriptionPaused } from '../../writing/chat/subscription.ts'
import { type AppConfig, writingFor } from '../request/request-context.ts'
import type { TelegramGateway } from '../request/telegram-gateway.ts'
import { changeSubscription } from './change-subscription.ts'
import { titleOf } from './channels.ts'
import type { NotifyDeps } from './digest.ts'

type Deps = Pick<AppConfig, 'store' | 'pair' | 'bot'> & { readonly gateway: Pick<TelegramGateway, 'post' | 'channel'> }

/** Refused digests in a row before the pause. */
const mostRefused = 3

/** Counts a refused digest. At the third in a row, pauses the subscription and tells its owner. Errors: a StoreError. */
export async function onRefused(posting: string, chat: number, thread: number | undefined, deps: Deps): Promise<void> {
  const paused = posting.startsWith('digest:') ? await countRefusal(chat, thread, deps) : undefined
  if (paused !== undefined) await notifyPaused(paused, deps)
}

/** Resets the count after a message has arrived. Errors: a StoreError. */
export async function onArrived(
  chat: number,
  thread: number | undefined,
  { store }: Pick<Deps, 'store'>,
): Promise<void> {
  const { subscriptions } = store
  if (subscriptions.of(chat, thread)?.refused === undefined) return
  await subscriptions.change({ chat, thread }, one => {
    if (one?.refused === undefined) return one
    const { refused: _, ...rest } = one
    return rest
  })
}

/** Pauses the subscription of a channel in which the bot lost the right to post, and tells its owner. Errors: a StoreError. */
export async function pauseMuted(chat: number, title: string, deps: Deps & MutedDeps): Promise<void> {
  const one = deps.store.subscriptions.of(chat)
  if (one === undefined || one.isPaused) return
  let isPausedNow = false
  await change(one, deps, before => {
    isPausedNow = !before.isPaused
    return before.isPaused ? before : { ...before, isPaused: true, refused: mostRefused }
  })
  if (isPausedNow) await notifyPaused(one, deps, title)
}

/** Ends that pause: what was missed comes with the next digest. A pause that somebody chose stays. Errors: a StoreError. */
export async function resumeUnmuted(chat: number, deps: Pick<Deps, 'store'> & MutedDeps): Promise<void> {
  const one = deps.store.subscriptions.of(chat)
  if (one?.isPaused !== true || one.refused === undefined) return
  await change(one, deps, ({ refused, ...before }) => ({
    ...before,
    isPaused: before.isPaused && refused === undefined,
  }))
}

interface MutedDeps {
  readonly telling: NotifyDeps
}

const change = (
  one: Subscription,
  { store, telling }: Pick<Deps, 'store'> & MutedDeps,
  to: (before: Subscription) => Subscription,
): Promise<unknown> =>
  changeSubscription({ target: { chat: one.chat }, start: one, wasThere: true, to }, store, telling)

/** Returns the subscription if this refusal has paused it. */
async function countRefusal(
  chat: number,
  thread: number | undefined,
  { store: { subscriptions } }: Pick<Deps, 'store'>,
): Promise<Subscription | undefined> {
  let paused: Subscription | undefined
  await subscriptions.change({ chat, thread }, one => {
    paused = undefined
    if (one === undefined || one.isPaused) return one
    const { refused = 0, ...rest } = one
    if (refused + 1 < mostRefused) return { ...rest, refused: refused + 1 }
    paused = rest
    return { ...rest, isPaused: true }
  })
  return paused
}

/** Tells the person who set up the channel, or the group of a closed topic. A group closed as a whole cannot be told. */
async function notifyPaused(one: Subscription, deps: Deps, known?: string): Promise<void> {
  const { store, gateway } = deps
  const to = one.kind === 'channel' ? one.by : one.thread === undefined ? undefined : one.chat
  const title = known ?? (one.kind === 'channel' ? await titleIn(one.chat, gateway) : undefined)
  if (to === undefined || (one.kind === 'channel' && title === undefined)) return
  const language = (await store.chat(to)).language ?? one.language
  const medium = to === one.chat ? 'group' : 'private'
  const writing = writingFor(language, medium, await store.facts(), deps)
  await gateway.post(to, writeSubscriptionPaused(one, title, writing))
}

async function titleIn(chat: number, gateway: Deps['gateway']): Promise<string | undefined> {
  const channel = await gateway.channel(chat)
  return channel && titleOf(channel)
}
