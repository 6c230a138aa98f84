/** The value of a flow in a period: published, or computed from two other flows. */

import type { Facts } from '../../data/facts/facts.ts'
import { difference, remainder, sum } from '../../data/model/amount.ts'
import { comparePeriods, grain } from '../../data/model/period.ts'
import type { Amount, Flow, Period } from '../../data/model/schema.ts'
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

/** The headline value of that period; computed only when none is published. */
export const value = (of: FlowOf, period: Period, facts: Facts): Figure | undefined =>
  headline(valuesOf(of), period, facts) ?? computedValue(of, period, facts)

/** How each flow is computed from two others. A remainder is only sure when the whole is well above the part. */
const combinations: Readonly<Record<Flow, Combination>> = {
  T: { of: ['X', 'M'], rule: 'sum', combine: sum },
  B: { of: ['X', 'M'], rule: 'difference', combine: difference },
  X: { of: ['T', 'M'], rule: 'difference', combine: remainder },
  M: { of: ['T', 'X'], rule: 'difference', combine: remainder },
}
interface Combination {
  readonly of: readonly [Flow, Flow]
  readonly rule: Computed['rule']
  combine(one: Amount, other: Amount): Amount | undefined
}

/**
 * The flow computed from two others of one and the same compiler: exports with imports, exports less imports, the turnover
 * less one of them. Two figures of one source come first, so that a revision of one is not mixed with the other.
 * Unit: that of both; digits: no finer than the coarser of them. Undefined when no compiler gives both, only as "over" or
 * "about", or when the turnover and its part are so near that no two digits of the rest are sure.
 */
export function computedValue(of: FlowOf, period: Period, facts: Facts): Computed | undefined {
  const { flow, reporter, partner } = of
  const { of: flows, rule, combine } = combinations[flow]
  const [ones = [], others = []] = flows.map(it => inOrder(valuesOf({ ...of, flow: it }), period, facts))
  const computed = ones
    .flatMap(one => others.filter(it => isOneCount(it, one)).map(other => [one, other] as const))
    .toSorted((a, b) => Number(isOneSource(b)) - Number(isOneSource(a)))
    .map(from => ({ from, amount: combine(from[0].amount, from[1].amount) }))
    .find(it => it.amount !== undefined)
  if (computed?.amount === undefined) return undefined
  const { from, amount } = computed
  return { by: 'karvan', rule, measure: 'value', flow, reporter, partner, period, amount, from }
}

const isOneCount = (one: Published, other: Published): boolean =>
  one.observation.compiledBy === other.observation.compiledBy && one.mirrored === other.mirrored
const isOneSource = ([one, other]: readonly [Published, Published]): boolean =>
  one.observation.citation.source === other.observation.citation.source

/** Periods for which a value can be given, in the order in which they became known. */
export function valuePeriods(of: FlowOf, facts: Facts): readonly Period[] {
  const published = periodsOf(held(valuesOf(of), facts))
  const [first] = combinations[of.flow].of
  const ours = periodsOf(held(valuesOf({ ...of, flow: first }), facts)).filter(
    period => !published.includes(period) && computedValue(of, period, facts) !== undefined,
  )
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
