/**
 * Head file: how far the journal went when the last change was acknowledged. A journal that is truncated at the end of a
 * line looks whole; the head file reveals it. It is written after each durable step without fsync, so after a power cut it
 * may lag behind the journal, but is never ahead. It also records the schema number that the edits were checked against,
 * so that a start need not check them again.
 *
 * The checksums keep accidents apart from good files; anybody can compute them. With AUDIT_KEY the head file also has a seal, an
 * HMAC with that key, so that nobody without the key can make a head file for a journal of their own.
 */
import { createHmac } from 'node:crypto'
import { z } from 'zod'
import { parsed } from '../model/parse-json.ts'
import { seal, unseal } from './checksum.ts'
import { bytesOf, type FileSystem, type OpenFile, replaceFile, writeAll } from './file-system.ts'
import type { JournalPosition } from './journal-codec.ts'

/**
 * The schema number: edits that were checked against this schema and admitted by the rules need not be judged at every start.
 * Raise it with every change of the schema of edits, so that the next start judges all of them; a test requires it.
 */
export const shapesNumber = 8

const shape = z.strictObject({
  version: z.int().min(0),
  sum: z.string().length(64),
  length: z.int().positive(),
  shapes: z.int().positive().exactOptional(),
  seal: z.string().length(64).exactOptional(),
})

/** How far a journal went. `shapes`: the schema number of its admission, if known. `seal`: the HMAC, with AUDIT_KEY. */
export type JournalHead = JournalPosition & Pick<z.infer<typeof shape>, 'shapes' | 'seal'>

/** What is kept of a journal: how far it goes, sealed with the key, and whether the rules have admitted all of its edits. */
interface KeptHead {
  readonly mark: JournalPosition
  readonly key: string | undefined
  readonly isAdmitted: boolean
}

/** What the head file holds; undefined when the file is missing. */
export type FoundHead = JournalHead | 'unreadable' | undefined

// Of fixed width, so that the file is overwritten in place, also on a full disk. With a checksum, because a write in place
// that is cut short leaves half of the new text over half of the old.
const width = 320
const form = { before: '', field: 'head' } as const
const bytesFor = (kept: KeptHead): Uint8Array => Buffer.from(`${headLine(kept).padEnd(width - 1)}\n`)
const headOf = ({ mark: { version, sum, length }, key, isAdmitted }: KeptHead): JournalHead => ({
  version,
  sum,
  length,
  ...(isAdmitted && { shapes: shapesNumber }),
  ...(key !== undefined && { seal: sealOf({ version, sum, length }, key) }),
})
const sealOf = ({ version, sum, length }: JournalPosition, key: string): string =>
  createHmac('sha256', key).update(`${version} ${sum} ${length}`).digest('hex')

/** The head as a line, for an engine that keeps it elsewhere. */
export const headLine = (kept: KeptHead): string => seal(form, JSON.stringify(headOf(kept)), '').line

export const headInLine = (line: string): FoundHead => headIn(Buffer.from(line)) ?? 'unreadable'

/** Why the head file does not vouch for the journal under that key. Undefined when it does, or no key was ever used. */
export function sealFault(head: FoundHead, key: string | undefined): string | undefined {
  const isFound = head !== undefined && head !== 'unreadable'
  if (key === undefined) return isFound && head.seal !== undefined ? 'has a seal, and AUDIT_KEY is not set' : undefined
  if (!isFound) return head === undefined ? 'is missing' : 'is damaged'
  if (head.seal === undefined) return 'has no seal of AUDIT_KEY'
  return head.seal === sealOf(head, key) ? undefined : 'has another seal than that of AUDIT_KEY'
}

/** The position up to which the edits are known to be of the current schema, and admitted by the rules. */
export const checkedUpTo = (head: JournalHead | undefined): JournalPosition | undefined =>
  head?.shapes === shapesNumber ? head : undefined

export async function readHead(files: FileSystem, path: string): Promise<FoundHead> {
  const bytes = await headBytes(files, path)
  return bytes && (headIn(bytes) ?? 'unreadable')
}

/** The head in the bytes of its file. Returns undefined when they are damaged. */
function headIn(bytes: Buffer): JournalHead | undefined {
  const opened = unseal(form, Buffer.from(bytes.toString('latin1').trimEnd()), '')
  return typeof opened === 'string' ? undefined : shape.safeParse(parsed(opened.body)).data
}

/** The bytes of the head file. They are read again when a write in place was in progress. */
export async function headBytes(files: FileSystem, path: string): Promise<Buffer | undefined> {
  for (let tries = 1; ; tries++) {
    const bytes = await bytesOf(files, path)
    if (bytes === undefined || tries === 5 || headIn(bytes) !== undefined) return bytes
  }
}

export const replaceHead = (files: FileSystem, path: string, kept: KeptHead): Promise<void> =>
  replaceFile(files, path, bytesFor(kept))

/** Overwrites the head file in place. */
export const writeHead = (file: OpenFile, kept: KeptHead): Promise<void> => writeAll(file, bytesFor(kept), 0)
