/** What may be computed with what: nothing across two named compilers, and nothing across two units. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Figure } from '../model/findings.ts'

/** The compilers behind a figure that are named statistics; statements and papers that name none do not count as one. */
const named = (figure: Figure, facts: Facts): readonly string[] => {
  if (figure.by === 'karvan') return figure.from.flatMap(it => named(it, facts))
  const { compiledBy } = figure.observation
  return isStatistics(compiledBy, facts) ? [compiledBy] : []
}

/** Whether that compiler is a statistical office: customs, a statistics committee. */
export const isStatistics = (compiler: string, facts: Facts): boolean =>
  facts.organisation(compiler)?.kind === 'statistics'

/** Whether all of them may be used in one calculation: at most one named compiler is among them. */
export const comparable = (figures: readonly Figure[], facts: Facts): boolean =>
  new Set(figures.flatMap(it => named(it, facts))).size < 2

/** Who counted a figure, or the inputs of ours. */
export const countsOf = (figure: Figure): readonly string[] =>
  figure.by === 'publisher' ? [figure.observation.compiledBy] : figure.from.flatMap(countsOf)

/** Whether one and the same compiler counted all of them. */
export const areOneCount = (figures: readonly Figure[]): boolean => new Set(figures.flatMap(countsOf)).size < 2

/**
 * Whether the change from one to the other may be computed when it is asked for: within one count, or from an office
 * to a statement. Two speakers may each mean other statistics: 11.39 of one and 15.6 of another are no fall.
 */
export const mayLead = (now: Figure, base: Figure, facts: Facts): boolean =>
  areOneCount([now, base]) ||
  (comparable([now, base], facts) && named(now, facts).length + named(base, facts).length > 0)
