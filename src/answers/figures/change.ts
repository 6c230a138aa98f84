/** Growth of a flow: the published one that leads, else computed from two values of one compiler. */
import type { Facts } from '../../data/facts/facts.ts'
import { growthFits, growth as growthOf } from '../../data/model/growth-and-share.ts'
import { canonical, yearBefore } from '../../data/model/period.ts'
import type { Amount, Period } from '../../data/model/schema.ts'
import type { Computed, Figure, Published } from '../model/findings.ts'
import { headline, inOrder } from './headline.ts'
import { type FlowOf, growthsOf, valuesOf } from './held/candidates.ts'
import { areOneCount, mayLead } from './held/comparable.ts'
import { areCountedAlike } from './held/definition.ts'
import { isCopy } from './held/support.ts'
import { official } from './official/official.ts'
import { value, valueOfCount } from './values.ts'

/** The headline growth of that period on `base`, or on the year before: the published one if it holds, else computed. */
export const change = (of: FlowOf, period: Period, facts: Facts, base?: Period): Figure | undefined =>
  publishedGrowth(of, period, facts, base) ?? computedGrowth(of, period, facts, base)

/** The published growth: of one compiler's sources, the headline value's own, so that one source gives both. */
function publishedGrowth(of: FlowOf, period: Period, facts: Facts, base?: Period): Published | undefined {
  const all = growthsThatHold(of, period, facts, base)
  const [first] = all
  const source = headline(valuesOf(of), period, facts)?.observation.citation.source
  return all.find(it => it.observation.citation.source === source && first !== undefined && isCopy(it, first)) ?? first
}

/** The published growths, best first, without those that official values of both periods exclude. */
export function growthsThatHold(of: FlowOf, period: Period, facts: Facts, base?: Period): readonly Published[] {
  const all = inOrder(growthsOf(of), period, facts, base)
  const ends = officialEnds(of, period, facts, base)
  if (ends === undefined) return all
  return all.filter(it => !it.mirrored && growthFits(it.amount, ends.now.amount, ends.base.amount) === true)
}

/** The official values of both periods, when one compiler counted them. */
export function officialEnds(
  of: FlowOf,
  period: Period,
  facts: Facts,
  before: Period = yearBefore(period),
): { readonly now: Figure; readonly base: Figure } | undefined {
  const now = official(of, canonical(period), facts)
  const base = official(of, canonical(before), facts)
  return of.flow === 'B' || now === undefined || base === undefined || !areOneCount([now, base])
    ? undefined
    : { now, base }
}

/**
 * Growth computed by Karvan from the official values, else from the two headline values. Unit: percent, signed. Digits: as many as both inputs
 * allow. Undefined when a value is missing, is no result or is counted in another way, bounded or not above zero, or when the units differ. On
 * the year before, both must have the same compiler; on a base that the reader names, a statistical office may be combined with a statement.
 * Never of a balance: a deficit that widens by half has not grown as trade grows.
 */
export function computedGrowth(
  of: FlowOf,
  period: Period,
  facts: Facts,
  base: Period = yearBefore(period),
): Computed | undefined {
  const ends = officialEnds(of, period, facts, base) ?? headlineEnds(of, period, facts, base)
  const amount = ends && growthOf(ends.now.amount, ends.base.amount)
  if (ends === undefined || amount === undefined || !areCountedAlike([ends.now, ends.base])) return undefined
  const { flow, reporter, partner } = of
  const places = { flow, reporter, partner, period: canonical(period), against: canonical(base) }
  return { by: 'karvan', rule: 'growth', measure: 'growth', ...places, amount, from: [ends.now, ends.base] }
}

function headlineEnds(of: FlowOf, period: Period, facts: Facts, before: Period): ReturnType<typeof officialEnds> {
  const now = value(of, period, facts)
  if (of.flow === 'B' || now === undefined) return undefined
  const counted = valueOfCount(now, of, before, facts)
  if (counted !== undefined) return { now, base: counted }
  const base = value(of, before, facts)
  const isUsual = canonical(before) === yearBefore(canonical(period))
  return !isUsual && base !== undefined && mayLead(now, base, facts) ? { now, base } : undefined
}

/** How much larger a deficit or a surplus became, in percent. Undefined when one turned into the other, or two offices counted them. */
export function balanceChange(of: FlowOf, period: Period, facts: Facts, before: Period): Computed | undefined {
  const [now, base] = [value(of, period, facts), value(of, before, facts)]
  if (now === undefined || base === undefined || !areOneCount([now, base]) || !areCountedAlike([now, base]))
    return undefined
  const sizeOf = ({ amount }: Figure): Amount => ({ ...amount, value: amount.value.replace('-', '') })
  const isDeficit = ({ amount }: Figure): boolean => amount.value.startsWith('-')
  const amount = isDeficit(now) === isDeficit(base) ? growthOf(sizeOf(now), sizeOf(base)) : undefined
  const { flow, reporter, partner } = of
  const places = { flow, reporter, partner, period: canonical(period), against: canonical(before) }
  return amount && { by: 'karvan', rule: 'growth', measure: 'growth', ...places, amount, from: [now, base] }
}
