/** The observations of a table step. Each is made when it is first asked for. */
import type { TableStep } from '../model/edit.ts'
import { canonical } from '../model/period.ts'
import { rememberedByReference } from '../model/remembered.ts'
import type { Area, Flow, Observation, Period } from '../model/schema.ts'
import { linesOf, type TableLine, tableLine } from '../model/table-lines.ts'

/** Which value of the line that starts at `start`. */
interface Cell {
  readonly start: number
  readonly flow: 'X' | 'M'
}

/** The rows of a table step, read when asked for: the lines are sorted, so a pair is found by binary search. */
export class TableRows {
  readonly table: TableStep
  readonly #made = new Map<string, Observation>()
  #cells: ReadonlyMap<string, Cell> | undefined

  constructor(table: TableStep) {
    this.table = table
  }

  /** In the order of the lines, exports first. */
  get ids(): readonly string[] {
    return [...this.#byId().keys()]
  }

  has(id: string): boolean {
    return this.#byId().has(id)
  }

  observation(id: string): Observation | undefined {
    const cell = this.#byId().get(id)
    if (cell === undefined) return undefined
    const line = tableLine(this.table.lines.slice(cell.start, this.table.lines.indexOf('\n', cell.start)))
    return this.#of(line, cell.flow)[0]
  }

  all(): readonly Observation[] {
    return this.#linesFrom('').flatMap(line => [...this.#of(line, 'X'), ...this.#of(line, 'M')])
  }

  first(): readonly Observation[] {
    const line = tableLine(this.table.lines.slice(0, this.table.lines.indexOf('\n')))
    return [...this.#of(line, 'X'), ...this.#of(line, 'M')]
  }

  ofPair(flow: Flow, reporter: Area, partner: Area): readonly Observation[] {
    return this.#linesFrom(`${reporter},${partner},`).flatMap(line => this.#of(line, flow))
  }

  /** Values of one flow of a reporter with every partner, in one period. */
  across(flow: Flow, reporter: Area, period: Period): readonly Observation[] {
    const wanted = canonical(period)
    return this.#linesFrom(`${reporter},`, `,${wanted},`)
      .filter(line => line.period === wanted)
      .flatMap(line => this.#of(line, flow))
  }

  /** The lines that begin so and contain a text. */
  #linesFrom(beginning: string, part = ''): readonly TableLine[] {
    const { lines } = this.table
    const start = firstFrom(lines, beginning)
    const end = firstFrom(lines, `${beginning}\uffff`)
    const found = start === end ? [] : linesOf(lines.slice(start, end))
    return found.filter(line => line.includes(part)).map(tableLine)
  }

  #of(line: TableLine, flow: Flow): readonly Observation[] {
    if (flow !== 'X' && flow !== 'M') return []
    const [id, value] = flow === 'X' ? [line.exportsId, line.exports] : [line.importsId, line.imports]
    if (id === '') return []
    const made = this.#made.get(id) ?? observationOf(this.table, line, { id, flow, value })
    this.#made.set(id, made)
    return [made]
  }

  #byId(): ReadonlyMap<string, Cell> {
    if (this.#cells !== undefined) return this.#cells
    const cells = new Map<string, Cell>()
    const { lines } = this.table
    for (let start = 0; start < lines.length; ) {
      const end = lines.indexOf('\n', start)
      const last = lines.lastIndexOf(',', end)
      const exports = lines.slice(lines.lastIndexOf(',', last - 1) + 1, last)
      const imports = lines.slice(last + 1, end)
      if (exports !== '') cells.set(exports, { start, flow: 'X' })
      if (imports !== '') cells.set(imports, { start, flow: 'M' })
      start = end + 1
    }
    this.#cells = cells
    return cells
  }
}

/** Where the first line that is not before `text` starts. */
function firstFrom(lines: string, text: string): number {
  let low = 0
  let high = lines.length
  while (low < high) {
    const middle = lines.lastIndexOf('\n', ((low + high) >>> 1) - 1) + 1
    const line = lines.slice(middle, middle + text.length)
    if (line < text) low = lines.indexOf('\n', middle) + 1
    else high = middle
  }
  return low
}

interface Value {
  readonly id: string
  readonly flow: 'X' | 'M'
  readonly value: string
}

function observationOf({ source, head }: TableStep, line: TableLine, { id, flow, value }: Value): Observation {
  const { reporter, partner, period } = line
  const { definition, place } = flow === 'X' ? head.exports : head.imports
  const name = head.areas?.[partner] ?? head.areas?.[reporter]
  const status = statuses.get(line.status)
  return {
    id,
    measure: 'value',
    flow,
    reporter,
    partner,
    compiledBy: head.compiledBy,
    period,
    amount: { value, unitMult: head.unitMult, unit: head.unit },
    definition,
    ...(status === undefined ? {} : { status }),
    citation: { source, place: name === undefined ? place : `${place}: ${name}` },
  }
}

const statuses: ReadonlyMap<string, NonNullable<Observation['status']>> = new Map([
  ['expected', 'expected'],
  ['reported', 'reported'],
  ['estimated', 'estimated'],
  ['unreliable', 'unreliable'],
])

export const rowsOf = rememberedByReference((table: TableStep) => new TableRows(table))
