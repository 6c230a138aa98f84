/** Connections to PostgreSQL: a pool with time limits, and faults in the words of the store. */
import { randomBytes } from 'node:crypto'
import {
  Client,
  Pool,
  type PoolClient,
  type PoolConfig,
  type QueryConfig,
  type QueryResult,
  type QueryResultRow,
} from 'pg'
import { codeOf, StoreError, Unconfirmed } from '../store-error.ts'

/** How long a connection, a statement and a lock may take. The client waits longer than the server, whose error says more. */
const limits = {
  connectionTimeoutMillis: 5_000,
  statement_timeout: 30_000,
  query_timeout: 35_000,
  lock_timeout: 10_000,
  idle_in_transaction_session_timeout: 30_000,
} satisfies PoolConfig
const mostConnections = 8

/** Options of a session that holds a lock: the server ends it when it has not reached the machine for about ten seconds. */
const keepAlive =
  '-c tcp_keepalives_idle=4 -c tcp_keepalives_interval=2 -c tcp_keepalives_count=3 -c tcp_user_timeout=10000'
/** The same for one whose machine asks every two seconds: also through a proxy that answers in its place. */
export const askingSession = `${keepAlive} -c idle_session_timeout=10000`

/** SQLSTATE of a duplicate key. */
export const uniqueViolation = '23505'

/** The settings of a connection. `machine` is in its name, so that a machine knows its own notifications. */
export const connectionOf = (url: string, machine: string): PoolConfig => ({
  connectionString: url,
  application_name: machine,
  keepAlive: true,
  ...limits,
})

/** A connection that breaks is replaced; the next query says whether the database is there. */
export function openPool(config: PoolConfig, Kind: typeof Pool = Pool): Pool {
  const pool = new Kind(config)
  const ignored = (): undefined => undefined
  pool.on('error', ignored)
  // Without a listener the error of a connection in use, between two queries, would end the process.
  pool.on('connect', client => client.on('error', ignored))
  return pool
}

/** Opens a connection beside the pool, for what a session holds. `lost` is called when it breaks. Throws what pg throws. */
export async function openClient(
  config: PoolConfig,
  lost: (client: Client) => void = () => undefined,
): Promise<Client> {
  const client = new Client(config)
  client.on('error', () => lost(client))
  client.on('end', () => lost(client))
  try {
    await client.connect()
    return client
  } catch (error) {
    abandon(client)
    throw error
  }
}

/** Ends the connection without waiting for the server, which may be away. */
export function abandon(client: Client): void {
  client.end().catch(() => undefined)
  setTimeout(() => client.connection?.stream.destroy(), abandonMs).unref()
}
const abandonMs = 500

/** The key of the lock of `alone`; a database has locks of its own. */
const aloneKey = 0x616c6f6e

export const newMachine = (): string => `karvan-${randomBytes(8).toString('hex')}`

export class Database {
  readonly url: string
  /** The name of this machine's connections. */
  readonly machine = newMachine()
  /** The listener has lost its connection: queries are refused at once until it is back. */
  isAway = false
  readonly #pool: Pool

  constructor(url: string) {
    this.url = url
    this.#pool = openPool({ ...connectionOf(url, this.machine), max: mostConnections, idleTimeoutMillis: 60_000 })
  }

  /** Runs one statement. Errors: a StoreError that begins with `task`; an Unconfirmed when the answer was lost. */
  async query<Row extends QueryResultRow>(
    task: string,
    text: string,
    values: readonly unknown[] = [],
    timeoutMs = limits.query_timeout,
  ): Promise<QueryResult<Row>> {
    const client = await this.#connect(task)
    // The types of pg do not know the time limit of a query.
    const query: QueryConfig & { readonly query_timeout: number } = {
      text,
      values: [...values],
      query_timeout: timeoutMs,
    }
    try {
      const result = await client.query<Row>(query)
      client.release()
      return result
    } catch (error) {
      // The server's own errors have a severity, and leave the connection whole.
      const isAnswer = error instanceof Error && 'severity' in error
      client.release(!isAnswer)
      throw isAnswer ? faultOf(task, error) : new Unconfirmed(faultOf(task, error).message, { cause: error })
    }
  }

  async #connect(task: string): Promise<PoolClient> {
    try {
      if (this.isAway) throw new Error(unreached.ETIMEDOUT)
      return await this.#pool.connect()
    } catch (error) {
      throw faultOf(task, error)
    }
  }

  /** Runs the work in one transaction. Throws a StoreError: nothing is kept, unless only the answer to its COMMIT was lost. */
  async transaction<T>(task: string, work: (client: PoolClient) => Promise<T>): Promise<T> {
    let client: PoolClient | undefined
    try {
      client = await this.#connect(task)
      await client.query('BEGIN')
      const result = await work(client)
      await client.query('COMMIT')
      client.release()
      return result
    } catch (error) {
      // A broken connection, or an open transaction, ends with its client.
      client?.release(true)
      throw error instanceof StoreError ? error : faultOf(task, error)
    }
  }

  /** Runs the work while no other machine runs work this way. Throws a StoreError, or what the work throws. */
  async alone<T>(task: string, work: () => Promise<T>): Promise<T> {
    const client = new Client({ ...connectionOf(this.url, this.machine), query_timeout: undefined, options: keepAlive })
    client.on('error', () => undefined)
    try {
      await client.connect()
      await client.query('SET lock_timeout = 0; SET statement_timeout = 0')
      await client.query('SELECT pg_advisory_lock($1)', [aloneKey])
    } catch (error) {
      await client.end().catch(() => undefined)
      throw faultOf(task, error)
    }
    try {
      return await work()
    } finally {
      await client.end().catch(() => undefined)
    }
  }

  async close(): Promise<void> {
    await this.#pool.end()
  }
}

/** The error of the store for an error of pg: one line for the operator, without the address of the database. */
export const faultOf = (task: string, error: unknown): StoreError =>
  new StoreError(`${task} in the database: ${reasonOf(error)}`, { cause: error })

/** In words, without the address of the database, which may hold a password. */
function reasonOf(error: unknown): string {
  const code = codeOf(error)
  const reached = code === undefined ? undefined : unreached[code]
  if (reached !== undefined) return `${reached} (${code})`
  if (!(error instanceof Error)) return String(error)
  // An attempt at several addresses has no message of its own.
  const [first] = error instanceof AggregateError ? error.errors : []
  return first === undefined ? error.message : reasonOf(first)
}

const unreached: Readonly<Record<string, string>> & { readonly ETIMEDOUT: string } = {
  ECONNREFUSED: 'nothing answers at its address',
  ENOTFOUND: 'its host is not known',
  EAI_AGAIN: 'its host is not known for now',
  ENOENT: 'its socket is not there',
  ETIMEDOUT: 'it does not answer',
  EHOSTUNREACH: 'its host cannot be reached',
  ECONNRESET: 'it has closed the connection',
  '28P01': 'it refuses the user or the password',
  '3D000': 'it is not there: create it first',
  '53100': 'its disk is full',
}
