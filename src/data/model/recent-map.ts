/** The entries that were set or read last: at least half of `most`, at most `most`. Two generations: an order of use costs far more. */
export class RecentMap<K, V extends {}> {
  readonly #half: number
  #young = new Map<K, V>()
  /** A key that is in both counts as the young one. */
  #old = new Map<K, V>()

  constructor(most: number) {
    this.#half = most / 2
  }

  has(key: K): boolean {
    return this.#young.has(key) || this.#old.has(key)
  }

  get(key: K): V | undefined {
    const young = this.#young.get(key)
    if (young !== undefined) return young
    const old = this.#old.get(key)
    if (old !== undefined) this.set(key, old)
    return old
  }

  set(key: K, value: V): void {
    this.#young.set(key, value)
    if (this.#young.size < this.#half) return
    this.#old = this.#young
    this.#young = new Map()
  }

  /** Returns whether there was one. */
  delete(key: K): boolean {
    const wasYoung = this.#young.delete(key)
    return this.#old.delete(key) || wasYoung
  }

  clear(): void {
    this.#young.clear()
    this.#old.clear()
  }

  /** Those that were set last come last. */
  entries(): readonly (readonly [key: K, value: V])[] {
    return [...new Map([...this.#old, ...this.#young])]
  }
}
