/** Whether somebody still wants what is on its way to many. */
import type { Store } from '../data/store.ts'
import { tokenIn } from './office/audience.ts'
import { isForWaiting, isWaiting } from './wait.ts'

type Kept = Pick<Store, 'subscriptions' | 'waits'>

/**
 * Whether that chat, or that topic of it, still wants that posting now that its turn has come: a digest and an owner's words
 * where it is subscribed and has not paused, what was waited for where it still waits. A correction follows its figure anyhow.
 */
export function wants(
  posting: string,
  chat: number,
  thread: number | undefined,
  { subscriptions, waits }: Kept,
): boolean {
  if (isForWaiting(posting)) return isWaiting(posting, chat, waits)
  const isForSubscribers = posting.startsWith('digest:') || tokenIn(posting) !== undefined
  return !isForSubscribers || subscriptions.of(chat, thread)?.isPaused === false
}
