/** Named values of which there are very many: a change is a line at the end of a file, which is not written whole for it. */
import { z } from 'zod'
import { type AppendLog, openAppendLog } from './append-log.ts'
import { bytesOf, type FileSystem } from './file-system.ts'
import type { CopiedValues } from './key-value.ts'
import type { OperatorLog } from './notify.ts'
import { quarantine } from './quarantine.ts'
import { reason, StoreError } from './store-error.ts'

export interface AppendValues extends CopiedValues {
  close(): Promise<void>
}

export interface AppendValuesOptions {
  readonly path: string
  readonly files: FileSystem
  readonly notice: OperatorLog
  /** What was removed or replaced is wiped from the disk after so long. */
  readonly restMs?: number
  /** A file of this size is written anew without it at once. */
  readonly largest?: number
}

// Each says how things are, not what is changed: read twice, as after a renewal, it comes to the same.
const line = z.union([z.tuple([z.string(), z.unknown()]), z.tuple([z.string()])])

/** The values of that file, which is made when there is something to keep. Errors: a StoreError when it cannot be read. */
export async function openAppendValues(options: AppendValuesOptions): Promise<AppendValues> {
  const { path, files, restMs = 10_000, largest = 16_000_000 } = options
  // As they are written: half the memory of what they mean, and nothing to be made of them when the file is written anew.
  const held = await read(options).catch((error: unknown) => {
    throw new StoreError(`cannot read ${path}: ${reason(error)}`, { cause: error })
  })
  let opening: Promise<AppendLog> | undefined
  const text = (): string => [...held.values()].join('')
  function open(): Promise<AppendLog> {
    opening ??= openAppendLog({ path, files, restMs, largest, text, isIdle: () => true }).catch((error: unknown) => {
      opening = undefined
      throw error
    })
    return opening
  }
  const hold = (name: string, written: string | undefined): void => {
    held.delete(name)
    if (written !== undefined) held.set(name, written)
  }
  async function put(name: string, value: unknown): Promise<void> {
    const before = held.get(name)
    const written = `${JSON.stringify(value === undefined ? [name] : [name, value])}\n`
    // Memory follows at once: a file that is written anew meanwhile must hold it.
    const now = value === undefined ? undefined : written
    hold(name, now)
    try {
      const file = await open()
      await file.put([written], true)
      if (before !== undefined) file.outdate()
    } catch (error) {
      if (held.get(name) === now) hold(name, before)
      throw new StoreError(`cannot keep what is noted in ${path}: ${reason(error)}`, { cause: error })
    }
  }
  return {
    get: async name => meant(held.get(name)),
    async put(name, value, ifAbsent = false) {
      if (ifAbsent && held.has(name)) return false
      if (value !== undefined || held.has(name)) await put(name, value)
      return true
    },
    names: async function* (prefix) {
      for (const name of [...held.keys()]) if (name.startsWith(prefix)) yield name
    },
    purgeCopies: async () => (await opening?.catch(() => undefined))?.wipe(),
    close: async () => (await opening?.catch(() => undefined))?.close(),
  }
}

const meant = (written: string | undefined): unknown => (written === undefined ? undefined : JSON.parse(written)[1])

/** By name, in the order they were put last. The end of a line that a kill cut short is no damage: nobody was told that it is kept. */
async function read({ path, files, notice }: AppendValuesOptions): Promise<Map<string, string>> {
  const held = new Map<string, string>()
  const bytes = await bytesOf(files, path)
  const lines = bytes?.toString('utf8').split('\n') ?? []
  const end = lines.pop()
  let unread = 0
  for (const written of [...lines, ...(end === undefined || parsed(end) === undefined ? [] : [end])]) {
    const one = parsed(written)
    if (one === undefined) {
      unread += 1
      continue
    }
    held.delete(one[0])
    if (one.length === 2) held.set(one[0], `${written}\n`)
  }
  if (bytes !== undefined && unread > 0) {
    const copy = await quarantine(files, path, 'damaged', bytes)
    notice(
      `${unread === 1 ? '1 line' : `${unread} lines`} of ${path} could not be read and were passed over; what was there is in ${copy}`,
    )
  }
  return held
}

function parsed(written: string): z.infer<typeof line> | undefined {
  try {
    return line.safeParse(JSON.parse(written)).data
  } catch {
    return undefined
  }
}
