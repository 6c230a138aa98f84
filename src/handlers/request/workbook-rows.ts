/** The rows of a workbook in the columns of /import: a table that somebody made, or the sheet of figures of /export xlsx. */
import { tables } from '../../data/exchange/csv-columns.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { numberOf } from '../../data/model/amount.ts'
import { compareExact } from '../../data/model/rational.ts'
import { flow as flows, type Observation } from '../../data/model/schema.ts'
import { languages } from '../../languages/languages.ts'
import { type FileColumn, fileColumns } from '../../languages/model/files.ts'
import type { Language } from '../../languages/model/say.ts'
import { mostAboveHeadings } from '../../reading/admin/files/headings.ts'
import { figureColumns, locatorOf, observationCells } from '../../writing/files/csv.ts'
import { flowLabel } from '../../writing/message/question-label.ts'
import { percentOf, storedPercent } from './percent-cells.ts'
import type { SheetRows } from './read-workbook.ts'

type Cell = (column: string) => string | undefined

/**
 * The rows of the first sheet whose columns are known, the headings first or below a title, and how many further sheets have
 * such columns and rows. Without one, the first sheet as it is.
 */
export function workbookRows(
  sheets: readonly SheetRows[],
  facts: Facts,
): { readonly rows: SheetRows; readonly otherSheets: number } {
  const [first, ...others] = sheets.flatMap(sheet => tableIn(sheet, facts) ?? [])
  const rows = first === undefined ? sheets[0] : [...first.above, ...first.table]
  return { rows: rows ?? [], otherSheets: others.filter(({ table }) => table.length > 1).length }
}

/** The table of a sheet, and the rows above it: titles, and empty ones. */
function tableIn(sheet: SheetRows, facts: Facts): { readonly above: SheetRows; readonly table: SheetRows } | undefined {
  const isEmpty = (row: readonly string[]) => row.every(cell => cell.trim() === '')
  for (const [at] of sheet.slice(0, 2 * mostAboveHeadings + 1).entries()) {
    const above = sheet.slice(0, at)
    if (above.filter(row => !isEmpty(row)).length > mostAboveHeadings) return undefined
    const table = asTable(sheet.slice(at), facts) ?? asExported(sheet.slice(at), facts)
    if (table !== undefined) return { above, table }
  }
  return undefined
}

function asTable(sheet: SheetRows, facts: Facts): SheetRows | undefined {
  const [headings = [], ...rows] = sheet
  const names = headings.map(name => name.trim().toLowerCase())
  const isKnown = Object.values(tables).some(({ needed }) => needed.every(column => names.includes(column)))
  if (!isKnown) return undefined
  const value = names.indexOf('obs_value')
  const id = names.indexOf('id')
  const inPercent = (row: readonly string[]) =>
    row[names.indexOf('unit_measure')]?.trim() === 'PT' && row[names.indexOf('unit_mult')]?.trim() === '0'
  const written = (row: readonly string[]) =>
    names.map((name, at) => {
      const cell = row[at] ?? ''
      if (at === value) return digitsOf(inPercent(row) ? asPercent(cell) : cell, facts.observation(row[id] ?? '')?.now)
      return name.endsWith('_period') ? monthOf(cell) : cell
    })
  return [names, ...rows.map(written)]
}

/** A spreadsheet makes a day of '2026-02'. */
const monthOf = (cell: string): string => cell.replace(/^(\d{4}-\d\d)-01$/, '$1')

/** A spreadsheet drops the zeros at the end of a number and may add digits behind the fifteenth: equal to the held number, it has its digits. */
function digitsOf(cell: string, held: Observation | undefined): string {
  const value = withoutNoise(cell)
  if (held === undefined || !/^-?\d+(\.\d+)?$/.test(value)) return value
  const same = { ...held.amount, value }
  return compareExact(numberOf(same), numberOf(held.amount)) === 0 ? held.amount.value : value
}
function withoutNoise(cell: string): string {
  const isNumber = /^-?\d+(\.\d+)?(E[+-]?\d+)?$/i.test(cell)
  return isNumber && (/E/i.test(cell) || cell.replace(/\D/g, '').length > mostDigits) ? plainNumber(cell) : cell
}
/** The percent of a cell that shows one. In a row of another unit or multiplier such a cell stays marked, and is no number. */
function asPercent(cell: string): string {
  const stored = withoutNoise(storedPercent(cell) ?? '')
  return /^-?\d+(\.\d+)?$/.test(stored) ? percentOf(stored) : cell
}
const mostDigits = 15
const plainNumber = (cell: string): string =>
  Number(cell).toLocaleString('en', { useGrouping: false, maximumSignificantDigits: mostDigits })

/** The sheet of figures in the words of one of the languages. */
function asExported(sheet: SheetRows, facts: Facts): SheetRows | undefined {
  const [headings = [], ...rows] = sheet
  const language = languages.find(({ say }) => needed.every(column => headings.includes(say.files.columns[column])))
  if (language === undefined) return undefined
  const at = new Map(fileColumns.map(column => [column, headings.indexOf(language.say.files.columns[column])]))
  const cells = rows.map(row => figureCells(column => row[at.get(column) ?? -1]?.trim() ?? '', language, facts))
  const columns: readonly string[] = [...figureColumns, 'status']
  return [columns, ...cells.map(cell => columns.map(column => cell(column) ?? ''))]
}
const needed: readonly FileColumn[] = [
  'measure',
  'flow',
  'reporterCode',
  'partnerCode',
  'period',
  'value',
  'unit',
  'multiplier',
  'source',
  'id',
]

/** A row in codes. What the sheet says in words only is taken from the figure of that id. */
function figureCells(of: (column: FileColumn) => string, language: Language, facts: Facts): Cell {
  const { files } = language.say
  const held = facts.observation(of('id'))?.now
  const known: Partial<Record<string, string>> =
    held === undefined ? codes(of, language, facts) : observationCells(held)
  const unit = of('unit')
  const value = unit === '%' && of('multiplier') === '1' ? asPercent(of('value')) : of('value')
  const own: Readonly<Record<string, string>> = {
    time_period: monthOf(of('period')),
    base_period: monthOf(of('base')),
    obs_value: digitsOf(value, held),
    unit_measure: unit === '%' ? 'PT' : unit,
    unit_mult: String(of('multiplier').replace(/[\s,]/g, '').length - 1),
    bound: bounds[of('bound')] ?? of('bound'),
    id: of('id'),
    status: of('status') === files.statuses.computed ? 'computed' : '',
  }
  return column => own[column] ?? known[column]
}
const bounds: Readonly<Record<string, string>> = { '>': 'over', '<': 'under', '≈': 'about' }

/** A figure that is not held yet. */
function codes(of: (column: FileColumn) => string, language: Language, facts: Facts): Partial<Record<string, string>> {
  const { measures } = language.say.files
  const measure = (['value', 'growth', 'share', 'rank'] as const).find(it => measures[it] === of('measure'))
  const flow = flows.options.find(it => flowLabel(it, language) === of('flow'))
  const compiler = facts.organisations.list.find(({ id, names }) =>
    [id, ...Object.values(names)].includes(of('compiler')),
  )
  const excerpt = of('excerpt')
  const place = of('place')
  const note = of('note')
  const citation = { source: of('source'), ...(excerpt && { excerpt }), ...(place && { place }), ...(note && { note }) }
  return {
    measure: measure ?? of('measure'),
    flow: flow ?? of('flow'),
    ref_area: of('reporterCode'),
    counterpart_area: of('partnerCode'),
    compiling_org: compiler?.id ?? of('compiler'),
    source_id: of('source'),
    obs_status: of('obsStatus'),
    locator: locatorOf({ citation }),
  }
}
