/** Whether a change gives one figure twice: a country that comes twice in a list, with two numbers. */
import type { Facts } from '../../data/facts/facts.ts'
import { agree } from '../../data/model/amount.ts'
import { canonical } from '../../data/model/period.ts'
import type { Observation } from '../../data/model/schema.ts'
import { isStatistics } from '../figures/held/comparable.ts'
import type { ChangeCheck } from '../model/change-check.ts'

/** Warns of a figure that differs from an earlier one of the same change, source, flow, pair and period. Two offices may differ. */
export function findTwice(facts: Facts): (observation: Observation) => readonly ChangeCheck[] {
  const seen = new Map<string, Observation>()
  const isOffice = ({ compiledBy }: Observation): boolean => isStatistics(compiledBy, facts)
  return other => {
    const key = keyOf(other)
    const one = seen.get(key)
    if (one === undefined) {
      seen.set(key, other)
      return []
    }
    const areTwoCounts = one.compiledBy !== other.compiledBy && isOffice(one) && isOffice(other)
    return areTwoCounts || agree(one.amount, other.amount) ? [] : [{ outcome: 'warns', check: 'twice', one, other }]
  }
}

const keyOf = (it: Observation): string =>
  [
    ...[it.citation.source, it.measure, it.flow, it.reporter, it.partner, canonical(it.period)],
    ...[it.against ?? '', JSON.stringify(it.definition ?? {})],
  ].join(' ')
