/** Whether somebody still wants what is on its way to many. */
import type { Store } from '../data/store.ts'
import { tokenIn } from './admin/broadcast-audience.ts'
import { isQuiet } from './notifications/digest-schedule.ts'
import { isForWaiting, isWaiting } from './notifications/figure-alerts.ts'
import type { StillWanted } from './request/request.ts'

type Kept = Pick<Store, 'subscriptions' | 'alerts'>

/**
 * Whether that chat, or that topic of it, still wants that posting now that its turn has come: a digest and an owner's words
 * where it is subscribed and has not paused, what was waited for where it still waits. A correction follows its figure anyhow.
 * A digest whose way took it into quiet hours waits for their end.
 */
export function isStillWanted(
  posting: string,
  chat: number,
  thread: number | undefined,
  { subscriptions, alerts }: Kept,
  now: Date,
): StillWanted {
  if (isForWaiting(posting)) return isWaiting(posting, chat, alerts)
  const isDigest = posting.startsWith('digest:')
  if (!isDigest && tokenIn(posting) === undefined) return true
  const one = subscriptions.of(chat, thread)
  if (one === undefined || one.isPaused) return false
  return isDigest && isQuiet(one, now) ? 'later' : true
}
