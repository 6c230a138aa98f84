/** Predicates of several intents: change, a figure, places side by side, the bot itself. */

import type { Slots } from '../slots/read-slots.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'

/** Words of change, on any base. */
export const grows = (it: QuestionFeatures): boolean =>
  it.has('growth', 'fall', 'unchanged', 'yoy', 'mom') || isAverageGrowth(it)

/** "orta illik" alone is an average of the flow; beside words of change it is a growth rate. */
export const isAverageGrowth = ({ has }: QuestionFeatures): boolean =>
  has('cagr') && (!has('average') || has('growth', 'fall', 'percent'))

/** The question is about some figure. */
export const asksOfFigure = (it: QuestionFeatures): boolean =>
  it.trade ||
  grows(it) ||
  it.has('rank', 'share', 'record', 'compare', 'partner') ||
  it.slots.areas.length > 0 ||
  it.slots.times.length > 0

/** "bu botla necə işləmək olar", the bot in any case, without another subject. */
export const asksOfBot = (it: QuestionFeatures): boolean =>
  it.slots.row.some(tagged => inClass(tagged, 'of-bot')) &&
  it.has('what', 'howmuch') &&
  !asksOfFigure(it) &&
  it.slots.unread.length < 3

/** Compares several places: Russia or China, Russia vs China, trade with Russia and with China. */
export const comparesPlaces = (it: QuestionFeatures): boolean =>
  it.others.length > 1 &&
  (it.has('or', 'versus', 'compare', 'more', 'difference') ||
    // Chinese 与 is "with" too: 哈萨克斯坦与中国贸易额 is the trade between two places.
    it.slots.row.some(tagged => hasWord(tagged, 'against') && !hasWord(tagged, 'with')) ||
    (it.has('which', 'who') && !it.has('between', 'when', 'partner') && !isOfTwo(it)) ||
    it.others.length > 2 ||
    // "çin nə qədər, türkiyə nə qədər": asks about each.
    it.slots.row.filter(tagged => hasWord(tagged, 'howmuch')).length > 1 ||
    isListed(it))

/** «какая торговля у Казахстана с Китаем»: the trade between two places, which have different roles. */
const isOfTwo = ({ others: [one, other, third] }: QuestionFeatures): boolean =>
  third === undefined && one?.role !== undefined && other?.role !== undefined && one.role !== other.role

/** "trade with Russia and China": the home country with each; "trade between Russia and China" is between them. */
const isListed = ({ has, others: [first] }: QuestionFeatures): boolean =>
  !has('between') && has('and') && first?.role !== undefined && first.role !== 'of'

/** "2024 and 2025": periods side by side. */
export const comparesPeriods = (it: QuestionFeatures): boolean =>
  it.slots.range === undefined && (it.years > 1 || (it.years === 1 && it.slots.base !== undefined))

/** "Which countries do you have?", 能查哪些国家: countries in general, none by name. */
export const asksForCountries = ({ row, areas, times, claims, words }: Slots): boolean =>
  areas.length + times.length + claims.length === 0 &&
  row.some(tagged => inClass(tagged, 'of-countries')) &&
  asking.some(word => words.has(word))

const asking = ['which', 'what', 'list', 'howmuch', 'who', 'help', 'figure', 'isit'] as const
