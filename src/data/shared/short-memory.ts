/**
 * Short memory: values that live for a day at most and may be lost in a crash, such as the last question of a person. In
 * memory, or over a database in a table that the replicas share (engine/postgres/short-memory-table.ts).
 */
import type { z } from 'zod'
import { RecentMap } from '../model/recent-map.ts'

export interface Owner {
  readonly chat: number
  readonly person?: number | undefined
}

/** A kind of value, with keys of its own. */
export interface ShortKind<T extends {}> {
  readonly name: string
  /** Writes a value as JSON, and judges what is read. Memory does not need it, so it is made only for a database. */
  readonly shape: () => z.ZodType<T>
  /** Memory keeps at least that many of the newest, and at most twice as many. */
  readonly most: number
  /** When a value ends, in milliseconds. Memory keeps values only, because each further object costs garbage collection. */
  readonly endsAt: (value: T) => number
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
  /** Memory tells the newest first, a database any. */
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

/** Shared, because each update keeps several values. */
const done = Promise.resolve()

class LocalValues<T extends {}> implements ShortValues<T> {
  readonly #kind: ShortKind<T>
  readonly #now: () => number
  readonly #kept: RecentMap<string, T>

  constructor(kind: ShortKind<T>, now: () => number) {
    this.#kind = kind
    this.#now = now
    this.#kept = new RecentMap(2 * kind.most)
  }

  get(keys: readonly string[]): Promise<readonly (T | undefined)[]> {
    return Promise.resolve(keys.map(key => this.#fresh(key)))
  }

  put(values: readonly (readonly [key: string, value: T])[]): Promise<void> {
    for (const [key, value] of values) this.#kept.set(key, value)
    return done
  }

  async putIfAbsent(key: string, value: T): Promise<boolean> {
    const isFree = this.#fresh(key) === undefined
    if (isFree) await this.put([[key, value]])
    return isFree
  }

  async ofPerson(person: number): Promise<readonly T[]> {
    const { ownerOf } = this.#kind
    const values = this.#kept.entries().map(([, value]) => value)
    return values.filter(value => ownerOf?.(value).person === person && this.#lasts(value)).toReversed()
  }

  forget({ chat, person }: Owner): void {
    this.#keep(value => {
      const owner = this.#kind.ownerOf?.(value)
      return owner?.chat !== chat && (person === undefined || owner?.person !== person)
    })
  }

  expire(): void {
    this.#keep(value => this.#lasts(value))
  }

  #fresh(key: string): T | undefined {
    const held = this.#kept.get(key)
    return held !== undefined && this.#lasts(held) ? held : undefined
  }

  #lasts(value: T): boolean {
    return this.#kind.endsAt(value) > this.#now()
  }

  /** What is nobody's stays. */
  #keep(isKept: (value: T) => boolean): void {
    if (this.#kind.ownerOf === undefined) return
    for (const [key, value] of this.#kept.entries()) if (!isKept(value)) this.#kept.delete(key)
  }
}
