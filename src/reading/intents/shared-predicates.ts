/** What several rules of intents look for: change, a figure, places side by side. */

import { hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'

/** Words of change, whatever it is measured against. */
export const grows = (it: QuestionFeatures): boolean => it.has('growth', 'fall', 'yoy', 'mom') || isAverageGrowth(it)

/** "orta illik" by itself is an average of the flow, and a rate beside words of change. */
export const isAverageGrowth = ({ has }: QuestionFeatures): boolean =>
  has('cagr') && (!has('average') || has('growth', 'fall', 'percent'))

/** The question is about some figure, whatever else its words may mean. */
export const asksOfFigure = (it: QuestionFeatures): boolean =>
  it.trade ||
  grows(it) ||
  it.has('rank', 'share', 'record', 'compare', 'partner') ||
  it.slots.areas.length > 0 ||
  it.slots.times.length > 0

/** "bu botla necə işləmək olar": the bot in some case, and a question of nothing else. */
export const asksOfBot = (it: QuestionFeatures): boolean =>
  it.slots.row.some(({ text }) => /^bot(la|dan|un|u|a|da)$/.test(text)) &&
  it.has('what', 'howmuch') &&
  !asksOfFigure(it) &&
  it.slots.unread.length < 3

/** Several places to be set side by side: Russia or China, Russia vs China, trade with Russia and with China. */
export const comparesPlaces = (it: QuestionFeatures): boolean =>
  it.others.length > 1 &&
  (it.has('or', 'versus', 'compare', 'more', 'difference', 'against') ||
    (it.has('which', 'who') && !it.has('between', 'when', 'partner') && !isOfTwo(it)) ||
    it.others.length > 2 ||
    // "çin nə qədər, türkiyə nə qədər": asked of each.
    it.slots.row.filter(heard => hasWord(heard, 'howmuch')).length > 1 ||
    isListed(it))

/** «какая торговля у Казахстана с Китаем»: theirs, and each has its part in it. */
const isOfTwo = ({ others: [one, other, third] }: QuestionFeatures): boolean =>
  third === undefined && one?.role !== undefined && other?.role !== undefined && one.role !== other.role

/** "trade with Russia and China": each with us; "trade between Russia and China" is theirs. */
const isListed = ({ has, others: [first] }: QuestionFeatures): boolean =>
  !has('between') && has('and') && first?.role !== undefined && first.role !== 'of'

/** A share of some trade; a percentage by which it grew is none, nor are the shares of two side by side. */
export const isShare = (it: QuestionFeatures): boolean =>
  it.has('share') && !it.has('record') && !(grows(it) && it.claimed) && !(it.has('more') && comparesPlaces(it))

/** "turnover with China: +/- % in 2025?" */
export const isPlusMinus = ({ slots: { row } }: QuestionFeatures): boolean =>
  row.some(({ text }, at) => text === '+' && row[at + 1]?.text === '/' && row[at + 2]?.text === '-')

/** A run of years of some trade or place; beside strange words a place is only talked of. */
export const isRun = (it: QuestionFeatures): boolean =>
  it.slots.range !== undefined &&
  (it.trade || it.asks || (it.slots.areas.length > 0 && it.slots.unread.length === 0)) &&
  !it.has('average')
