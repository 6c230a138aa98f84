/** Inbox: updates that are taken in and not finished, kept on disk. A crash loses none, and a repeated update is handled once. */
import { bytesOf, disk, type FileSystem } from '../engine/file-system.ts'
import { isCutShort, noticeOfUnread } from '../engine/json-lines.ts'
import type { OperatorLog } from '../engine/notify.ts'
import { reason, StoreError } from '../engine/store-error.ts'
import { RecentMap } from '../model/recent-map.ts'
import { openAppendLog } from './append-log.ts'
import { inboxPath } from './crash-marker.ts'
import { type Item, type Left, linesOf, readLines, type Taken, written } from './inbox-codec.ts'
import type { OpenQueueLog, QueueLog } from './queue-log.ts'

export interface QueueOptions {
  readonly folder: string
  readonly files?: FileSystem
  readonly notice: OperatorLog
  /** Finished updates are wiped from the disk after this time without an open one. */
  readonly restMs?: number
}

/** How many keys of finished updates are known, at most; at least half as many, which is more than Telegram can send again. */
const mostKnown = 2_000
/** A file of this size is rewritten without what is finished. */
const largest = 8_000_000

/** Opens the inbox of a folder whose lock this process holds. Throws a StoreError when it cannot be read or written. */
export async function openInbox(options: QueueOptions): Promise<Inbox> {
  const { folder, files = disk, restMs = 2_000 } = options
  const path = inboxPath(folder)
  try {
    const bytes = await bytesOf(files, path)
    const taken = readLines(`${bytes?.toString('utf8') ?? ''}\n${written(['start'])}`)
    if (bytes !== undefined) await tellDamage(options, path, bytes, taken.unread)
    return await restoreInbox(path, taken, state => openAppendLog({ path, files, restMs, largest, ...state }))
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(`cannot keep the inbox in ${path}: ${reason(error)}`)
  }
}

/** The inbox of that state. `place` is where its log is, for messages to the operator. */
async function restoreInbox(place: string, { left, done }: Taken, openLog: OpenQueueLog): Promise<Inbox> {
  const waiting = new Map(left)
  const known = new RecentMap<string, true>(mostKnown)
  for (const key of done) known.set(key, true)
  const log = await openLog({
    text: () => linesOf({ left: waiting, done: known.entries().map(([key]) => key) }),
    isIdle: () => waiting.size === 0,
  })
  return new Inbox(place, log, waiting, known)
}

/** Reports what is lost, and keeps a copy of what could not be read. */
async function tellDamage(options: QueueOptions, path: string, bytes: Uint8Array, unread: number): Promise<void> {
  const { files = disk, notice } = options
  if (bytes.length === 0) return notice(`${path} was empty, which it never is: questions may have been lost`)
  if (unread === 0 || (isCutShort(bytes, unread) && bytes.includes(newline))) return
  const damage = await noticeOfUnread(files, path, bytes, unread)
  notice(`${damage}; it holds people's words: delete it after looking at it`)
}
const newline = '\n'.charCodeAt(0)

export class Inbox {
  /** The updates that earlier runs did not finish, oldest first. */
  readonly left: readonly Left[]
  readonly #place: string
  readonly #log: QueueLog
  readonly #waiting: Map<string, Left>
  readonly #known: RecentMap<string, true>
  #noted: Promise<void> | undefined

  constructor(place: string, log: QueueLog, waiting: Map<string, Left>, known: RecentMap<string, true>) {
    this.left = [...waiting.values()]
    this.#place = place
    this.#log = log
    this.#waiting = waiting
    this.#known = known
  }

  /** How many are not finished. */
  get size(): number {
    return this.#waiting.size
  }

  /** Whether it waits or is finished. */
  knows(key: string): boolean {
    return this.#waiting.has(key) || this.#known.has(key)
  }

  /** Takes updates in. Returns the new ones, once they are on the disk. Throws a StoreError; then none is taken in. */
  async keep(items: readonly Item[]): Promise<readonly Item[]> {
    // A repeat of one that is being written is acknowledged only when that write is durable.
    if (items.some(({ key }) => this.#waiting.has(key))) await this.#log.put([], 'synced').catch(() => undefined)
    const fresh: Item[] = []
    for (const item of items) {
      if (this.knows(item.key)) continue
      fresh.push(item)
      this.#waiting.set(item.key, { key: item.key, update: item.update, runs: 0, faults: 0, deaths: 0 })
    }
    if (fresh.length === 0) return fresh
    try {
      const lines = fresh.map(({ key, update }) => written(['+', key, update]))
      await this.#log.put(lines, 'synced')
      return fresh
    } catch (error) {
      for (const { key } of fresh) this.#waiting.delete(key)
      throw new StoreError(`cannot keep what came in ${this.#place}: ${reason(error)}`)
    }
  }

  /** Notes that it is handled while no other is. */
  alone(key: string): Promise<void> {
    return this.#log.put([written(['alone', key])], 'written').catch(() => undefined)
  }

  /** It is finished, and is not taken in again. Never throws: at worst a crash repeats it. */
  done(key: string): void {
    this.#waiting.delete(key)
    this.#known.set(key, true)
    const noted = this.#log.put([written(['-', key])], 'written')
    // Marks that are written together have one promise.
    if (noted !== this.#noted) noted.catch(() => undefined)
    this.#noted = noted
    this.#log.outdate()
  }

  /** It was not finished after all: its repeat is taken in. */
  reopen(key: string): void {
    this.#known.delete(key)
  }

  /** Wipes what is finished from the disk, and closes the file. */
  close(): Promise<void> {
    return this.#log.close()
  }
}
