/** Figures as CSV, in the columns that /import takes. */
import { harmless } from '../../data/exchange/csv-cells.ts'
import { type ObservationColumn, tables } from '../../data/exchange/csv-columns.ts'
import type { Observation } from '../../data/model/schema.ts'
import { locatorOf } from './locator.ts'

/** Without it a spreadsheet takes the file for one of its country's old character sets. */
const mark = '\uFEFF'

/** One line as RFC 4180 has it, with its end. No cell is worked out by a spreadsheet that opens it. */
export const csvLine = (cells: readonly string[]): string => `${cells.map(cellOf).join(',')}\r\n`

function cellOf(cell: string): string {
  const safe = harmless(cell)
  return /[",;\t\r\n]|^ | $/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}

/** The lines of that heading and those rows, in pieces of some length; the file begins with the mark of UTF-8. */
export function* csvPieces(heading: readonly string[], rows: Iterable<readonly string[]>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  let piece = mark + csvLine(heading)
  for (const row of rows) {
    piece += csvLine(row)
    if (piece.length < 32_768) continue
    yield encoder.encode(piece)
    piece = ''
  }
  yield encoder.encode(piece)
}

const columns: readonly ObservationColumn[] = [...tables.observations.needed, ...tables.observations.more]

/** Those figures as CSV, in pieces. Read by /import again they are all the same. */
export const observationsCsv = (observations: Iterable<Observation>): Generator<Uint8Array> =>
  csvPieces(columns, rowsOf(observations))

function* rowsOf(observations: Iterable<Observation>): Generator<readonly string[]> {
  for (const it of observations) {
    const cells = cellsOf(it)
    yield columns.map(column => cells[column])
  }
}

const cellsOf = (it: Observation): Readonly<Record<ObservationColumn, string>> => ({
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
})
