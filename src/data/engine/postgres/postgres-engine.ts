/** The engine over PostgreSQL. Memory follows what other machines append, and answers while the database is away. */
import { z } from 'zod'
import type { ReplicaTopic, Shared } from '../../shared/shared.ts'
import type { Engine } from '../engine.ts'
import { Database } from './database.ts'
import { JournalTable } from './journal-table.ts'
import { type Listener, listen } from './listener.ts'
import { migrate } from './migrations.ts'
import { ValueTable } from './value-table.ts'

/** `url` is `postgres://user:password@host/database`. */
type PostgresOptions = { readonly url: string; readonly auditKey?: string | undefined }

export interface PostgresEngine extends Engine {
  /** Is closed with the engine. */
  readonly database: Database
  readonly channel: ReplicaChannel
}

/** Throws a StoreError, one line for the operator, when the database cannot be used, or holds damaged or newer data. */
export async function openPostgresEngine({ url, auditKey }: PostgresOptions): Promise<PostgresEngine> {
  const database = new Database(url)
  const channel = new ReplicaChannel(database)
  const journal = new JournalTable(database, auditKey)
  const values = new ValueTable(database)
  let listener: Listener | undefined
  try {
    await migrate(database)
    // Listens before it reads, so that no change falls between.
    listener = await listen(database, {
      journal: version => journal.heard(version),
      value: name => values.heard(name),
      told: (topic, value) => channel.heard(topic, value),
      reconnected: () => {
        journal.heard(undefined)
        values.heard(undefined)
        channel.missed()
      },
    })
    await journal.open()
    return { database, channel, ...storage({ database, journal, values, listener }) }
  } catch (error) {
    await listener?.close()
    await database.close()
    throw error
  }
}

interface OpenTables {
  readonly database: Database
  readonly journal: JournalTable
  readonly values: ValueTable
  readonly listener: Listener
}

const storage = ({ database, journal, values, listener }: OpenTables): Engine => ({
  async read(after) {
    // Without the listener the database is away, or about to be asked again.
    if (journal.isBehind && listener.isConnected) await journal.catchUp().catch(ignored)
    return journal.edits.slice(after)
  },
  admitted: () => journal.admitted,
  // The next append marks them.
  markAdmitted: async () => undefined,
  append: edits => journal.append(edits),
  head: () => journal.sum,
  get: name => values.get(name),
  put: (name, value) => values.put(name, value),
  add: (name, value) => values.add(name, value),
  update: (name, change) => values.update(name, change),
  entries: prefix => values.entries(prefix),
  onChange: changed => values.onChange(changed),
  // Removed rows are overwritten by the database's own vacuum.
  purgeCopies: async () => undefined,
  async close() {
    await listener.close()
    await database.close()
  },
})

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
