/**
 * The inbox of several replicas: a table of updates, which any replica takes in and any replica handles. A job of
 * graphile-worker wakes one of them for a chat; it takes the chat's lock and handles the chat's updates in order. The leader
 * adds jobs for updates whose replica has crashed.
 */
import { batchWorker } from '../async/batch-worker.ts'
import { SoloGate } from '../async/solo-gate.ts'
import type { Database } from '../engine/postgres/database.ts'
import { readQueue } from '../engine/postgres/queue-table.ts'
import { type ChatLock, ChatLocks, chatLockKey } from './chat-locks.ts'
import { HandledOffline } from './handled-offline.ts'
import { type Item, readLines } from './inbox-codec.ts'
import { type JobWorker, startJobWorker } from './job-worker.ts'
import { aloneMs, mostFaults, mostInChat } from './update-limits.ts'

/** An update, and the chat whose updates are handled in order. */
export interface SharedItem extends Item {
  readonly chat: string
}

/** Handles an update, or sets one aside that ends the process. 'left': it was not handled, because of a stop. */
export type HandleShared = (item: Item, isPoison: boolean) => Promise<'done' | 'left'>

/** An update that so many replicas have not survived is set aside. */
const mostRuns = 5
/** One that so many replicas have not survived is tried alone. */
const suspiciousRuns = 2
/** Telegram waits for the answer to the webhook, and people for theirs. */
const timeoutMs = 5_000
const keeping = 'cannot keep what came'
const reading = 'cannot read what came'

/** Every method that asks the database throws a StoreError, unless it says otherwise. */
export class SharedUpdates {
  readonly #database: Database
  readonly #locks: ChatLocks
  readonly #gate = new SoloGate()
  readonly #chats = new Set<string>()
  readonly #working = new Set<string>()
  readonly #offline: HandledOffline
  readonly #puts = batchWorker((batches: readonly (readonly SharedItem[])[]) => this.#insert(batches))
  #worker: JobWorker | undefined
  #isStopping = false

  constructor(database: Database) {
    this.#database = database
    this.#locks = new ChatLocks(database)
    this.#offline = new HandledOffline(database)
  }

  /** Chats that this replica handles now. */
  get size(): number {
    return this.#chats.size
  }

  /** Takes new updates in. Returns the keys of those that a flooding chat loses. Throws an Unconfirmed when they may have been taken in. */
  async put(items: readonly SharedItem[]): Promise<readonly string[]> {
    await this.#offline.flush()
    return items.length === 0 ? [] : this.#puts.add(items)
  }

  /** It was handled, and the database may not know. */
  markHandledLater(key: string): void {
    this.#offline.add(key)
  }

  /** Whether it was handled here, and the database may not know. */
  isHandledOffline(key: string): boolean {
    return this.#offline.has(key)
  }

  /** Takes in what `npm run move`, or an older version, has left as the lines of an inbox. Only the leader calls it. */
  async adoptInbox(chatOf: (update: unknown) => string): Promise<void> {
    const rows = await readQueue(this.#database, 'inbox')
    const { left, done } = readLines(rows.map(({ line }) => line).join(''))
    for (const key of done) this.#offline.add(key)
    await this.put([...left.values()].map(({ key, update }) => ({ key, update, chat: chatOf(update) })))
    const text = "DELETE FROM queue_line WHERE queue = 'inbox' AND id = ANY($1)"
    await this.#database.query(keeping, text, [rows.map(({ id }) => id)])
  }

  /** Handles updates from now on, of at most `most` chats at once. */
  start(most: number, handle: HandleShared): void {
    this.#worker = startJobWorker(this.#database, most, chat => this.#serve(chat, handle))
  }

  /** Takes no further update, and resolves when none is in work. What is left goes to another replica. Never rejects. */
  async stop(): Promise<void> {
    this.#isStopping = true
    await this.#worker?.stop()
    await this.#offline.close()
    await this.#locks.close()
  }

  /** How many wait or are in work, in all replicas. */
  async count(): Promise<number> {
    const text = 'SELECT count(*) FROM taken_update WHERE update IS NOT NULL'
    return Number((await this.#database.query<{ count: string }>(reading, text)).rows[0]?.count ?? 0)
  }

  /** Wakes a replica for each chat whose updates nobody handles. The leader calls it once a second. */
  async wakeForgotten(): Promise<void> {
    await this.#database.query(keeping, wakeText)
  }

  /** Forgets the keys of yesterday, and jobs that nobody needs. The leader calls it once an hour. */
  async clean(): Promise<void> {
    await this.#database.query(keeping, expireText)
    await this.#worker?.clean()
  }

  /** An uncaught error ends the process: notes it at the updates in work. Never rejects. */
  async noteFault(): Promise<void> {
    const count = this.#gate.isSolo ? 'faults + 1' : 'greatest(faults, 1)'
    const text = `UPDATE taken_update SET faults = ${count} WHERE key = ANY($1)`
    await this.#database.query(keeping, text, [[...this.#working]]).catch(() => undefined)
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
      if (done !== '') this.#offline.add(done)
      throw error
    }
  }

  async #handle({ key, update, runs, faults }: Row, handle: HandleShared): Promise<'done' | 'left'> {
    if (this.#offline.has(key)) return 'done'
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
    if (isPoison || !isSuspect({ runs, faults })) return this.#gate.run(work)
    // An update that ended a process is tried alone, so that it is known which one it was.
    return this.#gate.runAlone(aloneMs, async () => {
      await this.#database.query(keeping, 'UPDATE taken_update SET runs = runs + 1 WHERE key = $1', [key])
      return work()
    })
  }

  async #insert(batches: readonly (readonly SharedItem[])[]): Promise<readonly (readonly string[])[]> {
    const items = batches.flat()
    const texts = items.map(it => JSON.stringify(it.update))
    const values = [items.map(it => it.key), items.map(it => it.chat), texts, mostInChat]
    type Found = { readonly dropped: readonly string[] | null }
    const { rows } = await this.#database.query<Found>(keeping, putText, values, timeoutMs)
    const dropped = rows[0]?.dropped ?? []
    return batches.map(batch => batch.flatMap(({ key }) => (dropped.includes(key) ? [key] : [])))
  }

  async #hasMore(chat: string): Promise<boolean> {
    const text = 'SELECT FROM taken_update WHERE chat = $1 AND update IS NOT NULL LIMIT 1'
    return ((await this.#database.query(reading, text, [chat])).rowCount ?? 0) > 0
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

const isSuspect = ({ runs, faults }: Pick<Row, 'runs' | 'faults'>): boolean => runs >= suspiciousRuns || faults > 0

const addJob = "graphile_worker.add_job('chat', json_build_object('chat', chat), max_attempts => 1)"

const putText = `
WITH given AS (
  SELECT key, chat, update, place, (SELECT count(*) FROM taken_update t WHERE t.chat = g.chat AND t.update IS NOT NULL) < $4 AS fits
  FROM unnest($1::text[], $2::text[], $3::text[]) WITH ORDINALITY AS g (key, chat, update, place)
), fresh AS (
  INSERT INTO taken_update (key, chat, update) SELECT key, chat, update FROM given WHERE fits ORDER BY place
  ON CONFLICT (key) DO NOTHING RETURNING chat
), woken AS (SELECT ${addJob} FROM (SELECT DISTINCT chat FROM fresh) AS chats)
SELECT (SELECT array_agg(key) FROM given WHERE NOT fits) AS dropped, (SELECT count(*) FROM woken) AS woken`

/** A suspect is counted when its turn alone has come. */
const nextText = `
WITH ended AS (UPDATE taken_update SET update = NULL, chat = '' WHERE key = $2)
UPDATE taken_update t SET runs = t.runs + (CASE WHEN t.runs < ${suspiciousRuns} AND t.faults = 0 THEN 1 ELSE 0 END)
FROM (SELECT key, runs FROM taken_update WHERE chat = $1 AND key <> $2 AND update IS NOT NULL ORDER BY id LIMIT 1) AS first
WHERE t.key = first.key RETURNING t.key, t.update, first.runs, t.faults`

const putBackText = `
WITH back AS (UPDATE taken_update SET runs = $2 WHERE key = $1)
SELECT ${addJob} FROM (SELECT $3::text AS chat) AS chats`

/** With a key, so that a chat has one such job, and the longest waiting first: a lock is taken for each chat. */
const wakeText = `
SELECT graphile_worker.add_job('chat', json_build_object('chat', chat), max_attempts => 1,
  job_key => 'wake ' || chat, job_key_mode => 'preserve_run_at')
FROM (
  SELECT chat FROM taken_update WHERE update IS NOT NULL AND at < now() - interval '2 seconds'
  GROUP BY chat ORDER BY min(id) LIMIT 500
) AS chats WHERE pg_try_advisory_xact_lock(${chatLockKey('chat')})`

const expireText = "DELETE FROM taken_update WHERE update IS NULL AND at < now() - interval '1 day'"
