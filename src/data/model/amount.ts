/**
 * Printed figures. An amount is a number with the precision of its printed digits:
 * 4.87 × 10^9 is between 4.865 and 4.875 billion. Nothing here uses floating point.
 */
import {
  absolute,
  compareExact,
  inUnits,
  inUnitsToEven,
  minus,
  over,
  parse,
  plus,
  power,
  type Rational,
  rational,
  times,
} from './rational.ts'
import { type Amount, oppositeBound } from './schema.ts'

/** The closed interval of the true number; a missing end is infinite. */
export interface Interval {
  readonly low?: Rational
  readonly high?: Rational
}

const hundred = rational(100n)
const half: Rational = { n: 1n, d: 2n }

/** "To 2.3 times the base" is 230 % of it, so +130 %. TIMES are converted to percent of change, so that both compare. */
export const unitOf = ({ unit }: Amount): string => (unit === 'TIMES' ? 'PT' : unit)
/** The power of ten that a value is multiplied by; of TIMES, that of the percentage. */
export const scaleOf = ({ unit, unitMult }: Amount): number => unitMult + (unit === 'TIMES' ? 2 : 0)

/** The number itself, in single units (dollars, percent): 4.87 × 10^9 is 4870000000; TIMES 2.3 is 130. */
export function numberOf(amount: Amount): Rational {
  const number = times(parse(amount.value), power(scaleOf(amount)))
  return amount.unit === 'TIMES' ? minus(number, hundred) : number
}

/**
 * Power of ten of the last printed place: 7 for 420 million, 5 for 420.0 million, 6 for 2.100 billion, 0 for third place.
 * Zeros at the end of an integer only give its size and do not count as printed, except in a rank.
 */
export function lastPlace(amount: Amount): number {
  const { value, unit } = amount
  const point = value.indexOf('.')
  if (point !== -1) return scaleOf(amount) - (value.length - point - 1)
  const zeros = unit === 'ORD' || /^-?0+$/.test(value) ? 0 : (/0*$/.exec(value)?.[0].length ?? 0)
  return scaleOf(amount) + zeros
}

/** The digits that carry meaning, without sign, point and the zeros around: '487', '42' for 420, '4200' for 420.0. */
export function digits(amount: Amount): string {
  const bare = amount.value.replace(/[-.]/g, '').replace(/^0+(?=\d)/, '')
  return amount.value.includes('.') || amount.unit === 'ORD' ? bare : bare.replace(/(?<=\d)0+$/, '')
}

/** The number of significant digits: 3 for 4.87, 2 for 420. */
export const significant = (amount: Amount): number => digits(amount).length

/** Whether two amounts can be compared. TIMES and percent can. */
export const sameUnit = (a: Amount, b: Amount): boolean => unitOf(a) === unitOf(b)

/** Negative when `a` is less. Compares the printed numbers and ignores bounds. Only valid for `sameUnit`. */
export const compareAmounts = (a: Amount, b: Amount): number => compareExact(numberOf(a), numberOf(b))

/** Whether both print the same number at any scale: 0.4178 billion and 417.8 million. Ignores bounds. */
export const sameNumber = (a: Amount, b: Amount): boolean => sameUnit(a, b) && compareAmounts(a, b) === 0

/**
 * Whether `coarse` is `precise` rounded to the place that `coarse` prints: 417.8 million and 420 million.
 * Halves may be rounded away from zero or to even: newspapers do both. False when `precise` is not the finer one.
 */
export function rounds(precise: Amount, coarse: Amount): boolean {
  const place = lastPlace(coarse)
  if (!sameUnit(precise, coarse) || lastPlace(precise) >= place) return false
  const units = over(numberOf(coarse), power(place))
  return [inUnits, inUnitsToEven].some(
    roundTo => compareExact(rational(roundTo(numberOf(precise), place)), units) === 0,
  )
}

/** Whether `coarse` is `precise` with last digits cut off: 3744.8 million, 3.744 billion; not 1.2 of 1.298. */
export function cutsOff(precise: Amount, coarse: Amount): boolean {
  const place = lastPlace(coarse)
  if (!sameUnit(precise, coarse) || lastPlace(precise) >= place || significant(coarse) < 2) return false
  const gap = minus(absolute(numberOf(precise)), absolute(numberOf(coarse)))
  return gap.n >= 0n && areWithin(coarse, precise, 20) && compareExact(gap, power(place)) < 0
}

/** Whether the gap is less than one of so many parts of the second. */
export function areWithin(a: Amount, b: Amount, parts: number): boolean {
  const gap = absolute(minus(numberOf(a), numberOf(b)))
  return sameUnit(a, b) && compareExact(times(gap, rational(BigInt(parts))), absolute(numberOf(b))) < 0
}

/** Whether they are the same number, or one is the other rounded. */
export const agree = (a: Amount, b: Amount): boolean => sameNumber(a, b) || rounds(a, b) || rounds(b, a)

/**
 * The interval of the true number: half a unit of the last printed place to either side.
 * 'about' widens that to a whole unit; 'over' and 'under' open one end.
 */
export function interval(amount: Amount): Interval {
  const number = numberOf(amount)
  if (amount.bound === 'over') return { low: number }
  if (amount.bound === 'under') return { high: number }
  const unit = power(lastPlace(amount))
  const slack = amount.bound === 'about' ? unit : times(unit, half)
  return { low: minus(number, slack), high: plus(number, slack) }
}

/** The interval of the digits alone, as if they were exact. */
export const pointOf = (amount: Amount): Interval => ({ low: numberOf(amount), high: numberOf(amount) })

/** Whether the intervals overlap. */
export const meet = (a: Interval, b: Interval): boolean => reaches(a.high, b.low) && reaches(b.high, a.low)
const reaches = (high: Rational | undefined, low: Rational | undefined): boolean =>
  high === undefined || low === undefined || compareExact(high, low) >= 0

/** Whether the whole interval of `less` is at or below the interval of `more`. */
export function surelyLess(less: Amount, more: Amount): boolean {
  const top = interval(less).high
  const bottom = interval(more).low
  return sameUnit(less, more) && top !== undefined && bottom !== undefined && compareExact(top, bottom) <= 0
}

/** "Over 4" is used for numbers just above 4: below 1.5 times as much. */
const justAbove: Rational = { n: 3n, d: 2n }

/** Whether "over 4" or "under 5" is a plausible description of `other`: true and near. True for other bounds. */
export function isJustBeyond(bounded: Amount, other: Amount): boolean {
  const limit = numberOf(bounded)
  const number = numberOf(other)
  if (bounded.bound === 'over') return compareExact(number, times(limit, justAbove)) < 0
  return bounded.bound !== 'under' || compareExact(times(number, justAbove), limit) > 0
}

/** Like `surelyLess`, with "over 4" taken as less than 6. */
export function likelyLess(less: Amount, more: Amount): boolean {
  if (less.bound !== 'over') return surelyLess(less, more)
  return sameUnit(less, more) && !isJustBeyond(less, more) && compareAmounts(less, more) < 0
}

/** Whether arithmetic may use it: "over 4 billion" is not a number. */
export const isExact = ({ bound }: Amount): boolean => bound === undefined

/** "Fell fourfold" is to a fourth of it; "more than fourfold" to less than that. */
export const inverse = ({ value, unitMult, unit, bound }: Amount): Amount => ({
  value: (1 / Number(value)).toFixed(4),
  unitMult,
  unit,
  ...(bound && { bound: oppositeBound[bound] }),
})
