/** Financial years that begin in a known month of the country: 2021-22 of India is April 2021 to March 2022. */
import type { TextSpan } from '../../answers/model/post.ts'
import { fromSpan, grain, isOver, type Span, span, yearBefore } from '../../data/model/period.ts'
import type { Area, Day, Period } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import { monthsOf } from './financial-years.ts'
import { has, is, isMark, isOverTwoYears, isYear } from './words/is.ts'
import type { Piece } from './words/pieces.ts'
import { isDirected } from './words/place-rules.ts'
import { isWithin, meets, piecesBefore } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'
import { plainTime, type TimeMark } from './words/times.ts'
import { generalLexicon } from './words/vocabulary.ts'

interface YearOfCountry {
  /** The first month of the financial year of the government. */
  readonly first: number
  /** FY24 is the year that ends in 2024. */
  readonly isNamedByEnd?: true
}

/** Countries whose financial year begins with a month other than January. Not Nepal, whose year begins in mid-July. */
const yearsOf: Readonly<Record<Area, YearOfCountry>> = {
  IND: { first: 4, isNamedByEnd: true },
  JPN: { first: 4 },
  BGD: { first: 7, isNamedByEnd: true },
  EGY: { first: 7 },
  PAK: { first: 7, isNamedByEnd: true },
}

/**
 * The times that name a financial year: "2021-22", "the first nine months of the current financial year", "last fiscal year".
 * Without such a country in the text they stay unknown.
 */
export function withYearsByCountry(told: readonly Sentence[], { today, home }: Context): readonly Sentence[] {
  const year = yearIn(told, home)
  if (year === undefined) return told
  const labelled = told.map(sentence => withTimes(sentence, at => yearNamedAt(sentence, at, year)))
  // Behind "2021-22" the others are told beside that year, not beside the day of the text.
  if (labelled.some(it => monthsOf(it) !== undefined)) return labelled
  return labelled.map(sentence => withTimes(sentence, at => yearOfDay(sentence, at, year.first, today)))
}

function withTimes(sentence: Sentence, timeAt: (at: number) => TimeMark | undefined): Sentence {
  const marks = sentence.row.flatMap((_, at) => timeAt(at) ?? [])
  if (marks.length === 0) return sentence
  const others = sentence.times.filter(time => !marks.some(mark => meets(mark, time)))
  return { ...sentence, times: [...others, ...marks].toSorted((a, b) => a.from - b.from) }
}

/** The year of the first country with such a year that is no partner, else of "we", else of a partner. */
function yearIn(told: readonly Sentence[], home: Area): YearOfCountry | undefined {
  const named = told.flatMap(({ places }) => places.filter(({ area }) => yearsOf[area] !== undefined))
  const owner = named.find(it => !isDirected(it))?.area ?? (yearsOf[home] === undefined ? named[0]?.area : home)
  return owner === undefined ? undefined : yearsOf[owner]
}

const yearFrom = (year: number, first: number): Period => fromSpan({ start: year * 12 + first - 1, months: 12 })

/** The years named by numbers, and the parts of them told beside: "the first half of FY2021-22". */
function yearNamedAt(sentence: Sentence, at: number, year: YearOfCountry): TimeMark | undefined {
  const { row, times } = sentence
  const ended = year.isNamedByEnd ? lastYearAt(row, at) : undefined
  const named = ended ?? twoYearsAt(row, at)
  const last = row[named?.last ?? row.length]
  if (named === undefined || last === undefined) return undefined
  // "July-December (2021-22)" has months of its own; "2011-12" alone is no December.
  const isMonth = (it: TextSpan): boolean => it.from === row[at]?.from && it.to === last.to
  const isKnown =
    ended === undefined && times.some(it => it.period !== undefined && isWithin(last, [it]) && !isMonth(it))
  return isKnown ? undefined : partOf(sentence, named, yearFrom(named.year, year.first))
}

/** 2021-22, 2021/22; "2020-2021" and 2020至2021 beside the word for a financial year. */
function twoYearsAt(row: readonly Piece[], at: number): NamedYear | undefined {
  const [year, mark, next] = [row[at], row[at + 1], row[at + 2]]
  const isBeside = is(row[at - 1], 'fiscal') || is(row[at + 3], 'fiscal')
  const isRange = isYear(year) && isYear(next) && Number(next?.text) === Number(year?.text) + 1
  const isNamed = isRange && isBeside && (isMark(mark, '/–-') || is(mark, 'to'))
  if (!isNamed && (!isOverTwoYears(row, at) || isMark(row[at - 1], '('))) return undefined
  const first = is(row[at - 1], 'fiscal') ? at - 1 : at
  return { year: Number(year?.text), first, last: is(row[at + 3], 'fiscal') ? at + 3 : at + 2 }
}

/** FY24, FY2024: the last of its two years. "Fiscal 2024" may be the first. */
function lastYearAt(row: readonly Piece[], at: number): NamedYear | undefined {
  const number = row[at + 1]
  if (row[at]?.text !== 'fy' || number?.kind !== 'number' || isMark(row[at + 2], '/–-')) return undefined
  if (!isYear(number) && !/^\d\d$/.test(number.text)) return undefined
  return { year: (Number(number.text) % 100) + 1999, first: at, last: at + 1 }
}

/** "The first nine months of the current financial year", "last fiscal year"; of this one as a whole only what is expected. */
function yearOfDay(sentence: Sentence, at: number, first: number, today: Day): TimeMark | undefined {
  const { row } = sentence
  const piece = row[at]
  if (!is(piece, 'fiscal') || [row[at + 1], row[at - 1]].some(it => it?.kind === 'number')) return undefined
  const year = Number(today.slice(0, 4))
  const current = yearFrom(Number(today.slice(5, 7)) >= first ? year : year - 1, first)
  const mark = partOf(sentence, { first: at, last: at }, current)
  if (mark.period === undefined) return mark
  const isWhole = span(mark.period).months === 12
  const lead = piecesBefore(row, at, 2)
  const isBefore = has([...lead, piece], 'past')
  if (lead.some((_, i) => hasWord(generalLexicon().at(lead, i), 'next'))) return undefined
  if (isBefore || (!isWhole && !isOver(mark.period, today))) return { ...mark, period: yearBefore(mark.period) }
  return isWhole && !has(row, 'expected', 'target') ? undefined : mark
}

/** The year, or the part of it that is told right beside it: so many of its months, or months by their names. */
function partOf(sentence: Sentence, { first, last }: Place, year: Period): TimeMark {
  const { row } = sentence
  const [from, to] = [row[first]?.from ?? 0, row[last]?.to ?? 0]
  const part = namedMonths(row, first, year) ?? countedMonths(sentence, { first, last })
  if (part === undefined) return { ...plainTime, from, to, period: year, isFinancial: true }
  // "April-July of FY2023-24", where the year begins in July: of no such months.
  if (part.months < 1 || part.start + part.months > 12)
    return { ...plainTime, from: Math.min(part.from, from), to: Math.max(part.to, to) }
  const period = fromSpan({ start: span(year).start + part.start, months: part.months })
  return { ...plainTime, from: Math.min(part.from, from), to: Math.max(part.to, to), period, isFinancial: true }
}

/** Of the row: the first piece of the words for a financial year, and the last one. */
type Place = { readonly first: number; readonly last: number }
/** With the year in which it begins. */
type NamedYear = Place & { readonly year: number }
/** Months of a financial year; `start` counts from its first one. */
type Part = Span & TextSpan

/** "July-March of FY2021-22", "July-September of the current fiscal year". */
function namedMonths(row: readonly Piece[], at: number, year: Period): Part | undefined {
  const before = piecesBefore(row, at, 8)
  const named = before.flatMap((piece, i) => {
    const month = senseOf(generalLexicon().at(before, i), 'month')?.month
    return month === undefined ? [] : [{ month, ...piece }]
  })
  const [one, other = one] = named.slice(-2)
  if (one === undefined || other === undefined) return undefined
  const [start, end] = [one.month, other.month].map(month => (month - 1 - (span(year).start % 12) + 12) % 12)
  return { start: start ?? 0, months: (end ?? 0) - (start ?? 0) + 1, from: one.from, to: other.to }
}

/** "The first nine months of the fiscal year", "the first half of FY25", 财年前9个月. */
function countedMonths({ row, times }: Sentence, { first, last }: Place): Part | undefined {
  const near = [...piecesBefore(row, first, 4), ...row.slice(last + 1, last + 3)]
  const words = { from: row[first]?.from ?? 0, to: row[last]?.to ?? 0 }
  const named = times.filter(it => !isWithin(it, [words]))
  const part = named.find(it => meets(it, words) || (it.isUndated && near.some(piece => isWithin(piece, [it]))))
  if (part?.period === undefined || grain(part.period) === 'year') return undefined
  const { start, months } = span(part.period)
  return { start: start % 12, months, from: part.from, to: part.to }
}
