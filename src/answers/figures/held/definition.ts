/** How a figure is counted. Figures of another definition are never used in one calculation with the usual ones. */
import { type Definition, isResult } from '../../../data/model/definition.ts'
import type { Observation } from '../../../data/model/schema.ts'
import type { Figure } from '../../model/findings.ts'

/** What is unusual: a balance of payments, or a count without gold. The valuation follows from the side and the flow. */
export function unusual({ definition }: Observation): Definition | undefined {
  if (definition === undefined) return undefined
  const { basis, gold } = definition
  if (basis !== 'payments' && gold !== 'excluded') return undefined
  return { ...(basis === 'payments' && { basis }), ...(gold === 'excluded' && { gold }) }
}

/** Whether it is counted as goods by customs records usually are. */
export const isUsual = (observation: Observation): boolean => unusual(observation) === undefined

/** Whether one calculation may use the figures: all are results, counted as usual or all in the same other way. */
export function areCountedAlike(figures: readonly Figure[]): boolean {
  const all = figures.flatMap(observationsOf)
  return all.every(isResult) && new Set(all.map(it => JSON.stringify(unusual(it)))).size < 2
}

/** The observation of a published figure; of a computed one, those of its inputs. */
export const observationsOf = (figure: Figure): readonly Observation[] =>
  figure.by === 'publisher' ? [figure.observation] : figure.from.flatMap(observationsOf)
