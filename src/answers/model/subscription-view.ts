import type { NewsKind, Subscription } from '../../data/chats/subscriptions.ts'
import type { Area } from '../../data/model/schema.ts'

/** Whose subscription: that of the chat, or of a channel that was named. */
export interface Target {
  readonly chat: number
  readonly thread?: number
}

/** All that can be chosen of a subscription, or the choices of one thing. */
export const subscriptionViews = ['all', 'kinds', 'when', 'countries', 'words', 'zones'] as const
export type SubscriptionView = (typeof subscriptionViews)[number]

/** 'next': what is new since the last one. 'example': nothing is new, so the newest that there was. */
export type Preview = 'next' | 'example' | 'none'

/** What a chat, a topic or a channel is subscribed to now, or why that could not be changed. */
export interface SubscriptionAnswer {
  readonly target: Target
  readonly of?: Subscription
  readonly problem?:
    | ('only-admins' | 'no-channel' | 'cannot-post' | 'not-there' | 'nothing' | 'not-in-it')
    | ('unknown-word' | 'unknown-hours' | 'unknown-zone' | 'unknown-often' | 'unknown-less' | 'meant-ending')
  /** The word, or the name of the channel, that the problem is about. */
  readonly heard?: string
  /** The countries and kinds to leave out, which the subscription does not hold. */
  readonly named?: readonly (Area | NewsKind)[]
  readonly isRemoved?: true
  /** Of a channel that is set up from a private chat: '@trade_news', or its title when it has no such name. */
  readonly title?: string
  /** Which buttons are shown. Absent: all. */
  readonly view?: SubscriptionView
  /** Countries to choose from, those with the most figures first. */
  readonly countries?: readonly Area[]
  /** The channels that this person has set up. */
  readonly channels?: readonly { readonly chat: number; readonly title: string }[]
  /** What would be sent, or why there is nothing to show. */
  readonly preview?: Preview
}
