/** A bot's data in PostgreSQL. Nothing is kept on the local disk. Loaded when DATABASE_URL is set. */
import { articleLimits } from './chats/article-cache.ts'
import { openPostgresEngine } from './engine/postgres/postgres-engine.ts'
import { QueueTable, readQueue } from './engine/postgres/queue-table.ts'
import type { Turn } from './engine/postgres/turn.ts'
import { type DataOptions, openOver } from './open.ts'
import { restoreInbox, takenIn } from './queues/inbox.ts'
import { restoreOutbox } from './queues/outbox.ts'
import { readLines } from './queues/outbox-state.ts'
import { closeAll, fetchedLimits, type Storage } from './storage.ts'
import { textTable } from './text-table.ts'

export interface DatabaseOptions extends DataOptions {
  readonly databaseUrl: string
  /** Only the machine whose turn it is may open the queues. */
  readonly turn: Turn
}

/** Throws a StoreError, one line for the operator, when the database cannot be used. */
export async function openDatabase({ databaseUrl: url, turn, ...options }: DatabaseOptions): Promise<Storage> {
  const engine = await openPostgresEngine({ url, auditKey: options.auditKey })
  const store = await openOver(engine, options)
  const { database } = engine
  const logOf = (queue: string) => (state: { text(): string; isIdle(): boolean }) =>
    new QueueTable(database, queue, turn.machine, state).open()
  const taken = takenIn(await readQueue(database, 'inbox'))
  const inbox = await restoreInbox('the database', taken, logOf('inbox'))
  const outbox = await restoreOutbox(readLines(await readQueue(database, 'outbox')), logOf('outbox'))
  return {
    ...{ store, inbox, outbox },
    articles: textTable(database, 'article', options.now, articleLimits),
    fetched: textTable(database, 'fetched', options.now, fetchedLimits),
    // Nothing can be written to a database at once. After three starts the inbox suspects what is left in it anyway.
    noteFault: () => undefined,
    close: () => closeAll(inbox, outbox, store, { close: turn.end }),
  }
}
