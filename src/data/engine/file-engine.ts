/** The engine over files, on lowdb: a journal that only grows, and settings beside it. One process for one folder. */
import { basename, dirname, join, resolve } from 'node:path'
import { Low } from 'lowdb'
import { batchWorker } from '../async/batch-worker.ts'
import type { Edit } from '../model/schema.ts'
import { type AppendValues, openAppendValues } from './append-values.ts'
import type { Engine } from './engine.ts'
import { disk, type FileState, type FileSystem, isLeftover, syncFolder, targetOf } from './file-system.ts'
import { takeLock } from './folder-lock.ts'
import { type Journal, JournalFile } from './journal-file.ts'
import { journalPath, readJournalFile, settingsPath } from './journal-reader.ts'
import type { OperatorLog } from './notify.ts'
import { type Settings, SettingsFile } from './settings-file.ts'
import { codeOf, reason, StoreError } from './store-error.ts'

export interface FileEngineOptions {
  readonly folder: string
  /** One line for the operator: a first start, something mended. */
  readonly notice: OperatorLog
  /** The disk, unless a test lets it fail. */
  readonly files?: FileSystem
}

/**
 * Opens the data of a folder, which is made where its parent is there. Layout: `journal.jsonl` (the edits), `journal.head.json`
 * (how far they go), `settings.json` with `settings.json.bak`, `posts.jsonl` (the values of which there are very many).
 * Throws a StoreError, one line for the operator, when the folder cannot be used, is in use, or holds something damaged.
 */
export async function openFileEngine({ folder, notice, files = disk }: FileEngineOptions): Promise<Engine> {
  const path = await readyFolder(files, resolve(folder), notice)
  const unlock = await takeLock(path)
  try {
    return await openFiles(files, path, notice, unlock)
  } catch (error) {
    await unlock()
    throw error instanceof StoreError ? error : new StoreError(`cannot open the data in ${path}: ${reason(error)}`)
  }
}

async function openFiles(
  files: FileSystem,
  folder: string,
  notice: OperatorLog,
  unlock: () => Promise<void>,
): Promise<Engine> {
  await sweep(files, folder)
  const journal = new JournalFile(files, await readJournalFile(files, folder, notice), notice)
  const settings = new SettingsFile(files, settingsPath(folder), notice)
  try {
    await journal.open()
    const lined = await openAppendValues({ path: join(folder, 'posts.jsonl'), files, notice })
    return withLined(await engineOver(journal, settings, settingsPath(folder), unlock), lined)
  } catch (error) {
    await journal.close()
    throw error
  }
}

async function engineOver(
  journalFile: JournalFile,
  settingsFile: SettingsFile,
  path: string,
  unlock: () => Promise<void>,
): Promise<Engine> {
  const journal = new Low<Journal>(journalFile, { edits: [] })
  const settings = new Low<Settings>(settingsFile, new Map())
  await journal.read()
  await settings.read()
  const appends = batchWorker((batches: readonly Batch[]) => appendEach(batches, journal, journalFile))
  const puts = batchWorker((values: readonly (Put | 'forgotten')[]) => putEach(values, settings, settingsFile, path))
  return {
    read: async after => (after >= journalFile.version ? [] : journal.data.edits.slice(after, journalFile.version)),
    append: edits => appends.add(edits),
    get: async name => settingsFile.values.get(name),
    put: (name, value, ifAbsent = false) => puts.add({ name, value, ifAbsent }),
    purgeCopies: async () => void (await puts.add('forgotten')),
    names: async function* (prefix) {
      for (const name of settingsFile.values.keys()) if (name.startsWith(prefix)) yield name
    },
    head: () => journalFile.sum,
    close: async () => {
      await appends.idle()
      await puts.idle()
      await journalFile.close()
      await unlock()
    },
  }
}

/** Names that begin so have very many values. */
const isLined = (name: string): boolean => ['post:', 'told:', 'correction:'].some(prefix => name.startsWith(prefix))

const withLined = (engine: Engine, lined: AppendValues): Engine => ({
  ...engine,
  get: name => (isLined(name) ? lined : engine).get(name),
  put: (name, ...rest) => (isLined(name) ? lined : engine).put(name, ...rest),
  names: async function* (prefix) {
    yield* lined.names(prefix)
    if (!isLined(prefix)) yield* engine.names(prefix)
  },
  purgeCopies: async () => void (await Promise.all([lined.purgeCopies(), engine.purgeCopies()])),
  close: async () => {
    await lined.close()
    await engine.close()
  },
})

type Batch = readonly Edit[]

/** Batches that wait together are kept in one step; a batch whose version is taken is behind. */
async function appendEach(
  batches: readonly Batch[],
  journal: Low<Journal>,
  file: JournalFile,
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
    // Memory holds what is on disk, never more.
    edits.length = file.version
  }
  return results
}

interface Put {
  readonly name: string
  readonly value: unknown
  readonly ifAbsent: boolean
}

/** Values that wait together are written once. 'forgotten': what was before them is not to live on in the copy. */
async function putEach(
  puts: readonly (Put | 'forgotten')[],
  settings: Low<Settings>,
  file: SettingsFile,
  path: string,
): Promise<readonly boolean[]> {
  const next = new Map(file.values)
  const results = puts.map(put => {
    if (put === 'forgotten') return false
    const { name, value, ifAbsent } = put
    if (ifAbsent && next.has(name)) return false
    if (value === undefined) next.delete(name)
    else next.set(name, value)
    return true
  })
  settings.data = next
  try {
    if (results.includes(true)) await settings.write()
    if (puts.includes('forgotten')) await file.renewCopy()
  } catch (error) {
    settings.data = file.values
    throw new StoreError(`cannot keep the setting in ${path}: ${reason(error)}`, { cause: error })
  }
  return results
}

/** The real path of the folder, made if it is missing. A missing parent is a volume that is not there. */
async function readyFolder(files: FileSystem, folder: string, notice: OperatorLog): Promise<string> {
  const state = await stateOf(files, folder)
  if (state === undefined) {
    await makeFolder(files, folder)
    notice(`${folder} was not there and has been made`, 'usual')
  } else if (!state.isDirectory()) throw new StoreError(`${folder} is a file: DATA_DIR must name a folder`)
  try {
    return await files.realpath(folder)
  } catch (error) {
    throw cannotOpen(folder, error)
  }
}
const cannotOpen = (folder: string, error: unknown): StoreError =>
  new StoreError(`cannot open the data folder ${folder}: ${reason(error)}`)

async function stateOf(files: FileSystem, path: string): Promise<FileState | undefined> {
  try {
    return await files.stat(path)
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined
    throw cannotOpen(path, error)
  }
}

async function makeFolder(files: FileSystem, folder: string): Promise<void> {
  try {
    await files.mkdir(folder, 0o700)
    await syncFolder(files, dirname(folder))
  } catch (error) {
    const hint = codeOf(error) === 'ENOENT' ? ', nor is the folder it should lie in; is the volume mounted?' : ''
    throw new StoreError(`the data folder ${folder} is not there${hint || ` and cannot be made: ${reason(error)}`}`)
  }
}

/** Takes away what crashes in the middle of a write left behind, here and where links lead. */
async function sweep(files: FileSystem, folder: string): Promise<void> {
  const linked = await Promise.all([journalPath(folder), settingsPath(folder)].map(path => targetOf(files, path)))
  const places = [{ in: folder, of: '' }, ...linked.map(path => ({ in: dirname(path), of: `${basename(path)}.` }))]
  // What cannot be taken away (a folder of such a name) is in nobody's way: the next write takes another name.
  for (const place of places)
    for (const name of await files.readdir(place.in))
      if (name.startsWith(place.of) && isLeftover(name)) await files.unlink(join(place.in, name)).catch(() => undefined)
}
