/** Finds out which table a CSV file is, by its headings. */
import { type CsvTable, type TableName, tables } from '../../../data/exchange/csv-columns.ts'
import { FileFault } from './file-fault.ts'

/** Rows that may be above the headings: titles, or 'sep=;'. */
export const mostAboveHeadings = 3

const all = ['observations', 'sources', 'organisations'] as const

/** The table of a CSV file, and its columns. */
export interface Headings {
  readonly table: TableName
  readonly width: number
  /** The cell under a heading; undefined when the file has no such column. */
  cell(cells: readonly string[], column: string): string | undefined
}

/**
 * Reads the first row. `numberOf` reads the numbers of the file.
 *
 * Errors: FileFault that names the missing columns, or a column that is there twice.
 */
export function headingsOf(cells: readonly string[], numberOf: (cell: string) => string): Headings {
  const names = cells.map(cell => cell.toLowerCase())
  const table = mostLike(names)
  const missing = tables[table].needed.filter(column => !names.includes(column))
  if (missing.length > 0) throw new FileFault('no-columns', missing.join(', '))
  const { needed, more, exported = [] }: CsvTable = tables[table]
  const known = [...needed, ...more, ...exported]
  const twice = known.find(column => names.indexOf(column) !== names.lastIndexOf(column))
  if (twice !== undefined) throw new FileFault('not-csv', `${twice}, ${twice}`)
  const indexes = new Map(known.map(column => [column, names.indexOf(column)]))
  const cell = (row: readonly string[], column: string): string | undefined => {
    const text = row[indexes.get(column) ?? -1]
    return text !== undefined && column === 'obs_value' ? numberOf(text) : text
  }
  return { table, width: cells.length, cell }
}

/** The table that has all its needed columns among the names. */
export const tableOf = (names: readonly string[]): TableName | undefined =>
  all.find(table => tables[table].needed.every(column => names.includes(column)))

/** The table that has the largest part of its columns among the names. */
function mostLike(names: readonly string[]): TableName {
  const share = (table: TableName): number => {
    const { needed } = tables[table]
    return needed.filter(column => names.includes(column)).length / needed.length
  }
  return all.toSorted((a, b) => share(b) - share(a))[0] ?? 'observations'
}
