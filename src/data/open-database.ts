/** A bot's data in PostgreSQL. Nothing is kept on the local disk. Loaded when DATABASE_URL is set. */
import { articleLimits } from './chats/article-cache.ts'
import { openPostgresEngine, type PostgresEngine } from './engine/postgres/postgres-engine.ts'
import { shortMemoryTable } from './engine/postgres/short-memory-table.ts'
import { type DataOptions, openOver } from './open.ts'
import { prepareJobs } from './queues/job-worker.ts'
import { SharedQueues } from './queues/shared-queues.ts'
import type { Shared } from './shared/shared.ts'
import { closeAll, fetchedLimits, type Storage } from './storage.ts'
import { textTable } from './text-table.ts'

export interface DatabaseOptions extends DataOptions {
  readonly databaseUrl: string
}

/** Throws a StoreError, one line for the operator, when the database cannot be used. */
export async function openDatabase({ databaseUrl: url, ...options }: DatabaseOptions): Promise<Storage> {
  const engine = await openPostgresEngine({ url, auditKey: options.auditKey })
  const { database } = engine
  // One replica at a time enters the seed and prepares the jobs.
  const store = await database.alone('cannot open the data', async () => {
    await prepareJobs(database)
    return openOver(engine, options)
  })
  const queues = new SharedQueues(database)
  return {
    ...{ store, queues, shared: sharedOver(engine, options.now) },
    articles: textTable(database, 'article', options.now, articleLimits),
    fetched: textTable(database, 'fetched', options.now, fetchedLimits),
    noteFault: () => queues.updates.noteFault(),
    close: () => closeAll(store),
  }
}

/** What the replicas over that database share. */
export const sharedOver = ({ database, channel }: PostgresEngine, now: () => Date): Shared => ({
  memory: shortMemoryTable(database, now),
  tell: (topic, value) => channel.tell(topic, value),
  onTell: (topic, hear) => channel.onTell(topic, hear),
})
