/** Exports and imports beside a turnover: only what its own compiler or source gives, and only if they fit it. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts, sameUnit } from '../../data/model/amount.ts'
import { sumFits } from '../../data/model/sums.ts'
import type { Figure, Published } from '../model/findings.ts'
import { inOrder } from './headline.ts'
import { type FlowOf, valuesOf } from './held/candidates.ts'

export interface FlowParts {
  readonly exports?: Figure
  readonly imports?: Figure
}

/** Undefined when neither is held, when they do not add up to the turnover, or when one alone is more than it. */
export function partsOf(of: FlowOf, turnover: Figure, facts: Facts): FlowParts | undefined {
  if (turnover.by === 'karvan') return undefined
  const exports = partOf(turnover, { ...of, flow: 'X' }, facts)
  const imports = partOf(turnover, { ...of, flow: 'M' }, facts)
  if (exports !== undefined && imports !== undefined) {
    return sumFits(turnover.amount, exports.amount, imports.amount) === true ? { exports, imports } : undefined
  }
  const part = exports ?? imports
  if (part === undefined || !sameUnit(part.amount, turnover.amount)) return undefined
  if (compareAmounts(part.amount, turnover.amount) > 0) return undefined
  return exports === undefined ? { imports: part } : { exports: part }
}

/** The value of the same compiler, else of the same source. A value of another one may be larger than the turnover. */
function partOf(turnover: Published, of: FlowOf, facts: Facts): Published | undefined {
  const { compiledBy, citation } = turnover.observation
  const all = inOrder(valuesOf(of), turnover.period, facts)
  return (
    all.find(({ observation }) => observation.compiledBy === compiledBy) ??
    all.find(({ observation }) => observation.citation.source === citation.source)
  )
}
