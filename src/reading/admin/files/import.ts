/** /import: a file of figures or names as one change. */
import { yieldEvery } from '../../../data/async/time-slices.ts'
import { each, factsOf, mergeFact, mergeNames } from './add-to-batch.ts'
import { readBackup } from './backup.ts'
import { type Batch, type BatchContext, type BatchResult, openBatch } from './batch.ts'
import { type CsvRow, csvRows, separatorOf } from './csv.ts'
import { type Cells, type Refused, takeFigure } from './figure-row.ts'
import { FileFault, type FileProblem, type ReadProgress, withinFile } from './file-fault.ts'
import { type Headings, headingsOf, mostAboveHeadings, tableOf } from './headings.ts'
import { isJson } from './json.ts'
import { addOrganisationRow, addSourceRow } from './name-rows.ts'

/**
 * The change of a file, and the result of each row. A rejected row does not stop the others.
 *
 * Formats: CSV in UTF-8 with the columns of csv-columns.ts in any order, separated by comma, semicolon or tab; or the JSON of
 * /backup. Works in slices, so that the event loop turns. A problem of the file as a whole is returned as `wrong`.
 */
export function readImport(
  bytes: Uint8Array,
  context: BatchContext,
  progress: ReadProgress = () => undefined,
): Promise<BatchResult | { readonly wrong: FileProblem }> {
  return withinFile(bytes, () =>
    isJson(bytes)
      ? readJson(bytes, context, progress)
      : readRows(csvRows(bytes), context, done => progress(done, bytes.length), separatorOf(bytes)),
  )
}

/** The same of the rows of a table in these columns, the headings first. */
export function readTable(
  table: readonly (readonly string[])[],
  context: BatchContext,
  progress: ReadProgress = () => undefined,
): Promise<BatchResult | { readonly wrong: FileProblem }> {
  const width = Math.max(0, ...table.slice(0, 2 * mostAboveHeadings + 1).map(({ length }) => length))
  const rows = table.flatMap((row, i): readonly CsvRow[] => {
    const cells = Array.from({ length: Math.max(width, row.length) }, (_, at) => row[at]?.trim() ?? '')
    return cells.some(cell => cell !== '') ? [{ row: i + 1, cells, done: i + 1 }] : []
  })
  return withinFile(new Uint8Array(), () => readRows(rows, context, done => progress(done, table.length)))
}

async function readRows(
  rows: AsyncIterable<CsvRow> | Iterable<CsvRow>,
  context: BatchContext,
  progress: (done: number) => void,
  separator?: string,
): Promise<BatchResult> {
  const numberOf = separator === ';' ? decimalCommaReader() : (cell: string) => cell
  const batch = openBatch(context)
  const seen = new Set<string>()
  const pause = yieldEvery()
  let headings: Headings | undefined
  const above: CsvRow[] = []
  let isWithoutRows = true
  for await (const row of rows) {
    if (headings === undefined) {
      const isNamed = tableOf(row.cells.map(cell => cell.toLowerCase())) !== undefined
      if (isNamed || above.length === mostAboveHeadings)
        headings = headingsOf((isNamed ? row : (above[0] ?? row)).cells, numberOf)
      else above.push(row)
    } else {
      isWithoutRows = false
      takeRow(row, headings, batch, seen)
    }
    const turn = pause()
    if (turn === undefined) continue
    progress(row.done)
    await turn
  }
  if (headings === undefined && above[0] !== undefined) headings = headingsOf(above[0].cells, numberOf)
  if (isWithoutRows) throw new FileFault(headings === undefined ? 'empty' : 'no-rows')
  return batch.close('import')
}

/** Adds and corrects only: nothing is withdrawn, and the editors of the backup are ignored. */
async function readJson(bytes: Uint8Array, context: BatchContext, progress: ReadProgress): Promise<BatchResult> {
  const pause = yieldEvery()
  const batch = openBatch(context)
  const lists = await readBackup(bytes, batch, pause, progress)
  await mergeNames(lists, batch, pause)
  await each(factsOf(lists, batch), pause, ({ row, it }) => {
    batch.begin(row)
    const refusal = mergeFact(it, batch)
    if (refusal !== undefined) batch.reject(row, refusal.rule, it.id)
  })
  return batch.close('import')
}

function takeRow({ row, cells }: CsvRow, headings: Headings, batch: Batch, seen: Set<string>): void {
  batch.begin(row)
  const refused = cells.length === headings.width ? takeCells(cells, headings, batch, seen) : wrongWidth(cells)
  if (refused !== undefined) batch.reject(row, refused.why, refused.heard)
}

const wrongWidth = (cells: readonly string[]): Refused => ({ why: 'columns', heard: cells.slice(0, 20).join(', ') })

function takeCells(cells: readonly string[], headings: Headings, batch: Batch, seen: Set<string>): Refused | undefined {
  const cell: Cells & ((column: string) => string | undefined) = column => headings.cell(cells, column)
  switch (headings.table) {
    case 'observations':
      // /export writes our own calculations too. They have no source.
      return cell('status') === 'computed' ? void batch.count('computed') : takeFigure(cell, batch, seen)
    case 'sources':
      return addSourceRow(cell, batch, seen)
    case 'organisations':
      return addOrganisationRow(cell, batch, seen)
  }
}

/**
 * A reader of the decimal commas of a file separated by semicolons, as spreadsheets save it in Europe: '395,1' is
 * '395.1'. '4,870' may be thousands: it is not changed, and its row is rejected. Errors: FileFault when the file has
 * decimal commas and points: '1.234' may then be thousands.
 */
function decimalCommaReader(): (cell: string) => string {
  let comma: string | undefined
  let point: string | undefined
  return cell => {
    const isComma = /^-?\d+,\d+$/.test(cell) && !/^-?[1-9]\d{0,2},\d{3}$/.test(cell)
    if (isComma) comma ??= cell
    if (/^-?[\d,]*\d\.\d/.test(cell)) point ??= cell
    if (comma !== undefined && point !== undefined) throw new FileFault('mixed-decimals', `${comma}; ${point}`)
    return isComma ? cell.replace(',', '.') : cell
  }
}
