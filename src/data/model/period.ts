import { remembered } from './remembered.ts'

/**
 * TIME_PERIOD: '2025', '2025-S1' (half), '2025-Q3', '2026-01', '2025-01/2025-10' (cumulated: months, both inclusive).
 * Source: SDMX 2.1 time formats for years, halves, quarters and months; ISO 8601 intervals for cumulated months.
 */
const form = /^(\d{4})(?:-(?:S([12])|Q([1-4])|(0[1-9]|1[0-2])(?:\/(\d{4})-(0[1-9]|1[0-2]))?))?$/

/** The length of a period. 'months' is a cumulated range. */
export type Grain = 'year' | 'half' | 'quarter' | 'month' | 'months'

/** A period as numbers. `start` counts months since January of year 0; `months` is how many it holds. */
export interface Span {
  readonly start: number
  readonly months: number
}

const monthNumber = (year: string, month: string): number => Number(year) * 12 + Number(month) - 1
const monthText = (number: number): string =>
  `${String(Math.floor(number / 12)).padStart(4, '0')}-${String((number % 12) + 1).padStart(2, '0')}`

/** Parses a period. Returns undefined for any other text. */
const read = remembered((text: string): Span | undefined => {
  const match = form.exec(text)
  if (match === null) return undefined
  const [, year = '', half, quarter, month, endYear, endMonth] = match
  const january = monthNumber(year, '1')
  if (half !== undefined) return { start: january + (Number(half) - 1) * 6, months: 6 }
  if (quarter !== undefined) return { start: january + (Number(quarter) - 1) * 3, months: 3 }
  if (month === undefined) return { start: january, months: 12 }
  const start = monthNumber(year, month)
  if (endYear === undefined || endMonth === undefined) return { start, months: 1 }
  const months = monthNumber(endYear, endMonth) - start + 1
  return months > 1 ? { start, months } : undefined
})

export const isPeriod = (text: string): boolean => read(text) !== undefined

/** Throws when the text is not a period: periods are validated at the edges. */
export function span(period: string): Span {
  const it = read(period)
  if (it === undefined) throw new Error(`"${period}" is not a period`)
  return it
}

/** Told from the form alone: the text is a period. */
export function grain(period: string): Grain {
  if (period.length === 4) return 'year'
  if (period.includes('/')) return 'months'
  if (period.includes('Q')) return 'quarter'
  return period.includes('S') ? 'half' : 'month'
}

/** The period of that span in its shortest form: twelve months from January are the year. */
export function fromSpan({ start, months }: Span): string {
  const month = start % 12
  const year = String(Math.floor(start / 12)).padStart(4, '0')
  if (months === 12 && month === 0) return year
  if (months === 6 && month % 6 === 0) return `${year}-S${month / 6 + 1}`
  if (months === 3 && month % 3 === 0) return `${year}-Q${month / 3 + 1}`
  return months === 1 ? monthText(start) : `${monthText(start)}/${monthText(start + months - 1)}`
}

/** The year of a period or a date, that of its first month. */
export const yearOf = (period: string): number => Number(period.slice(0, 4))

/** The same span in its shortest form: '2025-01/2025-03' is '2025-Q1'. */
export const canonical = remembered((period): string => fromSpan(span(period)))

/** The first and the last month, counted as in a span, and the years of both. */
export function ends(period: string) {
  const { start, months } = span(period)
  const last = start + months - 1
  return { start, last, year: Math.floor(start / 12), lastYear: Math.floor(last / 12) }
}

/** The first month of the period: '2025-Q3' gives '2025-07'. */
export const firstMonth = (period: string): string => monthText(span(period).start)
/** The last month of the period: '2025-Q3' gives '2025-09'. */
export const lastMonth = (period: string): string => monthText(end(span(period)))
const end = ({ start, months }: Span): number => start + months - 1
/** How far apart the ends of two periods are, in months. */
export const monthsBetweenEnds = (a: string, b: string): number => Math.abs(end(span(a)) - end(span(b)))

const moved = (period: string, months: number): string => {
  const it = span(period)
  return fromSpan({ start: it.start + months, months: it.months })
}

/** The same period a year before: the default base of a growth. */
export const yearBefore = (period: string): string => moved(period, -12)
export const yearAfter = (period: string): string => moved(period, 12)

/** The period just before or after: 2025 → 2024, 2026-01 → 2025-12. Cumulated months step by a year. */
export const previous = (period: string): string => moved(period, -step(period))
export const next = (period: string): string => moved(period, step(period))
const step = (period: string): number => (grain(period) === 'months' ? 12 : span(period).months)

/** Whether it is between two periods, both included; without one of them, up to or from the other. */
export const isWithin = (period: string, { from, to }: { readonly from?: string; readonly to?: string }): boolean =>
  (from === undefined || firstMonth(period) >= firstMonth(from)) &&
  (to === undefined || lastMonth(period) <= lastMonth(to))

/** The later of two periods; either may be undefined. */
export function later(a: string | undefined, b: string | undefined): string | undefined {
  if (a === undefined || b === undefined) return a ?? b
  return comparePeriods(a, b) > 0 ? a : b
}

/** Orders by end, then shorter first: the order of publication. Negative when `a` comes first. */
export function comparePeriods(a: string, b: string): number {
  const one = span(a)
  const other = span(b)
  return end(one) - end(other) || one.months - other.months
}

/** Whether all months of `part` are in `whole`. Throws when one of them is not a period. */
export function contains(whole: string, part: string): boolean {
  const outer = span(whole)
  const inner = span(part)
  return outer.start <= inner.start && end(inner) <= end(outer)
}

/** Whether the period is over on that day (ISO date), so that its figures can be complete. */
export const isOver = (period: string, today: string): boolean => lastMonth(period) < today.slice(0, 7)

/** Whether its first month has begun by that day. */
export const hasBegun = (period: string, today: string): boolean => firstMonth(period) <= today.slice(0, 7)

/** The years from one to the other, both inclusive. */
export const years = (from: string, to: string): readonly string[] =>
  Array.from({ length: Math.max(0, Number(to) - Number(from) + 1) }, (_, i) => String(Number(from) + i))

/** The periods of one grain from one to the other, both included. */
export function periodsBetween(from: string, to: string): readonly string[] {
  const all = [from]
  for (let it = from; it < to; all.push(it)) it = next(it)
  return all
}

/** The first months of a longer period, more than one. */
export const areFirstMonths = (one: string, other: string): boolean =>
  one !== other && contains(other, one) && span(one).start === span(other).start && span(one).months > 1

/** The last period of the same months that begins before another: May 2025 before June 2024 is May 2024. */
export function lastBefore(base: string, period: string): string {
  const { start, months } = span(base)
  const years = Math.ceil((start - span(period).start + 1) / 12)
  return years > 0 ? fromSpan({ start: start - 12 * years, months }) : base
}

/** "The same months of 2019": those months of that year. A base of another length is not one. */
export function alignedTo(base: string, period: string): string {
  const [one, other] = [span(base), span(period)]
  // "Last year", of a financial one: the one before.
  const isShifted = grain(base) === 'year' && other.start % 12 !== 0
  if (one.months === other.months && !isShifted) return canonical(base)
  const same = fromSpan({ start: one.start + (other.start % 12), months: other.months })
  if (grain(base) === 'year') return isShifted && other.months === 12 && same >= period ? yearBefore(period) : same
  return yearBefore(period)
}

/** How many years of periods are searched. Older lists of partners say nothing about today's. */
const yearsBack = 20

const count = <T>(length: number, each: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => each(i))

/** Every year, half, quarter, month and run of months from January that has begun, newest first: the index cannot tell which are held. */
export const everyPeriod = (today: string): readonly string[] =>
  count(yearsBack, i => (yearOf(today) - i) * 12)
    .flatMap(january => [
      ...count(12, i => ({ start: january, months: i + 1 })),
      ...count(11, i => ({ start: january + i + 1, months: 1 })),
      ...count(3, i => ({ start: january + 3 * (i + 1), months: 3 })),
      { start: january + 6, months: 6 },
    ])
    .map(fromSpan)
    .filter(period => hasBegun(period, today))
    .sort((a, b) => comparePeriods(b, a))
