/** Whose subscription: that of the chat, or of a channel that was named. */
export interface Target {
  readonly chat: number
  readonly thread?: number
}

/** All that can be chosen of a subscription, or the choices of one thing. */
export const subscriptionViews = ['all', 'kinds', 'when', 'countries', 'words', 'zones'] as const
export type SubscriptionView = (typeof subscriptionViews)[number]

/** 'next': what is new since the last one. 'example': nothing is, so the newest that there was. */
export type Preview = 'next' | 'example' | 'none'
