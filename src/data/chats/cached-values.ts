/**
 * Cache of the values under a prefix. Reads answer from memory at once. Writes compare and swap in the engine, and memory
 * takes what the engine keeps. A value that another machine has changed is read again.
 */
import { isDeepStrictEqual } from 'node:util'
import type { z } from 'zod'
import { type KeyedMutex, keyedMutex } from '../async/keyed-mutex.ts'
import type { Values } from '../engine/key-value.ts'

export interface CachedValuesOptions<T> {
  readonly prefix: string
  readonly shape: z.ZodType<T>
  /** Is called for each value that enters, changes or leaves the cache, for indexes. Keys are names without the prefix. */
  readonly changed?: (key: string, now: T | undefined, before: T | undefined) => void
}

/** After a failed read of what has changed elsewhere. */
const retryMs = 1_000

/** Reads the values of an engine. Throws what the engine throws. */
export async function openCachedValues<T>(engine: Values, options: CachedValuesOptions<T>): Promise<CachedValues<T>> {
  const cache = new CachedValues(engine, options)
  await cache.open()
  return cache
}

/** Empty until `open` has read the values. Every method that writes throws a StoreError when the engine cannot keep it. */
export class CachedValues<T> {
  readonly #engine: Values
  readonly #options: CachedValuesOptions<T>
  readonly #held = new Map<string, T>()
  /** Keys of values of another shape: they count as absent. */
  readonly #unreadable = new Set<string>()
  /** Reads and writes of a key happen one after the other, so that no older value replaces a newer one. */
  readonly #mutex: KeyedMutex<string> = keyedMutex<string>()

  constructor(engine: Values, options: CachedValuesOptions<T>) {
    this.#engine = engine
    this.#options = options
  }

  /** Reads the values. Throws what the engine throws. */
  async open(): Promise<void> {
    const loaded = this.#load()
    // Listens from now on, so that no change falls between the reads.
    this.#engine.onChange(names => void loaded.then(() => this.#follow(names)).catch(() => undefined))
    await loaded
  }

  get size(): number {
    return this.#held.size
  }

  get(key: string): T | undefined {
    return this.#held.get(key)
  }

  entries(): IterableIterator<[key: string, value: T]> {
    return this.#held.entries()
  }

  unreadable(): readonly string[] {
    return [...this.#unreadable]
  }

  /** Compare and swap, see Values. Undefined removes a value; a value of another shape is replaced, never removed. Returns what is kept. */
  update(key: string, change: (value: T | undefined) => T | undefined): Promise<T | undefined> {
    return this.#mutex(key, async () => {
      let after: T | undefined
      await this.#engine.update(this.#options.prefix + key, stored => {
        const before = this.#read(stored)
        after = change(before)
        return after === before ? stored : after
      })
      this.#take(key, after)
      return after
    })
  }

  async put(key: string, value: T): Promise<void> {
    await this.update(key, () => value)
  }

  /** Also a value of another shape. */
  remove(keys: Iterable<string>): Promise<unknown> {
    const removals = [...keys].map(key =>
      this.#mutex(key, async () => {
        await this.#engine.put(this.#options.prefix + key, undefined)
        this.#take(key, undefined)
      }),
    )
    return Promise.all(removals)
  }

  async #load(): Promise<void> {
    for await (const [name, stored] of this.#engine.entries(this.#options.prefix))
      this.#takeStored(name.slice(this.#options.prefix.length), stored)
  }

  /** Reads again what has changed elsewhere. Never throws: a read that fails is tried again. */
  #follow(names: readonly string[] | 'all'): void {
    const { prefix } = this.#options
    const keys =
      names === 'all' ? names : names.filter(name => name.startsWith(prefix)).map(name => name.slice(prefix.length))
    if (keys.length === 0) return
    const work = keys === 'all' ? this.#compareAll() : Promise.all(keys.map(key => this.#reload(key)))
    work.catch(() => setTimeout(() => this.#follow(names), retryMs).unref())
  }

  /** Most values are the same: only the others are read in turn. */
  async #compareAll(): Promise<void> {
    const differs = new Set(this.#held.keys())
    for await (const [name, stored] of this.#engine.entries(this.#options.prefix)) {
      const key = name.slice(this.#options.prefix.length)
      if (isSame(this.#held.get(key), this.#read(stored))) differs.delete(key)
      else differs.add(key)
    }
    for (const key of differs) await this.#reload(key)
  }

  #reload(key: string): Promise<void> {
    return this.#mutex(key, async () => this.#takeStored(key, await this.#engine.get(this.#options.prefix + key)))
  }

  #takeStored(key: string, stored: unknown): void {
    const value = this.#read(stored)
    this.#take(key, value)
    if (stored !== undefined && value === undefined) this.#unreadable.add(key)
  }

  #read(stored: unknown): T | undefined {
    return stored === undefined ? undefined : this.#options.shape.safeParse(stored).data
  }

  #take(key: string, now: T | undefined): void {
    const before = this.#held.get(key)
    this.#unreadable.delete(key)
    if (isSame(before, now)) return
    if (now === undefined) this.#held.delete(key)
    else this.#held.set(key, now)
    this.#options.changed?.(key, now, before)
  }
}

/** Whether two values are equal, whatever the order of their fields. */
export const isSame = (a: unknown, b: unknown): boolean => a === b || isDeepStrictEqual(a, b)
