/**
 * Listens to what other machines change, over a connection of its own that is opened again when it breaks. While it is broken
 * nothing is known of changes elsewhere; after that, anything may have changed.
 */
import { Client } from 'pg'
import { z } from 'zod'
import { parsed } from '../../model/parse-json.ts'
import { abandon, connectionOf, type Database, faultOf } from './database.ts'

interface Heard {
  value(name: string): void
  journal(version: number): void
  /** What another replica tells, see ReplicaChannel. */
  told(topic: string, value: unknown): void
  /** The connection is back: anything may have changed. */
  reconnected(): void
}

/** An idle connection is checked this often: a network that drops packets closes nothing. */
const checkEveryMs = 5_000
const checkTimeoutMs = 5_000
const retryMs = 500

/** A notification: the machine that sent it, then the name of a value, the version of the journal, or a topic and its payload. */
const payload = z.union([
  z.tuple([z.string(), z.union([z.string(), z.number()])]),
  z.tuple([z.string(), z.string(), z.json()]),
])

/** Throws a StoreError when the database cannot be reached. */
export async function listen(database: Database, heard: Heard): Promise<Listener> {
  const listener = new Listener(database, heard)
  try {
    await listener.connect()
    return listener
  } catch (error) {
    await listener.close()
    throw faultOf('cannot read the data', error)
  }
}

class Listener {
  readonly #database: Database
  readonly #heard: Heard
  #client: Client | undefined
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(database: Database, heard: Heard) {
    this.#database = database
    this.#heard = heard
  }

  /** Whether every change elsewhere is heard. */
  get isConnected(): boolean {
    return this.#client !== undefined
  }

  async connect(): Promise<void> {
    const { url, machine } = this.#database
    const client = new Client({ ...connectionOf(url, machine), query_timeout: checkTimeoutMs })
    client.on('error', () => this.#lost(client))
    client.on('end', () => this.#lost(client))
    client.on('notification', ({ payload }) => this.#take(payload))
    try {
      await client.connect()
      await client.query('LISTEN karvan')
    } catch (error) {
      abandon(client)
      throw error
    }
    if (this.#isClosed) return abandon(client)
    this.#client = client
    this.#database.isAway = false
    this.#later(() => this.#check(client), checkEveryMs)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    const client = this.#client
    this.#client = undefined
    if (client !== undefined) abandon(client)
  }

  #take(text: string | undefined): void {
    const [machine, what, value] = payload.safeParse(parsed(text ?? '')).data ?? []
    if (what === undefined || machine === this.#database.machine) return
    if (typeof what === 'number') this.#heard.journal(what)
    else if (value !== undefined) this.#heard.told(what, value)
    else this.#heard.value(what)
  }

  #lost(client: Client): void {
    if (this.#client !== client) return
    this.#client = undefined
    this.#database.isAway = true
    abandon(client)
    this.#later(() => this.#reconnect(), retryMs)
  }

  async #reconnect(): Promise<void> {
    try {
      await this.connect()
      this.#heard.reconnected()
    } catch {
      this.#later(() => this.#reconnect(), retryMs)
    }
  }

  async #check(client: Client): Promise<void> {
    try {
      await client.query('SELECT 1')
      this.#later(() => this.#check(client), checkEveryMs)
    } catch {
      this.#lost(client)
    }
  }

  #later(work: () => Promise<void>, afterMs: number): void {
    clearTimeout(this.#timer)
    if (!this.#isClosed) this.#timer = setTimeout(() => void work(), afterMs).unref()
  }
}

export type { Listener }
