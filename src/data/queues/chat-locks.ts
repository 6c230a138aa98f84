/** Only one replica handles a chat's updates at a time: advisory locks of a PostgreSQL session, which end with it. */
import { Client } from 'pg'
import { batchWorker } from '../async/batch-worker.ts'
import {
  abandon,
  askingSession,
  connectionOf,
  type Database,
  faultOf,
  openClient,
} from '../engine/postgres/database.ts'

const timeoutMs = 5_000
const checkEveryMs = 2_000

/** SQL for the key of a chat's lock. The seed keeps it apart from other locks. */
export const chatLockKey = (chat: string): string => `hashtextextended(${chat}, 1802723700)`

export interface ChatLock {
  /** False when the connection broke: another replica may have the chat. */
  isHeld(): boolean
  /** Never rejects. */
  release(): Promise<void>
}

interface Task {
  readonly do: 'take' | 'release' | 'check'
  readonly chat?: string
  /** The session that holds the lock. */
  readonly session?: Client
}

export class ChatLocks {
  readonly #database: Database
  /** What waits together is asked together. */
  readonly #tasks = batchWorker((tasks: readonly Task[]) => this.#work(tasks))
  readonly #checking: NodeJS.Timeout
  #session: Client | undefined

  constructor(database: Database) {
    this.#database = database
    // A network that drops packets closes nothing.
    this.#checking = setInterval(() => void this.#tasks.add({ do: 'check' }), checkEveryMs).unref()
  }

  /** Undefined when another replica holds it. Throws a StoreError. */
  async take(chat: string): Promise<ChatLock | undefined> {
    const taken = await this.#tasks.add({ do: 'take', chat })
    if (taken === false) return undefined
    if (!(taken instanceof Client)) throw faultOf('cannot take the updates of a chat', taken)
    return {
      isHeld: () => this.#session === taken,
      release: async () => void (await this.#tasks.add({ do: 'release', chat, session: taken })),
    }
  }

  async close(): Promise<void> {
    clearInterval(this.#checking)
    await this.#tasks.idle()
    this.#lost(this.#session)
  }

  /** Of each task the session that holds the lock, or false, or the fault. */
  async #work(tasks: readonly Task[]): Promise<readonly unknown[]> {
    try {
      const toTake = tasks.flatMap(it => (it.do === 'take' ? [it.chat] : []))
      if (toTake.length === 0 && this.#session === undefined) return tasks.map(() => false)
      const held = tasks.filter(it => it.do === 'release' && it.session === this.#session)
      const session = this.#session ?? (await this.#connect())
      this.#session = session
      // The check of the connection releases none.
      if (held.length > 0 || toTake.length === 0) await session.query(releasing, [held.map(it => it.chat)])
      if (toTake.length === 0) return tasks.map(() => false)
      const { rows } = await session.query<{ taken: boolean }>(taking, [toTake])
      const taken = rows.map(it => it.taken)
      return tasks.map(it => it.do === 'take' && taken.shift() === true && session)
    } catch (error) {
      this.#lost(this.#session)
      return tasks.map(() => error)
    }
  }

  #connect(): Promise<Client> {
    const { url, machine } = this.#database
    const config = { ...connectionOf(url, machine), query_timeout: timeoutMs, options: askingSession }
    return openClient(config, client => this.#lost(client))
  }

  #lost(session: Client | undefined): void {
    if (session === undefined || this.#session !== session) return
    this.#session = undefined
    abandon(session)
  }
}

const releasing = `SELECT pg_advisory_unlock(${chatLockKey('chat')}) FROM unnest($1::text[]) AS held (chat)`
const taking = `
SELECT pg_try_advisory_lock(${chatLockKey('chat')}) AS taken
FROM unnest($1::text[]) WITH ORDINALITY AS wanted (chat, place) ORDER BY place`
