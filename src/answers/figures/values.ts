/** The value of a flow in a period: the one that leads, or one computed from two other flows. */
import type { Facts } from '../../data/facts/facts.ts'
import { comparePeriods, grain } from '../../data/model/period.ts'
import type { Flow, Period } from '../../data/model/schema.ts'
import type { Computed, Figure, Published } from '../model/findings.ts'
import { memoize } from '../model/memoize.ts'
import { headline, inOrder, leading } from './headline.ts'
import { type FlowOf, held, periodsOf, type Subject, valuesOf } from './held/candidates.ts'
import { areOneCount } from './held/comparable.ts'
import { combined, firstCombined, partsOf } from './official/combined.ts'
import { membersPeriods, sumOfMembers } from './official/members.ts'
import { sumOfMonths } from './official/official.ts'

/** The figure that leads for that flow and period. Undefined when none is held or can be computed. */
export const value = (of: FlowOf, period: Period, facts: Facts): Figure | undefined =>
  leading(of, period, facts) ?? computedValue(of, period, facts) ?? sumOfMembers(of, period, facts)

/** What leads of the subject and period of an observation or figure, which may be withdrawn. Undefined when nothing is held. */
export const leadingInstead = (
  of: Subject & { readonly period: Period; readonly against?: Period | undefined },
  facts: Facts,
): Figure | undefined =>
  of.measure === 'value' ? value(of, of.period, facts) : headline(of, of.period, facts, of.against)

/** The flow computed from two others of one compiler, preferably of one source: a revision must not be mixed in. Undefined without them. */
export function computedValue(of: FlowOf, period: Period, facts: Facts): Computed | undefined {
  const [ones = [], others = []] = partsOf(of.flow).map(flow => inOrder(valuesOf({ ...of, flow }), period, facts))
  return firstCombined(of, ones, others, facts)
}

/** The value of that period by the compiler of a figure, from the same side of the trade. */
export function valueOfCount(figure: Figure, of: FlowOf, period: Period, facts: Facts): Figure | undefined {
  const { flow } = of
  const isAlike = (it: Figure): boolean => areOneCount([it, figure])
  const counted = (flow: Flow): Published | undefined => inOrder(valuesOf({ ...of, flow }), period, facts).find(isAlike)
  const own = counted(flow)
  const [one, other] = own === undefined ? partsOf(flow).map(counted) : []
  const found =
    own ??
    (one && other && combined(of, one, other, facts)) ??
    sumOfMembers(of, period, facts) ??
    sumOfMonths(of, period, facts)
  return found !== undefined && isAlike(found) ? found : undefined
}

/** Periods for which a value can be given, in the order in which they became known. */
export const valuePeriods = (of: FlowOf, facts: Facts): readonly Period[] => everyPeriod(facts, of)

const everyPeriod = memoize(
  ({ flow, reporter, partner }: FlowOf) => `${flow} ${reporter} ${partner}`,
  (facts, of: FlowOf): readonly Period[] => {
    const published = periodsOf(held(valuesOf(of), facts))
    const ours = [
      ...periodsOf(held(valuesOf({ ...of, flow: partsOf(of.flow)[0] }), facts)),
      ...membersPeriods(of, facts),
    ]
    const computed = [...new Set(ours)].filter(
      period =>
        !published.includes(period) &&
        (computedValue(of, period, facts) ?? sumOfMembers(of, period, facts)) !== undefined,
    )
    return [...published, ...computed].sort(comparePeriods)
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
