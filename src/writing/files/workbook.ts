/** A file of figures as a workbook of two sheets, before it is bytes. Its words are in the reader's language. */
import type { Source } from '../../data/model/schema.ts'
import { type FileColumn, fileColumns, type SourceColumn, sourceColumns } from '../../languages/model/files.ts'
import { shift } from '../../languages/model/voice/digits.ts'
import type { Writing } from '../message/draft.ts'
import { flowLabel } from '../message/question-label.ts'
import { nameIn, placeIn } from '../message/source-line.ts'
import { placesTaken } from '../message/user-text.ts'
import type { FileRow } from './file-row.ts'

/** A cell: text, which is never run as a formula, or a number with its format. Null is an empty cell. */
export type SheetCell =
  | { readonly value: string; readonly fontWeight?: 'bold' }
  | { readonly value: number; readonly format: string }
  | null

/** A sheet in the form of write-excel-file. The first row stays in view. */
export interface Sheet {
  readonly sheet: string
  readonly stickyRowsCount: 1
  /** Widths in characters. */
  readonly columns: readonly { readonly width: number }[]
  readonly data: readonly (readonly SheetCell[])[]
}

/** The sheet of figures, and that of their sources. */
export function workbookOf(rows: readonly FileRow[], writing: Writing): readonly Sheet[] {
  const { sheets, columns } = writing.language.say.files
  const figures = rows.map(row => figureCells(row, writing))
  const sources = sourcesOf(rows).map(sourceCells)
  return [
    sheetOf(sheets.figures, fileColumns, columns, figures),
    sheetOf(sheets.sources, sourceColumns, columns, sources),
  ]
}

function sheetOf<Column extends FileColumn | SourceColumn>(
  sheet: string,
  columns: readonly Column[],
  headings: Readonly<Record<Column, string>>,
  rows: readonly Readonly<Record<Column, SheetCell>>[],
): Sheet {
  const first = columns.map((column): SheetCell => ({ value: headings[column], fontWeight: 'bold' }))
  const data = [first, ...rows.map(cells => columns.map(column => cells[column]))]
  return { sheet, stickyRowsCount: 1, columns: columns.map((_, i) => ({ width: widthOf(data, i) })), data }
}

/** As wide as its longest cell, within limits: an excerpt would push the other columns away. */
const narrowest = 8
const widest = 40

function widthOf(data: readonly (readonly SheetCell[])[], column: number): number {
  let width = narrowest
  for (const row of data) width = Math.max(width, placesTaken(String(row[column]?.value ?? '')) + 2)
  return Math.min(width, widest)
}

const text = (value: string | undefined): SheetCell => (value === undefined || value === '' ? null : { value })

/** A number with the digits of its text. One with more digits than a spreadsheet holds stays text. */
function number(value: string): SheetCell {
  const decimals = value.split('.')[1]?.length ?? 0
  if (value.replace(/^[-0.]+|\./g, '').length > mostDigits) return { value }
  return { value: Number(value), format: decimals === 0 ? '#,##0' : `#,##0.${'0'.repeat(decimals)}` }
}
const mostDigits = 15

function figureCells(row: FileRow, writing: Writing): Readonly<Record<FileColumn, SheetCell>> {
  const { language } = writing
  const { voice, say } = language
  const { amount, flow, measure } = row
  return {
    role: text(say.files.roles[row.role]),
    measure: text(say.files.measures[measure]),
    flow: text(flowLabel(flow, language)),
    reporter: text(voice.area(row.reporter)),
    reporterCode: text(row.reporter),
    partner: text(voice.area(row.partner)),
    partnerCode: text(row.partner),
    period: text(row.period),
    base: text(row.against),
    value: number(amount.value),
    bound: text(amount.bound && boundSigns[amount.bound]),
    unit: text(amount.unit === 'PT' ? '%' : amount.unit),
    multiplier: number(shift('1', amount.unitMult)),
    inFull: number(shift(amount.value, amount.unitMult)),
    status: text(say.files.statuses[row.status]),
    obsStatus: text(row.obsStatus),
    definition: text(row.definition.join(', ')),
    ...originCells(row, writing),
    id: text(row.id),
  }
}

/** Without a sign the figure is exact. */
const boundSigns = { over: '>', under: '<', about: '≈' } as const

function originCells({ from }: FileRow, { language }: Writing) {
  const origin = 'observation' in from ? from : undefined
  const { source, observation, compiler, speaker } = origin ?? {}
  const ours = origin === undefined ? language.say.name : undefined
  return {
    compiler: text(compiler === undefined ? (observation?.compiledBy ?? ours) : nameIn(compiler.names, language)),
    speaker: text(speaker && nameIn(speaker.short, language)),
    publisher: text(source?.publisher),
    title: text(source?.title),
    published: text(source?.published),
    url: text(source?.url),
    excerpt: text(observation?.citation.excerpt),
    place: text(placeIn(observation?.citation.place, language)),
    note: text(observation?.citation.note),
    formula: text('formula' in from ? from.formula : undefined),
    source: text(source?.id),
    licence: text(source?.licence),
    attribution: text(source?.attribution),
  }
}

interface Counted {
  readonly source: Source
  readonly rows: number
}

function sourcesOf(rows: readonly FileRow[]): readonly Counted[] {
  const found = new Map<string, Counted>()
  for (const { from } of rows) {
    if (!('source' in from)) continue
    const { source } = from
    found.set(source.id, { source, rows: (found.get(source.id)?.rows ?? 0) + 1 })
  }
  return [...found.values()]
}

const sourceCells = ({ source, rows }: Counted): Readonly<Record<SourceColumn, SheetCell>> => ({
  source: text(source.id),
  publisher: text(source.publisher),
  title: text(source.title),
  published: text(source.published),
  url: text(source.url),
  language: text(source.language),
  rows: number(String(rows)),
  licence: text(source.licence),
  attribution: text(source.attribution),
})
