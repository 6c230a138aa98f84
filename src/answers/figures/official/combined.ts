/** A flow computed from two others of one pair and period. */
import type { Facts } from '../../../data/facts/facts.ts'
import type { Amount, Flow, Observation } from '../../../data/model/schema.ts'
import { difference, differenceInFull, remainder, sum, sumInFull } from '../../../data/model/sums.ts'
import type { Computed, Published } from '../../model/findings.ts'
import type { FlowOf } from '../held/candidates.ts'
import { areOneCount, isOneSource } from '../held/comparable.ts'
import { areCountedAlike } from '../held/definition.ts'

interface Combination {
  readonly of: readonly [Flow, Flow]
  readonly rule: Computed['rule']
  combine(one: Amount, other: Amount): Amount | undefined
  /** Of two values of one table, which leaves out zeros at the end. */
  combineInFull(one: Amount, other: Amount): Amount | undefined
}

/** How each flow is computed from two others. A remainder is only sure when the whole is well above the part. */
const combinations: Readonly<Record<Flow, Combination>> = {
  T: { of: ['X', 'M'], rule: 'sum', combine: sum, combineInFull: sumInFull },
  B: { of: ['X', 'M'], rule: 'difference', combine: difference, combineInFull: differenceInFull },
  X: { of: ['T', 'M'], rule: 'difference', combine: remainder, combineInFull: remainder },
  M: { of: ['T', 'X'], rule: 'difference', combine: remainder, combineInFull: remainder },
}

/** The two flows that a flow is computed from: exports and imports of a turnover. */
export const partsOf = (flow: Flow): readonly [Flow, Flow] => combinations[flow].of

/**
 * Exports with imports, exports less imports, the turnover less one of them. Unit: that of both; digits: no finer than
 * the coarser of them, but all of both when they are of one table. Undefined for "over" and "about", for two units, or
 * when the turnover and its part are so near that no two digits of the rest are sure.
 */
export function combined(of: FlowOf, one: Published, other: Published, facts: Facts): Computed | undefined {
  const { flow, reporter, partner } = of
  const { rule, combine, combineInFull } = combinations[flow]
  const areOfTable = [one, other].every(it => isTable(it.observation, facts))
  const amount = (areOfTable ? combineInFull : combine)(one.amount, other.amount)
  if (amount === undefined || !areCountedAlike([one, other])) return undefined
  const { period } = one
  return { by: 'karvan', rule, measure: 'value', flow, reporter, partner, period, amount, from: [one, other] }
}

/** From the first pair of one source, else of one compiler and side: a revision of one is not mixed with the other. */
export function firstCombined(
  of: FlowOf,
  ones: readonly Published[],
  others: readonly Published[],
  facts: Facts,
): Computed | undefined {
  const pairs = ones
    .flatMap(one => others.filter(it => areOneCount([it, one])).map(other => [one, other] as const))
    .toSorted((a, b) => Number(isOneSource(...b)) - Number(isOneSource(...a)))
  for (const [one, other] of pairs) {
    const both = combined(of, one, other, facts)
    if (both !== undefined) return both
  }
  return undefined
}

/** Whether its compiler is a statistical organisation of no country. */
export function isTable({ compiledBy }: Observation, facts: Facts): boolean {
  const compiler = facts.organisations.get(compiledBy)
  return compiler?.kind === 'statistics' && compiler.area === undefined
}
