/** Questions without a word of trade: "China 2025", "growth in 2024", "and with Russia?" */
import { isCountry } from '../../answers/model/areas.ts'
import { isAccountedFor } from '../fates/unread-phrases.ts'
import { namesTrade } from '../fates/word-fates.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import { hasClass } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'
import { comparesPlaces, isByCountry, isOvertaking } from './shared-predicates.ts'

/**
 * Whether a question names trade, claims an amount, or has nothing but slots, words that ask for a figure, and words of
 * grammar. "How large is Kazakhstan", "who runs Kazakhstan" ask something else. `follows`: it continues another question.
 */
export function asksForTrade(it: QuestionFeatures, follows: boolean): boolean {
  const { slots, has } = it
  if (namesTrade(slots) || slots.claims.length > 0 || has('subscribe')) return true
  const { times, areas, row } = slots
  if (has('growth', 'fall') && slots.unread.length === 0 && row.some((_, at) => isByCountry(row, at))) return true
  // "How much did we send to Japan in 2025", "who ships more to us, Russia or China": goods, not travellers.
  if (has('ship') && has('whence') && has('most')) return true
  if (has('ship') && areas.length > 0 && (times.length > 0 || has('howmuch') || areas.length > 1)) return true
  // "Is Israel in our top 10?", "top 3 in the CIS"
  if (slots.top !== undefined && areas.some(({ ours, area }) => ours || !isCountry(area))) return true
  if (!isAccountedFor(slots)) return false
  // "Did China overtake Russia?", "Turkey or Russia, who is bigger?" ask of partners.
  const areCompared = it.others.every(({ role }) => role !== 'in' && role !== 'to')
  if (comparesPlaces(it) && (areCompared || isOvertaking(it))) return true
  return follows || times.length > 0 || isPlaceAndHowMuch(it) || !areas.some(area => isElsewhere(area, has))
}

/** «турция сколько», 意大利多少: places and "how much", and no other word; 日本有多大 asks how big the country is. */
const isPlaceAndHowMuch = ({ slots: { row }, others }: QuestionFeatures): boolean =>
  others.length > 0 &&
  !hasClass(row, 'how-big') &&
  row.every(tagged => tagged.kind === 'mark' || isKind(tagged, 'area') || hasWord(tagged, 'howmuch'))

/** A place alone, of which a question without a period asks something else: "peak in Russia", «хочу в Турцию». */
const isElsewhere = ({ role, adjective, at }: PlaceMention, has: QuestionFeatures['has']): boolean => {
  if (at < 0 || role === 'with') return false
  if (role === 'in' || adjective) return !has(...kinds) || has('howmuch', 'average')
  return !has(...kinds) && (role === 'to' || role === 'from' || has(...asking))
}

const asking = ['howmuch', 'what', 'who', 'when', 'whence', 'trend', 'between', 'most', 'least'] as const
const kinds = ['growth', 'fall', 'share', 'rank', 'record', 'compare', 'chart', 'monthly', 'yearly', 'figure'] as const
