/** What was taken in and is not done yet, kept on disk: no crash loses it, and nothing is done twice for coming twice. */
import { bytesOf, disk, type Files, type OpenFile, replaceFile, writeAll } from './files.ts'
import { inboxPath } from './inbox-fault.ts'
import { aloneLine, doneLine, type Item, type Left, linesOf, readLines, startLine, takenLine } from './inbox-lines.ts'
import type { Notice } from './notice.ts'
import { queue } from './queue.ts'
import { setAside } from './set-aside.ts'
import { reason, StoreError } from './store-error.ts'

export interface Inbox {
  /** What the runs before have left, oldest first. */
  readonly left: readonly Left[]
  /** How many are not done. */
  readonly size: number
  /** Whether it waits or is done already. */
  knows(key: string): boolean
  /**
   * Takes them in. Shape: those that are new, once they are on the disk.
   * Errors: a StoreError when the disk takes nothing; then none is taken in.
   */
  keep(items: readonly Item[]): Promise<readonly Item[]>
  /** Notes that it is handled while nothing else is. */
  alone(key: string): Promise<void>
  /** It is done, and is not taken in again. Never throws: at worst it is done twice after a crash. */
  done(key: string): void
  /** Leaves nothing of what is done on the disk, and closes the file. */
  close(): Promise<void>
}

export interface InboxOptions {
  readonly folder: string
  readonly files?: Files
  readonly notice: Notice
  /** With nothing left to do for so long, what was done is wiped from the disk. */
  readonly restMs?: number
}

/** So many of the keys of what is done are known: more than Telegram can bring again. */
const mostKnown = 1_000
/** A file of this size is written anew without what is done. */
const largest = 8_000_000

/** Opens the inbox of a folder that this process holds. Errors: a StoreError when it cannot be read or written. */
export async function openInbox(options: InboxOptions): Promise<Inbox> {
  const { folder, files = disk } = options
  const path = inboxPath(folder)
  try {
    const bytes = await bytesOf(files, path)
    const found = readLines(`${bytes?.toString('utf8') ?? ''}\n${startLine}`)
    if (bytes !== undefined) await tellDamage(options, path, bytes, found.unread)
    const paper = new Paper(files, path, options.restMs ?? 2_000, [...found.left.values()], found.done)
    await paper.renew()
    return paper
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(`cannot keep the inbox in ${path}: ${reason(error)}`)
  }
}

/** Says what is lost, and keeps a copy of what could not be read. */
async function tellDamage(
  { files = disk, notice }: InboxOptions,
  path: string,
  bytes: Uint8Array,
  unread: number,
): Promise<void> {
  if (bytes.length === 0) return notice(`${path} was empty, which it never is: questions may have been lost`)
  // The end of a line that a kill cut short is no damage: what it said was never acknowledged. NULs no kill has written.
  const isCutShort = unread === 1 && bytes.includes(newline) && bytes.at(-1) !== newline && !bytes.includes(0)
  if (unread === 0 || isCutShort) return
  const copy = await setAside(files, path, 'damaged', bytes)
  const what = unread === 1 ? '1 line' : `${unread} lines`
  const where = `what was there is in ${copy}, with the words of people: delete it when it has been looked at`
  notice(`${what} of ${path} could not be read and were passed over; ${where}`)
}
const newline = '\n'.charCodeAt(0)

/** Lines that wait to be written together, and those who wait for them. */
interface Batch {
  readonly lines: string[]
  isDurable: boolean
  readonly written: Promise<void>
  settle(error?: unknown): void
}

class Paper implements Inbox {
  readonly left: readonly Left[]
  readonly #files: Files
  readonly #path: string
  readonly #restMs: number
  readonly #waiting: Map<string, Left>
  readonly #known = queue<true>()
  #file: OpenFile | undefined
  #length = 0
  #batch: Batch | undefined
  #writing: Promise<void> | undefined
  /** Whether the file says anything that is over, or lacks something. */
  #isStale = false
  #resting: NodeJS.Timeout | undefined
  /** A moment has passed since something was done. */
  #isRested = false

  constructor(files: Files, path: string, restMs: number, left: readonly Left[], known: readonly string[]) {
    this.#files = files
    this.#path = path
    this.#restMs = restMs
    this.left = left
    this.#waiting = new Map(left.map(it => [it.key, it]))
    for (const key of known.slice(-mostKnown)) this.#known.put(key, true)
  }

  get size(): number {
    return this.#waiting.size
  }

  knows(key: string): boolean {
    return this.#waiting.has(key) || this.#known.has(key)
  }

  async keep(items: readonly Item[]): Promise<readonly Item[]> {
    // Whoever brings again what is being written must not be told that it is kept before it is.
    if (items.some(({ key }) => this.#waiting.has(key))) await this.#settled()
    const fresh: Item[] = []
    for (const item of items) {
      if (this.knows(item.key)) continue
      fresh.push(item)
      this.#waiting.set(item.key, { ...item, runs: 0, faults: 0, deaths: 0 })
    }
    if (fresh.length === 0) return fresh
    try {
      await this.#put(fresh.map(takenLine), true)
      return fresh
    } catch (error) {
      for (const { key } of fresh) this.#waiting.delete(key)
      throw new StoreError(`cannot keep what came in ${this.#path}: ${reason(error)}`)
    }
  }

  async alone(key: string): Promise<void> {
    await this.#put([aloneLine(key)], false).catch(() => undefined)
  }

  done(key: string): void {
    this.#waiting.delete(key)
    this.#known.put(key, true)
    const oldest = this.#known.size > mostKnown ? this.#known.oldest() : undefined
    if (oldest !== undefined) this.#known.delete(oldest[0])
    this.#isStale = true
    this.#put([doneLine(key)], false).catch(() => undefined)
    if (this.#waiting.size === 0) this.#rest()
  }

  async close(): Promise<void> {
    clearTimeout(this.#resting)
    await this.#settled()
    if (this.#isStale) await this.renew().catch(() => undefined)
    await this.#file?.close()
    this.#file = undefined
  }

  /** Writes the file anew: what is not done, and the keys of what is. */
  async renew(): Promise<void> {
    const bytes = Buffer.from(linesOf({ left: this.#waiting, done: [...this.#known.all()].map(([key]) => key) }))
    await replaceFile(this.#files, this.#path, bytes)
    await this.#file?.close()
    this.#file = await this.#files.open(this.#path, 'r+')
    this.#length = bytes.length
    this.#isStale = false
    this.#isRested = false
  }

  /** A moment's quiet is the time to wipe. */
  #rest(): void {
    this.#resting ??= setTimeout(() => {
      this.#resting = undefined
      this.#isRested = true
      this.#begin()
    }, this.#restMs).unref()
  }

  #put(lines: readonly string[], isDurable: boolean): Promise<void> {
    this.#batch ??= batch()
    this.#batch.lines.push(...lines)
    this.#batch.isDurable ||= isDurable
    const { written } = this.#batch
    this.#begin()
    return written
  }

  #begin(): void {
    this.#writing ??= this.#write().finally(() => {
      this.#writing = undefined
      if (this.#batch !== undefined) this.#begin()
    })
  }

  async #settled(): Promise<void> {
    while (this.#writing !== undefined) await this.#writing
  }

  /** One after another: the lines that have gathered, then the wiping where it is due. Never rejects. */
  async #write(): Promise<void> {
    // What is done in one turn of the loop goes to the disk in one piece.
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
    const isDue = this.#length > largest || (this.#isRested && this.#waiting.size === 0)
    if (this.#isStale && isDue) await this.renew().catch(() => undefined)
  }

  async #append(bytes: Buffer, isDurable: boolean): Promise<void> {
    const file = this.#file
    if (file === undefined) throw new Error('the file is not open')
    try {
      await writeAll(file, bytes, this.#length)
      if (isDurable) await file.datasync()
      this.#length += bytes.length
    } catch (error) {
      await file.truncate(this.#length).catch(() => undefined)
      throw error
    }
  }
}

function batch(): Batch {
  let settle: (error?: unknown) => void = () => undefined
  const written = new Promise<void>((resolve, reject) => {
    settle = error => (error === undefined ? resolve() : reject(error))
  })
  return { lines: [], isDurable: false, written, settle: error => settle(error) }
}
