/**
 * Official statistics: what the reporter's own offices counted. They are the measure of what others publish.
 * A table is a set of figures of an international compiler (the IMF); each is the reporter's own report to it.
 */
import type { Facts } from '../../../data/facts/facts.ts'
import { isResult } from '../../../data/model/definition.ts'
import { firstMonth, lastMonth, periodsBetween } from '../../../data/model/period.ts'
import type { Observation, Period } from '../../../data/model/schema.ts'
import { total } from '../../../data/model/sums.ts'
import type { Computed, Figure, Published } from '../../model/findings.ts'
import { memoize } from '../../model/memoize.ts'
import { candidates, type FlowOf, mirrors, newestFirst, valuesOf } from '../held/candidates.ts'
import { areOneCount } from '../held/comparable.ts'
import { isUsual } from '../held/definition.ts'
import { byPreference, countsWholePeriod } from '../held/order.ts'
import { fittingGrowths } from '../held/support.ts'
import { firstCombined, isTable, partsOf } from './combined.ts'

/** The official value: of a table, else of all its months, else of offices as the press tells it. Turnover and balance may be computed within one compiler. */
export const official = (of: FlowOf, period: Period, facts: Facts): Figure | undefined =>
  everyOfficial(facts, of, period)

const everyOfficial = memoize(
  ({ flow, reporter, partner }: FlowOf, period: Period) => `${flow} ${reporter} ${partner} ${period}`,
  (facts, of: FlowOf, period: Period): Figure | undefined =>
    countedBy(isOfTable, of, period, facts) ??
    sumOfMonths(of, period, facts) ??
    countedBy(isOfOffice, of, period, facts),
)

/** The months of a period added up, when the tables of one compiler have every one of them. */
export function sumOfMonths(of: FlowOf, period: Period, facts: Facts): Computed | undefined {
  const months = periodsBetween(firstMonth(period), lastMonth(period))
  if (months.length === 1) return undefined
  const from = months.flatMap(month => countedBy(isOfTable, of, month, facts) ?? [])
  if (from.length < months.length || !areOneCount(from)) return undefined
  const amount = total(from.map(it => it.amount))
  const { flow, reporter, partner } = of
  return amount && { by: 'karvan', rule: 'sum', measure: 'value', flow, reporter, partner, period, amount, from }
}

/** An exact result in the usual definition, published after the end of its period. */
const isResultOf = (it: Published, facts: Facts): boolean =>
  countsWholePeriod(it, facts) && isResult(it.observation) && isUsual(it.observation)

/** The partner's official figure of the same trade: its imports for our exports. It has no balance. */
export function mirrored({ flow, reporter, partner }: FlowOf, period: Period, facts: Facts): Figure | undefined {
  const other = mirrors[flow]
  if (other === undefined || reporter === partner) return undefined
  return official({ flow: other, reporter: partner, partner: reporter }, period, facts)
}

type Is = (it: Published, facts: Facts) => boolean

function countedBy(is: Is, of: FlowOf, period: Period, facts: Facts): Figure | undefined {
  const all = (flow: FlowOf['flow']): readonly Published[] => {
    const counted = candidates(valuesOf({ ...of, flow }), period, facts).filter(it => isResultOf(it, facts))
    const found = byPreference(
      counted.filter(it => is(it, facts)),
      facts,
      it => fittingGrowths(it, facts),
    )
    return is === isOfTable
      ? found.toSorted((a, b) => byCompilerAndVintage(a.observation, b.observation, facts))
      : found
  }
  const [counted] = all(of.flow)
  const [ones, others] = partsOf(of.flow)
  return counted ?? firstCombined(of, all(ones), all(others), facts)
}

/** The order of tables: always the same compiler first (the IMF), and of its vintages the newest. */
export function byCompilerAndVintage(a: Observation, b: Observation, facts: Facts): number {
  if (a.compiledBy !== b.compiledBy) return a.compiledBy < b.compiledBy ? -1 : 1
  return newestFirst(a, b, facts)
}

/** Whether it is the reporter's own figure in a table of an international compiler. */
export const isOfTable = ({ observation, mirrored }: Published, facts: Facts): boolean =>
  !mirrored && isTable(observation, facts)

const isOfOffice = ({ observation, mirrored, reporter }: Published, facts: Facts): boolean => {
  const compiler = facts.organisations.get(observation.compiledBy)
  return !mirrored && compiler?.kind === 'statistics' && compiler.area === reporter
}

/** Whether it is official: of a table, or of the reporter's own offices. */
export const isOfficial = (it: Published, facts: Facts): boolean => isOfTable(it, facts) || isOfOffice(it, facts)

/** Whether all of a figure's inputs come from tables. */
export const isFromTable = (figure: Figure, facts: Facts): boolean =>
  figure.by === 'publisher' ? isOfTable(figure, facts) : figure.from.every(it => isFromTable(it, facts))
