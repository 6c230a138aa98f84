/** "For the first time": the figures of the earlier periods held, against the one that is claimed to be new. */
import type { Facts } from '../../data/facts/facts.ts'
import { sameUnit } from '../../data/model/amount.ts'
import { comparePeriods, grain, yearBefore, yearOf } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { placesBefore } from '../figures/places-before.ts'
import { everyValue } from '../figures/streak.ts'
import type { Figure } from '../model/findings.ts'

/** Whether it is the first time, as far as the earlier periods show it. */
export type EarlierTimes =
  /** An earlier figure already meets it: the oldest of these. */
  | { readonly is: 'already'; readonly figure: Figure }
  /** None does: the best of the earlier figures, and their periods. */
  | { readonly is: 'never-before'; readonly best: Figure; readonly periods: readonly Period[] }
  | { readonly is: 'few-held'; readonly periods: readonly Period[] }

/** With fewer earlier periods nothing is called the first time. */
const fewest = 3

/** Whether no earlier figure meets what that of `of` does: whole years, or single months for a month's value. `isBetter` finds the best. */
export function firstTime(
  of: Figure,
  meets: (earlier: Figure) => boolean,
  isBetter: (one: Figure, other: Figure) => boolean,
  facts: Facts,
): EarlierTimes {
  // A whole year before says nothing of eleven months.
  if (of.measure !== 'rank' && !['year', 'month'].includes(grain(of.period))) return { is: 'few-held', periods: [] }
  const earlier = (of.measure === 'rank' ? placesBefore(of, of.period, facts) : values(of, facts)).filter(it =>
    sameUnit(it.amount, of.amount),
  )
  const already = earlier.find(meets)
  if (already !== undefined) return { is: 'already', figure: already }
  const [first, ...rest] = earlier
  const periods = earlier.map(({ period }) => period)
  if (first === undefined || periods.length < fewest || !reachesUpTo(of, periods)) return { is: 'few-held', periods }
  return { is: 'never-before', best: rest.reduce((best, it) => (isBetter(it, best) ? it : best), first), periods }
}

/** The year before must be held: what it shows is the likeliest first time. */
function reachesUpTo({ period }: Figure, periods: readonly Period[]): boolean {
  const year = `${yearOf(period) - 1}`
  return periods.includes(
    grain(period) === 'year' || periods.every(it => grain(it) === 'year') ? year : yearBefore(period),
  )
}

/** The values of the years before; of the months before, when it is a month. */
const values = (of: Figure, facts: Facts): readonly Figure[] =>
  everyValue(of, grain(of.period) === 'month' ? 'month' : 'year', facts).filter(
    ({ period }) => comparePeriods(period, of.period) < 0,
  )
