/** Outbox: messages to many chats, kept on disk until they are sent. A crash loses none and sends none twice. */
import { join } from 'node:path'
import { bytesOf, disk } from '../engine/file-system.ts'
import { isCutShort, noticeOfUnread } from '../engine/json-lines.ts'
import { failing, reason, StoreError } from '../engine/store-error.ts'
import { openAppendLog } from './append-log.ts'
import { type InFlight, inFlight } from './in-flight.ts'
import type { QueueOptions } from './inbox.ts'
import { type DeliveryOutcome, isUndecided, type OutboxItem, type OutboxRecord, written } from './outbox-codec.ts'
import { follow, linesOf, type OpenItem, type OutboxState, readLines } from './outbox-state.ts'
import type { OpenQueueLog, QueueLog } from './queue-log.ts'

/** How many ids of finished items are known. */
const mostKnown = 1_000
/** A file of this size is rewritten without what is finished. */
const largest = 16_000_000

/** Opens the outbox of a folder whose lock this process holds. Throws a StoreError when it cannot be read or written. */
export async function openOutbox({ folder, files = disk, notice, restMs = 2_000 }: QueueOptions): Promise<Outbox> {
  const path = join(folder, 'outbox.jsonl')
  try {
    const bytes = await bytesOf(files, path)
    const found = readLines(bytes?.toString('utf8') ?? '')
    const { unread } = found
    if (bytes !== undefined && unread > 0 && !isCutShort(bytes, unread))
      notice(await noticeOfUnread(files, path, bytes, unread))
    return await restoreOutbox(found, state => openAppendLog({ path, files, restMs, largest, ...state }))
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(`cannot keep the outbox in ${path}: ${reason(error)}`)
  }
}

export async function restoreOutbox({ open, known }: OutboxState, openLog: OpenQueueLog): Promise<Outbox> {
  const held: Held = { open: new Map(open), known: [...known] }
  const log = await openLog({
    text: () => linesOf({ ...held, known: held.known.slice(-mostKnown) }),
    isIdle: () => held.open.size === 0,
  })
  return new Outbox(held, log)
}

/** An outbox that a restart forgets. */
export const memoryOutbox = (): Outbox => new Outbox({ open: new Map(), known: [] })

interface Held {
  readonly open: Map<string, OpenItem>
  readonly known: string[]
}

/** Memory changes at once; the file follows in the same turn of the event loop. */
export class Outbox {
  readonly #open: Map<string, OpenItem>
  readonly #known: string[]
  readonly #log: QueueLog | undefined

  constructor({ open, known }: Held, log?: QueueLog) {
    this.#open = open
    this.#known = known
    this.#log = log
  }

  /** Items that are not finished, by id, oldest first. */
  get open(): ReadonlyMap<string, Readonly<OpenItem>> {
    return this.#open
  }

  /** How many messages are still to be sent. */
  get length(): number {
    return [...this.#open.values()].reduce((sum, { counts }) => sum + counts.undecided, 0)
  }

  /** Unsent messages that hold one of these figures or statements, and where they will go. */
  readonly coming = (ids: readonly string[]): readonly InFlight[] => inFlight(this.#open.values(), new Set(ids))

  /** Whether the item is open, or finished recently. */
  knows(id: string): boolean {
    return this.#open.has(id) || this.#known.includes(id)
  }

  /** Takes an item. Returns whether it is new, once it is on the disk. Throws a StoreError when it is not taken. */
  async put(posting: OutboxItem): Promise<boolean> {
    if (this.knows(posting.id)) return false
    try {
      await this.#note(['+', posting], 'synced')
    } catch (error) {
      this.#open.delete(posting.id)
      throw error
    }
    this.#finish(posting.id)
    return true
  }

  /** A send begins. Resolves when a kill would not forget it. Throws a StoreError; then nothing may be sent. */
  async begin(id: string, index: number): Promise<void> {
    const state = this.#state(id, index)
    if (isUndecided(state)) await this.#note(['is', id, index, state === 0 ? 1 : 2])
  }

  /** Takes back `begin`: nothing was sent. */
  undone(id: string, index: number): void {
    const state = this.#state(id, index)
    if (isUndecided(state)) this.#mark(['is', id, index, state === 2 ? 1 : 0])
  }

  /** Sets a recipient's result. With a message number the item stays open until `noted`. True: the item is finished. */
  end(id: string, index: number, outcome: DeliveryOutcome, number?: number): boolean {
    if (!this.#open.has(id)) return false
    if (number !== undefined) this.#mark(['at', id, index, number])
    this.#mark(['is', id, index, outcome])
    return this.#finish(id)
  }

  /** The number of its message is recorded elsewhere. Returns whether that finished the item. */
  noted(id: string, index: number): boolean {
    if (this.#open.get(id)?.numbers.has(index) !== true) return false
    this.#mark(['at', id, index, null])
    return this.#finish(id)
  }

  /** Holds the item back. Throws a StoreError. */
  pause(id: string): Promise<void> {
    return this.#note(['pause', id, true], 'synced')
  }

  /** Lets the item go on. Throws a StoreError. */
  resume(id: string): Promise<void> {
    return this.#note(['pause', id, false], 'synced')
  }

  /** Drops all sends that have not begun. Returns whether that finished the item. Throws a StoreError. */
  async stop(id: string): Promise<boolean> {
    await this.#note(['stop', id], 'synced')
    return this.#finish(id)
  }

  /** A group became a supergroup with another id. */
  readonly moved = (from: number, to: number): void => this.#mark(['moved', from, to])

  /** Sends nothing more to that chat: it is gone, or does not want it ('dropped'). Returns the items that this finished. */
  drop(chat: number, as: 'gone' | 'dropped'): readonly Readonly<OpenItem>[] {
    const finished: OpenItem[] = []
    for (const [id, it] of this.#open)
      for (const index of it.indexesOf(chat))
        if (isUndecided(it.states[index]) && this.end(id, index, as)) finished.push(it)
    return finished
  }

  /** Resolves when all that was noted before is written, or was refused. */
  async flush(): Promise<void> {
    await this.#log?.put([], 'written').catch(() => undefined)
  }

  async close(): Promise<void> {
    await this.#log?.close()
  }

  #state(id: string, index: number) {
    return this.#open.get(id)?.states[index]
  }

  async #note(line: OutboxRecord, until: 'written' | 'synced' = 'written'): Promise<void> {
    follow(line, this.#open, this.#known)
    if (this.#known.length > 2 * mostKnown) this.#known.splice(0, this.#known.length - mostKnown)
    await this.#log?.put([written(line)], until).catch(failing('cannot keep the messages to send'))
  }

  /** A line that may be lost: after a crash the send is repeated or in doubt. */
  #mark(line: OutboxRecord): void {
    void this.#note(line).catch(() => undefined)
  }

  /** Closes the item when every recipient has a result. */
  #finish(id: string): boolean {
    const it = this.#open.get(id)
    if (it === undefined || it.numbers.size > 0 || it.counts.undecided > 0) return false
    this.#mark(['over', id])
    this.#log?.outdate()
    return true
  }
}
