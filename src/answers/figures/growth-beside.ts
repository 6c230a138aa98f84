/** The growth that may be shown with a figure. A growth of one compiler says nothing about a figure of another. */
import type { Facts } from '../../data/facts/facts.ts'
import { agree, cutsOff, isExact } from '../../data/model/amount.ts'
import { growthFits } from '../../data/model/growth-and-share.ts'
import { yearBefore } from '../../data/model/period.ts'
import type { Figure, Published } from '../model/findings.ts'
import { computedGrowth, growthsThatHold, officialEnds } from './change.ts'
import { inOrder } from './headline.ts'
import { type FlowOf, valuesOf } from './held/candidates.ts'
import { areOneCount, areOneSide, comparable, isOneSource } from './held/comparable.ts'
import { isUsual } from './held/definition.ts'

/**
 * The growth of a value on the year before: of its own source, else of its own compiler, else another one that the arithmetic confirms; else
 * computed. Where the official values of both years are held, only a growth that fits them. Never one of the other side, or of another
 * definition: without gold, where the figure is with it. Undefined beside a deficit: one that widens by half would read as trade that grew.
 */
export function growthBeside(of: FlowOf, figure: Figure, facts: Facts): Figure | undefined {
  if (of.flow === 'B' && figure.amount.value.startsWith('-')) return undefined
  const isMeasured = officialEnds(of, figure.period, facts) !== undefined
  const all = growthsThatHold(of, figure.period, facts).filter(
    it =>
      (of.flow === 'T' || areOneSide([it, figure])) &&
      isUsual(it.observation) === areUsual(figure) &&
      (isMeasured || belongs(it, figure, facts)),
  )
  return (
    all.find(it => isOneSource(it, figure)) ??
    all.find(it => areOneCount([it, figure])) ??
    all[0] ??
    computedGrowth(of, figure.period, facts)
  )
}

/** Whether the figure, or each input of a computed one, is counted as usual. */
const areUsual = (figure: Figure): boolean =>
  figure.by === 'publisher' ? isUsual(figure.observation) : figure.from.every(areUsual)

/** Whether a growth belongs to that figure: by its source, else by its compiler, else by the arithmetic. */
function belongs(growth: Published, figure: Figure, facts: Facts): boolean {
  const values = inOrder(valuesOf(growth), growth.period, facts).filter(it => isExact(it.amount))
  const printed = values.filter(it => isOneSource(growth, it))
  if (isOneSource(growth, figure)) return true
  if (printed.length > 0) return isAmong(printed, figure)
  if (areOneCount([growth, figure])) return true
  const counted = values.filter(it => areOneCount([growth, it]))
  return counted.length > 0 ? isAmong(counted, figure) : isBorneOut(growth, figure, facts)
}

const isAmong = (values: readonly Published[], figure: Figure): boolean =>
  values.some(it => agree(it.amount, figure.amount) || cutsOff(figure.amount, it.amount))

/** Whether it leads to the figure from a value held of the year before. */
const isBorneOut = (growth: Published, figure: Figure, facts: Facts): boolean =>
  inOrder(valuesOf(growth), growth.against ?? yearBefore(growth.period), facts).some(
    base => growthFits(growth.amount, figure.amount, base.amount) === true && comparable([growth, figure, base], facts),
  )
