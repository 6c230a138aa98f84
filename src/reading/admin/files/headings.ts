/** Which table a CSV file is, by its headings. */
import { type TableName, tables } from '../../../data/exchange/csv-columns.ts'
import { FileFault } from './file-fault.ts'

export interface Headings {
  readonly table: TableName
  readonly width: number
  /** The cell under that heading; undefined when there is no such column. */
  cell(cells: readonly string[], column: string): string | undefined
}

/** Errors: FileFault that names the columns that are missing, or the one that stands there twice. */
export function headingsOf(cells: readonly string[]): Headings {
  const names = cells.map(cell => cell.toLowerCase())
  const table = nearest(names)
  const missing = tables[table].needed.filter(column => !names.includes(column))
  if (missing.length > 0) throw new FileFault('no-columns', missing.join(', '))
  const known: readonly string[] = [...tables[table].needed, ...tables[table].more]
  const twice = known.find(column => names.indexOf(column) !== names.lastIndexOf(column))
  if (twice !== undefined) throw new FileFault('not-csv', `${twice}, ${twice}`)
  const places = new Map(known.flatMap(column => (names.includes(column) ? [[column, names.indexOf(column)]] : [])))
  const place = (column: string): number => places.get(column) ?? -1
  return { table, width: cells.length, cell: (row, column) => row[place(column)] }
}

/** The table with most of its columns there. */
function nearest(names: readonly string[]): TableName {
  const there = (table: TableName): number => {
    const { needed } = tables[table]
    return needed.filter(column => names.includes(column)).length / needed.length
  }
  const all = ['observations', 'sources', 'organisations'] as const
  return all.toSorted((a, b) => there(b) - there(a))[0] ?? 'observations'
}
