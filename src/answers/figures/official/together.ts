/** A total and its parts as one office counted them: what is left without some partners, and the share of some together. */
import type { Facts } from '../../../data/facts/facts.ts'
import { share } from '../../../data/model/growth-and-share.ts'
import type { Area, Period } from '../../../data/model/schema.ts'
import { total, totalInFull } from '../../../data/model/sums.ts'
import type { Computed, Figure } from '../../model/findings.ts'
import type { FlowOf } from '../held/candidates.ts'
import { areOneCount } from '../held/comparable.ts'
import { areCountedAlike } from '../held/definition.ts'
import { sumOfMembers } from './members.ts'
import { isFromTable, official } from './official.ts'

/** The flow of that pair, then that of each of these partners. Undefined when one is not held, or they are of two counts. */
export function wholeAndParts(
  of: FlowOf,
  partners: readonly Area[],
  period: Period,
  facts: Facts,
): readonly Figure[] | undefined {
  const found = [of.partner, ...partners].flatMap(partner => {
    const part = { ...of, partner }
    return official(part, period, facts) ?? sumOfMembers(part, period, facts) ?? []
  })
  return found.length === partners.length + 1 && areOneCount(found) && areCountedAlike(found) ? found : undefined
}

/** The percent of the reporter's total that these partners have together; its inputs are their sum and the total. */
export function shareTogether(
  { flow, reporter }: Pick<FlowOf, 'flow' | 'reporter'>,
  partners: readonly Area[],
  period: Period,
  facts: Facts,
): Computed | undefined {
  const of = { flow, reporter, partner: 'WLD' }
  const [whole, ...parts] = (flow === 'B' ? undefined : wholeAndParts(of, partners, period, facts)) ?? []
  const add = parts.every(it => isFromTable(it, facts)) ? totalInFull : total
  const amount = add(parts.map(it => it.amount))
  const percent = whole && amount && share(amount, whole.amount)
  if (whole === undefined || amount === undefined || percent === undefined) return undefined
  const sum: Computed = { ...of, by: 'karvan', rule: 'sum', measure: 'value', period, amount, from: parts }
  return { ...sum, rule: 'share', measure: 'share', amount: percent, from: [sum, whole] }
}
