/** The short memory in a table of the database, one statement for each call. */
import { z } from 'zod'
import { parsed } from '../../model/parse-json.ts'
import type { Owner, ShortKind, ShortMemory, ShortValues } from '../../shared/short-memory.ts'
import type { Database } from './database.ts'

/** How often rows that have ended are deleted. Nobody reads them, and an index of ends would make each update dearer. */
const expireEveryMs = 10 * 60_000
/** An answer does not wait longer for what is remembered. */
const patienceMs = 2_000
const reading = 'cannot read the memory'
const keeping = 'cannot keep the memory'

export function shortMemoryTable(database: Database, now: () => Date): ShortMemory {
  let expired = Number.NEGATIVE_INFINITY
  return {
    open: kind => new TableValues(database, kind, now),
    async forget({ chat, person }) {
      await database.query(keeping, 'DELETE FROM short_memory WHERE chat = $1 OR person = $2', [chat, person])
    },
    async expire() {
      const at = now()
      if (Math.abs(at.getTime() - expired) < expireEveryMs) return
      expired = at.getTime()
      await orElse(undefined, database.query(keeping, 'DELETE FROM short_memory WHERE ends <= $1', [at]))
    },
  }
}

/** A row whose end has come counts as absent. */
const insert = `
INSERT INTO short_memory (kind, key, value, chat, person, ends)
SELECT $1, * FROM unnest($2::text[], $3::text[], $4::bigint[], $5::bigint[], $6::timestamptz[])
ON CONFLICT (kind, key) DO UPDATE
SET value = excluded.value, chat = excluded.chat, person = excluded.person, ends = excluded.ends
WHERE short_memory.ends <= $7`

interface Row {
  readonly [column: string]: string
  readonly key: string
  readonly value: string
}

class TableValues<T extends {}> implements ShortValues<T> {
  readonly #database: Database
  readonly #kind: ShortKind<T>
  readonly #shape: z.ZodType<T>
  readonly #now: () => Date

  constructor(database: Database, kind: ShortKind<T>, now: () => Date) {
    this.#database = database
    this.#kind = kind
    this.#shape = kind.shape()
    this.#now = now
  }

  async get(keys: readonly string[]): Promise<readonly (T | undefined)[]> {
    const rows = await this.#select('key = ANY ($3)', keys)
    const values = new Map(rows.map(({ key, value }) => [key, this.#valueIn(value)]))
    return keys.map(key => values.get(key))
  }

  async put(values: readonly (readonly [key: string, value: T])[]): Promise<void> {
    await orElse(0, this.#insert(values, 'infinity'))
  }

  async putIfAbsent(key: string, value: T): Promise<boolean> {
    return (await orElse(1, this.#insert([[key, value]], this.#now()))) === 1
  }

  async ofPerson(person: number): Promise<readonly T[]> {
    const rows = await this.#select('person = $3', person)
    return rows.flatMap(({ value }) => this.#valueIn(value) ?? [])
  }

  async #select(which: string, given: unknown): Promise<readonly Row[]> {
    const text = `SELECT key, value FROM short_memory WHERE kind = $1 AND ends > $2 AND ${which}`
    const query = this.#database.query<Row>(reading, text, [this.#kind.name, this.#now(), given], patienceMs)
    return orElse(
      [],
      query.then(it => it.rows),
    )
  }

  /** Replaces rows that end before `replaced`. Returns how many rows it has written. */
  async #insert(values: readonly (readonly [key: string, value: T])[], replaced: Date | 'infinity'): Promise<number> {
    const { name, endsAt, ownerOf } = this.#kind
    const owners = values.map(([, value]): Partial<Owner> => ownerOf?.(value) ?? {})
    const rows = [
      name,
      values.map(([key]) => key),
      values.map(([, value]) => JSON.stringify(z.encode(this.#shape, value))),
      owners.map(({ chat }) => chat),
      owners.map(({ person }) => person),
      values.map(([, value]) => new Date(endsAt(value))),
      replaced,
    ]
    return (await this.#database.query(keeping, insert, rows, patienceMs)).rowCount ?? 0
  }

  #valueIn(text: string): T | undefined {
    return this.#shape.safeParse(parsed(text)).data
  }
}

/** Without the database questions are answered as if they were the first ones. */
const orElse = <T>(value: T, work: Promise<T>): Promise<T> => work.catch(() => value)
