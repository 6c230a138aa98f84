/** Channels that somebody sets up from their private chat with the bot: which, who may, and how they are called. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Target } from '../../answers/model/subscription-view.ts'
import type { Subscription, Subscriptions } from '../../data/chats/subscriptions.ts'
import type { Request } from '../request/request.ts'
import type { Channel, TelegramGateway } from '../request/telegram-gateway.ts'

type Ways = Pick<TelegramGateway, 'isChatAdmin' | 'channel'>

/** Whose subscription it is, and how a channel is called; or why there is nothing to be set up. */
export type ChannelTarget = Pick<AnswerOf<'subscription'>, 'heard' | 'title'> &
  (
    | { readonly target: Target; readonly problem?: never }
    | { readonly target?: Target; readonly problem: NonNullable<AnswerOf<'subscription'>['problem']> }
  )

/** '@trade_news', which everybody knows it by; or its title. */
export const titleOf = ({ name, title }: Channel): string => name ?? title

/** The channel of that name, or of that number, where the bot may post. */
export async function findChannel(of: string | number, reach: Ways | undefined): Promise<ChannelTarget> {
  const channel = await reach?.channel(of)
  if (channel === undefined) {
    return typeof of === 'string'
      ? { problem: 'no-channel', heard: of }
      : { problem: 'not-there', target: { chat: of } }
  }
  const [target, title] = [{ chat: channel.id }, titleOf(channel)]
  return channel.mayPost ? { target, title } : { problem: 'cannot-post', target, heard: title }
}

/** In a private chat, whose chat it is; elsewhere its admins. In a channel only they can write at all. */
export async function mayChange(
  { chat }: Target,
  { chat: at, person, forChat }: Request,
  reach: Ways | undefined,
): Promise<boolean> {
  if (chat === at.id && (at.kind === 'private' || forChat === true)) return true
  if (chat === at.id && at.kind === 'channel' && person === undefined) return true
  return person !== undefined && (await reach?.isChatAdmin(chat, person.id)) === true
}

/** Whoever has set up a channel may end that, too, where the bot can no more ask Telegram who they are there. */
export async function mayEnd(
  target: Target,
  subscription: Pick<Subscription, 'by'> | undefined,
  request: Request,
  reach: Ways | undefined,
): Promise<boolean> {
  if (await mayChange(target, request, reach)) return true
  if (subscription?.by === undefined || subscription.by !== request.person?.id) return false
  const channel = await reach?.channel(target.chat)
  return channel === undefined || channel.isOutside === true
}

const mostChannels = 6

/** Those that this person has set up, as far as the bot is in them still. For nobody else's eyes. */
export async function channelsOf(
  { chat, person }: Request,
  subscriptions: Pick<Subscriptions, 'all'>,
  reach: Ways | undefined,
): Promise<readonly { readonly chat: number; readonly title: string }[]> {
  if (chat.kind !== 'private' || person === undefined || reach === undefined) return []
  const set = [...subscriptions.all()].filter(it => it.kind === 'channel' && it.by === person.id).slice(0, mostChannels)
  const found = await Promise.all(set.map(it => reach.channel(it.chat)))
  return found.flatMap(channel => (channel === undefined ? [] : [{ chat: channel.id, title: titleOf(channel) }]))
}

/**
 * The channel of a post that somebody has passed on, where both may post in it.
 *
 * Missing: undefined of everybody else's channels, which people pass on all the time.
 */
export async function ownChannel(request: Request, reach: Ways | undefined): Promise<Channel | undefined> {
  const { chat, person, channel } = request
  if (chat.kind !== 'private' || person === undefined || channel === undefined || reach === undefined) return undefined
  if (!(await reach.isChatAdmin(channel, person.id))) return undefined
  const found = await reach.channel(channel)
  return found?.mayPost === true ? found : undefined
}
