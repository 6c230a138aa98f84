/** The value of a flow in a period: published, or, for a turnover or a balance, computed from exports and imports. */

import type { Facts } from '../../data/facts/facts.ts'
import { difference, sum } from '../../data/model/amount.ts'
import { comparePeriods, grain } from '../../data/model/period.ts'
import type { Flow, Period } from '../../data/model/schema.ts'
import type { Computed, Figure, Published } from '../model/findings.ts'
import type { Pair } from '../model/question.ts'
import { held, periodsOf, type Subject } from './candidates.ts'
import { headline, inOrder } from './headline.ts'

/** A flow of a pair. */
export interface FlowOf extends Pair {
  readonly flow: Flow
}

/** The subject of the values of a flow. */
export const valuesOf = ({ flow, reporter, partner }: FlowOf): Subject => ({
  measure: 'value',
  flow,
  reporter,
  partner,
})
/** The subject of the growths of a flow. */
export const growthsOf = ({ flow, reporter, partner }: FlowOf): Subject => ({
  measure: 'growth',
  flow,
  reporter,
  partner,
})

/** The headline value of that period; computed only for a turnover or a balance that is not published. */
export const value = (of: FlowOf, period: Period, facts: Facts): Figure | undefined =>
  headline(valuesOf(of), period, facts) ?? computedValue(of, period, facts)

/** The flows computed from exports and imports: the sum and the difference. */
const combinations = { T: { rule: 'sum', combine: sum }, B: { rule: 'balance', combine: difference } } as const

/**
 * Exports with imports for a turnover, less imports for a balance, of one and the same compiler. Unit: that of both;
 * digits: no finer than the coarser of them. Undefined when no compiler gives both, or only as "over" or "about".
 */
export function computedValue(of: FlowOf, period: Period, facts: Facts): Computed | undefined {
  const { flow, reporter, partner } = of
  if (flow !== 'T' && flow !== 'B') return undefined
  const { rule, combine } = combinations[flow]
  const imports = inOrder(valuesOf({ ...of, flow: 'M' }), period, facts)
  for (const sold of inOrder(valuesOf({ ...of, flow: 'X' }), period, facts)) {
    for (const bought of imports.filter(it => isOneCount(it, sold))) {
      const amount = combine(sold.amount, bought.amount)
      if (amount === undefined) continue
      const from = [sold, bought]
      return { by: 'karvan', rule, measure: 'value', flow, reporter, partner, period, amount, from }
    }
  }
  return undefined
}

const isOneCount = (one: Published, other: Published): boolean =>
  one.observation.compiledBy === other.observation.compiledBy && one.mirrored === other.mirrored

/** Periods for which a value can be given, in the order in which they became known. */
export function valuePeriods(of: FlowOf, facts: Facts): readonly Period[] {
  const published = periodsOf(held(valuesOf(of), facts))
  const exported = periodsOf(held(valuesOf({ ...of, flow: 'X' }), facts))
  const ours = exported.filter(period => !published.includes(period) && computedValue(of, period, facts) !== undefined)
  return [...published, ...ours].sort(comparePeriods)
}

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
