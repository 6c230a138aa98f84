import { resolve } from 'node:path'
import { z } from 'zod'
import { headPath, journalPath } from './engine/data-folder.ts'
import { bytesOf, disk, replaceFile } from './engine/file-system.ts'
import { takeLock } from './engine/folder-lock.ts'
import { header, type JournalReading, reaches, readJournal } from './engine/journal-codec.ts'
import { readHead, replaceHead, sealFault } from './engine/journal-head.ts'
import { quarantine } from './engine/quarantine.ts'
import { failing, StoreError } from './engine/store-error.ts'
import { parsed } from './model/parse-json.ts'

/** The result of a repair. `sum` is the fingerprint of what is kept. `copy` is the path of the old bytes; absent when nothing was changed. */
export interface Repair {
  readonly kept: number
  readonly leftOut: number
  readonly sum: string
  readonly copy?: string
}

/**
 * Repairs the journal of a folder: keeps its good beginning, and drops the rest. The old bytes are copied to another file.
 * Seals the head file with the key; without a key the head file has no seal. Damage by a text editor (CRLF, a byte order mark, a lost first line) loses nothing.
 * Throws a StoreError when the folder is in use, or the journal is of a newer format.
 */
export async function repairJournal(folder: string, key?: string): Promise<Repair> {
  const path = await disk.realpath(resolve(folder)).catch(failing(`cannot open the data folder ${resolve(folder)}`))
  const unlock = await takeLock(path)
  try {
    return await repair(path, key)
  } finally {
    await unlock()
  }
}

async function repair(folder: string, key: string | undefined): Promise<Repair> {
  const path = journalPath(folder)
  const bytes = await bytesOf(disk, path)
  const found = await readHead(disk, headPath(folder))
  const head = found === 'unreadable' ? undefined : found
  const good = best(bytes ?? Buffer.alloc(0))
  const newer = bytes === undefined ? undefined : readJournal(bytes).fault?.newer
  if (newer !== undefined)
    throw new StoreError(`${path} is of a newer format (${newer}): it needs the newer Karvan, not a repair`)
  const { length } = good.reading.mark
  const text = length === 0 ? Buffer.from(header) : ended(good.bytes.subarray(0, length))
  const { mark } = readJournal(text)
  const kept = { kept: mark.version, sum: mark.sum }
  if (bytes?.equals(text) && (head === undefined || reaches(bytes, head))) {
    if (sealFault(found, key) !== undefined) await replaceHead(disk, headPath(folder), { mark, key, isAdmitted: false })
    return { ...kept, leftOut: 0 }
  }
  const copy = bytes === undefined ? undefined : await quarantine(disk, path, 'damaged', bytes)
  await replaceFile(disk, path, text)
  await replaceHead(disk, headPath(folder), { mark, key, isAdmitted: false })
  const held = Math.max(head?.version ?? 0, mark.version + countEdits(good.bytes.subarray(length)))
  return { ...kept, leftOut: held - mark.version, ...(copy === undefined ? {} : { copy }) }
}

/** The bytes as they are, or with the damage of a text editor undone: whichever reads furthest. Checksums must still fit. */
function best(bytes: Buffer): { readonly bytes: Buffer; readonly reading: JournalReading } {
  const plain = bytes
    .toString('utf8')
    .replace(/^\ufeff/, '')
    .replaceAll('\r\n', '\n')
  const headless = plain.slice(plain.indexOf('\n') + 1)
  return [bytes, ...[plain, header + headless, header + plain].map(text => Buffer.from(text))]
    .map(candidate => ({ bytes: candidate, reading: readJournal(candidate) }))
    .reduce((one, other) => (other.reading.mark.version > one.reading.mark.version ? other : one))
}

const ended = (bytes: Buffer): Buffer => (bytes.at(-1) === newline ? bytes : Buffer.concat([bytes, Buffer.from('\n')]))
const newline = '\n'.charCodeAt(0)

const line = z.object({ edits: z.array(z.unknown()) })
/** How many edits the lines hold; an unreadable line counts as one. */
const countEdits = (bytes: Buffer): number =>
  bytes
    .toString('utf8')
    .split('\n')
    .filter(text => text.trim() !== '')
    .reduce((sum, text) => sum + (line.safeParse(parsed(text)).data?.edits.length ?? 1), 0)
