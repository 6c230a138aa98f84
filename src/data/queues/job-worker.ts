/** The jobs of graphile-worker that wake a replica for a chat. */
import { EventEmitter } from 'node:events'
import {
  Logger,
  makeWorkerUtils,
  runMigrations,
  runTaskList,
  type Task,
  type WorkerEvents,
  type WorkerPool,
} from 'graphile-worker'
import { Pool, type PoolClient } from 'pg'
import { z } from 'zod'
import { connectionOf, type Database, faultOf, openPool } from '../engine/postgres/database.ts'

export interface JobWorker {
  /** Removes jobs of replicas that have crashed: graphile-worker frees them after four hours, and nobody needs them. */
  clean(): Promise<void>
  /** Takes no further job, and resolves when none is in work. Never rejects. */
  stop(): Promise<void>
}

/** Jobs are fetched, and listened for, over connections of their own. */
const mostConnections = 3
/** The longest delay after a missed notification. */
const pollInterval = 1_000
/** After a fault that graphile-worker does not survive. */
const restartMs = 1_000
const firstFetchMs = 5_000
/** The names of the chats are in the payload, so nothing is logged. */
const logger = new Logger(() => () => undefined)

const payload = z.object({ chat: z.string() })

type Connected = (error: Error | undefined, client: PoolClient | undefined, release: (broken?: unknown) => void) => void

/** graphile-worker 0.17.3 may release the connection that listens twice. A pool throws then, which nobody would catch. */
export class JobPool extends Pool {
  override connect(): Promise<PoolClient>
  override connect(connected: Connected): void
  override connect(connected?: Connected): Promise<PoolClient> | undefined {
    if (connected === undefined) return super.connect()
    super.connect((error, client, release) => {
      let isReleased = false
      connected(error, client, broken => {
        if (!isReleased) release(broken)
        isReleased = true
      })
    })
    return undefined
  }
}

/** Brings the tables of graphile-worker up to date. Throws a StoreError. */
export async function prepareJobs(database: Database): Promise<void> {
  const pool = openPool({ ...connectionOf(database.url, database.machine), max: 1 })
  try {
    await runMigrations({ pgPool: pool, logger })
  } catch (error) {
    throw faultOf('cannot prepare the queue', error)
  } finally {
    await pool.end()
  }
}

/** Calls `serve` with the chat of each job, `most` at once. A failed job is not repeated: the leader adds another. */
export function startJobWorker(database: Database, most: number, serve: (chat: string) => Promise<void>): JobWorker {
  const connection = connectionOf(database.url, database.machine)
  const pool = openPool({ ...connection, max: mostConnections, options: '-c synchronous_commit=off' }, JobPool)
  const inWork = new Set<Promise<unknown>>()
  const chat = async (given: unknown): Promise<void> => {
    const job = payload.safeParse(given).data
    if (job === undefined) return
    const served = serve(job.chat).catch(ignored)
    inWork.add(served)
    await served
    inWork.delete(served)
  }
  let isStopping = false
  let current: WorkerPool | undefined
  let restarting: NodeJS.Timeout | undefined
  async function start(): Promise<void> {
    const isThere = await database.query('cannot read what came', 'SELECT 1').catch(ignored)
    if (isStopping) return
    if (isThere) current = startWorkers(most, chat, pool, startLater)
    else startLater()
  }
  function startLater(): void {
    current = undefined
    if (!isStopping) restarting = setTimeout(() => void start(), restartMs)
  }
  void start()
  return {
    clean: () => cleanJobs(pool),
    async stop() {
      isStopping = true
      clearTimeout(restarting)
      await Promise.resolve(current?.gracefulShutdown()).catch(ignored)
      await Promise.all(inWork)
      await pool.end().catch(ignored)
    },
  }
}

async function cleanJobs(pgPool: Pool): Promise<void> {
  const utils = await makeWorkerUtils({ pgPool, logger })
  try {
    await utils.cleanup({ tasks: ['DELETE_PERMAFAILED_JOBS'] })
  } finally {
    await utils.release()
  }
}

/** Calls `onEnd` when they take no further job. */
function startWorkers(most: number, chat: Task<'chat'>, pool: Pool, onEnd: () => void): WorkerPool {
  const worker = { concurrentJobs: most, localQueue: { size: most }, completeJobBatchDelay: 0, pollInterval }
  const events: WorkerEvents = new EventEmitter()
  const workers = runTaskList({ preset: { worker }, logger, noHandleSignals: true, events }, { chat }, pool)
  const end = (): void => void Promise.resolve(workers.gracefulShutdown()).catch(ignored)
  // graphile-worker 0.17.3 never takes a job when its first query fails.
  const beginning = setTimeout(end, firstFetchMs)
  events.once('localQueue:getJobs:complete', () => clearTimeout(beginning))
  // It shuts down when it cannot end a job. Its promise cannot tell: after several such faults it is never settled.
  events.once('pool:gracefulShutdown', () => {
    clearTimeout(beginning)
    onEnd()
  })
  workers.promise.catch(ignored)
  return workers
}

const ignored = (): undefined => undefined
