/** Joins months, quarters and halves with their years: "Q1 2026", "Jan–Oct 2025", "Nov 2024 – Feb 2025". */
import { fromSpan, isOver, yearOf } from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { hasWord } from '../text/word-sense.ts'
import { connector, isFromUntil } from './connectors.ts'
import type { Atom, Joined } from './types.ts'

interface PartOfYear {
  readonly start: number
  readonly months: number
}

/** A month from 0 on, with its year if that is known. */
interface MonthOfYear {
  readonly month: number
  readonly year: number | undefined
}

/**
 * Joins the month, quarter or half that `found` begins with, or a range of them, with its year: `given` is the one before it,
 * else it is inside or after.
 */
export function joinYearPart(row: TaggedRow, found: readonly Atom[], today: Day, given?: number): Joined {
  const [first] = found
  if (first?.time.is !== 'part') return { taken: 1 }
  const { start: month } = first.time
  const own = given === undefined ? yearBeside(row, found) : undefined
  const endAt = own === undefined ? 1 : 2
  const before = found[endAt - 1] ?? first
  const far = farEnd(row, before, found.slice(endAt))
  if (far !== undefined && first.time.months === 1) {
    const run = rangeOf({ month, year: own ?? given ?? far.year }, far, today)
    return { taken: endAt + 2, ...(run && { mention: { ...spanOf(first, found[endAt + 1]), period: run } }) }
  }
  const year = own ?? given
  const endTime = rangeEnd(row, first, before, found[endAt])
  if (endTime === undefined)
    return {
      taken: endAt,
      mention: { ...spanOf(first, before), period: inYear(first.time, year, today), ...undatedUnless(year) },
    }
  const [, later, part] = found.slice(endAt)
  // "2025-ci ilin yanvar-martında 2024-cü ilin yanvar-martı ilə": the second year is of the months behind it.
  const isOfNext = given !== undefined && part?.time.is === 'part' && later && connector(row, later, part) === 'beside'
  const endYear = isOfNext ? undefined : yearBeside(row, found.slice(endAt))
  const last = found[endYear === undefined ? endAt : endAt + 1]
  const from = year ?? endYear
  const end = { month: endTime.start + endTime.months - 1, year: endYear ?? from }
  const period = rangeOf({ month, year: from }, end, today)
  return {
    taken: endAt + (endYear === undefined ? 1 : 2),
    ...(period && { mention: { ...spanOf(first, last), period, ...undatedUnless(from) } }),
  }
}

const undatedUnless = (year: number | undefined): { readonly undated?: true } =>
  year === undefined ? { undated: true } : {}

/** The part that ends a range; undefined when `first` begins none. `before` is the year of `first`, else `first` itself. */
function rangeEnd(row: TaggedRow, first: Atom, before: Atom, end: Atom | undefined): PartOfYear | undefined {
  if (first.time.is !== 'part' || end?.time.is !== 'part') return undefined
  const isUndated = before === first
  const isSameUnit = end.time.months === first.time.months && end.time.months < 6
  const link = connector(row, before, end)
  // "April 2022-March 2023", "between April 2022 and March 2023"
  const isLinked = link === 'and' ? hasWord(row[first.from - 1], 'between') : !isUndated && row[before.to]?.text === '-'
  const isRange = isSameUnit && (link === 'range' || isLinked || (isUndated && isNextMonth(first, end)))
  return isRange ? end.time : undefined
}

/** "yanvar fevral", "yanvar iyul": a month and the next one, or January and another, side by side, are a range. */
const isNextMonth = (one: Atom, next: Atom): boolean =>
  one.time.is === 'part' &&
  next.time.is === 'part' &&
  one.time.word === true &&
  next.time.word === true &&
  next.from === one.to &&
  (next.time.start === one.time.start + 1 || (one.time.start === 0 && next.time.start > 0))

/** The end of a range that names its year first: "… – 2024-cü ilin martı", 2023年11月—2024年3月. */
function farEnd(row: TaggedRow, before: Atom, [year, part]: readonly Atom[]): MonthOfYear | undefined {
  if (year?.time.is !== 'year' || part?.time.is !== 'part' || part.time.months !== 1) return undefined
  const isRange = connector(row, before, year) === 'range' || isFromUntil(row, before, part)
  if (!isRange || connector(row, year, part) !== 'beside') return undefined
  return { year: year.time.year, month: part.time.start }
}

function yearBeside(row: TaggedRow, [atom, next]: readonly Atom[]): number | undefined {
  if (atom === undefined || next?.time.is !== 'year') return undefined
  return connector(row, atom, next) === 'beside' ? next.time.year : undefined
}

/** The months of that year; without a year, of the newest year in which they are over. */
function inYear(part: PartOfYear, year: number | undefined, today: Day): Period {
  const thisYear = yearOf(today)
  const period = (of: number): Period => fromSpan({ start: of * 12 + part.start, months: part.months })
  if (year !== undefined) return period(year)
  return isOver(period(thisYear), today) ? period(thisYear) : period(thisYear - 1)
}

function rangeOf(from: MonthOfYear, to: MonthOfYear, today: Day): Period | undefined {
  if (from.year !== undefined && to.year !== undefined) {
    const start = from.year * 12 + from.month
    const months = to.year * 12 + to.month - start + 1
    return months > 0 ? fromSpan({ start, months }) : undefined
  }
  const months = to.month - from.month + 1
  return months < 1 ? undefined : inYear({ start: from.month, months }, undefined, today)
}

/** The words of an atom, or from one atom to another. */
export const spanOf = (atom: Atom, last: Atom = atom): { readonly from: number; readonly to: number } => ({
  from: atom.from,
  to: last.to,
})
