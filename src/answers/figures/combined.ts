/** A turnover or a balance, computed from exports and imports. */
import { briefly, difference, sum } from '../../data/model/amount.ts'
import type { Computed, Figure } from '../model/findings.ts'
import type { FlowOf } from './candidates.ts'

/** The flows computed from exports and imports: the sum and the difference. */
const combinations = { T: { rule: 'sum', combine: sum }, B: { rule: 'balance', combine: difference } } as const

/**
 * Exports with imports for a turnover, less imports for a balance. Unit: that of both; digits: no finer than the coarser of
 * them, and five at most when they have ten. Undefined for another flow, for "over" and "about", and for two units.
 */
export function combined({ flow, reporter, partner }: FlowOf, exports: Figure, imports: Figure): Computed | undefined {
  if (flow !== 'T' && flow !== 'B') return undefined
  const { rule, combine } = combinations[flow]
  const exact = combine(exports.amount, imports.amount)
  if (exact === undefined) return undefined
  const { period } = exports
  const amount = briefly(exact)
  return { by: 'karvan', rule, measure: 'value', flow, reporter, partner, period, amount, from: [exports, imports] }
}
