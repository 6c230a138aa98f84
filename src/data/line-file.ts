/** A file that lines are appended to: those of one turn of the loop in one piece, one piece after another. */
import { disk, type Files, type OpenFile, replaceFile, writeAll } from './files.ts'

/** Lines that wait to be written together, and those who wait for them. */
interface Batch {
  readonly lines: string[]
  isDurable: boolean
  readonly written: Promise<void>
  settle(error?: unknown): void
}

/** What was written and not asked to be durable is so after this time at the latest. */
const syncMs = 1_000

export class LineFile {
  readonly #path: string
  readonly #files: Files
  #file: OpenFile | undefined
  #length = 0
  #batch: Batch | undefined
  #writing: Promise<void> | undefined
  #sync: NodeJS.Timeout | undefined
  #renewal: (() => string) | undefined

  constructor(path: string, files: Files = disk) {
    this.#path = path
    this.#files = files
  }

  get length(): number {
    return this.#length
  }

  /** Appends it. Resolves when it is written, and on the disk where it is to be durable. Errors: what the disk says. */
  put(line: string, isDurable: boolean): Promise<void> {
    this.#batch ??= batch()
    this.#batch.lines.push(line)
    this.#batch.isDurable ||= isDurable
    const { written } = this.#batch
    this.#begin()
    return written
  }

  /** Replaces all of it by what the text is when its turn comes; lines put meanwhile stand behind it. Errors: those of the first time. */
  async renew(text: () => string): Promise<void> {
    if (this.#file === undefined) return this.#replace(text())
    this.#renewal = text
    this.#begin()
    await this.settled()
  }

  async #replace(text: string): Promise<void> {
    const bytes = Buffer.from(text)
    await replaceFile(this.#files, this.#path, bytes)
    await this.#file?.close()
    this.#file = await this.#files.open(this.#path, 'r+')
    this.#length = bytes.length
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing
  }

  async close(): Promise<void> {
    clearTimeout(this.#sync)
    await this.settled()
    await this.#file?.close()
    this.#file = undefined
  }

  #begin(): void {
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined
      if (this.#batch !== undefined || this.#renewal !== undefined) this.#begin()
    })
  }

  async #write(): Promise<void> {
    await new Promise(setImmediate)
    const { lines = [], isDurable = false, settle } = this.#batch ?? {}
    this.#batch = undefined
    try {
      if (lines.length > 0) await this.#append(Buffer.from(lines.join('')), isDurable)
      settle?.()
    } catch (error) {
      settle?.(error)
    }
    const renewal = this.#renewal
    this.#renewal = undefined
    // The old file is as good, only longer.
    if (renewal !== undefined) await this.#replace(renewal()).catch(() => undefined)
  }

  async #append(bytes: Buffer, isDurable: boolean): Promise<void> {
    const file = this.#file
    if (file === undefined) throw new Error('the file is not open')
    try {
      await writeAll(file, bytes, this.#length)
      if (isDurable) await file.datasync()
      else this.#syncSoon()
      this.#length += bytes.length
    } catch (error) {
      await file.truncate(this.#length).catch(() => undefined)
      throw error
    }
  }

  #syncSoon(): void {
    this.#sync ??= setTimeout(() => {
      this.#sync = undefined
      this.#file?.datasync().catch(() => undefined)
    }, syncMs).unref()
  }
}

function batch(): Batch {
  let settle: (error?: unknown) => void = () => undefined
  const written = new Promise<void>((resolve, reject) => {
    settle = error => (error === undefined ? resolve() : reject(error))
  })
  return { lines: [], isDurable: false, written, settle: error => settle(error) }
}
