/** What tells questions about sources: whence a figure is, who gave it, when the next comes, why two differ. */
import type { Word } from '../../languages/model/hear.ts'
import type { Slots } from '../slots/read-slots.ts'
import { isWhyMore } from './asymmetry.ts'
import type { QuestionFeatures } from './features.ts'
import { isOfGoods } from './rank-predicates.ts'
import { grows } from './shared-predicates.ts'

/** "when do the October data come" */
export const isRelease = (it: QuestionFeatures): boolean =>
  asksForRelease(it.slots) && !it.has('subscribe', 'open', 'build', 'project') && it.slots.project === undefined

/** Figures that differ from each other, or from what another side says. */
export const differs = (it: QuestionFeatures): boolean =>
  (it.has('mismatch') && it.has('figure', 'why', 'source', 'explain') && !it.has('compare')) ||
  isWhyMore(it.slots) ||
  (it.has('why', 'which') && it.slots.claims.length > 1)

/** "bu rəqəmi kim verib" */
const asksWhoseFigure = (it: QuestionFeatures): boolean =>
  it.has('who') && it.has('figure') && it.has('it') && !it.trade && !grows(it) && it.slots.areas.length === 0

/** A source is asked for, by its name or by who gave the figure. */
export const asksSource = (it: QuestionFeatures): boolean =>
  asksWhoseFigure(it) ||
  (it.has('source') &&
    !isOfGoods(it) &&
    !it.has('subscribe') &&
    !(it.has('partner', 'market') && it.has('imports', 'exports')))

/** "where is 4.87 from": the two words may stand far apart. */
const asksWhereFrom = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.some(({ text }) => text === 'where') && row.findLast(({ kind }) => kind !== 'mark')?.text === 'from'

/** Where a figure is from, without the word for a source. */
export const asksOrigin = (it: QuestionFeatures): boolean =>
  (it.has('whence') || asksWhereFrom(it)) &&
  (it.has('figure', 'it') || it.claimed || it.slots.unread.some(word => /\d[.,]\d/.test(word))) &&
  !it.has('most', 'share')

/** "who gave the 3.1bn number": a sum, and no trade or place that it would be of. */
export const isBareAmount = ({ trade, slots }: QuestionFeatures): boolean =>
  !trade && slots.areas.length + slots.times.length === 0

/**
 * Whether a text asks when figures come: by a word of publishing ("when will it be released", "next update"), or by
 * "when" beside the figures themselves, where nothing else of them is asked ("when's the October data in").
 */
export function asksForRelease({ words, row }: Pick<Slots, 'words' | 'row'>): boolean {
  if (words.has('release'))
    return (
      words.has('when') ||
      words.has('next') ||
      row.some(({ text }) => /^(?:out yet|(?:release|publication) date)$/.test(text))
    )
  // "annual data" is one phrase of the lexicon.
  const isOfFigures = words.has('figure') || row.some(({ text }) => / (data|figures)$/.test(text))
  return words.has('when') && isOfFigures && !others.some(word => words.has(word))
}

const others: readonly Word[] = [
  ...(['exports', 'imports', 'balance', 'surplus', 'deficit', 'share', 'rank', 'partner', 'sell', 'buy'] as const),
  ...(['record', 'most', 'least', 'ever', 'more', 'over', 'under', 'growth', 'fall', 'streak', 'mismatch'] as const),
  ...(['project', 'open', 'build', 'say', 'quote', 'source', 'cite', 'chart', 'trend', 'which'] as const),
]
