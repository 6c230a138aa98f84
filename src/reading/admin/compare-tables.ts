/** Fetched tables → one change: new figures are added, revised ones corrected in place, so that posts of them are corrected. */
import { isDeepStrictEqual } from 'node:util'
import type { RefusedFigure, Revision, ServiceSummary, UpdateSummary } from '../../answers/model/update-summary.ts'
import { yieldEvery } from '../../data/async/time-slices.ts'
import type { FetchedTable, FetchedTables } from '../../data/exchange/fetched-tables.ts'
import { nothing } from '../../data/facts/add-steps.ts'
import { admitRows, type RowAdmission } from '../../data/facts/admit-rows.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { isExact, numberOf, sameUnit } from '../../data/model/amount.ts'
import { revisionReason, type Several, type Step } from '../../data/model/edit.ts'
import { definitionParts } from '../../data/model/fact-ids.ts'
import { canonical } from '../../data/model/period.ts'
import { absolute, compareExact, minus, type Rational, rational } from '../../data/model/rational.ts'
import type { Observation, Organisation, Source } from '../../data/model/schema.ts'
import type { BatchContext } from './files/batch.ts'

/** The rows of a table that are not held, and those that are held with another value. */
interface Differences {
  readonly added: readonly Observation[]
  readonly revised: readonly Revision[]
}

/** The tables without the rows that are held already, which are only counted. */
export async function withoutHeld(fetched: FetchedTables, facts: Facts): Promise<FetchedTables> {
  const tables: FetchedTable[] = []
  for (const table of fetched.tables) {
    const { added, revised } = await differencesOf(table, facts)
    const observations = [...added, ...revised.map(({ now }) => now)]
    tables.push({ ...table, observations, same: table.same + table.observations.length - observations.length })
  }
  return { ...fetched, tables }
}

/** The change that the tables make, and what it does. Rows that the admission rules refuse are left out. */
export async function compareTables(
  fetched: FetchedTables,
  { facts, by, at }: BatchContext,
): Promise<{ readonly change: Several; readonly summary: UpdateSummary }> {
  const admission = admitRows(facts, by, at)
  const outcomes: TableOutcome[] = []
  for (const table of fetched.tables)
    outcomes.push(await takeTable(table, await differencesOf(table, facts), admission))
  const summary = {
    services: [...servicesOf(outcomes), ...fetched.failed],
    revisions: largest(outcomes.flatMap(({ revised }) => revised)),
    refused: outcomes.flatMap(({ refused }) => refused),
  }
  return { change: { do: 'several', for: 'update', steps: stepsOf(outcomes, facts) }, summary }
}

async function differencesOf({ observations }: FetchedTable, facts: Facts): Promise<Differences> {
  const added: Observation[] = []
  const revised: Revision[] = []
  const pause = yieldEvery()
  for (const now of observations) {
    const before = heldOf(now, facts)
    if (before === undefined) added.push(now)
    else if (!isSameValue(before, now)) revised.push({ before, now })
    await pause()
  }
  return { added, revised }
}

/** The newest figure that is held of the same series, period, definition and compiler. */
function heldOf(it: Observation, facts: Facts): Observation | undefined {
  const published = ({ citation }: Observation): string => facts.sources.get(citation.source)?.published ?? ''
  return facts
    .series(it.measure, it.flow, it.reporter, it.partner)
    .filter(other => isSameSeries(other, it))
    .reduce<Observation | undefined>(
      (newest, other) => (newest === undefined || published(newest) < published(other) ? other : newest),
      undefined,
    )
}

const isSameSeries = (a: Observation, b: Observation): boolean =>
  a.compiledBy === b.compiledBy &&
  canonical(a.period) === canonical(b.period) &&
  a.against === b.against &&
  sameUnit(a.amount, b.amount) &&
  definitionParts(a.definition ?? {}).join() === definitionParts(b.definition ?? {}).join()

/** The IMF's workbooks print hundreds of dollars and its service prints cents: a smaller difference is rounding. */
const rounding = rational(50n)

const isSameValue = (a: Observation, b: Observation): boolean =>
  isExact(a.amount) && compareExact(gapOf({ before: a, now: b }), rounding) <= 0

const gapOf = ({ before, now }: Revision): Rational => absolute(minus(numberOf(now.amount), numberOf(before.amount)))

/** The rows of a table that are taken, and the others. */
interface TableOutcome extends Differences {
  readonly table: FetchedTable
  readonly same: number
  readonly refused: readonly RefusedFigure[]
}

async function takeTable(table: FetchedTable, found: Differences, admission: RowAdmission): Promise<TableOutcome> {
  const { organisation, source, observations } = table
  const isNamed = admission.named('organisations', organisation.id) !== undefined
  const unnamed =
    (isNamed ? undefined : admission.take({ ...nothing, organisations: [organisation] })) ??
    admission.take({ ...nothing, sources: [source] })
  const refused: RefusedFigure[] = table.refused.map(({ row, why }) => ({ row, why: { said: why } }))
  const isTaken = (it: Observation, step: Step): boolean => {
    const refusal = unnamed ?? admission.take(step)
    if (refusal !== undefined) refused.push({ row: rowOf(it), why: { rule: refusal.rule } })
    return refusal === undefined
  }
  const added = await picked(found.added, it => isTaken(it, { ...nothing, observations: [it] }))
  const revised = await picked(found.revised, it => isTaken(it.now, correctionOf(it)))
  const same = table.same + observations.length - found.added.length - found.revised.length
  return { table, added, revised, same, refused }
}

/** `filter` in time slices. */
async function picked<T>(rows: readonly T[], isTaken: (row: T) => boolean): Promise<readonly T[]> {
  const taken: T[] = []
  const pause = yieldEvery()
  for (const row of rows) {
    if (isTaken(row)) taken.push(row)
    await pause()
  }
  return taken
}

/** Everything new in one step, then the corrections. */
function stepsOf(outcomes: readonly TableOutcome[], facts: Facts): readonly Step[] {
  const taken = outcomes.filter(({ added, revised }) => added.length + revised.length > 0)
  if (taken.length === 0) return []
  const organisations = new Map<string, Organisation>()
  const sources = new Map<string, Source>()
  for (const { table } of taken) {
    const { organisation, source } = table
    // Admins may have named a known organisation better.
    if (facts.organisations.get(organisation.id) === undefined) organisations.set(organisation.id, organisation)
    if (!isDeepStrictEqual(facts.sources.get(source.id), source)) sources.set(source.id, source)
  }
  const names = { organisations: [...organisations.values()], sources: [...sources.values()] }
  const observations = taken.flatMap(({ added }) => added)
  return [{ ...nothing, ...names, observations }, ...taken.flatMap(({ revised }) => revised.map(correctionOf))]
}

/** The id stays, and with it every button, link and post. The claim of a figure is not the service's. */
const correctionOf = ({ before: { id, claim }, now }: Revision): Step => ({
  do: 'correct',
  to: { ...now, id, ...(claim && { claim }) },
  why: revisionReason(now),
})

/** 'X AZE CHN 2024'. */
const rowOf = ({ flow, reporter, partner, period }: Observation): string => [flow, reporter, partner, period].join(' ')

/** The tables of one service are counted together. */
function servicesOf(outcomes: readonly TableOutcome[]): readonly ServiceSummary[] {
  return [...new Set(outcomes.map(({ table }) => table.service))].flatMap(service => {
    const own = outcomes.filter(({ table }) => table.service === service)
    const sum = (count: (it: TableOutcome) => number): number => own.reduce((total, it) => total + count(it), 0)
    const [first] = own
    if (first === undefined) return []
    const { from, to } = first.table
    return {
      service,
      from,
      to,
      added: sum(({ added }) => added.length),
      revised: sum(({ revised }) => revised.length),
      same: sum(({ same }) => same),
      refused: sum(({ refused }) => refused.length),
    }
  })
}

const mostRevisions = 3

const largest = (revisions: readonly Revision[]): readonly Revision[] =>
  revisions.toSorted((a, b) => compareExact(gapOf(b), gapOf(a))).slice(0, mostRevisions)
