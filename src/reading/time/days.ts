/** Days: 1 June 2025, June 1, 2025, 1 июня 2025 г., 2025年6月1日, 2025-ci il aprelin 1-i; without a year only after "as of". */
import { dayText, twoDigits } from '../../data/model/dates.ts'
import { yearOf } from '../../data/model/period.ts'
import type { Day } from '../../data/model/schema.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { grammarOf, inClass } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import { dayTime, digits, pastSuffix } from './small-numbers.ts'
import type { Atom } from './types.ts'

/** The day that begins at a word; undefined when the words name no day. */
export function dayOfMonth(row: TaggedRow, at: number, today: Day): Atom | undefined {
  const found = monthDay(row, at)
  if (found === undefined) return yearFirst(row, at) ?? inHan(row, at)
  if (isImpossible(row, at, found)) return impossibleDay(row, at, found, today)
  const dated = yearBehind(row, found.to)
  if (dated !== undefined) return dayAtom(at, dated.to, dated.year, found)
  return isAsOf(row, at, found.to) ? newestDay(at, found, today) : undefined
}

/** «32 января», «30 февраля», "January 32, 2025": no year has that day. A number after a month may count something. */
function isImpossible(row: TaggedRow, at: number, { month, day, to }: MonthDay): boolean {
  const isFirst = digits(row[at], 2) === day && senseOf(row[at], 'month') === undefined
  return (isFirst || yearBehind(row, to) !== undefined) && (day === 0 || day > (longestMonths[month - 1] ?? 31))
}

const longestMonths = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

/** The month that is named is the nearest period: of the year that is named, or the newest one that is over. */
function impossibleDay(row: TaggedRow, at: number, { month, to }: MonthDay, today: Day): Atom {
  const named = yearBehind(row, to)
  const mm = twoDigits(month)
  const newest = mm < today.slice(5, 7) ? yearOf(today) : yearOf(today) - 1
  const year = named?.year ?? newest
  return { from: at, to: named?.to ?? to, time: { is: 'bad', instead: [`${year}-${mm}`, `${year}`] } }
}

/** A day without its year, the newest one that is not in the future: "January 8", 1月8日. */
export function undatedDay(row: TaggedRow, at: number, today: Day): Atom | undefined {
  const found = monthDay(row, at)
  return found === undefined ? undefined : newestDay(at, found, today)
}

export interface MonthDay {
  readonly month: number
  readonly day: number
  readonly to: number
}

/** "31 March", "March 31", "31 mart", "martın 31-nə", 3月31日. */
export function monthDay(row: TaggedRow, at: number): MonthDay | undefined {
  const han = hanDay(row, at)
  if (han !== undefined) return han
  // "Top 5 January 2026" is a list of five.
  const before = hasWord(row[at - 1], 'top') && row[at - 1]?.kind === 'word' ? undefined : digits(row[at], 2)
  const monthAt = before === undefined ? at : pastOf(row, pastSuffix(row, at + 1))
  const month = senseOf(row[monthAt], 'month')?.month
  const day = before ?? digits(row[monthAt + 1], 2)
  if (month === undefined || day === undefined) return undefined
  // "2024-cü ilin iyulundan 9 faiz çox": a number of something else.
  const counted = before === undefined ? row[monthAt + 2] : undefined
  if (counted?.text === '%' || hasWord(counted, 'percent', 'million', 'billion', 'times')) return undefined
  return { month, day, to: before === undefined ? pastSuffix(row, monthAt + 2) : monthAt + 1 }
}

/** "The 1st of May" */
const pastOf = (row: TaggedRow, at: number): number =>
  row[at]?.kind === 'word' && hasWord(row[at], 'of') ? at + 1 : at

function hanDay(row: TaggedRow, at: number): MonthDay | undefined {
  const [month, day] = [digits(row[at], 2), digits(row[at + 2], 2)]
  const isHan = row[at + 3]?.kind === 'han' && hasWord(row[at + 1], 'month') && hasWord(row[at + 3], 'day')
  return isHan && month !== undefined && day !== undefined ? { month, day, to: at + 4 } : undefined
}

/** "2025-ci ilin 31 mart", "2025 aprelin 1-nə", the year comes first. */
function yearFirst(row: TaggedRow, at: number): Atom | undefined {
  const year = digits(row[at], 4)
  if (year === undefined) return undefined
  const found = monthDay(row, pastYearWord(row, pastSuffix(row, at + 1)))
  // "2025 March 24 companies": in other languages the number after the month need not be a day.
  const isDay = found !== undefined && isOfMonth(row, found)
  return isDay ? dayAtom(at, found.to, year, found) : undefined
}

/** Whether a number after the month is a day. */
const isOfMonth = (row: TaggedRow, { to }: MonthDay): boolean =>
  row
    .slice(Math.max(0, to - 4), to)
    .some(tagged => senseOf(tagged, 'month') !== undefined && grammarOf(tagged)?.dayAfterMonth === true)

function inHan(row: TaggedRow, at: number): Atom | undefined {
  const year = digits(row[at], 4)
  const found = inClass(row[at + 1], 'year-sign') ? hanDay(row, at + 2) : undefined
  return year === undefined || found === undefined ? undefined : dayAtom(at, found.to, year, found)
}

const isAsOf = (row: TaggedRow, from: number, to: number): boolean =>
  hasWord(row[from - 1], 'asof') || hasWord(row[to], 'asof')

/** The newest such day that is not in the future. */
function newestDay(from: number, found: MonthDay, today: Day): Atom | undefined {
  const year = yearOf(today)
  return dayAtom(from, found.to, dayText(year, found.month, found.day) > today ? year - 1 : year, found)
}

export function pastYearWord(row: TaggedRow, at: number): number {
  if (!hasWord(row[at], 'year', 'years')) return at
  return row[at + 1]?.text === '.' ? at + 2 : at + 1
}
/** The year behind a day, and where its words end; 9月1日2000家企业 has none, because in Chinese the year comes first. */
export function yearBehind(row: TaggedRow, to: number): { readonly year: number; readonly to: number } | undefined {
  const after = pastComma(row, to)
  const year = row[to - 1]?.kind === 'han' ? undefined : digits(row[after], 4)
  return year === undefined ? undefined : { year, to: pastYearWord(row, pastSuffix(row, after + 1)) }
}
const pastComma = (row: TaggedRow, at: number): number => (row[at]?.text === ',' || row[at]?.text === '.' ? at + 1 : at)

function dayAtom(from: number, to: number, year: number, { month, day }: Omit<MonthDay, 'to'>): Atom | undefined {
  if (year < 1900 || year > 2100 || month < 1 || month > 12 || day < 1 || day > 31) return undefined
  return { from, to, time: dayTime(year, month, day) }
}
