/** The value of a flow in a period: the one that leads, or, for a turnover or a balance, computed from exports and imports. */

import type { Facts } from '../../data/facts/facts.ts'
import { comparePeriods, grain } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Computed, Figure, Published } from '../model/findings.ts'
import { memoize } from '../model/memoize.ts'
import { type FlowOf, held, periodsOf, valuesOf } from './candidates.ts'
import { combined } from './combined.ts'
import { inOrder, leading } from './headline.ts'

/** The value of that period: the one that leads, else one computed from figures of one compiler. */
export const value = (of: FlowOf, period: Period, facts: Facts): Figure | undefined =>
  leading(of, period, facts) ?? computedValue(of, period, facts)

/** A turnover or a balance from exports and imports of one and the same compiler. Undefined when no compiler gives both. */
export function computedValue(of: FlowOf, period: Period, facts: Facts): Computed | undefined {
  if (of.flow !== 'T' && of.flow !== 'B') return undefined
  const imports = inOrder(valuesOf({ ...of, flow: 'M' }), period, facts)
  for (const sold of inOrder(valuesOf({ ...of, flow: 'X' }), period, facts)) {
    for (const bought of imports.filter(it => isOneCount(it, sold))) {
      const both = combined(of, sold, bought)
      if (both !== undefined) return both
    }
  }
  return undefined
}

const isOneCount = (one: Published, other: Published): boolean =>
  one.observation.compiledBy === other.observation.compiledBy && one.mirrored === other.mirrored

/** Periods for which a value can be given, in the order in which they became known. */
export const valuePeriods = (of: FlowOf, facts: Facts): readonly Period[] => everyPeriod(facts, of)

const everyPeriod = memoize(
  ({ flow, reporter, partner }: FlowOf) => `${flow} ${reporter} ${partner}`,
  (facts, of: FlowOf): readonly Period[] => {
    const published = periodsOf(held(valuesOf(of), facts))
    const exported = periodsOf(held(valuesOf({ ...of, flow: 'X' }), facts))
    const ours = exported.filter(
      period => !published.includes(period) && computedValue(of, period, facts) !== undefined,
    )
    return [...published, ...ours].sort(comparePeriods)
  },
)

/** The nearest before and after among periods of the same kind: where the ‹ and › buttons lead. */
export function neighbours(
  periods: readonly Period[],
  period: Period,
): { readonly earlier?: Period; readonly later?: Period } {
  const alike = periods.filter(it => grain(it) === grain(period))
  const earlier = alike.findLast(it => comparePeriods(it, period) < 0)
  const later = alike.find(it => comparePeriods(it, period) > 0)
  return { ...(earlier === undefined ? {} : { earlier }), ...(later === undefined ? {} : { later }) }
}
