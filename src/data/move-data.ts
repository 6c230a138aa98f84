/** Moves the data of a stopped bot from a folder into a database, or back: the same journal to the byte, and every value. */
import { mkdir, readdir } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { headPath, journalPath } from './engine/data-folder.ts'
import { openFileEngine } from './engine/file-engine.ts'
import { bytesOf, disk, replaceFile } from './engine/file-system.ts'
import { lockName } from './engine/folder-lock.ts'
import { readJournal } from './engine/journal-codec.ts'
import { replaceHead } from './engine/journal-head.ts'
import type { OperatorLog } from './engine/notify.ts'
import { type Contents, copyIn, copyOut } from './engine/postgres/copy.ts'
import { StoreError } from './engine/store-error.ts'

export interface MoveOptions {
  readonly folder: string
  readonly databaseUrl: string
  readonly auditKey?: string | undefined
  readonly notice: OperatorLog
}

export interface Moved {
  readonly edits: number
  readonly values: number
}

/** The folder stays as it is. Throws a StoreError when it is in use or damaged, or the database is not empty. */
export async function moveToDatabase(options: MoveOptions): Promise<Moved> {
  const contents = await contentsOf(options)
  await copyIn(options.databaseUrl, contents, back => isDeepStrictEqual(back, contents), options.auditKey)
  return moved(contents)
}

/** The database stays as it is. Throws a StoreError when the folder holds anything, or the copy differs. */
export async function moveToFolder(options: MoveOptions): Promise<Moved> {
  const folder = resolve(options.folder)
  const { head: _, ...contents } = await copyOut(options.databaseUrl)
  if ([...contents.queues.keys()].some(name => !queueNames.some(it => it === name)))
    throw new StoreError('messages wait for the leader: start the bot once, and stop it')
  const { mark, fault } = readJournal(Buffer.from(contents.journal))
  if (fault !== undefined)
    throw new StoreError(`the journal in the database is damaged, line ${fault.line}: ${fault.what}`)
  await mkdir(folder, { recursive: true, mode: 0o700 })
  if ((await readdir(folder)).some(name => name !== lockName))
    throw new StoreError(`${folder} is not empty: move into an empty folder`)
  await replaceFile(disk, journalPath(folder), Buffer.from(contents.journal))
  await replaceHead(disk, headPath(folder), { mark, key: options.auditKey, isAdmitted: false })
  const engine = await openFileEngine({ ...options, folder })
  await Promise.all([...contents.values].map(([name, value]) => engine.put(name, value)))
  await engine.close()
  for (const [queue, lines] of contents.queues)
    await replaceFile(disk, queuePath(folder, queue), Buffer.from(lines.map(line => `${line}\n`).join('')))
  if (!isDeepStrictEqual(await contentsOf(options), contents))
    throw new StoreError(`the copy in ${folder} differs: remove it`)
  return moved(contents)
}

const moved = ({ journal, values }: Contents): Moved => ({
  edits: readJournal(Buffer.from(journal)).mark.version,
  values: values.size,
})

const queueNames = ['inbox', 'outbox'] as const
const queuePath = (folder: string, name: string): string => join(folder, `${name}.jsonl`)

async function queuesIn(folder: string): Promise<Contents['queues']> {
  const queues = new Map<string, readonly string[]>()
  for (const name of queueNames) {
    const text = (await bytesOf(disk, queuePath(folder, name)))?.toString('utf8') ?? ''
    const lines = text.split('\n').filter(line => line !== '')
    if (lines.length > 0) queues.set(name, lines)
  }
  return queues
}

/** Opens the folder as the bot does, so that nothing else uses it and its data are whole. */
async function contentsOf({ folder, auditKey, notice }: MoveOptions): Promise<Contents> {
  const path = resolve(folder)
  if ((await bytesOf(disk, journalPath(path))) === undefined) throw new StoreError(`there is no journal in ${path}`)
  const engine = await openFileEngine({ folder: path, auditKey, notice })
  try {
    const bytes = (await bytesOf(disk, journalPath(path))) ?? Buffer.of()
    const values = new Map<string, unknown>()
    for await (const [name, value] of engine.entries('')) values.set(name, value)
    return { journal: bytes.toString('utf8'), values, queues: await queuesIn(path) }
  } finally {
    await engine.close()
  }
}
