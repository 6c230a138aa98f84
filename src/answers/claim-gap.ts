/** How far a claimed amount lies from the figure that is held. Exact: fractions, rounded once, at the end. */
import { lastPlace, numberOf } from '../data/model/amount.ts'
import {
  absolute,
  compareExact,
  type Exact,
  exact,
  inUnits,
  leadingPlace,
  minus,
  over,
  power,
  times,
  written,
} from '../data/model/rational.ts'
import type { Amount } from '../data/model/schema.ts'

/** How far the claimed amount lies from the figure: so much more or less in percent of it, in points, or so many times as much. */
export type Gap =
  | { readonly by: 'percent' | 'points'; readonly way: 'more' | 'less'; readonly amount: Amount }
  | { readonly by: 'times'; readonly times: string }

/** Undefined for a place, for multiples, for figures that are bounds, and where the two stand on two sides of zero. */
export function gapOf(claimed: Amount, held: Amount): Gap | undefined {
  if (held.unit === 'ORD' || held.bound === 'over' || held.bound === 'under') return undefined
  const [number, base] = [numberOf(claimed), numberOf(held)]
  if (claimed.unit === 'TIMES' || held.unit === 'TIMES') return undefined
  if (held.unit === 'PT') return pointsOf(minus(number, base), claimed, held)
  if (number.n === 0n || base.n === 0n || number.n > 0n !== base.n > 0n) return undefined
  return ratioOf(over(absolute(number), absolute(base)))
}

/** In percentage points, to the last place of the figure, or as fine as it takes not to be none. Of a fall, 'more' would mislead; of no number at all, any. */
function pointsOf(gap: Exact, claimed: Amount, held: Amount): Gap | undefined {
  if (gap.n === 0n || numberOf(claimed).n <= 0n || numberOf(held).n < 0n) return undefined
  const place = Math.min(0, lastPlace(held), leadingPlace(gap))
  return { by: 'points', way: wayOf(gap), amount: percent(inUnits(absolute(gap), place), place) }
}

const one = exact(1n)
const tenth = over(one, exact(10n))
const hundred = exact(100n)
/** From here on a multiple says more than a percentage: 1.95 is twice, rounded. */
const nearlyTwice = over(exact(39n), exact(20n))

function ratioOf(ratio: Exact): Gap | undefined {
  if (ratio.n === ratio.d) return undefined
  if (compareExact(ratio, nearlyTwice) >= 0) return { by: 'times', times: timesOf(ratio) }
  const change = times(minus(ratio, one), hundred)
  const place = Math.min(0, leadingPlace(change))
  const units = inUnits(absolute(change), place)
  // A thousandth of the figure is not 100% less.
  const amount: Amount = units === 100n && place === 0 ? { ...percent(99n, 0), bound: 'over' } : percent(units, place)
  return { by: 'percent', way: wayOf(change), amount }
}

const wayOf = ({ n }: Exact): 'more' | 'less' => (n > 0n ? 'more' : 'less')
const percent = (units: bigint, place: number): Amount => ({
  value: written(units, place)
    .replace(/(\.\d*?)0+$/, '$1')
    .replace(/\.$/, ''),
  unitMult: 0,
  unit: 'PT',
})

/** '2' for 2.05: whole where that is within a tenth of one, or ten and more; else with one decimal. */
function timesOf(ratio: Exact): string {
  const whole = inUnits(ratio, 0)
  const isWhole = compareExact(absolute(minus(ratio, exact(whole))), tenth) <= 0 || compareExact(ratio, power(1)) >= 0
  return isWhole ? String(whole) : written(inUnits(ratio, -1), -1)
}
