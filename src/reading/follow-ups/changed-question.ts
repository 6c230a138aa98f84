/** Follow-ups that change the question before as a whole: "sum them", "the other way round". */
import { mirrors } from '../../answers/figures/held/candidates.ts'
import { chartOf } from '../../answers/kinds/chart-of.ts'
import { isOfOne } from '../../answers/kinds/ranking.ts'
import { mayOverlap } from '../../answers/model/areas.ts'
import type { ReadResult } from '../../answers/model/problem.ts'
import type { Question, QuestionOf } from '../../answers/model/question.ts'
import { ofNewest } from '../../answers/unclear.ts'
import { defined } from '../../data/model/defined.ts'
import { grain, years } from '../../data/model/period.ts'
import type { Flow } from '../../data/model/schema.ts'
import type { Word } from '../../languages/model/hear/meanings.ts'
import type { Slots } from '../slots/read-slots.ts'
import { typedText } from '../text/tokenize.ts'
import { hasClass } from '../text/word-grammar.ts'
import { currencies, hasWord, isKind } from '../text/word-sense.ts'
import {
  askedAgain,
  changedList,
  countsOf,
  dealtWithUs,
  isBare,
  isOnly,
  isWholly,
  namesOnlySlots,
} from './changed-list.ts'
import { monthBefore, yearsEarlier } from './times.ts'

/** "Which is bigger?", "who is ahead?", "who buys more?": of the figures, the shares or the partners before. */
function amongThem(slots: Slots, before: Question): Question | undefined {
  const { words, row } = slots
  const asksWho = (words.has('who') || words.has('which')) && hasClass(row, 'ahead-of') && isBare(slots)
  const leads = isWholly('compare-them', row) || asksWho
  // "The difference?" after exports and imports, or after shares side by side: the answer before shows it.
  const isSeen = words.has('difference') && isBare(slots) && !(before.kind === 'chart' && before.of === 'places')
  if ((leads || isSeen) && (before.kind === 'parts' || isTableOfSeveral(before))) return before
  // "Who is ahead?" after the places of one partner: the newest, which names them.
  if (leads && before.kind === 'chart' && before.of === 'places' && before.partners[0] !== undefined)
    return { kind: 'rank', flow: before.flow, reporter: before.reporter, partner: before.partners[0] }
  if (before.kind !== 'compare-partners') return undefined
  if (leads || comparesOne(slots, before)) return apart(before)
  if (asksWhichGrew(slots, before.flow)) return before
  const flow = dealtWithUs(slots)
  return flow === undefined ? undefined : { ...apart(before), flow }
}

/** The question before, changed as a whole: added up, seen from the other side, with another slot. Undefined for other texts. */
export function changedQuestion(slots: Slots, before: Question): Question | undefined {
  const { row } = slots
  const asked = amongThem(slots, before) ?? inPercent(slots, before)
  if (asked !== undefined) return asked
  if (before.kind === 'quote' && isWholly('next-one', row)) return { ...before, nth: before.nth + 1 }
  if (isWholly('which-is-right', row)) return countsOf(before)
  // "In manat?": the same, with a remark that it is held in dollars.
  if (slots.unit !== undefined && isOnly(row, 'in', ...currencies)) return before
  // "And now?", "the latest figure?" after 2019: the newest.
  const [newest] = slots.latest && isBare(slots) && isOnly(slots.row, 'latest', 'figure') ? ofNewest(before) : []
  if (newest !== undefined) return newest
  const changed = changedList(slots, before) ?? askedAgain(slots, before) ?? yearsEarlier(row, before)
  if (changed !== undefined) return changed
  // "Source?" after several figures: the answer, each figure of which has its own; a picture as its table.
  if (isOfSeveral(before) && asksOnly(slots, 'source'))
    return before.kind === 'chart' ? { ...before, as: 'table' } : before
  // "As a chart": of the share, the place, the list or the table, not of the trade.
  const isOfPlaces = (['share', 'rank', 'ranking', 'chart'] as const).some(kind => before.kind === kind)
  if (isOfPlaces && asksOnly(slots, 'chart')) return chartOf(before)
  const every = ofEveryYear(slots, before)
  if (every !== undefined) return every
  if (isWholly('sum-them', row)) return summed(before)
  const other = namesOnlySlots(slots) ? withOther(slots, before) : undefined
  if (other !== undefined) return other
  if (!isWholly('vice-versa', row)) return undefined
  return slots.areas.some(({ ours }) => ours) ? betweenUsAndThem(slots, before) : turned(before)
}

/** Why the question before cannot be changed as the text wants, if it is such a text. */
export function notChanged(slots: Slots, before: Question): ReadResult | undefined {
  const heard = typedText(slots.row)
  // "The difference?" after exports is the balance, or the change on the year before.
  const isAlone = isBare(slots) && isOnly(slots.row, 'difference', 'howmuch', 'what', 'isit')
  if (before.kind === 'figure' && /[XM]/.test(before.flow) && slots.words.has('difference') && isAlone) {
    const change: Question = { ...before, kind: 'growth' }
    return { problem: { because: 'ambiguous', heard }, nearest: [{ ...before, flow: 'B' }, change] }
  }
  const apart = slots.areas.length === 0 ? monthBefore(slots.row, before) : undefined
  if (apart !== undefined) return { problem: { because: 'ambiguous', heard }, nearest: apart }
  if ('flow' in before && isWholly('per-head', slots.row))
    return { problem: { because: 'other-subject', heard }, nearest: [before] }
  if (lacksAnother(slots, before)) return { problem: { because: 'too-few', what: 'countries' }, nearest: [before] }
  // "The share of the second and the third", "how much did the second grow?": of a list only the share of one, or of all, is told.
  const isOfPlace = slots.place === undefined ? slots.row.some(it => isKind(it, 'ordinal')) : slots.words.has('growth')
  const isBareOfList = before.kind === 'ranking' && isBare(slots)
  const isOfList = isBareOfList && (slots.words.has('share') || isOfPlace)
  // "With growth?": a list has no growth of each.
  if (isBareOfList && !isOfList && slots.words.has('growth') && (slots.words.has('with') || isOfOne(before)))
    return { problem: { because: 'by-size' }, nearest: [before] }
  // "Why?" after several figures or partners: of which one is not said.
  const isUnclear = isOfList || (isOfSeveral(before) && asksOnly(slots, 'why'))
  return isUnclear ? { problem: { because: 'not-understood' }, nearest: [before] } : undefined
}

/** "Which is bigger?", "sum them" after the figure of one partner and one period: with which other one is not said. */
const lacksAnother = ({ row, words }: Slots, before: Question): boolean =>
  // "In total?" after exports is with imports, after a turnover with all partners.
  (isWholly('compare-them', row) ||
    (isWholly('sum-them', row) && (!words.has('total') || row.some(it => isKind(it, 'number'))))) &&
  ofOne.has(before.kind)
const severals = ['ranking', 'record', 'series', 'mean', 'sum', 'rest', 'compare-partners', 'compare-periods'] as const
const isOfSeveral = (question: Question): boolean =>
  severals.some(kind => kind === question.kind) || (question.kind === 'chart' && question.partners.length === 1)
const ofOne: ReadonlySet<Question['kind']> = new Set(['figure', 'growth', 'share', 'rank'])

/** The most partners of a table. */
const mostBeside = 4
const roleOf: Partial<Record<Flow, string>> = { X: 'to', M: 'from' }

/** Two partners of which one overtook the other, the flows, the average or the sum of a pair, or a chart: with another slot. */
function withOther({ areas, flow, periods, range, top }: Slots, before: Question): Question | undefined {
  const [other, second] = areas
  const [period, more] = periods
  if (second !== undefined || more !== undefined || range !== undefined || top !== undefined) return undefined
  const isOfFlow = flow !== undefined && other === undefined && period === undefined
  // "And Russia?" after two or three partners over the years: beside them.
  const isBeside = before.kind === 'chart' && before.partners.length > 1 && before.partners.length < mostBeside
  if (isBeside && other !== undefined && flow === undefined && period === undefined)
    return { ...before, partners: [...new Set([...before.partners, other.area])] }
  if (before.kind === 'compare-partners' && before.together !== undefined && other === undefined)
    return { ...before, ...defined({ flow, period }) }
  // "And in 2024?" after the shares of two partners.
  if (isTableOfSeveral(before) && other === undefined && period !== undefined && grain(period) === before.grain)
    return { ...before, from: period, to: period, ...defined({ flow }) }
  if (before.kind === 'chart' || (before.kind === 'compare-partners' && before.overtaking === undefined))
    return isOfFlow && before.partners.length > 1 ? { ...before, flow } : undefined
  if (before.kind === 'parts')
    return other === undefined || flow !== undefined || other.area === before.reporter
      ? undefined
      : { ...before, partner: other.area, ...defined({ period }) }
  // "And to Russia?" after an average, a sum, the lowest year or the largest growth.
  const isExtreme = before.kind === 'record' && (before.least === true || before.growth === true)
  if (before.kind === 'mean' || before.kind === 'sum' || isExtreme) {
    const isTheSame = (other?.role ?? 'with') === 'with' || other?.role === roleOf[flow ?? before.flow]
    if (period !== undefined || !isTheSame || other?.area === before.reporter) return undefined
    return { ...before, ...defined({ partner: other?.area, flow }) }
  }
  if (before.kind !== 'compare-partners' || before.overtaking === undefined) return undefined
  const [first] = before.partners
  if (first === undefined || first === other?.area || other?.area === before.reporter) return undefined
  const partners = other === undefined ? before.partners : [first, other.area]
  return { ...before, partners, ...defined({ flow, period }) }
}

/** "Highest?", "since when?" after a share or a place: that of every year. Of a deficit the biggest is the lowest balance. */
function ofEveryYear(slots: Slots, before: Question): Question | undefined {
  const { words } = slots
  const isExtreme = (['record', 'most', 'least'] as const).some(word => words.has(word)) && !words.has('who')
  const isOverTime = (words.has('since') && words.has('when')) || (before.kind === 'rank' && words.has('trend'))
  if ((!isExtreme && !isOverTime) || !isBare(slots)) return undefined
  if (before.kind === 'share' || before.kind === 'rank') return everyYear(before)
  if (!isExtreme || before.kind !== 'figure' || before.flow !== 'B' || words.has('month')) return undefined
  const { period: _, ...of } = before
  return { ...of, kind: 'series', grain: 'year' }
}

const everyYear = ({ kind, flow, reporter, partner }: QuestionOf<'share' | 'rank'>): Question => ({
  kind: 'chart',
  of: kind === 'share' ? 'share' : 'places',
  flow,
  reporter,
  partners: [partner],
  grain: 'year',
  as: 'table',
})

/** "Source?", "as a chart": a word that names nothing else. */
const asksOnly = (slots: Slots, word: Word): boolean =>
  slots.words.has(word) && isBare(slots) && isOnly(slots.row, word, 'what', 'isit', 'it')

/** "Which grew faster?", "which partner's trade grew faster?": of the partners before, in the same flow. */
const asksWhichGrew = ({ flow, ...slots }: Slots, asked: Flow): boolean =>
  (flow === undefined || flow === asked) &&
  (slots.words.has('growth') || slots.words.has('fall')) &&
  (['which', 'who', 'more', 'most'] as const).some(word => slots.words.has(word)) &&
  isBare(slots)
/** "By how much is Georgia bigger?" after Georgia and Kazakhstan side by side. */
const comparesOne = ({ words, areas, ...slots }: Slots, { partners }: QuestionOf<'compare-partners'>): boolean =>
  (words.has('more') || words.has('difference')) &&
  areas.length === 1 &&
  areas.every(({ area }) => partners.includes(area)) &&
  isBare({ ...slots, words, areas: [] })
const apart = ({ together: _, ...of }: QuestionOf<'compare-partners'>): QuestionOf<'compare-partners'> => of

/** The shares or the places of several partners. */
const isTableOfSeveral = (question: Question): question is QuestionOf<'chart'> =>
  question.kind === 'chart' && (question.of === 'share' || question.of === 'places') && question.partners.length > 1

/** "By how much in percent?": of two side by side the difference, of one figure its change. */
function inPercent(slots: Slots, before: Question): Question | undefined {
  const { words } = slots
  if (!words.has('percent') || words.has('share') || words.has('total') || !isBare(slots)) return undefined
  // A table of years has the change of each.
  if (before.kind === 'compare-periods' || (before.kind === 'series' && before.from === undefined)) return before
  if (before.kind === 'compare-partners') return apart(before)
  return before.kind === 'figure' && words.has('difference') ? { ...before, kind: 'growth' } : undefined
}

/** Partners of a list are added by a remark, see remarks.ts. */
function summed(question: Question): Question | undefined {
  if (question.kind === 'ranking') return question
  // The shares of several in one year: their sum.
  if (isTableOfSeveral(question) && question.of === 'share' && question.from === question.to) {
    const { flow, reporter, partners, from } = question
    const of = { flow, reporter, partners, ...defined({ period: from }) }
    return mayOverlap(partners) ? undefined : { kind: 'compare-partners', ...of, together: 'share' }
  }
  if (question.kind === 'compare-partners')
    return mayOverlap(question.partners) ? question : { ...question, together: 'total' }
  if (!('flow' in question) || !('partner' in question)) return undefined
  const { flow, reporter, partner, asOf } = question
  const of = { flow, reporter, partner, ...defined({ asOf }) }
  if (question.kind === 'compare-periods') return { kind: 'sum', ...of, periods: question.periods }
  const isOfRun = question.kind === 'series' || question.kind === 'mean' || question.kind === 'record'
  if (isOfRun && question.grain === 'year' && question.from && question.to)
    return { kind: 'sum', ...of, periods: years(question.from, question.to) }
  const areBoth =
    question.kind === 'parts' && (['T', 'X', 'M'] as const).filter(it => question.parts.includes(it)).length > 1
  return areBoth ? { kind: 'figure', ...of, flow: 'T', ...defined({ period: question.period }) } : undefined
}

/** "And they to us?": what they sell us. "And we to them?": what we sell them. */
function betweenUsAndThem({ row, areas: [us] }: Slots, question: Question): Question | undefined {
  if (!('flow' in question) || us === undefined) return undefined
  const isOfOurs = row.findIndex(it => hasWord(it, 'it')) > us.at
  return { ...question, flow: isOfOurs === (question.reporter === us.area) ? 'X' : 'M' }
}

/** A place, a share, turnover or a balance as the other country sees it; of exports the imports, and of imports the exports. */
function turned(question: Question): Question | undefined {
  if (!('flow' in question)) return undefined
  const { flow, kind } = question
  const other = mirrors[flow] ?? flow
  if (other !== flow && kind !== 'rank' && kind !== 'share') return { ...question, flow: other }
  if (!('partner' in question) || question.partner === 'WLD') return undefined
  return { ...question, flow: other, reporter: question.partner, partner: question.reporter }
}
