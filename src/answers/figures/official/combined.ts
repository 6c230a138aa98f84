/** A flow computed from two others of one pair and period. */

import type { Amount, Flow } from '../../../data/model/schema.ts'
import { difference, remainder, sum } from '../../../data/model/sums.ts'
import type { Computed, Figure } from '../../model/findings.ts'
import type { FlowOf } from '../held/candidates.ts'

interface Combination {
  readonly of: readonly [Flow, Flow]
  readonly rule: Computed['rule']
  combine(one: Amount, other: Amount): Amount | undefined
}

/** How each flow is computed from two others. A remainder is only sure when the whole is well above the part. */
const combinations: Readonly<Record<Flow, Combination>> = {
  T: { of: ['X', 'M'], rule: 'sum', combine: sum },
  B: { of: ['X', 'M'], rule: 'difference', combine: difference },
  X: { of: ['T', 'M'], rule: 'difference', combine: remainder },
  M: { of: ['T', 'X'], rule: 'difference', combine: remainder },
}

/** The two flows that a flow is computed from: exports and imports of a turnover. */
export const partsOf = (flow: Flow): readonly [Flow, Flow] => combinations[flow].of

/**
 * Exports with imports, exports less imports, the turnover less one of them. Unit: that of both; digits: no finer than the
 * coarser of them. Undefined for "over" and "about", for two units, or when the turnover
 * and its part are so near that no two digits of the rest are sure.
 */
export function combined({ flow, reporter, partner }: FlowOf, one: Figure, other: Figure): Computed | undefined {
  const { rule, combine } = combinations[flow]
  const amount = combine(one.amount, other.amount)
  if (amount === undefined) return undefined
  const { period } = one
  return { by: 'karvan', rule, measure: 'value', flow, reporter, partner, period, amount, from: [one, other] }
}
