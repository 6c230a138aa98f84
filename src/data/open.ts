import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import type { Engine } from './engine/engine.ts'
import { openFileEngine } from './engine/file-engine.ts'
import type { OperatorLog } from './engine/notify.ts'
import { reason, StoreError } from './engine/store-error.ts'
import { builtHash, parseSeed, readSeedFiles, type SeedFiles } from './seed/read-seed.ts'
import { seedChanges } from './seed/seed-changes.ts'
import { type OpenedStore, openStore, type Store } from './store.ts'

export interface DataOptions {
  readonly dataDir: string
  /** The folder of the seed. Default: the one that comes with Karvan. */
  readonly seedDir?: string
  readonly now: () => Date
  /** Gets one line for a first start, a repair, or a row that is left out. */
  readonly notice: OperatorLog
  /** Seals the head of the journal. Absent: it has no seal. */
  readonly auditKey?: string | undefined
}

/** Opens the store over the files of a folder, and enters what is new in the seed. Throws a StoreError, one line for the operator. */
export async function openData(options: DataOptions): Promise<Store> {
  const { dataDir: folder, notice, auditKey } = options
  return openOver(await openFileEngine({ folder, notice, auditKey }), options)
}

/** The same over an engine, which is closed when that fails. */
export async function openOver(engine: Engine, options: DataOptions): Promise<Store> {
  try {
    const store = await openStore(engine, options.now)
    await enterSeed(store, engine, options)
    return store
  } catch (error) {
    await engine.close()
    throw error instanceof StoreError
      ? error
      : new StoreError(`cannot open the data in ${options.dataDir}: ${reason(error)}`)
  }
}

const ownSeed = fileURLToPath(new URL('./seed/', import.meta.url))
const seedEntry = z.object({ hash: z.string(), version: z.int() })

/** Enters the seed unless its hash was entered already. A journal that is older than that entry (a restored backup) gets it again. */
export async function enterSeed(store: OpenedStore, engine: Engine, options: DataOptions): Promise<void> {
  const facts = await store.facts()
  const last = seedEntry.safeParse(await engine.get('seed')).data
  const isEntered = (hash: string | undefined): boolean =>
    last !== undefined && last.hash === hash && last.version <= facts.version
  if (isEntered(builtHash(options.seedDir ?? ownSeed))) return
  const files = seedFor(facts.version, options)
  if (files === undefined || isEntered(files.hash)) return
  const version = await enter(store, files, options)
  await engine.put('seed', { hash: files.hash, version })
}

/** An empty store needs its seed; a store with data opens without it. */
function seedFor(version: number, { seedDir = ownSeed, notice }: DataOptions): SeedFiles | undefined {
  try {
    return readSeedFiles(seedDir)
  } catch (error) {
    if (version === 0 || !(error instanceof StoreError)) throw error
    notice(error.message)
    return undefined
  }
}

/** Enters what the store lacks, in one durable step. Returns the version after it. */
async function enter(store: OpenedStore, files: SeedFiles, { now, notice }: DataOptions): Promise<number> {
  const at = now()
  const facts = await store.facts()
  const { changes, leftOut } = seedChanges(parseSeed(files), facts, store, at.toISOString())
  for (const { rule, at: row } of leftOut) notice(`the seed's ${row} was left out: ${rule}`)
  if (changes.length === 0) return facts.version
  const kept = await store.changeAll(changes, 'seed', at)
  if ('rule' in kept) throw new StoreError(`the seed cannot be entered: ${kept.rule} (${kept.at})`)
  notice(`entered ${changes.length} changes from the seed`, 'usual')
  return facts.version + kept.length
}
