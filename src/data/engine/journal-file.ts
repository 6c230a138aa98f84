import type { Adapter } from 'lowdb'
import { runInSlices } from '../async/time-slices.ts'
import type { Edit } from '../model/edit.ts'
import { headPath } from './data-folder.ts'
import { type OpenFile, writeAll } from './file-system.ts'
import { type JournalPosition, reaches, sealing, start } from './journal-codec.ts'
import { checkedUpTo, type JournalHead, replaceHead, writeHead } from './journal-head.ts'
import { type JournalFileOptions, readJournalFile } from './journal-reader.ts'
import { failing, reason, StoreError } from './store-error.ts'

/** The data that lowdb holds: every edit, oldest first. */
export interface Journal {
  readonly edits: Edit[]
}

/**
 * lowdb adapter for the journal. `write` appends the edits that are not on the disk yet, as one line: whole line, fdatasync, then the head
 * file. When that fails, the file is truncated to its last good length. When that fails too, no change is taken until it succeeds.
 */
export class JournalFile implements Adapter<Journal> {
  readonly #options: JournalFileOptions
  #path = ''
  #mark: JournalPosition = start
  #file: OpenFile | undefined
  #head: OpenFile | undefined
  #identity: number | undefined
  #admitted = 0
  /** Why the end of the file is uncertain. */
  #doubt: string | undefined

  constructor(options: JournalFileOptions) {
    this.#options = options
  }

  /** How many edits are on the disk. */
  get version(): number {
    return this.#mark.version
  }

  get admitted(): number {
    return this.#admitted
  }

  get sum(): string {
    return this.#mark.sum
  }

  /** Reads the journal and opens it for writing. Throws a StoreError when it is damaged or cannot be written. */
  async read(): Promise<Journal> {
    const { path, edits, mark, head } = await readJournalFile(this.#options)
    this.#path = path
    this.#mark = mark
    this.#admitted = checkedUpTo(head)?.version ?? 0
    const cannotWrite = failing(`cannot write in ${path}`)
    this.#file = await this.#options.files.open(path, 'r+').catch(cannotWrite)
    this.#identity = (await this.#options.files.stat(path).catch(cannotWrite)).ino
    await this.#openHead(head)
    return { edits: [...edits] }
  }

  async write({ edits }: Journal): Promise<void> {
    const added = edits.slice(this.#mark.version)
    if (added.length === 0) return
    await this.#settleDoubt()
    await this.#checkFile()
    const { bytes, mark } = await runInSlices(sealing(added, this.#mark))
    await this.#put(bytes)
    this.#mark = mark
    await this.#writeHead()
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
    const said = `cannot keep the change in ${this.#path}: ${why}`
    return this.#doubt === undefined
      ? said
      : `${said}; the file could not be cut back, so it is not known whether the change is in it, and no other is taken until it can`
  }

  /** After a failed write or sync the state of the file is unknown: reopens, compares, truncates and syncs it. */
  async #cutBack(): Promise<void> {
    await this.#file?.close().catch(() => undefined)
    this.#file = undefined
    const file = await this.#options.files.open(this.#path, 'r+')
    this.#file = file
    const state = await this.#options.files.stat(this.#path)
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
        `cannot keep the change in ${this.#path}: after an earlier fault (${this.#doubt}) it cannot be cut back: ${reason(error)}`,
        { cause: error },
      )
    }
  }

  /** Refuses to append to a file that was replaced, deleted or written by another process: the edit would be lost. */
  async #checkFile(): Promise<void> {
    const state = await this.#options.files.stat(this.#path).catch(failing(`cannot keep the change in ${this.#path}`))
    if (state.ino !== this.#identity || state.size !== this.#mark.length) throw this.#changed()
  }

  #changed(): StoreError {
    return new StoreError(
      `cannot keep the change in ${this.#path}: something else has changed the file since it was read; restart Karvan`,
    )
  }

  /** Unless the head file has to be replaced: the edits after it are not judged yet. */
  async #openHead(head: JournalHead | undefined): Promise<void> {
    if (this.#admitted !== this.version || head?.sum !== this.sum) return
    await this.#tryHead(async path => {
      this.#head = await this.#options.files.open(path, 'r+')
    })
  }

  /** All edits are admitted. The head file shows it at the next start. */
  async markAdmitted(): Promise<void> {
    if (this.#head !== undefined) return
    await this.#tryHead(async path => {
      await replaceHead(this.#options.files, path, this.#kept())
      this.#head = await this.#options.files.open(path, 'r+')
    })
  }

  async #writeHead(): Promise<void> {
    await this.#tryHead(async path => {
      if (this.#head === undefined) await replaceHead(this.#options.files, path, this.#kept())
      else await writeHead(this.#head, this.#kept())
    })
  }

  #kept() {
    return { mark: this.#mark, key: this.#options.auditKey, isAdmitted: true }
  }

  /** A change is kept even if the head file cannot be written. */
  async #tryHead(work: (path: string) => Promise<void>): Promise<void> {
    const path = headPath(this.#options.folder)
    try {
      await work(path)
    } catch (error) {
      this.#options.notice(`cannot write ${path}: ${reason(error)}; the journal itself is whole`)
    }
  }
}
