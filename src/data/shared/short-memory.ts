/**
 * Short memory: values that live for a day at most and may be lost in a crash, such as the last question of a person. In
 * memory, or over a database in a table that the replicas share (engine/postgres/short-memory-table.ts).
 */
import type { LRUCache } from 'lru-cache'
import type { z } from 'zod'
import { growingCache } from '../model/growing-cache.ts'

/** Whose a value is. */
export interface Owner {
  readonly chat: number
  readonly person?: number | undefined
}

/** A kind of value, with keys of its own. */
export interface ShortKind<T extends {}> {
  readonly name: string
  /** Writes a value as JSON, and judges what is read. Memory does not need it, so it is made only for a database. */
  readonly shape: () => z.ZodType<T>
  /** Memory drops the least recently used of more. */
  readonly most: number
  /** When a value that is put at `now` ends. In milliseconds. */
  readonly endsAt: (value: T, now: number) => number
  /** Absent: values that are nobody's, which only their end removes. */
  readonly ownerOf?: (value: T) => Owner
}

/** The values of a kind. No method rejects: what the database cannot tell counts as absent, and what it cannot keep is lost. */
export interface ShortValues<T extends {}> {
  /** The values of these keys, in their order. */
  get(keys: readonly string[]): Promise<readonly (T | undefined)[]>
  put(values: readonly (readonly [key: string, value: T])[]): Promise<void>
  /** Returns whether the key was free. */
  putIfAbsent(key: string, value: T): Promise<boolean>
  /** In any order. */
  ofPerson(person: number): Promise<readonly T[]>
}

export interface ShortMemory {
  /** Called once for each kind. */
  open<T extends {}>(kind: ShortKind<T>): ShortValues<T>
  /** Removes what belongs to the chat, and to the person in every chat. Throws a StoreError. */
  forget(owner: Owner): Promise<void>
  /** Removes what belongs to somebody and has ended. Never rejects. */
  expire(): Promise<void>
}

/** The memory of one process. */
export function localMemory(now: () => Date): ShortMemory {
  const opened: Pick<LocalValues<never>, 'forget' | 'expire'>[] = []
  return {
    open(kind) {
      const values = new LocalValues(kind, () => now().getTime())
      opened.push(values)
      return values
    },
    async forget(owner) {
      for (const values of opened) values.forget(owner)
    },
    async expire() {
      for (const values of opened) values.expire()
    },
  }
}

class LocalValues<T extends {}> implements ShortValues<T> {
  readonly #kind: ShortKind<T>
  readonly #now: () => number
  readonly #held: LRUCache<string, { readonly value: T; readonly endsAt: number }>

  constructor(kind: ShortKind<T>, now: () => number) {
    this.#kind = kind
    this.#now = now
    this.#held = growingCache(kind.most)
  }

  async get(keys: readonly string[]): Promise<readonly (T | undefined)[]> {
    return keys.map(key => this.#fresh(key))
  }

  async put(values: readonly (readonly [key: string, value: T])[]): Promise<void> {
    for (const [key, value] of values) this.#held.set(key, { value, endsAt: this.#kind.endsAt(value, this.#now()) })
  }

  async putIfAbsent(key: string, value: T): Promise<boolean> {
    const isFree = this.#fresh(key) === undefined
    if (isFree) await this.put([[key, value]])
    return isFree
  }

  async ofPerson(person: number): Promise<readonly T[]> {
    const { ownerOf } = this.#kind
    return [...this.#held.values()].flatMap(({ value, endsAt }) =>
      ownerOf?.(value).person === person && endsAt > this.#now() ? [value] : [],
    )
  }

  forget({ chat, person }: Owner): void {
    this.#remove(owner => owner.chat === chat || (person !== undefined && owner.person === person))
  }

  expire(): void {
    this.#remove((_, endsAt) => endsAt <= this.#now())
  }

  #fresh(key: string): T | undefined {
    const held = this.#held.get(key)
    return held !== undefined && held.endsAt > this.#now() ? held.value : undefined
  }

  #remove(isOver: (owner: Owner, endsAt: number) => boolean): void {
    const { ownerOf } = this.#kind
    if (ownerOf === undefined) return
    for (const [key, { value, endsAt }] of [...this.#held.entries()])
      if (isOver(ownerOf(value), endsAt)) this.#held.delete(key)
  }
}
