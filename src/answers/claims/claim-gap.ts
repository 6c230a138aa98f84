/** How far a claimed amount is from the figure held. Computed in exact fractions and rounded once, at the end. */
import { lastPlace, numberOf } from '../../data/model/amount.ts'
import {
  absolute,
  compareExact,
  inUnits,
  leadingPlace,
  minus,
  over,
  power,
  type Rational,
  rational,
  times,
  written,
} from '../../data/model/rational.ts'
import type { Amount } from '../../data/model/schema.ts'

/** How far the claimed amount is from the figure: more or less in percent of it, in points, or as a multiple. */
export type ClaimGap =
  | { readonly by: 'percent' | 'points'; readonly way: 'more' | 'less'; readonly amount: Amount }
  | { readonly by: 'times'; readonly times: string }

/** Undefined for places, multiples and bounds, and when the two have different signs. */
export function claimGap(claimed: Amount, held: Amount): ClaimGap | undefined {
  if (held.unit === 'ORD' || held.bound === 'over' || held.bound === 'under') return undefined
  const number = numberOf(claimed)
  const base = numberOf(held)
  if (claimed.unit === 'TIMES' || held.unit === 'TIMES') return undefined
  if (held.unit === 'PT') return pointsOf(minus(number, base), claimed, held)
  if (number.n === 0n || base.n === 0n || number.n > 0n !== base.n > 0n) return undefined
  return ratioOf(over(absolute(number), absolute(base)))
}

/** In percentage points, as precise as the figure, or finer, not zero. Undefined for falls ('more' misleads) and claims up to zero. */
function pointsOf(gap: Rational, claimed: Amount, held: Amount): ClaimGap | undefined {
  if (gap.n === 0n || numberOf(claimed).n <= 0n || numberOf(held).n < 0n) return undefined
  const place = Math.min(0, lastPlace(held), leadingPlace(gap))
  return { by: 'points', way: wayOf(gap), amount: percent(inUnits(absolute(gap), place), place) }
}

const one = rational(1n)
const tenth = over(one, rational(10n))
/** From this ratio on a multiple says more than a percentage: 1.95 is twice, rounded. */
const nearlyTwice = over(rational(39n), rational(20n))

function ratioOf(ratio: Rational): ClaimGap | undefined {
  if (ratio.n === ratio.d) return undefined
  if (compareExact(ratio, nearlyTwice) >= 0) return { by: 'times', times: timesOf(ratio) }
  const change = times(minus(ratio, one), rational(100n))
  const place = Math.min(0, leadingPlace(change))
  const units = inUnits(absolute(change), place)
  // A thousandth of the figure is not 100% less.
  const amount: Amount = units === 100n && place === 0 ? { ...percent(99n, 0), bound: 'over' } : percent(units, place)
  return { by: 'percent', way: wayOf(change), amount }
}

const wayOf = ({ n }: Rational): 'more' | 'less' => (n > 0n ? 'more' : 'less')
const percent = (units: bigint, place: number): Amount => ({
  value: written(units, place)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, ''),
  unitMult: 0,
  unit: 'PT',
})

/** '2' for 2.05: whole when it is within a tenth of a whole number, or at least ten; else with one decimal. */
function timesOf(ratio: Rational): string {
  const whole = inUnits(ratio, 0)
  const isWhole =
    compareExact(absolute(minus(ratio, rational(whole))), tenth) <= 0 || compareExact(ratio, power(1)) >= 0
  return isWhole ? String(whole) : written(inUnits(ratio, -1), -1)
}
