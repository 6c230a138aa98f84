/** What a line or a press does to the subscription. Pure. */
import { isDeepStrictEqual } from 'node:util'
import type { Pair } from '../../answers/model/question.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import type { SubscriptionIntent } from '../request/intent.ts'
import { afterLess, afterLine } from './subscription-after.ts'

/** 'absent': it does not have what is to be removed. */
export type SubscriptionStep = 'look' | 'change' | 'end' | 'absent'

/** A line that changes nothing is 'look', so that looking at a paused subscription does not resume it. */
export function stepOf(intent: SubscriptionIntent, kept: Subscription | undefined, pair: Pair): SubscriptionStep {
  if ('choose' in intent) {
    const { to } = intent.choose
    if ('see' in to) return 'look'
    return 'turn' in to && to.turn === 'off' ? 'end' : 'change'
  }
  if ('unsubscribe' in intent) {
    const line = intent.unsubscribe
    if ('heard' in line) return 'look'
    const less = kept === undefined ? 'end' : afterLess(line, kept, pair)
    return typeof less === 'string' ? less : 'change'
  }
  const line = intent.subscribe
  if (line === 'show' || 'heard' in line) return 'look'
  if (kept === undefined || line.run !== undefined) return 'change'
  const after = { ...afterLine(line, kept, pair), isPaused: kept.isPaused }
  return isDeepStrictEqual(after, kept) ? 'look' : 'change'
}
