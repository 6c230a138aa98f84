/** The times of a sentence, with positions in the text. */
import { grain, yearBefore } from '../../../data/model/period.ts'
import type { Day, Period } from '../../../data/model/schema.ts'
import { languageOf } from '../../../languages/languages.ts'
import { inClass } from '../../text/word-grammar.ts'
import { hasWord, isKind } from '../../text/word-sense.ts'
import { readTimes } from '../../time/read-times.ts'
import type { PeriodMention } from '../../time/types.ts'
import { currencyOf } from './currencies.ts'
import { is } from './is.ts'
import type { Piece } from './pieces.ts'

export interface TimeMark {
  readonly from: number
  readonly to: number
  /** Absent for a day and for a range of years. */
  readonly period?: Period
  readonly day?: Day
  /** Of a range of years: the year that a growth since then is counted from, and the last year. */
  readonly range?: { readonly base: Period; readonly last?: Period }
  /** Another period is compared with this one. */
  readonly isBase: boolean
  /** A part of a year whose year the text does not name. */
  readonly isUndated: boolean
  /** The current year, to date. */
  readonly isYtd: boolean
}

/** "July 14, 2025", "July, 2025". */
const isDatePart = (piece: Piece | undefined): boolean =>
  piece?.kind === 'number' || (piece?.kind === 'word' && isKind(piece, 'month'))

/** The times of each clause by itself: a year does not reach over a comma. */
export function timesIn(general: readonly Piece[], row: readonly Piece[], today: Day): readonly TimeMark[] {
  return clausesOf(general, baseValuesOf(row))
    .flatMap(timePlaces)
    .flatMap(clause =>
      readTimes(clause, today, 'talk')
        .filter(time => isWritten(clause.slice(time.from, time.to)) && !isDay(clause, time) && !isOtherEra(time))
        .map(time => ({
          from: clause[time.from]?.from ?? 0,
          to: clause[time.to - 1]?.to ?? 0,
          ...(time.period !== undefined && { period: time.period }),
          ...yearsOf(time, clause),
          ...(time.day !== undefined && { day: time.day }),
          isBase: time.base === true || isCompared(clause[time.to - 1]),
          isUndated: time.undated === true,
          isYtd: time.ytd === true,
        })),
    )
}

/** The year 1401 of another calendar. */
const isOtherEra = ({ period }: PeriodMention): boolean => period !== undefined && period < '1800'

/** The years of a mention: a range, or the year of a value. */
function yearsOf({ years, from, to }: PeriodMention, clause: readonly Piece[]): Pick<TimeMark, 'period' | 'range'> {
  if (years === undefined) return {}
  // 从2020年的12亿美元增至…: the year of a value, not a range.
  const [next, second] = [clause[to], clause[to + 1]]
  const isOfValue = next?.kind === 'han' && next.text.length === 1 && second?.kind === 'number'
  if (years.to === undefined && isOfValue) return { period: years.from }
  return { range: rangeOf(years, clause.slice(from, to)) }
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

/** Not "may" for May, nor 16年 for 2016. */
const isWritten = (time: readonly Piece[]): boolean => {
  const [first, second] = time
  if (first === undefined || (time.length === 1 && inClass(first, 'weak-month') && /^\p{Ll}/u.test(first.raw)))
    return false
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

/** "2025-ci ilin yanvarındakından": the case of what is compared with. */
const isCompared = (piece: Piece | undefined): boolean =>
  piece?.entry !== undefined && languageOf(piece.entry.code).post.amountEndings?.over.test(piece.ending) === true

/** The parts of a clause around its words of time. Most clauses have none, and reading times is slow. */
function timePlaces(clause: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: { from: number; to: number }[] = []
  for (const at of clause.keys()) {
    if (!mayBeTime(clause, at)) continue
    const last = found.at(-1)
    if (last !== undefined && at - timeReach <= last.to) last.to = at + timeReach
    else found.push({ from: Math.max(0, at - timeReach), to: at + timeReach })
  }
  return found.map(({ from, to }) => clause.slice(from, to))
}
/** How far the words of one time are from each other: "the first two months of this year". */
const timeReach = 5

/** A number, a month or a word of time; not the number of an amount. */
function mayBeTime(clause: readonly Piece[], at: number): boolean {
  const piece = clause[at]
  if (piece === undefined) return false
  if (piece.kind === 'number') return !isAmountUnit(clause[at + 1])
  return piece.senses.length > 0 && (isKind(piece, 'month', 'number', 'ordinal') || hasWord(piece, ...timeWords))
}
const isAmountUnit = (piece: Piece | undefined): boolean =>
  piece?.text === '%' ||
  hasWord(
    piece,
    'thousand',
    'tenthousand',
    'million',
    'hundredmillion',
    'billion',
    'trillion',
    'percent',
    'times',
    'USD',
  )
const timeWords = [
  'year',
  'month',
  'months',
  'quarter',
  'half',
  'years',
  'ytd',
  'lastyear',
  'thisyear',
  'nextyear',
  'yearbeforelast',
  'lastmonth',
  'thismonth',
  'yearstart',
  'firsthalf',
  'secondhalf',
  'threeyearsago',
  'quarters',
] as const

/** Where values of bases begin: the year of "from 1.06 billion in the same month of 1986" is of no month before it. */
const baseValuesOf = (row: readonly Piece[]): readonly number[] =>
  row
    .filter((piece, at) => {
      const next = row[at + 1]
      const isValue =
        (next?.kind === 'number' && !/^(?:\d\d?|(?:19|20)\d\d)$/.test(next.text)) || currencyOf(next) !== undefined
      return piece.kind === 'word' && is(piece, 'from', 'than') && isValue
    })
    .map(({ from }) => from)

function clausesOf(general: readonly Piece[], cuts: readonly number[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]]
  let cut = 0
  for (const [at, piece] of general.entries()) {
    const next = general[at + 1]
    if ((cuts[cut] ?? Infinity) <= piece.from) {
      found.push([])
      cut += 1
    }
    const isDate =
      piece.text === ',' && next?.kind === 'number' && /^(?:19|20)\d\d$/.test(next.text) && isDatePart(general[at - 1])
    const isMark = piece.kind === 'mark' && clauseMarks.has(piece.text)
    // 2317亿 is no year.
    const isAmount = piece.kind === 'number' && /^\d{4}$/.test(piece.text) && isAmountUnit(next)
    if ((isMark && !isDate) || isAmount || isDashAfterWords(general, at)) found.push([])
    else if (!isDate) found.at(-1)?.push(piece)
  }
  return found.filter(clause => clause.length > 0)
}

const clauseMarks: ReadonlySet<string> = new Set(',;:()|—。"')

/** "… alver edib – 2024-cü ilin": a dash between clauses, not one between two months. */
function isDashAfterWords(general: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [general[at - 1], general[at], general[at + 1]]
  if (piece?.text !== '-' || piece.glued || next?.glued !== false) return false
  return before?.kind === 'word' && !isKind(before, 'month', 'number', 'ordinal') && !hasWord(before, ...timeWords)
}

/**
 * Not a time: 连续十五年, a number of years; 2025亿, a number of money.
 */
export function isCount(row: readonly Piece[], { from, to }: TimeMark): boolean {
  const at = row.findIndex(piece => piece.to > from)
  if (is(row[at - 1], 'in-a-row')) return true
  const behind = row.find(piece => piece.from >= to)
  const last = row.findLast(piece => piece.to <= to)
  if (is(behind, 'in-a-row') && behind?.kind === 'word') return true
  return last?.kind === 'number' && behind?.senses.some(({ kind }) => kind === 'scale' || kind === 'currency') === true
}
