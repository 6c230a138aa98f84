/** Questions without a word of trade: "China 2025", "growth in 2024", "and with Russia?" */
import type { QuestionFeatures } from '../intents/features.ts'
import { isAccountedFor } from './unread-phrases.ts'
import { namesTrade } from './word-fates.ts'

/**
 * Whether a question names trade, claims an amount, or has nothing but slots, words that ask for a figure, and words of
 * grammar. "How large is Kazakhstan", "who runs Kazakhstan" ask something else. `follows`: it continues another question.
 */
export function isBareQuestion({ slots, has }: QuestionFeatures, follows: boolean): boolean {
  if (namesTrade(slots) || slots.claims.length > 0 || has('subscribe')) return true
  // "How much did we send to Japan in 2025", "who ships more to us, Russia or China": goods, not travellers.
  if (has('ship') && (slots.times.length > 0 || has('howmuch') || slots.areas.length > 1)) return true
  if (!isAccountedFor(slots)) return false
  const isOfPlaceAlone = slots.times.length === 0 && slots.areas.some(({ role, at }) => at >= 0 && role !== 'with')
  return follows || !isOfPlaceAlone || !has(...asking) || has(...measures)
}

const asking = ['howmuch', 'who', 'when', 'whence', 'trend'] as const
const measures = [
  'growth',
  'fall',
  'share',
  'rank',
  'record',
  'compare',
  'chart',
  'monthly',
  'yearly',
  'figure',
] as const
