/**
 * The engine over files. One process for one folder.
 *
 * The journal is kept with lowdb, which holds the data in memory, reads it once at the start, and hands it to an adapter at
 * each write. lowdb's own file adapters replace a file without fsync, so a power cut can lose or empty it. JournalFile
 * appends only what is new, waits for fdatasync, and verifies checksums when it reads. Named values have no lowdb: an adapter
 * gets all of them at each write, and there may be very many.
 */
import { resolve } from 'node:path'
import { Low } from 'lowdb'
import { batchWorker } from '../async/batch-worker.ts'
import type { Edit } from '../model/edit.ts'
import { type AppendValues, openAppendValues } from './append-values.ts'
import { postsPath, readyFolder, removeLeftovers } from './data-folder.ts'
import type { Engine } from './engine.ts'
import { disk, type FileSystem } from './file-system.ts'
import { takeLock } from './folder-lock.ts'
import { type Journal, JournalFile } from './journal-file.ts'
import type { OperatorLog } from './notify.ts'
import { openSettings } from './settings-file.ts'
import { reason, StoreError } from './store-error.ts'
import { plainLines } from './value-lines.ts'

export interface FileEngineOptions {
  readonly folder: string
  /** Gets one line for each first start or repair. */
  readonly notice: OperatorLog
  /** Seals the head of the journal. */
  readonly auditKey?: string | undefined
  /** Tests pass a file system that fails. */
  readonly files?: FileSystem
}

/** Opens the data of a folder (data-folder.ts), made when its parent exists. Throws a StoreError when it is in use, damaged or unusable. */
export async function openFileEngine({ folder, notice, auditKey, files = disk }: FileEngineOptions): Promise<Engine> {
  const path = await readyFolder(files, resolve(folder), notice)
  const unlock = await takeLock(path)
  const journalFile = new JournalFile({ files, folder: path, notice, auditKey })
  try {
    await removeLeftovers(files, path)
    const journal = new Low<Journal>(journalFile, { edits: [] })
    await journal.read()
    const posts = await openAppendValues({ path: postsPath(path), files, notice, form: plainLines })
    const settings = await openSettings(files, path, notice)
    return fileEngine({ journal, journalFile, settings, posts, unlock })
  } catch (error) {
    await journalFile.close()
    await unlock()
    throw error instanceof StoreError ? error : new StoreError(`cannot open the data in ${path}: ${reason(error)}`)
  }
}

interface OpenFiles {
  readonly journal: Low<Journal>
  readonly journalFile: JournalFile
  readonly settings: AppendValues
  readonly posts: AppendValues
  readonly unlock: () => Promise<void>
}

/** Prefixes of the names that are kept in `posts.jsonl`. */
const postPrefixes = ['post:', 'told:', 'correction:']
const isPost = (name: string): boolean => postPrefixes.some(prefix => name.startsWith(prefix))

function fileEngine({ journal, journalFile, settings, posts, unlock }: OpenFiles): Engine {
  const appends = batchWorker((batches: readonly Batch[]) => appendAll(batches, journal, journalFile))
  const valuesOf = (name: string): AppendValues => (isPost(name) ? posts : settings)
  return {
    read: async after => journal.data.edits.slice(after, journalFile.version),
    isNewest: version => version >= journalFile.version,
    admitted: () => journalFile.admitted,
    markAdmitted: () => journalFile.markAdmitted(),
    append: edits => appends.add(edits),
    head: () => journalFile.sum,
    get: name => valuesOf(name).get(name),
    put: (name, value) => valuesOf(name).put(name, value),
    add: (name, value) => valuesOf(name).add(name, value),
    update: (name, change) => valuesOf(name).update(name, change),
    async *entries(prefix) {
      yield* posts.entries(prefix)
      if (!isPost(prefix)) yield* settings.entries(prefix)
    },
    // Nobody else writes in the folder.
    onChange: () => undefined,
    purgeCopies: async () => void (await Promise.all([posts.purgeCopies(), settings.purgeCopies()])),
    async close() {
      await posts.close()
      await appends.idle()
      await settings.close()
      await journalFile.close()
      await unlock()
    },
  }
}

type Batch = readonly Edit[]

/** Batches that wait together are written in one step (group commit). A batch whose version is taken is behind. */
async function appendAll(
  batches: readonly Batch[],
  journal: Low<Journal>,
  journalFile: JournalFile,
): Promise<readonly ('written' | 'behind')[]> {
  const { edits } = journal.data
  const results = batches.map(batch => {
    if (batch[0] !== undefined && batch[0].version !== edits.length + 1) return 'behind'
    for (const edit of batch) edits.push(edit)
    return 'written'
  })
  try {
    await journal.write()
  } finally {
    // After a failed write memory goes back to what is on the disk.
    edits.length = journalFile.version
  }
  return results
}
