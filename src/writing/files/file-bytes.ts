/** The file of an answer: its name, and its bytes or its workbook. */
import type { FileAnswer } from '../../answers/model/file.ts'
import { encodeChunks } from '../../data/exchange/encode-chunks.ts'
import type { Writing } from '../message/draft.ts'
import { csvLine } from './csv.ts'
import { exportedCsv } from './exported-csv.ts'
import { type FileRow, fileRows } from './file-row.ts'
import { fileName, fileTitle } from './file-title.ts'
import { exportedJson } from './json.ts'
import { attributes, dimensions, sdmxObservation, structureId } from './sdmx.ts'
import { sdmxJson } from './sdmx-json.ts'
import { type Sheet, workbookOf } from './workbook.ts'

/** A file that is not made yet. The caller gathers the pieces in time slices, and turns a workbook into bytes. */
export type PlannedFile = { readonly name: string } & (
  | { readonly pieces: Iterable<Uint8Array> }
  | { readonly workbook: () => readonly Sheet[] }
)

/** The file of an answer; undefined when it has no figures. `now` is the moment of the export. */
export function plannedFile(answer: FileAnswer, now: Date, writing: Writing): PlannedFile | undefined {
  if (answer.entries.length === 0) return undefined
  const name = fileName(answer)
  const rows = fileRows(answer, writing.facts)
  switch (answer.format) {
    case 'csv':
      return { name, pieces: exportedCsv(rows, writing) }
    case 'json':
      return { name, pieces: exportedJson(rows, fileTitle(answer, writing), now, writing) }
    case 'sdmx-csv':
      return { name, pieces: encodeChunks(sdmxCsvLines(rows, writing)) }
    case 'sdmx-json':
      return { name, pieces: sdmxJson(rows, now, writing) }
    case 'xlsx':
      return { name, workbook: () => workbookOf([...rows], writing) }
  }
}

/** The lines of SDMX-CSV. No byte order mark: the first field must be STRUCTURE. Every row is information. */
function* sdmxCsvLines(rows: Iterable<FileRow>, writing: Writing): Generator<string> {
  yield csvLine(['STRUCTURE', 'STRUCTURE_ID', 'ACTION', ...dimensions, 'OBS_VALUE', ...attributes])
  for (const row of rows) {
    const { key, value, attributes: of } = sdmxObservation(row, writing)
    yield csvLine([
      ...['datastructure', structureId, 'I'],
      ...dimensions.map(it => key[it]),
      value,
      ...attributes.map(it => of[it]),
    ])
  }
}
