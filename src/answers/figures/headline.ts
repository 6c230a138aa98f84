/** The headline: which figure is shown first when several are held. PRODUCT §2, "Which figure is the headline". */

import type { Facts } from '../../data/facts/facts.ts'
import { growthFits, isExact, significant } from '../../data/model/amount.ts'
import { lastDay } from '../../data/model/dates.ts'
import { isOver } from '../../data/model/period.ts'
import type { Area, Period } from '../../data/model/schema.ts'
import type { Published } from '../model/findings.ts'
import { memoize } from '../model/memoize.ts'
import { candidates, type Subject } from './candidates.ts'
import { comparable } from './comparable.ts'
import { fittingGrowths, independents, isOriginal } from './support.ts'

/** The best held figure of that subject and period; for a growth, on `against` or the year before. */
export const headline = (of: Subject, period: Period, facts: Facts, against?: Period): Published | undefined =>
  inOrder(of, period, facts, against)[0]

/** All held figures, best first. The order is total: it does not depend on the order of entry. */
export const inOrder = (of: Subject, period: Period, facts: Facts, against?: Period): readonly Published[] =>
  everyOrder(facts, of, period, against)

const everyOrder = memoize(
  ({ measure, flow, reporter, partner }: Subject, period: Period, against?: Period) =>
    `${measure} ${flow} ${reporter} ${partner} ${period} ${against ?? ''}`,
  (facts, of: Subject, period: Period, against?: Period): readonly Published[] => {
    const all = candidates(of, period, facts, against)
    return all.toSorted(by(reasons(all, facts)))
  },
)

/** A sort key: the greater comes first, and texts are compared as texts. */
type Preference = (it: Published) => number | string

/** The strongest first. Each is computed only for figures that are equal by the ones before it. */
const reasons = (all: readonly Published[], facts: Facts): readonly Preference[] => [
  it => Number(isCounted(it, facts)),
  it => authority(it, facts),
  // Dollars are preferred, so that years and partners can be compared.
  it => Number(it.amount.unit === 'USD'),
  once(it => fits(it, facts)),
  once(it => independents(it, all, facts)),
  it => significant(it.amount),
  it => facts.source(it.observation.citation.source)?.published ?? '',
  // Reports of one figure on one day: one with an excerpt before one without, then an original before a copy.
  it => Number(it.observation.citation.excerpt !== undefined),
  it => Number(isOriginal(it, facts)),
  it => it.observation.id,
]

const by = (preferences: readonly Preference[]) => (a: Published, b: Published) => {
  for (const preference of preferences) {
    const [one, other] = [preference(a), preference(b)]
    if (one !== other) return one > other ? -1 : 1
  }
  return 0
}

function once(preference: Preference): Preference {
  const known = new Map<Published, number | string>()
  return it => {
    const value = known.get(it) ?? preference(it)
    known.set(it, value)
    return value
  }
}

/** Whether it is exact and was published after the end of the period. An earlier figure is an expectation. */
function isCounted({ amount, period, observation }: Published, facts: Facts): boolean {
  const published = facts.source(observation.citation.source)?.published
  return isExact(amount) && published !== undefined && isOver(period, lastDay(published))
}

/** Official statistics of the reporter, of the partner, of others; then statements and the press. */
function authority({ reporter, partner, observation }: Published, facts: Facts): number {
  const compiler = facts.organisation(observation.compiledBy)
  if (compiler?.kind !== 'statistics') return 0
  const rank: Partial<Record<Area, number>> = { [partner]: 2, [reporter]: 3 }
  return (compiler.area === undefined ? undefined : rank[compiler.area]) ?? 1
}

/** A value by the growths around it; a growth by the values at its ends. Places and shares fit nothing. */
function fits(it: Published, facts: Facts): number {
  if (it.measure === 'value') return fittingGrowths(it, facts)
  if (it.measure !== 'growth' || it.against === undefined) return 0
  const values: Subject = { ...it, measure: 'value' }
  const [now, base] = [headline(values, it.period, facts), headline(values, it.against, facts)]
  if (now === undefined || base === undefined || !comparable([it, now, base], facts)) return 0
  return Number(growthFits(it.amount, now.amount, base.amount) === true)
}
