/** Files of JSON lines: one value a line, read in the order in which they were written. */
import type { z } from 'zod'
import { parsed } from '../model/parse-json.ts'
import type { FileSystem } from './file-system.ts'
import { quarantine } from './quarantine.ts'

export const jsonLine = (value: unknown): string => `${JSON.stringify(value)}\n`

/** The texts of the items, gathered into pieces of about 64 KB. */
export function* pieces<T>(items: Iterable<T>, textOf: (item: T) => string): Generator<Buffer> {
  let text = ''
  for (const item of items) {
    text += textOf(item)
    if (text.length < pieceLength) continue
    yield Buffer.from(text)
    text = ''
  }
  if (text !== '') yield Buffer.from(text)
}
const pieceLength = 65_536

/** Passes each line of that shape to `take`, with its text. Returns the number of others; empty lines do not count. */
export function readJsonLines<T>(text: string, shape: z.ZodType<T>, take: (value: T, line: string) => void): number {
  let unread = 0
  for (const line of text.split('\n')) {
    if (line === '') continue
    const value = shape.safeParse(parsed(line)).data
    if (value === undefined) unread += 1
    else take(value, line)
  }
  return unread
}

/** Whether a kill cut the last line short and nothing else is wrong: it was never acknowledged. No kill writes NULs. */
export const isCutShort = (bytes: Uint8Array, unread: number): boolean =>
  unread === 1 && bytes.at(-1) !== newline && !bytes.includes(0)

/** Copies a file with unreadable lines, and returns the notice about them. */
export async function noticeOfUnread(
  files: FileSystem,
  path: string,
  bytes: Uint8Array,
  unread: number,
): Promise<string> {
  const copy = await quarantine(files, path, 'damaged', bytes)
  const what = unread === 1 ? '1 line' : `${unread} lines`
  return `${what} of ${path} could not be read and were skipped; a copy of the file is in ${copy}`
}

const newline = '\n'.charCodeAt(0)
