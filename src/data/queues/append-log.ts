/** Append log of pending work. Writes the lines of one turn of the event loop together; compacts when idle. */
import { endOfTurn } from '../async/end-of-turn.ts'
import { disk, type FileSystem, type OpenFile, replaceFile, writeAll } from '../engine/file-system.ts'
import type { QueueLog, QueueState } from './queue-log.ts'

export interface AppendLogOptions extends QueueState {
  readonly path: string
  readonly files?: FileSystem
  /** Obsolete lines are wiped from the disk after this time without pending work. */
  readonly restMs: number
  /** A file of this size is rewritten without obsolete lines. */
  readonly largest: number
}

/** Lines that wait to be written together, and the promise of their callers. */
interface Batch {
  readonly lines: string[]
  isDurable: boolean
  readonly written: Promise<void>
  settle(error?: unknown): void
}

/** Bytes that are written and not synced. Lines that need not be durable are settled already. */
interface Piece {
  readonly bytes: Buffer
  readonly isDurable: boolean
  settle(error?: unknown): void
}

/** Lines that need not be durable are synced within this time. */
const syncMs = 1_000

/** Opens the log with its current state. Throws what the disk throws. */
export async function openAppendLog(options: AppendLogOptions): Promise<AppendLog> {
  const file = new AppendLog(options)
  await file.renew()
  return file
}

export class AppendLog implements QueueLog {
  readonly #options: AppendLogOptions
  readonly #files: FileSystem
  #file: OpenFile | undefined
  #length = 0
  /** The length after the last compaction. */
  #least = 0
  #batch: Batch | undefined
  #writing: Promise<void> | undefined
  #soon: NodeJS.Timeout | undefined
  #syncing: Promise<void> | undefined
  /** Pieces that the running sync covers; `#behind` holds those written since it began. */
  #asked: readonly Piece[] = []
  #behind: Piece[] = []
  #failure: { readonly error: unknown } | undefined
  #resting: NodeJS.Timeout | undefined
  /** The rest time has passed since a line became obsolete. */
  #isRested = false
  /** Whether the file has an obsolete line, or lacks one. */
  #isStale = false
  #isClosed = false

  constructor(options: AppendLogOptions) {
    this.#options = options
    this.#files = options.files ?? disk
  }

  put(lines: readonly string[], until: 'written' | 'synced'): Promise<void> {
    if (this.#isClosed) return Promise.reject(new Error('the file is closed'))
    this.#batch ??= batch()
    this.#batch.lines.push(...lines)
    this.#batch.isDurable ||= until === 'synced'
    const { written } = this.#batch
    this.#begin()
    return written
  }

  outdate(): void {
    if (this.#isClosed) return
    this.#isStale = true
    this.#resting ??= setTimeout(() => {
      this.#resting = undefined
      this.#isRested = true
      this.#begin()
    }, this.#options.restMs).unref()
  }

  /** Compacts and closes. Takes no line from now on: an update may still be in work when a stop times out. */
  async close(): Promise<void> {
    if (this.#isClosed) return
    this.#isClosed = true
    clearTimeout(this.#resting)
    while (this.#writing !== undefined || this.#syncing !== undefined) await (this.#writing ?? this.#syncing)
    if (this.#isStale) await this.renew().catch(() => undefined)
    clearTimeout(this.#soon)
    await this.#file?.close()
    this.#file = undefined
  }

  /** Compaction: replaces the file by the current state. Throws what the disk throws; then the old file is still good. */
  async renew(): Promise<void> {
    // A line that becomes obsolete from here on is not in the text, or is appended after it.
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
      if (this.#batch !== undefined || this.#failure !== undefined) this.#begin()
    })
  }

  /** Writes the waiting lines, then compacts if due. Never rejects. */
  async #write(): Promise<void> {
    // Lines of one turn of the event loop are written together.
    await endOfTurn()
    await this.#takeBack()
    const batch = this.#batch
    this.#batch = undefined
    if (batch !== undefined) await this.#append(batch)
    if (!this.#isStale || !this.#isDue()) return
    while (this.#isUnsure()) {
      await this.#syncing
      await this.#takeBack()
    }
    await this.renew().catch(() => undefined)
  }

  /** A large state is not rewritten for every line. */
  #isDue(): boolean {
    return this.#length > Math.max(this.#options.largest, 2 * this.#least) || (this.#isRested && this.#options.isIdle())
  }

  async #append({ lines, isDurable, settle }: Batch): Promise<void> {
    const bytes = Buffer.from(lines.join(''))
    try {
      await this.#add(bytes)
    } catch (error) {
      this.#isStale = true
      return settle(error)
    }
    if (!isDurable) settle()
    if (isDurable || this.#isUnsure()) this.#behind.push({ bytes, isDurable, settle })
    if (isDurable) this.#beginSync()
    else this.#syncSoon()
  }

  /** Whether the end of the file may have to be truncated. */
  #isUnsure(): boolean {
    return this.#syncing !== undefined || this.#failure !== undefined
  }

  async #add(bytes: Buffer): Promise<void> {
    const file = this.#file
    if (file === undefined) throw new Error('the file is not open')
    try {
      await writeAll(file, bytes, this.#length)
      this.#length += bytes.length
    } catch (error) {
      await file.truncate(this.#length).catch(() => undefined)
      throw error
    }
  }

  #beginSync(): void {
    if (this.#failure !== undefined) return
    this.#syncing ??= this.#sync().finally(() => {
      this.#syncing = undefined
      if (this.#behind.some(it => it.isDurable)) this.#beginSync()
      else if (this.#failure === undefined) this.#behind = []
    })
  }

  /** Only durable lines wait for a slow disk: a written line survives a kill anyway. */
  async #sync(): Promise<void> {
    this.#asked = this.#behind
    this.#behind = []
    try {
      await this.#file?.datasync()
      for (const piece of this.#asked) piece.settle()
      this.#asked = []
    } catch (error) {
      this.#failure = { error }
      this.#begin()
    }
  }

  /** After a failed sync: truncates the unsynced lines and writes the later ones again, before any caller is told. */
  async #takeBack(): Promise<void> {
    const failure = this.#failure
    if (failure === undefined) return
    const asked = this.#asked
    const behind = this.#behind
    this.#isStale = true
    this.#length -= lengthOf([...asked, ...behind])
    await this.#file?.truncate(this.#length).catch(() => undefined)
    const kept = [...asked.filter(it => !it.isDurable), ...behind]
    const isKept = await this.#add(Buffer.concat(kept.map(it => it.bytes))).then(
      () => true,
      () => false,
    )
    this.#asked = []
    this.#behind = isKept ? behind : []
    this.#failure = undefined
    for (const it of isKept ? asked : [...asked, ...behind]) if (it.isDurable) it.settle(failure.error)
    if (this.#behind.some(it => it.isDurable)) this.#beginSync()
    else this.#behind = []
  }

  #syncSoon(): void {
    this.#soon ??= setTimeout(() => {
      this.#soon = undefined
      this.put([], 'synced').catch(() => undefined)
    }, syncMs).unref()
  }
}

const lengthOf = (pieces: readonly Piece[]): number => pieces.reduce((sum, { bytes }) => sum + bytes.length, 0)

function batch(): Batch {
  let settle: (error?: unknown) => void = () => undefined
  const written = new Promise<void>((resolve, reject) => {
    settle = error => (error === undefined ? resolve() : reject(error))
  })
  return { lines: [], isDurable: false, written, settle: error => settle(error) }
}
