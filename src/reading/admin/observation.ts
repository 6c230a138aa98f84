/** A figure as a line enters it. */
import type { AdminProblem, MissingPart } from '../../answers/model/admin-problem.ts'
import { observationId } from '../../data/model/fact-ids.ts'
import { yearBefore } from '../../data/model/period.ts'
import type { Area, Observation, Period } from '../../data/model/schema.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { type BareWords, bareWords } from './line/bare-words.ts'
import { citationFields, citationOf } from './line/citation.ts'
import { organisationId, unknownOrganisation } from './line/known-ids.ts'
import { type Measured, measured } from './line/measured.ts'
import { outOfPlace, type SortedLine } from './line/sort-line.ts'
import { periodIn } from './values/periods.ts'

/** A thing that can be entered, the parts that it lacks, or what is wrong in the line. */
export type Made<T> =
  | { readonly made: T }
  | { readonly parts: readonly MissingPart[] }
  | { readonly wrong: AdminProblem }

/** The figure that a line says. One country is a partner of home; of two the first reports. Dollars where no currency is said. */
export function newObservation(line: SortedLine, context: AdminReadingContext): Made<Observation> {
  const found = bareWords(line.words, context)
  const base = baseOf(line, found, context)
  const it = measured(found, base !== undefined, 'USD')
  const where = citationFields(line, line.values.get('words') ?? line.quotations[0], context.facts)
  const problem = wrongIn(line, found, it, context) ?? where.wrong
  if (problem !== undefined) return { wrong: problem }
  const { measure, amount } = it
  const { flow } = found
  const [period] = found.periods
  const pair = pairOf(found, context.home)
  const by = line.values.get('by')
  const citation = citationOf(where)
  if (!measure || !flow || !pair || !period || !amount || !by || !('source' in citation)) {
    // A figure whose measure is not known is said already.
    const isSaid = amount !== undefined || measure === undefined
    const parts = absent({ measure, flow, partner: pair, period, amount: isSaid || undefined, by })
    return { parts: [...parts, ...('source' in citation ? [] : citation)] }
  }
  const against = measure === 'growth' ? { against: base ?? yearBefore(period) } : {}
  const series = { measure, flow, ...pair, compiledBy: organisationId(by), period, ...against }
  const status = line.values.has('expected') ? ({ status: 'expected' } as const) : {}
  const id = observationId({ ...series, citation })
  return { made: { id, ...series, amount, ...status, ...claimOf(line, found, measure), citation } }
}

const order = ['measure', 'flow', 'partner', 'period', 'amount', 'by'] as const
const absent = (has: Readonly<Record<(typeof order)[number], unknown>>): readonly MissingPart[] =>
  order.filter(part => !has[part])

/** What is wrong in the line, apart from its citation. */
export function wrongIn(
  line: SortedLine,
  found: BareWords,
  it: Measured,
  context: AdminReadingContext,
): AdminProblem | undefined {
  const by = line.values.get('by')
  return (
    line.twice ??
    outOfPlace(
      line,
      'id',
      'by',
      'source',
      'speaker',
      'at',
      'note',
      'base',
      'record',
      'first',
      'expected',
      'counted',
      'words',
    ) ??
    saidTwice(line, found) ??
    found.wrong ??
    it.wrong ??
    badBase(line, context, it) ??
    (by === undefined ? undefined : unknownOrganisation(by, context.facts))
  )
}

/** The base that a keyword or the words name. */
export function baseOf({ values }: SortedLine, found: BareWords, { today }: AdminReadingContext): Period | undefined {
  const base = values.get('base')
  return base === undefined ? found.base : periodIn(base, today)
}

/** A base that is no period, or that stands beside something that has none. */
function badBase(
  { values }: SortedLine,
  { today }: AdminReadingContext,
  { measure }: Measured,
): AdminProblem | undefined {
  const base = values.get('base')
  if (base === undefined) return undefined
  return periodIn(base, today) === undefined || (measure !== undefined && measure !== 'growth')
    ? { because: 'not-a-period', heard: base }
    : undefined
}

/** Two quotations, two periods, three countries. */
function saidTwice({ values, quotations }: SortedLine, { periods, areas }: BareWords): AdminProblem | undefined {
  const quotation = quotations[values.has('words') ? 0 : 1]
  if (quotation !== undefined) return { because: 'twice', part: 'excerpt', heard: quotation }
  const [, period] = periods
  if (period !== undefined) return { because: 'twice', part: 'period', heard: period }
  const [, , area] = areas
  return area === undefined ? undefined : { because: 'twice', part: 'partner', heard: area }
}

/** Reporter and partner, as they are said; home reports where one is said that is another. */
function pairOf(
  { areas, isReporter }: BareWords,
  home: Area,
): { readonly reporter: Area; readonly partner: Area } | undefined {
  const [one, other] = areas
  if (one !== undefined && other !== undefined) return { reporter: one, partner: other }
  return one === undefined || one === home || isReporter ? undefined : { reporter: home, partner: one }
}

/** What the source says besides: the n-th record in a row, this place for the first time. */
export function claimOf(
  { values }: SortedLine,
  found: BareWords,
  measure: Observation['measure'],
): Pick<Observation, 'claim'> {
  const record = values.get('record')
  const isOnlyPlace = measure === 'rank' && found.places.length + found.figures.length === 0
  const isFirst = values.has('first') || (found.isFirst && !isOnlyPlace)
  if (record === undefined && !isFirst) return {}
  return {
    claim: { ...(record !== undefined && { record: Number(record) || 1 }), ...(isFirst && { first: true as const }) },
  }
}
