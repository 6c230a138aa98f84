/** Questions about sources: where a figure comes from, who published it, when the next is due, why two differ. */
import type { Word } from '../../languages/model/hear/meanings.ts'
import { isDecimal } from '../fates/heeded-words.ts'
import { isOfProject } from '../slots/amounts.ts'
import type { Slots } from '../slots/read-slots.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'
import { comparesCounts, isWhyMore } from './asymmetry.ts'
import type { QuestionFeatures } from './features.ts'
import { isOfGoods } from './rank-predicates.ts'
import { grows } from './shared-predicates.ts'

/** "when do the October data come" */
export const isRelease = (it: QuestionFeatures): boolean =>
  asksForRelease(it.slots) && !it.has('subscribe', 'open', 'build', 'project') && it.slots.project === undefined

export const differs = (it: QuestionFeatures): boolean =>
  (it.has('mismatch') && it.has('figure', 'why', 'source', 'explain') && !it.has('compare')) ||
  // "Why the difference?"
  (it.has('why') && it.has('difference') && !it.trade && it.slots.areas.length === 0) ||
  isWhyMore(it.slots) ||
  (comparesCounts(it.slots) && it.others.length === 1) ||
  (it.has('why', 'which') && (it.slots.claims.length > 1 || it.slots.unread.filter(isDecimal).length > 1))

/** "bu rəqəmi kim verib" */
const asksWhoseFigure = (it: QuestionFeatures): boolean =>
  it.has('who') && it.has('figure') && it.has('it') && !it.trade && !grows(it) && it.slots.areas.length === 0

/** Asks for a source, or for who published a figure. */
export const asksSource = (it: QuestionFeatures): boolean =>
  asksWhoseFigure(it) ||
  (it.has('source') &&
    !isOfGoods(it) &&
    !it.has('subscribe') &&
    !(it.has('partner', 'market') && it.has('imports', 'exports')))

/** "where is 4.87 from" */
const asksWhereFrom = ({ slots: { row } }: QuestionFeatures): boolean =>
  hasClass(row, 'where') &&
  inClass(
    row.findLast(({ kind }) => kind !== 'mark'),
    'from',
  )

/** Asks where a figure comes from, without the word "source". */
export const asksOrigin = (it: QuestionFeatures): boolean =>
  (it.has('whence') || asksWhereFrom(it)) &&
  (it.has('figure', 'it') || it.claimed || it.slots.unread.some(word => /\d[.,]\d/.test(word))) &&
  !it.has('most', 'share')

/** "who gave the 3.1bn number": an amount without trade, place or period. */
export const isBareAmount = ({ trade, slots }: QuestionFeatures): boolean =>
  !trade && slots.areas.length + slots.times.length === 0

/** "what about the 400,000 tons?": an amount that only a fact of a project has. */
export const isAmountOfProject = (it: QuestionFeatures): boolean =>
  isBareAmount(it) &&
  it.asks &&
  it.slots.claims.length === 1 &&
  it.slots.claims.every(isOfProject) &&
  it.slots.product === undefined &&
  it.slots.unread.length < 2

/** Whether a text asks for a release date: "when will it be released", "next update", or "when" and figures alone: "when's the data in". */
export function asksForRelease({ words, row }: Pick<Slots, 'words' | 'row'>): boolean {
  if (words.has('release')) return words.has('when') || words.has('next') || hasClass(row, 'release-date')
  // "annual data" is one phrase of the lexicon.
  const isNumbered = row.some((tagged, at) => inClass(tagged, 'number-word') && row[at + 1]?.kind === 'number')
  const isOfFigures = (words.has('figure') && !isNumbered) || hasClass(row, 'some-data')
  return words.has('when') && isOfFigures && !others.some(word => words.has(word))
}

const others: readonly Word[] = [
  ...(['exports', 'imports', 'balance', 'surplus', 'deficit', 'share', 'rank', 'partner', 'sell', 'buy'] as const),
  ...(['record', 'most', 'least', 'ever', 'more', 'over', 'under', 'growth', 'fall', 'streak', 'mismatch'] as const),
  ...(['project', 'open', 'build', 'say', 'quote', 'source', 'cite', 'chart', 'trend', 'which'] as const),
]
