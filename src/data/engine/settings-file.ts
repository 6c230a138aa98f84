/**
 * The settings: named values as lines with checksums in `settings.json`. Format 1 was one object in the same file,
 * `{"karvan":1,"sum":"…","values":{…}}`, replaced whole at each change, with the version before in `.bak`.
 */
import { dirname } from 'node:path'
import { parsed } from '../model/parse-json.ts'
import { type AppendValues, openAppendValues } from './append-values.ts'
import { unseal } from './checksum.ts'
import { oldSettingsPath, settingsPath } from './data-folder.ts'
import { bytesOf, type FileSystem, replaceFile, syncFolder } from './file-system.ts'
import { pieces } from './json-lines.ts'
import type { OperatorLog } from './notify.ts'
import { quarantine } from './quarantine.ts'
import { absent, reason, StoreError } from './store-error.ts'
import { bodyOf, readValueLines, sealedFormat, sealedLines } from './value-lines.ts'

/**
 * Opens the settings. A file of format 1 is rewritten as lines, and kept as it was beside them until somebody asks to be
 * forgotten. Throws a StoreError when they cannot be read, or are of a newer format.
 */
export async function openSettings(files: FileSystem, folder: string, notice: OperatorLog): Promise<AppendValues> {
  const path = settingsPath(folder)
  const options = { path, files, notice, form: sealedLines, purge: () => remove(files, oldSettingsPath(folder)) }
  try {
    const bytes = await bytesOf(files, path)
    const format = bytes && formatOf(bytes)
    if (format !== undefined && format > sealedFormat)
      throw new StoreError(
        `${path} is of format ${format}, and this Karvan reads format ${sealedFormat}: start the newer Karvan again; the file is left as it is`,
      )
    if (format !== sealedFormat) await migrate(files, folder, bytes, notice)
    // A crash of the migration may have left it.
    await remove(files, sparePath(path))
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(`cannot read ${path}: ${reason(error)}`)
  }
  return openAppendValues(options)
}

/** One line about the settings: how many values, or what is wrong. Undefined when there is no file. */
export function settingsReport(bytes: Buffer): { readonly isWhole: boolean; readonly text: string } {
  if (formatOf(bytes) === 1) {
    const values = oldValuesIn(bytes)
    if (values === undefined) return { isWhole: false, text: 'it was altered: its checksum differs' }
    return { isWhole: true, text: `${counted(values.size)}, checksum fits` }
  }
  const { held, unread, missing, isTorn, length } = readValueLines(bytes, sealedLines)
  if (unread[0] !== undefined)
    return { isWhole: false, text: `line ${unread[0]} was altered or cut: its checksum differs` }
  if (missing > 0 || length === 0) return { isWhole: false, text: `${missing} lines are missing at its end` }
  const torn = isTorn ? '; its last line is cut short: it is being written, or was never acknowledged' : ''
  return { isWhole: true, text: `${counted(held.size)}, checksums fit${torn}` }
}
const counted = (values: number): string => `${values.toLocaleString('en')} values`

const sparePath = (path: string): string => `${path}.bak`

function formatOf(bytes: Uint8Array): number | undefined {
  const format = /^\{"karvan":(\d{1,9})[,}]/.exec(Buffer.from(bytes.subarray(0, 30)).toString('latin1'))?.[1]
  return format === undefined ? undefined : Number(format)
}

/** Rewrites settings of format 1 as lines. Does nothing when there are none. */
async function migrate(
  files: FileSystem,
  folder: string,
  bytes: Buffer | undefined,
  notice: OperatorLog,
): Promise<void> {
  const path = settingsPath(folder)
  const spare = await bytesOf(files, sparePath(path))
  const found = bytes && oldValuesIn(bytes) ? bytes : spare
  // No settings, or lines whose first line is damaged: what is good of them is read.
  if (found === undefined) return
  const values = oldValuesIn(found)
  if (found !== bytes) notice(await damageOf(files, path, bytes, values !== undefined))
  if (values !== undefined) {
    await replaceFile(files, oldSettingsPath(folder), found)
    notice(`${path} is now written as lines; the previous file is kept as ${oldSettingsPath(folder)}`, 'usual')
  }
  await replaceFile(files, path, sealedText(values ?? new Map()))
}

function* sealedText(values: ReadonlyMap<string, unknown>): Generator<Uint8Array> {
  yield Buffer.from(sealedLines.header(values.size))
  yield* pieces(values, ([name, value]) => sealedLines.seal(bodyOf(name, value)))
}

/** Keeps a copy of damaged settings of format 1, and returns the notice about them. */
async function damageOf(
  files: FileSystem,
  path: string,
  bytes: Buffer | undefined,
  isSpareGood: boolean,
): Promise<string> {
  const copy = bytes && (await quarantine(files, path, 'damaged', bytes))
  const what = copy === undefined ? 'is missing' : `was damaged (a copy is in ${copy})`
  const how = isSpareGood ? `the copy before it, ${sparePath(path)}, is used` : 'every chat starts with its defaults'
  return `${path} ${what}: ${how}`
}

/** The values of settings of format 1. Returns undefined when they are cut short or the checksum differs. */
function oldValuesIn(bytes: Uint8Array): ReadonlyMap<string, unknown> | undefined {
  if (bytes.at(-1) !== newline) return undefined
  const opened = unseal({ before: '"karvan":1,', field: 'values' }, bytes.subarray(0, -1), '')
  const values = typeof opened === 'string' ? undefined : parsed(opened.body)
  const isRecord = typeof values === 'object' && values !== null && !Array.isArray(values)
  return isRecord ? new Map(Object.entries(values)) : undefined
}
const newline = '\n'.charCodeAt(0)

/** Removes the file durably, if it is there. */
async function remove(files: FileSystem, path: string): Promise<void> {
  const isRemoved = await files.unlink(path).then(() => true, absent)
  if (isRemoved) await syncFolder(files, dirname(path))
}
