/** The places of a partner in the years before. */
import type { Facts } from '../../data/facts/facts.ts'
import { comparePeriods, grain } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Figure } from '../model/findings.ts'
import { type FlowOf, held, periodsOf } from './held/candidates.ts'
import { leadingOf } from './measure.ts'
import { valuePeriods } from './values.ts'

/** The place that leads in every whole year before that period, oldest first. */
export function placesBefore({ flow, reporter, partner }: FlowOf, period: Period, facts: Facts): readonly Figure[] {
  const of = { measure: 'rank', flow, reporter, partner } as const
  return [...new Set([...periodsOf(held(of, facts)), ...valuePeriods(of, facts)])]
    .filter(year => grain(year) === 'year' && comparePeriods(year, period) < 0)
    .sort(comparePeriods)
    .flatMap(year => leadingOf(of, year, facts) ?? [])
}
