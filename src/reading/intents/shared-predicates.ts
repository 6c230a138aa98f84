/** Predicates of several intents: change, a figure, places side by side, the bot itself. */
import type { WordClass } from '../../languages/model/hear/word-classes.ts'
import type { PlaceMention } from '../slots/place-mentions.ts'
import type { Slots } from '../slots/read-slots.ts'
import { areChoices, areJoined, isOnePair, unique } from '../slots/trading-pair.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasClass, inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import type { QuestionFeatures } from './features.ts'
import { ofTheirTrade, ofUsAndAnother } from './third-country.ts'

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
  hasClass(it.slots.row, 'of-bot') && it.has('what', 'howmuch') && !asksOfFigure(it) && it.slots.unread.length < 3

/** "Did China overtake Russia?" */
export const isOvertaking = ({ slots }: Pick<QuestionFeatures, 'slots'>): boolean => hasClass(slots.row, 'overtaking')

/** Compares several places: Russia or China, Russia vs China, trade with Russia and with China. */
export const comparesPlaces = (it: QuestionFeatures): boolean =>
  it.others.length > 1 &&
  (isOvertaking(it) || !isOnePair(it.slots.row, it.slots.areas)) &&
  (it.has('or', 'versus', 'compare', 'more', 'difference') ||
    isOvertaking(it) ||
    // Chinese 与 is "with" too: 哈萨克斯坦与中国贸易额 is the trade between two places.
    it.slots.row.some(tagged => hasWord(tagged, 'against') && !hasWord(tagged, 'with')) ||
    (it.has('which', 'who') && !it.has('between', 'when', 'partner') && !isOfTwo(it)) ||
    it.others.length > 2 ||
    (ofUsAndAnother(it) ?? ofTheirTrade(it)) !== undefined ||
    // "çin nə qədər, türkiyə nə qədər": asks about each.
    it.slots.row.filter(tagged => hasWord(tagged, 'howmuch')).length > 1 ||
    isOfOneRole(it) ||
    isListed(it) ||
    // "China including Hong Kong", "China minus Russia": we with both.
    (!it.has('between') && hasClass(it.slots.row, 'included', 'minus')))

/** «какая торговля у Казахстана с Китаем»: the trade between two places, which have different roles. */
const isOfTwo = ({ others: [one, other, third], slots: { row } }: QuestionFeatures): boolean =>
  third === undefined &&
  one?.role !== undefined &&
  other?.role !== undefined &&
  one.role !== other.role &&
  !areChoices(row, other)

/** "imports from China pass those from Russia"; "azerbaijan georgia china trade", where only the home country is of another side. */
const isOfOneRole = ({ has, others: [one, other], slots: { areas } }: QuestionFeatures): boolean =>
  !has('between') &&
  one?.role === other?.role &&
  (one?.role === 'from' || one?.role === 'to' || (one?.role === undefined && unique(areas).length > 2))

/** "trade with Russia and China", "imports from China, Turkey": the home country with each; "between …" is between them. */
function isListed({ has, others: [first, second], slots: { row } }: QuestionFeatures): boolean {
  const at = first?.to ?? 0
  const isComma = second?.at === at + 1 && row[at]?.text === ','
  const isLed = first?.role !== undefined && first.role !== 'of'
  const areAdded = hasClass(row, 'added')
  if (has('between')) return false
  // "Turkey and Russia imports 2025"; "Turkey and Russia trade" is that of the two.
  const isOfFlow = second && areJoined(row, first ?? second, second) && hasWord(row[second.to], 'exports', 'imports')
  if ((isComma || (isOfFlow && !has('within'))) && first?.role === undefined) return true
  return (isComma || has('and')) && (isLed || areAdded || isOfBoth(row, first, second))
}

/** "İtaliya və Türkiyəyə ixrac": the case of the second is that of both. */
const isOfBoth = (row: Slots['row'], first: PlaceMention | undefined, second: PlaceMention | undefined): boolean =>
  first?.role === undefined &&
  (second?.role === 'to' || second?.role === 'from' || second?.role === 'with') &&
  second.at - (first?.to ?? second.at) === 1 &&
  hasWord(row[second.at - 1], 'and') &&
  isPostposed(row[second.at])

/** "2024 and 2025": periods side by side. */
export const comparesPeriods = (it: QuestionFeatures): boolean =>
  it.slots.range === undefined && (it.years > 1 || (it.years === 1 && it.slots.base !== undefined))

/** "Which countries do you have?", 能查哪些国家: countries in general, none by name. */
export const asksForCountries = ({ row, areas, times, claims, words }: Slots): boolean =>
  areas.length + times.length + claims.length === 0 &&
  hasClass(row, 'of-countries') &&
  asking.some(word => words.has(word))

const asking = ['which', 'what', 'list', 'howmuch', 'who', 'help', 'figure', 'isit'] as const

/** "What does turnover mean?", «формула роста», "FOB or CIF?": a term or its formula, of no country and no time. */
export function asksForTerms(slots: Slots): boolean {
  const { row, words, flow } = slots
  const isOfMeasure = (flow !== undefined || words.has('share') || words.has('growth')) && !words.has('why')
  const isTerm = hasClass(row, 'term')
  const isAlone = row.filter(({ kind }) => kind !== 'mark').length === 2
  // "What is a trade deficit?", "what is turnover?" ask what it is; "what is the trade deficit?" how large it is.
  const isDefined = row.some(
    (it, at) =>
      inClass(it, 'defining') ||
      (hasWord(it, 'what') &&
        (inClass(row[at + 1], 'one-thing') || (isAlone && (it.possessive || inClass(it, 'what-is'))))),
  )
  // "The difference between turnover and balance": of two measures, not of two amounts.
  const isApart = words.has('difference') || (words.has('mismatch') && !words.has('why'))
  const isBetween = isApart && words.has('turnover') && flow !== 'T'
  return isOnlyOf(['term', 'defining'], slots) && (isTerm || isBetween || (isOfMeasure && isDefined))
}

/** "How fresh is your data?", «когда обновлялись данные», 数据有多新: of no country and no time. */
export const asksHowFresh = (slots: Slots): boolean =>
  hasClass(slots.row, 'fresh') &&
  (['howmuch', 'when', 'isit', 'verify'] as const).some(word => slots.words.has(word)) &&
  slots.flow === undefined &&
  !hasClass(slots.row, 'future') &&
  isOnlyOf(['fresh'], slots)

/** Whether the text names no country and no time, and every word that is not of these classes is known. */
const isOnlyOf = (classes: readonly WordClass[], { row, areas, times, unread }: Slots): boolean =>
  areas.length + times.length === 0 &&
  row.every(
    tagged =>
      classes.some(name => inClass(tagged, name)) ||
      !unread.includes(tagged.raw) ||
      !/\p{L}/u.test(tagged.raw) ||
      // "FOB-dur": an ending.
      (tagged.glued && tagged.kind === 'word'),
  )

/** "exports by country", «по партнёрам», "ölkələr üzrə", 按国家. */
export const isByCountry = (row: Slots['row'], at: number): boolean =>
  (areDealers(row[at]) && isMeasure(row, at)) || inClass(row[at], 'by-country')

const areDealers = (tagged: TaggedWord | undefined): boolean =>
  inClass(tagged, 'of-countries') || hasWord(tagged, 'partner', 'market')

/** Whether an order or a list is by this word. */
export const isMeasure = (row: Slots['row'], at: number): boolean =>
  row.slice(Math.max(0, at - 2), at).some(it => inClass(it, 'by-measure')) || inClass(row[at + 1], 'by-measure-it')
