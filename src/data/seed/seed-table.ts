/**
 * A table of official statistics: two flows of many pairs and periods, one line each, as CSV beside the JSON of its source.
 * What all lines share is in the JSON (`table`), so that a revision shows as a change of the revised lines only.
 */
import { z } from 'zod'
import { StoreError } from '../engine/store-error.ts'
import { observationId } from '../model/fact-ids.ts'
import { amount, area, definition, type Flow, type Id, type Observation, observation } from '../model/schema.ts'

/** What the lines share, for one flow: its definition, and the place of the column in the source. */
const column = z.strictObject({ definition, place: z.string() })
/** `areas`: the source's own names of the countries, which tell the line in the source. */
export const tableHead = z.strictObject({
  compiledBy: observation.shape.compiledBy,
  unit: amount.shape.unit,
  unitMult: amount.shape.unitMult,
  exports: column,
  imports: column,
  areas: z.record(area, z.string()).optional(),
})
export type TableHead = z.infer<typeof tableHead>

/** The columns of the CSV. An empty value: the source has none. A status is that of both values. */
export const tableColumns = ['reporter', 'partner', 'period', 'exports', 'imports', 'status'] as const
export type TableRow = Readonly<Record<(typeof tableColumns)[number], string>>

/** The observations of a table, in the order of its lines, exports first. Throws a StoreError with the file and the line. */
export function readTable(file: string, text: string, source: Id, head: TableHead): readonly Observation[] {
  const [titles, ...lines] = text.split('\n')
  const refuse = (line: number, what: string): never => {
    throw new StoreError(`the seed ${file}, line ${line}, is invalid: ${what}`)
  }
  if (titles !== tableColumns.join(',')) refuse(1, `the columns are not ${tableColumns.join(',')}`)
  if (lines.pop() !== '') refuse(lines.length + 2, 'it is cut short')
  return lines.flatMap((line, at) => {
    const cells = line.split(',')
    if (cells.length !== tableColumns.length) refuse(at + 2, `it has ${cells.length} cells`)
    const found = z.array(observation).safeParse(observationsOf(cells, source, head))
    if (found.success) return found.data
    const [issue] = found.error.issues
    return refuse(at + 2, `${issue?.path.slice(1).join('.')} ${issue?.message}`)
  })
}

function observationsOf(cells: readonly string[], source: Id, head: TableHead): readonly unknown[] {
  const [reporter = '', partner = '', period = '', exports = '', imports = '', status = ''] = cells
  const row = { reporter, partner, period, status }
  return [...one('X', head.exports, exports), ...one('M', head.imports, imports)]

  function one(flow: Flow, { definition, place }: TableHead['exports'], value: string): readonly unknown[] {
    if (value === '') return []
    const { compiledBy, unit, unitMult, areas } = head
    const name = areas?.[partner] ?? areas?.[reporter]
    const series = { measure: 'value', flow, reporter, partner, compiledBy, period } as const
    const citation = { source, place: name === undefined ? place : `${place}: ${name}` }
    return [
      {
        id: observationId({ ...series, definition, citation }),
        ...series,
        amount: { value, unitMult, unit },
        definition,
        ...(row.status === '' ? {} : { status: row.status }),
        citation,
      },
    ]
  }
}
