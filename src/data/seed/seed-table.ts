/**
 * A table of official statistics in the seed: two flows of many pairs and periods, one line each, as CSV beside the JSON of
 * its source. What all lines share is in the JSON, so that a revision shows as a change of the revised lines only.
 */
import { StoreError } from '../engine/store-error.ts'
import type { TableHead, TableStep } from '../model/edit.ts'
import { observationId } from '../model/fact-ids.ts'
import type { Id } from '../model/schema.ts'
import { extentOf, faultOfLine } from '../model/table-lines.ts'

/** The columns of the CSV. An empty value: the source has none. A status is that of both values. */
export const tableColumns = ['reporter', 'partner', 'period', 'exports', 'imports', 'status'] as const
export type TableRow = Readonly<Record<(typeof tableColumns)[number], string>>

/** The table as a step of the journal, with the id of each value. Throws a StoreError with the file and the line. */
export function readTable(file: string, text: string, source: Id, head: TableHead): TableStep {
  const [titles, ...lines] = text.split('\n')
  const refuse = (line: number, what: string): never => {
    throw new StoreError(`the seed ${file}, line ${line}, is invalid: ${what}`)
  }
  if (titles !== tableColumns.join(',')) refuse(1, `the columns are not ${tableColumns.join(',')}`)
  if (lines.pop() !== '') refuse(lines.length + 2, 'it is cut short')
  const withIds = lines.map((line, at) => {
    const named = `${line},${idsOf(line.split(','), source, head).join(',')}`
    const fault = faultOfLine(named)
    return fault === undefined ? named : refuse(at + 2, fault)
  })
  return { do: 'table', source, head, ...extentOf(withIds), lines: withIds.map(line => `${line}\n`).join('') }
}

/** The ids of the exports and of the imports; empty where there is no value. */
function idsOf(cells: readonly string[], source: Id, head: TableHead): readonly string[] {
  const [reporter = '', partner = '', period = '', exports = '', imports = ''] = cells
  const idOf = (flow: 'X' | 'M', { definition }: TableHead['exports']): string =>
    observationId({
      measure: 'value',
      flow,
      reporter,
      partner,
      compiledBy: head.compiledBy,
      period,
      definition,
      citation: { source },
    })
  return [exports === '' ? '' : idOf('X', head.exports), imports === '' ? '' : idOf('M', head.imports)]
}
