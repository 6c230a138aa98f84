import { journalPath } from './engine/data-folder.ts'
import { bytesOf, disk } from './engine/file-system.ts'
import { type JournalReading, readJournal, start } from './engine/journal-codec.ts'
import { memoryEngine } from './engine/memory-engine.ts'
import { StoreError } from './engine/store-error.ts'
import { type DataOptions, enterSeed } from './open.ts'
import { openStore, type Store } from './store.ts'

/**
 * A snapshot of the folder and the seed, in memory: for the terminal, also while the bot runs.
 * Takes no lock and writes nothing; an append in progress is not seen. Throws a StoreError on a damaged journal.
 */
export async function openReadOnly(options: DataOptions): Promise<Store> {
  const path = journalPath(options.dataDir)
  const { edits, mark } = await readingOf(path)
  const engine = memoryEngine(edits, mark)
  const store = await openStore(engine, options.now)
  await enterSeed(store, engine, options)
  return store
}

async function readingOf(path: string): Promise<Pick<JournalReading, 'edits' | 'mark'>> {
  const bytes = await bytesOf(disk, path)
  if (bytes === undefined) return { edits: [], mark: start }
  const reading = readJournal(bytes)
  const { fault } = reading
  if (fault !== undefined && !fault.isTorn)
    throw new StoreError(`${path} is damaged, line ${fault.line}: ${fault.what}`)
  return reading
}
