/** Growth and shares of printed figures, with as many digits as the figures allow. */
import { type Interval, interval, isExact, meet, numberOf, sameUnit, significant, unitOf } from './amount.ts'
import {
  absolute,
  compareExact,
  inUnits,
  leadingPlace,
  minus,
  over,
  type Rational,
  rational,
  root,
  times,
  written,
} from './rational.ts'
import type { Amount } from './schema.ts'

/** An interval with both ends. */
type Range = Required<Interval>

const one = rational(1n)
const hundred = rational(100n)

const changeOf = (ratio: Rational): Rational => times(minus(ratio, one), hundred)
const changesOf = ({ low, high }: Range): Range => ({ low: changeOf(low), high: changeOf(high) })

/**
 * Growth of `now` on `base`. Unit: percent ('PT'), signed; 30.1 means 30.1 % more. Returns undefined when the units differ, an amount has a
 * bound, the base is not above zero, or the digits are too few to tell whether it grew: 1.31 against 1.3.
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
 * −18.7 % from over 3 to 2.44. The limit itself is exact. Returns undefined for other bases, and as `growth` does.
 */
export function growthLimit(now: Amount, base: Amount): Amount | undefined {
  const range = limitInterval(now, base)
  if (range === undefined || (range.low.n < 0n && range.high.n > 0n)) return undefined
  const change = percent(changeOf(over(numberOf(now), numberOf(base))), range, significant(now))
  return change && { ...change, bound: base.bound === 'over' ? 'under' : 'over' }
}

/** Whether a base over (or under) a limit rules a published growth (PT) out, whatever the rounding of `now`. */
export function excludesGrowth(published: Amount, now: Amount, base: Amount): boolean {
  const range = limitInterval(now, base)
  if (range === undefined || published.unit !== 'PT') return false
  return !meet(interval(published), base.bound === 'over' ? { high: range.high } : { low: range.low })
}

/** The interval of the growth on exactly the limit of `base`, in percent. */
function limitInterval(now: Amount, { bound, ...limit }: Amount): Range | undefined {
  const range = closed(now)
  const base = numberOf(limit)
  if (bound !== 'over' && bound !== 'under') return undefined
  if (range === undefined || !sameUnit(now, limit) || base.n <= 0n || range.low.n < 0n) return undefined
  return changesOf({ low: over(range.low, base), high: over(range.high, base) })
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

/** Whether a change, in percent or in times, goes up or down. */
export const directionOfGrowth = ({ value, unit }: Amount): 'up' | 'down' =>
  Number(value) < (unit === 'TIMES' ? 1 : 0) ? 'down' : 'up'
