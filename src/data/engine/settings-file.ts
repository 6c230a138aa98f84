import type { Adapter } from 'lowdb'
import { parsed, seal, unseal } from './checksum.ts'
import { bytesOf, type FileSystem, replaceFile, targetOf } from './file-system.ts'
import { format } from './journal-codec.ts'
import type { OperatorLog } from './notify.ts'
import { quarantine } from './quarantine.ts'
import { reason, StoreError } from './store-error.ts'

/** Named values: what chats have chosen, which tasks are done. */
export type Settings = ReadonlyMap<string, unknown>

const form = { before: `"karvan":${format},`, field: 'values' } as const

/**
 * lowdb adapter for the settings: one file, `{"karvan":1,"sum":"…","values":{…}}`, replaced whole at every write, with the
 * version before it in `.bak`. It keeps the file's mode and link. After a failed write the old file is still there.
 */
export class SettingsFile implements Adapter<Settings> {
  readonly #files: FileSystem
  readonly #path: string
  readonly #notice: OperatorLog
  /** The bytes on the disk, when they are good. */
  #kept: Uint8Array | undefined

  constructor(files: FileSystem, path: string, notice: OperatorLog) {
    this.#files = files
    this.#path = path
    this.#notice = notice
  }

  /**
   * Returns null when there is no file yet. A damaged file is reported, and replaced by the copy or by nothing.
   * Throws a StoreError when it is of a newer format.
   */
  async read(): Promise<Settings | null> {
    const bytes = await bytesOf(this.#files, this.#path)
    const spare = await bytesOf(this.#files, `${this.#path}.bak`)
    const values = bytes === undefined ? undefined : this.#open(bytes)
    if (values !== undefined) {
      this.#kept = bytes
      return values
    }
    return bytes === undefined && spare === undefined ? null : this.#recover(bytes, spare)
  }

  async write(settings: Settings): Promise<void> {
    const target = await targetOf(this.#files, this.#path)
    const spare = `${this.#path}.bak`
    const before = this.#kept
    const next = Buffer.from(`${seal(form, JSON.stringify(Object.fromEntries(settings)), '').line}\n`)
    if (before !== undefined) await replaceFile(this.#files, spare, before)
    try {
      await replaceFile(this.#files, target, next)
    } catch (error) {
      if (await this.#wentBack(target, spare, before, next)) throw error
      throw new StoreError(`${reason(error)}; it could not be taken back, so it is not known whether it is kept`)
    }
    this.#kept = next
  }

  /** Replaces the copy by the file, so that removed values are in neither. */
  async renewCopy(): Promise<void> {
    if (this.#kept !== undefined) await replaceFile(this.#files, `${this.#path}.bak`, this.#kept)
  }

  /** Undoes a rename whose folder could not be synced: the caller gets an error, so a later start must not find the new file. */
  async #wentBack(target: string, spare: string, before: Uint8Array | undefined, next: Buffer): Promise<boolean> {
    try {
      const found = await bytesOf(this.#files, target)
      if (found === undefined || !next.equals(found)) return true
      if (before === undefined) await this.#files.unlink(target)
      else await this.#files.rename(spare, target)
      return true
    } catch {
      return false
    }
  }

  async #recover(bytes: Uint8Array | undefined, spare: Uint8Array | undefined): Promise<Settings> {
    const values = spare === undefined ? undefined : this.#open(spare)
    const copy = bytes === undefined ? undefined : await quarantine(this.#files, this.#path, 'damaged', bytes)
    const what = copy === undefined ? 'is missing' : `was damaged (a copy is in ${copy})`
    const how =
      values === undefined ? 'every chat starts with its defaults' : `the copy before it, ${this.#path}.bak, is used`
    this.#notice(`${this.#path} ${what}: ${how}`)
    return values ?? new Map()
  }

  #open(bytes: Uint8Array): Settings | undefined {
    const text = Buffer.from(bytes).toString('utf8')
    const newer = /^\{"karvan":(\d{1,9})[,}]/.exec(text)?.[1]
    if (newer !== undefined && Number(newer) > format)
      throw new StoreError(
        `${this.#path} is of format ${newer}, and this Karvan reads format ${format}: start the newer Karvan again; the file is left as it is`,
      )
    return valuesIn(bytes)
  }
}

/** The values in the bytes of a settings file. Returns undefined when they are cut short or the checksum differs. */
export function valuesIn(bytes: Uint8Array): Settings | undefined {
  if (bytes.at(-1) !== newline) return undefined
  const opened = unseal(form, bytes.subarray(0, -1), '')
  const values = typeof opened === 'string' ? undefined : parsed(opened.body)
  const isRecord = typeof values === 'object' && values !== null && !Array.isArray(values)
  return isRecord ? new Map(Object.entries(values)) : undefined
}
const newline = '\n'.charCodeAt(0)
