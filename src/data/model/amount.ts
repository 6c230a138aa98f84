/**
 * Arithmetic of printed figures. An amount is a number with the precision of its printed digits:
 * 4.87 × 10^9 is between 4.865 and 4.875 billion. Nothing here uses floating point.
 */
import {
  absolute,
  compareExact,
  inUnits,
  inUnitsToEven,
  leadingPlace,
  minus,
  over,
  parse,
  plus,
  power,
  type Rational,
  rational,
  root,
  times,
  written,
} from './rational.ts'
import type { Amount } from './schema.ts'

/** The closed interval of the true number; a missing end is infinite. */
export interface Interval {
  readonly low?: Rational
  readonly high?: Rational
}
/** An interval with both ends. */
type Range = Required<Interval>

const one = rational(1n)
const hundred = rational(100n)
const half: Rational = { n: 1n, d: 2n }

/** "To 2.3 times the base" is 230 % of it, so +130 %. TIMES are converted to percent of change, so that both compare. */
const unitOf = ({ unit }: Amount): string => (unit === 'TIMES' ? 'PT' : unit)
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

/** The interval of the quotient. Returns undefined unless both are exact, of one unit and above zero. */
function quotient(above: Amount, below: Amount): Range | undefined {
  const a = closed(above)
  const b = closed(below)
  if (a === undefined || b === undefined || !sameUnit(above, below)) return undefined
  if (b.low.n <= 0n || a.low.n < 0n) return undefined
  return { low: over(a.low, b.high), high: over(a.high, b.low) }
}

function closed(amount: Amount): Range | undefined {
  const { low, high } = interval(amount)
  return isExact(amount) && low !== undefined && high !== undefined ? { low, high } : undefined
}

const fewer = (a: Amount, b: Amount): number => Math.min(significant(a), significant(b))

/**
 * A percentage with as many digits as its inputs allow: at most `most` significant ones, and none that the rounding of the
 * inputs could change by five or more; never finer than a tenth of a percent, or two digits of a smaller one.
 * Returns undefined when only a zero would remain: the inputs are too coarse.
 */
function percent(value: Rational, { low, high }: Range, most: number): Amount | undefined {
  const byDoubt = leadingPlace(over(minus(high, low), rational(10n))) + 1
  const usual = Math.min(-1, leadingPlace(value) - 1)
  const fine = Math.max(leadingPlace(value) - most + 1, byDoubt, usual)
  // 99.96 with three digits rounds to 100, not to 100.0.
  const carried = String(inUnits(absolute(value), fine)).length > most
  const place = carried ? fine + 1 : fine
  const units = inUnits(value, place)
  const amount: Amount = { value: written(units, place), unitMult: 0, unit: 'PT' }
  // 200 after 13,500 is no fall by all of it: −99 %, not −100 %.
  const isAll = amount.value === '-100' && compareExact(value, rational(-100n)) > 0 && place > 0
  if (isAll) return percent(value, { low, high }, most + 1)
  return units === 0n && place > 0 ? undefined : amount
}

const changeOf = (ratio: Rational): Rational => times(minus(ratio, one), hundred)
const changesOf = ({ low, high }: Range): Range => ({ low: changeOf(low), high: changeOf(high) })

/**
 * Growth of `now` on `base`. Unit: percent ('PT'), signed; 30.1 means 30.1 % more.
 * Returns undefined when the units differ, an amount has a bound, the base is not above zero, or the digits are too few to
 * tell whether it grew: 1.31 against 1.3.
 */
export function growth(now: Amount, base: Amount): Amount | undefined {
  const range = growthInterval(now, base)
  if (range === undefined || (range.low.n < 0n && range.high.n > 0n)) return undefined
  return percent(changeOf(over(numberOf(now), numberOf(base))), range, fewer(now, base))
}

/** The interval of the true growth, in percent. Returns undefined as `growth` does. */
function growthInterval(now: Amount, base: Amount): Range | undefined {
  const range = quotient(now, base)
  return range && changesOf(range)
}

/**
 * The most (or the least) that `now` can have grown on a base that is only known to be over (or under) a limit: at most
 * −18.7 % from over 3 to 2.44. Returns undefined as `growth` does, and for other bases.
 */
export function growthLimit(now: Amount, base: Amount): Amount | undefined {
  const { bound, ...limit } = base
  if (bound !== 'over' && bound !== 'under') return undefined
  const change = growth(now, limit)
  return change && { ...change, bound: bound === 'over' ? 'under' : 'over' }
}

/** Whether a published growth (PT or TIMES) is consistent with the two figures. Returns undefined as `growth` does. */
export function growthFits(published: Amount, now: Amount, base: Amount): boolean | undefined {
  const range = growthInterval(now, base)
  return range && unitOf(published) === 'PT' ? meet(interval(published), range) : undefined
}

/** Compound annual growth rate from `base` to `now`, `years` (≥ 1) later: (now ÷ base)^(1/years) − 1. See `growth`. */
export function averageGrowth(now: Amount, base: Amount, years: number): Amount | undefined {
  const range = quotient(now, base)
  if (range === undefined || years < 1) return undefined
  const rooted = { low: root(range.low, years), high: root(range.high, years) }
  const value = root(over(numberOf(now), numberOf(base)), years)
  return percent(changeOf(value), changesOf(rooted), fewer(now, base))
}

/** Whether a published share is consistent with the part and the whole. Returns undefined as `growth` does. */
export function shareFits(published: Amount, part: Amount, whole: Amount): boolean | undefined {
  const range = shareInterval(part, whole)
  return range && published.unit === 'PT' ? meet(interval(published), range) : undefined
}

function shareInterval(part: Amount, whole: Amount): Range | undefined {
  const range = quotient(part, whole)
  return range && { low: times(range.low, hundred), high: times(range.high, hundred) }
}

/** The percentage of `part` in `whole`. Returns undefined as `growth` does. */
export function share(part: Amount, whole: Amount): Amount | undefined {
  const scaled = shareInterval(part, whole)
  if (scaled === undefined) return undefined
  return percent(times(over(numberOf(part), numberOf(whole)), hundred), scaled, fewer(part, whole))
}
