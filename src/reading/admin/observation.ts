/** /add with a figure. */
import type { AdminProblem, MissingPart } from '../../answers/model/admin-problem.ts'
import { observationId } from '../../data/model/fact-ids.ts'
import { yearBefore } from '../../data/model/period.ts'
import type { Area, Observation, Period } from '../../data/model/schema.ts'
import type { AdminKeyword } from '../../languages/model/hear/admin.ts'
import type { AdminReadingContext } from './line/admin-line.ts'
import { type BareWords, bareWords } from './line/bare-words.ts'
import { absentParts, citationFields, citationOf } from './line/citation.ts'
import { organisationId, unknownName } from './line/known-ids.ts'
import { type Measured, measured } from './line/measured.ts'
import { saidTwice } from './line/problems.ts'
import { misplacedKeyword, type SortedLine } from './line/sort-line.ts'
import { periodIn } from './values/dates.ts'

/** The entry that a line describes, the parts that it lacks, or what is wrong in it. */
export type EntryRead<T> =
  | { readonly entry: T }
  | { readonly parts: readonly MissingPart[] }
  | { readonly wrong: AdminProblem }

/** Reads a figure. One area is the partner of home; of two, the first reports. Defaults: dollars; growth against the year before. */
export function newObservation(line: SortedLine, context: AdminReadingContext): EntryRead<Observation> {
  const found = bareWords(line.words, context)
  const base = baseOf(line, found, context)
  const it = measured(found, base !== undefined, 'USD')
  const where = citationFields(line, line.values.get('words') ?? line.quotations[0], context.facts)
  const problem = problemIn(line, found, it, context) ?? where.wrong
  if (problem !== undefined) return { wrong: problem }
  const { measure, amount } = it
  const { flow } = found
  const [period] = found.periods
  const pair = pairOf(found, context.home)
  const by = line.values.get('by') || undefined
  const citation = citationOf(where)
  if (!measure || !flow || !pair || !period || !amount || !by || !('source' in citation)) {
    // Without a measure the amount is not read yet, and the line may have it.
    const parts = absentParts({ measure, flow, partner: pair, period, amount: measure === undefined || amount, by })
    return { parts: [...parts, ...('source' in citation ? [] : citation)] }
  }
  const against = measure === 'growth' ? { against: base ?? yearBefore(period) } : {}
  const series = { measure, flow, ...pair, compiledBy: organisationId(by), period, ...against }
  const status = line.values.has('expected') ? ({ status: 'expected' } as const) : {}
  const id = observationId({ ...series, citation })
  return { entry: { id, ...series, amount, ...status, ...claimOf(line, found, measure), citation } }
}

/** The keywords that the line of a figure may have. */
const observationKeys: readonly AdminKeyword[] = [
  ...(['id', 'by', 'source', 'speaker', 'at', 'note', 'base'] as const),
  ...(['record', 'first', 'expected', 'counted', 'words'] as const),
]

/** The first problem in the line, apart from its citation. */
export function problemIn(
  line: SortedLine,
  found: BareWords,
  it: Measured,
  context: AdminReadingContext,
): AdminProblem | undefined {
  return (
    line.twice ??
    misplacedKeyword(line, ...observationKeys) ??
    twiceIn(line, found) ??
    found.wrong ??
    it.wrong ??
    badBase(line, context, it) ??
    unknownName('organisations', line.values.get('by'), context.facts)
  )
}

/** The base period of a growth, by its keyword or by the words. */
export function baseOf({ values }: SortedLine, found: BareWords, { today }: AdminReadingContext): Period | undefined {
  const base = values.get('base')
  return base === undefined ? found.base : periodIn(base, today)
}

/** The problem of a base that is not a period, or that is not the base of a growth. */
function badBase(
  { values }: SortedLine,
  { today }: AdminReadingContext,
  { measure }: Measured,
): AdminProblem | undefined {
  const base = values.get('base')
  if (base === undefined) return undefined
  const isGood = periodIn(base, today) !== undefined && (measure === undefined || measure === 'growth')
  return isGood ? undefined : { because: 'not-a-period', heard: base }
}

const twiceIn = ({ values, quotations }: SortedLine, { periods, areas }: BareWords): AdminProblem | undefined =>
  saidTwice('excerpt', quotations[values.has('words') ? 0 : 1]) ??
  saidTwice('period', periods[1]) ??
  saidTwice('partner', areas[2])

/** Reporter and partner. When the line names one area other than home, home is the reporter. */
function pairOf(
  { areas, isReporter }: BareWords,
  home: Area,
): { readonly reporter: Area; readonly partner: Area } | undefined {
  const [one, other] = areas
  if (one !== undefined && other !== undefined) return { reporter: one, partner: other }
  return one === undefined || one === home || isReporter ? undefined : { reporter: home, partner: one }
}

/** The claim of the source about the figure: the n-th record in a row, or a rank for the first time. */
export function claimOf(
  { values }: SortedLine,
  found: BareWords,
  measure: Observation['measure'],
): Pick<Observation, 'claim'> {
  const record = values.get('record')
  const isOnlyRank = measure === 'rank' && found.ordinals.length + found.figures.length === 0
  const isFirst = values.has('first') || (found.isFirst && !isOnlyRank)
  if (record === undefined && !isFirst) return {}
  return {
    claim: { ...(record !== undefined && { record: Number(record) || 1 }), ...(isFirst && { first: true as const }) },
  }
}
