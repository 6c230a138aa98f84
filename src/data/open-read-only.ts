import { journalPath } from './engine/data-folder.ts'
import { bytesOf, disk } from './engine/file-system.ts'
import { type JournalReading, readJournal, start } from './engine/journal-codec.ts'
import { memoryEngine } from './engine/memory-engine.ts'
import { StoreError } from './engine/store-error.ts'
import { type DataOptions, enterSeed } from './open.ts'
import { openStore, type Store } from './store.ts'

interface ReadOnlyOptions extends DataOptions {
  /** The database that keeps the data in place of the folder. */
  readonly databaseUrl?: string | undefined
}

/** A snapshot of the data and the seed in memory, also while the bot runs: no lock, no writes. Throws a StoreError on a damaged journal. */
export async function openReadOnly({ databaseUrl, ...options }: ReadOnlyOptions): Promise<Store> {
  const path = journalPath(options.dataDir)
  const { edits, mark } =
    databaseUrl === undefined
      ? readingOf(path, await bytesOf(disk, path))
      : readingOf('the journal in the database', await journalIn(databaseUrl))
  const engine = memoryEngine(edits, mark)
  const store = await openStore(engine, options.now)
  await enterSeed(store, engine, options)
  return store
}

async function journalIn(url: string): Promise<Uint8Array> {
  const { copyOut } = await import('./engine/postgres/copy.ts')
  return Buffer.from((await copyOut(url)).journal)
}

function readingOf(name: string, bytes: Uint8Array | undefined): Pick<JournalReading, 'edits' | 'mark'> {
  if (bytes === undefined) return { edits: [], mark: start }
  const reading = readJournal(bytes)
  const { fault } = reading
  if (fault !== undefined && !fault.isTorn)
    throw new StoreError(`${name} is damaged, line ${fault.line}: ${fault.what}`)
  return reading
}
