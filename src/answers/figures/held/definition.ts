/** How a figure is counted. Figures of another definition are never used in one calculation with the usual ones. */
import type { Definition } from '../../../data/model/definition.ts'
import type { Observation } from '../../../data/model/schema.ts'

/** What is unusual: a balance of payments, or a count without gold. The valuation follows from the side and the flow. */
export function unusual({ definition }: Observation): Definition | undefined {
  if (definition === undefined) return undefined
  const { basis, gold } = definition
  if (basis !== 'payments' && gold !== 'excluded') return undefined
  return { ...(basis === 'payments' && { basis }), ...(gold === 'excluded' && { gold }) }
}

/** Whether it is counted as goods by customs records usually are. */
export const isUsual = (observation: Observation): boolean => unusual(observation) === undefined
