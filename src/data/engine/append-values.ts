/** Named values of which there may be very many: a change appends a line, and costs the same for any number of values. */
import { batchWorker } from '../async/batch-worker.ts'
import { inSlices } from '../async/time-slices.ts'
import { bytesOf, type FileSystem } from './file-system.ts'
import { noticeOfUnread, pieces } from './json-lines.ts'
import { type CopiedValues, judgeWrite, type Put, type Update } from './key-value.ts'
import type { OperatorLog } from './notify.ts'
import { reason, StoreError } from './store-error.ts'
import { ValueFile } from './value-file.ts'
import { ValueIndex } from './value-index.ts'
import {
  bodyOf,
  type LineForm,
  type ObsoleteLines,
  type Range,
  readValueLines,
  type ValueLines,
  valueIn,
} from './value-lines.ts'

export interface AppendValuesOptions {
  readonly path: string
  readonly files: FileSystem
  readonly form: LineForm
  readonly notice: OperatorLog
  /** Removed and replaced values are blanked on the disk after this time. */
  readonly restMs?: number
  /** The file is compacted when it has more obsolete bytes than this, and than bytes in use. */
  readonly mostObsolete?: number
  /** Removes what else is kept of the values on the disk. */
  readonly purge?: () => Promise<void>
}

/** Opens the values of a file, which is made at the first put. Throws a StoreError when it cannot be read. */
export async function openAppendValues(options: AppendValuesOptions): Promise<AppendValues> {
  const { path, files, form, notice } = options
  try {
    const bytes = await bytesOf(files, path)
    if (bytes === undefined) return new AppendValues(options, undefined)
    const lines = readValueLines(bytes, form)
    const lost = lines.unread.length + lines.missing
    if (lost > 0) notice(await noticeOfUnread(files, path, bytes, lost))
    if (lines.isTorn)
      notice(`the last line of ${path} was cut short and is left out: it was never acknowledged`, 'usual')
    return new AppendValues(options, lines)
  } catch (error) {
    throw new StoreError(`cannot read ${path}: ${reason(error)}`, { cause: error })
  }
}

type Task = Put | Update | 'blank' | 'compact'

/** Named values in a file of lines. A value is read once its line is synced. Waiting puts are synced together. */
export class AppendValues implements Omit<CopiedValues, 'onChange'> {
  readonly #options: Required<AppendValuesOptions>
  readonly #file: ValueFile
  readonly #held: ValueLines['held']
  readonly #queue = batchWorker((tasks: readonly Task[]) => this.#work(tasks))
  #obsolete: ObsoleteLines
  /** The bytes of the lines of held values. */
  #used = 0
  /** Some lines could not be read: the file is compacted with the next value. */
  #isDamaged: boolean
  /** After a failed compaction: the obsolete bytes at which it is tried again. */
  #triedAgainAt = 0
  #resting: NodeJS.Timeout | undefined
  #isClosed = false

  /** `lines` is what the file holds; undefined when there is no file. */
  constructor(options: AppendValuesOptions, lines: ValueLines | undefined) {
    this.#options = { restMs: 10_000, mostObsolete: 1_000_000, purge: async () => undefined, ...options }
    this.#file = new ValueFile(options.files, options.path, lines)
    this.#held = lines?.held ?? new ValueIndex()
    this.#obsolete = lines?.obsolete ?? { values: [], removals: [] }
    for (const { size } of this.#held.values()) this.#used += size
    this.#isDamaged = lines !== undefined && lines.unread.length + lines.missing > 0
    if (this.#obsolete.values.length + this.#obsolete.removals.length > 0) this.#blankLater()
  }

  get(name: string): Promise<unknown> {
    return Promise.resolve(this.#valueOf(name))
  }

  async put(name: string, value: unknown): Promise<void> {
    await this.#done({ name, value, ifAbsent: false })
  }

  async add(name: string, value: unknown): Promise<boolean> {
    return (await this.#done({ name, value, ifAbsent: true })) === true
  }

  update(name: string, change: (value: unknown) => unknown): Promise<unknown> {
    return this.#done({ name, change })
  }

  async *entries(prefix: string): AsyncGenerator<readonly [string, unknown]> {
    for (const name of this.#held.names(prefix)) {
      const value = this.#valueOf(name)
      if (value !== undefined) yield [name, value]
    }
  }

  async purgeCopies(): Promise<void> {
    await this.#done('blank')
    await this.#options.purge().catch((error: unknown) => {
      throw this.#fault(error)
    })
  }

  /** Blanks what is obsolete, and closes. Takes no value from now on: an update may still be in work when a stop times out. */
  async close(): Promise<void> {
    clearTimeout(this.#resting)
    await this.#queue.add('blank')
    this.#isClosed = true
    await this.#queue.idle()
    await this.#file.close()
  }

  async #done(task: Task): Promise<unknown> {
    const result = await this.#queue.add(task)
    if (result instanceof Error) throw result
    return result
  }

  /** Returns a result or the fault of each task, in the same order. Never throws. */
  async #work(tasks: readonly Task[]): Promise<readonly unknown[]> {
    const closed = this.#isClosed ? this.#fault(new Error('the file is closed')) : undefined
    if (closed !== undefined) return tasks.map(() => closed)
    const next = new Map<string, unknown>()
    const results: unknown[] = []
    const held = (name: string): unknown => this.#valueOf(name)
    await inSlices(tasks, task => void results.push(typeof task !== 'string' && judgeWrite(task, next, held)))
    const fault = await this.#tried(() => this.#append(next))
    const blanking = tasks.includes('blank') ? await this.#tried(() => this.#blank()) : undefined
    if (tasks.includes('compact')) await this.#tried(() => this.#compact())
    else if (this.#isDue()) void this.#queue.add('compact')
    return tasks.map((task, i) => (typeof task === 'string' ? blanking : fault) ?? results[i])
  }

  #valueOf(name: string): unknown {
    const found = this.#held.get(name)
    return found && valueIn(found.body)
  }

  async #append(next: ReadonlyMap<string, unknown>): Promise<void> {
    // A value of which it is not known whether it is kept is taken back before a removal of it is acknowledged.
    if (next.size === 0 && !this.#file.isUnsure) return
    const { form } = this.#options
    const lines: { readonly name: string; readonly body: string | undefined; readonly bytes: Buffer }[] = []
    await inSlices(next, ([name, value]) => {
      const body = bodyOf(name, value)
      lines.push({ name, body: value === undefined ? undefined : body, bytes: Buffer.from(form.seal(body)) })
    })
    const bytes = Buffer.concat(lines.map(line => line.bytes))
    await this.#file.append(bytes, form.header(0))
    let at = this.#file.length - bytes.length
    await inSlices(lines, line => {
      this.#hold(line.name, line.body, { at, size: line.bytes.length })
      at += line.bytes.length
    })
  }

  #hold(name: string, body: string | undefined, line: Range): void {
    const before = body === undefined ? this.#held.take(name) : this.#held.set(name, { body, ...line })
    if (body === undefined) this.#obsolete.removals.push(line)
    else this.#used += line.size
    if (before === undefined) return
    this.#used -= before.size
    this.#obsolete.values.push({ at: before.at, size: before.size })
    this.#blankLater()
  }

  #blankLater(): void {
    this.#resting ??= setTimeout(() => {
      this.#resting = undefined
      void this.#queue.add('blank')
    }, this.#options.restMs).unref()
  }

  async #blank(): Promise<void> {
    const { values, removals } = this.#obsolete
    await this.#file.blank(values)
    await this.#file.blank(removals)
    this.#obsolete = { values: [], removals: [] }
  }

  #isDue(): boolean {
    const obsolete = this.#file.length - this.#used
    return this.#isDamaged || obsolete > Math.max(this.#used, this.#options.mostObsolete, this.#triedAgainAt)
  }

  /** Rewrites the file without obsolete lines, in time slices. When that fails, the old file stays in use. */
  async #compact(): Promise<void> {
    this.#isDamaged = false
    this.#triedAgainAt = 2 * (this.#file.length - this.#used)
    const header = this.#options.form.header(this.#held.size)
    if (!(await this.#file.replace(this.#pieces(header)))) return
    this.#triedAgainAt = 0
    this.#obsolete = { values: [], removals: [] }
    let at = Buffer.byteLength(header)
    await inSlices(this.#held.values(), value => {
      value.at = at
      at += value.size
    })
  }

  *#pieces(header: string): Generator<Uint8Array> {
    yield Buffer.from(header)
    yield* pieces(this.#held.values(), ({ body }) => this.#options.form.seal(body))
  }

  async #tried(work: () => Promise<void>): Promise<StoreError | undefined> {
    try {
      await work()
      return undefined
    } catch (error) {
      return this.#fault(error)
    }
  }

  #fault(error: unknown): StoreError {
    return new StoreError(`cannot keep the value in ${this.#options.path}: ${reason(error)}`, { cause: error })
  }
}
