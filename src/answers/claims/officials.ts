/** The official figures for what a claim is about: only they make a claim false. */
import type { Facts } from '../../data/facts/facts.ts'
import { inOrder } from '../figures/headline.ts'
import { isStatistics } from '../figures/held/comparable.ts'
import { isUsual } from '../figures/held/definition.ts'
import { measureOf } from '../figures/measure.ts'
import type { Figure } from '../model/findings.ts'

/** 'No' is said only of what official figures exclude; of other figures, that they say otherwise. */
export const denial = (figures: readonly Figure[], facts: Facts): 'not' | 'contested' =>
  figures.every(it => officials(it, facts).length > 0) ? 'not' : 'contested'

/**
 * The official figure for the same thing, and what other statistical offices print: another compiler, the partner's side. A figure of another
 * definition disputes nothing. Nor does a printed place or share, where a complete table is held: that one is arithmetic.
 */
export function officials(figure: Figure, facts: Facts): readonly Figure[] {
  const measure = measureOf(figure, facts)
  if (measure !== undefined && (figure.measure === 'rank' || figure.measure === 'share')) return [measure]
  const printed = inOrder(figure, figure.period, facts, figure.against).filter(
    it => isOfStatistics(it, facts) && isUsual(it.observation),
  )
  const own = figure.by === 'karvan' && isOfStatistics(figure, facts) ? [figure] : []
  return [...(measure === undefined ? [] : [measure]), ...own, ...printed]
}

/** Whether statistical offices counted it, or all of its inputs. */
const isOfStatistics = (figure: Figure, facts: Facts): boolean =>
  figure.by === 'publisher'
    ? isStatistics(figure.observation.compiledBy, facts)
    : figure.from.length > 0 && figure.from.every(it => isOfStatistics(it, facts))
