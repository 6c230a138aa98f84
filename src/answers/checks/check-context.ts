/** The input of each check: one figure, and the facts without it and with it. */
import type { Facts } from '../../data/facts/facts.ts'
import { span } from '../../data/model/period.ts'
import type { Flow, Observation, Period } from '../../data/model/schema.ts'
import { candidates, type FlowOf, valuesOf } from '../figures/held/candidates.ts'
import { comparable, isOneSource } from '../figures/held/comparable.ts'
import type { Published } from '../model/findings.ts'

export interface CheckContext {
  readonly figure: Published
  /** The facts now. */
  readonly before: Facts
  /** The facts after the change; the same as `before` when a rule refuses the figure. */
  readonly after: Facts
}

/** Years are counted from a period to both sides, and are written in four digits. */
const isAmongYears = (period: Period): boolean => span(period).start >= 60 && span(period).start < 9990 * 12

/** Whether there are years around it to look at; a growth without a base is refused anyway. */
export const isCheckable = ({ measure, period, against }: Observation): boolean =>
  [period, ...(against === undefined ? [] : [against])].every(isAmongYears) &&
  (measure !== 'growth' || against !== undefined)

/** Comparable values of that flow in the figure's period: its own, those of its compiler, then those of its source. */
export function besideOf({ figure, after }: CheckContext, flow: Flow): readonly Published[] {
  if (figure.measure === 'value' && figure.flow === flow) return [figure]
  return valuesBeside(figure, { ...figure, flow }, figure.period, after)
}

/** Values held of `of` that the figure's own compiler, else its own source, gives. */
function valuesBeside(figure: Published, of: FlowOf, period: Period, facts: Facts): readonly Published[] {
  const all = candidates(valuesOf(of), period, facts).filter(
    it => !isSame(it, figure) && comparable([it, figure], facts),
  )
  const counted = all.filter(it => isOneCompiler(it, figure))
  return counted.length > 0 ? counted : all.filter(it => isOneSource(it, figure))
}

export const isSame = (one: Published, other: Published): boolean => one.observation.id === other.observation.id
/** Whether both are of the same compiler and the same side. */
export const isOneCompiler = (one: Published, other: Published): boolean =>
  one.observation.compiledBy === other.observation.compiledBy && one.mirrored === other.mirrored
