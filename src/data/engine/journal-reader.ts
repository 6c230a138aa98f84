import type { Edit } from '../model/edit.ts'
import { headPath, journalPath, settingsPath } from './data-folder.ts'
import { bytesOf, type FileSystem, replaceFile, targetOf, withFile, writeAll } from './file-system.ts'
import { format, header, type JournalPosition, type JournalReading, reaches, readJournal } from './journal-codec.ts'
import { checkedUpTo, type FoundHead, type JournalHead, readHead, sealFault } from './journal-head.ts'
import type { OperatorLog } from './notify.ts'
import { quarantine } from './quarantine.ts'
import { StoreError } from './store-error.ts'

export interface JournalFileOptions {
  readonly files: FileSystem
  readonly folder: string
  readonly notice: OperatorLog
  /** With a key the head file is sealed. */
  readonly auditKey?: string | undefined
}

/** `path` is the journal, with links resolved. */
type Place = JournalFileOptions & { readonly path: string }

/** A journal that was read and found good. */
export interface ReadJournal {
  readonly path: string
  readonly edits: readonly Edit[]
  readonly mark: JournalPosition
  readonly head: JournalHead | undefined
}

const remedy = 'restore a backup, or run npm run repair to go on with what is good'

/**
 * Reads the journal of a folder. Starts a new one in a folder that has never held one, and never otherwise. A last line that a crash cut short
 * was not acknowledged: it is saved in another file and truncated, with a notice. Any other damage is copied to another file and left as it is,
 * and throws a StoreError with file, line and remedy. With a key, so does a head file without its seal.
 */
export async function readJournalFile(options: JournalFileOptions): Promise<ReadJournal> {
  const { files, folder, notice } = options
  const path = await targetOf(files, journalPath(folder))
  const place = { ...options, path }
  const found = await readHead(files, headPath(folder))
  const head = found === 'unreadable' ? undefined : found
  const bytes = (await bytesOf(files, path)) ?? (await firstJournal(place, found))
  const reading = readJournal(bytes, checkedUpTo(head))
  await refuseDamage(place, bytes, reading, head)
  for (const line of headNotices(place, found, reading.mark)) notice(line)
  if (reading.fault !== undefined) await cutTail(place, bytes, reading.mark)
  if (reading.isUnended) await endLine(place, reading.mark)
  return { path, edits: reading.edits, mark: reading.mark, head }
}

/** A new journal, unless another file shows that there was one. */
async function firstJournal({ files, folder, path, notice }: Place, head: FoundHead): Promise<Uint8Array> {
  const settings = await bytesOf(files, settingsPath(folder))
  const trace = head !== undefined ? headPath(folder) : settingsPath(folder)
  if (head !== undefined || settings !== undefined)
    throw new StoreError(`${path} is missing, though ${trace} shows that there was one: ${remedy}`)
  const bytes = Buffer.from(header)
  await replaceFile(files, path, bytes)
  notice(`${folder} was empty: this is a first start, with a new journal`, 'usual')
  return bytes
}

async function refuseDamage(
  { files, path }: Place,
  bytes: Uint8Array,
  { fault, mark }: JournalReading,
  head: JournalPosition | undefined,
): Promise<void> {
  if (fault?.newer !== undefined)
    throw new StoreError(
      `${path} is of format ${fault.newer}, and this Karvan reads format ${format}: start the newer Karvan again; the file is left as it is`,
    )
  const lacks = lacking(bytes, mark, head)
  if (fault === undefined && lacks === undefined) return
  if (fault?.isTorn && lacks === undefined) return
  const what = fault === undefined ? lacks : `line ${fault.line}: ${fault.what}`
  const copy = await quarantine(files, path, 'damaged', bytes)
  throw new StoreError(`${path} is damaged, ${what}. A copy is in ${copy}; ${remedy}`)
}

/** How the journal falls short of the head file. Undefined when it does not. */
function lacking(bytes: Uint8Array, mark: JournalPosition, head: JournalPosition | undefined): string | undefined {
  if (head === undefined) return undefined
  if (mark.version < head.version) return `it holds ${mark.version} good edits, and ${head.version} had been kept`
  const isOther = mark.version === head.version ? mark.sum !== head.sum : !reaches(bytes, head)
  return isOther ? `its edit ${head.version} is not the one that had been kept` : undefined
}

/** What the head file cannot vouch for. Throws a StoreError when its seal does not fit the key. A new journal needs no head file. */
function headNotices({ folder, auditKey }: Place, head: FoundHead, mark: JournalPosition): readonly string[] {
  const { version, sum } = mark
  if (version === 0 && head === undefined) return []
  const path = headPath(folder)
  const fault = sealFault(head, auditKey)
  if (fault !== undefined)
    throw new StoreError(
      `${path} ${fault}: either AUDIT_KEY was set, changed or removed, or somebody else wrote in the folder. Compare the journal with LOG_CHAT by npm run verify; then npm run repair seals it as it is`,
    )
  if (head === undefined || head === 'unreadable')
    return [
      `${path} is ${head === undefined ? 'missing' : 'damaged'}, so it is not known whether the journal has lost its last edits. It holds ${version}, with the fingerprint ${sum}: compare it with LOG_CHAT or a backup, see npm run verify`,
    ]
  return auditKey !== undefined && head.version < version
    ? [
        `${path} is sealed up to edit ${head.version}, and the journal holds ${version}: a crash or somebody else left the rest; look at /log`,
      ]
    : []
}

async function cutTail({ files, path, notice }: Place, bytes: Uint8Array, mark: JournalPosition): Promise<void> {
  const copy = await quarantine(files, path, 'torn', bytes.subarray(mark.length))
  await withFile(files, path, 'r+', async file => {
    await file.truncate(mark.length)
    await file.sync()
  })
  notice(`${path}: the last line was cut short and never acknowledged; it was removed and saved in ${copy}`)
}

/** Adds the line feed that the last line lacks. */
const endLine = ({ files, path }: Place, mark: JournalPosition): Promise<void> =>
  withFile(files, path, 'r+', async file => {
    await writeAll(file, Buffer.from('\n'), mark.length - 1)
    await file.sync()
  })
