/**
 * The fields of an address: values in letters, digits and '_', and back. A missing value is an empty field.
 * Readers may be lenient: address.ts takes an address only when writing its question gives the same letters again.
 */
import { fromSpan, grain, isPeriod, span } from '../../data/model/period.ts'
import type { Area, Day, Id, Period } from '../../data/model/schema.ts'
import { area, day, id } from '../../data/model/schema.ts'

/** '2025', '2025Q3', '2025S1', '202601'; of cumulated months the first and how many, in base 36: '202501_a' is January–October. */
export function writePeriod(period: Period | undefined): string {
  if (period === undefined) return ''
  if (grain(period) !== 'months') return period.replace('-', '')
  return `${period.slice(0, 4)}${period.slice(5, 7)}_${span(period).months.toString(36)}`
}

export function readPeriod(field: string | undefined): Period | undefined {
  const [, year, rest, months] = /^(\d{4})(Q\d|S\d|\d\d)?(?:_([0-9a-z]{1,3}))?$/.exec(field ?? '') ?? []
  if (year === undefined) return undefined
  const first = rest === undefined ? year : `${year}-${rest}`
  if (!isPeriod(first)) return undefined
  return months === undefined ? first : run(first, Number.parseInt(months, 36))
}

/** Spelled as months even where they are a quarter: the spelling that was asked comes back. */
function run(first: Period, months: number): Period | undefined {
  const last = fromSpan({ start: span(first).start + months - 1, months: 1 })
  const period = `${first}/${last}`
  return isPeriod(period) ? period : undefined
}

/** '2026-03-13' is '20260313'. */
export const writeDay = (it: Day | undefined): string => (it === undefined ? '' : it.replaceAll('-', ''))
export function readDay(field: string | undefined): Day | undefined {
  const text = (field ?? '').replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')
  return day.safeParse(text).success ? text : undefined
}

/** 'belt-and-road' is 'belt_and_road': ids hold no '_', addresses divide their fields by '-'. */
export const writeId = (it: Id | undefined): string => (it === undefined ? '' : it.replaceAll('-', '_'))
export function readId(field: string | undefined): Id | undefined {
  const text = (field ?? '').replaceAll('_', '-')
  return id.safeParse(text).success ? text : undefined
}

export const readArea = (field: string | undefined): Area | undefined =>
  field !== undefined && area.safeParse(field).success ? field : undefined

/** Whole and not negative. */
export const readNumber = (field: string | undefined): number | undefined =>
  field !== undefined && /^\d{1,15}$/.test(field) ? Number(field) : undefined

/** The one of those words that the field is. */
export const readWord = <W extends string>(field: string | undefined, words: readonly W[]): W | undefined =>
  words.find(it => it === field)
