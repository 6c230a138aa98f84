/** Questions about a share of some trade, and about which of two flows is larger. */
import { hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'
import { comparesPlaces, grows } from './shared-predicates.ts'

/** A share of some trade; not a percentage of growth, and not the shares of two partners side by side. */
export const isShare = (it: QuestionFeatures): boolean =>
  it.has('share') && !it.has('record') && !(grows(it) && it.claimed) && !(it.has('more') && comparesPlaces(it))

/** "18% of our imports": a share, unless the text speaks of growth. */
export const isShareClaimed = (it: QuestionFeatures): boolean =>
  !grows(it) &&
  it.trade &&
  it.others.length === 1 &&
  it.slots.claims.some(
    ({ unit, to }) =>
      unit === 'pct' &&
      (hasWord(it.slots.row[to], 'of', 'total') ||
        // "idxalın 20 faizini", "idxalda 20 faizdir": percent of the flow before it.
        /^faizi|^faizd[iu]/.test(it.slots.row[to - 1]?.text ?? '') ||
        /^(our|all|наш.*)$/.test(it.slots.row[to]?.text ?? '')),
  )

/** "percentage of exports to Italy" */
const isPercentage = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.some((tagged, at) => hasWord(tagged, 'percent') && row[at + 1]?.text === 'of')

/** "what percent of exports goes to Italy" */
export const isPercentOf = (it: QuestionFeatures): boolean =>
  it.has('percent') &&
  !it.claimed &&
  // "ixracda İtaliyanın faizi": the percentage of a partner.
  (it.has('howmuch', 'which', 'what') ||
    (it.trade && it.others.length === 1 && isPercentage(it)) ||
    (it.trade && it.others.length === 1 && it.others[0]?.role === 'of'))

/** 我们和中国谁卖得多: which of the two sells more, we or they. */
const asksWhichOfUs = ({ slots: { areas, row }, has, others }: QuestionFeatures): boolean =>
  has('who') &&
  has('more') &&
  has('sell', 'buy') &&
  others.length === 1 &&
  areas.some(
    ({ ours }, i) => ours && areas[i + 1]?.at === (areas[i]?.to ?? 0) + 1 && hasWord(row[areas[i]?.to ?? 0], 'and'),
  )

/** "do we sell more to them than we buy": the balance, not the turnover. */
export const comparesFlows = (it: QuestionFeatures): boolean =>
  asksWhichOfUs(it) ||
  (((it.has('sell') && it.has('buy')) || (it.has('exports') && it.has('imports'))) &&
    it.has('more', 'difference') &&
    it.others.length < 2 &&
    !it.has('turnover'))
