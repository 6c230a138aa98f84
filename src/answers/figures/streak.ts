/** Records in a row: as sources state them, and as the held years show them. */
import type { Facts } from '../../data/facts/facts.ts'
import { isExact, surelyLess } from '../../data/model/amount.ts'
import { canonical, grain, previous } from '../../data/model/period.ts'
import type { Observation, Period } from '../../data/model/schema.ts'
import type { Figure, Record } from '../model/findings.ts'
import { candidates, type FlowOf, growthsOf, valuesOf } from './held/candidates.ts'
import { comparable, countsOf, isMirrored, isStatistics } from './held/comparable.ts'
import { official } from './official/official.ts'
import { value, valuePeriods } from './values.ts'

/** The record of a year or month. Undefined when no source states one and the held periods (four at least) show none. */
export function streak(of: FlowOf, period: Period, facts: Facts): Record | undefined {
  const said = claim(of, period, facts)
  const shown = grain(canonical(period)) === 'year' ? counted(of, canonical(period), facts) : []
  const count = said?.claim?.record ?? shown.length
  if (count === 0) return undefined
  return { run: count, ...(said === undefined ? {} : { said }), ...(shown.length === 0 ? {} : { shown }) }
}

/** The observation of that period, a value or a growth, whose source calls it a record. */
const claim = (of: FlowOf, period: Period, facts: Facts): Observation | undefined =>
  [valuesOf(of), growthsOf(of)]
    .flatMap(subject => candidates(subject, period, facts))
    .filter(({ mirrored }) => !mirrored)
    .map(({ observation }) => observation)
    .find(observation => observation.claim?.record !== undefined)

/** The official values of all years, or single months, else the leading ones, oldest first. The partner's only without an exact own one. */
export const everyValue = (of: FlowOf, every: 'year' | 'month', facts: Facts): readonly Figure[] =>
  valuesBySide(of, every, facts).values

/** Those values, and apart from them the partner's count of the periods that only it has counted. */
export function valuesBySide(of: FlowOf, every: 'year' | 'month', facts: Facts) {
  const all = valuePeriods(of, facts)
    .filter(period => grain(period) === every)
    .map(period => official(of, period, facts) ?? value(of, period, facts))
    .filter(figure => figure !== undefined)
  const isOwn = (it: Figure): boolean => !isMirrored(it) || isOfNoSide(it, facts)
  const own = all.filter(isOwn)
  return own.some(it => isExact(it.amount))
    ? { values: own, ofPartner: all.filter(it => !isOwn(it)) }
    : { values: all, ofPartner: [] }
}

/** A turnover that names no statistics may be the count of either side. */
const isOfNoSide = (figure: Figure, facts: Facts): boolean =>
  figure.flow === 'T' && !countsOf(figure).some(it => isStatistics(it, facts))

/** With fewer years up to the one asked about, or without the two before it, no year is called a record. */
const fewest = 4

function counted(of: FlowOf, period: Period, facts: Facts): readonly Figure[] {
  const figures = everyValue(of, 'year', facts)
  return figures.findIndex(it => it.period === period) < fewest - 1 ? [] : run(figures, period, facts)
}

/**
 * The figures of the run of records that ends with `period`, newest first: each greater than everything held before it,
 * each with the two years before it. A year that is not held ends the run, because its value is unknown.
 */
function run(figures: readonly Figure[], period: Period, facts: Facts): readonly Figure[] {
  const isKnown = (year: Period): boolean => figures.some(it => it.period === year)
  // A year that is not held may have been higher, and the nearest are the likeliest.
  if (!isKnown(previous(period)) || !isKnown(previous(previous(period)))) return []
  const at = figures.findIndex(it => it.period === period)
  const figure = figures[at]
  if (figure === undefined || !isExact(figure.amount) || !tops(figure, figures.slice(0, at))) return []
  const before = figures[at - 1]
  const goesOn = before?.period === previous(period) && comparable([figure, before], facts)
  return goesOn ? [figure, ...run(figures, before.period, facts)] : [figure]
}

/** Whether it is surely greater than all before it. The first one is no record; 1.31 is not surely more than 1.3, nor 7 than "about 8". */
const tops = ({ amount }: Figure, earlier: readonly Figure[]): boolean =>
  earlier.length > 0 && earlier.every(it => surelyLess({ ...it.amount, bound: undefined }, amount))
