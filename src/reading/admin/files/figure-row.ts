/** Reader for a row of observations.csv: the figure, and whether it is added, changed or the same. */
import type { RejectedRow } from '../../../answers/model/entering.ts'
import { type ObservationColumn, statusCodes } from '../../../data/exchange/csv-columns.ts'
import type { RowAdmission } from '../../../data/facts/admit-rows.ts'
import { definition } from '../../../data/model/definition.ts'
import { observationId } from '../../../data/model/fact-ids.ts'
import { isPeriod } from '../../../data/model/period.ts'
import type { Refusal } from '../../../data/model/refusal.ts'
import { type Observation, observation } from '../../../data/model/schema.ts'
import { isArea } from '../../../languages/model/voice/areas.ts'
import { readLocator } from '../values/locator.ts'
import type { Batch } from './batch.ts'

/** The cell under a heading; undefined when the file has no such column. */
export type Cells = (column: ObservationColumn) => string | undefined

/** Why a row is rejected, and the text in question. */
export interface Refused {
  readonly why: RejectedRow['why']
  readonly heard: string
}

type Unnamed = Omit<Observation, 'id'>

/** Adds the figure of a row, or corrects the known one of its source, series and period. `seen`: ids so far. Returns why it is rejected. */
export function takeFigure(cell: Cells, batch: Batch, seen: Set<string>): Refused | undefined {
  const read = figureOf(cell)
  if ('why' in read) return read
  const it = definedAsHeld(read, cell, batch.admission)
  const named = nameOf(it, cell('id') ?? '', batch.admission)
  if ('why' in named) return named
  const { id } = named
  if (seen.has(id)) return { why: 'twice', heard: id }
  const has = { speaker: cell('speaker') !== undefined, status: cell('obs_status') !== undefined }
  const refusal = mergeFigure({ id, ...it }, named, batch, has)
  if (refusal !== undefined) return { why: refusal.rule, heard: heardBy(refusal, cell) }
  seen.add(id)
  return undefined
}

/** Which optional columns the file has. What it has no column for stays as it is held. */
interface HasColumns {
  readonly speaker: boolean
  readonly status: boolean
}

/** An export of an earlier release has no columns of the definition: a known figure keeps its own. */
function definedAsHeld(it: Unnamed, cell: Cells, admission: RowAdmission): Unnamed {
  const hasDefinition = (['valuation', 'gold', 'basis'] as const).some(column => cell(column) !== undefined)
  const held = hasDefinition ? undefined : admission.fact(cell('id') ?? '')
  return held !== undefined && 'measure' in held && held.definition !== undefined
    ? { ...it, definition: held.definition }
    : it
}

function mergeFigure(it: Observation, { held, isTwin }: Name, batch: Batch, has: HasColumns): Refusal | undefined {
  if (held === undefined) {
    const refusal = batch.add('observations', it)
    if (refusal === undefined) batch.count('added')
    return refusal
  }
  const isSame = amountOf(it) === amountOf(held) && (!has.status || it.status === held.status)
  if (isTwin && isSame) return void batch.count('same')
  const refusal = batch.step({ do: 'correct', to: withHeld(it, held, has) })
  if (refusal === undefined) batch.count('changed')
  return refusal
}

/** The figure with what its columns cannot say: the claim, and what the file has no column for. */
function withHeld(it: Observation, { claim, citation, status }: Observation, has: HasColumns): Observation {
  const keepsSpeaker = !has.speaker && citation.source === it.citation.source && citation.speaker !== undefined
  return {
    ...it,
    ...(claim && { claim }),
    ...(!has.status && status !== undefined && { status }),
    ...(keepsSpeaker && { citation: { ...it.citation, speaker: citation.speaker } }),
  }
}

const amountOf = ({ amount: { value, unitMult, unit, bound } }: Observation): string =>
  [value, unitMult, unit, bound].join(' ')

/** The id of a figure, and the known figure with it. A twin has the same source, series and period. */
interface Name {
  readonly id: string
  readonly held?: Observation
  readonly isTwin: boolean
}

function nameOf(it: Unnamed, given: string, admission: RowAdmission): Name | Refused {
  const twin = admission.twin({ ...it, id: '' })
  if (given !== '' && twin !== undefined && given !== twin) return { why: 'duplicate', heard: given }
  const id = twin ?? (given === '' ? observationId(it) : given)
  if (!observation.shape.id.safeParse(id).success) return { why: 'no-such-id', heard: id }
  const held = admission.fact(id)
  if (held === undefined) return { id, isTwin: false }
  // A computed id may belong to another figure that was corrected since.
  if (!('measure' in held) || (given === '' && twin === undefined)) return { why: 'duplicate', heard: id }
  return { id, held, isTwin: twin === id }
}

/** The rule of each cell, and the reason to reject a row that breaks it. */
const forms: readonly (readonly [ObservationColumn, RejectedRow['why'], (cell: string) => boolean])[] = [
  ['measure', 'word', cell => observation.shape.measure.safeParse(cell).success],
  ['flow', 'word', cell => observation.shape.flow.safeParse(cell).success],
  ['ref_area', 'area', isArea],
  ['counterpart_area', 'area', isArea],
  ['time_period', 'period', isPeriod],
  ['base_period', 'period', cell => cell === '' || isPeriod(cell)],
  ['obs_value', 'percent', cell => !cell.includes('%')],
  ['obs_value', 'comma', cell => !/^-?\d[\d\s.]*,[\d\s.,]*$/.test(cell)],
  ['obs_value', 'number', cell => /^-?\d{1,30}(\.\d{1,30})?$/.test(cell)],
  ['unit_measure', 'bad-unit', cell => /^[A-Z]{2,5}$/.test(cell)],
  ['unit_mult', 'number', cell => /^(\d|1[0-5])$/.test(cell)],
  ['bound', 'word', cell => cell === '' || observation.shape.amount.shape.bound.safeParse(cell).success],
  ['valuation', 'word', cell => cell === '' || definition.shape.valuation.safeParse(valuationOf(cell)).success],
  ['gold', 'word', cell => cell === '' || definition.shape.gold.safeParse(cell).success],
  ['basis', 'word', cell => cell === '' || definition.shape.basis.safeParse(cell).success],
  ['obs_status', 'word', cell => cell === '' || statuses.has(cell)],
  ['compiling_org', 'no-such-organisation', cell => observation.shape.compiledBy.safeParse(cell).success],
  ['source_id', 'no-such-source', cell => observation.shape.id.safeParse(cell).success],
]

const statuses: ReadonlyMap<string, string> = new Map(
  Object.entries(statusCodes).map(([status, code]) => [code, status]),
)
/** The US Census writes the word 'value' too. */
const valuationOf = (cell: string): string => cell.replace(/^customs value$/i, 'customs')

// Built once: building a schema costs a hundred times as much as using it.
const unnamed = observation.omit({ id: true })

function figureOf(cell: Cells): Unnamed | Refused {
  // '30.2%' in a row of percents.
  const isPercent = cell('unit_measure') === 'PT' && cell('unit_mult') === '0'
  const of = (column: ObservationColumn): string => {
    const text = cell(column) ?? ''
    return isPercent && column === 'obs_value' ? text.replace(/^(-?[\d.]+)\s?%$/, '$1') : text
  }
  for (const [column, why, fits] of forms) {
    const heard = of(column)
    if (!fits(heard)) return heard === '' ? { why: 'empty', heard: column } : { why, heard }
  }
  const { status, ...where } = readLocator(of('locator')) ?? {}
  const read = unnamed.safeParse({
    measure: of('measure'),
    flow: of('flow'),
    reporter: of('ref_area'),
    partner: of('counterpart_area'),
    compiledBy: of('compiling_org'),
    period: of('time_period'),
    ...(of('base_period') !== '' && { against: of('base_period') }),
    amount: amountIn(of),
    ...definitionIn(of),
    ...statusIn(of, status),
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

function definitionIn(of: (column: ObservationColumn) => string) {
  const valuation = valuationOf(of('valuation'))
  const gold = of('gold')
  const basis = of('basis')
  const definition = {
    ...(valuation !== '' && { valuation }),
    ...(gold !== '' && { gold }),
    ...(basis !== '' && { basis }),
  }
  return Object.keys(definition).length === 0 ? {} : { definition }
}

/** The column, or what the locator says. */
function statusIn(of: (column: ObservationColumn) => string, located: Observation['status']) {
  const status = statuses.get(of('obs_status')) ?? located
  return status === undefined ? {} : { status }
}

function heardBy({ rule, at }: Refusal, cell: Cells): string {
  const columns: Partial<Record<Refusal['rule'], ObservationColumn>> = {
    'no-such-source': 'source_id',
    'no-such-organisation': 'compiling_org',
    'no-such-speaker': 'speaker',
    'no-citation': 'locator',
    'bad-period': 'time_period',
    future: 'time_period',
    'bad-unit': 'unit_measure',
    'old-currency': 'unit_measure',
    bidi: 'locator',
  }
  const column = columns[rule]
  return column === undefined ? at : (cell(column) ?? at)
}
