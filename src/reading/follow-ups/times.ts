/** Times of a follow-up: "and the first half?" after 2025 is of 2025, "more than in 2023?" compares. */
import { periodsOf } from '../../answers/kinds/kinds.ts'
import type { Question } from '../../answers/model/question.ts'
import { firstMonth, fromSpan, grain, isOver, previous, span, yearBefore, yearOf } from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import type { QuestionIntent } from '../intents/rules.ts'
import { lastFullYear } from '../slots/askable-periods.ts'
import { readSlots, type Slots } from '../slots/read-slots.ts'
import type { Context } from '../text/context.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { cardinal } from '../time/small-numbers.ts'
import { isOnly } from './changed-list.ts'
import { figures, type PreviousSlots } from './previous-question.ts'
import { isOfSeveral } from './self-contained.ts'

/** A part of a year is of the year of the previous question, if over by then; "a year ago" is the year before its period. */
export function datedBy(slots: Slots, { periods: [held, second], range }: PreviousSlots, today: Day): Slots {
  const period = held ?? (range?.from === range?.to ? range?.from : undefined)
  if (period === undefined || second !== undefined) return slots
  const [year, other] = slots.periods
  // "The same period of 2024" after nine months of 2025.
  const isSame = slots.words.has('sameperiod') && grain(period) !== 'year'
  if (isSame && year !== undefined && grain(year) === 'year' && !other)
    return { ...slots, periods: [inYear(period, yearOf(year))] }
  const [only, more] = slots.times
  const ago = more ? undefined : slots.row.slice(only?.from, only?.to).find(it => inClass(it, 'a-time-ago'))
  if (ago !== undefined)
    return { ...slots, periods: slots.periods.map(() => (hasWord(ago, 'lastmonth') ? previous : yearBefore)(period)) }
  const undated = new Set(slots.times.flatMap(time => (time.undated === true ? [time.period] : [])))
  const dated = (part: Period): Period => {
    if (!undated.has(part)) return part
    const moved = inYear(part, yearOf(period))
    return isOver(moved, today) ? moved : part
  }
  return {
    ...slots,
    periods: slots.periods.map(dated),
    times: slots.times.map(time => (time.period === undefined ? time : { ...time, period: dated(time.period) })),
    ...(slots.base !== undefined && { base: dated(slots.base) }),
  }
}

/** Whether a text asks for a time relative to that of the answer: "and a year ago?", "the month before", "for the year". Pure. */
export function isRelativeToAnswer(text: string, context: Context): boolean {
  const slots = readSlots(text, context, 'talk')
  const { row, words } = slots
  if (words.has('beforelast') || words.has('sameperiod')) return true
  return (
    row.some(it => inClass(it, 'a-time-ago') || hasWord(it, 'lastyear')) ||
    isMonthBefore(row) ||
    isWholeYear(slots) ||
    yearsBack(row) !== undefined
  )
}

/** "And 2 years before?", 再往前两年: not of today, but of the period before. */
export function yearsEarlier(row: Slots['row'], before: Question): Question | undefined {
  const quarter = row.some(it => hasWord(it, 'sameperiod') && inClass(it, 'of-quarter')) && quarterOf(before)
  if (quarter) return quarter
  const isYear = row.some(it => inClass(it, 'one-year-back') || inClass(it, 'a-time-ago') || hasWord(it, 'beforelast'))
  // "A year earlier?" after two months: the same months of the year before.
  if (before.kind === 'compare-periods' && isYear && isOnly(row, 'beforelast', 'sameperiod', 'lastyear', 'ago'))
    return { ...before, periods: before.periods.map(yearBefore) }
  const back = yearsBack(row)
  if (back === undefined || !('period' in before) || before.period === undefined || 'base' in before) return undefined
  return { ...before, period: Array.from({ length: back }).reduce<Period>(yearBefore, before.period) }
}

/** "The same quarter last year?" after months: the quarter that they are in. */
function quarterOf(before: Question): Question | undefined {
  const quarters = new Set(periodsOf(before).map(it => (grain(it) === 'month' ? Math.floor(span(it).start / 3) : -1)))
  const [quarter = -1, second] = quarters
  if (quarter < 0 || second !== undefined || !('partner' in before) || !('flow' in before)) return undefined
  const { reporter, partner, flow } = before
  return { kind: 'figure', flow, reporter, partner, period: yearBefore(fromSpan({ start: quarter * 3, months: 3 })) }
}

/** How many years in "2 years before", 再往前两年; undefined when the text has other words. */
function yearsBack(row: Slots['row']): number | undefined {
  const at = row.findIndex((_, i) => hasWord(row[cardinal(row, i)?.to ?? -1], 'years', 'year'))
  const isBefore = hasClass(row, 'not-ago') || row.some(it => hasWord(it, 'beforelast'))
  const isAlone = row.every(
    (it, i) =>
      it.kind === 'mark' || i === at || hasWord(it, 'years', 'year', 'ago', 'beforelast', 'andwhat', 'and', 'noise'),
  )
  return isBefore && isAlone ? cardinal(row, at)?.value : undefined
}

/** "the month before", "a month earlier", «месяц до этого» */
const isMonthBefore = (row: Slots['row']): boolean =>
  row.some(
    (it, at) =>
      hasWord(it, 'month') &&
      (hasWord(row[at + 1], 'ago') || (hasWord(row[at + 1], 'until') && hasWord(row[at + 2], 'it'))),
  )

/** "The month before?" after a year: the month before it began, or the year before. Undefined after a month, and of other texts: "the month before the war". */
export function monthBefore(row: Slots['row'], before: Question): readonly Question[] | undefined {
  const isNamed = row.some(it =>
    hasWord(it, 'beforelast') ? inClass(it, 'of-month') : inClass(it, 'a-time-ago') && hasWord(it, 'lastmonth'),
  )
  const isAlone = isOnly(row, 'month', 'ago', 'until', 'it', 'beforelast', 'lastmonth')
  if (!isAlone || !(isNamed || isMonthBefore(row))) return undefined
  if (!('period' in before) || before.period === undefined || grain(before.period) === 'month') return undefined
  const { period } = before
  return [previous(firstMonth(period)), yearBefore(period)].map(one => ({ ...before, period: one }))
}

/** "and for the year?", «а за год?», 全年呢 */
const isWholeYear = ({ words, times }: Slots): boolean =>
  times.length === 0 && words.has('year') && ofWhichYear.every(word => !words.has(word))
const ofWhichYear = ['which', 'what', 'when', 'record', 'most', 'least'] as const

const inYear = (part: Period, year: number): Period => {
  const { start, months } = span(part)
  return fromSpan({ start: start + (year - yearOf(part)) * 12, months })
}

/** "and the year before that?": the same period a year earlier. */
export function yearEarlier(it: QuestionFeatures, { periods: [period, second] }: PreviousSlots): Partial<Slots> {
  const { has, slots } = it
  // "eyni dövr" is the same period, not a year earlier.
  const isSame = slots.row.some(tagged => inClass(tagged, 'the-same-period'))
  const isBack = has('beforelast') || (has('sameperiod') && !isSame && !has('against', 'compare', 'versus'))
  if (period === undefined || second !== undefined) return {}
  const isYear = isWholeYear(slots) && grain(period) !== 'year'
  if (!isBack && !isMonthBefore(slots.row)) return isYear ? { periods: [period.slice(0, 4)], ytd: false } : {}
  // 前一个月呢 is the month before.
  const isMonth = grain(period) === 'month' && slots.row.some(it => inClass(it, 'of-month') || hasWord(it, 'month'))
  return { periods: [isMonth ? previous(period) : yearBefore(period)], ytd: false }
}

/** "is that more than in 2023?": the period of the previous question beside this one. */
export function comparedWithBefore({ slots, has }: QuestionFeatures, before: PreviousSlots): Slots | undefined {
  const [own, second] = slots.base === undefined ? slots.periods : [slots.base]
  const [held, third] = before.periods
  if (own === undefined || second !== undefined || held === undefined || third !== undefined || own === held)
    return undefined
  // "Was it bigger in 2024?"; "more than 5 billion in 2024" claims an amount.
  const compares = has('difference', 'compare') || (has('more') && slots.claims.length === 0)
  if (!compares || slots.areas.length > 0 || !figures.has(before.intent)) return undefined
  const { base: _, ...rest } = slots
  return { ...rest, areas: before.areas, periods: [held, own], flow: slots.flow ?? before.flow }
}

/** "compared to January 2025?", "growth since then": the previous question with this base, or as the base. */
export function measuredAgainst(it: QuestionFeatures, before: PreviousSlots, today: Day): Slots | undefined {
  const { slots, has } = it
  const { base: own, ...rest } = slots
  const [time, second] = slots.times
  const isFigure = figures.has(before.intent) && before.periods.length === 1
  const [then = today] = before.periods
  const isSince = isFigure && has('since') && has('growth', 'fall', 'change') && slots.areas.length === 0
  if (isSince && time === undefined && grain(then) === 'year' && then < lastFullYear(today))
    return { ...rest, areas: before.areas, periods: [lastFullYear(today)], base: then, flow: slots.flow ?? before.flow }
  if (time === undefined || second !== undefined || slots.areas.length > 0 || !isFigure) return undefined
  const { areas, periods, ytd } = before
  const measured = { ...rest, areas, periods, ytd, flow: slots.flow ?? before.flow }
  // "compare with last year": the year before that of the figure, which is the base of any growth.
  const isYearBack = slots.row.slice(time.from, time.to).some(tagged => hasWord(tagged, 'lastyear'))
  if (isYearBack && has('compare', 'versus', 'against')) return measured
  const base = slots.periods[0] ?? own
  return time.base !== true || base === undefined || periods[0] === base ? undefined : { ...measured, base }
}

/** After a share, "so it doubled?": that of the year before too. "How did it change?": of five years. "Why?": the same share. */
export function sharesBefore(
  { slots, trade, has }: QuestionFeatures,
  own: QuestionIntent,
  today: Day,
  { intent, areas, flow, range: held, periods: [period = held?.to ?? lastFullYear(today), second] }: PreviousSlots,
): Slots | undefined {
  const isBare = !trade && slots.areas.length + slots.times.length === 0
  const changes = has('change', 'trend')
  if (intent !== 'share' || !isBare || second !== undefined || (!changes && own !== 'growth')) return undefined
  const of = { ...slots, areas, flow, claims: [] }
  if (has('why')) return { ...of, periods: [period] }
  // Shares of several partners: those of both years, side by side.
  const words = new Set([...slots.words, 'share' as const])
  if (isOfSeveral({ areas })) return { ...of, words, periods: [], range: { from: yearBefore(period), to: period } }
  const isOfYears = grain(period) === 'year' && changes
  if (isOfYears) return { ...of, periods: [], range: { from: String(Number(period) - 4), to: period } }
  return { ...of, periods: [yearBefore(period), period] }
}
