/** The order of figures held for one thing: PRODUCT §2, "Which figure leads", rule 2. */
import type { Facts } from '../../../data/facts/facts.ts'
import { isExact, significant } from '../../../data/model/amount.ts'
import { lastDay } from '../../../data/model/dates.ts'
import { isOver } from '../../../data/model/period.ts'
import type { Published } from '../../model/findings.ts'
import { publishedOn } from './candidates.ts'
import { isUsual } from './definition.ts'
import { independents, isOriginal } from './support.ts'

/** A sort key: the greater comes first, and texts are compared as texts. */
export type Preference = (it: Published) => number | string

/** The best first. `fits` tells how well one goes with the others. The order does not depend on the order of entry. */
export const byPreference = (all: readonly Published[], facts: Facts, fits: Preference): readonly Published[] =>
  all.length < 2 ? all : all.toSorted(by(reasons(all, facts, fits)))

/** The strongest first. Each is computed only for figures that are equal by the ones before it. */
const reasons = (all: readonly Published[], facts: Facts, fits: Preference): readonly Preference[] => [
  it => Number(countsWholePeriod(it, facts)),
  it => authority(it, facts),
  it => Number(isUsual(it.observation)),
  // Dollars are preferred, so that years and partners can be compared.
  it => Number(it.amount.unit === 'USD'),
  once(fits),
  once(it => independents(it, all, facts)),
  it => significant(it.amount),
  it => publishedOn(it.observation, facts),
  // Reports of one figure on one day: one with an excerpt before one without, then an original before a copy.
  it => Number(it.observation.citation.excerpt !== undefined),
  it => Number(isOriginal(it, facts)),
  it => it.observation.id,
]

const by = (preferences: readonly Preference[]) => (a: Published, b: Published) => {
  for (const preference of preferences) {
    const one = preference(a)
    const other = preference(b)
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

/** Whether it is exact and was published after the end of its period. An earlier figure is an expectation. */
export function countsWholePeriod({ amount, period, observation }: Published, facts: Facts): boolean {
  const published = facts.sources.get(observation.citation.source)?.published
  return isExact(amount) && published !== undefined && isOver(period, lastDay(published))
}

/** Official statistics of the reporter, of the partner, of others; then statements and the press. */
function authority({ reporter, partner, observation }: Published, facts: Facts): number {
  const compiler = facts.organisations.get(observation.compiledBy)
  if (compiler?.kind !== 'statistics') return 0
  // An international compiler passes on what the country itself reports.
  const area = compiler.area ?? observation.reporter
  if (area === reporter) return 3
  return area === partner ? 2 : 1
}
