/**
 * The fields of an address: values in letters, digits and '_', and back. A missing value is an empty field.
 * Readers may be lenient: address.ts takes an address only when writing its question gives the same letters again.
 */
import { fromSpan, grain, isPeriod, span } from '../../data/model/period.ts'
import { type Area, area, type Day, day, flow, type Id, id, type Period } from '../../data/model/schema.ts'
import type { MonthOrYear, OfPair, OfPairAndPeriod, Pair } from './question.ts'

/** The fields of an address in their order, without its letter and flow. */
export type AddressFields = readonly (string | undefined)[]

/** A property only when it has a value. */
export function given<K extends string, T>(key: K, value: T | undefined): { readonly [P in K]?: T } {
  const made: { [P in K]?: T } = {}
  if (value !== undefined) made[key] = value
  return made
}

/** The question of that kind with those fields; undefined without fields. */
export const withKind = <K extends string, F extends object>(
  kind: K,
  fields: F | undefined,
): ({ readonly kind: K } & F) | undefined => fields && { kind, ...fields }

export const writePair = ({ reporter, partner }: Pair): readonly [string, string] => [reporter, partner]
export function readPair([reporter, partner]: AddressFields, letter: string): OfPair | undefined {
  const [one, other, of] = [readArea(reporter), readArea(partner), flow.safeParse(letter).data]
  return one === undefined || other === undefined || of === undefined
    ? undefined
    : { flow: of, reporter: one, partner: other }
}

/** A pair, its period, and the day it is asked as of. */
export const writePairAndPeriod = (question: OfPairAndPeriod): readonly string[] => [
  ...writePair(question),
  writePeriod(question.period),
  writeDay(question.asOf),
]
export function readPairAndPeriod(fields: AddressFields, flow: string): OfPairAndPeriod | undefined {
  const of = readPair(fields, flow)
  return of && { ...of, ...given('period', readPeriod(fields[2])), ...given('asOf', readDay(fields[3])) }
}

/** Several countries in one field: 'CHN_RUS'. */
export const writeAreas = (areas: readonly Area[]): string => areas.join('_')
export const readAreas = (field: string | undefined): readonly Area[] =>
  (field ?? '')
    .split('_')
    .map(readArea)
    .filter(it => it !== undefined)

const grains = { y: 'year', m: 'month' } as const
export const writeGrain = (grain: MonthOrYear): string => grain.charAt(0)
export const readGrain = (field: string | undefined): MonthOrYear | undefined => {
  const letter = readWord(field, ['y', 'm'])
  return letter && grains[letter]
}

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

/** Spelled as months even when they are a quarter, so that the spelling that was asked comes back. */
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
