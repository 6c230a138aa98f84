/** A file of figures as CSV: the columns of /import, then names, sources and licences. */
import { type ExportedColumn, type ObservationColumn, tables } from '../../data/exchange/csv-columns.ts'
import type { Writing } from '../message/draft.ts'
import { nameIn } from '../message/source-line.ts'
import { csvPieces, observationCells } from './csv.ts'
import { type FileRow, ownCompiler } from './file-row.ts'

const { needed, more, exported } = tables.observations
const columns: readonly (ObservationColumn | ExportedColumn)[] = [...needed, ...more, ...exported]

/** The file in chunks, in UTF-8 with a byte order mark. Codes and digits are as held, so that /import finds each published row as it is. */
export const exportedCsv = (rows: Iterable<FileRow>, writing: Writing): Generator<Uint8Array> =>
  csvPieces(columns, lines(rows, writing))

function* lines(rows: Iterable<FileRow>, writing: Writing): Generator<readonly string[]> {
  for (const row of rows) {
    const cells = { ...seriesCells(row), ...namedCells(row, writing) }
    yield columns.map(column => cells[column])
  }
}

function seriesCells({ from, ...row }: FileRow): Readonly<Record<ObservationColumn, string>> {
  if ('observation' in from) return observationCells(from.observation)
  const { definition: _, status: __, ...figure } = row
  return observationCells({ ...figure, compiledBy: ownCompiler, citation: { source: '' } })
}

function namedCells(
  { from, reporter, partner, role, status }: FileRow,
  { language }: Writing,
): Readonly<Record<ExportedColumn, string>> {
  const origin = 'observation' in from ? from : undefined
  const compiler = origin?.compiler === undefined ? '' : nameIn(origin.compiler.names, language)
  return {
    ref_area_name: language.voice.area(reporter),
    counterpart_area_name: language.voice.area(partner),
    compiling_org_name: origin === undefined ? language.say.name : compiler,
    speaker_name: origin?.speaker === undefined ? '' : nameIn(origin.speaker.short, language),
    publisher: origin?.source.publisher ?? '',
    title: origin?.source.title ?? '',
    url: origin?.source.url ?? '',
    published: origin?.source.published ?? '',
    licence: origin?.source.licence ?? '',
    attribution: origin?.source.attribution ?? '',
    role,
    status,
    formula: 'formula' in from ? from.formula : '',
    inputs: 'inputs' in from ? from.inputs.join(' ') : '',
  }
}
