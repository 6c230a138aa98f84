/** Index: the values of each key, in the order in which they were added. */
export class GroupedValues<K, T> {
  readonly #groups = new Map<K, Set<T>>()

  /** Only keys that have values. */
  get groups(): ReadonlyMap<K, ReadonlySet<T>> {
    return this.#groups
  }

  of(key: K): readonly T[] {
    return [...(this.#groups.get(key) ?? [])]
  }

  add(key: K, value: T): void {
    this.#groups.set(key, (this.#groups.get(key) ?? new Set()).add(value))
  }

  delete(key: K, value: T): void {
    const group = this.#groups.get(key)
    group?.delete(value)
    if (group?.size === 0) this.#groups.delete(key)
  }
}
