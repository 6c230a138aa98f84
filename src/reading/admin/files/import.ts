/** A file of figures or names as one change, row by row: /import. */
import { yieldEvery } from '../../../data/async/time-slices.ts'
import { bringFact, bringNames, each, factsOf } from './add-to-batch.ts'
import { readBackup } from './backup.ts'
import { type Batch, type BatchContext, type Batched, openBatch } from './batch.ts'
import { type CsvRow, csvRows } from './csv.ts'
import { type Cells, type Refused, takeFigure } from './figure-row.ts'
import { FileFault, type FileProblem, largestFile, type ReadProgress, withinFile } from './file-fault.ts'
import { type Headings, headingsOf } from './headings.ts'
import { isJson } from './json.ts'
import { takeOrganisation, takeSource } from './name-rows.ts'

/**
 * What the file would do: one change, and how each row comes out. A row that is not taken hinders no other.
 *
 * CSV with the columns of columns.ts in any order, UTF-8, separated by comma, semicolon or tab; or JSON as /backup writes it.
 * Work in slices: the loop turns between them. Errors: none; what is wrong with the file as a whole is `wrong`.
 */
export function readImport(
  bytes: Uint8Array,
  context: BatchContext,
  progress: ReadProgress = () => undefined,
): Promise<Batched | { readonly wrong: FileProblem }> {
  return withinFile(async () => {
    if (bytes.length > largestFile) throw new FileFault('too-large')
    return isJson(bytes) ? readJson(bytes, context, progress) : readCsv(bytes, context, progress)
  })
}

async function readCsv(bytes: Uint8Array, context: BatchContext, progress: ReadProgress): Promise<Batched> {
  const batch = openBatch(context)
  const seen = new Set<string>()
  const breath = yieldEvery()
  let headings: Headings | undefined
  for await (const row of csvRows(bytes)) {
    if (headings === undefined) headings = headingsOf(row.cells)
    else takeRow(row, headings, batch, seen)
    const pause = breath()
    if (pause === undefined) continue
    progress(row.done, bytes.length)
    await pause
  }
  if (headings === undefined) headingsOf([])
  return batch.close('import')
}

/** What a backup holds besides stays as it is: nothing is withdrawn, and nobody appointed. */
async function readJson(bytes: Uint8Array, context: BatchContext, progress: ReadProgress): Promise<Batched> {
  const pause = yieldEvery()
  const batch = openBatch(context)
  const lists = await readBackup(bytes, batch, pause, progress)
  await bringNames(lists, batch, pause)
  await each(factsOf(lists, batch), pause, ({ row, it }) => {
    const refusal = bringFact(it, batch)
    if (refusal !== undefined) batch.reject(row, refusal.rule, it.id)
  })
  return batch.close('import')
}

function takeRow({ row, cells }: CsvRow, headings: Headings, batch: Batch, seen: Set<string>): void {
  const refused = cells.length === headings.width ? taken(cells, headings, batch, seen) : wrongWidth(cells)
  if (refused !== undefined) batch.reject(row, refused.why, refused.heard)
}

const wrongWidth = (cells: readonly string[]): Refused => ({ why: 'columns', heard: cells.slice(0, 20).join(', ') })

function taken(cells: readonly string[], headings: Headings, batch: Batch, seen: Set<string>): Refused | undefined {
  const cell: Cells & ((column: string) => string | undefined) = column => headings.cell(cells, column)
  switch (headings.table) {
    case 'observations':
      return takeFigure(cell, batch, seen)
    case 'sources':
      return takeSource(cell, batch, seen)
    case 'organisations':
      return takeOrganisation(cell, batch, seen)
  }
}
