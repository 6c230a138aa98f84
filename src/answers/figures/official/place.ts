/** The place of a partner, and its share, computed from official statistics. */
import type { Facts } from '../../../data/facts/facts.ts'
import { share } from '../../../data/model/growth-and-share.ts'
import { canonical } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import type { Computed, Figure } from '../../model/findings.ts'
import type { FlowOf } from '../held/candidates.ts'
import { areOneCount } from '../held/comparable.ts'
import { areCountedAlike } from '../held/definition.ts'
import { official } from './official.ts'
import { partnerTable } from './table.ts'

/** The place among the reporter's partners, from a complete table of that period. Unit: ORD. */
export function placeOf(of: FlowOf, period: Period, facts: Facts): Computed | undefined {
  const row = partnerTable(of, canonical(period), facts)?.find(({ partner }) => partner === of.partner)
  if (row === undefined) return undefined
  const size = official(of, canonical(period), facts)
  const amount = { value: String(row.place), unitMult: 0, unit: 'ORD' }
  return { ...computed('rank', of, period), amount, from: size === undefined ? [] : [size] }
}

/** The official value in percent of the official total. Undefined for a balance, and when no compiler gives both. */
export function officialShare(of: FlowOf, period: Period, facts: Facts): Computed | undefined {
  const [part, total] = [of, { ...of, partner: 'WLD' }].map(it => official(it, canonical(period), facts))
  return part === undefined || total === undefined ? undefined : shareOf(of, part, total)
}

/** The share of a value in a total that the same compiler counted. Unit: PT. */
export function shareOf(of: FlowOf, part: Figure, total: Figure): Computed | undefined {
  if (of.flow === 'B' || of.partner === 'WLD' || !areOneCount([part, total]) || !areCountedAlike([part, total]))
    return undefined
  const amount = share(part.amount, total.amount)
  return amount && { ...computed('share', of, part.period), amount, from: [part, total] }
}

const computed = <M extends 'rank' | 'share'>(measure: M, { flow, reporter, partner }: FlowOf, period: Period) => ({
  by: 'karvan' as const,
  rule: measure,
  measure,
  flow,
  reporter,
  partner,
  period: canonical(period),
})
