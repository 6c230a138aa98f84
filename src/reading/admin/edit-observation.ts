import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import type { Citation, Observation } from '../../data/model/schema.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { type BareWords, bareWords } from './line/bare-words.ts'
import { type CitationFields, citationFields } from './line/citation.ts'
import { organisationId } from './line/known-ids.ts'
import { amountIn, type Measured, placeOf } from './line/measured.ts'
import type { SortedLine } from './line/sort-line.ts'
import { baseOf, claimOf, type Made, wrongIn } from './observation.ts'

/** The figure with what the line says of it, and all else as it is held. A sum without a currency keeps its own. */
export function editedObservation(
  held: Observation,
  line: SortedLine,
  context: AdminReadingContext,
): Made<Observation> {
  const { values } = line
  const found = bareWords(line.words, context)
  const it = amountFor(held, found)
  const where = citationFields(line, values.get('words') ?? line.quotations[0], context.facts)
  const problem =
    wrongIn(line, found, { measure: held.measure, ...it }, context) ?? otherMeasure(held, found) ?? where.wrong
  if (problem !== undefined) return { wrong: problem }
  if (line.isCut) return { parts: ['excerpt'] }
  const by = values.get('by')
  const base = baseOf(line, found, context)
  const [period] = found.periods
  const { claim, status: _, ...rest } = held
  const said = { ...claim, ...claimOf(line, found, held.measure).claim }
  return {
    made: {
      ...rest,
      ...(found.flow && { flow: found.flow }),
      ...areasOf(held, found),
      ...(by !== undefined && { compiledBy: organisationId(by) }),
      ...(period !== undefined && { period }),
      ...(base !== undefined && held.measure === 'growth' && { against: base }),
      ...(it.amount && { amount: it.amount }),
      ...statusOf(held, line),
      ...(Object.keys(said).length > 0 && { claim: said }),
      citation: recited(held.citation, where),
    },
  }
}

function amountFor({ measure, amount }: Observation, found: BareWords): Omit<Measured, 'measure'> {
  const [figure, second] = found.figures
  const [place] = found.places
  if (measure === 'rank') return placeOf({ ...found, isFirst: false })
  if (second !== undefined) return { wrong: { because: 'twice', part: 'amount', heard: second.heard } }
  if (place !== undefined) return { wrong: { because: 'not-an-amount', heard: place.heard } }
  return figure === undefined ? {} : amountIn(measure, figure, found, amount.unit)
}

/** A growth stays a growth: what measures something else is another figure. */
function otherMeasure({ measure }: Observation, { measures }: BareWords): AdminProblem | undefined {
  const other = measures.find(it => it !== measure)
  return other === undefined ? undefined : { because: 'unknown-word', heard: other }
}

/** Two countries are reporter and partner; one is the partner. */
function areasOf(
  { reporter }: Observation,
  { areas, isReporter }: BareWords,
): Partial<Pick<Observation, 'reporter' | 'partner'>> {
  const [one, other] = areas
  if (one !== undefined && other !== undefined) return { reporter: one, partner: other }
  if (one === undefined || one === reporter) return {}
  return isReporter ? { reporter: one } : { partner: one }
}

function statusOf({ status }: Observation, { values }: SortedLine): Pick<Observation, 'status'> {
  if (values.has('counted')) return {}
  return values.has('expected') || status !== undefined ? { status: 'expected' } : {}
}

/** The citation with what is said of it. */
export function recited(held: Citation, { wrong: _, hasNoNote, ...where }: CitationFields): Citation {
  const { note, ...others } = held
  return { ...others, ...(note !== undefined && hasNoNote !== true && { note }), ...where }
}
