/** A bot's data in PostgreSQL. Nothing is kept on the local disk. Loaded when DATABASE_URL is set. */
import {
  articleLimits,
  bytesIn,
  fetchedLimits,
  lifetimeMs,
  type TextCache,
  type TextCacheLimits,
} from './chats/text-cache.ts'
import type { Database } from './engine/postgres/database.ts'
import { openPostgresEngine, type PostgresEngine } from './engine/postgres/postgres-engine.ts'
import { shortMemoryTable } from './engine/postgres/short-memory-table.ts'
import { id as idShape } from './model/schema.ts'
import { type DataOptions, openOver } from './open.ts'
import { prepareJobs } from './queues/job-worker.ts'
import { SharedQueues } from './queues/shared-queues.ts'
import type { Shared } from './shared/shared.ts'
import { closeAll, type Storage } from './storage.ts'

type DatabaseOptions = DataOptions & { readonly databaseUrl: string }

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
    store,
    queues,
    shared: sharedOver(engine, options.now),
    articles: textTable(database, 'article', options.now, articleLimits),
    fetched: textTable(database, 'fetched', options.now, fetchedLimits),
    noteFault: () => queues.updates.noteFault(),
    close: () => closeAll(store),
  }
}

export const sharedOver = ({ database, channel }: PostgresEngine, now: () => Date): Shared => ({
  memory: shortMemoryTable(database, now),
  tell: (topic, value) => channel.tell(topic, value),
  onTell: (topic, hear) => channel.onTell(topic, hear),
})

/** Text cache over a table of a database. The texts of a kind have limits of their own. */
function textTable(database: Database, kind: string, now: () => Date, limits: TextCacheLimits): TextCache {
  const oldest = (): Date => new Date(now().getTime() - lifetimeMs)
  return {
    async put(id, text) {
      const values = [kind, idShape.parse(id), Buffer.from(bytesIn(text, limits)), now()]
      await database.query('cannot keep the text', keep, values)
      await database.query('cannot keep the text', prune, [kind, oldest(), limits.most])
    },
    async get(id) {
      const values = [kind, idShape.parse(id), oldest()]
      const { rows } = await database.query<{ bytes: Buffer }>('cannot read the text', read, values)
      return rows[0]?.bytes.toString('utf8')
    },
  }
}

const keep = `INSERT INTO text (kind, id, bytes, at) VALUES ($1, $2, $3, $4)
ON CONFLICT (kind, id) DO UPDATE SET bytes = excluded.bytes, at = excluded.at`
const prune = `DELETE FROM text WHERE kind = $1
AND (at < $2 OR id NOT IN (SELECT id FROM text WHERE kind = $1 ORDER BY at DESC LIMIT $3))`
const read = 'SELECT bytes FROM text WHERE kind = $1 AND id = $2 AND at >= $3'
