import type { Edit } from '../model/schema.ts'
import { factsTouchedBy, othersTouchedBy } from './touched-keys.ts'

/** For each key (touched.ts) the edits that touched it, oldest first. */
export type Layer = Map<string, readonly Edit[]>

/** Which of these edits touched what. Work that can be done in slices. */
export function* touching(edits: readonly Edit[]): Generator<undefined, Layer> {
  const layer: Layer = new Map()
  let seen = 0
  for (const edit of edits) {
    // Most are touched once, and by an edit that touches many: those share one list.
    const alone = [edit]
    for (const key of [...factsTouchedBy(edit.change), ...othersTouchedBy(edit.change)]) {
      const before = layer.get(key)
      if (before === undefined) layer.set(key, alone)
      else if (before.at(-1) !== edit) layer.set(key, [...before, edit])
      if (++seen % 1000 === 0) yield
    }
  }
  return layer
}

const long = 1000

/** All that was touched. An import stays a layer of its own: to put a hundred thousand keys into one map takes its time. */
export class EditIndex {
  readonly #layers: Layer[] = [new Map()]

  /** Takes what the next edits touched. The layer must not be used afterwards. */
  add(layer: Layer): void {
    const last = this.#layers.at(-1)
    if (last === undefined || layer.size > long) this.#layers.push(layer)
    else for (const [key, edits] of layer) last.set(key, [...(last.get(key) ?? []), ...edits])
  }

  of(key: string): readonly Edit[] {
    return this.#layers.flatMap(layer => layer.get(key) ?? [])
  }
}
