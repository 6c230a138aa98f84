/** Pauses a subscription that cannot be delivered: a closed topic, a channel without the right to post, a chat that the bot was removed from. */
import { secondsInDay } from 'date-fns/constants'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import { writeSubscriptionLeft, writeSubscriptionPaused } from '../../writing/chat/subscription.ts'
import { type AppConfig, writingFor } from '../request/request-context.ts'
import type { TelegramGateway } from '../request/telegram-gateway.ts'
import { changeExisting } from './change-subscription.ts'
import { titleOf } from './channels.ts'
import type { NotifyDeps } from './digest.ts'
import { secondsOf } from './record-usage.ts'

type Deps = Pick<AppConfig, 'store' | 'pair' | 'bot'> & { readonly gateway: Pick<TelegramGateway, 'post' | 'channel'> }

/** Refused digests in a row before the pause. */
const mostRefused = 3

/** Counts a refused digest. At the third in a row, pauses the subscription and tells its owner. Errors: a StoreError. */
export async function onRefused(posting: string, chat: number, thread: number | undefined, deps: Deps): Promise<void> {
  const paused = posting.startsWith('digest:') ? await countRefusal(chat, thread, deps) : undefined
  if (paused !== undefined) await notifyPaused(paused, deps)
}

/** Resets the count after a message has arrived. Errors: a StoreError. */
export async function onArrived(chat: number, thread: number | undefined, { store }: Deps): Promise<void> {
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
  await changeExisting(one, deps, before => {
    isPausedNow = !before.isPaused
    return before.isPaused ? before : { ...before, isPaused: true, refused: mostRefused }
  })
  if (isPausedNow) await notifyPaused(one, deps, title)
}

/** Ends that pause, or the one since the bot was removed; a pause that somebody chose stays. Errors: a StoreError. */
export async function resumeUnmuted(chat: number, deps: Pick<Deps, 'store'> & MutedDeps): Promise<void> {
  for (const one of deps.store.subscriptions.ofChat(chat)) {
    if (one.left === undefined && (!one.isPaused || one.refused === undefined)) continue
    await changeExisting(one, deps, ({ refused, left: _, ...before }) => ({
      ...before,
      isPaused: before.isPaused && refused === undefined,
    }))
  }
}

/**
 * Pauses the subscriptions of a chat that the bot was removed from, and tells the owner of a channel: Telegram tells them nothing.
 * `title` is that of the channel, if it is known. Returns whether there are any. Errors: a StoreError.
 */
export async function pauseLeft(
  chat: number,
  title: string | undefined,
  deps: Deps & MutedDeps & Pick<AppConfig, 'now'>,
): Promise<boolean> {
  const all = deps.store.subscriptions.ofChat(chat)
  for (const one of all.filter(it => it.left === undefined)) {
    const left = secondsOf(deps.now())
    await changeExisting(one, deps, before => ({
      ...before,
      left,
      isPaused: true,
      ...(!before.isPaused && { refused: mostRefused }),
    }))
    if (one.kind !== 'channel' || one.by === undefined) continue
    const language = await languageFor(one.by, one, deps)
    const writing = writingFor(language, 'private', { ...deps, facts: await deps.store.facts() })
    await deps.gateway.post(one.by, writeSubscriptionLeft((await titleIn(chat, deps.gateway)) ?? title, writing))
  }
  return all.length > 0
}

/** For so many days the subscriptions and settings of a chat that the bot was removed from are kept. */
const keptDays = 30

/** Forgets the chats that the bot was removed from longer ago. Errors: a StoreError. */
export async function forgetLeft({ store, now }: Pick<AppConfig, 'store' | 'now'>): Promise<void> {
  const from = secondsOf(now()) - keptDays * secondsInDay
  const old = [...store.subscriptions.all()].filter(({ left }) => left !== undefined && left < from)
  for (const chat of new Set(old.map(it => it.chat))) await store.forget(chat)
}

interface MutedDeps {
  readonly notifyDeps: NotifyDeps
}

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
  const group = one.thread === undefined ? undefined : one.chat
  const to = one.kind === 'channel' ? one.by : group
  const title = known ?? (one.kind === 'channel' ? await titleIn(one.chat, gateway) : undefined)
  if (to === undefined || (one.kind === 'channel' && title === undefined)) return
  const language = await languageFor(to, one, deps)
  const medium = to === one.chat ? 'group' : 'private'
  const writing = writingFor(language, medium, { ...deps, facts: await store.facts() })
  await gateway.post(to, writeSubscriptionPaused(one, title, writing))
}

const languageFor = async (to: number, one: Subscription, { store }: Pick<Deps, 'store'>) =>
  (await store.chat(to)).language ?? one.language

async function titleIn(chat: number, gateway: Deps['gateway']): Promise<string | undefined> {
  const channel = await gateway.channel(chat)
  return channel && titleOf(channel)
}
