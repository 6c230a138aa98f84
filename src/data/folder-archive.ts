/** A zip archive of a whole data folder: `npm run backup` writes it, also while the bot runs, and `npm run restore` reads it. */
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { unzipSync, type Zippable, zipSync } from 'fflate'
import { z } from 'zod'
import { sha256 } from './engine/checksum.ts'
import { headPath, journalPath } from './engine/data-folder.ts'
import { bytesOf, disk, syncFolder, withFile, writeAll } from './engine/file-system.ts'
import { lockName, takeLock } from './engine/folder-lock.ts'
import { headBytes } from './engine/journal-head.ts'
import { absent, reason, StoreError } from './engine/store-error.ts'
import { parsed } from './model/parse-json.ts'
import { type FolderReport, verifyFolder, type Witness } from './verify-folder.ts'

/**
 * The files in the order in which they are copied. The head of the journal comes before the journal, which only grows. The settings,
 * which tell what was handed to the queues, come before the queues: what is in both is sent once, what is in neither is lost.
 */
const names = [
  ...(['playground.txt', 'journal.head.json', 'journal.jsonl', 'settings.json'] as const),
  ...(['posts.jsonl', 'outbox.jsonl', 'inbox.jsonl'] as const),
]
const folders = ['articles', 'fetched'] as const
const shape = new RegExp(`^(${names.join('|').replaceAll('.', '\\.')}|(${folders.join('|')})/[\\w-][\\w.-]*\\.txt)$`)

const manifestName = 'backup.json'
/** Format 1: the sums are SHA-256 in hexadecimal. */
const manifestShape = z.object({
  format: z.literal(1),
  at: z.iso.datetime(),
  sums: z.record(z.string().regex(shape), z.string()),
})

export interface ArchiveReport extends FolderReport {
  readonly files: number
  /** When the archive was written, an ISO instant. */
  readonly at: string
}

/** Writes an archive and verifies it. Errors: a StoreError: no journal, or the file exists or cannot be written. */
export async function writeArchive(
  folder: string,
  path: string,
  now: () => Date,
  witness?: Witness,
): Promise<ArchiveReport> {
  const files = await filesIn(folder)
  if (files['journal.jsonl'] === undefined) throw new StoreError(`there is no journal in ${folder}`)
  const sums = Object.fromEntries(Object.entries(files).map(([name, bytes]) => [name, sha256(bytes)]))
  const manifest = Buffer.from(JSON.stringify({ format: 1, at: now().toISOString(), sums }))
  await writeNew(path, zipSync({ [manifestName]: manifest, ...files } satisfies Zippable))
  return verifyArchive(path, witness)
}

/** Verifies the sums and the chain of an archive. Throws a StoreError when it is no archive or is damaged. */
export async function verifyArchive(path: string, witness?: Witness): Promise<ArchiveReport> {
  const folder = await mkdtemp(join(tmpdir(), 'karvan-backup-'))
  try {
    return await unpack(path, folder, witness)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/**
 * Restores an archive into an empty or new folder. Throws a StoreError, and leaves the folder empty, when it cannot.
 * The file of the lock does not count: it may be left from an earlier attempt.
 */
export async function restoreArchive(path: string, folder: string, witness?: Witness): Promise<ArchiveReport> {
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await contents(folder)).length > 0) throw new StoreError(`${folder} is not empty: restore into an empty folder`)
  const unlock = await takeLock(await disk.realpath(folder))
  try {
    return await unpack(path, folder, witness)
  } catch (error) {
    for (const name of await contents(folder)) await rm(join(folder, name), { recursive: true, force: true })
    throw error
  } finally {
    await unlock()
  }
}

const contents = async (folder: string): Promise<readonly string[]> =>
  (await readdir(folder)).filter(name => name !== lockName)

async function filesIn(folder: string): Promise<Record<string, Uint8Array>> {
  const files: Record<string, Uint8Array> = {}
  for (const name of [...names, ...(await namesInFolders(folder))]) {
    const path = join(folder, name)
    const bytes = await (path === headPath(folder) ? headBytes : bytesOf)(disk, path)
    if (bytes !== undefined) files[name] = bytes
  }
  return files
}

const namesInFolders = async (folder: string): Promise<readonly string[]> =>
  (await Promise.all(folders.map(async name => (await namesIn(join(folder, name))).map(file => `${name}/${file}`))))
    .flat()
    .filter(name => shape.test(name))

const namesIn = async (folder: string): Promise<readonly string[]> => (await readdir(folder).catch(absent)) ?? []

/** Writes the files of an archive into an empty folder, the journal last: without it the folder is not opened as data. */
async function unpack(path: string, folder: string, witness: Witness | undefined): Promise<ArchiveReport> {
  const { manifest, files } = await readArchive(path)
  const paths = Object.keys(files).map(name => ({ name, path: join(folder, name) }))
  const isLast = (file: string): number => (file === journalPath(folder) ? 1 : 0)
  for (const { name, path: file } of paths.toSorted((a, b) => isLast(a.path) - isLast(b.path))) {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 })
    await writeNew(file, files[name] ?? new Uint8Array())
  }
  return { ...(await verifyFolder(folder, witness)), files: paths.length, at: manifest.at }
}

async function readArchive(path: string) {
  const bytes = await bytesOf(disk, path)
  if (bytes === undefined) throw new StoreError(`there is no file ${path}`)
  const { [manifestName]: head, ...files } = unzipped(bytes, path)
  const manifest = manifestShape.safeParse(parsed(Buffer.from(head ?? []).toString('utf8'))).data
  if (manifest === undefined) throw new StoreError(`${path} is not a backup of this version of Karvan`)
  const { sums } = manifest
  const wrong = new Set([...Object.keys(sums), ...Object.keys(files)])
  for (const [name, file] of Object.entries(files)) if (sums[name] === sha256(file)) wrong.delete(name)
  if (wrong.size > 0) throw new StoreError(`${path} is damaged: ${[...wrong].join(', ')}`)
  return { manifest, files }
}

function unzipped(bytes: Uint8Array, path: string): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes)
  } catch (error) {
    throw new StoreError(`${path} is not a zip archive, or is damaged: ${reason(error)}`)
  }
}

/** A new file, synced with its folder, which only its owner can read: it holds ids and words of people. */
async function writeNew(path: string, bytes: Uint8Array): Promise<void> {
  try {
    await withFile(disk, path, 'wx', async file => {
      await writeAll(file, bytes, 0)
      await file.sync()
    })
    await syncFolder(disk, dirname(resolve(path)))
  } catch (error) {
    throw new StoreError(`cannot write ${path}: ${reason(error)}`)
  }
}
