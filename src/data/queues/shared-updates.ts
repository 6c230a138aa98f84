/**
 * The inbox of several replicas: a table of updates, which any replica takes in and any replica handles. A job of
 * graphile-worker wakes one of them for a chat; it takes the chat's lock and handles the chat's updates in order. What a
 * replica that has ended leaves gets another job from the leader.
 */
import { SoloGate } from '../async/solo-gate.ts'
import type { Database } from '../engine/postgres/database.ts'
import { readQueue, removeFrom } from '../engine/postgres/queue-table.ts'
import { type ChatLock, ChatLocks, chatLockKey } from './chat-locks.ts'
import { type Item, readLines } from './inbox-codec.ts'
import { cleanJobs, type JobWorker, startJobWorker } from './job-worker.ts'

/** An update, and the chat whose updates are handled in order. */
export interface SharedItem extends Item {
  readonly chat: string
}

/** Handles an update, or sets one aside that ends the process. 'left': it was not handled, because of a stop. */
export type HandleShared = (item: Item, isPoison: boolean) => Promise<'done' | 'left'>

/** Queue length of one chat. Further updates are dropped. */
const mostInChat = 300
/** An update that ended the process so often, by an uncaught error or by a kill, is set aside. */
const mostFaults = 2
const mostRuns = 3
const tellMs = 300
/** How long a suspect blocks other updates at most. */
const aloneMs = 5_000

/** Telegram waits for the answer to the webhook, and people for theirs. */
const timeoutMs = 5_000
const [keeping, reading] = ['cannot keep what came', 'cannot read what came']

/** Every method that asks the database throws a StoreError, unless it says otherwise. */
export class SharedUpdates {
  readonly #database: Database
  readonly #locks: ChatLocks
  readonly #gate = new SoloGate()
  /** Chats that this replica handles. */
  readonly #chats = new Set<string>()
  /** The keys of the updates in work. */
  readonly #working = new Set<string>()
  /** Updates that were handled while the database was away, with their chats: it may have them. */
  readonly #unkept = new Map<string, string>()
  #telling: NodeJS.Timeout | undefined
  #worker: JobWorker | undefined
  #isStopping = false

  constructor(database: Database) {
    this.#database = database
    this.#locks = new ChatLocks(database)
  }

  /** Chats that this replica handles now. */
  get size(): number {
    return this.#chats.size
  }

  /** Takes updates in; those that are known are skipped. Returns the keys of those that were dropped: their chat is flooding. */
  async put(items: readonly SharedItem[]): Promise<readonly string[]> {
    await this.#tellUnkept()
    if (items.length === 0) return []
    const [keys, chats] = [items.map(it => it.key), items.map(it => it.chat)]
    const values = [keys, chats, items.map(it => JSON.stringify(it.update)), mostInChat]
    const { rows } = await this.#database.query<{ dropped: readonly string[] | null }>(
      keeping,
      putText,
      values,
      timeoutMs,
    )
    return rows[0]?.dropped ?? []
  }

  /** It was handled, and the database does not know: it is told as soon as it is back. */
  handledUnkept({ key, chat }: Pick<SharedItem, 'key' | 'chat'>): void {
    this.#unkept.set(key, chat)
    this.#tellSoon()
  }

  /** Takes in what `npm run move`, or an older version, has left as the lines of an inbox. */
  async adoptInbox(chatOf: (update: unknown) => string): Promise<void> {
    const rows = await readQueue(this.#database, 'inbox')
    const { left, done } = readLines(rows.map(({ line }) => line).join(''))
    for (const key of done) this.#unkept.set(key, '')
    await this.put([...left.values()].map(({ key, update }) => ({ key, update, chat: chatOf(update) })))
    for (const { id } of rows) await removeFrom(this.#database, 'inbox', id)
  }

  /** Handles updates from now on, of at most `most` chats at once. */
  start(most: number, handle: HandleShared): void {
    this.#worker = startJobWorker(this.#database, most, chat => this.#serve(chat, handle))
  }

  /** Takes no further update, and resolves when none is in work. What is left goes to another replica. Never rejects. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await this.#worker?.stop()
    await this.#tellUnkept().catch(ignored)
    clearTimeout(this.#telling)
    await this.#locks.close()
  }

  /** Wakes a replica for each chat whose updates nobody handles. The leader calls it once a second. */
  async tend(): Promise<void> {
    await this.#database.query(keeping, wakeText)
  }

  /** Forgets the keys of yesterday, and jobs that nobody needs. The leader calls it once an hour. */
  async clean(): Promise<void> {
    await this.#database.query(keeping, expireText)
    await cleanJobs(this.#database)
  }

  /** An uncaught error ends the process: notes it at the updates in work. Never rejects. */
  async noteFault(): Promise<void> {
    const count = this.#gate.isSolo ? 'faults + 1' : 'greatest(faults, 1)'
    const text = `UPDATE taken_update SET faults = ${count} WHERE key = ANY($1)`
    await this.#database.query(keeping, text, [[...this.#working]]).catch(ignored)
  }

  async #serve(chat: string, handle: HandleShared): Promise<void> {
    // A chat that is handled here already is looked at again before that ends.
    while (!this.#isStopping && !this.#chats.has(chat)) {
      this.#chats.add(chat)
      let lock: ChatLock | undefined
      try {
        lock = await this.#locks.take(chat)
        if (lock === undefined) return
        await this.#handleAll(chat, lock, handle)
      } finally {
        await lock?.release()
        this.#chats.delete(chat)
      }
      if (!(await this.#hasMore(chat))) return
    }
  }

  async #handleAll(chat: string, lock: ChatLock, handle: HandleShared): Promise<void> {
    for (let done = ''; ; ) {
      const next = await this.#next(chat, done)
      if (next === undefined) return
      const isOurs = !this.#isStopping && lock.isHeld()
      const end = isOurs ? await this.#handle(next, handle) : 'left'
      if (end === 'left') {
        await this.#database.query(keeping, putBackText, [next.key, next.runs, chat])
        return
      }
      done = next.key
    }
  }

  /** Ends one update, and begins the chat's next one. */
  async #next(chat: string, done: string): Promise<Row | undefined> {
    try {
      return (await this.#database.query<Row>(reading, nextText, [chat, done], timeoutMs)).rows[0]
    } catch (error) {
      if (done !== '') this.handledUnkept({ key: done, chat })
      throw error
    }
  }

  async #handle({ key, update, runs, faults }: Row, handle: HandleShared): Promise<'done' | 'left'> {
    if (this.#unkept.has(key)) return 'done'
    const item = { key, update: JSON.parse(update) }
    const isPoison = faults >= mostFaults || runs >= mostRuns
    const work = async (): Promise<'done' | 'left'> => {
      this.#working.add(key)
      try {
        return await handle(item, isPoison)
      } finally {
        this.#working.delete(key)
      }
    }
    if (isPoison || (runs === 0 && faults === 0)) return this.#gate.run(work)
    // An update that ended a process is tried alone, so that it is known which one it was.
    return this.#gate.runAlone(aloneMs, async () => {
      await this.#database.query(keeping, 'UPDATE taken_update SET runs = runs + 1 WHERE key = $1', [key])
      return work()
    })
  }

  async #hasMore(chat: string): Promise<boolean> {
    const text = 'SELECT FROM taken_update WHERE chat = $1 AND update IS NOT NULL LIMIT 1'
    return ((await this.#database.query(reading, text, [chat])).rowCount ?? 0) > 0
  }

  #tellSoon(): void {
    this.#telling ??= setTimeout(() => {
      this.#telling = undefined
      this.#tellUnkept().catch(() => this.#tellSoon())
    }, tellMs).unref()
  }

  async #tellUnkept(): Promise<void> {
    if (this.#unkept.size === 0) return
    const told = [...this.#unkept]
    await this.#database.query(keeping, unkeptText, [told.map(([key]) => key), told.map(([, chat]) => chat)])
    for (const [key] of told) this.#unkept.delete(key)
  }
}

/** `runs` counts the replicas that have begun the update and ended before its end. */
interface Row {
  readonly [column: string]: string | number
  readonly key: string
  readonly update: string
  readonly runs: number
  readonly faults: number
}

const wake = "graphile_worker.add_job('chat', json_build_object('chat', chat), max_attempts => 1)"

const putText = `
WITH given AS (
  SELECT key, chat, update, place, (SELECT count(*) FROM taken_update t WHERE t.chat = g.chat AND t.update IS NOT NULL) < $4 AS fits
  FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS g (key, chat, update, place)
), fresh AS (
  INSERT INTO taken_update (key, chat, update) SELECT key, chat, update FROM given WHERE fits ORDER BY place
  ON CONFLICT (key) DO NOTHING RETURNING chat
), woken AS (SELECT ${wake} FROM (SELECT DISTINCT chat FROM fresh) AS chats)
SELECT (SELECT array_agg(key) FROM given WHERE NOT fits) AS dropped, (SELECT count(*) FROM woken) AS woken`

/** A suspect is counted when its turn alone has come. */
const nextText = `
WITH ended AS (UPDATE taken_update SET update = NULL WHERE key = $2)
UPDATE taken_update t SET runs = t.runs + (CASE WHEN t.runs = 0 AND t.faults = 0 THEN 1 ELSE 0 END)
FROM (SELECT key, runs FROM taken_update WHERE chat = $1 AND key <> $2 AND update IS NOT NULL ORDER BY id LIMIT 1) AS first
WHERE t.key = first.key RETURNING t.key, t.update, first.runs, t.faults`

const putBackText = `
WITH back AS (UPDATE taken_update SET runs = $2 WHERE key = $1)
SELECT ${wake} FROM (SELECT $3::text AS chat) AS chats`

const wakeText = `
SELECT ${wake} FROM (
  SELECT DISTINCT chat FROM taken_update WHERE update IS NOT NULL AND at < now() - interval '2 seconds'
) AS chats WHERE pg_try_advisory_xact_lock(${chatLockKey('chat')})`

const expireText = "DELETE FROM taken_update WHERE update IS NULL AND at < now() - interval '1 day'"

const unkeptText = `
INSERT INTO taken_update (key, chat) SELECT * FROM unnest($1::text[], $2::text[])
ON CONFLICT (key) DO UPDATE SET update = NULL`

const ignored = (): undefined => undefined
