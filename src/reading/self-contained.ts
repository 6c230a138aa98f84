/** Questions that stand by themselves: they say of whom or of when and what is asked, so they take nothing from the one before. */

import type { QuestionFeatures } from './intents/features.ts'
import type { QuestionIntent } from './intents/rules.ts'
import type { PreviousSlots } from './previous-question.ts'
import { readSlots, type Slots } from './slots/read-slots.ts'
import type { Context } from './text/context.ts'
import { hasWord } from './text/word-sense.ts'

/** Whether a text, of that intent by itself, needs no other; one with "and what of" always does. Pure. */
export function isSelfContained(
  it: QuestionFeatures,
  own: QuestionIntent,
  before: Pick<PreviousSlots, 'intent'>,
): boolean {
  if (goesOn(it.slots)) return false
  if (it.trade && it.slots.areas.some(({ ours }) => !ours)) return true
  if (it.has('it')) return false
  return isOfPlaceAndTime(it) || isSideBySide(it, own) || isOfPartners(it, own) || asksOfPlace(it, own, before)
}

/** Whether a text says itself that it goes on: "and …", "what about …?" */
const goesOn = (slots: Slots): boolean =>
  slots.row.some((tagged, at) => hasWord(tagged, 'andwhat') && !isJoining(slots, at))

/** So many words are short of something: "2024?", "exports to Türkiye". */
const fewWords = 3

/** Whether a text shows by itself that it goes on from something: "and exports?", "2024?", "what was it in 2023". Pure. */
export function isElliptic(text: string, context: Context): boolean {
  const slots = readSlots(text, context, 'talk')
  const isOfIt = slots.words.has('it') && !slots.words.has('verify')
  return goesOn(slots) || isOfIt || slots.row.filter(({ kind }) => kind !== 'mark').length <= fewWords
}

/** "China and Türkiye", "2024 and 2025": the "and" of two that are named side by side. */
const isJoining = ({ row, areas, times }: Slots, at: number): boolean =>
  hasWord(row[at], 'and') &&
  ((areas.some(({ to }) => to === at) && areas.some(one => one.at === at + 1)) ||
    (times.some(({ to }) => to === at) && times.some(({ from }) => from === at + 1)))

/** "China 2025"; not "versus Türkiye 2025", which wants another to stand beside. */
const isOfPlaceAndTime = ({ slots, others, has }: QuestionFeatures): boolean =>
  others.length === 1 &&
  slots.periods.length + (slots.range === undefined ? 0 : 1) > 0 &&
  !has('compare', 'versus', 'more')

/** "compare China and Türkiye" */
const isSideBySide = ({ others, has }: QuestionFeatures, own: QuestionIntent): boolean =>
  own === 'compare' && others.length > 1 && has('compare', 'versus', 'difference')

/** "who is our biggest partner?", "top 10 partners 2025"; "top 5" and "who is the biggest?" are of what was asked before. */
const isOfPartners = (it: QuestionFeatures, own: QuestionIntent): boolean =>
  asksForPartners(it, own) && it.has('partner', 'market') && it.slots.areas.length + it.slots.periods.length > 0

/** "what is China's rank?", three words and more; but asked of one after another, "where is Germany?" is of the same time. */
const asksOfPlace = (it: QuestionFeatures, own: QuestionIntent, before: Pick<PreviousSlots, 'intent'>): boolean =>
  it.others.length > 0 &&
  own !== before.intent &&
  !isWeak(it, own) &&
  it.asks &&
  it.slots.row.flatMap(({ kind, text }) => (kind === 'mark' ? [] : text.split(' '))).length > 2

/** "top 5", "the biggest supplier": a list of partners, not the place of the one asked of before. */
export const asksForPartners = ({ slots, has }: QuestionFeatures, own: QuestionIntent): boolean =>
  own === 'rank' &&
  (slots.top !== undefined ||
    (has('who') && has('most', 'least')) ||
    (has('partner', 'market') && has('most', 'who', 'which', 'list', 'what')))

/** Whether the text names no intent of its own. A flow word is one; a bare place, year or "why" is none. */
export const isWeak = (it: QuestionFeatures, own: QuestionIntent): boolean =>
  own === 'unclear' ||
  own === 'out-of-scope' ||
  (own === 'turnover' && !it.trade) ||
  (own === 'compare' && !it.has('compare', 'difference', 'versus', 'or', 'more'))
