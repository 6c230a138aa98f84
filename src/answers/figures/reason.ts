/** Why a figure differs from the headline, as far as the data shows it: the most telling reason that holds. */
import type { Facts } from '../../data/facts/facts.ts'
import {
  agree,
  cutsOff,
  interval,
  isExact,
  isJustBeyond,
  meet,
  sameUnit,
  significant,
} from '../../data/model/amount.ts'
import { lastDay } from '../../data/model/dates.ts'
import { growthFits } from '../../data/model/growth-and-share.ts'
import { isOver, yearAfter, yearBefore } from '../../data/model/period.ts'
import type { Amount, Period } from '../../data/model/schema.ts'
import type { Figure, Published, Reason } from '../model/findings.ts'
import { headline as headlineOf, leading } from './headline.ts'
import { candidates } from './held/candidates.ts'
import { areOneCount, comparable, countsOf, isMirrored, isStatistics } from './held/comparable.ts'
import { unusual } from './held/definition.ts'
import { mirrored } from './official/official.ts'

/** Why `figure` differs from the official one, or the headline. The numbers are not equal, not even when rounded. */
export function reason(figure: Published, other: Figure, facts: Facts): Reason {
  if (boundHolds(figure, other, facts)) return { because: 'bound' }
  return (
    anotherKind(figure, other) ??
    ofOtherSide(figure, facts) ??
    early(figure, facts) ??
    otherPeriod(figure, facts) ??
    otherCount(figure, other, facts) ??
    misfit(figure, other, facts) ??
    vintage(figure, other, facts) ?? { because: 'unexplained' }
  )
}

/** Another currency or definition, or the count of the other side. */
function anotherKind(figure: Published, other: Figure): Reason | undefined {
  if (figure.measure === 'value' && !sameUnit(figure.amount, other.amount)) return { because: 'currency' }
  const definition = unusual(figure.observation)
  if (definition !== undefined) return { because: 'definition', definition }
  return figure.mirrored !== isMirrored(other) && figure.flow !== 'T' ? { because: 'mirror' } : undefined
}

function ofOtherSide(figure: Published, facts: Facts): Reason | undefined {
  const theirs = figure.measure === 'value' ? mirrored(figure, figure.period, facts) : undefined
  return theirs !== undefined &&
    significant(figure.amount) > 1 &&
    (agree(theirs.amount, figure.amount) || cutsOff(theirs.amount, figure.amount))
    ? { because: 'mirror' }
    : undefined
}

/** Published before the period was over: it cannot be the result. */
function early({ observation, period }: Published, facts: Facts): Reason | undefined {
  const published = facts.sources.get(observation.citation.source)?.published
  return published !== undefined && !isOver(period, lastDay(published)) ? { because: 'early' } : undefined
}

/** Whether a bound agrees with the headline ("over 4" with 4.87, not 31) and its compiler gives no other figure. */
function boundHolds(figure: Published, headline: Figure, facts: Facts): boolean {
  const one = figure.amount
  const other = headline.amount
  if (!sameUnit(one, other) || (isExact(one) && isExact(other)) || !meet(openly(one), openly(other))) return false
  if (!isExact(one) && !isExact(other)) return true
  const [bounded, exact] = isExact(other) ? [figure, headline] : [headline, figure]
  const own = candidates(figure, figure.period, facts, figure.against).filter(
    it => isExact(it.amount) && areOneCount([it, bounded]),
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
    .map(period => (figure.measure === 'value' ? leading(figure, period, facts) : headlineOf(figure, period, facts)))
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

/** Two statistical offices counted, or the figure names none. */
function otherCount(figure: Published, other: Figure, facts: Facts): Reason | undefined {
  const counts = countsOf(other)
  const isOfficial = counts.every(it => isStatistics(it, facts))
  const own = figure.observation.compiledBy
  if (!isOfficial || counts.includes(own)) return undefined
  return isStatistics(own, facts) ? { because: 'other-compiler' } : undefined
}

/** The growth published for the period fits the headline and not this figure. */
function misfit(figure: Published, headline: Figure, facts: Facts): Reason | undefined {
  if (figure.measure !== 'value') return undefined
  const growth = headlineOf({ ...figure, measure: 'growth' }, figure.period, facts)
  const base = leading(figure, yearBefore(figure.period), facts)
  if (growth === undefined || base === undefined || !comparable([growth, base, headline, figure], facts))
    return undefined
  const fits = ({ amount }: Figure): boolean | undefined => growthFits(growth.amount, amount, base.amount)
  return fits(headline) === true && fits(figure) === false ? { because: 'growth', growth } : undefined
}

/** One compiler revised its figure. A statement that differs from official statistics names no compiler. */
function vintage(figure: Published, other: Figure, facts: Facts): Reason | undefined {
  const on = (it: Figure): readonly (string | undefined)[] =>
    it.by === 'publisher' ? [facts.sources.get(it.observation.citation.source)?.published] : it.from.flatMap(on)
  if (areOneCount([figure, other]))
    return on(other).every(day => day === on(figure)[0]) ? undefined : { because: 'vintage' }
  return countsOf(other).every(it => isStatistics(it, facts)) ? { because: 'unnamed' } : undefined
}
