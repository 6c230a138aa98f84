/** "Turnover yesterday", «на прошлой неделе», 上周五, "FY2024": days, weeks and financial years, of which no trade is held. */
import type { ReadResult, Unanswerable } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { typedText } from '../text/tokenize.ts'
import { hasClass, inClass } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'

/** The problem of a question about a day or a week, with the newest figure; undefined when it names a period, and no part of it. */
export function ofDays(question: Question, slots: Slots): Unanswerable | undefined {
  const { row, periods, range, asOf, times } = slots
  const isOfRun = times.some((_, i) => isRunOfDays(row, times, i)) || hasUndatedDays(slots)
  if (!('flow' in question) || (asOf !== undefined && !isOfRun)) return undefined
  const isNamed = periods.length > 0 || range !== undefined
  // "/record week"
  const isBest = question.kind === 'record' && hasClass(row, 'week', 'day')
  if (
    !isOfRun &&
    !isBest &&
    !row.some((_, at) => isEach(row, at) || isOfWeeks(row, at) || (!isNamed && isDay(row, at)))
  )
    return undefined
  const { flow, reporter } = question
  const nearest: readonly Question[] =
    'partner' in question ? [{ kind: 'figure', flow, reporter, partner: question.partner }] : [question]
  return { problem: { because: 'by-month' }, nearest }
}

/** "FY2023-24", 2023财年: the years of the calendar are offered, and not told as if they were asked for. */
export function ofFinancialYear(read: ReadResult, row: TaggedRow): ReadResult {
  const isOther = 'question' in read && !('flow' in read.question)
  if (isOther || !row.some((_, at) => isFinancialYear(row, at))) return read
  return { problem: { because: 'by-calendar-year' }, nearest: 'question' in read ? [read.question] : read.nearest }
}

const isFinancialYear = (row: TaggedRow, at: number): boolean =>
  (inClass(row[at], 'fiscal-year') &&
    (row[at + 1]?.kind === 'number' || [row[at], row[at + 1]].some(it => hasWord(it, 'year')))) ||
  // 财政年度
  (row[at]?.kind === 'han' && inClass({ text: typedText(row.slice(at, at + 3)) }, 'fiscal-year'))

/** "Weekly trade", «по неделям» */
const isEach = (row: TaggedRow, at: number): boolean =>
  inClass(row[at], 'daily') || (inClass(row[at], 'week') && inClass(row[at - 1], 'by-measure'))

/** "from 1 January to 31 March 2025", "1-15 March 2025", "from 15 March 2025": days, not the day of what is known. */
function isRunOfDays(row: TaggedRow, times: Slots['times'], i: number): boolean {
  const [said, next] = [times[i], times[i + 1]]
  if (said?.day === undefined) return false
  const before = row[said.from - 1]
  const isBegun = inClass(before, 'from') || (hasWord(before, 'since') && !hasWord(before, 'with'))
  const isSecond = before?.text === '-' && row[said.from - 2]?.kind === 'number'
  return isBegun || isSecond || said.joint === 'range' || next?.joint === 'range'
}

/** "1 yanvardan 31 marta qədər İtaliyaya ixrac 2025": two days, whose year is elsewhere. */
function hasUndatedDays({ row, taken, asOf }: Slots): boolean {
  const undated = row.filter((_, at) => !taken.has(at) && isDayOfMonth(row, at)).length
  return undated > 1 || (undated === 1 && asOf !== undefined)
}

function isDayOfMonth(row: TaggedRow, at: number): boolean {
  const isNumber = /^(?:[1-9]|[12]\d|3[01])$/.test(row[at]?.text ?? '')
  const isBeside = isKind(row[at + 1], 'month') || isKind(row[at - 1], 'month')
  return isNumber && (isBeside || (hasWord(row[at - 1], 'month') && hasWord(row[at + 1], 'day')))
}

/** "in the first two weeks of 2024" */
const isOfWeeks = (row: TaggedRow, at: number): boolean =>
  inClass(row[at], 'week') &&
  (row[at - 1]?.kind === 'number' || isKind(row[at - 1], 'number') || isKind(row[at - 1], 'ordinal'))

const isDay = (row: TaggedRow, at: number): boolean =>
  inClass(row[at], 'day') || ((inClass(row[at], 'week') || inClass(row[at], 'weekday')) && isNear(row[at - 1]))
const isNear = (lead: TaggedWord | undefined): boolean =>
  hasWord(lead, 'last', 'this', 'next') || inClass(lead, 'before-day')
