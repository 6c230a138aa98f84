/** Sums and differences of printed figures, and rounding for our own results. Nothing here uses floating point. */
import { interval, isExact, lastPlace, meet, numberOf, sameUnit, scaleOf, significant } from './amount.ts'
import { defined } from './defined.ts'
import {
  absolute,
  compareExact,
  inUnits,
  leadingPlace,
  minus,
  plus,
  type Rational,
  rational,
  times,
  written,
} from './rational.ts'
import type { Amount } from './schema.ts'

/** A number of more than six digits rounded to five, in millions from a million on: 3744754300 to 3744.8 million. For our own results. */
export function briefly(amount: Amount): Amount {
  if (significant(amount) <= 6) return amount
  const number = numberOf(amount)
  const place = leadingPlace(number) - 4
  const units = inUnits(number, place)
  const scale = briefScale(units, place)
  return { ...amount, value: written(units, place - scale), unitMult: scale }
}

function briefScale(units: bigint, place: number): number {
  // 23,500 million would be read as 23.5 billion: its zeros are digits too.
  if (place >= 6 && place < 9 && units % 10n === 0n) return 9
  return place + 4 >= 6 ? 6 : 0
}

/** The amount rounded to that place (a power of ten), or as it is when it is coarser: 84.3623 to 84.4 with 10^5. */
export function toPlace(amount: Amount, place: number): Amount {
  if (lastPlace(amount) >= place) return amount
  const scale = place >= 5 ? 6 : Math.min(place, amount.unitMult)
  return { ...amount, value: written(inUnits(numberOf(amount), place), place - scale), unitMult: scale }
}

/** `a` − `b`, to the coarser of their last places, at the scale of the larger. Undefined for different units or a bound. */
export const difference = (a: Amount, b: Amount): Amount | undefined => combined(a, b, minus, coarser(a, b))

/** `a` ± `b` to the finer of their last places: two values of one table, which leaves out zeros at the end. */
export const sumInFull = (a: Amount, b: Amount): Amount | undefined => combined(a, b, plus, finer(a, b))
export const differenceInFull = (a: Amount, b: Amount): Amount | undefined => combined(a, b, minus, finer(a, b))

/** `whole` − `part`. Undefined unless above zero with two sure digits: of 4.87 − 4.78997 nothing is sure. */
export function remainder(whole: Amount, part: Amount): Amount | undefined {
  const rest = difference(whole, part)
  return rest === undefined || rest.value.startsWith('-') || significant(rest) < 2 ? undefined : rest
}

/** `a` + `b` by column addition: zeros at the end of a number count as printed. 12 + 300 million is 312. */
export const sum = (a: Amount, b: Amount): Amount | undefined =>
  combined(a, b, plus, Math.max(lastWritten(a), lastWritten(b)))

/** The place of the last digit, with zeros at the end: 6 for 160 million. */
export const lastWritten = (amount: Amount): number =>
  amount.value.includes('.') ? lastPlace(amount) : Math.min(lastPlace(amount), scaleOf(amount))

const coarser = (a: Amount, b: Amount): number => Math.max(lastPlace(a), lastPlace(b))
const finer = (a: Amount, b: Amount): number => Math.min(lastWritten(a), lastWritten(b))

/** The result is rounded to that place. */
function combined(a: Amount, b: Amount, combine: typeof plus, place: number): Amount | undefined {
  if (!sameUnit(a, b) || a.unit === 'TIMES' || !isExact(a) || !isExact(b)) return undefined
  const larger = compareExact(absolute(numberOf(a)), absolute(numberOf(b))) < 0 ? b : a
  const units = inUnits(combine(numberOf(a), numberOf(b)), place)
  return { value: written(units, place - larger.unitMult), unitMult: larger.unitMult, unit: a.unit }
}

/**
 * The sum of all, to the coarsest of their last places, at the scale of the largest; zeros at the end count as printed.
 * 'About' is added as the number itself, and the sum is about right. Undefined for none, two units, "over" and "under".
 */
export const total = (amounts: readonly Amount[]): Amount | undefined => totalTo(Math.max, amounts)
/** The sum of values of one table, to the finest of their last places: the table leaves out zeros at the end. */
export const totalInFull = (amounts: readonly Amount[]): Amount | undefined => totalTo(Math.min, amounts)

function totalTo(choose: (...places: number[]) => number, amounts: readonly Amount[]): Amount | undefined {
  const [largest] = amounts.toSorted((a, b) => compareExact(absolute(numberOf(b)), absolute(numberOf(a))))
  const isUsable = (it: Amount): boolean => (isExact(it) || it.bound === 'about') && it.unit !== 'TIMES'
  if (largest === undefined || !amounts.every(it => isUsable(it) && sameUnit(it, largest))) return undefined
  const place = choose(...amounts.map(lastWritten))
  const units = inUnits(amounts.map(numberOf).reduce(plus), place)
  return {
    value: written(units, place - largest.unitMult),
    unitMult: largest.unitMult,
    unit: largest.unit,
    ...(amounts.every(isExact) ? {} : { bound: 'about' as const }),
  }
}

/** An amount that so many months add up to. */
export interface AmountOfMonths {
  readonly amount: Amount
  readonly months: number
}

/** Whether `whole` minus `part` is, per month, more than `most` times `part`. False for bounds. */
export function outruns(whole: AmountOfMonths, part: AmountOfMonths, most: number): boolean {
  if (!sameUnit(whole.amount, part.amount) || !isExact(whole.amount) || !isExact(part.amount)) return false
  const all = numberOf(whole.amount)
  const some = numberOf(part.amount)
  const rest = times(minus(all, some), rational(BigInt(part.months)))
  return compareExact(rest, times(some, rational(BigInt(most * (whole.months - part.months))))) > 0
}

/** Whether the parts can add up to the total within the printed precision. Returns undefined for different units. */
export function sumFits(total: Amount, one: Amount, other: Amount): boolean | undefined {
  if (!sameUnit(total, one) || !sameUnit(total, other)) return undefined
  const a = interval(one)
  const b = interval(other)
  const both = (x: Rational | undefined, y: Rational | undefined): Rational | undefined => x && y && plus(x, y)
  return meet(interval(total), defined({ low: both(a.low, b.low), high: both(a.high, b.high) }))
}
