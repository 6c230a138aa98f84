/** Questions about change: growth, extremes of growth, history, runs of years. */
import { consecutiveYears } from '../slots/askable-periods.ts'
import type { Slots } from '../slots/read-slots.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'
import { asksOfFigure, grows } from './shared-predicates.ts'

/** When it grew most ('max') or fell most ('min'); undefined when the question does not ask for an extreme of growth. */
export function growthExtreme({ words }: Pick<Slots, 'words'>): 'max' | 'min' | undefined {
  // "The biggest drop in trade with Iran", "a record drop" ask for its period without a word for it.
  const isExtreme = words.has('most') || words.has('record') || (words.has('least') && words.has('year'))
  const isBiggest = isExtreme && !words.has('who') && words.has('growth') !== words.has('fall')
  if (!words.has('when') && !words.has('which') && !isBiggest) return undefined
  if (words.has('most') || words.has('record')) return words.has('fall') && !words.has('growth') ? 'min' : 'max'
  return words.has('least') ? 'min' : undefined
}

/** The change of one past period is growth; "how did it change" over several years is a history. */
const isOneChange = (it: QuestionFeatures): boolean =>
  grows(it) &&
  !it.has('yearly', 'monthly') &&
  (it.slots.base !== undefined || (it.slots.periods.length > 0 && it.slots.range === undefined))

/** "annual trade with China 2024": the figure of that year. */
const isOneYear = ({ has, slots }: QuestionFeatures): boolean =>
  has('yearly') &&
  !has('trend', 'monthly') &&
  slots.range === undefined &&
  slots.periods.length === 1 &&
  hasClass(slots.row, 'annual')

/** "how did trade with China develop" */
export const isHistory = (it: QuestionFeatures): boolean =>
  (it.has('trend', 'yearly', 'monthly') ||
    (it.has('change') &&
      !it.has('between') &&
      it.slots.range !== undefined &&
      consecutiveYears(it.slots.range) === undefined)) &&
  !it.has('average', 'cagr', 'share', 'rank', 'record', 'most', 'least') &&
  !isOneChange(it) &&
  !isOneYear(it) &&
  !(it.has('yoy') && !it.has('trend')) &&
  (asksOfFigure(it) || it.slots.range !== undefined)

/** A range of years of some trade or place. A place beside unknown words is small talk. */
export const isYearRange = (it: QuestionFeatures): boolean =>
  it.slots.range !== undefined &&
  (it.trade || it.asks || (it.slots.areas.length > 0 && it.slots.unread.length === 0)) &&
  !it.has('average')

/** "DROP TABLE x": a word of change without trade, place or period asks for nothing. */
const hasSubject = ({ trade, slots }: QuestionFeatures): boolean => trade || slots.areas.length + slots.times.length > 0

/** «с китайцами говорили, на 2026 цену подняли»: something rose, but it is not trade and not a question. */
const isStory = (it: QuestionFeatures): boolean =>
  !it.trade && !it.asks && !it.claimed && it.slots.unread.length > 1 && !hasClass(it.slots.row, 'growth-noun')

/** "turnover with China: +/- % in 2025?" */
const isPlusMinus = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.some(({ text }, at) => text === '+' && row[at + 1]?.text === '/' && row[at + 2]?.text === '-')

/** 与 is "with" and "against"; "over the same period" is also "during it". */
const isAgainst = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.some(tagged => hasWord(tagged, 'against') && !hasWord(tagged, 'with', 'over'))

/** "by how much did it grow" */
export const isGrowth = (it: QuestionFeatures): boolean =>
  (it.trade && isPlusMinus(it)) ||
  (grows(it) && !isStory(it) && (hasSubject(it) || it.slots.unread.length === 0)) ||
  (it.has('sameperiod') && (it.has('more', 'difference') || isAgainst(it))) ||
  (it.has('percent') && it.has('more') && it.has('howmuch') && it.others.length < 2 && !it.claimed) ||
  (it.has('times') && it.has('more') && (it.slots.base !== undefined || it.slots.range !== undefined)) ||
  (it.has('difference', 'more', 'percent') && it.slots.base !== undefined && it.years === 1 && it.others.length < 2) ||
  // A percentage is not an amount: with a place or a period it is growth.
  (it.slots.claims.some(claim => claim.unit === 'pct') && (hasSubject(it) || it.has('verify')))

/** "which year saw the strongest growth" */
export const grewMost = (it: QuestionFeatures): boolean =>
  grows(it) && it.has('when', 'which') && it.has('most', 'least', 'record', 'more') && it.others.length < 2

/** "which country grew most", "where is trade growing most": the partner is asked for, and not when. */
export const whoseGrewMost = (it: QuestionFeatures): boolean =>
  grows(it) &&
  it.has('most', 'least', 'record', 'more', 'list') &&
  (asksForPartner(it) || it.slots.row.some(tagged => inClass(tagged, 'where'))) &&
  it.others.length === 0

/** "who", "which country": a partner is asked for, and not a time. */
export const asksForPartner = ({ has, slots }: QuestionFeatures): boolean =>
  (has('who') || slots.row.some(tagged => hasWord(tagged, 'which', 'list') && inClass(tagged, 'of-countries'))) &&
  !has('when', 'year', 'years', 'month')
