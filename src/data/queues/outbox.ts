/** What is to be sent to many, kept on disk until it is: no crash loses it, and who has got it is not sent it again. */
import { join } from 'node:path'
import { type AppendLog, openAppendLog } from '../engine/append-log.ts'
import { bytesOf, disk, type FileSystem } from '../engine/file-system.ts'
import type { OperatorLog } from '../engine/notify.ts'
import { quarantine } from '../engine/quarantine.ts'
import { reason, StoreError } from '../engine/store-error.ts'
import { type InFlight, inFlight } from './in-flight.ts'
import {
  type DeliveryOutcome,
  follow,
  linesOf,
  type OpenItem,
  type OutboxItem,
  type OutboxRecord,
  type OutboxState,
  readLines,
  written,
} from './outbox-codec.ts'

export interface Outbox {
  /** What is on its way, by id, oldest first. */
  readonly open: ReadonlyMap<string, Readonly<OpenItem>>
  /** Where messages will stand that are still on their way and hold one of these. */
  coming(ids: readonly string[]): readonly InFlight[]
  /** Whether it is on its way or was sent already. */
  knows(id: string): boolean
  /** Takes it. Shape: whether it is new, once it is on the disk. Errors: a StoreError; then it is not taken. */
  put(posting: OutboxItem): Promise<boolean>
  /** A send begins. Resolves when a crash would not forget it. Errors: a StoreError; then nothing may be sent. */
  begin(id: string, index: number): Promise<void>
  /** It was not done after all. */
  undone(id: string, index: number): void
  /**
   * It came to its end. With the number of its message it is still to be noted elsewhere, and until then its posting stays.
   * Shape: whether it was the last of its posting.
   */
  end(id: string, index: number, outcome: DeliveryOutcome, number?: number): boolean
  /** Where it stands is noted elsewhere by now. Shape: whether it was the last of its posting. */
  noted(id: string, index: number): boolean
  /** Holds it back, or lets it go on. Errors: a StoreError. */
  pause(id: string, isPaused: boolean): Promise<void>
  /** Drops what has not begun, for good. Shape: whether that was its end. Errors: a StoreError. */
  stop(id: string): Promise<boolean>
  /** A group has another id by now. */
  moved(from: number, to: number): void
  /** Nothing more goes to that chat: it is gone, or does not want it ('dropped'). */
  drop(chat: number, as: 'gone' | 'dropped'): void
  close(): Promise<void>
}

export interface OutboxOptions {
  readonly folder: string
  readonly files?: FileSystem
  readonly notice: OperatorLog
  /** With nothing left to send for so long, what was sent is wiped from the disk. */
  readonly restMs?: number
}

/** So many ids of what was sent are known. */
const mostKnown = 1_000
/** A file of this size is written anew without what is over. */
const largest = 16_000_000

/** Opens the outbox of a folder that this process holds. Errors: a StoreError when it cannot be read or written. */
export async function openOutbox({ folder, files = disk, notice, restMs = 2_000 }: OutboxOptions): Promise<Outbox> {
  const path = join(folder, 'outbox.jsonl')
  try {
    const bytes = await bytesOf(files, path)
    const found = readLines(bytes?.toString('utf8') ?? '')
    // The end of a line that a kill cut short is no damage: it was never acknowledged.
    const isCutShort = found.unread === 1 && bytes?.at(-1) !== newline && bytes?.includes(0) !== true
    if (bytes !== undefined && found.unread > 0 && !isCutShort) {
      const copy = await quarantine(files, path, 'damaged', bytes)
      notice(
        `${found.unread === 1 ? '1 line' : `${found.unread} lines`} of ${path} could not be read and were passed over; what was there is in ${copy}`,
      )
    }
    const held = heldOf(found)
    const file = await openAppendLog({
      ...{ path, files, restMs, largest },
      text: () => linesOf({ ...held, known: held.known.slice(-mostKnown) }),
      isIdle: () => held.open.size === 0,
    })
    return outboxOver(held, file)
  } catch (error) {
    throw error instanceof StoreError ? error : new StoreError(`cannot keep the outbox in ${path}: ${reason(error)}`)
  }
}
const newline = '\n'.charCodeAt(0)

/** An outbox that a restart forgets. */
export const memoryOutbox = (): Outbox => outboxOver({ open: new Map(), known: [] })

/** What is on its way, and the ids of what was sent lately. */
interface Held {
  readonly open: Map<string, OpenItem>
  readonly known: string[]
}
const heldOf = ({ open, known }: OutboxState): Held => ({ open: new Map(open), known: [...known] })

function outboxOver({ open, known }: Held, file?: AppendLog): Outbox {
  /** Memory follows at once, so that whoever looks next sees it; the disk is told in the same turn. */
  async function note(line: OutboxRecord, isDurable = false): Promise<void> {
    follow(line, open, known)
    if (known.length > 2 * mostKnown) known.splice(0, known.length - mostKnown)
    if (file === undefined) return
    try {
      await file.put([written(line)], isDurable)
    } catch (error) {
      throw new StoreError(`cannot keep what is to be sent: ${reason(error)}`)
    }
  }
  const mark = (line: OutboxRecord): void => void note(line).catch(() => undefined)

  function over(id: string): boolean {
    const it = open.get(id)
    if (it === undefined || it.numbers.size > 0 || it.states.some(isUndecided)) return false
    mark(['over', id])
    file?.outdate()
    return true
  }

  function end(id: string, index: number, outcome: DeliveryOutcome, number?: number): boolean {
    if (!open.has(id)) return false
    if (number !== undefined) mark(['at', id, index, number])
    mark(['is', id, index, outcome])
    return over(id)
  }

  return {
    open,
    coming: ids => inFlight(open.values(), new Set(ids)),
    knows: id => open.has(id) || known.includes(id),
    async put(posting) {
      if (open.has(posting.id) || known.includes(posting.id)) return false
      try {
        await note(['+', posting], true)
      } catch (error) {
        open.delete(posting.id)
        throw error
      }
      over(posting.id)
      return true
    },
    async begin(id, index) {
      const state = open.get(id)?.states[index]
      if (isUndecided(state)) await note(['is', id, index, state === 0 ? 1 : 2])
    },
    undone(id, index) {
      const state = open.get(id)?.states[index]
      if (isUndecided(state)) mark(['is', id, index, state === 2 ? 1 : 0])
    },
    end,
    noted(id, index) {
      if (open.get(id)?.numbers.has(index) !== true) return false
      mark(['at', id, index, null])
      return over(id)
    },
    pause: (id, isPaused) => note(['pause', id, isPaused], true),
    async stop(id) {
      await note(['stop', id], true)
      return over(id)
    },
    moved: (from, to) => mark(['moved', from, to]),
    drop(chat, as) {
      for (const [id, { posting, states }] of [...open])
        for (const [index, it] of posting.recipients.entries())
          if (it.chat === chat && isUndecided(states[index])) end(id, index, as)
    },
    async close() {
      await file?.close()
    },
  }
}

/** Whether it is still to be sent. */
export const isUndecided = (state: OpenItem['states'][number] | undefined): state is 0 | 1 | 2 =>
  typeof state === 'number'
