import type { Edit } from '../model/edit.ts'
import { rowsOf, type TableRows } from './table-rows.ts'
import { factsTouchedBy, othersTouchedBy } from './touched-keys.ts'

/** By key (touched-keys.ts), the edits that touched it, oldest first. */
export type Layer = Map<string, readonly Edit[]>

/** Which of these edits touched what. Work for time slices. */
export function* touching(edits: readonly Edit[]): Generator<undefined, Layer> {
  const layer: Layer = new Map()
  let seen = 0
  for (const edit of edits) {
    // Most keys are touched once, by an edit with many keys: these share one list.
    const alone = [edit]
    for (const key of keysOf(edit)) {
      const before = layer.get(key)
      if (before === undefined) layer.set(key, alone)
      else if (before.at(-1) !== edit) layer.set(key, [...before, edit])
      if (++seen % 1000 === 0) yield
    }
  }
  return layer
}

/** Without the rows of a table: the index asks the table itself. */
const keysOf = ({ change }: Edit): readonly string[] =>
  change.do === 'table' ? [] : [...factsTouchedBy(change), ...othersTouchedBy(change)]

interface TableEdit {
  readonly edit: Edit
  readonly rows: TableRows
}

const long = 1000

/** Edit index. An import stays a layer of its own, because copying a hundred thousand keys into one map takes long. */
export class EditIndex {
  readonly #layers: Layer[] = [new Map()]
  readonly #tables: TableEdit[] = []

  /** Adds the next edits, and their layer. The layer must not be used afterwards. */
  add(edits: readonly Edit[], layer: Layer): void {
    for (const edit of edits) if (edit.change.do === 'table') this.#tables.push({ edit, rows: rowsOf(edit.change) })
    const last = this.#layers.at(-1)
    if (last === undefined || layer.size > long) this.#layers.push(layer)
    else for (const [key, edits] of layer) last.set(key, [...(last.get(key) ?? []), ...edits])
  }

  of(key: string): readonly Edit[] {
    const edits = this.#layers.flatMap(layer => layer.get(key) ?? [])
    const tables = this.#tables.filter(it => it.rows.has(key)).map(it => it.edit)
    return tables.length === 0 ? edits : [...tables, ...edits].toSorted((a, b) => a.version - b.version)
  }
}
