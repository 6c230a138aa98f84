/** Ranges of months, "as of October", "the twelve months to March"; and of days, which are no period of the data. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { lastDay } from '../../../data/model/dates.ts'
import { alignedTo, canonical, fromSpan, grain, previous, span, yearAfter } from '../../../data/model/period.ts'
import type { Day, Period } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { hasWord, isKind, senseOf } from '../../text/word-sense.ts'
import type { PeriodMention } from '../../time/types.ts'
import { has, is, isMark, isTrade, isYear } from './is.ts'
import type { Piece } from './pieces.ts'
import { pieceAfter, piecesBefore, piecesBetween } from './rows.ts'
import { isInClauseOf } from './subject.ts'
import { generalLexicon } from './vocabulary.ts'

/** "In the period to May": from a month that is not named. */
export const isOpenPeriod = (row: readonly Piece[], times: readonly TextSpan[]): boolean =>
  row.some(
    (it, i) => is(it, 'whole-period') && is(row[i + 1], 'to') && times.some(({ from }) => from === row[i + 2]?.from),
  )

/** The period that the words of a time name, or the months of the year up to it: "as of October", 截至10月底. */
export function toldPeriod(time: PeriodMention, clause: readonly Piece[], today: Day): Period | undefined {
  const isAsOf = isOfDate(time, clause) || isFromNewYear(clause.slice(Math.max(0, time.from - 9), time.to - 1))
  if (!isAsOf) return time.period && ofMonthOver(time, today)
  const last = time.period ? ofMonthOver(time, today) : monthUpTo(time.day)
  return last && sinceJanuary(last)
}

/** "As of June 1", "iyunun 1-i vəziyyətinə". */
export const isOfDate = ({ from, to }: PeriodMention, clause: readonly Piece[]): boolean =>
  hasWord(clause[from - 1], 'asof') || (isPostposed(clause[to]) && hasWord(clause[to], 'asof'))

/** "From the start of the year to the end of October", 年初至10月末, "YTD October": what is before the month. */
function isFromNewYear(lead: readonly Piece[]): boolean {
  const start = lead.findLastIndex(piece => hasWord(piece, 'yearstart', 'ytd'))
  const between = lead.slice(start + 1)
  return start !== -1 && (between.length === 0 || (between.some(isUntil) && between.every(it => it.kind !== 'mark')))
}

/** "As of June 1": May is over. */
const monthUpTo = (day: Day | undefined): Period | undefined =>
  day?.endsWith('-01') === true ? previous(day.slice(0, 7)) : monthEndingOn(day)

/** "In January-July" at the end of July: of that year. */
function ofMonthOver({ period = '', undated }: PeriodMention, today: Day): Period {
  const later = grain(period) === 'year' ? period : yearAfter(period)
  const isOfNow = undated === true && today.slice(8) >= '28' && later.endsWith(today.slice(0, 7))
  return isOfNow ? later : period
}

/** "The five months to May 31": that day. */
export function lastDayUpTo({ from, to, period, undated, joint }: PeriodMention, clause: readonly Piece[]) {
  if (undated !== true || period === undefined || grain(period) !== 'month' || !isUntil(clause[from - 1]))
    return undefined
  const isLast = clause[to]?.kind === 'number' && lastDay(period) === `${period}-${clause[to]?.text}`
  return isLast ? { from, to: to + 1, day: lastDay(period), joint } : undefined
}

/** January up to that month of its year. */
const sinceJanuary = (period: Period): Period =>
  grain(period) === 'month' && !period.endsWith('-01') ? canonical(`${period.slice(0, 4)}-01/${period}`) : period

/** "By the end of September", «на конец сентября», "sentyabrın sonuna"; not of December, when a year ends. */
export function upToEnd({ from, to }: TextSpan, period: Period, row: readonly Piece[]): Period {
  const near = [row.findLast(piece => piece.to <= from && piece.text !== '-'), pieceAfter(row, to)]
  const isEnd = near.some((it, i) => is(it, 'by-the-end') && isPostposed(it) === (i === 1))
  return isEnd && !period.endsWith('-12') ? sinceJanuary(period) : period
}

/** Months that end with a period; `start` is the piece that their number begins with. */
type MonthsUpTo = { readonly period: Period; readonly start: number }

/** "The twelve months to September", «за 12 месяцев по сентябрь», "the four quarters to the end of Q3", 截至9月的12个月. */
export function upTo(time: PeriodMention, clause: readonly Piece[], today: Day): MonthsUpTo | undefined {
  const { period: told, from, to } = time
  const [year] = /^20\d\d$/.exec(clause[to - 1]?.text ?? '') ?? []
  const period = monthEndingOn(time.day) ?? (told === undefined ? year : ofMonthOver(time, today))
  if (period === undefined) return undefined
  const offset = Math.max(0, from - 7)
  const before = clause.slice(offset, to)
  const noun = before.findLastIndex((piece, i) => {
    const between = before.slice(i + 1, from - offset)
    const isLed =
      between.slice(0, 3).some(isUntil) && between.every(({ kind, text }) => kind === 'word' || text === '-')
    const isOne = hasWord(piece, 'year', 'quarter', 'half') && isUntil(before[i + 1])
    return isLed && (isOne || hasWord(piece, 'months', 'quarters'))
  })
  const behind = hasWord(clause[from - 1], 'asof') ? clause.slice(to, to + 4) : []
  const counted = behind[behind.findIndex(piece => hasWord(piece, 'months')) - 1]
  const number = noun - 1
  const count = countOf(noun === -1 ? counted : before[number])
  const months = monthsOf(before[noun]) ?? (count && count * (hasWord(before[noun], 'quarters') ? 3 : 1))
  const { start, months: length } = span(period)
  // «По сентябрь» may be read as the months of the year up to it.
  const isOfOne = length === 1 || (noun !== -1 && (start % 12 === 0 || length % 3 === 0))
  if (months === undefined || months < 2 || months > 24 || !isOfOne) return undefined
  const last = canonical(fromSpan({ start: start + length - months, months }))
  return { period: last, start: noun === -1 ? from : offset + (monthsOf(before[noun]) ? noun : number) }
}
/** The year, half or quarter. */
function monthsOf(unit: Piece | undefined): number | undefined {
  if (hasWord(unit, 'year')) return 12
  if (hasWord(unit, 'half')) return 6
  return hasWord(unit, 'quarter') ? 3 : undefined
}
/** The month whose last day it is. */
const monthEndingOn = (day: Day | undefined): Period | undefined =>
  day !== undefined && day === lastDay(day.slice(0, 7)) ? day.slice(0, 7) : undefined
const isUntil = (piece: Piece | undefined): boolean => hasWord(piece, 'until', 'to') || inClass(piece, 'ending')
const countOf = (piece: Piece | undefined): number | undefined =>
  piece?.kind === 'number' ? Number(piece.text) : senseOf(piece, 'number')?.value

/** How many months later the month behind an "and" or a comma is than the one before it. */
export function monthsAround(row: readonly Piece[], at: number): number | undefined {
  if (row[at]?.text !== ',' && !hasWord(row[at], 'and')) return undefined
  const [one, two] = [senseOf(row[at - 1], 'month')?.month, senseOf(row[at + 1], 'month')?.month]
  return one === undefined || two === undefined ? undefined : two - one
}

/** «Март, июль и сентябрь», with one amount: no period of the data; "between March and July" is one time. */
export function namesSeveralMonths(general: readonly Piece[], times: readonly TextSpan[], amounts: number): boolean {
  const isOfOne = (at: number): boolean =>
    times.some(({ from, to }) => from <= (general[at - 1]?.from ?? 0) && to >= (general[at + 1]?.to ?? 0))
  const gaps = general.flatMap((_, at) => (isOfOne(at) ? [] : (monthsAround(general, at) ?? [])))
  return gaps.some(gap => gap !== 1) && amounts <= gaps.length
}

/** "Aug. 1-20", «1–20 августа», «с 1 по 20 августа»: with the month right before or behind. */
function isRangeOfDays(general: readonly Piece[], at: number): boolean {
  const [dash, last] = [general[at + 1], general[at + 2]]
  const areShort = [general[at], last].every(it => /^\d{1,2}$/.test(it?.text ?? ''))
  const isJoined = dash?.text === '-' || hasWord(dash, 'until', 'to')
  const isRange = isJoined && last?.kind === 'number' && areShort
  const isDays = isRange && Number(general[at]?.text) < Number(last.text) && Number(last.text) <= 31
  return isDays && [general[at - 1], general[at + 3]].some(piece => piece?.kind === 'word' && isKind(piece, 'month'))
}

/** "From March 21 to April 20", «с 21 марта по 20 апреля», "March 20, 2023, through February 18, 2024": not of whole months. */
function isDayToDay(general: readonly Piece[], at: number): boolean {
  const isOfDay = (it: Piece): boolean => it.kind === 'number' && /^(?:[12]?\d|3[01])$/.test(it.text)
  const isDate = (start: number): boolean => {
    const pair = general.slice(start, start + 2)
    return pair.some(it => isKind(it, 'month')) && pair.some(isOfDay)
  }
  if (!isDate(at)) return false
  const next = general.findIndex((piece, i) => i > at + 1 && (isKind(piece, 'month') || isDate(i)))
  const isBetween = (it: Piece): boolean => it.kind === 'mark' || isYear(it) || hasWord(it, 'until', 'to')
  return next !== -1 && isDate(next) && general.slice(at + 2, next).every(isBetween)
}

/** "The five months to August 22". */
const isMonthsToDay = ([months, to, month, day]: readonly Piece[]): boolean =>
  hasWord(months, 'months') && hasWord(to, 'to') && isKind(month, 'month') && /^\d{1,2}$/.test(day?.text ?? '')

/** "The first 20 days of September", 9月前20天, 11月1日至20日: no period of the data, if the sentence has no other one. */
export function coversDays(
  general: readonly Piece[],
  times: readonly (TextSpan & { readonly period?: Period | undefined })[],
): boolean {
  // "From May 1 to May 31"
  const isWhole = ({ from, to }: Piece): boolean =>
    times.some(time => time.period !== undefined && time.from <= from && time.to > to)
  const isToDay = (at: number): boolean => isDayToDay(general, at) || isMonthsToDay(general.slice(at, at + 4))
  if (general.some((piece, at) => isToDay(at) && !isWhole(piece))) return true
  if (times.some(({ period }) => period !== undefined && grain(period) !== 'month')) return false
  return general.some((piece, at) => {
    if (piece.kind === 'number' && isRangeOfDays(general, at) && !isWhole(piece)) return true
    if (piece.kind !== 'number' || !hasWord(general[at + 1], 'day')) return false
    const [month, lead] = [general[at - 4], general[at - 1]]
    // «За 20 дней сентября», "20 days of September", "sentyabrın 20 günü"
    const isOfMonth = isKind(lead, 'month') || general.slice(at + 2, at + 4).some(it => isKind(it, 'month'))
    if (isOfMonth && times.length > 0) return true
    // 3月21日至4月20日
    if (hasWord(month, 'day') && hasWord(general[at - 3], 'until') && lead?.kind === 'han') return true
    const isToDay = lead?.kind === 'han' && hasWord(lead, 'until') && hasWord(general[at - 2], 'day')
    return isToDay ? isKind(month, 'month') || hasWord(month, 'month') : hasWord(lead, 'first') && times.length > 0
  })
}

/** A year, or the month that other months begin with. */
export const firstMonth = (period: Period | undefined): Period | undefined =>
  period === undefined || grain(period) === 'year' ? period : fromSpan({ start: span(period).start, months: 1 })

/** "For the first time in three months", "the first fall in eight months", "the strongest growth in five years", "üç ayda ilk dəfə": how long ago it was like that before. */
export function isSinceFirst(row: readonly Piece[], { from, to }: TextSpan): boolean {
  const [at, last] = [row.findIndex(piece => piece.to > from), row.findLastIndex(piece => piece.from < to)]
  const before = piecesBefore(row, at, 6)
  const isFirst = (piece: Piece, i: number): boolean =>
    is(piece, 'first-time') ||
    (is(piece, 'best') && has(before.slice(i + 1), 'up', 'down', 'rise-of', 'pace')) ||
    (isKind(piece, 'ordinal') && has(before.slice(i + 1, i + 3), 'up', 'down', 'rise-of'))
  // 在2023年首次: a year of the calendar.
  if (row[last]?.kind === 'han' && /^\d{4}$/.test(row[at]?.text ?? '')) return false
  const first = before.findLastIndex(isFirst)
  const isLed = first !== -1 && is(row[at - 1], 'as-to') && before.slice(first).every(it => it.kind !== 'mark')
  return last === at + 1 && is(row[last], 'unit') && (isLed || is(row[last + 1], 'first-time'))
}

type Months = TextSpan & { readonly period?: Period | undefined; readonly isNewest?: boolean }

/** "Up 15% over eight months" is of those months, as is "$5 billion over nine months of 2025"; not "more than in 2024". */
export function isDuration(time: Months, at: number, { row }: { readonly row: readonly Piece[] }): boolean {
  if (!is(row[at - 1], 'over')) return false
  const clause = row.slice(row.findLastIndex((piece, i) => i < at && isMark(piece, ',;')) + 1, at)
  const isChanged = has(clause, 'up', 'down', 'more', 'less', 'percent', 'change')
  const isFree = is(row[at - 1], 'from') && !isChanged && clause.every(({ text }) => text !== '%')
  return isFree || isOfMonths(time, row)
}

/** Several months whose year is not named, or without a year after them: "over January-November 2025", told in January 2026. */
function isOfMonths({ from, to, period, isNewest = false }: Months, row: readonly Piece[]): boolean {
  const words = piecesBetween(row, from, to)
  const hasYear = words.some(isYear)
  if (period === undefined || ['year', 'month'].includes(grain(period))) return false
  return !hasYear || (isNewest && grain(period) === 'months')
}

/** «В 1404 году», "1404-cü ildə", 1404年. */
export const isPersianYear = (row: readonly Piece[], at: number): boolean =>
  row[at]?.kind === 'number' &&
  /^1[34]\d\d$/.test(row[at]?.text ?? '') &&
  row.some(
    (it, i) => i >= at - 1 && i <= at + 3 && (inClass(it, 'year-sign') || hasWord(generalLexicon().at(row, i), 'year')),
  )

/** "First-half trade reached $2.3 billion in 2025, up from $2 billion in 2024": those months of the year. */
export function partOfYear(
  { from, period = '' }: Months,
  { row, times }: { readonly row: readonly Piece[]; readonly times: readonly (Months & { isUndated: boolean })[] },
  isBase: boolean,
): Period {
  const isPart = (time: TextSpan): boolean =>
    time.to <= from && isTrade(pieceAfter(row, time.to)) && (isBase || isInClauseOf(row, time.from, from))
  const part = grain(period) === 'year' ? times.find(it => it.isUndated && isPart(it)) : undefined
  return part?.period === undefined ? canonical(period) : alignedTo(canonical(period), part.period)
}
