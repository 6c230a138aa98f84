/** Figures as CSV, in the columns of /import. */
import { harmless } from '../../data/exchange/csv-cells.ts'
import { body, type ObservationColumn, statusCodes, tables } from '../../data/exchange/csv-columns.ts'
import { encodeChunks } from '../../data/exchange/encode-chunks.ts'
import type { Observation } from '../../data/model/schema.ts'

/** Byte order mark. Without it a spreadsheet reads the file in an old local character set. */
const byteOrderMark = '\uFEFF'

/** One line of CSV (RFC 4180) with its line end. Formula-like cells are escaped, so that no spreadsheet runs them. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(cell: string): string {
  const safe = harmless(cell)
  return /[",;\t\r\n]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** A CSV file in chunks, with a byte order mark. */
export const csvPieces = (heading: readonly string[], rows: Iterable<readonly string[]>): Generator<Uint8Array> =>
  encodeChunks(linesOf(heading, rows))

function* linesOf(heading: readonly string[], rows: Iterable<readonly string[]>): Generator<string> {
  yield byteOrderMark + csvLine(heading)
  for (const row of rows) yield csvLine(row)
}

/** The columns of a file of figures. */
export const figureColumns: readonly ObservationColumn[] = [...tables.observations.needed, ...tables.observations.more]

/** Figures as a CSV file in chunks. /import reads it back without a change. */
export const observationsCsv = (observations: Iterable<Observation>): Generator<Uint8Array> =>
  csvPieces(figureColumns, rowsOf(observations))

function* rowsOf(observations: Iterable<Observation>): Generator<readonly string[]> {
  for (const it of observations) {
    const cells = observationCells(it)
    yield figureColumns.map(column => cells[column])
  }
}

/** The cells of a figure. Codes and digits are as held; a computed figure has no source. */
export const observationCells = (it: Observation): Readonly<Record<ObservationColumn, string>> => ({
  measure: it.measure,
  flow: it.flow,
  ref_area: it.reporter,
  counterpart_area: it.partner,
  time_period: it.period,
  base_period: it.against ?? '',
  obs_value: it.amount.value,
  unit_measure: it.amount.unit,
  unit_mult: String(it.amount.unitMult),
  bound: it.amount.bound ?? '',
  compiling_org: it.compiledBy,
  source_id: it.citation.source,
  locator: locatorOf(it),
  id: it.id,
  speaker: it.citation.speaker ?? '',
  valuation: it.definition?.valuation ?? '',
  gold: it.definition?.gold ?? '',
  basis: it.definition?.basis ?? '',
  obs_status: it.status === undefined ? '' : statusCodes[it.status],
})

/** Place, excerpt and note of a figure in one cell, which reading/admin/values/locator.ts reads. */
export function locatorOf({
  citation: { excerpt, place, note },
  status,
}: Pick<Observation, 'citation' | 'status'>): string {
  const isNote = status === 'expected' && excerpt === undefined && place === body && note?.startsWith('expected')
  if (isNote && !note?.startsWith('expected: ')) return note ?? ''
  const words = excerpt === undefined ? undefined : `"${excerpt.replaceAll('"', '""')}"`
  const where = [place, words].filter(it => it !== undefined).join(': ')
  const whole = note === undefined ? where : `${where} (${note})`
  return status === 'expected' ? `expected: ${whole}` : whole
}
