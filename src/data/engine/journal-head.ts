/**
 * A witness beside the journal: how far it went when the last change was acknowledged. A journal cut short at the end of
 * a line looks whole by itself; against the witness it does not. Written after each durable step and never waited for by
 * the disk, so it may lag behind after a power cut, but is never ahead. It says too against which shapes every edit up to
 * there was checked, so that a start need not check them again.
 */
import { z } from 'zod'
import { shapesNumber } from '../model/schema.ts'
import { parsed, seal, unseal } from './checksum.ts'
import { bytesOf, type FileSystem, type OpenFile, replaceFile, writeAll } from './file-system.ts'
import type { JournalPosition } from './journal-codec.ts'

const shape = z.strictObject({
  version: z.int().min(0),
  sum: z.string().length(64),
  length: z.int().positive(),
  shapes: z.int().positive().exactOptional(),
})

/** How far a journal went. `shapes` is the number (shapes.ts) of those that its edits were checked against; absent of old. */
export type JournalHead = JournalPosition & Pick<z.infer<typeof shape>, 'shapes'>

// Always as long as the longest, so that the file is overwritten in place, also on a full disk. Sealed, because a write
// in place that is cut short leaves half of the new over half of the old.
const width = 240
const form = { before: '', field: 'head' } as const
const bytesFor = ({ version, sum, length }: JournalPosition): Uint8Array =>
  Buffer.from(`${seal(form, JSON.stringify(headOf({ version, sum, length })), '').line.padEnd(width - 1)}\n`)
const headOf = (mark: JournalPosition): JournalHead => ({ ...mark, shapes: shapesNumber })

/** How far the edits are known to be of our shapes, by the word of the witness. */
export const checkedUpTo = (head: JournalHead | undefined): JournalPosition | undefined =>
  head?.shapes === shapesNumber ? head : undefined

/** What the witness says; undefined when there is none, or it cannot be trusted. */
export async function readHead(files: FileSystem, path: string): Promise<JournalHead | undefined> {
  const text = (await bytesOf(files, path))?.toString('latin1').trimEnd()
  const opened = text === undefined ? 'form' : unseal(form, Buffer.from(text), '')
  return typeof opened === 'string' ? undefined : shape.safeParse(parsed(opened.body)).data
}

/** Makes the witness say so, in a new file. Only of edits that were checked. */
export const replaceHead = (files: FileSystem, path: string, mark: JournalPosition): Promise<void> =>
  replaceFile(files, path, bytesFor(mark))

/** Makes the witness say so, in place. */
export const writeHead = (file: OpenFile, mark: JournalPosition): Promise<void> => writeAll(file, bytesFor(mark), 0)
