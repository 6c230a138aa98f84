import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { NewsKind, Subscription } from '../../data/chats/subscriptions.ts'
import type { Area } from '../../data/model/schema.ts'

/** The owner of the subscription: the chat, or a named channel. */
export interface Target {
  readonly chat: number
  readonly thread?: number
}

/** The menu of a subscription, or the choices of one setting. */
export const subscriptionViews = ['all', 'kinds', 'when', 'countries', 'words', 'zones', 'posts'] as const
export type SubscriptionView = (typeof subscriptionViews)[number]

/** 'next': the changes since the last digest. 'example': nothing has changed, so the newest changes before. */
export type Preview = 'next' | 'example' | 'none'

/** Why a channel cannot be set up. */
type ChannelProblem = 'only-admins' | 'no-channel' | 'cannot-post' | 'not-there'
type UnreadPart = `unknown-${'word' | 'hours' | 'zone' | 'often' | 'time' | 'flow' | 'less'}`

/** The subscription of a chat, a topic or a channel, or why it could not be changed. */
export interface SubscriptionAnswer {
  readonly target: Target
  readonly of?: Subscription
  readonly problem?: ChannelProblem | UnreadPart | 'nothing' | 'not-in-it' | 'meant-ending'
  /** The word or the channel of the problem. */
  readonly heard?: string
  /** The countries and kinds to leave out, which the subscription does not hold. */
  readonly named?: readonly (Area | NewsKind)[]
  readonly isRemoved?: true
  /** The channel that is set up from a private chat: '@trade_news', or its title when it has no username. */
  readonly title?: string
  /** Which buttons are shown. Absent: all. */
  readonly view?: SubscriptionView
  /** What the posts of the chat look like. */
  readonly style?: Pick<ChatSettings, 'posts' | 'theme'>
  /** Countries to choose from, those with the most figures first. */
  readonly countries?: readonly Area[]
  /** The channels that this person has set up. */
  readonly channels?: readonly { readonly chat: number; readonly title: string }[]
  /** The preview of the next digest, or why nothing can be shown. */
  readonly preview?: Preview
}
