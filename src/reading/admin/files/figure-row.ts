/** A row of observations.csv: which figure it is, and what becomes of it. */
import type { RejectedRow } from '../../../answers/model/admin-reply.ts'
import type { ObservationColumn } from '../../../data/exchange/csv-columns.ts'
import type { RowAdmission } from '../../../data/facts/admit-rows.ts'
import { observationId } from '../../../data/model/fact-ids.ts'
import { isPeriod } from '../../../data/model/period.ts'
import type { Refusal } from '../../../data/model/refusal.ts'
import { type Observation, observation } from '../../../data/model/schema.ts'
import { isArea } from '../../../languages/model/areas.ts'
import { located } from '../values/locator.ts'
import type { Batch } from './batch.ts'

/** The cell under that heading; undefined when the file has no such column. */
export type Cells = (column: ObservationColumn) => string | undefined

/** Why a row is not taken, and what stands there. */
export interface Refused {
  readonly why: RejectedRow['why']
  readonly heard: string
}

/** The figure without its name, or what is wrong in the row. */
type Unnamed = Omit<Observation, 'id'>

/**
 * Takes the row's figure into the batch: what is held of the same source, series and period with the same value is the same,
 * with another value it is corrected, anything else is added. `seen` holds the ids that the file has had so far.
 */
export function takeFigure(cell: Cells, batch: Batch, seen: Set<string>): Refused | undefined {
  const it = figureOf(cell)
  if ('why' in it) return it
  const named = nameOf(it, cell('id') ?? '', batch.sieve)
  if ('why' in named) return named
  const { id } = named
  if (seen.has(id)) return { why: 'twice', heard: id }
  const refusal = settle({ ...it, id }, named, batch, cell('speaker') !== undefined)
  if (refusal !== undefined) return { why: refusal.rule, heard: heardBy(refusal, cell) }
  seen.add(id)
  return undefined
}

function settle(it: Observation, { held, isTwin }: Name, batch: Batch, isSpoken: boolean): Refusal | undefined {
  if (held === undefined) {
    const refusal = batch.add('observations', it)
    if (refusal === undefined) batch.count('added')
    return refusal
  }
  if (isTwin && amountOf(it) === amountOf(held)) return void batch.count('same')
  const refusal = batch.step({ do: 'correct', to: withHeld(it, held, isSpoken) })
  if (refusal === undefined) batch.count('changed')
  return refusal
}

/** What the columns cannot say stays as it is held. */
function withHeld(it: Observation, { claim, citation }: Observation, isSpoken: boolean): Observation {
  const keeps = !isSpoken && citation.source === it.citation.source && citation.speaker !== undefined
  return {
    ...it,
    ...(claim && { claim }),
    ...(keeps && { citation: { ...it.citation, speaker: citation.speaker } }),
  }
}

const amountOf = ({ amount: { value, unitMult, unit, bound } }: Observation): string =>
  [value, unitMult, unit, bound].join(' ')

/** The id that the figure has or will have, and what is held under it: its twin is of the same source, series and period. */
interface Name {
  readonly id: string
  readonly held?: Observation
  readonly isTwin: boolean
}

function nameOf(it: Unnamed, given: string, sieve: RowAdmission): Name | Refused {
  const twin = sieve.twin({ ...it, id: '' })
  if (given !== '' && twin !== undefined && given !== twin) return { why: 'duplicate', heard: given }
  const id = twin ?? (given === '' ? observationId(it) : given)
  if (!observation.shape.id.safeParse(id).success) return { why: 'no-such-id', heard: id }
  const held = sieve.fact(id)
  if (held === undefined) return { id, isTwin: false }
  // Its name may be that of another figure, corrected since, if it was not given.
  if (!('measure' in held) || (given === '' && twin === undefined)) return { why: 'duplicate', heard: id }
  return { id, held, isTwin: twin === id }
}

/** What a spreadsheet may hold in such a cell, and why it is not taken else. */
const forms: readonly (readonly [ObservationColumn, RejectedRow['why'], (cell: string) => boolean])[] = [
  ['measure', 'word', cell => observation.shape.measure.safeParse(cell).success],
  ['flow', 'word', cell => observation.shape.flow.safeParse(cell).success],
  ['ref_area', 'area', isArea],
  ['counterpart_area', 'area', isArea],
  ['time_period', 'period', isPeriod],
  ['base_period', 'period', cell => cell === '' || isPeriod(cell)],
  ['obs_value', 'number', cell => /^-?\d{1,30}(\.\d{1,30})?$/.test(cell)],
  ['unit_measure', 'bad-unit', cell => /^[A-Z]{2,5}$/.test(cell)],
  ['unit_mult', 'number', cell => /^(\d|1[0-5])$/.test(cell)],
  ['bound', 'word', cell => cell === '' || observation.shape.amount.shape.bound.safeParse(cell).success],
  ['compiling_org', 'no-such-organisation', cell => observation.shape.compiledBy.safeParse(cell).success],
  ['source_id', 'no-such-source', cell => observation.shape.id.safeParse(cell).success],
]

// Made once: to make a shape costs a hundred times what it costs to use one.
const unnamed = observation.omit({ id: true })

function figureOf(cell: Cells): Unnamed | Refused {
  const of = (column: ObservationColumn): string => cell(column) ?? ''
  for (const [column, why, fits] of forms) if (!fits(of(column))) return { why, heard: of(column) }
  const { status, ...where } = located(of('locator')) ?? {}
  const read = unnamed.safeParse({
    measure: of('measure'),
    flow: of('flow'),
    reporter: of('ref_area'),
    partner: of('counterpart_area'),
    compiledBy: of('compiling_org'),
    period: of('time_period'),
    ...(of('base_period') !== '' && { against: of('base_period') }),
    amount: amountIn(of),
    ...(status && { status }),
    citation: { source: of('source_id'), ...where, ...(of('speaker') !== '' && { speaker: of('speaker') }) },
  })
  if (read.success) return read.data
  const isSpeaker = read.error.issues.some(({ path }) => path.includes('speaker'))
  return isSpeaker ? { why: 'no-such-speaker', heard: of('speaker') } : { why: 'no-citation', heard: of('locator') }
}

const amountIn = (of: (column: ObservationColumn) => string) => ({
  value: of('obs_value'),
  unitMult: Number(of('unit_mult')),
  unit: of('unit_measure'),
  ...(of('bound') !== '' && { bound: of('bound') }),
})

/** The cell that broke the rule. */
function heardBy({ rule, at }: Refusal, cell: Cells): string {
  const columns: Partial<Record<Refusal['rule'], ObservationColumn>> = {
    'no-such-source': 'source_id',
    'no-such-organisation': 'compiling_org',
    'no-such-speaker': 'speaker',
    'no-citation': 'locator',
    'bad-period': 'time_period',
    future: 'time_period',
    'bad-unit': 'unit_measure',
    bidi: 'locator',
  }
  const column = columns[rule]
  return column === undefined ? at : (cell(column) ?? at)
}
