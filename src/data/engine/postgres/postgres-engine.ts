/** The engine over PostgreSQL. Memory follows what other machines append, and answers while the database is away. */
import { z } from 'zod'
import type { Edit } from '../../model/edit.ts'
import type { ReplicaTopic, Shared } from '../../shared/shared.ts'
import type { Engine } from '../engine.ts'
import type { ChangeListener } from '../key-value.ts'
import { Database } from './database.ts'
import { JournalTable } from './journal-table.ts'
import { type Listener, listen } from './listener.ts'
import { migrate } from './migrations.ts'
import { ValueTable } from './value-table.ts'

/** `url` is `postgres://user:password@host/database`. */
type PostgresOptions = { readonly url: string; readonly auditKey?: string | undefined }

/** Throws a StoreError, one line for the operator, when the database cannot be used, or holds damaged or newer data. */
export async function openPostgresEngine({ url, auditKey }: PostgresOptions): Promise<PostgresEngine> {
  const database = new Database(url)
  let engine: PostgresEngine | undefined
  try {
    await migrate(database)
    engine = new PostgresEngine(database, auditKey)
    await engine.open()
    return engine
  } catch (error) {
    await (engine ?? database).close()
    throw error
  }
}

export class PostgresEngine implements Engine {
  /** Is closed with the engine. */
  readonly database: Database
  readonly channel: ReplicaChannel
  readonly #journal: JournalTable
  readonly #values: ValueTable
  readonly #listeners: ChangeListener[] = []
  #listener: Listener | undefined

  constructor(database: Database, auditKey: string | undefined) {
    this.database = database
    this.channel = new ReplicaChannel(database)
    this.#journal = new JournalTable(database, auditKey)
    this.#values = new ValueTable(database)
  }

  /** Listens before it reads, so that no change falls between. */
  async open(): Promise<void> {
    this.#listener = await listen(this.database, {
      journal: version => this.#journal.heard(version),
      value: name => this.#changed(name),
      told: (topic, value) => this.channel.heard(topic, value),
      reconnected: () => {
        this.#journal.heard(undefined)
        this.#changed(undefined)
        this.channel.missed()
      },
    })
    await this.#journal.open()
  }

  async read(after: number): Promise<readonly Edit[]> {
    // Without the listener the database is away, or about to be asked again.
    if (this.#journal.isBehind && this.#listener?.isConnected === true) await this.#journal.catchUp().catch(ignored)
    return this.#journal.edits.slice(after)
  }

  admitted(): number {
    return this.#journal.admitted
  }

  /** The next append marks them. */
  async markAdmitted(): Promise<void> {}

  append(edits: readonly Edit[]): Promise<'written' | 'behind'> {
    return this.#journal.append(edits)
  }

  head(): string {
    return this.#journal.sum
  }

  get(name: string): Promise<unknown> {
    return this.#values.get(name)
  }

  put(name: string, value: unknown): Promise<void> {
    return this.#values.put(name, value)
  }

  add(name: string, value: unknown): Promise<boolean> {
    return this.#values.add(name, value)
  }

  update(name: string, change: (value: unknown) => unknown): Promise<unknown> {
    return this.#values.update(name, change)
  }

  entries(prefix: string): AsyncIterable<readonly [string, unknown]> {
    return this.#values.entries(prefix)
  }

  onChange(listener: ChangeListener): void {
    this.#listeners.push(listener)
  }

  /** Removed rows are overwritten by the database's own vacuum. */
  async purgeCopies(): Promise<void> {}

  async close(): Promise<void> {
    await this.#listener?.close()
    await this.database.close()
  }

  #changed(name: string | undefined): void {
    this.#values.changed(name)
    for (const listener of this.#listeners) listener(name === undefined ? 'all' : [name])
  }
}

/** Facts are answered from memory when the database cannot be read; a damaged journal is found by the next start. */
const ignored = (): undefined => undefined

type Hear = (value: unknown) => void

class ReplicaChannel implements Pick<Shared, 'tell' | 'onTell'> {
  readonly #database: Database
  readonly #hearers = new Map<string, readonly Hear[]>()

  constructor(database: Database) {
    this.#database = database
  }

  async tell<T extends {}>({ name, shape }: ReplicaTopic<T>, value: T): Promise<void> {
    const payload = JSON.stringify([this.#database.machine, name, z.encode(shape, value)])
    await this.#database.query('cannot tell the other processes', "SELECT pg_notify('karvan', $1)", [payload])
  }

  /** A value of another shape, which another version may tell, is ignored. */
  onTell<T extends {}>({ name, shape }: ReplicaTopic<T>, hear: (value: T | undefined) => void): void {
    const judge: Hear = value => {
      const judged = value === undefined ? undefined : shape.safeParse(value)
      if (judged?.success !== false) hear(judged?.data)
    }
    this.#hearers.set(name, [...(this.#hearers.get(name) ?? []), judge])
  }

  heard(topic: string, value: unknown): void {
    for (const hear of this.#hearers.get(topic) ?? []) hear(value)
  }

  missed(): void {
    for (const topic of this.#hearers.keys()) this.heard(topic, undefined)
  }
}
