/** The times of a sentence, "in January-May 2025", "since 2018", with their positions in the text. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { fromSpan, grain, isOver, yearAfter, yearBefore } from '../../../data/model/period.ts'
import type { Day, Period } from '../../../data/model/schema.ts'
import { inClass, isPreposed } from '../../text/word-grammar.ts'
import { hasWord, isKind } from '../../text/word-sense.ts'
import { readTimes } from '../../time/read-times.ts'
import type { PeriodMention } from '../../time/types.ts'
import { isAblative } from './endings.ts'
import { has, hasCapital, hasSmallLetter, is, isUnknownWord, isYear } from './is.ts'
import { firstMonth, isOfDate, isSinceFirst, lastDayUpTo, toldPeriod, upTo, upToEnd } from './month-ranges.ts'
import { fractionOfScale, numberWord } from './numerals.ts'
import type { Piece } from './pieces.ts'
import { pieceAfter, pieceBefore, piecesBefore, upToMark } from './rows.ts'
import { aimedYear, isAmountUnit, isBestOfMonths, isSecondName, timeClauses } from './time-clauses.ts'

export interface TimeMark extends TextSpan {
  /** Absent for a day and for a range of years. */
  readonly period?: Period | undefined
  readonly day?: Day | undefined
  /** Of a range of years: the year that a growth since then is counted from, and the last year. */
  readonly range?: { readonly base: Period; readonly last?: Period } | undefined
  /** Another period is compared with this one. */
  readonly isBase: boolean
  /** A part of a year whose year the text does not name. */
  readonly isUndated: boolean
  /** The current year, to date: "this year" (`isThisYear`) or "since the beginning of the year". */
  readonly isYearToDate: boolean
  readonly isThisYear?: boolean
  /** The time since which nothing was like it, and its year or month. */
  readonly isTimeOfBest?: true
  readonly best?: Period | undefined
  /** Begins in the year of the text. */
  readonly isCurrent: boolean
  /** Ends before the day of the text. */
  readonly isOver?: boolean
  /** Of a financial year whose months are known. */
  readonly isFinancial?: true
  /** The same period a year later does not end before the day of the text. */
  readonly isNewest?: boolean
}

/** What a time is whose words name its period in full. */
export const plainTime = { isBase: false, isUndated: false, isYearToDate: false, isCurrent: false } as const

/** The times of each clause by itself: a year does not reach over a comma. */
export function timesIn(general: readonly Piece[], row: readonly Piece[], today: Day): readonly TimeMark[] {
  return timeClauses(general, row).flatMap(clause => {
    const placeInRow = (time: PeriodMention): number => row.findIndex(it => it.from === clause[time.from]?.from)
    const times = readTimes(withoutEndingOfOrdinal(clause), today, 'talk')
      .filter(it => (it.day && isOfDate(it, clause)) || isWritten(clause.slice(it.from, it.to)))
      .map(time => lastDayUpTo(time, clause) ?? time)
      .filter(time => !isDay(clause, time) && !isOtherEra(time))
      // "Three quarters of a billion" is an amount.
      .filter(time => fractionOfScale(row, placeInRow(time)) === undefined)
      .filter(time => time.to - time.from > 1 || !isSecondName(clause, time.from))
    const ends = times.map(time => upTo(time, clause, today))
    // "The four quarters", before "to the end of September", are no time of their own.
    const isInside = (time: PeriodMention, i: number): boolean =>
      ends.some((end, at) => at > i && end !== undefined && time.from >= end.start)
    const marks = times.flatMap((time, i) => (isInside(time, i) ? [] : [markOf(time, ends[i], clause, today)]))
    // 实现: a part of another word.
    const isInWord = ({ from, to }: TimeMark): boolean =>
      to - from === 1 && row.some(it => it.kind === 'han' && it.words.length > 0 && it.from < from && it.to >= to)
    return marks
      .filter(it => !isInWord(it))
      .map(mark => ({ ...mark, period: mark.period && upToEnd(mark, mark.period, row) }))
  })
}

/** «В 2024 году на 3-м месте»: the ending of a place is no word for months. */
const withoutEndingOfOrdinal = (clause: readonly Piece[]): readonly Piece[] =>
  clause.map((piece, i) => {
    const [number, hyphen] = [clause[i - 2], clause[i - 1]]
    const isEnding = number?.kind === 'number' && hyphen?.text === '-' && hyphen.glued
    return isEnding && inClass(piece, 'ordinal-ending') ? { ...piece, senses: [] } : piece
  })

function markOf(time: PeriodMention, end: ReturnType<typeof upTo>, clause: readonly Piece[], today: Day): TimeMark {
  const { period, range } = yearsOf(time, clause, today)
  const told = end?.period ?? toldPeriod(time, clause, today)
  const isSince = clause.slice(Math.max(0, time.from - 1), time.from + 1).some(it => hasWord(it, 'since'))
  return {
    from: clause[Math.min(end?.start ?? time.from, time.from - (isFromTo(time, clause) ? 1 : 0))]?.from ?? 0,
    to: clause[time.to - 1]?.to ?? 0,
    period: period ?? (isSince && isOfValue(clause, time.to) ? told?.split('/')[0] : told),
    range,
    day: time.day,
    isBase: time.base === true || isAblative(clause[time.to - 1]),
    isUndated: time.undated === true,
    isYearToDate: time.ytd === true || isSinceNewYear(time, today),
    isThisYear: time.ytd === true && clause.slice(time.from, time.to).some(it => hasWord(it, 'thisyear')),
    isCurrent: time.period?.startsWith(today.slice(0, 4)) === true,
    isOver: told !== undefined && time.ytd !== true && isOver(told, today),
    isNewest: told !== undefined && !isOver(yearAfter(told), today),
  }
}

/** "From January to August": the first word belongs to the time, and compares with nothing. */
function isFromTo({ from, to }: PeriodMention, clause: readonly Piece[]): boolean {
  const words = clause.slice(from, to)
  const months = words.filter(piece => isKind(piece, 'month'))
  const isJoined = months.length === 2 && words[1]?.kind === 'word' && words[1] !== months[1]
  return isJoined && hasWord(clause[from - 1], 'from', 'since')
}

/** The year 1401 of another calendar. */
const isOtherEra = ({ period }: PeriodMention): boolean => period !== undefined && period < '1800'

/** 从去年1月的61亿美元: right before a value. */
const isOfValue = (clause: readonly Piece[], at: number): boolean =>
  clause[at]?.kind === 'han' && clause[at]?.text.length === 1 && clause[at + 1]?.kind === 'number'

type Years = Pick<TimeMark, 'period' | 'range'>

function yearsOf({ years, from, to }: PeriodMention, clause: readonly Piece[], today: Day): Years {
  if (years === undefined) return {}
  // 从2020年的12亿美元增至…: a year, not a range.
  if (years.to === undefined && isOfValue(clause, to)) return { period: years.from }
  if (isSinceNewYear({ years }, today)) return { period: yearToDate(today) }
  const aim = aimedYear(years, clause.slice(from, to), today)
  return aim === undefined ? { range: rangeOf(years, clause.slice(from, to)) } : { period: aim }
}

/** «С начала 2026 года» in that year. */
const isSinceNewYear = ({ years }: Pick<PeriodMention, 'years'>, today: Day): boolean =>
  years !== undefined && years.to === undefined && years.from === today.slice(0, 4)

/** To the last month that is over. */
function yearToDate(today: Day): Period {
  const [year = '', month] = today.split('-')
  const months = Number(month) - 1
  return months === 0 ? year : fromSpan({ start: Number(year) * 12, months })
}

type YearsMention = NonNullable<PeriodMention['years']>

/** "Since 2018" is from 2018; "over the past three years" is from the year before them. */
const rangeOf = ({ from, to }: YearsMention, words: readonly Piece[]): NonNullable<TimeMark['range']> => ({
  base: words.some(isYear) ? from : yearBefore(from),
  ...(to !== undefined && { last: to }),
})

/** A month beside the number of a day: "July 14", «13 декабря»; or in a name: "Kasım-Jomart". */
function isDay(clause: readonly Piece[], { from, to, period, undated }: PeriodMention): boolean {
  if (undated !== true || period === undefined || grain(period) !== 'month') return false
  const isNumber = (piece: Piece | undefined): boolean =>
    piece?.kind === 'number' && /^(?:[1-9]|[12]\d|3[01])$/.test(piece.text)
  const [next, behind] = [clause[to], clause[to + 1]]
  const isGlued = next?.from === clause[to - 1]?.to && next?.to === behind?.from
  const isName = next?.text === '-' && isGlued && isUnknownWord(behind) && hasCapital(behind)
  return isName || isNumber(clause[from - 1]) || (isNumber(next) && !isAmountUnit(behind))
}

/** Not "may" for May, nor 16年 for 2016. */
const isWritten = (time: readonly Piece[]): boolean => {
  const [first, second] = time
  const isAlone = time.length === 1
  if (first === undefined || (isAlone && inClass(first, 'weak-month') && hasSmallLetter(first))) return false
  // "Exports 27, imports 45 percent", 增长两千倍
  if (isAlone && (first.kind === 'number' ? first.text.length <= 2 : numberWord(first) !== undefined)) return false
  // «Ма Сюэцин» is a name, not the month «ма…».
  if (isAlone && first.kind === 'word' && first.text.length <= 2 && isKind(first, 'month')) return false
  // "April 15" and "Oct. 18" are days.
  const words = time.filter(piece => piece.text !== '.')
  const hasDay = words.some(piece => piece.kind === 'number' && piece.text.length <= 2)
  if (hasDay && words.length <= 2 && words.some(piece => isKind(piece, 'month') && piece.kind !== 'han')) return false
  return !(first.kind === 'number' && first.text.length <= 2 && second?.kind === 'han' && inClass(second, 'year-word'))
}

/** Not a time: 连续十五年, a number of years; 2025亿, a number of money. */
export function isNumberNotTime(row: readonly Piece[], { from, to }: TimeMark): boolean {
  const at = row.findIndex(piece => piece.to > from)
  const lead = row[at - 1]?.kind === 'han' && is(row[at - 1], 'place') ? row[at - 2] : row[at - 1]
  // "In the reporting period of 2022": the months that the text tells of.
  if (is(lead, 'in-a-row', 'same-time')) return true
  const next = row.findIndex(piece => piece.from >= to)
  const behind = row[next]
  const last = pieceBefore(row, to)
  // «На 3-м месте»: no three months.
  if (is(behind, 'place') && behind?.kind === 'word' && row[at]?.kind === 'number') return true
  // «В 2024 году 200-300 млн»
  const unit = behind?.text === '-' && row[next + 1]?.kind === 'number' ? row[next + 2] : behind
  // "2018 – 11.46 billion"
  const isYearAhead = unit !== behind && isYear(last) && !/^\d{4}/.test(row[next + 1]?.text ?? '')
  return last?.kind === 'number' && isKind(unit, 'scale', 'currency') && !isYearAhead
}

/** "The fastest pace since March", «впервые с 2019 года», 3月以来最快: no period of the data, and no base. */
export function withoutTimeOfBest(
  time: TimeMark,
  { general, row }: { readonly general: readonly Piece[]; readonly row: readonly Piece[] },
  all: readonly TimeMark[],
): TimeMark {
  const isSince = isOfBest(time, general, row)
  if (!isSince && !isBestOfMonths(time, row, all) && !(all.length > 1 && isOfFormerChange(time, row))) return time
  const best = isSince ? (time.range?.base ?? firstMonth(time.period)) : undefined
  return { ...time, period: undefined, range: undefined, isTimeOfBest: true, best }
}

/** "Rose 12 percent after falling in 2023", "after a drop in 2023" */
const isOfFormerChange = ({ from }: TimeMark, row: readonly Piece[]): boolean => {
  const at = row.findIndex(piece => piece.from >= from)
  const before = piecesBefore(row, at, 4)
  const after = before.findLastIndex(piece => is(piece, 'outranked') && isPreposed(piece))
  const behind = before.slice(after + 1)
  return after !== -1 && behind.every(({ kind }) => kind === 'word') && has(behind, 'up', 'down')
}

function isOfBest({ from, to }: TimeMark, general: readonly Piece[], row: readonly Piece[]): boolean {
  const [lead, last] = [pieceBefore(general, from), pieceAfter(general, to)]
  const isIn = general.some(piece => piece.from >= from && piece.to <= to && hasWord(piece, 'since'))
  const at = row.findIndex(piece => piece.from >= from)
  if (!isIn && !hasWord(lead, 'since') && !hasWord(last, 'since') && !isBestOfYears(row, general, at, to))
    return isSinceFirst(row, { from, to })
  const end = row.findLastIndex(piece => piece.to <= to)
  const isPlain = (piece: Piece): boolean => piece.kind !== 'mark' && piece.kind !== 'number'
  const before = piecesBefore(row, at, 6).toReversed()
  const behind = row.slice(end + 1, end + (row[end + 1]?.kind === 'han' ? 12 : 6))
  return [before, behind].some(words => {
    const best = words.findIndex(piece => is(piece, 'best', 'record'))
    return best !== -1 && words.slice(0, best).every(isPlain)
  })
}

/** 近26年同期最高, 1997年金融危机以来最长, not 2024年从历史最高水平回落: the last years before "the best", or the year of an event. */
function isBestOfYears(row: readonly Piece[], general: readonly Piece[], at: number, to: number): boolean {
  const behind = upToMark(row.filter(piece => piece.from >= to).slice(0, 12))
  const best = behind.find(piece => is(piece, 'best', 'record'))
  const lead = general.filter(it => it.from >= to && it.from < (best?.from ?? 0))
  const isSince = lead.some(it => hasWord(it, 'since') && !hasWord(it, 'from'))
  const isPast = (is(row[at - 1], 'past') || is(row[at], 'past')) && is(behind[0], 'same-period', 'record', 'best')
  return behind[0]?.kind === 'han' && best !== undefined && (isSince || isPast)
}

/** "Compared with May, when exports grew by 2 percent", "the least since May, when it was": the time right before the last such comma, if no other is behind it. */
export function timeBeforeWhen(row: readonly Piece[], times: readonly TimeMark[], from: number): TimeMark | undefined {
  const comma = row.findLastIndex(
    (piece, at) => piece.to <= from && piece.text === ',' && has(row.slice(at + 1, at + 3), 'which'),
  )
  const last = times.findLast(time => time.to <= from && (time.period ?? time.best) !== undefined)
  return last && last.to === row[comma - 1]?.to ? { ...last, period: last.period ?? last.best } : undefined
}
