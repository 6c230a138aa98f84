/** Index of named values: by name, and by kind, the part of a name up to its colon. One kind is listed without the others. */
export class ValueIndex<T> {
  readonly #kinds = new Map<string, Map<string, T>>()

  get(name: string): T | undefined {
    return this.#kinds.get(kindOf(name))?.get(name)
  }

  /** The newest of its kind goes last. Returns what it replaces. */
  set(name: string, to: T): T | undefined {
    const before = this.take(name)
    const kind = kindOf(name)
    const known = this.#kinds.get(kind)
    if (known === undefined) this.#kinds.set(kind, new Map([[name, to]]))
    else known.set(name, to)
    return before
  }

  take(name: string): T | undefined {
    const kind = this.#kinds.get(kindOf(name))
    const before = kind?.get(name)
    kind?.delete(name)
    return before
  }

  get size(): number {
    let sum = 0
    for (const kind of this.#kinds.values()) sum += kind.size
    return sum
  }

  *values(): Generator<T> {
    for (const kind of this.#kinds.values()) yield* kind.values()
  }

  names(prefix: string): readonly string[] {
    const kinds = prefix.includes(':') ? [this.#kinds.get(kindOf(prefix))] : [...this.#kinds.values()]
    return kinds.flatMap(kind => [...(kind?.keys() ?? [])]).filter(name => name.startsWith(prefix))
  }
}

const kindOf = (name: string): string => name.slice(0, name.indexOf(':') + 1)
