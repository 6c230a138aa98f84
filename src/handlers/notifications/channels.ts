/** Channels that people set up from their private chat with the bot: which, who may, and their titles. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Target } from '../../answers/model/subscription-view.ts'
import type { Subscription, Subscriptions } from '../../data/chats/subscriptions.ts'
import type { Request } from '../request/request.ts'
import type { Channel, TelegramGateway } from '../request/telegram-gateway.ts'

type ChannelGateway = Pick<TelegramGateway, 'isChatAdmin' | 'channel'>

/** The chat of a subscription, with the title of a channel; or why it cannot be set up. */
export type ChannelTarget = Pick<AnswerOf<'subscription'>, 'heard' | 'title'> &
  (
    | { readonly target: Target; readonly problem?: never }
    | { readonly target?: Target; readonly problem: NonNullable<AnswerOf<'subscription'>['problem']> }
  )

/** '@trade_news'; the title of a private channel. */
export const titleOf = ({ name, title }: Channel): string => name ?? title

/** The channel of that name or id; a problem if the bot may not post in it. */
export async function findChannel(of: string | number, gateway: ChannelGateway | undefined): Promise<ChannelTarget> {
  const channel = await gateway?.channel(of)
  if (channel === undefined) {
    return typeof of === 'string'
      ? { problem: 'no-channel', heard: of }
      : { problem: 'not-there', target: { chat: of } }
  }
  const target = { chat: channel.id }
  const title = titleOf(channel)
  return channel.mayPost ? { target, title } : { problem: 'cannot-post', target, heard: title }
}

/** The person of a private chat, else the admins of the chat. In a channel only admins can write. */
export async function mayChange(
  { chat }: Target,
  { chat: at, person, forChat }: Request,
  gateway: ChannelGateway | undefined,
): Promise<boolean> {
  if (chat === at.id && (at.kind === 'private' || forChat === true)) return true
  if (chat === at.id && at.kind === 'channel' && person === undefined) return true
  return person !== undefined && (await gateway?.isChatAdmin(chat, person.id)) === true
}

/** Also the person who set up a channel, when the bot has left it and cannot ask Telegram for its admins. */
export async function mayEnd(
  target: Target,
  subscription: Pick<Subscription, 'by'> | undefined,
  request: Request,
  gateway: ChannelGateway | undefined,
): Promise<boolean> {
  if (await mayChange(target, request, gateway)) return true
  if (subscription?.by === undefined || subscription.by !== request.person?.id) return false
  const channel = await gateway?.channel(target.chat)
  return channel === undefined || channel.isOutside === true
}

const mostChannels = 6

/** Channels that this person has set up and that the bot still sees. Shown to that person only. */
export async function channelsOf(
  { chat, person }: Request,
  subscriptions: Pick<Subscriptions, 'setUpBy'>,
  gateway: ChannelGateway | undefined,
): Promise<readonly { readonly chat: number; readonly title: string }[]> {
  if (chat.kind !== 'private' || person === undefined || gateway === undefined) return []
  const set = subscriptions
    .setUpBy(person.id)
    .filter(it => it.kind === 'channel')
    .slice(0, mostChannels)
  const found = await Promise.all(set.map(it => gateway.channel(it.chat)))
  return found.flatMap(channel => (channel === undefined ? [] : [{ chat: channel.id, title: titleOf(channel) }]))
}

/** The channel of a forwarded post, if the person is its admin and the bot may post there. Undefined for all others. */
export async function ownChannel(request: Request, gateway: ChannelGateway | undefined): Promise<Channel | undefined> {
  const { chat, person, channel } = request
  if (chat.kind !== 'private' || person === undefined || channel === undefined || gateway === undefined)
    return undefined
  if (!(await gateway.isChatAdmin(channel, person.id))) return undefined
  const found = await gateway.channel(channel)
  return found?.mayPost === true ? found : undefined
}
