/** The file of named values: appended to, blanked in place, or replaced. One call at a time. */
import { dirname } from 'node:path'
import { type FileSystem, type OpenFile, replaceFile, syncFolder, writeAll } from './file-system.ts'
import { reason } from './store-error.ts'
import { blanks, type Range, type ValueLines } from './value-lines.ts'

/** Every method throws what the disk throws. */
export class ValueFile {
  readonly #files: FileSystem
  readonly #path: string
  #file: OpenFile | undefined
  #isThere: boolean
  /** Known once the file was opened. */
  #identity: number | undefined
  #length: number
  #isUnsure: boolean
  /** A rename is not synced. */
  #isRenamed = false

  /** `lines` is what the file holds; undefined when there is no file. */
  constructor(files: FileSystem, path: string, lines: Pick<ValueLines, 'length' | 'hasRest'> | undefined) {
    this.#files = files
    this.#path = path
    this.#isThere = lines !== undefined
    this.#length = lines?.length ?? 0
    this.#isUnsure = lines?.hasRest === true
  }

  get length(): number {
    return this.#length
  }

  /** Bytes after the length may be on the disk: a torn line, or a failed write. */
  get isUnsure(): boolean {
    return this.#isUnsure
  }

  /** Appends and syncs. When that fails, the file is truncated to its length; if that fails too, the error says so. */
  async append(bytes: Uint8Array, header: string): Promise<void> {
    const file = await this.#ready(header)
    try {
      await writeAll(file, bytes, this.#length)
      await file.datasync()
    } catch (error) {
      this.#isUnsure = true
      await this.#cutBack().catch(() => undefined)
      if (!this.#isUnsure) throw error
      throw new Error(`${reason(error)}; it could not be taken back, so it is not known whether it is kept`)
    }
    this.#length += bytes.length
  }

  /** Overwrites lines in place, and syncs. After a crash each is as before, blank, or partly blank, which reads as blank. */
  async blank(lines: readonly Range[]): Promise<void> {
    if (lines.length === 0) return
    const file = await this.#ready('')
    for (const { at, size } of lines) await writeAll(file, blanks(size), at)
    await file.datasync()
  }

  /**
   * Replaces the file by the pieces, which say the same: after a crash either is there. Returns whether the new file is in
   * place; after an error it may be, then the sync of its folder is made up for before the next line.
   */
  async replace(pieces: Generator<Uint8Array>): Promise<boolean> {
    const before = await this.#inode()
    let length = 0
    const measured = function* (): Generator<Uint8Array> {
      for (const piece of pieces) {
        length += piece.length
        yield piece
      }
    }
    const isSynced = await replaceFile(this.#files, this.#path, measured()).then(
      () => true,
      () => false,
    )
    if (!isSynced && (await this.#inode()) === before) return false
    await this.close()
    this.#identity = undefined
    this.#isRenamed = !isSynced
    this.#isUnsure = false
    this.#length = length
    return true
  }

  async close(): Promise<void> {
    const file = this.#file
    this.#file = undefined
    await file?.close().catch(() => undefined)
  }

  /** Opens the file, which is made with its header, and brings it to its length. */
  async #ready(header: string): Promise<OpenFile> {
    if (!this.#isThere) {
      await replaceFile(this.#files, this.#path, Buffer.from(header))
      this.#isThere = true
      this.#length = Buffer.byteLength(header)
    }
    if (this.#isRenamed) await syncFolder(this.#files, dirname(await this.#files.realpath(this.#path)))
    this.#isRenamed = false
    if (this.#isUnsure) await this.#cutBack()
    const file = this.#file ?? (await this.#open())
    const { ino, size } = await this.#files.stat(this.#path)
    if (ino !== this.#identity || size !== this.#length) throw new Error(changed)
    return file
  }

  async #open(): Promise<OpenFile> {
    const found = await this.#inode()
    this.#identity ??= found
    if (found !== this.#identity) throw new Error(changed)
    this.#file = await this.#files.open(this.#path, 'r+')
    return this.#file
  }

  /** After a failed write or sync the state of the file is unknown: it is opened again, truncated and synced. */
  async #cutBack(): Promise<void> {
    await this.close()
    const file = await this.#open()
    await file.truncate(this.#length)
    await file.sync()
    this.#isUnsure = false
  }

  async #inode(): Promise<number> {
    return (await this.#files.stat(this.#path)).ino
  }
}

const changed = 'something else has changed the file since it was read; restart Karvan'
