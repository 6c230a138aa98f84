/** /edit on a figure. */
import type { AdminProblem } from '../../answers/model/admin-problem.ts'
import { defined } from '../../data/model/defined.ts'
import type { Citation, Observation } from '../../data/model/schema.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { type BareWords, bareWords } from './line/bare-words.ts'
import { type CitationFields, citationFields } from './line/citation.ts'
import { organisationId } from './line/known-ids.ts'
import { amountIn, type Measured, rankOf } from './line/measured.ts'
import { saidTwice, unknownWord } from './line/problems.ts'
import type { SortedLine } from './line/sort-line.ts'
import { baseOf, claimOf, type EntryRead, problemIn } from './observation.ts'

/** The figure with the changes of the line. An amount without a currency keeps the currency. */
export function editedObservation(
  held: Observation,
  line: SortedLine,
  context: AdminReadingContext,
): EntryRead<Observation> {
  const { values } = line
  const found = bareWords(line.words, context)
  const it = amountFor(held, found)
  const where = citationFields(line, values.get('words') ?? line.quotations[0], context.facts)
  const problem =
    problemIn(line, found, { measure: held.measure, ...it }, context) ?? otherMeasure(held, found) ?? where.wrong
  if (problem !== undefined) return { wrong: problem }
  if (line.isCut) return { parts: ['excerpt'] }
  const by = values.get('by')
  const against = held.measure === 'growth' ? baseOf(line, found, context) : undefined
  const { claim: heldClaim, status: _, ...rest } = held
  const claim = { ...heldClaim, ...claimOf(line, found, held.measure).claim }
  return {
    entry: {
      ...rest,
      ...defined({ flow: found.flow, period: found.periods[0], amount: it.amount, against }),
      ...areasOf(held, found),
      ...(by !== undefined && { compiledBy: organisationId(by) }),
      ...statusOf(held, line),
      ...(Object.keys(claim).length > 0 && { claim }),
      citation: editedCitation(held.citation, where),
    },
  }
}

function amountFor({ measure, amount }: Observation, found: BareWords): Omit<Measured, 'measure'> {
  const [figure, second] = found.figures
  const [ordinal] = found.ordinals
  if (measure === 'rank') return rankOf({ ...found, isFirst: false })
  const twice = saidTwice('amount', second?.heard)
  if (twice !== undefined) return { wrong: twice }
  if (ordinal !== undefined) return { wrong: { because: 'not-an-amount', heard: ordinal.heard } }
  return figure === undefined ? {} : amountIn(measure, figure, found, amount.unit)
}

/** The measure of a figure cannot change: that would be another figure. */
function otherMeasure({ measure }: Observation, { measures }: BareWords): AdminProblem | undefined {
  const other = measures.find(it => it !== measure)
  return other === undefined ? undefined : unknownWord(other)
}

/** Two areas are reporter and partner; one is the partner, unless the words say that it reports. */
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
  if (values.has('expected')) return { status: 'expected' }
  return status === undefined ? {} : { status }
}

/** The citation with the parts that the line names. */
export function editedCitation(held: Citation, { wrong: _, hasNoNote, ...where }: CitationFields): Citation {
  const { note, ...others } = held
  return { ...others, ...(note !== undefined && hasNoNote !== true && { note }), ...where }
}
