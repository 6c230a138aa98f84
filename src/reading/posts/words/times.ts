/** The times of a sentence, with positions in the text. */
import { canonical, fromSpan, grain, span, yearAfter, yearBefore } from '../../../data/model/period.ts'
import type { Day, Period } from '../../../data/model/schema.ts'
import { inClass } from '../../text/word-grammar.ts'
import { hasWord, isKind, senseOf } from '../../text/word-sense.ts'
import { readTimes } from '../../time/read-times.ts'
import type { PeriodMention } from '../../time/types.ts'
import { is } from './is.ts'
import { isSinceFirst } from './ordinals.ts'
import type { Piece } from './pieces.ts'
import { aimedYear, isCompared, timeClauses } from './time-clauses.ts'

export interface TimeMark {
  readonly from: number
  readonly to: number
  /** Absent for a day and for a range of years. */
  readonly period?: Period | undefined
  readonly day?: Day | undefined
  /** Of a range of years: the year that a growth since then is counted from, and the last year. */
  readonly range?: { readonly base: Period; readonly last?: Period } | undefined
  /** Another period is compared with this one. */
  readonly isBase: boolean
  /** A part of a year whose year the text does not name. */
  readonly isUndated: boolean
  /** The current year, to date. */
  readonly isYearToDate: boolean
  /** The time since which nothing was like it. */
  readonly isTimeOfBest?: true
  /** Begins in the year of the text. */
  readonly isCurrent: boolean
}

/** The times of each clause by itself: a year does not reach over a comma. */
export function timesIn(general: readonly Piece[], row: readonly Piece[], today: Day): readonly TimeMark[] {
  return timeClauses(general, row).flatMap(clause => {
    const times = readTimes(clause, today, 'talk')
      .filter(time => isWritten(clause.slice(time.from, time.to)) && !isDay(clause, time) && !isOtherEra(time))
      .filter(time => time.to - time.from > 1 || !isSecondName(clause, time.from))
    const ends = times.map(time => upTo(time, clause, today))
    // "The four quarters", before "to the end of September", are no time of their own.
    const isInside = (time: PeriodMention, i: number): boolean =>
      ends.some((end, at) => at > i && end !== undefined && time.from >= end.start)
    return times.flatMap((time, i) => (isInside(time, i) ? [] : [markOf(time, ends[i], clause, today)]))
  })
}

function markOf(time: PeriodMention, end: MonthsUpTo | undefined, clause: readonly Piece[], today: Day): TimeMark {
  const { period, range } = yearsOf(time, clause, today)
  const told = end?.period ?? (time.period && sinceJanuary(ofMonthOver(time, today), clause[time.from - 1]))
  return {
    from: clause[Math.min(end?.start ?? time.from, time.from - (isFromTo(time, clause) ? 1 : 0))]?.from ?? 0,
    to: clause[time.to - 1]?.to ?? 0,
    period:
      period ??
      (isOfValue(clause, time.to) &&
      clause.slice(Math.max(0, time.from - 1), time.from + 1).some(it => hasWord(it, 'since'))
        ? told?.split('/')[0]
        : told),
    range,
    day: time.day,
    isBase: time.base === true || isCompared(clause[time.to - 1]),
    isUndated: time.undated === true,
    isYearToDate: time.ytd === true,
    isCurrent: time.period?.startsWith(today.slice(0, 4)) === true,
  }
}

/** "From January to August": the first word belongs to the time, and compares with nothing. */
function isFromTo({ from, to }: PeriodMention, clause: readonly Piece[]): boolean {
  const words = clause.slice(from, to)
  const months = words.filter(piece => isKind(piece, 'month'))
  return (
    months.length === 2 &&
    words[1]?.kind === 'word' &&
    words[1] !== months[1] &&
    hasWord(clause[from - 1], 'from', 'since')
  )
}

/** "In January-July" at the end of July: of that year. */
function ofMonthOver({ period = '', undated }: PeriodMention, today: Day): Period {
  const later = grain(period) === 'year' ? period : yearAfter(period)
  const isOfNow = undated === true && today.slice(8) >= '28' && later.endsWith(today.slice(0, 7))
  return isOfNow ? later : period
}

/** 截至10月底, "as of October": the months of the year up to that one. */
const sinceJanuary = (period: Period, lead: Piece | undefined): Period =>
  hasWord(lead, 'asof') && grain(period) === 'month' && !period.endsWith('-01')
    ? `${period.slice(0, 4)}-01/${period}`
    : period

/** Months that end with a period; `start` is the piece that their number begins with. */
type MonthsUpTo = { readonly period: Period; readonly start: number }

/** "The twelve months to September", «за 12 месяцев по сентябрь», "the four quarters to the end of Q3", 截至9月的12个月. */
function upTo(time: PeriodMention, clause: readonly Piece[], today: Day): MonthsUpTo | undefined {
  const { period: told, from, to } = time
  const [year] = /^20\d\d$/.exec(clause[to - 1]?.text ?? '') ?? []
  const period = told === undefined ? year : ofMonthOver(time, today)
  if (period === undefined) return undefined
  const offset = Math.max(0, from - 7)
  const before = clause.slice(offset, to)
  const noun = before.findLastIndex((piece, i) => {
    const between = before.slice(i + 1, from - offset)
    const isLed =
      between.slice(0, 3).some(isUntil) && between.every(({ kind, text }) => kind === 'word' || text === '-')
    return isLed && (hasWord(piece, 'months', 'quarters') || (hasWord(piece, 'year') && isUntil(before[i + 1])))
  })
  const isOfHan = hasWord(clause[from - 1], 'asof')
  const behind = clause.slice(to, to + 4)
  const counted = isOfHan ? countBefore(behind, 'months') : undefined
  const count = noun === -1 ? counted : countOf(before[noun - 1])
  const isYear = noun !== -1 && hasWord(before[noun], 'year')
  const months = isYear ? 12 : count && count * (hasWord(before[noun], 'quarters') ? 3 : 1)
  const { start, months: length } = span(period)
  // «По сентябрь» may be read as the months of the year up to it.
  const isOfOne = length === 1 || (noun !== -1 && (start % 12 === 0 || length % 3 === 0))
  if (months === undefined || months < 2 || months > 24 || !isOfOne) return undefined
  const last = canonical(fromSpan({ start: start + length - months, months }))
  return { period: last, start: noun === -1 ? from : offset + (isYear ? noun : noun - 1) }
}
const countBefore = (row: readonly Piece[], word: 'months'): number | undefined =>
  countOf(row[row.findIndex(piece => hasWord(piece, word)) - 1])
const isUntil = (piece: Piece | undefined): boolean =>
  hasWord(piece, 'until', 'to') || /^end(?:ing|ed)$/.test(piece?.text ?? '')
const countOf = (piece: Piece | undefined): number | undefined =>
  piece?.kind === 'number' ? Number(piece.text) : senseOf(piece, 'number')?.value

/** The year 1401 of another calendar. */
const isOtherEra = ({ period }: PeriodMention): boolean => period !== undefined && period < '1800'

/** 从去年1月的61亿美元: right before a value. */
const isOfValue = (clause: readonly Piece[], at: number): boolean =>
  clause[at]?.kind === 'han' && clause[at]?.text.length === 1 && clause[at + 1]?.kind === 'number'

function yearsOf(
  { years, from, to }: PeriodMention,
  clause: readonly Piece[],
  today: Day,
): Pick<TimeMark, 'period' | 'range'> {
  if (years === undefined) return {}
  // 从2020年的12亿美元增至…, «с начала 2026 года» in that year: a year, not a range.
  if (years.to === undefined && (isOfValue(clause, to) || years.from === today.slice(0, 4)))
    return { period: years.from }
  const aim = aimedYear(years, clause.slice(from, to), today)
  return aim === undefined ? { range: rangeOf(years, clause.slice(from, to)) } : { period: aim }
}

/** "Since 2018" is from 2018; "over the past three years" is from the year before them. */
function rangeOf(
  { from, to }: NonNullable<PeriodMention['years']>,
  words: readonly Piece[],
): NonNullable<TimeMark['range']> {
  const isNamed = words.some(({ text }) => /^(?:19|20)\d\d$/.test(text))
  return { base: isNamed ? from : yearBefore(from), ...(to !== undefined && { last: to }) }
}

/** A month beside the number of a day: "July 14", «13 декабря». */
function isDay(clause: readonly Piece[], { from, to, period, undated }: PeriodMention): boolean {
  if (undated !== true || period === undefined || grain(period) !== 'month') return false
  const isNumber = (piece: Piece | undefined): boolean =>
    piece?.kind === 'number' && /^(?:[1-9]|[12]\d|3[01])$/.test(piece.text)
  const behind = clause[to + 1]
  return (
    isNumber(clause[from - 1]) ||
    (isNumber(clause[to]) &&
      (behind === undefined || !hasWord(behind, 'million', 'billion', 'percent', 'thousand', 'times')))
  )
}

/** "Wang Jun said", "Theresa May": a month right behind a name, with no number beside it. */
export function isSecondName(row: readonly Piece[], at: number): boolean {
  const [before, piece, behind] = [row[at - 1], row[at], row[at + 1]]
  const isName = before?.kind === 'word' && before.senses.length === 0 && /^\p{Lu}\p{Ll}+$/u.test(before.raw)
  return isName && /^\p{Lu}\p{Ll}{1,3}$/u.test(piece?.raw ?? '') && behind?.kind !== 'number' && behind?.text !== '-'
}

/** Not "may" for May, nor 16年 for 2016. */
const isWritten = (time: readonly Piece[]): boolean => {
  const [first, second] = time
  if (first === undefined || (time.length === 1 && inClass(first, 'weak-month') && /^\p{Ll}/u.test(first.raw)))
    return false
  // «Ма Сюэцин» is a name, not the month «ма…».
  if (time.length === 1 && first.kind === 'word' && first.text.length <= 2 && isKind(first, 'month')) return false
  // "April 15" is a day.
  const hasDay = time.some(piece => piece.kind === 'number' && piece.text.length <= 2)
  if (
    hasDay &&
    time.length <= 2 &&
    !isKind(first, 'number') &&
    time.some(piece => isKind(piece, 'month')) &&
    !time.some(piece => piece.kind === 'han')
  )
    return false
  return !(
    first.kind === 'number' &&
    first.text.length <= 2 &&
    second?.kind === 'han' &&
    inClass(second, 'year-word') &&
    time.length === 2
  )
}

/** Not a time: 连续十五年, a number of years; 2025亿, a number of money. */
export function isNumberNotTime(row: readonly Piece[], { from, to }: TimeMark): boolean {
  const at = row.findIndex(piece => piece.to > from)
  const lead = row[at - 1]?.kind === 'han' && is(row[at - 1], 'place') ? row[at - 2] : row[at - 1]
  // "In the reporting period of 2022": the months that the text tells of.
  if (is(lead, 'in-a-row', 'same-time')) return true
  const next = row.findIndex(piece => piece.from >= to)
  const behind = row[next]
  const last = row.findLast(piece => piece.to <= to)
  // «На 3-м месте»: no three months.
  if (is(behind, 'place') && behind?.kind === 'word' && row[at]?.kind === 'number') return true
  // «В 2024 году 200-300 млн»
  const unit = behind?.text === '-' && row[next + 1]?.kind === 'number' ? row[next + 2] : behind
  return last?.kind === 'number' && isKind(unit, 'scale', 'currency')
}

/** "The fastest pace since March", «впервые с 2019 года», 3月以来最快: no period of the data, and no base. */
export function withoutTimeOfBest(time: TimeMark, general: readonly Piece[], row: readonly Piece[]): TimeMark {
  if (!isOfBest(time, general, row)) return time
  return { ...time, period: undefined, range: undefined, isTimeOfBest: true }
}

function isOfBest({ from, to }: TimeMark, general: readonly Piece[], row: readonly Piece[]): boolean {
  const [lead, last] = [general.findLast(piece => piece.to <= from), general.find(piece => piece.from >= to)]
  const isIn = general.some(piece => piece.from >= from && piece.to <= to && hasWord(piece, 'since'))
  if (!isIn && !hasWord(lead, 'since') && !hasWord(last, 'since')) return isSinceFirst(row, { from, to })
  const at = row.findIndex(piece => piece.from >= from)
  const end = row.findLastIndex(piece => piece.to <= to)
  const isPlain = (piece: Piece): boolean => piece.kind !== 'mark' && piece.kind !== 'number'
  const before = row.slice(Math.max(0, at - 6), at).toReversed()
  const behind = row.slice(end + 1, end + (row[end + 1]?.kind === 'han' ? 12 : 6))
  return [before, behind].some(words => {
    const best = words.findIndex(piece => is(piece, 'best', 'record'))
    return best !== -1 && words.slice(0, best).every(isPlain)
  })
}

/** "Compared with May, when exports grew by 2 percent": the time right before the last such comma, if no other is behind it. */
export function timeBeforeWhen(row: readonly Piece[], times: readonly TimeMark[], from: number): TimeMark | undefined {
  const comma = row.findLastIndex(
    (piece, at) => piece.to <= from && piece.text === ',' && row.slice(at + 1, at + 3).some(it => is(it, 'which')),
  )
  const last = times.findLast(time => time.to <= from && time.period !== undefined)
  return last !== undefined && last.to === row[comma - 1]?.to ? last : undefined
}
