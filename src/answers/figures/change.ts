/** Growth of a flow: the published one, else computed from two values of one compiler. */

import type { Facts } from '../../data/facts/facts.ts'
import { growth as growthOf } from '../../data/model/amount.ts'
import { canonical, yearBefore } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Computed, Figure, Published } from '../model/findings.ts'
import { areOneCount, mayLead } from './comparable.ts'
import { headline, inOrder } from './headline.ts'
import { isCopy } from './support.ts'
import { type FlowOf, growthsOf, value, valuesOf } from './values.ts'

/** The headline growth of that period on `base`, or on the year before; computed only when none is published. */
export const change = (of: FlowOf, period: Period, facts: Facts, base?: Period): Figure | undefined =>
  publishedGrowth(of, period, facts, base) ?? computedGrowth(of, period, facts, base)

/**
 * The published growth. Of several sources of one compiler, the source of the headline value is preferred, so that one
 * source gives both.
 */
function publishedGrowth(of: FlowOf, period: Period, facts: Facts, base?: Period): Published | undefined {
  const all = inOrder(growthsOf(of), period, facts, base)
  const [first] = all
  const source = headline(valuesOf(of), period, facts)?.observation.citation.source
  return all.find(it => it.observation.citation.source === source && first !== undefined && isCopy(it, first)) ?? first
}

/**
 * Growth computed by Karvan from the two headline values. Unit: percent, signed. Digits: as many as both inputs allow.
 * Undefined when a value is missing, bounded or not above zero, or when the units differ. On the year before,
 * both must have the same compiler; on a base that the reader names, a statistical office may be combined with a statement.
 * Never of a balance: a deficit that widens by half has not grown as trade grows.
 */
export function computedGrowth(
  of: FlowOf,
  period: Period,
  facts: Facts,
  base: Period = yearBefore(period),
): Computed | undefined {
  const [now, then] = [value(of, period, facts), value(of, base, facts)]
  if (of.flow === 'B' || now === undefined || then === undefined) return undefined
  const isUsual = canonical(base) === yearBefore(canonical(period))
  if (!(isUsual ? areOneCount([now, then]) : mayLead(now, then, facts))) return undefined
  const amount = growthOf(now.amount, then.amount)
  if (amount === undefined) return undefined
  const { flow, reporter, partner } = of
  const places = { flow, reporter, partner, period: canonical(period), against: canonical(base) }
  return { by: 'karvan', rule: 'growth', measure: 'growth', ...places, amount, from: [now, then] }
}
