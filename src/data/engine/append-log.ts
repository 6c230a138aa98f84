/** A file of lines about what is still to do: those of one turn of the loop go to it in one piece, and what is over is wiped at rest. */
import { disk, type FileSystem, type OpenFile, replaceFile, writeAll } from './file-system.ts'

export interface AppendLogOptions {
  readonly path: string
  readonly files?: FileSystem
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

/** What stands in the file, and is not known to be on the disk. Lines that nobody waits for are settled. */
interface Piece {
  readonly bytes: Buffer
  readonly isDurable: boolean
  settle(error?: unknown): void
}

/** What was written and not asked to be durable is so after this time at the latest. */
const syncMs = 1_000

/** Opens it with all that it has to say. Errors: what the disk says. */
export async function openAppendLog(options: AppendLogOptions): Promise<AppendLog> {
  const file = new AppendLog(options)
  await file.renew()
  return file
}

/** Opened by `openLineFile`. */
export class AppendLog {
  readonly #options: AppendLogOptions
  readonly #files: FileSystem
  #file: OpenFile | undefined
  #length = 0
  /** How long it was when it said nothing but what it has to. */
  #least = 0
  #batch: Batch | undefined
  #writing: Promise<void> | undefined
  #soon: NodeJS.Timeout | undefined
  #syncing: Promise<void> | undefined
  /** From the first that is to be durable and is not yet; those behind `#asked` came while the disk was asked. */
  #asked: readonly Piece[] = []
  #behind: Piece[] = []
  #failure: { readonly error: unknown } | undefined
  #resting: NodeJS.Timeout | undefined
  /** A moment has passed since something was over. */
  #isRested = false
  /** Whether it says anything that is over, or lacks something. */
  #isStale = false
  #isClosed = false

  constructor(options: AppendLogOptions) {
    this.#options = options
    this.#files = options.files ?? disk
  }

  /** Appends them. Resolves when they are written, and on the disk where they are to be durable. Errors: what the disk says. */
  put(lines: readonly string[], isDurable: boolean): Promise<void> {
    if (this.#isClosed) return Promise.reject(new Error('the file is closed'))
    this.#batch ??= batch()
    this.#batch.lines.push(...lines)
    this.#batch.isDurable ||= isDurable
    const { written } = this.#batch
    this.#begin()
    return written
  }

  /** Something that it says is over: a moment's quiet is the time to wipe it. */
  outdate(): void {
    if (this.#isClosed) return
    this.#isStale = true
    this.#resting ??= setTimeout(() => {
      this.#resting = undefined
      this.#isRested = true
      this.#begin()
    }, this.#options.restMs).unref()
  }

  /** Wipes at once what is over, where nothing is left to do. Where the disk takes it not, the next moment's quiet does it. */
  async wipe(): Promise<void> {
    this.#isRested = true
    await this.#writing
    this.#begin()
    await this.#writing
  }

  /** Leaves nothing in it of what is over. Takes nothing from now on: an update may still be under way when a stop ends its patience. */
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
      if (this.#batch !== undefined || this.#failure !== undefined) this.#begin()
    })
  }

  /** One after another: the lines that have gathered, then the wiping where it is due. Never rejects. */
  async #write(): Promise<void> {
    // What comes in one turn of the loop goes to the disk in one piece.
    await new Promise(setImmediate)
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

  /** One that has to say very much is not written anew at every line. */
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

  /** Whether what stands at the end may have to be taken back. */
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

  /** A slow disk keeps those waiting who want to be sure, and nobody else: a line that is written survives a kill. */
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

  /** What the disk did not take is cut off, and what came behind it written again, before anybody is told. */
  async #takeBack(): Promise<void> {
    const failure = this.#failure
    if (failure === undefined) return
    const [asked, behind] = [this.#asked, this.#behind]
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
      this.put([], true).catch(() => undefined)
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
