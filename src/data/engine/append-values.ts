/** Named values of which there are very many: a change appends a line, and does not rewrite the file. */
import { z } from 'zod'
import { type AppendLog, openAppendLog } from './append-log.ts'
import { bytesOf, type FileSystem } from './file-system.ts'
import { isCutShort, jsonLine, noticeOfUnread, readJsonLines } from './json-lines.ts'
import type { CopiedValues } from './key-value.ts'
import type { OperatorLog } from './notify.ts'
import { reason, StoreError } from './store-error.ts'

export interface AppendValuesOptions {
  readonly path: string
  readonly files: FileSystem
  readonly notice: OperatorLog
  /** Removed and replaced values are wiped from the disk after this time. */
  readonly restMs?: number
  /** A file of this size is rewritten without them at once. */
  readonly largest?: number
}

// [name, value], or [name] for a removed one. A line that is replayed twice, as after a rewrite, changes nothing more.
const line = z.union([z.tuple([z.string(), z.unknown()]), z.tuple([z.string()])])

/** Opens the values of a file, which is made at the first put. Throws a StoreError when it cannot be read. */
export async function openAppendValues(options: AppendValuesOptions): Promise<AppendValues> {
  const held = await read(options).catch((error: unknown) => {
    throw new StoreError(`cannot read ${options.path}: ${reason(error)}`, { cause: error })
  })
  return new AppendValues(options, held)
}

/** Named values in an append log. */
export class AppendValues implements CopiedValues {
  readonly #options: AppendValuesOptions
  /** The line of each value: half the memory of the parsed value, and ready for a rewrite of the file. */
  readonly #held: Map<string, string>
  #opening: Promise<AppendLog> | undefined

  constructor(options: AppendValuesOptions, held: Map<string, string>) {
    this.#options = options
    this.#held = held
  }

  async get(name: string): Promise<unknown> {
    const text = this.#held.get(name)
    return text === undefined ? undefined : JSON.parse(text)[1]
  }

  async put(name: string, value: unknown, ifAbsent = false): Promise<boolean> {
    if (ifAbsent && this.#held.has(name)) return false
    if (value !== undefined || this.#held.has(name)) await this.#write(name, value)
    return true
  }

  async *names(prefix: string): AsyncGenerator<string> {
    for (const name of [...this.#held.keys()]) if (name.startsWith(prefix)) yield name
  }

  async purgeCopies(): Promise<void> {
    await (await this.#opened())?.wipe()
  }

  async close(): Promise<void> {
    await (await this.#opened())?.close()
  }

  async #write(name: string, value: unknown): Promise<void> {
    const before = this.#held.get(name)
    const text = jsonLine(value === undefined ? [name] : [name, value])
    const after = value === undefined ? undefined : text
    // Memory changes first: a rewrite of the file meanwhile must include the value.
    hold(this.#held, name, after)
    try {
      const file = await this.#open()
      await file.put([text], true)
      if (before !== undefined) file.outdate()
    } catch (error) {
      if (this.#held.get(name) === after) hold(this.#held, name, before)
      throw new StoreError(`cannot keep what is noted in ${this.#options.path}: ${reason(error)}`, { cause: error })
    }
  }

  #open(): Promise<AppendLog> {
    const { path, files, restMs = 10_000, largest = 16_000_000 } = this.#options
    const text = (): string => [...this.#held.values()].join('')
    this.#opening ??= openAppendLog({ path, files, restMs, largest, text, isIdle: () => true }).catch(error => {
      this.#opening = undefined
      throw error
    })
    return this.#opening
  }

  async #opened(): Promise<AppendLog | undefined> {
    return this.#opening?.catch(() => undefined)
  }
}

/** The newest goes last. */
function hold(held: Map<string, string>, name: string, text: string | undefined): void {
  held.delete(name)
  if (text !== undefined) held.set(name, text)
}

/** The lines by name, in the order of the last put. */
async function read({ path, files, notice }: AppendValuesOptions): Promise<Map<string, string>> {
  const held = new Map<string, string>()
  const bytes = await bytesOf(files, path)
  if (bytes === undefined) return held
  const unread = readJsonLines(bytes.toString('utf8'), line, (one, text) =>
    hold(held, one[0], one.length === 2 ? `${text}\n` : undefined),
  )
  if (unread > 0 && !isCutShort(bytes, unread)) notice(await noticeOfUnread(files, path, bytes, unread))
  return held
}
