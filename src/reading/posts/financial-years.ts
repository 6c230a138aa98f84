/** Financial years whose months the text names somewhere: "July-December (2021-22)", then "the current financial year"; others stay unknown. */
import type { TextSpan } from '../../answers/model/post.ts'
import { grain, span, yearBefore } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { isKind } from '../text/word-sense.ts'
import { has, is, isOverTwoYears } from './words/is.ts'
import { isPersianYear } from './words/month-ranges.ts'
import type { Piece } from './words/pieces.ts'
import { isWithin, meets, piecesBefore, piecesBetween } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'
import { plainTime, type TimeMark } from './words/times.ts'
import { generalLexicon } from './words/vocabulary.ts'

/**
 * After "July-December (2021-22)", "this year", "the current financial year" and "the first half of the financial year" are of those
 * months, "last year" of the same months a year before. Sentences before the first such period take it too.
 */
export function withFinancialYears(told: readonly Sentence[]): readonly Sentence[] {
  let months = told.map(monthsOf).find(it => it !== undefined)
  if (months === undefined) return withNumberedYears(told)
  return told.map(sentence => {
    months = monthsOf(sentence) ?? months
    return months === undefined ? sentence : withYears(sentence, months)
  })
}

/** "For fiscal 2017", in a text that tells of the year to March 2018 as well: of the same twelve months. */
function withNumberedYears(told: readonly Sentence[]): readonly Sentence[] {
  const periods = told.flatMap(({ times }) => times.flatMap(({ period = [] }) => period))
  const twelve = periods.find(it => grain(it) === 'months' && span(it).months === 12)
  if (twelve === undefined) return told
  const years = [twelve.slice(0, 4), String(Number(twelve.slice(0, 4)) + 1)]
  return told.map(sentence => {
    const { row, times } = sentence
    const at = row.findIndex((piece, i) => is(piece, 'fiscal') && years.includes(row[i + 1]?.text ?? ''))
    const [{ from } = { from: 0 }, { to } = { to: 0 }] = [row[at], row[at + 1]]
    const mark = { ...plainTime, from, to, period: twelve }
    return at === -1 ? sentence : { ...sentence, times: [...times.filter(it => !meets(it, mark)), mark] }
  })
}

/** The newest months of a financial year that the sentence names with the years. */
export const monthsOf = ({ row, times }: Sentence): Period | undefined =>
  times
    .filter(time => row.some((piece, at) => isWithin(piece, [time]) && isOverTwoYears(row, at)))
    .flatMap(({ period = [] }) => period)
    .toSorted()
    .at(-1)

function withYears(sentence: Sentence, months: Period): Sentence {
  const { row } = sentence
  const times = row.reduce<readonly TimeMark[]>((all, piece, at) => {
    const named = is(piece, 'fiscal') ? yearMark({ row, times: all }, at, months) : undefined
    return named === undefined ? all : [...all.filter(it => it.to <= named.from || it.from >= named.to), named]
  }, sentence.times)
  // Not these months, nor the same ones a year before.
  const isOther = ({ period }: TimeMark): boolean =>
    period !== undefined && grain(period) !== 'year' && period !== months && period !== yearBefore(months)
  if (times.some(time => isOther(time) && !isBareYear(time, row))) return sentence
  // "In FY2021-22 exports were $76 billion. This year they will reach $90 billion": of no months of it.
  const isWhole = span(months).months === 12
  const dated = times.map(time => {
    const period = time.isCurrent ? months : yearBefore(months)
    return isBareYear(time, row) && !isWhole ? { ...time, period, isYearToDate: false, isCurrent: false } : time
  })
  return { ...sentence, times: dated.toSorted((a, b) => a.from - b.from) }
}

/** "Last year", "this year": without a number. */
const isBareYear = ({ period = '', isYearToDate, from, to }: TimeMark, row: readonly Piece[]): boolean =>
  (isYearToDate || grain(period || '2000-01') === 'year') &&
  row.every(piece => piece.kind !== 'number' || piece.from < from || piece.to > to)

/** "The current financial year", "last fiscal year", "the ten months of fiscal year (2021-22)"; not where its months are named. */
function yearMark({ row, times }: Pick<Sentence, 'row' | 'times'>, at: number, months: Period): TimeMark | undefined {
  const label = row.findIndex((_, i) => i > at && i <= at + 2 && isOverTwoYears(row, i))
  const [piece, last] = [row[at], row[label === -1 ? at : label + 2]]
  // "FY13" is another year.
  if (piece === undefined || last === undefined || (label === -1 && row[at + 1]?.kind === 'number')) return undefined
  if (times.some(({ from, to, period }) => period !== undefined && from <= piece.from && piece.to <= to))
    return undefined
  const lead = piecesBefore(row, at, 3)
  // Not the year that the text tells of, 2021-22财年，自印度进口从上一财年的.
  const isYear = (time: TimeMark): boolean => time.period === months && !time.isUndated
  const part = times.find(time => !isYear(time) && lead.some(it => isWithin(it, [time])))
  const isPart = part?.isUndated === true && span(part.period ?? months).months === span(months).months
  const isNamed = label === -1 || Math.floor(span(months).start / 12) === Number(row[label]?.text)
  if ((part !== undefined && !isPart) || !isNamed) return undefined
  const isBefore = has([...lead, piece], 'past', 'year-ago')
  return { ...plainTime, from: part?.from ?? piece.from, to: last.to, period: isBefore ? yearBefore(months) : months }
}

/**
 * A year of another calendar; a financial year whose months are not named: "in fiscal 2024". "In the year from April 2024 to March 2025"
 * is clear, and so is 同一财年, "in the same financial year", behind twelve months that the text told of.
 */
export function isOfUnknownYear({ row, times }: Sentence, told: Period | undefined): boolean {
  const isKnown = times.length === 0 ? isTwelveMonths(told) : times.some(({ period }) => isTwelveMonths(period))
  const isFiscal = (piece: Piece, i: number): boolean =>
    is(piece, 'fiscal', 'other-calendar') &&
    // "Relative to the same period of the previous fiscal year": of the months that the text told of.
    !has(piecesBefore(row, i, 4), 'same-period') &&
    !isOfNamedMonths(row, i, times)
  const isUnknown = (it: Piece, i: number) => isFiscal(it, i) || isOverTwoYears(row, i) || isPersianYear(row, i)
  return !isKnown && row.some((it, i) => isUnknown(it, i) && !isPartOfTime(row, i, times))
}

const isTwelveMonths = (period: Period | undefined): boolean =>
  period !== undefined && grain(period) === 'months' && span(period).months === 12

/** "In April-July of this fiscal year", not "in its first four months". */
const isOfNamedMonths = (row: readonly Piece[], at: number, times: Sentence['times']): boolean =>
  times.some(time => {
    const year = row[at]?.from ?? 0
    const between = piecesBetween(row, time.to, year)
    const isBeside = time.to <= year && between.length <= 3
    const isOfOther = has(between, 'past', 'year-ago') || row[at + 1]?.kind === 'number'
    return time.isUndated && isBeside && !isOfOther && namesMonth(row, time)
  })

/** "April-July", "the year to March"; not "the first four months". */
export const namesMonth = (row: readonly Piece[], time: TextSpan): boolean =>
  row.some((piece, at) => isWithin(piece, [time]) && isKind(generalLexicon().at(row, at), 'month'))

/** "July-December (2021-22)": a part of a time whose months are known; not "the first half of FY24". */
const isPartOfTime = (row: readonly Piece[], at: number, times: Sentence['times']): boolean =>
  times.some(time => {
    const [piece, next] = [row[at], row[at + 1]]
    if (piece === undefined || time.period === undefined || !isWithin(piece, [time])) return false
    const isNamed = next?.kind !== 'number' || isOverTwoYears(row, at + 1)
    return time.isFinancial === true || time.from === piece.from || isNamed
  })
