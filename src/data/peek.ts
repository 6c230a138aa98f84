import { bytesOf, disk } from './files.ts'
import { readJournal } from './journal-lines.ts'
import { memoryEngine } from './memory.ts'
import { type DataOptions, plantSeed } from './open.ts'
import { journalPath } from './read-journal-file.ts'
import type { Edit } from './shapes.ts'
import { openStore, type Store } from './store.ts'
import { StoreError } from './store-error.ts'

/**
 * What the folder holds at this moment, and the seed, in memory: for the terminal, beside a bot that is running.
 * Takes no lock and writes nothing; an append that is under way is not seen. Throws a StoreError on a damaged journal.
 */
export async function peekData(options: DataOptions): Promise<Store> {
  const engine = memoryEngine(await editsOf(journalPath(options.dataDir)))
  const store = await openStore(engine)
  await plantSeed(store, engine, options)
  return store
}

async function editsOf(path: string): Promise<readonly Edit[]> {
  const bytes = await bytesOf(disk, path)
  if (bytes === undefined) return []
  const { edits, fault } = readJournal(bytes)
  if (fault !== undefined && !fault.isTorn)
    throw new StoreError(`${path} is damaged, line ${fault.line}: ${fault.what}`)
  return edits
}
