/** The lines of a queue in the database. Lines that wait together are inserted in one statement (group commit). */
import { batchWorker } from '../../async/batch-worker.ts'
import { StoreError } from '../store-error.ts'
import { type Database, faultOf } from './database.ts'

/** What the queue is, as lines; see src/data/queues/append-log.ts. */
interface QueueState {
  text(): string
  isIdle(): boolean
}

/** So many lines are compacted also while work is pending. */
const mostLines = 20_000
/** Obsolete lines are removed after this time without pending work. */
const restMs = 2_000

type Task = readonly string[] | 'compact'

interface QueueRow {
  readonly id: string
  readonly line: string
}

/** The rows of a queue behind that id, oldest first. Throws a StoreError. */
export async function readQueue(database: Database, queue: string, after = '0'): Promise<readonly QueueRow[]> {
  const text = 'SELECT id, line FROM queue_line WHERE queue = $1 AND id > $2 ORDER BY id'
  return (await database.query<QueueRow & { [column: string]: string }>('cannot read the queue', text, [queue, after]))
    .rows
}

/** Adds a line, also while this machine is not the active one. */
export async function appendTo(database: Database, queue: string, line: string): Promise<void> {
  await database.query('cannot keep the queue', 'INSERT INTO queue_line (queue, line) VALUES ($1, $2)', [queue, line])
}

/** Removes a row, if that machine is the active one. Throws a StoreError. */
export async function removeFrom(database: Database, queue: string, id: string, machine: string): Promise<void> {
  const text =
    'DELETE FROM queue_line WHERE queue = $1 AND id = $2 AND EXISTS (SELECT FROM active WHERE machine = $3 FOR SHARE)'
  await database.query('cannot keep the queue', text, [queue, id, machine])
}

/** Only the active machine writes: the statements of another are refused. */
export class QueueTable {
  readonly #database: Database
  readonly #queue: string
  readonly #machine: string
  readonly #state: QueueState
  readonly #tasks = batchWorker((tasks: readonly Task[]) => this.#work(tasks))
  #lines = 0
  /** The lines after the last compaction. */
  #least = 0
  #isStale = false
  #isClosed = false
  #resting: NodeJS.Timeout | undefined

  constructor(database: Database, queue: string, machine: string, state: QueueState) {
    this.#database = database
    this.#queue = queue
    this.#machine = machine
    this.#state = state
  }

  /** Replaces what an earlier run left by the state of now. Throws a StoreError. */
  async open(): Promise<this> {
    await this.#compact()
    return this
  }

  async put(lines: readonly string[]): Promise<void> {
    if (this.#isClosed) throw new Error('the queue is closed')
    const fault = await this.#tasks.add(lines)
    if (fault !== undefined) throw fault
  }

  outdate(): void {
    this.#isStale = true
    if (this.#isClosed) return
    this.#resting ??= setTimeout(() => {
      this.#resting = undefined
      if (this.#isDue()) void this.#tasks.add('compact')
      else this.outdate()
    }, restMs).unref()
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#resting)
    if (this.#isStale) await this.#tasks.add('compact')
    await this.#tasks.idle()
  }

  #isDue(): boolean {
    return this.#state.isIdle() || this.#lines > Math.max(mostLines, 2 * this.#least)
  }

  async #work(tasks: readonly Task[]): Promise<readonly (StoreError | undefined)[]> {
    const lines = tasks.flatMap(task => (task === 'compact' ? [] : task))
    const fault = lines.length === 0 ? undefined : await tried(() => this.#insert(lines))
    if (tasks.includes('compact')) await tried(() => this.#compact())
    return tasks.map(task => (task === 'compact' ? undefined : fault))
  }

  async #insert(lines: readonly string[]): Promise<void> {
    const { rowCount } = await this.#database.query('cannot keep the queue', insert, [
      this.#machine,
      this.#queue,
      lines,
    ])
    if (rowCount !== lines.length) throw over()
    this.#lines += lines.length
  }

  async #compact(): Promise<void> {
    this.#isStale = false
    const lines = this.#state.text().split('\n').filter(Boolean)
    try {
      await this.#database.transaction('cannot keep the queue', async client => {
        await client.query('DELETE FROM queue_line WHERE queue = $1', [this.#queue])
        const { rowCount } = await client.query(insert, [this.#machine, this.#queue, lines.map(line => `${line}\n`)])
        if (rowCount !== lines.length) throw over()
      })
    } catch (error) {
      this.#isStale = true
      throw error
    }
    this.#lines = lines.length
    this.#least = lines.length
  }
}

/** Waits for a machine that takes its turn, and inserts nothing after that. */
const insert = `
WITH turn AS (SELECT FROM active WHERE machine = $1 FOR SHARE)
INSERT INTO queue_line (queue, line)
SELECT $2, line FROM turn, unnest($3::text[]) WITH ORDINALITY AS added (line, place) ORDER BY place`

const over = (): StoreError => new StoreError('cannot keep the queue in the database: another machine is active')

async function tried(work: () => Promise<void>): Promise<StoreError | undefined> {
  try {
    await work()
    return undefined
  } catch (error) {
    return error instanceof StoreError ? error : faultOf('cannot keep the queue', error)
  }
}
