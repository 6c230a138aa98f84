/** The official figures for what a claim is about: only they make a claim false. */
import type { Facts } from '../../data/facts/facts.ts'
import { inOrder } from '../figures/headline.ts'
import { isStatistics } from '../figures/held/comparable.ts'
import { measureOf } from '../figures/measure.ts'
import type { Figure } from '../model/findings.ts'

/** 'No' is said only of what official figures exclude; of other figures, that they say otherwise. */
export const denial = (figures: readonly Figure[], facts: Facts): 'not' | 'contested' =>
  figures.every(it => officials(it, facts).length > 0) ? 'not' : 'contested'

/**
 * The official figure for the same thing, and what other statistical offices print: another compiler, the partner's side.
 * A place or a share in a complete table is arithmetic, so none that is printed disputes it.
 */
export function officials(figure: Figure, facts: Facts): readonly Figure[] {
  const measure = measureOf(figure, facts)
  if (measure !== undefined && (figure.measure === 'rank' || figure.measure === 'share')) return [measure]
  const printed = inOrder(figure, figure.period, facts, figure.against).filter(it =>
    isStatistics(it.observation.compiledBy, facts),
  )
  return [...(measure === undefined ? [] : [measure]), ...printed]
}
