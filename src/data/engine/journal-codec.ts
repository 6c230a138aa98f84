/**
 * The journal as bytes. First line: `{"karvan":1,"holds":"journal"}`. Every other line is what one durable step kept:
 * `{"sum":"…","edits":[…]}`, its sum a SHA-256 over the sum before it and the edits. So a line is whole or it is not there,
 * and no line can be altered, moved or taken out unseen.
 */
import { z } from 'zod'
import { runSync } from '../async/time-slices.ts'
import { type Edit, edit } from '../model/schema.ts'
import { parsed, sealed, sha256, unseal } from './checksum.ts'
import { textChunks } from './text-chunks.ts'

/** The format that this Karvan writes and reads. */
export const format = 1
/** The first line, with its end. */
export const header = `{"karvan":${format},"holds":"journal"}\n`

/** How far a journal goes: its last version, the sum of its last line, and its length in bytes. */
export interface JournalPosition {
  readonly version: number
  readonly sum: string
  readonly length: number
}

/** Where a journal that holds no edit ends. */
export const start: JournalPosition = { version: 0, sum: sha256(header), length: header.length }

/** The line for edits kept in one step, and how far the journal goes with it. */
export const lineOf = (edits: readonly Edit[], after: JournalPosition): NextLine => runSync(sealing(edits, after))

interface NextLine {
  readonly bytes: Uint8Array
  readonly mark: JournalPosition
}

/** The same as work that can be done in slices: an import is a line of many megabytes. */
export function* sealing(edits: readonly Edit[], after: JournalPosition): Generator<undefined, NextLine> {
  const body: Buffer[] = []
  for (const piece of textChunks(edits)) {
    body.push(Buffer.from(piece))
    yield
  }
  const { bytes, sum } = yield* sealed(form, body, after.sum)
  return { bytes, mark: { version: after.version + edits.length, sum, length: after.length + bytes.length } }
}

/** What is wrong with a journal, first of all. Lines count from 1. */
interface Fault {
  readonly line: number
  readonly what: string
  /** Only the last line is wrong, and in the way that a write cut short leaves it. */
  readonly isTorn: boolean
  /** The format it says it is of, when that is newer than ours. */
  readonly newer?: number
}

/** The good part of a journal, and what is wrong after it. */
export interface JournalReading {
  readonly edits: readonly Edit[]
  readonly mark: JournalPosition
  readonly fault?: Fault
  /** Everything is good, but for the end of the last line. */
  readonly isUnended: boolean
}

/**
 * Reads as far as the bytes are good. Never throws: whatever the bytes are, the answer is how far they can be trusted.
 * `checked` says how far the edits are known to be of our shapes: there their sums are enough, for the sum at that place
 * stands for every byte before it.
 */
export function readJournal(bytes: Uint8Array, checked?: JournalPosition): JournalReading {
  const known = checked !== undefined && reaches(bytes, checked) ? checked.length : 0
  const first = lineAt(bytes, 0)
  const firstFault = faultOfHeader(first)
  if (firstFault !== undefined) return { edits: [], mark: { ...start, length: 0 }, fault: firstFault, isUnended: false }
  const edits: Edit[] = []
  let mark = start
  for (let line = 2; mark.length < bytes.length; line++) {
    const found = lineAt(bytes, mark.length)
    const next = readLine(found, mark, mark.length < known)
    if ('what' in next) return { edits, mark, fault: { ...next, line }, isUnended: false }
    for (const it of next.edits) edits.push(it)
    mark = next.mark
    if (!found.isEnded) return { edits, mark, isUnended: true }
  }
  return { edits, mark, isUnended: false }
}

/** Whether the bytes up to the mark end with the line that the mark is of. */
export function reaches(bytes: Uint8Array, { sum, length, version }: JournalPosition): boolean {
  if (bytes[length - 1] !== newline) return false
  const from = bytes.lastIndexOf(newline, length - 2) + 1
  return version === 0 || Buffer.from(bytes.subarray(from, from + sum.length * 2)).includes(sum)
}

interface JournalRecord {
  readonly bytes: Uint8Array
  readonly isEnded: boolean
  readonly isLast: boolean
}

function lineAt(bytes: Uint8Array, from: number): JournalRecord {
  const end = bytes.indexOf(newline, from)
  if (end === -1) return { bytes: bytes.subarray(from), isEnded: false, isLast: true }
  return { bytes: bytes.subarray(from, end), isEnded: true, isLast: end === bytes.length - 1 }
}
const newline = '\n'.charCodeAt(0)

// Our first line is written whole or not at all, so a short one is damage.
function faultOfHeader({ bytes, isEnded }: JournalRecord): Fault | undefined {
  const text = Buffer.from(bytes).toString('utf8')
  if (isEnded && `${text}\n` === header) return undefined
  const said = z.object({ karvan: z.int().gt(format) }).safeParse(parsed(text))
  const what = text === '' ? 'it is empty' : 'it does not begin as a journal of Karvan does'
  return { line: 1, what, isTorn: false, ...(said.success ? { newer: said.data.karvan } : {}) }
}

const form = { before: '', field: 'edits' } as const
const edits = z.array(edit).min(1)

type Broken = Omit<Fault, 'line'>
interface Good {
  readonly edits: readonly Edit[]
  readonly mark: JournalPosition
}

function readLine({ bytes, isEnded, isLast }: JournalRecord, before: JournalPosition, isKnown: boolean): Good | Broken {
  const opened = unseal(form, bytes, before.sum)
  if (typeof opened === 'string') {
    const isTorn = isLast && (!isEnded || parsed(Buffer.from(bytes).toString('utf8')) === undefined)
    return { what: isTorn ? 'it is cut short' : whatIs[opened], isTorn }
  }
  const read = editsIn(parsed(opened.body), isKnown)
  if (read === undefined) return { what: 'it holds what this Karvan does not know', isTorn: false }
  const isInOrder = read.every((it, i) => it.version === before.version + 1 + i)
  if (!isInOrder) return { what: 'its versions are out of order', isTorn: false }
  const length = before.length + bytes.length + 1
  return { edits: read, mark: { version: before.version + read.length, sum: opened.sum, length } }
}

/** What is known to be of our shapes is taken as it lies there: checking costs more than all the rest of a start. */
const editsIn = (value: unknown, isKnown: boolean): readonly Edit[] | undefined =>
  isKnown && isList(value) ? value : edits.safeParse(value).data
const isList = (value: unknown): value is readonly Edit[] => Array.isArray(value)
const whatIs = {
  form: 'it is no line of a journal',
  sum: 'its sum does not fit: it was altered, or a line before it was',
} as const
