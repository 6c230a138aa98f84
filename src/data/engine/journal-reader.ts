import { join } from 'node:path'
import { bytesOf, type FileSystem, replaceFile, targetOf, withFile, writeAll } from './file-system.ts'
import { format, header, type JournalPosition, type JournalReading, readJournal } from './journal-codec.ts'
import type { ReadJournal } from './journal-file.ts'
import { checkedUpTo, readHead } from './journal-head.ts'
import type { OperatorLog } from './notify.ts'
import { quarantine } from './quarantine.ts'
import { StoreError } from './store-error.ts'

/** Where things lie in a data folder. */
export const journalPath = (folder: string): string => join(folder, 'journal.jsonl')
export const headPath = (folder: string): string => join(folder, 'journal.head.json')
export const settingsPath = (folder: string): string => join(folder, 'settings.json')

const wayOn = 'restore a backup, or run npm run repair to go on with what is good'

/**
 * Reads the journal of a folder, and makes a new one where nothing has ever been.
 * A last line that a crash cut short before it was acknowledged is saved under another name and cut off, with a notice.
 * Whatever else is wrong is copied under another name, left as it is, and refused with a StoreError that names file, line
 * and way on. Never answers with an empty journal where there had been one.
 */
export async function readJournalFile(files: FileSystem, folder: string, notice: OperatorLog): Promise<ReadJournal> {
  const path = await targetOf(files, journalPath(folder))
  const head = await readHead(files, headPath(folder))
  const bytes = (await bytesOf(files, path)) ?? (await firstJournal(files, folder, path, head, notice))
  const reading = readJournal(bytes, checkedUpTo(head))
  await refuseDamage(files, path, bytes, reading, head)
  if (reading.fault !== undefined) await cutTail(files, path, bytes, reading.mark, notice)
  if (reading.isUnended) await endLine(files, path, reading.mark)
  return { path, headPath: headPath(folder), edits: reading.edits, mark: reading.mark, head }
}

/** A journal is begun only where there is no trace of an earlier one. */
async function firstJournal(
  files: FileSystem,
  folder: string,
  path: string,
  head: JournalPosition | undefined,
  notice: OperatorLog,
): Promise<Uint8Array> {
  const settings = await bytesOf(files, settingsPath(folder))
  const trace = head !== undefined ? headPath(folder) : settingsPath(folder)
  if (head !== undefined || settings !== undefined)
    throw new StoreError(`${path} is missing, though ${trace} shows that there was one: ${wayOn}`)
  const bytes = Buffer.from(header)
  await replaceFile(files, path, bytes)
  notice(`${folder} was empty: this is a first start, with a new journal`, 'usual')
  return bytes
}

async function refuseDamage(
  files: FileSystem,
  path: string,
  bytes: Uint8Array,
  { fault, mark }: JournalReading,
  head: JournalPosition | undefined,
): Promise<void> {
  if (fault?.newer !== undefined)
    throw new StoreError(
      `${path} is of format ${fault.newer}, and this Karvan reads format ${format}: start the newer Karvan again; the file is left as it is`,
    )
  const lacks = lacking(mark, head)
  if (fault === undefined && lacks === undefined) return
  if (fault?.isTorn && lacks === undefined) return
  const what = fault === undefined ? lacks : `line ${fault.line}: ${fault.what}`
  const copy = await quarantine(files, path, 'damaged', bytes)
  throw new StoreError(`${path} is damaged, ${what}. A copy is in ${copy}; ${wayOn}`)
}

/** What is missing against the witness. */
function lacking(mark: JournalPosition, head: JournalPosition | undefined): string | undefined {
  if (head === undefined) return undefined
  if (mark.version < head.version) return `it holds ${mark.version} good edits, and ${head.version} had been kept`
  const isOther = mark.version === head.version && mark.sum !== head.sum
  return isOther ? `its edit ${mark.version} is not the one that had been kept` : undefined
}

async function cutTail(
  files: FileSystem,
  path: string,
  bytes: Uint8Array,
  mark: JournalPosition,
  notice: OperatorLog,
): Promise<void> {
  const copy = await quarantine(files, path, 'torn', bytes.subarray(mark.length))
  await withFile(files, path, 'r+', async file => {
    await file.truncate(mark.length)
    await file.sync()
  })
  notice(`${path}: a last line that was cut short, never acknowledged, was taken off and saved in ${copy}`)
}

/** The line is whole but for its end. */
const endLine = (files: FileSystem, path: string, mark: JournalPosition): Promise<void> =>
  withFile(files, path, 'r+', async file => {
    await writeAll(file, Buffer.from('\n'), mark.length - 1)
    await file.sync()
  })
