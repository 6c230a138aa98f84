/** Why a figure differs from the headline, as far as the data shows it: the most telling reason that holds. */

import type { Facts } from '../../data/facts/facts.ts'
import {
  agree,
  growthFits,
  interval,
  isExact,
  isJustBeyond,
  meet,
  sameUnit,
  significant,
} from '../../data/model/amount.ts'
import { yearAfter, yearBefore } from '../../data/model/period.ts'
import type { Amount, Period } from '../../data/model/schema.ts'
import type { Published, Reason } from '../model/findings.ts'
import { candidates } from './candidates.ts'
import { comparable, isStatistics } from './comparable.ts'
import { headline as headlineOf } from './headline.ts'

/** The reason for `figure`, which is neither `headline`'s number nor that number rounded. */
export function reason(figure: Published, headline: Published, facts: Facts): Reason {
  if (boundHolds(figure, headline, facts)) return { because: 'bound' }
  return (
    otherPeriod(figure, facts) ??
    otherCount(figure, headline, facts) ??
    misfit(figure, headline, facts) ??
    vintage(figure, headline, facts) ?? { because: 'unexplained' }
  )
}

/**
 * Whether a bound agrees with the headline: "over 4" with 4.87; not with 31, and not if its own compiler gives another
 * figure.
 */
function boundHolds(figure: Published, headline: Published, facts: Facts): boolean {
  const [one, other] = [figure.amount, headline.amount]
  if (!sameUnit(one, other) || (isExact(one) && isExact(other)) || !meet(openly(one), openly(other))) return false
  if (!isExact(one) && !isExact(other)) return true
  const [bounded, exact] = isExact(other) ? [figure, headline] : [headline, figure]
  const own = candidates(figure, figure.period, facts, figure.against).filter(
    it => isExact(it.amount) && it.observation.compiledBy === bounded.observation.compiledBy,
  )
  return own.length > 0 ? own.some(it => agree(it.amount, exact.amount)) : isJustBeyond(bounded.amount, exact.amount)
}
const openly = (amount: Amount): ReturnType<typeof interval> =>
  amount.bound === 'about' ? interval({ ...amount, bound: undefined }) : interval(amount)

/** The figure belongs to a neighbouring year: 3.7 published for 2023 is the 3.744 of 2024. */
function otherPeriod(figure: Published, facts: Facts): Reason | undefined {
  if (figure.measure !== 'value' && figure.measure !== 'growth') return undefined
  // A number of one digit agrees with too many others.
  if (significant(figure.amount) < 2 || figure.amount.bound === 'over' || figure.amount.bound === 'under')
    return undefined
  const found = near(figure.period)
    .map(period => headlineOf(figure, period, facts))
    .filter(it => it !== undefined)
    .filter(it => agree(it.amount, figure.amount) && significant(it.amount) > 1)
  const [first] = found
  if (first === undefined) return undefined
  const hint = found.length > 1 ? companionPeriod(figure, facts) : undefined
  const it = found.find(({ period }) => period === hint) ?? first
  return { because: 'other-period', period: it.period, figure: it }
}

/** A year after and before, then two. */
const near = (period: Period): readonly Period[] => [
  yearAfter(period),
  yearBefore(period),
  yearAfter(yearAfter(period)),
  yearBefore(yearBefore(period)),
]

/** The year that the value of the same source belongs to. The growth of that source belongs to the same year. */
function companionPeriod(figure: Published, facts: Facts): Period | undefined {
  if (figure.measure !== 'growth') return undefined
  const { source } = figure.observation.citation
  const value = candidates({ ...figure, measure: 'value' }, figure.period, facts).find(
    ({ observation }) => observation.citation.source === source,
  )
  const other = value && otherPeriod(value, facts)
  return other?.because === 'other-period' ? other.period : undefined
}

/** The two have different compilers, or are from the two sides of the trade. */
function otherCount(figure: Published, headline: Published, facts: Facts): Reason | undefined {
  const [one, other] = [figure.observation.compiledBy, headline.observation.compiledBy]
  if (figure.mirrored !== headline.mirrored && figure.flow !== 'T') return { because: 'mirror' }
  const both = isStatistics(one, facts) && isStatistics(other, facts)
  return both && one !== other ? { because: 'other-compiler' } : undefined
}

/** The growth published for the period fits the headline and not this figure. */
function misfit(figure: Published, headline: Published, facts: Facts): Reason | undefined {
  if (figure.measure !== 'value') return undefined
  const growth = headlineOf({ ...figure, measure: 'growth' }, figure.period, facts)
  const base = headlineOf(figure, yearBefore(figure.period), facts)
  if (growth === undefined || base === undefined || !comparable([growth, base, headline, figure], facts))
    return undefined
  const fits = ({ amount }: Published): boolean | undefined => growthFits(growth.amount, amount, base.amount)
  return fits(headline) === true && fits(figure) === false ? { because: 'growth', growth } : undefined
}

/** The same compiler at two dates revised its figure. Otherwise one of the two is a statement that names no compiler. */
function vintage(figure: Published, headline: Published, facts: Facts): Reason | undefined {
  const [one, other] = [figure.observation, headline.observation]
  const on = (source: string): string | undefined => facts.source(source)?.published
  if (one.compiledBy === other.compiledBy && figure.mirrored === headline.mirrored) {
    return on(one.citation.source) === on(other.citation.source) ? undefined : { because: 'vintage' }
  }
  return isStatistics(one.compiledBy, facts) || isStatistics(other.compiledBy, facts)
    ? { because: 'other-compiler' }
    : undefined
}
