/**
 * Named values in the database, as JSON text. A write names the revision that it replaces. What was read is cached until
 * another machine changes it, so that reads go on while the database is away.
 */
import { LRUCache } from 'lru-cache'
import { parsed } from '../../model/parse-json.ts'
import type { ChangeListener, Values } from '../key-value.ts'
import { StoreError } from '../store-error.ts'
import type { Database } from './database.ts'

const mostCached = 20_000
/** More than machines that take turns at one name can need. */
const maxAttempts = 100
const reading = 'cannot read the value'
const keeping = 'cannot keep the value'

interface Row {
  readonly [column: string]: string
  readonly name: string
  readonly value: string
  readonly revision: string
}

const insert = 'INSERT INTO value (name, value) VALUES ($1, $2) ON CONFLICT (name) DO'

export class ValueTable implements Values {
  readonly #database: Database
  readonly #listeners: ChangeListener[] = []
  /** The text of a value; '' for a name without one. */
  readonly #cache = new LRUCache<string, string>({ max: mostCached })
  /** Counts changes: a read that was under way during one is not cached. */
  #changes = 0

  constructor(database: Database) {
    this.#database = database
  }

  onChange(listener: ChangeListener): void {
    this.#listeners.push(listener)
  }

  /** Another machine has changed that value; undefined: it may have changed any. */
  heard(name: string | undefined): void {
    this.#forget(name)
    for (const listener of this.#listeners) listener(name === undefined ? 'all' : [name])
  }

  async get(name: string): Promise<unknown> {
    const cached = this.#cache.get(name)
    if (cached !== undefined) return parsed(cached)
    const changes = this.#changes
    const text = (await this.#row(name))?.value ?? ''
    if (changes === this.#changes) this.#cache.set(name, text)
    return parsed(text)
  }

  async put(name: string, value: unknown): Promise<void> {
    const ifTaken = "UPDATE SET value = excluded.value, revision = nextval('revision')"
    if (value === undefined) await this.#write(name, 'DELETE FROM value WHERE name = $1', [name])
    else await this.#write(name, `${insert} ${ifTaken}`, [name, JSON.stringify(value)])
  }

  add(name: string, value: unknown): Promise<boolean> {
    return this.#write(name, `${insert} NOTHING`, [name, JSON.stringify(value)])
  }

  async update(name: string, change: (value: unknown) => unknown): Promise<unknown> {
    for (let attempt = 0; attempt < maxAttempts; attempt++) {
      const row = await this.#row(name)
      const before = row && parsed(row.value)
      const after = change(before)
      if (after === before || (await this.#replace(name, row, after))) return after
    }
    throw new StoreError(`${keeping}: other machines were faster ${maxAttempts} times in a row`)
  }

  async *entries(prefix: string): AsyncGenerator<readonly [string, unknown]> {
    // A range of the index: every name with the prefix, in the order of bytes.
    const text = 'SELECT name, value FROM value WHERE name LIKE $1 ORDER BY name'
    const { rows } = await this.#database.query<Row>(reading, text, [`${prefix.replace(/[\\%_]/g, '\\$&')}%`])
    for (const { name, value } of rows) yield [name, parsed(value)]
  }

  /** Returns whether the row was still that of the value before. */
  #replace(name: string, before: Row | undefined, value: unknown): Promise<boolean> {
    if (before === undefined) return this.add(name, value)
    const { revision } = before
    if (value === undefined)
      return this.#write(name, 'DELETE FROM value WHERE name = $1 AND revision = $2', [name, revision])
    const text = "UPDATE value SET value = $3, revision = nextval('revision') WHERE name = $1 AND revision = $2"
    return this.#write(name, text, [name, revision, JSON.stringify(value)])
  }

  async #write(name: string, text: string, values: readonly unknown[]): Promise<boolean> {
    try {
      return ((await this.#database.query(keeping, text, values)).rowCount ?? 0) > 0
    } finally {
      this.#forget(name)
    }
  }

  #forget(name: string | undefined): void {
    this.#changes += 1
    if (name === undefined) this.#cache.clear()
    else this.#cache.delete(name)
  }

  async #row(name: string): Promise<Row | undefined> {
    const text = 'SELECT name, value, revision FROM value WHERE name = $1'
    return (await this.#database.query<Row>(reading, text, [name])).rows[0]
  }
}
