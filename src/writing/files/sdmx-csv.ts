/** SDMX-CSV 2.0: https://github.com/sdmx-twg/sdmx-csv/blob/v2.0.0/data-message/docs/sdmx-csv-field-guide.md */
import { encodeChunks } from '../../data/exchange/encode-chunks.ts'
import type { Writing } from '../message/draft.ts'
import { csvLine } from './csv.ts'
import type { FileRow } from './file-row.ts'
import { attributes, dimensions, sdmxObservation, structureId } from './sdmx.ts'

/** The file in chunks, in UTF-8 without a byte order mark: the first field must be STRUCTURE. Every row is information. */
export const sdmxCsv = (rows: Iterable<FileRow>, writing: Writing): Generator<Uint8Array> =>
  encodeChunks(lines(rows, writing))

function* lines(rows: Iterable<FileRow>, writing: Writing): Generator<string> {
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
