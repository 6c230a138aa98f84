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
 * lowdb's adapter for the settings: one file, `{"karvan":1,"sum":"…","values":{…}}`, replaced whole at every write, with the
 * good copy before it beside it (`.bak`). Mode and link are kept. When a write fails, what was there before stays.
 */
export class SettingsFile implements Adapter<Settings> {
  readonly #files: FileSystem
  readonly #path: string
  readonly #notice: OperatorLog
  /** What is on disk, if it is good. */
  #kept: Uint8Array | undefined
  #values: Settings = new Map()

  constructor(files: FileSystem, path: string, notice: OperatorLog) {
    this.#files = files
    this.#path = path
    this.#notice = notice
  }

  /** The values on disk. */
  get values(): Settings {
    return this.#values
  }

  /** The values on disk, or of the copy before, or none, with a notice of what was damaged. Throws on a newer format only. */
  async read(): Promise<Settings> {
    this.#values = await this.#read()
    return this.#values
  }
  async #read(): Promise<Settings> {
    const bytes = await bytesOf(this.#files, this.#path)
    const spare = await bytesOf(this.#files, `${this.#path}.bak`)
    const values = bytes === undefined ? undefined : this.#open(bytes)
    if (values !== undefined) {
      this.#kept = bytes
      return values
    }
    if (bytes === undefined && spare === undefined) return new Map()
    return this.#recover(bytes, spare)
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
    const forgets = [...this.#values.keys()].some(name => !settings.has(name))
    this.#kept = next
    this.#values = settings
    // What is forgotten must not live on in the copy.
    if (forgets) await this.renewCopy()
  }

  /** The copy becomes what the file is: nothing that stood there before lives on in it. */
  async renewCopy(): Promise<void> {
    if (this.#kept !== undefined) await replaceFile(this.#files, `${this.#path}.bak`, this.#kept)
  }

  /** A new file whose name could not be made durable is not kept: the caller is told so, and so it must not be found later. */
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

/** The values that the bytes of a settings file hold; undefined when they are not whole, or their sum does not fit. */
export function valuesIn(bytes: Uint8Array): Settings | undefined {
  if (bytes.at(-1) !== newline) return undefined
  const opened = unseal(form, bytes.subarray(0, -1), '')
  const values = typeof opened === 'string' ? undefined : parsed(opened.body)
  const isRecord = typeof values === 'object' && values !== null && !Array.isArray(values)
  return isRecord ? new Map(Object.entries(values)) : undefined
}
const newline = '\n'.charCodeAt(0)
