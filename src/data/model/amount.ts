/**
 * Arithmetic of printed figures. Every amount means a number and how precisely it was printed:
 * 4.87 × 10^9 lies between 4.865 and 4.875 billion. Nothing here uses floating point.
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

/** Where the true number may lie; a missing end is infinite. Both ends belong to it. */
export interface Interval {
  readonly low?: Rational
  readonly high?: Rational
}
/** An interval with both ends. */
interface Range extends Interval {
  readonly low: Rational
  readonly high: Rational
}

const one = rational(1n)
const hundred = rational(100n)
const half: Rational = { n: 1n, d: 2n }

/** "To 2.3 times the base" is 230 % of it, so +130 %: TIMES are counted in percent of change, which makes them comparable. */
const unitOf = ({ unit }: Amount): string => (unit === 'TIMES' ? 'PT' : unit)
const scaleOf = ({ unit, unitMult }: Amount): number => unitMult + (unit === 'TIMES' ? 2 : 0)

/** The number itself, in single units (dollars, percent): 4.87 × 10^9 is 4870000000; TIMES 2.3 is 130. */
export function numberOf(amount: Amount): Rational {
  const number = times(parse(amount.value), power(scaleOf(amount)))
  return amount.unit === 'TIMES' ? minus(number, hundred) : number
}

/**
 * Power of ten of the last printed place: 7 for 420 million, 5 for 420.0 million, 6 for 2.100 billion, 0 for third place.
 * Zeros at the end of an integer hold its size and are not counted as printed, but for a place in a ranking.
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

/** How many of them there are: 3 for 4.87, 2 for 420. */
export const significant = (amount: Amount): number => digits(amount).length

/** Whether two amounts measure the same thing, so that they can be compared at all. TIMES and percent can. */
export const sameUnit = (a: Amount, b: Amount): boolean => unitOf(a) === unitOf(b)

/** Negative when `a` is less. Of the printed numbers, not of their bounds; only where `sameUnit`. */
export const compareAmounts = (a: Amount, b: Amount): number => compareExact(numberOf(a), numberOf(b))

/** Whether both print one number, however scaled: 0.4178 billion and 417.8 million. Bounds are not looked at. */
export const sameNumber = (a: Amount, b: Amount): boolean => sameUnit(a, b) && compareAmounts(a, b) === 0

/**
 * Whether `coarse` is `precise` rounded to the place that `coarse` prints: 417.8 million and 420 million.
 * Halves may have gone away from zero or to even, as papers do both. False when `precise` is not the finer one.
 */
export function rounds(precise: Amount, coarse: Amount): boolean {
  const place = lastPlace(coarse)
  if (!sameUnit(precise, coarse) || lastPlace(precise) >= place) return false
  const [number, units] = [numberOf(precise), over(numberOf(coarse), power(place))]
  return [inUnits(number, place), inUnitsToEven(number, place)].some(it => compareExact(rational(it), units) === 0)
}

/** Whether one is the other, or the other rounded. */
export const agree = (a: Amount, b: Amount): boolean => sameNumber(a, b) || rounds(a, b) || rounds(b, a)

/**
 * Where the number may lie, from its printed digits: half a unit of the last place to either side.
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

/** Whether some number lies in both. */
export const meet = (a: Interval, b: Interval): boolean => reaches(a.high, b.low) && reaches(b.high, a.low)
const reaches = (high: Rational | undefined, low: Rational | undefined): boolean =>
  high === undefined || low === undefined || compareExact(high, low) >= 0

/** Whether every number that `less` may be is at most every number that `more` may be, and they are not the same. */
export function surelyLess(less: Amount, more: Amount): boolean {
  const [top, bottom] = [interval(less).high, interval(more).low]
  return sameUnit(less, more) && top !== undefined && bottom !== undefined && compareExact(top, bottom) <= 0
}

/** "Over" is said of what lies just above: of less than half as much again. */
const justAbove: Rational = { n: 3n, d: 2n }

/** Whether `bounded` ("over 4", "under 5") may have been said of `other`: it holds, and it lies near. True of other bounds. */
export function isJustBeyond(bounded: Amount, other: Amount): boolean {
  const [limit, number] = [numberOf(bounded), numberOf(other)]
  if (bounded.bound === 'over') return compareExact(number, times(limit, justAbove)) < 0
  return bounded.bound !== 'under' || compareExact(times(number, justAbove), limit) > 0
}

/** As `surelyLess` of a possibly bounded amount, where "over 4" is taken to lie below 6. */
export function likelyLess(less: Amount, more: Amount): boolean {
  if (less.bound !== 'over') return surelyLess(less, more)
  return sameUnit(less, more) && !isJustBeyond(less, more) && compareAmounts(less, more) < 0
}

/** Whether arithmetic may use it: "over 4 billion" is no number. */
export const isExact = ({ bound }: Amount): boolean => bound === undefined

/** The quotient's interval, of two exact amounts of one unit, both above zero; else undefined. */
function quotient(above: Amount, below: Amount): Range | undefined {
  const [a, b] = [closed(above), closed(below)]
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
 * A percentage with as many digits as its inputs allow: no more significant ones than `most`,
 * and none that the inputs' own rounding could move by five or more.
 * Undefined when that leaves nothing but a zero: then the inputs are too coarse to tell.
 */
function percent(value: Rational, { low, high }: Range, most: number): Amount | undefined {
  const byDoubt = leadingPlace(over(minus(high, low), rational(10n))) + 1
  const fine = Math.max(leadingPlace(value) - most + 1, byDoubt)
  // 99.96 with three digits rounds to 100, not to 100.0.
  const carried = String(inUnits(absolute(value), fine)).length > most
  const place = carried ? fine + 1 : fine
  const units = inUnits(value, place)
  return units === 0n && place > 0 ? undefined : { value: written(units, place), unitMult: 0, unit: 'PT' }
}

const changeOf = (ratio: Rational): Rational => times(minus(ratio, one), hundred)
const changesOf = ({ low, high }: Range): Range => ({ low: changeOf(low), high: changeOf(high) })

/**
 * Growth of `now` on `base`. Unit: percent ('PT'), signed; 30.1 means 30.1 % more.
 * Undefined when the units differ, a bound stands, the base is not above zero, or the digits are too few to tell
 * whether it grew at all: 1.31 against 1.3.
 */
export function growth(now: Amount, base: Amount): Amount | undefined {
  const range = growthInterval(now, base)
  if (range === undefined || (range.low.n < 0n && range.high.n > 0n)) return undefined
  return percent(changeOf(over(numberOf(now), numberOf(base))), range, fewer(now, base))
}

/** Where the true growth may lie, in percent, from the printed digits of both. Undefined as for `growth`. */
function growthInterval(now: Amount, base: Amount): Range | undefined {
  const range = quotient(now, base)
  return range && changesOf(range)
}

/** Whether a published growth (PT or TIMES) can be true of those two figures. Undefined where they allow no arithmetic. */
export function growthFits(published: Amount, now: Amount, base: Amount): boolean | undefined {
  const range = growthInterval(now, base)
  return range && unitOf(published) === 'PT' ? meet(interval(published), range) : undefined
}

/** Average growth a year from `base` to `now`, `years` (one or more) later: (now ÷ base)^(1/years) − 1. As `growth` else. */
export function averageGrowth(now: Amount, base: Amount, years: number): Amount | undefined {
  const range = quotient(now, base)
  if (range === undefined || years < 1) return undefined
  const rooted = { low: root(range.low, years), high: root(range.high, years) }
  const value = root(over(numberOf(now), numberOf(base)), years)
  return percent(changeOf(value), changesOf(rooted), fewer(now, base))
}

/** What percent `part` is of `whole`. Undefined as for `growth`. */
export function share(part: Amount, whole: Amount): Amount | undefined {
  const range = quotient(part, whole)
  if (range === undefined) return undefined
  const scaled = { low: times(range.low, hundred), high: times(range.high, hundred) }
  return percent(times(over(numberOf(part), numberOf(whole)), hundred), scaled, fewer(part, whole))
}

/** `a` − `b`, printed to the coarser of their last places and in the scale of the larger. Undefined for other units or bounds. */
export const difference = (a: Amount, b: Amount): Amount | undefined => combined(a, b, minus)

/** `a` + `b`, as one reckons it on paper: zeros at the end of a number count as written. 12 + 300 million is 312. */
export const sum = (a: Amount, b: Amount): Amount | undefined => combined(a, b, plus, lastWritten)

const lastWritten = (amount: Amount): number =>
  amount.value.includes('.') ? lastPlace(amount) : Math.min(lastPlace(amount), scaleOf(amount))

function combined(
  a: Amount,
  b: Amount,
  combine: (a: Rational, b: Rational) => Rational,
  last: (amount: Amount) => number = lastPlace,
): Amount | undefined {
  if (!sameUnit(a, b) || a.unit === 'TIMES' || !isExact(a) || !isExact(b)) return undefined
  const place = Math.max(last(a), last(b))
  const larger = compareExact(absolute(numberOf(a)), absolute(numberOf(b))) < 0 ? b : a
  const units = inUnits(combine(numberOf(a), numberOf(b)), place)
  return { value: written(units, place - larger.unitMult), unitMult: larger.unitMult, unit: a.unit }
}

/** Whether what `whole` holds beyond `part` comes to more than `most` times as much a month as `part` does. Only of exact amounts. */
export function outruns(whole: Amount, wholeMonths: number, part: Amount, partMonths: number, most: number): boolean {
  if (!sameUnit(whole, part) || !isExact(whole) || !isExact(part)) return false
  const rest = times(minus(numberOf(whole), numberOf(part)), rational(BigInt(partMonths)))
  return compareExact(rest, times(numberOf(part), rational(BigInt(most * (wholeMonths - partMonths))))) > 0
}

/** Whether the parts can add up to the total within what all three print. Undefined for other units. */
export function sumFits(total: Amount, one: Amount, other: Amount): boolean | undefined {
  if (!sameUnit(total, one) || !sameUnit(total, other)) return undefined
  const [a, b] = [interval(one), interval(other)]
  return meet(interval(total), { ...end('low', a.low, b.low), ...end('high', a.high, b.high) })
}

const end = (name: 'low' | 'high', a: Rational | undefined, b: Rational | undefined): Interval =>
  a === undefined || b === undefined ? {} : { [name]: plus(a, b) }
