/** Everything that a bot keeps: the store, the queues, and texts. In a folder, or in a database. */
import { join } from 'node:path'
import { articleLimits, fetchedLimits, openTextCache, type TextCache } from './chats/text-cache.ts'
import { type DataOptions, openData } from './open.ts'
import { noteFault } from './queues/crash-marker.ts'
import { type Inbox, openInbox } from './queues/inbox.ts'
import { type Outbox, openOutbox } from './queues/outbox.ts'
import type { SharedQueues } from './queues/shared-queues.ts'
import { type Shared, unshared } from './shared/shared.ts'
import type { Store } from './store.ts'

/** The queues of a single process, in its folder. */
export interface LocalQueues {
  readonly inbox: Inbox
  readonly outbox: Outbox
}

export interface Storage {
  readonly store: Store
  readonly queues: LocalQueues | SharedQueues
  readonly shared: Shared
  readonly articles: TextCache
  /** Tables of official statistics, as they were fetched. */
  readonly fetched: TextCache
  /** Notes that an uncaught error ends the process: at once in a folder. Never throws or rejects. */
  noteFault(): void | Promise<void>
  close(): Promise<void>
}

/** Opens the data folder. Throws a StoreError, one line for the operator. */
export async function openFolder(options: DataOptions): Promise<Storage> {
  const { dataDir: folder, now, notice } = options
  const store = await openData(options)
  const inbox = await openInbox({ folder, notice })
  const outbox = await openOutbox({ folder, notice })
  return {
    store,
    queues: { inbox, outbox },
    shared: unshared(now),
    articles: openTextCache(join(folder, 'articles'), now, articleLimits),
    fetched: openTextCache(join(folder, 'fetched'), now, fetchedLimits),
    noteFault: () => noteFault(folder),
    close: () => closeAll(inbox, outbox, store),
  }
}

/** The queues first: what they hand over is kept by the store. */
export async function closeAll(...parts: readonly { close(): Promise<void> }[]): Promise<void> {
  for (const part of parts) await part.close()
}
