/** Follow-ups of a list of partners, or of a place on it: "the share of the first", "who is second?", "only 3"; and of one figure. */
import { isOfOne } from '../../answers/kinds/ranking.ts'
import { isCountry, membersOf } from '../../answers/model/areas.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import type { Flow } from '../../data/model/schema.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import { listOf } from '../intents/question-parts.ts'
import { withPlace } from '../intents/rank-predicates.ts'
import { isByCountry } from '../intents/shared-predicates.ts'
import { isBehind } from '../slots/place-roles.ts'
import type { Slots } from '../slots/read-slots.ts'
import { classOf, hasClass, inClass } from '../text/word-grammar.ts'
import { flowWords, hasWord, isKind, senseOf } from '../text/word-sense.ts'
import { cardinal, ordinal } from '../time/small-numbers.ts'

type Row = Slots['row']

/** The list, or the place, that the text changes. Undefined for other texts and questions. */
export function changedList(slots: Slots, before: Question): Question | undefined {
  if (before.kind !== 'ranking') return placeBeside(slots, before) ?? amongMembers(slots, before)
  const { at: _, after: __, skip: ___, ...list } = before
  const next = afterPartner(slots, list) ?? sharesOfList(slots, before) ?? atPlace(slots, list)
  return next ?? withLength(slots.row, list) ?? withinGroup(slots, before.after === undefined ? list : before)
}

type WholeText = 'sum-them' | 'compare-them' | 'vice-versa' | 'next-one' | 'which-is-right' | 'per-head'
/** Whether the whole text without its marks is of a class; Chinese is matched without spaces. */
export const isWholly = (name: WholeText, row: Row): boolean => {
  const words = row.flatMap(({ kind, text }) => (kind === 'mark' ? [] : [text]))
  return classOf(name).test(words.join(' ')) || classOf(name).test(words.join(''))
}

/** "Who comes after Germany?", «а после Италии?» after a list. */
function afterPartner({ row, areas: [only, second], times }: Slots, before: QuestionOf<'ranking'>) {
  if (only === undefined || second !== undefined || times.length > 0 || !isBehind(row, only)) return undefined
  const rest = row.filter(it => !isKind(it, 'area') && !hasClass([it], 'behind', 'behind-it'))
  const asks = isOnly(rest, 'who', 'which', 'what', 'isit', 'ship', 'since')
  return asks && isCountry(only.area) ? { ...before, after: only.area } : undefined
}

/** Whether the text names nothing that a question could be of. */
export const isBare = ({ areas, times, claims, unread, flow }: Slots): boolean =>
  areas.length + times.length + claims.length + unread.length === 0 && flow === undefined

/** Whether the text has only these words, and what carries nothing. */
export const isOnly = (row: Row, ...words: readonly Word[]): boolean =>
  row.every(it => it.kind === 'mark' || hasWord(it, ...words, 'andwhat', 'and', 'noise', 'plain'))

const asksForShare = (slots: Slots): boolean => slots.words.has('share') && isBare(slots)

/**
 * "What share do they have?" after the top five: that of all on the list; "the share of the second", "of the first three".
 * "Its share" is that of the first.
 */
function sharesOfList(slots: Slots, before: QuestionOf<'ranking'>): Question | undefined {
  const [place, other] = slots.row.flatMap(it => (hasWord(it, 'first') ? 1 : (senseOf(it, 'ordinal')?.value ?? [])))
  const few = slots.row.flatMap((_, at) => cardinal(slots.row, at)?.value ?? [])[0]
  const top = slots.top ?? few ?? (hasClass(slots.row, 'its') || slots.words.has('most') ? 1 : undefined)
  if (asksForShare(slots) && isOfOne(before)) return before
  if (!asksForShare(slots) || (slots.top === undefined && other !== undefined)) return undefined
  return slots.top === undefined && place !== undefined ? withPlace(before, place) : { ...before, ...defined({ top }) }
}

/** "Who is first?", "and the second?", "6-cı kimdir", "place 15", "second in the CIS": the partner at that place. */
function atPlace(slots: Slots, before: QuestionOf<'ranking'>): Question | undefined {
  const { row, place: named, taken, times, areas } = slots
  const [group, other] = areas
  const isGroup = group !== undefined && other === undefined && membersOf(group.area).length > 0
  const at = row.findIndex((it, i) => isKind(it, 'ordinal') || (ordinal(row, i)?.to ?? 0) > i + 1)
  const said = ordinal(row, at)
  const place = said?.value ?? named ?? 0
  const isOfPlace = (i: number): boolean => (said === undefined ? taken.has(i) : i >= at && i < said.to)
  const isAlone = row.every(
    (it, i) =>
      it.kind === 'mark' ||
      isOfPlace(i) ||
      (isGroup && ((i >= group.at && i < group.to) || hasWord(it, 'in', 'to'))) ||
      hasWord(it, 'who', 'isit', 'andwhat', 'noise', 'rank', 'share', 'from', 'of'),
  )
  const list = isGroup ? { ...before, within: group.area } : before
  return isAlone && times.length === 0 && place > 0 && place <= 50 ? withPlace(list, place) : undefined
}

/** "Who is second?", «а у четвёртого?», "the share of the fifth" after a figure, a share or a place of one partner. */
function placeBeside(slots: Slots, before: Question): Question | undefined {
  const isOfOne = (before.kind === 'rank' || before.kind === 'figure' || before.kind === 'share') && before.flow !== 'B'
  const asks = (['who', 'rank', 'share', 'from', 'andwhat', 'in'] as const).some(word => slots.words.has(word))
  return isOfOne && asks ? atPlace(slots, listOf(before)) : undefined
}

/** "Only 3", "top ten": another length of the list. "The next 5": it goes on. */
function withLength(row: Row, before: QuestionOf<'ranking'>): Question | undefined {
  const at = row.findIndex((_, i) => cardinal(row, i) !== undefined)
  const top = cardinal(row, at)?.value
  const rest = row.toSpliced(at, 1)
  const isNext = rest.some(it => hasWord(it, 'next')) || isWholly('next-one', rest)
  if (top === undefined || top < 1 || !(isNext || isOnly(rest, 'top')) || !isOnly(rest, 'top', 'next', 'more'))
    return undefined
  return isNext ? { ...before, top: before.top + top, skip: before.top } : { ...before, top }
}

/** "Only EU ones" after a list of partners; "by imports?", "2024?", "without Italy" after one of a group. */
function withinGroup(slots: Slots, before: QuestionOf<'ranking'>): Question | undefined {
  const { areas, flow, periods, range } = slots
  const within = areas[0]?.area ?? before.within
  // Places that are left out are no partners.
  const named = { ...slots, taken: new Set([...slots.taken, ...places(slots.row)]) }
  const isOne =
    areas.length < 2 && periods.length < 2 && range === undefined && namesOnlySlots(named, 'rank', 'what', 'except')
  // "Total imports 2025" is of all.
  const isOfAll = slots.words.has('total') && areas.length === 0
  const isOfMembers = within !== undefined && membersOf(within).length > 0
  if (!isOne || isOfAll || !(isOfMembers || (before.after !== undefined && areas.length === 0))) return undefined
  const without = slots.without.length > 0 ? [...new Set([...(before.without ?? []), ...slots.without])] : undefined
  return { ...before, ...defined({ within, flow, period: periods[0], top: slots.top, without }) }
}

const places = (row: Row): readonly number[] => row.flatMap((it, at) => (isKind(it, 'area') ? [at] : []))

/** "Rank in the CIS?" after the place of one of its members: ours within it, in order. */
function amongMembers(slots: Slots, before: Question): Question | undefined {
  const isOfOne = before.kind === 'rank' && slots.areas.some(({ area }) => membersOf(area).includes(before.partner))
  return isOfOne ? withinGroup(slots, listOf(before)) : undefined
}

/** "And Türkiye?", "by imports", "in 2024": nothing but places, a flow and times. */
export const namesOnlySlots = ({ row, areas, taken, unread }: Slots, ...besides: readonly Word[]): boolean =>
  unread.length === 0 &&
  row.every(
    (tagged, i) =>
      tagged.kind === 'mark' ||
      areas.some(({ at, to }) => at <= i && i < to) ||
      taken.has(i) ||
      inClass(tagged, 'by-measure-it') ||
      hasWord(tagged, ...flowWords, ...besides, ...betweenSlots),
  )

const betweenSlots = ['balance', 'andwhat', 'and', 'in', 'from', 'to', 'with', 'until', 'noise'] as const

/** "To whom?" after a figure: the list. "How much?" after a place, "by how much?" after several: the trade. "Which year?": the same. */
export function askedAgain(slots: Slots, before: Question): Question | undefined {
  if (before.kind === 'figure' && before.flow !== 'B' && asksWithWhom(slots)) return listOf(before)
  if (before.kind === 'rank' && asksHowMuch(slots)) return { ...before, kind: 'figure' }
  const isOfPlaces = before.kind === 'chart' && before.of === 'places' && before.partners.length > 1
  if (isOfPlaces && slots.words.has('difference') && isBare(slots)) {
    const { flow, reporter, partners, from } = before
    return { kind: 'compare-partners', flow, reporter, partners, ...defined({ period: from }) }
  }
  const isOfOne = (['figure', 'growth', 'share', 'rank', 'ranking'] as const).some(kind => kind === before.kind)
  return isOfOne && asksWhichYear(slots) ? before : undefined
}

/** "Which one is right?": both counts of the figure side by side; after them, why they differ. */
export function countsOf(before: Question): Question | undefined {
  if (!('partner' in before) || !('flow' in before) || !('period' in before)) return undefined
  const { flow, reporter, partner, period } = before
  return { kind: before.kind === 'sources' ? 'why' : 'sources', flow, reporter, partner, ...defined({ period }) }
}

const asksHowMuch = (slots: Slots): boolean =>
  slots.words.has('howmuch') &&
  !slots.words.has('difference') &&
  isBare(slots) &&
  isOnly(slots.row, 'howmuch', 'what', 'isit', 'it', 'in', 'USD')

/** "Which one buys more from us?", "who do we buy more from?": what they buy is what we sell. */
export function dealtWithUs({ row, words, areas, times }: Slots): Flow | undefined {
  const asksWho = words.has('more') && (words.has('which') || words.has('who')) && areas.every(({ ours }) => ours)
  if (!asksWho || times.length > 0 || words.has('sell') === words.has('buy')) return undefined
  // In «кто из них больше купил?» the preposition names no seller.
  const isWithOne =
    hasClass(row, 'with-whom', 'we-form') || row.some(it => hasWord(it, 'from', 'to') && !inClass(it, 'one-of'))
  const areDealers = areas.length === 0 ? !isWithOne : areas.some(({ role }) => role === 'from' || role === 'to')
  return words.has('buy') === areDealers ? 'X' : 'M'
}

const asksWhichYear = (slots: Slots): boolean =>
  slots.words.has('which') &&
  slots.words.has('year') &&
  isBare(slots) &&
  isOnly(slots.row, 'which', 'what', 'isit', 'it', 'say', 'figure', 'of', 'in')

/** "To whom?", «кому?», "kimə?", "by country": nothing else. */
const asksWithWhom = (slots: Slots): boolean =>
  isBare(slots) && ((isOnly(slots.row) && slots.row.some((_, at) => isByCountry(slots.row, at))) || asksToWhom(slots))
const asksToWhom = (slots: Slots): boolean =>
  slots.row.every(it => it.kind === 'mark' || hasWord(it, 'who', 'to', 'from', 'with', 'andwhat')) &&
  slots.row.some(it => inClass(it, 'with-whom') || hasWord(it, 'to', 'from', 'with')) &&
  slots.words.has('who')
