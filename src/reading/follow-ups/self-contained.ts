/** Self-contained questions, which take nothing from the previous one; and elliptic texts, which do. */
import { namesTrade } from '../fates/word-fates.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { whoseGrewMost } from '../intents/growth-predicates.ts'
import { asksDestination, isPie, isPlaceAlone, isTopList } from '../intents/rank-predicates.ts'
import type { QuestionIntent } from '../intents/rules.ts'
import { isOvertaking } from '../intents/shared-predicates.ts'
import { readSlots, type Slots } from '../slots/read-slots.ts'
import type { Context } from '../text/context.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'
import { hasWord, isTrade } from '../text/word-sense.ts'
import { isBare, isOnly } from './changed-list.ts'
import { namesTheirTrade, ofFlow, type PreviousSlots } from './previous-question.ts'

/** Whether a question needs no previous one. With "and" or "what about" it always does. Pure. */
export function isSelfContained(it: QuestionFeatures, own: QuestionIntent, before: PreviousSlots): boolean {
  // "And with whom a surplus?", "who fell more?" after the growth of one.
  const isOfWhom = (own === 'balance' && it.has('who')) || (before.top === undefined && whoseGrewMost(it))
  if (isOfWhom && it.others.length === 0) return true
  if (isContinuation(it.slots)) return false
  if (it.trade && it.slots.areas.some(({ ours }) => !ours)) return own === before.intent || !isOfSame(it, before)
  // "Total exports without Italy" after the EU without it: of all partners.
  if (it.trade && it.has('total') && it.slots.without.length > 0) return true
  if (it.has('it') || hasClass(it.slots.row, 'its')) return false
  // "How much did exports grow in 2025" after partners side by side; "imports in 2024" is of them.
  const isWhole = it.trade && it.slots.times.length > 0 && (own === 'growth' || it.has('howmuch', 'total'))
  if (isWhole && isOfSeveral(before)) return true
  return isOfPlaceAndTime(it) || isSideBySide(it, own) || isOfPartners(it, own) || asksOfPlace(it, own, before)
}

/** "China's share of imports?" after the turnover with China in 2025: of the same partner, and of no time of its own. */
function isOfSame({ others: [one, two], slots }: QuestionFeatures, { areas }: PreviousSlots): boolean {
  const [held, second] = areas.filter(({ role }) => role === 'with')
  return slots.times.length === 0 && !two && !second && one !== undefined && held?.area === one.area
}

/** Whether the question has several partners side by side. */
export const isOfSeveral = ({ areas }: Pick<PreviousSlots, 'areas'>): boolean =>
  areas.filter(({ role }) => role === 'with').length > 1

/** After partners side by side a figure, a growth or a source is asked of each; a place or a record is of one partner. */
export function askedOfEach(own: QuestionIntent, it: QuestionFeatures, before: PreviousSlots): QuestionIntent {
  // "How much do we sell to them?" after a list of partners.
  const isOfThem = it.slots.row.some(
    (them, at, row) => hasWord(them, 'it') && hasWord(row[at - 1], 'with', 'to', 'from'),
  )
  if (isOfThem && before.intent === 'rank' && before.areas.every(({ role }) => role === 'of')) return 'unclear'
  // "Our share of their imports?", after two partners: of which one is not told.
  const isOfTheirs = it.slots.areas.some(({ ours }) => ours) && namesTheirTrade(it.slots)
  if (isOfSeveral(before) && isOfTheirs) return 'unclear'
  if (!isOfSeveral(before) || it.slots.areas.length > 0 || asksForPartners(it, own) || it.has('cite')) return own
  return own === 'growth' || own === 'source' || Object.values(ofFlow).includes(own) ? 'compare' : own
}

/** "Total exports", 外贸总额: those with the world, after any partner; "total exports to them", "total trade", "of which" are not. */
export const namesTotal = ({ has, slots: { row, areas } }: QuestionFeatures): boolean =>
  areas.length === 0 &&
  (hasClass(row, 'with-abroad') || (!has('turnover') && has('exports') !== has('imports'))) &&
  !hasClass(row, 'its', 'merely', 'of-the-two') &&
  !row.some(one => hasWord(one, 'it') && !hasWord(one, 'andwhat')) &&
  !row.some((one, at) => hasWord(one, 'which') && hasWord(row[at - 1], 'of')) &&
  row.some((one, at) => {
    if (!hasWord(one, 'total')) return false
    const of = row.slice(at + 1).find(tagged => !hasWord(tagged, 'of', 'noise', 'figure') || isTrade(tagged))
    return isTrade(one) || isTrade(of) || isTrade(row[at - 1])
  })

/** "and …", "what about …?" */
const isContinuation = (slots: Slots): boolean =>
  slots.row.some((tagged, at) => hasWord(tagged, 'andwhat') && !isJoining(slots, at))

/** A text of so few words leaves something out: "2024?", "exports to Türkiye". */
const fewWords = 3

/** Whether a text by its form is a follow-up: "and exports?", "2024?", "what was it in 2023". Pure. */
export function isElliptic(text: string, context: Context): boolean {
  const slots = readSlots(text, context, 'talk')
  return isContinuation(slots) || isOfIt(slots) || slots.row.filter(({ kind }) => kind !== 'mark').length <= fewWords
}

/** "what was it in 2023"; "is it true that …" is about something else. */
const isOfIt = ({ words }: Slots): boolean => words.has('it') && !words.has('verify')

/** Whether a text is about what the answer before names: "its share", «сколько у него». Pure. */
export function asksOfIt(text: string, context: Context): boolean {
  const slots = readSlots(text, context, 'talk')
  return isOfIt(slots) || (hasClass(slots.row, 'its') && slots.areas.length > 0)
}

/** Whether a text asks for nothing but the total: "ok, the total then", «ладно, общую цифру». Pure. */
export function asksForTotal(text: string, context: Context): boolean {
  const slots = readSlots(text, context, 'talk')
  return slots.words.has('total') && isBare(slots) && isOnly(slots.row, 'total', 'figure', 'thanks', 'it', 'isit')
}

/** Whether a text puts another slot in the place of one of the question before: "no, 2024", «я имел в виду экспорт»; no command does. Pure. */
export const isCorrection = (text: string, context: Context): boolean =>
  !text.trimStart().startsWith('/') && inClass(readSlots(text, context, 'talk').row[0], 'correcting')

/** Whether a text is about the subject of the text before it: "and Russia?"; not "and exports to Russia?". Pure. */
export function leansOnSubject(text: string, context: Context): boolean {
  const slots = readSlots(text, context, 'talk')
  const isWhole = namesTrade(slots) && slots.areas.some(({ area, ours }) => !ours && area !== context.home)
  return (isContinuation(slots) || isOfIt(slots)) && !isWhole
}

/** "China and Türkiye", "2024 and 2025": an "and" between two places or periods. */
const isJoining = ({ row, areas, times }: Slots, at: number): boolean =>
  hasWord(row[at], 'and') &&
  ((areas.some(({ to }) => to === at) && areas.some(one => one.at === at + 1)) ||
    (times.some(({ to }) => to === at) && times.some(({ from }) => from === at + 1)))

/** "China 2025"; not "versus Türkiye 2025", which needs another side. */
const isOfPlaceAndTime = ({ slots, others, has }: QuestionFeatures): boolean =>
  others.length === 1 &&
  slots.periods.length + (slots.range === undefined ? 0 : 1) > 0 &&
  !has('compare', 'versus', 'more')

/** "compare China and Türkiye" */
const isSideBySide = ({ others, has }: QuestionFeatures, own: QuestionIntent): boolean =>
  own === 'compare' && others.length > 1 && has('compare', 'versus', 'difference')

/** "who is our biggest partner?", "top 10 partners 2025"; "top 5" and "who is the biggest?" are follow-ups. */
const isOfPartners = (it: QuestionFeatures, own: QuestionIntent): boolean =>
  asksForPartners(it, own) && it.has('partner', 'market') && it.slots.areas.length + it.slots.periods.length > 0

/** "what is China's rank?", of three words or more; but a share, and what follows a list or its own intent, is a follow-up. */
const asksOfPlace = (it: QuestionFeatures, own: QuestionIntent, before: PreviousSlots): boolean =>
  it.others.length > 0 &&
  before.top === undefined &&
  own !== before.intent &&
  own !== 'share' &&
  !isOfSame(it, before) &&
  !isWeak(it, own) &&
  it.asks &&
  it.slots.row.flatMap(({ kind, text }) => (kind === 'mark' ? [] : text.split(' '))).length > 2

/** "who is first?": the list of partners, not the previous partner. */
export const asksWhoIsFirst = ({ has, trade, slots: { areas, times, claims } }: QuestionFeatures): boolean =>
  has('who') && has('first') && !trade && !has('say', 'it', 'when') && areas.length + times.length + claims.length === 0

/** "top 5", "show the top", "the biggest supplier", "a pie chart of exports": a list of partners, not the rank of the previous partner. */
export const asksForPartners = (it: QuestionFeatures, own: QuestionIntent): boolean =>
  own === 'rank' &&
  (it.slots.top !== undefined ||
    isTopList(it) ||
    (it.has('chart') && isPie(it)) ||
    asksWhoIsFirst(it) ||
    asksDestination(it) ||
    isPlaceAlone(it) ||
    (it.slots.place !== undefined && it.has('who')) ||
    (it.has('who') && it.has('most', 'least')) ||
    (it.has('partner', 'market') && it.has('most', 'who', 'which', 'list', 'what', 'howmuch')))

/** Whether the text has no intent by its own words: only a place, a year or "why". */
export const isWeak = (it: QuestionFeatures, own: QuestionIntent): boolean =>
  own === 'unclear' ||
  own === 'out-of-scope' ||
  (own === 'turnover' && !it.trade) ||
  (own === 'compare' && !it.has('compare', 'difference', 'versus', 'or', 'more') && !isOvertaking(it))
