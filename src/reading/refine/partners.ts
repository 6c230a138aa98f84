/** Questions about partners that a list or a place answers, and those that neither does: "who is ahead of China?". */
import { mirrors } from '../../answers/figures/held/candidates.ts'
import { isCountry, mayOverlap, membersOf } from '../../answers/model/areas.ts'
import type { ReadResult } from '../../answers/model/problem.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import type { Area } from '../../data/model/schema.ts'
import { flowOfDealers } from '../intents/asked-flow.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { whoseGrewMost } from '../intents/growth-predicates.ts'
import { listOf } from '../intents/question-parts.ts'
import { withPlace } from '../intents/rank-predicates.ts'
import { isPlural } from '../intents/roles.ts'
import { isByCountry, isMeasure } from '../intents/shared-predicates.ts'
import { isTop, placesNamed, topIn } from '../slots/ranks.ts'
import { world } from '../slots/trading-pair.ts'
import type { Context } from '../text/context.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { hasClass, inClass, inOwnClass } from '../text/word-grammar.ts'
import { hasWord, isKind, isTrade } from '../text/word-sense.ts'
import { asksWhoIsAhead, asksWhoIsBehind, behindPartner } from './ahead-and-behind.ts'
import { sharesOf } from './shares.ts'

/** The list or the place that is asked for; a problem with the nearest question; undefined when it is about none of these. */
export function ofPartners(question: Question, it: QuestionFeatures, context: Context): ReadResult | undefined {
  if (!('flow' in question)) return undefined
  const { home } = context
  const { slots, others } = it
  const { flow, reporter } = question
  const [only, second] = others
  const of = { flow, ...defined({ period: 'period' in question ? question.period : slots.periods[0] }) }
  const left = question.kind === 'ranking' ? defined({ without: question.without }) : {}
  const isOne = ['figure', 'ranking', 'rank'].includes(question.kind)
  const isByPartner = flow !== 'B' && asksByPartner(slots.row)
  if (only === undefined && ((isOne && (isByPartner || asksAboveLevel(it))) || asksOfEach(question, it, isByPartner))) {
    // "How many countries bought from Azerbaijan": what they buy, it sells.
    const ours = reporter === home ? flowOfDealers(flow, it) : (mirrors[flow] ?? flow)
    return { question: { kind: 'ranking', ...of, ...left, flow: ours, reporter: home, top: 10 } }
  }
  const isPlaced = question.kind === 'figure' && !it.claimed && (slots.place !== undefined || asksForPlace(it))
  if (isOne && only !== undefined && second === undefined && (asksWhoIsAhead(it) || isPlaced))
    return { question: { kind: 'rank', ...of, reporter: home, partner: only.area } }
  const list: QuestionOf<'ranking'> = { ...listOf({ ...of, reporter }), ...left }
  if (isOfHighest(question, it)) return { question: { ...list, reporter: home, top: slots.top ?? 10 } }
  if (asksWhoIsBehind(it)) return behindPartner(list, it, context)
  const within = isBySomethingElse(question, it) ? undefined : groupAsked(question, it, home)
  if (within !== undefined && membersOf(within).length > 0) {
    const all = question.kind === 'rank' && second !== undefined ? membersOf(within).length : 10
    return { question: amongMembers({ ...list, reporter: home, within, top: all }, it) }
  }
  // "Our place in the world by exports" is not among the partners of one country.
  const isOfWorld = question.kind === 'rank' && only === undefined && slots.areas.some(({ area }) => area === world)
  if (isOfWorld) return { problem: { because: 'not-understood' }, nearest: [] }
  if (within !== undefined || isBySomethingElse(question, it) || isOfRegion(question, it))
    return { problem: { because: 'by-size' }, nearest: [list] }
  const placed = question.kind === 'ranking' ? atPlaces(question, slots) : undefined
  if (placed !== undefined) return { question: placed }
  // "How many countries does Georgia export to": neither its total nor our trade with it. "Exports by country 2024 vs 2025": a list is of one period.
  const nearest = question.kind === 'figure' ? question : list
  if (isByPartner && (question.kind === 'figure' || only === undefined))
    return { problem: { because: 'not-understood' }, nearest: [nearest] }
  return question.kind === 'share' && others.length > 1 ? sharesOf(question, it, home) : undefined
}

/** "Who is 15th?", and "by imports?" after it; "the second and third biggest markets" are among the first three. */
function atPlaces(list: QuestionOf<'ranking'>, { row, place, times }: QuestionFeatures['slots']): Question | undefined {
  const places = placesNamed(row, times)
  if (place !== undefined && places.length > 1) return { ...listOf(list), top: Math.max(...places) }
  return place === list.top && topIn(row, new Set()) === undefined ? withPlace(list, place) : undefined
}

/** "Three countries with the highest exports": the partners of the largest trade, not the record of a year. */
const isOfHighest = (question: Question, { has, slots: { areas, row, top } }: QuestionFeatures): boolean =>
  question.kind === 'record' &&
  question.flow !== 'B' &&
  question.least !== true &&
  question.growth === undefined &&
  areas.length === 0 &&
  (has('most') || top !== undefined) &&
  hasClass(row, 'of-countries') &&
  !has('year', 'years', 'month', 'when', 'which', 'ever', 'growth', 'fall')

/** All of them, one, or the place that is asked for. */
function amongMembers(list: QuestionOf<'ranking'>, it: QuestionFeatures): Question {
  const isList =
    isPlural(it) || !it.has('most', 'top') || (isTop(it.slots.row) && hasClass(it.slots.row, 'of-countries'))
  const { place, top = isList ? list.top : 1 } = it.slots
  // 前三大 are three, and none is the third.
  return place === undefined || it.slots.top !== undefined ? { ...list, top } : withPlace({ ...list, top }, place)
}

/** "Italy and Germany together": their sum too. What would count a country twice has none. */
export function withTotal(question: Question, { has, slots: { row } }: QuestionFeatures): Question {
  if (question.kind !== 'compare-partners' || mayOverlap(question.partners)) return question
  const isAdded = has('total') || hasClass(row, 'added', 'included')
  return isAdded ? { ...question, together: 'total' } : question
}

const asksByPartner = (row: TaggedRow): boolean => row.some((_, at) => asksHowMany(row, at) || isByCountry(row, at))

/** "how many partners", «сколько у нас партнёров», "neçə ölkə ilə", 有多少个贸易伙伴. */
function asksHowMany(row: TaggedRow, at: number): boolean {
  if (!inClass(row[at], 'how-many-partners')) return false
  const behind = row.slice(at + 1, at + 5)
  const found = behind.findIndex(it => hasWord(it, 'partner', 'market') || inClass(it, 'partners-or-countries'))
  const isLead = (it: TaggedWord) => hasWord(it, 'we', 'total', 'trade', 'exports', 'imports') || inClass(it, 'counter')
  return found !== -1 && behind.slice(0, found).every(isLead)
}

/** "Partners 2025 exports", "shares of countries in exports": with neither a level nor a count. */
function asksOfEach({ kind }: Question, it: QuestionFeatures, isByPartner: boolean): boolean {
  const { claimed, has, slots } = it
  if (has('howmuch')) return false
  const plurals = slots.row.filter(tagged => inOwnClass(tagged, 'plural'))
  const areShares = isByPartner || plurals.some(tagged => hasWord(tagged, 'share'))
  if (kind === 'share') return areShares || isPlural(it) || hasClass(slots.row, 'of-countries')
  const arePartners = plurals.some(tagged => hasWord(tagged, 'partner', 'market'))
  const isTogether = has('total') || hasClass(slots.row, 'added')
  return kind === 'figure' && slots.flow !== 'B' && !claimed && arePartners && !isTogether
}

/** "Which countries trade above 1 billion with us", "number of countries with trade over 1 billion". */
const asksAboveLevel = (it: QuestionFeatures): boolean => it.has('over', 'more') && !it.has('under') && isOfLevel(it)
const isOfLevel = ({ claimed, has, slots: { row } }: QuestionFeatures): boolean =>
  claimed &&
  !has('verify') &&
  row.some(tagged => inClass(tagged, 'of-countries') || inClass(tagged, 'countries') || hasWord(tagged, 'partner'))

/** "was it higher than third?", "Turkey's place among partners". */
const asksForPlace = ({ has, slots: { row } }: QuestionFeatures): boolean => {
  const isCompared = row.some(
    (tagged, at) => inClass(tagged, 'comparative') && row.slice(at + 1, at + 4).some(it => isKind(it, 'ordinal')),
  )
  const isAmong = hasClass(row, 'place-among')
  return isCompared || isAmong || (has('partner') && hasClass(row, 'place-word'))
}
/** The smallest or the fastest growing partner; the partners with whom there is a deficit. */
function isBySomethingElse(question: Question, it: QuestionFeatures): boolean {
  const { has, others, slots } = it
  if (others.length > 0) return false
  const isLast = (has('who') && has('last')) || slots.row.some((tagged, at) => isLastPlace(tagged, slots.row[at + 1]))
  const isUnnamed = question.kind === 'rank' && has('least') && slots.areas.every(({ ours }) => ours)
  if (isUnnamed || (isLast && (question.kind === 'rank' || question.kind === 'ranking'))) return true
  if ((has('under') && isOfLevel(it)) || asksForNone(it) || asksWhoseBalance(it)) return true
  if (question.kind === 'ranking')
    return (
      has('least') ||
      question.flow === 'B' ||
      whoseGrewMost(it) ||
      isByGrowth(slots.row) ||
      (has('growth', 'fall') && !has('and', 'top') && slots.top === undefined)
    )
  const asksWhich = hasClass(slots.row, 'which-partners', 'of-countries') || has('who', 'list', 'partner')
  if (question.kind === 'growth' || question.kind === 'record' || question.kind === 'growth-per-year')
    return slots.row.some(
      (tagged, at) => isByCountry(slots.row, at) || (slots.areas.length === 0 && inClass(tagged, 'of-countries')),
    )
  // "Which is higher, exports or imports?", but "countries where we export more than we import"
  if (has('exports', 'sell') && has('imports', 'buy'))
    return question.kind === 'figure' && has('more') && hasClass(slots.row, 'of-countries')
  return (
    question.kind === 'figure' && question.flow === 'B' && (asksWhich || has('which')) && !has('when', 'year', 'verify')
  )
}

/** "Biggest surplus 2025", "our largest deficit is with": whose balance it is, is asked. */
const asksWhoseBalance = ({ has, slots: { row, areas, times } }: QuestionFeatures): boolean =>
  has('most') &&
  has('surplus', 'deficit') &&
  areas.every(({ ours }) => ours) &&
  !has('when', 'month', 'year', 'years', 'verify', 'ever') &&
  (times.length > 0 ||
    hasWord(
      row.findLast(({ kind }) => kind !== 'mark'),
      'with',
    ) ||
    hasClass(row, 'whose-balance'))

/** "To which countries do we export nothing?", 哪些国家零出口: a list has only those with trade. */
const asksForNone = ({ has, slots: { row } }: QuestionFeatures): boolean =>
  (has('who', 'partner') || hasClass(row, 'countries', 'of-countries')) &&
  !has('growth', 'fall') &&
  row.some(
    (tagged, at) =>
      inClass(tagged, 'no-trade') &&
      row.slice(Math.max(0, at - 2), at + 3).some(it => hasWord(it, 'exports', 'imports', 'trade', 'sell', 'buy')),
  )

/** "The biggest partner in the EU", "list the countries of the CIS by trade": the group, among whose members it is asked. */
function groupAsked(question: Question, it: QuestionFeatures, home: Area): Area | undefined {
  const { has, slots } = it
  const { row, place } = slots
  const [only] = it.others
  const isInside = only !== undefined && isAmongMembers(row, only)
  // "The rank of Germany within the EU": the list of its members has it.
  const group = it.others.find(({ area }) => it.others.some(one => membersOf(area).includes(one.area)))
  const isAmong =
    group !== undefined && !isTrade(row[group.to]) && (isAmongMembers(row, group) || hasClass(row, 'among'))
  if (question.kind === 'rank' && isAmong) return group.area
  // "Top EU partners", 欧盟前三大贸易伙伴, "top 3 buyers in the CIS"; but "the EU's top partners", 欧盟的贸易伙伴 are its own.
  const isBeside = row[only?.at ?? -1]?.kind === 'word' || hasWord(row[only?.to ?? -1], 'top')
  const isNamedSo = isBeside || !has('partner', 'market')
  const isOfMembers = (only?.role === undefined && isNamedSo) || isInside
  if (question.kind === 'ranking' && isOfMembers) return only && !isCountry(only.area) ? only.area : undefined
  // "Who in the EU buys most from us?"
  const asksWho = (has('who', 'which') && has('most')) || (slots.top !== undefined && !has('isit', 'verify', 'rank'))
  const isOfUs = question.kind === 'rank' && question.partner === home && asksWho
  if (isOfUs && !isCountry(question.reporter)) return question.reporter
  if (question.kind === 'share' && asksWho && !isCountry(question.partner)) return question.partner
  if ((question.kind !== 'rank' && question.kind !== 'figure') || isCountry(question.partner)) return undefined
  const isList = (has('list', 'which') || isTop(row)) && hasClass(row, 'countries', 'of-countries')
  const areListed = isOfMembers && (isPlural(it) || (isInside && row[only.at]?.kind === 'han')) && !has('rank')
  const isPlaced = has('most', 'top') || (place !== undefined && isInside) || areListed
  const isLargest = question.kind === 'rank' && isPlaced && (!has('isit', 'verify') || has('who', 'which'))
  return isList || isLargest ? question.partner : undefined
}

/** "/rank top 3 EU": our partners in it. What partners a group itself has, no figure tells. */
export const withinGroup = (question: Question, home: Area): Question =>
  question.kind === 'ranking' && membersOf(question.reporter).length > 0
    ? { ...question, reporter: home, within: question.reporter }
    : question

/** "In the EU", "from the EU", «в СНГ», "Aİ ölkələri arasında", 欧盟中. */
const isAmongMembers = (row: TaggedRow, { at, role, within }: QuestionFeatures['others'][number]): boolean =>
  within === true ||
  role === 'in' ||
  (role === 'from' && row.some(it => hasWord(it, 'partner', 'market', 'rank'))) ||
  (role === 'to' && hasWord(row[at - 1], 'in'))

/** "Which neighbour buys most": a list of some of the partners. */
const isOfRegion = ({ kind }: Question, { slots: { row } }: QuestionFeatures): boolean =>
  (kind === 'rank' || kind === 'ranking') && hasClass(row, 'region')

/** "the last place", «на последнем месте», "sonuncu yerdə", 排在最后. */
const isLastPlace = (tagged: TaggedWord, next: TaggedWord | undefined): boolean =>
  inClass(tagged, 'last-place') || (hasWord(tagged, 'last', 'latest') && hasWord(next, 'rank'))

/** "top 3 by growth", «топ-3 по росту», "artıma görə", 按增速, "top 5 fastest growing markets". */
const isByGrowth = (row: TaggedRow): boolean =>
  row.some(
    (tagged, at) =>
      hasWord(tagged, 'growth', 'fall', 'change') &&
      (isMeasure(row, at) ||
        row.slice(Math.max(0, at - 1), at + 2).some(it => hasWord(it, 'most')) ||
        hasWord(row[at + 1], 'top') ||
        hasWord(row[isTrade(row[at + 1]) ? at + 2 : at + 1], 'partner', 'market')),
  )
