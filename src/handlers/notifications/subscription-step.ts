/** What a line or a button comes to, for the subscription that there is. Pure. */
import { isDeepStrictEqual } from 'node:util'
import type { Pair } from '../../answers/model/question.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import type { SubscriptionIntent } from '../request/intent.ts'
import { afterLess, afterLine } from './subscription-after.ts'

/** 'absent': what is to be told no more is not told. */
export type SubscriptionStep = 'look' | 'change' | 'end' | 'absent'

/** A line that changes nothing is a look: who only looks at what is paused does not set it going. */
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
