/** A file of lines about what is still to do: those of one turn of the loop go to it in one piece, and what is over is wiped at rest. */
import { disk, type Files, type OpenFile, replaceFile, writeAll } from './files.ts'

export interface LineFileOptions {
  readonly path: string
  readonly files?: Files
  /** With nothing left to do for so long, what is over is wiped from the disk. */
  readonly restMs: number
  /** A file of this size is written anew without what is over. */
  readonly largest: number
  /** All that the file has to say now. A line that comes behind may say the same once more. */
  text(): string
  /** Whether nothing is left to do. */
  isIdle(): boolean
}

/** Lines that wait to be written together, and those who wait for them. */
interface Batch {
  readonly lines: string[]
  isDurable: boolean
  readonly written: Promise<void>
  settle(error?: unknown): void
}

/** What was written and not asked to be durable is so after this time at the latest. */
const syncMs = 1_000

/** Opens it with all that it has to say. Errors: what the disk says. */
export async function openLineFile(options: LineFileOptions): Promise<LineFile> {
  const file = new LineFile(options)
  await file.renew()
  return file
}

/** Opened by `openLineFile`. */
export class LineFile {
  readonly #options: LineFileOptions
  readonly #files: Files
  #file: OpenFile | undefined
  #length = 0
  /** How long it was when it said nothing but what it has to. */
  #least = 0
  #batch: Batch | undefined
  #writing: Promise<void> | undefined
  #sync: NodeJS.Timeout | undefined
  #resting: NodeJS.Timeout | undefined
  /** A moment has passed since something was over. */
  #isRested = false
  /** Whether it says anything that is over, or lacks something. */
  #isStale = false

  constructor(options: LineFileOptions) {
    this.#options = options
    this.#files = options.files ?? disk
  }

  /** Appends them. Resolves when they are written, and on the disk where they are to be durable. Errors: what the disk says. */
  put(lines: readonly string[], isDurable: boolean): Promise<void> {
    this.#batch ??= batch()
    this.#batch.lines.push(...lines)
    this.#batch.isDurable ||= isDurable
    const { written } = this.#batch
    this.#begin()
    return written
  }

  /** Something that it says is over: a moment's quiet is the time to wipe it. */
  outdate(): void {
    this.#isStale = true
    this.#resting ??= setTimeout(() => {
      this.#resting = undefined
      this.#isRested = true
      this.#begin()
    }, this.#options.restMs).unref()
  }

  /** Resolves when nothing is being written. */
  async settled(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing
  }

  /** Leaves nothing in it of what is over. */
  async close(): Promise<void> {
    clearTimeout(this.#resting)
    await this.settled()
    if (this.#isStale) await this.renew().catch(() => undefined)
    clearTimeout(this.#sync)
    await this.#file?.close()
    this.#file = undefined
  }

  /** Replaces all of it by what it has to say now. Errors: what the disk says; then the old one is as good, only longer. */
  async renew(): Promise<void> {
    // What is over from here on is not in the text any more, or behind it.
    this.#isStale = false
    const bytes = Buffer.from(this.#options.text())
    try {
      await replaceFile(this.#files, this.#options.path, bytes)
      await this.#file?.close()
      this.#file = await this.#files.open(this.#options.path, 'r+')
    } catch (error) {
      this.#isStale = true
      throw error
    }
    this.#length = bytes.length
    this.#least = bytes.length
    this.#isRested = false
  }

  #begin(): void {
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined
      if (this.#batch !== undefined) this.#begin()
    })
  }

  /** One after another: the lines that have gathered, then the wiping where it is due. Never rejects. */
  async #write(): Promise<void> {
    // What comes in one turn of the loop goes to the disk in one piece.
    await new Promise(setImmediate)
    const { lines = [], isDurable = false, settle } = this.#batch ?? {}
    this.#batch = undefined
    try {
      if (lines.length > 0) await this.#append(Buffer.from(lines.join('')), isDurable)
      settle?.()
    } catch (error) {
      this.#isStale = true
      settle?.(error)
    }
    if (this.#isStale && this.#isDue()) await this.renew().catch(() => undefined)
  }

  /** One that has to say very much is not written anew at every line. */
  #isDue(): boolean {
    return this.#length > Math.max(this.#options.largest, 2 * this.#least) || (this.#isRested && this.#options.isIdle())
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
