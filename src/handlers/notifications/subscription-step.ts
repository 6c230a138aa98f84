/** What a line or a button comes to, for the subscription that there is. Pure. */
import { isDeepStrictEqual } from 'node:util'
import type { Pair } from '../../answers/model/question.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import type { SubscribeRead } from '../../reading/subscriptions/subscribe.ts'
import type { UnsubscribeRead } from '../../reading/subscriptions/unsubscribe.ts'
import type { Choice } from '../request/menu-button.ts'
import { afterLess, afterLine } from './subscription-after.ts'

export type SubscriptionIntent =
  | { readonly subscribe: SubscribeRead | 'show' }
  | { readonly unsubscribe: UnsubscribeRead }
  | { readonly choose: Choice }

/** 'absent': what is to be told no more is not told. */
export type Step = 'look' | 'change' | 'end' | 'absent'

/** A line that changes nothing is a look: who only looks at what is paused does not set it going. */
export function stepOf(intent: SubscriptionIntent, kept: Subscription | undefined, pair: Pair): Step {
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
