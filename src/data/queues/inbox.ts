/** What was taken in and is not done yet, kept on disk: no crash loses it, and nothing is done twice for coming twice. */

import { type OrderedMap, orderedMap } from '../async/ordered-map.ts'
import { type AppendLog, openAppendLog } from '../engine/append-log.ts'
import { bytesOf, disk, type FileSystem } from '../engine/file-system.ts'
import type { OperatorLog } from '../engine/notify.ts'
import { quarantine } from '../engine/quarantine.ts'
import { reason, StoreError } from '../engine/store-error.ts'
import { inboxPath } from './crash-marker.ts'
import { aloneLine, doneLine, type Item, type Left, linesOf, readLines, startLine, takenLine } from './inbox-codec.ts'

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
  readonly files?: FileSystem
  readonly notice: OperatorLog
  /** With nothing left to do for so long, what was done is wiped from the disk. */
  readonly restMs?: number
}

/** So many of the keys of what is done are known: more than Telegram can bring again. */
const mostKnown = 1_000
/** A file of this size is written anew without what is done. */
const largest = 8_000_000

/** Opens the inbox of a folder that this process holds. Errors: a StoreError when it cannot be read or written. */
export async function openInbox(options: InboxOptions): Promise<Inbox> {
  const { folder, files = disk, restMs = 2_000 } = options
  const path = inboxPath(folder)
  try {
    const bytes = await bytesOf(files, path)
    const found = readLines(`${bytes?.toString('utf8') ?? ''}\n${startLine}`)
    if (bytes !== undefined) await tellDamage(options, path, bytes, found.unread)
    const [waiting, known] = [new Map(found.left), orderedMap<true>()]
    for (const key of found.done.slice(-mostKnown)) known.put(key, true)
    const file = await openAppendLog({
      ...{ path, files, restMs, largest },
      text: () => linesOf({ left: waiting, done: [...known.all()].map(([key]) => key) }),
      isIdle: () => waiting.size === 0,
    })
    return inboxOver(path, [...found.left.values()], { waiting, known }, file)
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
  const copy = await quarantine(files, path, 'damaged', bytes)
  const what = unread === 1 ? '1 line' : `${unread} lines`
  const where = `what was there is in ${copy}, with the words of people: delete it when it has been looked at`
  notice(`${what} of ${path} could not be read and were passed over; ${where}`)
}
const newline = '\n'.charCodeAt(0)

/** What waits, and the keys of what was done. */
interface Held {
  readonly waiting: Map<string, Left>
  readonly known: OrderedMap<true>
}

function inboxOver(path: string, left: readonly Left[], { waiting, known }: Held, file: AppendLog): Inbox {
  async function keep(items: readonly Item[]): Promise<readonly Item[]> {
    // Whoever brings again what is being written must not be told that it is kept before it is.
    if (items.some(({ key }) => waiting.has(key))) await file.put([], true).catch(() => undefined)
    const fresh: Item[] = []
    for (const item of items) {
      if (waiting.has(item.key) || known.has(item.key)) continue
      fresh.push(item)
      waiting.set(item.key, { ...item, runs: 0, faults: 0, deaths: 0 })
    }
    if (fresh.length === 0) return fresh
    try {
      await file.put(fresh.map(takenLine), true)
      return fresh
    } catch (error) {
      for (const { key } of fresh) waiting.delete(key)
      throw new StoreError(`cannot keep what came in ${path}: ${reason(error)}`)
    }
  }

  return {
    left,
    get size() {
      return waiting.size
    },
    knows: key => waiting.has(key) || known.has(key),
    keep,
    alone: key => file.put([aloneLine(key)], false).catch(() => undefined),
    done(key) {
      waiting.delete(key)
      known.put(key, true)
      const oldest = known.size > mostKnown ? known.oldest() : undefined
      if (oldest !== undefined) known.delete(oldest[0])
      file.put([doneLine(key)], false).catch(() => undefined)
      file.outdate()
    },
    close: () => file.close(),
  }
}
