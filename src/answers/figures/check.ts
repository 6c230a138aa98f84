/** The check of a published growth: recalculated from the values held for its two periods. */
import type { Facts } from '../../data/facts/facts.ts'
import { interval, isExact, meet, numberOf, pointOf } from '../../data/model/amount.ts'
import { excludesGrowth, growthFits, growthLimit, growth as growthOf } from '../../data/model/growth-and-share.ts'
import { absolute, compareExact, minus, type Rational, rational, times } from '../../data/model/rational.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Figure, GrowthCheck, Published } from '../model/findings.ts'
import { officialEnds } from './change.ts'
import { inOrder } from './headline.ts'
import { type FlowOf, valuesOf } from './held/candidates.ts'
import { areOneCount, comparable } from './held/comparable.ts'
import { digitsOf, multiple } from './multiple.ts'
import { computedValue } from './values.ts'

/**
 * The published growth recalculated from official values, else from values of its own compiler when they are held, else
 * from the first that are comparable with it.
 * Undefined without such values, or if only values of another compiler contradict it: that is not an error of the publisher.
 */
export function check(published: Published, facts: Facts): GrowthCheck | undefined {
  if (published.against === undefined) return undefined
  const ends = officialEnds(published, published.period, facts, published.against)
  if (ends !== undefined) return recalculated(published, ends.now, ends.base, facts)
  const bases = valuesOfCount(published, published.against, facts)
  const checks = valuesOfCount(published, published.period, facts).flatMap(now =>
    bases.flatMap(base => recalculated(published, now, base, facts) ?? []),
  )
  return checks.find(({ fits }) => fits) ?? checks.find(({ now, base }) => areOneCount([published, now, base]))
}

/** In percentage points. Values of other compilers differ by less. */
const wide = rational(5n)

/**
 * Of the values of every compiler the two that come nearest to a growth that none of them bears out: by more than five points,
 * and by more than a quarter of it. Undefined when some are nearer, or none can be compared with it.
 */
export function nearestCheck(published: Published, facts: Facts): GrowthCheck | undefined {
  const { against, period, amount } = published
  if (against === undefined || !isExact(amount) || amount.unit !== 'PT') return undefined
  const bases = valuesFor(published, against, facts)
  const gapOf = ({ computed }: GrowthCheck): Rational => absolute(minus(numberOf(computed), numberOf(amount)))
  const [nearest] = valuesFor(published, period, facts)
    .flatMap(now => bases.flatMap(base => recalculated(published, now, base, facts) ?? []))
    .toSorted((a, b) => compareExact(gapOf(a), gapOf(b)))
  if (nearest === undefined || nearest.fits) return undefined
  const gap = gapOf(nearest)
  const isFar = compareExact(gap, wide) > 0 && compareExact(times(gap, rational(4n)), absolute(numberOf(amount))) > 0
  return isFar ? nearest : undefined
}

function recalculated(published: Published, now: Figure, base: Figure, facts: Facts): GrowthCheck | undefined {
  const computed = growthLimit(now.amount, base.amount) ?? growthOf(now.amount, base.amount)
  // A limit cannot bear a growth out, but it can exclude it.
  const isExcluded = excludesGrowth(published.amount, now.amount, base.amount)
  const fits = isExcluded ? false : growthFits(published.amount, now.amount, base.amount)
  if (computed === undefined || fits === undefined || !comparable([published, now, base], facts)) return undefined
  // "Over 10 %" next to +9 % would not look like a fit, although the digits of both values allow it.
  const isOpen = fits && published.amount.bound !== undefined && !meet(interval(published.amount), pointOf(computed))
  if (isOpen) return undefined
  const times = published.amount.unit === 'TIMES' ? multiple(computed, digitsOf([now, base])) : undefined
  return { published, now, base, computed: times ?? computed, fits }
}

/** Values of that period to check a growth with: of its own source, else of its own compiler, else all held. */
function valuesOfCount(growth: Published, period: Period, facts: Facts): readonly Figure[] {
  const own = ownValues(growth, period, facts)
  return own.length > 0 ? own : valuesFor(growth, period, facts)
}

/** Values of that period by the compiler of a growth, best first: those of its own source, if it prints any. */
export function ownValues(growth: Published, period: Period, facts: Facts): readonly Figure[] {
  const ofCount = valuesFor(growth, period, facts).filter(it => areOneCount([growth, it]))
  const { source } = growth.observation.citation
  const ofSource = ofCount.filter(it => it.by === 'publisher' && it.observation.citation.source === source)
  return ofSource.length > 0 ? ofSource : ofCount
}

function valuesFor(of: FlowOf, period: Period, facts: Facts): readonly Figure[] {
  const published = inOrder(valuesOf(of), period, facts)
  const ours = published.length === 0 ? computedValue(of, period, facts) : undefined
  return ours === undefined ? published : [ours]
}
