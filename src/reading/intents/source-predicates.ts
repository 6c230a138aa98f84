/** What tells questions about sources: whence a figure is, who gave it, when the next comes, why two differ. */
import { isWhyMore } from './asymmetry.ts'
import type { QuestionFeatures } from './features.ts'
import { isOfGoods } from './rank-predicates.ts'
import { asksForRelease } from './release.ts'
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
