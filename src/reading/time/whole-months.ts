/** Days that cover whole months: "from 1 January to 31 May 2025", «с 1 по 31 мая», "yanvarın 1-dən mayın 31-dək", 1月1日至5月31日. */
import { getDaysInMonth } from 'date-fns/getDaysInMonth'
import { fromSpan } from '../../data/model/period.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass, isPostposed } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import { type MonthDay, monthDay, pastYearWord, yearBehind } from './days.ts'
import { digits, pastSuffix } from './small-numbers.ts'
import type { Atom } from './types.ts'

/** The months from the first of one to the last day of the same or another, which begin at a word; undefined for other days. */
export function wholeMonths(row: TaggedRow, at: number): Atom | undefined {
  const first = dateAt(row, at) ?? dayAt(row, at)
  const second = first?.day === 1 ? secondDate(row, at, first) : undefined
  const month = first?.month ?? second?.month
  const lastMonth = second?.month ?? first?.month
  if (first === undefined || second === undefined || month === undefined || lastMonth === undefined) return undefined
  const year = second.year ?? first.year
  // A leap year if no year is named.
  const longest = getDaysInMonth(new Date(year ?? 2024, lastMonth - 1))
  const isLast = second.day === longest || (second.day === 28 && lastMonth === 2 && year === undefined)
  const months = lastMonth - month + 1 + 12 * ((second.year ?? first.year ?? 0) - (first.year ?? second.year ?? 0))
  if (!isLast || months < 1) return undefined
  const start = month - 1
  const time: Atom['time'] =
    year === undefined
      ? { is: 'part', start, months }
      : { is: 'period', period: fromSpan({ start: (first.year ?? year) * 12 + start, months }) }
  return { from: at, to: second.to, time }
}

/** A day; the other one may name its month or year. */
interface DateParts extends Partial<MonthDay> {
  readonly day: number
  readonly year?: number | undefined
  readonly to: number
}

/** The date that ends the range whose first one is given. */
function secondDate(row: TaggedRow, at: number, first: DateParts): DateParts | undefined {
  const isAfterLink = isLink(row, at, first.to)
  const next = isAfterLink ? first.to + 1 : first.to
  // "To the 31st"
  const isWordBetween = row[next]?.kind === 'word' && senseOf(row[next], 'month') === undefined
  const to = isAfterLink && isWordBetween && digits(row[next + 1], 2) !== undefined ? next + 1 : next
  if (!isAfterLink && !isFrom(row, first.to)) return undefined
  return dateAt(row, to) ?? (first.month === undefined ? undefined : dayAt(row, to))
}

function isLink(row: TaggedRow, at: number, to: number): boolean {
  const link = row[to]
  if (hasWord(link, 'and')) return hasWord(row[at - 1], 'between') || row.slice(to, to + 8).some(isBetween)
  return link?.text === '-' || (hasWord(link, 'until', 'to') && !isPostposed(link))
}
const isBetween = (word: TaggedWord): boolean => isPostposed(word) && hasWord(word, 'between')

/** The ablative, "yanvarın 1-dən", «1 yanvardan». */
const isFrom = (row: TaggedRow, to: number): boolean =>
  inClass(row[to - 1], 'ablative') || inClass(row[to - 1], 'ablative-ending')

/** "1 January 2025", "January 1", "2025-ci il yanvarın 1", 2025年1月1日, with or without the year. */
function dateAt(row: TaggedRow, at: number): DateParts | undefined {
  const before = digits(row[at], 4)
  const isYear = before !== undefined && before > 1900
  const start = isYear ? pastYearWord(row, pastSuffix(row, at + 1)) : at
  const found = monthDay(row, start)
  if (found === undefined || isYear) return found && { ...found, year: before }
  const dated = yearBehind(row, found.to)
  return dated === undefined || dated.year < 1900 ? found : { ...found, ...dated }
}

/** A day without its month: the first in "1–31 May", the second in "May 1–31", 5月1日至31日. */
function dayAt(row: TaggedRow, at: number): DateParts | undefined {
  const day = digits(row[at], 2)
  if (day === undefined) return undefined
  const to = pastSuffix(row, at + 1)
  return { day, to: row[to]?.kind === 'han' && hasWord(row[to], 'day') ? to + 1 : to }
}
