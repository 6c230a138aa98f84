import type { Subscription } from '../src/data/chats/subscriptions.ts'

/** A daily subscription of a private chat to all news, with other fields as given. */
export const subscription = (chat: number, over: Partial<Subscription> = {}): Subscription => ({
  chat,
  kind: 'private',
  countries: [],
  kinds: ['new'],
  cadence: 'daily',
  language: 'en',
  zone: 'UTC',
  isPaused: false,
  isSilent: false,
  since: 1,
  ...over,
})
