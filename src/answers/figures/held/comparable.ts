/** Which figures are comparable: only figures of one named compiler and of one unit are used in one calculation. */
import type { Facts } from '../../../data/facts/facts.ts'
import type { Area } from '../../../data/model/schema.ts'
import type { Figure } from '../../model/findings.ts'
import { unusual } from './definition.ts'

/** The named compilers of a figure. Statements and the press, which name none, are not compilers. */
const named = (figure: Figure, facts: Facts): readonly string[] => {
  if (figure.by === 'karvan') return figure.from.flatMap(it => named(it, facts))
  const { compiledBy } = figure.observation
  return isStatistics(compiledBy, facts) ? [compiledBy] : []
}

/** Who compiles, by id. */
type Organisations = { readonly organisations: Pick<Facts['organisations'], 'get'> }

/** Whether that compiler is a statistical office: customs, a statistics committee. */
export const isStatistics = (compiler: string, facts: Organisations): boolean =>
  facts.organisations.get(compiler)?.kind === 'statistics'

/** Whether one calculation may use all of them: at most one named compiler is among them, and one side of the trade. */
export const comparable = (figures: readonly Figure[], facts: Facts): boolean =>
  areOfOneOffice(figures, facts) && areOneSide(figures) && areOneDefinition(figures)

/** Whether at most one named compiler is among them. */
export const areOfOneOffice = (figures: readonly Figure[], facts: Facts): boolean =>
  new Set(figures.flatMap(it => named(it, facts))).size < 2

/** Whether all are counted as usual, or all in the same unusual way: a balance of payments, or without gold. */
const areOneDefinition = (figures: readonly Figure[]): boolean => new Set(figures.flatMap(unusualOf)).size < 2

const unusualOf = (figure: Figure): readonly string[] =>
  figure.by === 'publisher' ? [JSON.stringify(unusual(figure.observation) ?? {})] : figure.from.flatMap(unusualOf)

/** Whether all are the reporter's own figures, or all the partner's. */
export const areOneSide = (figures: readonly Figure[]): boolean => new Set(figures.map(isMirrored)).size < 2

/** The compilers of a figure, or of the inputs of a computed one. */
export const countsOf = (figure: Figure): readonly string[] =>
  figure.by === 'publisher' ? [figure.observation.compiledBy] : figure.from.flatMap(countsOf)

/** The countries whose counts a figure is made of: of a statistical office of one country, that one; else the reporter. */
export function countersOf(figure: Figure, facts: Organisations): readonly Area[] {
  if (figure.by === 'karvan') return figure.from.flatMap(it => countersOf(it, facts))
  const { compiledBy, reporter } = figure.observation
  const compiler = facts.organisations.get(compiledBy)
  return [compiler?.kind === 'statistics' ? (compiler.area ?? reporter) : reporter]
}

/** Whether it is from the partner's side of the trade; of a computed one, all of its inputs. */
export const isMirrored = (figure: Figure): boolean =>
  figure.by === 'publisher' ? figure.mirrored : figure.from.length > 0 && figure.from.every(isMirrored)

/** Whether one and the same compiler counted all of them, from one side of the trade. */
export const areOneCount = (figures: readonly Figure[]): boolean =>
  new Set(figures.flatMap(countsOf)).size < 2 && areOneSide(figures) && areOneDefinition(figures)

/** Whether their change may be computed when asked for: within one compiler, or from an office to a statement, not of two speakers. */
export const mayLead = (now: Figure, base: Figure, facts: Facts): boolean =>
  areOneCount([now, base]) ||
  (comparable([now, base], facts) && named(now, facts).length + named(base, facts).length > 0)

/** Whether one source publishes both. */
export const isOneSource = (one: Figure, other: Figure): boolean =>
  one.by === 'publisher' &&
  other.by === 'publisher' &&
  one.observation.citation.source === other.observation.citation.source
