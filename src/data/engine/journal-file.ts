import type { Adapter } from 'lowdb'
import { runInSlices } from '../async/time-slices.ts'
import type { Edit } from '../model/schema.ts'
import { type FileState, type FileSystem, type OpenFile, writeAll } from './file-system.ts'
import { type JournalPosition, reaches, sealing } from './journal-codec.ts'
import { checkedUpTo, type JournalHead, replaceHead, writeHead } from './journal-head.ts'
import type { OperatorLog } from './notify.ts'
import { reason, StoreError } from './store-error.ts'

/** What lowdb holds for us: every edit kept, oldest first. */
export interface Journal {
  readonly edits: Edit[]
}

/** A journal that has been read and found good. */
export interface ReadJournal {
  readonly path: string
  readonly headPath: string
  readonly edits: readonly Edit[]
  readonly mark: JournalPosition
  /** How far the witness says it goes. */
  readonly head: JournalHead | undefined
}

/**
 * lowdb's adapter for the journal. `write` adds the edits that are not on disk yet, as one line, and nothing else is ever
 * written: whole line, fdatasync, then the witness. When that fails the file is cut back to where it was good; when even
 * that fails no change is taken until it succeeds.
 */
export class JournalFile implements Adapter<Journal> {
  readonly #files: FileSystem
  readonly #from: ReadJournal
  readonly #notice: OperatorLog
  #mark: JournalPosition
  #file: OpenFile | undefined
  #head: OpenFile | undefined
  #identity: number | undefined
  #doubt: string | undefined

  constructor(files: FileSystem, from: ReadJournal, notice: OperatorLog) {
    this.#files = files
    this.#from = from
    this.#notice = notice
    this.#mark = from.mark
  }

  /** How many edits are on disk. */
  get version(): number {
    return this.#mark.version
  }

  /** The sum of the last line on disk, which stands for every line before it. */
  get sum(): string {
    return this.#mark.sum
  }

  /** Opens the file for writing. Throws a StoreError when it cannot be written. */
  async open(): Promise<void> {
    try {
      this.#file = await this.#files.open(this.#from.path, 'r+')
      this.#identity = (await this.#files.stat(this.#from.path)).ino
    } catch (error) {
      throw new StoreError(`cannot write in ${this.#from.path}: ${reason(error)}`)
    }
    await this.#openHead()
  }

  async read(): Promise<Journal> {
    return { edits: [...this.#from.edits] }
  }

  async write({ edits }: Journal): Promise<void> {
    const added = edits.slice(this.#mark.version)
    if (added.length === 0) return
    await this.#settleDoubt()
    await this.#checkFile()
    const { bytes, mark } = await runInSlices(sealing(added, this.#mark))
    await this.#put(bytes)
    this.#mark = mark
    await this.#tellHead()
  }

  async close(): Promise<void> {
    await this.#file?.close()
    await this.#head?.close()
  }

  async #put(bytes: Uint8Array): Promise<void> {
    try {
      if (this.#file === undefined) throw new Error('the file is not open')
      await writeAll(this.#file, bytes, this.#mark.length)
      await this.#file.datasync()
    } catch (error) {
      const why = reason(error)
      this.#doubt = why
      await this.#cutBack().catch(() => undefined)
      throw new StoreError(this.#failure(why), { cause: error })
    }
  }

  #failure(why: string): string {
    const said = `cannot keep the change in ${this.#from.path}: ${why}`
    return this.#doubt === undefined
      ? said
      : `${said}; the file could not be cut back, so it is not known whether the change is in it, and no other is taken until it can`
  }

  /** After a failed write or sync nothing is known of the file: it is opened anew, compared, cut to its good length and synced. */
  async #cutBack(): Promise<void> {
    await this.#file?.close().catch(() => undefined)
    this.#file = undefined
    const file = await this.#files.open(this.#from.path, 'r+')
    this.#file = file
    const state = await this.#files.stat(this.#from.path)
    if (state.ino !== this.#identity || !reaches(await file.readFile(), this.#mark)) throw this.#changed()
    await file.truncate(this.#mark.length)
    await file.sync()
    this.#doubt = undefined
  }

  async #settleDoubt(): Promise<void> {
    if (this.#doubt === undefined) return
    try {
      await this.#cutBack()
    } catch (error) {
      throw new StoreError(
        `cannot keep the change in ${this.#from.path}: after an earlier fault (${this.#doubt}) it cannot be cut back: ${reason(error)}`,
        { cause: error },
      )
    }
  }

  /** A file that was replaced, deleted or written by somebody else is not ours to add to: what we added would be lost. */
  async #checkFile(): Promise<void> {
    let state: FileState
    try {
      state = await this.#files.stat(this.#from.path)
    } catch (error) {
      throw new StoreError(`cannot keep the change in ${this.#from.path}: ${reason(error)}`)
    }
    if (state.ino !== this.#identity || state.size !== this.#mark.length) throw this.#changed()
  }

  #changed(): StoreError {
    return new StoreError(
      `cannot keep the change in ${this.#from.path}: something else has changed the file since it was read; start Karvan anew`,
    )
  }

  async #openHead(): Promise<void> {
    const { headPath, head } = this.#from
    const { version, sum } = this.#mark
    await this.#witness(async () => {
      if (checkedUpTo(head)?.version !== version || head?.sum !== sum)
        await replaceHead(this.#files, headPath, this.#mark)
      this.#head = await this.#files.open(headPath, 'r+')
    })
  }
  async #tellHead(): Promise<void> {
    await this.#witness(async () => {
      if (this.#head === undefined) await replaceHead(this.#files, this.#from.headPath, this.#mark)
      else await writeHead(this.#head, this.#mark)
    })
  }
  /** The change is kept without its witness too. */
  async #witness(work: () => Promise<void>): Promise<void> {
    try {
      await work()
    } catch (error) {
      this.#notice(`cannot write ${this.#from.headPath}: ${reason(error)}; the journal itself is whole`)
    }
  }
}
