/** The file that /backup writes, read again. */
import type { z } from 'zod'
import { backupForm, backupHead, backupLists, listsNumber } from '../../../data/exchange/backup-format.ts'
import type { Batch, Things } from './batch.ts'
import { FileFault, type ReadProgress } from './file-fault.ts'
import { jsonMembers, type Member } from './json.ts'

/** A thing, and the line on which it stands. */
export interface Lined<T> {
  readonly row: number
  readonly it: T
}

/** What the lists of a backup hold, in its order. */
export type Lists = { readonly [L in keyof Things]: readonly Lined<Things[L]>[] } & {
  readonly editors: readonly Lined<number>[]
}

/**
 * The lists of a backup; what is not of its shape is rejected in the batch. `pause` is awaited between two values.
 *
 * Errors: FileFault where it is not UTF-8, not JSON, no backup, or one of another schema: then both are named.
 */
export async function readBackup(
  bytes: Uint8Array,
  batch: Batch,
  pause: () => Promise<void> | undefined,
  progress: ReadProgress,
): Promise<Lists> {
  const lists = emptyLists()
  const takers = takersOf(lists)
  const head: Record<string, unknown> = {}
  let isKnown = false
  for (const member of jsonMembers(bytes)) {
    const { key, value, isListed, line } = member
    if (isListed && !isKnown) isKnown = isOurs(head)
    if (!isListed) head[key] = value
    else if (!isName(key)) throw new FileFault('not-json', key)
    else if (value !== undefined && !takers[key](value, line)) batch.reject(line, 'columns', idIn(member))
    const breath = pause()
    if (breath === undefined) continue
    progress(member.done, bytes.length)
    await breath
  }
  if (!isKnown) isOurs(head)
  return lists
}

type Name = keyof typeof backupLists
const isName = (key: string): key is Name => Object.hasOwn(backupLists, key)

const emptyLists = (): { readonly [K in keyof Lists]: Lists[K][number][] } => ({
  organisations: [],
  speakers: [],
  projects: [],
  sources: [],
  observations: [],
  statements: [],
  editors: [],
})

/** What puts a value into its list, if it is of its shape. */
function takersOf(lists: ReturnType<typeof emptyLists>): Record<Name, (value: unknown, row: number) => boolean> {
  const into =
    <T>(shape: z.ZodType<T>, list: Lined<T>[]) =>
    (value: unknown, row: number): boolean => {
      const read = shape.safeParse(value)
      if (read.success) list.push({ row, it: read.data })
      return read.success
    }
  return {
    organisations: into(backupLists.organisations, lists.organisations),
    speakers: into(backupLists.speakers, lists.speakers),
    projects: into(backupLists.projects, lists.projects),
    sources: into(backupLists.sources, lists.sources),
    observations: into(backupLists.observations, lists.observations),
    statements: into(backupLists.statements, lists.statements),
    editors: into(backupLists.editors, lists.editors),
  }
}

/** Its head stands before its lists. Another form or schema is told first: nothing else of it can be judged. */
function isOurs(head: Readonly<Record<string, unknown>>): true {
  const { karvan, form, schema } = head
  const isBackup = karvan === 'backup' && typeof form === 'number' && typeof schema === 'number'
  if (isBackup && (form !== backupForm || schema !== listsNumber))
    throw new FileFault('other-schema', `${form}.${schema} ≠ ${backupForm}.${listsNumber}`)
  if (!backupHead.safeParse(head).success) throw new FileFault('not-json', String(karvan ?? ''))
  return true
}

function idIn({ key, value }: Member): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : key
}
