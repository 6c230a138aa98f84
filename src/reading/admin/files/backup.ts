/** Reader for the file that /backup writes. */
import type { z } from 'zod'
import {
  backupForm,
  backupHead,
  backupLists,
  listsNumber,
  oldestListsNumber,
} from '../../../data/exchange/backup-format.ts'
import type { Batch } from './batch.ts'
import { FileFault, type ReadProgress } from './file-fault.ts'
import { jsonMembers, type Member } from './json.ts'

/** A thing and its line in the file. */
export interface Lined<T> {
  readonly row: number
  readonly it: T
}

/** A list of a backup: the things so far, and `take`, which adds a value that fits the schema. */
interface BackupList<T> {
  readonly things: readonly Lined<T>[]
  take(value: unknown, row: number): boolean
}
/** The lists of a backup by name. */
export type Lists = ReturnType<typeof openLists>

/**
 * The lists of a backup. A value that does not fit the schema of its list is rejected in the batch. `pause` is awaited
 * between two values.
 *
 * Errors: FileFault when the file is not UTF-8, not JSON, not a backup, or a backup of another schema; then both are
 * named.
 */
export async function readBackup(
  bytes: Uint8Array,
  batch: Batch,
  pause: () => Promise<void> | undefined,
  progress: ReadProgress,
): Promise<Lists> {
  const lists = openLists()
  const head: Record<string, unknown> = {}
  let isChecked = false
  for (const member of jsonMembers(bytes)) {
    const { key, value, isListed, line } = member
    if (isListed && !isChecked) isChecked = checkHead(head)
    if (!isListed) head[key] = value
    else if (!isName(key)) throw new FileFault('not-json', key)
    else if (value !== undefined && !lists[key].take(value, line)) batch.reject(line, 'columns', idIn(member))
    const turn = pause()
    if (turn === undefined) continue
    progress(member.done, bytes.length)
    await turn
  }
  if (!isChecked) checkHead(head)
  return lists
}

const isName = (key: string): key is keyof typeof backupLists => Object.hasOwn(backupLists, key)

const openLists = () => ({
  organisations: openList(backupLists.organisations),
  speakers: openList(backupLists.speakers),
  projects: openList(backupLists.projects),
  sources: openList(backupLists.sources),
  observations: openList(backupLists.observations),
  statements: openList(backupLists.statements),
  editors: openList(backupLists.editors),
})

function openList<T>(shape: z.ZodType<T>): BackupList<T> {
  const things: Lined<T>[] = []
  return {
    things,
    take(value, row) {
      const read = shape.safeParse(value)
      if (read.success) things.push({ row, it: read.data })
      return read.success
    },
  }
}

/** Checks the head, which comes before the lists. The format and schema numbers first: of another version no other field can be checked. */
function checkHead(head: Readonly<Record<string, unknown>>): true {
  const { karvan, form, schema } = head
  const isBackup = karvan === 'backup' && typeof form === 'number' && typeof schema === 'number'
  if (isBackup && (form !== backupForm || schema < oldestListsNumber || schema > listsNumber))
    throw new FileFault('other-schema', `${form}.${schema} ≠ ${backupForm}.${listsNumber}`)
  if (!backupHead.safeParse(head).success) throw new FileFault('not-json', String(karvan ?? ''))
  return true
}

function idIn({ key, value }: Member): string {
  const id = typeof value === 'object' && value !== null && 'id' in value ? value.id : value
  return typeof id === 'string' || typeof id === 'number' ? String(id) : key
}
