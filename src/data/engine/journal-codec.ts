/**
 * The journal as bytes. First line: `{"karvan":1,"holds":"journal"}`. Every other line is one durable step:
 * `{"sum":"…","edits":[…]}`. The checksum is a SHA-256 over the checksum before it and the edits (a hash chain), so a line
 * that is cut short, altered, moved or removed is detected.
 */
import { z } from 'zod'
import { runSync } from '../async/time-slices.ts'
import { type Edit, edit } from '../model/edit.ts'
import { parsed } from '../model/parse-json.ts'
import { sealed, sha256, unseal } from './checksum.ts'
import { pieces } from './json-lines.ts'

export const format = 1
export const header = `{"karvan":${format},"holds":"journal"}\n`

/** How far a journal goes: its last version, the checksum of its last line, and its length in bytes. */
export interface JournalPosition {
  readonly version: number
  readonly sum: string
  readonly length: number
}

export const start: JournalPosition = { version: 0, sum: sha256(header), length: header.length }

/** The line for the edits of one step, and the position after it. */
export const lineOf = (edits: readonly Edit[], after: JournalPosition): NextLine => runSync(sealing(edits, after))

interface NextLine {
  readonly bytes: Uint8Array
  readonly mark: JournalPosition
}

/** The same as work for time slices: an import is a line of many megabytes. */
export function* sealing(edits: readonly Edit[], after: JournalPosition): Generator<undefined, NextLine> {
  const body: Buffer[] = []
  for (const piece of pieces(jsonOf(edits), part => part)) {
    body.push(piece)
    yield
  }
  const { bytes, sum } = yield* sealed(form, body, after.sum)
  return { bytes, mark: { version: after.version + edits.length, sum, length: after.length + bytes.length } }
}

/** The first damage in a journal. Lines count from 1. */
interface Fault {
  readonly line: number
  readonly what: string
  /** Only the last line is damaged, as by a write that was cut short. */
  readonly isTorn: boolean
  /** The format of the file, when it is newer than this one. */
  readonly newer?: number
}

/** The good part of a journal, and the damage after it. */
export interface JournalReading {
  readonly edits: readonly Edit[]
  readonly mark: JournalPosition
  readonly fault?: Fault
  /** Everything is good, except that the last line lacks its line feed. */
  readonly isUnended: boolean
}

/** Reads as far as the bytes are good. Never throws. Edits up to `checked` are not parsed again: its checksum covers what is before. */
export function readJournal(bytes: Uint8Array, checked?: JournalPosition): JournalReading {
  const known = checked !== undefined && reaches(bytes, checked) ? checked.length : 0
  const first = lineAt(bytes, 0)
  const firstFault = faultOfHeader(first)
  if (firstFault !== undefined) return { edits: [], mark: { ...start, length: 0 }, fault: firstFault, isUnended: false }
  const edits: Edit[] = []
  let mark = start
  for (let line = 2; mark.length < bytes.length; line++) {
    const found = lineAt(bytes, mark.length)
    const next = readLine(found, mark, mark.length < known ? 'known' : 'parsed')
    if ('what' in next) return { edits, mark, fault: { ...next, line }, isUnended: false }
    for (const it of next.edits) edits.push(it)
    mark = next.mark
    if (!found.isEnded) return { edits, mark, isUnended: true }
  }
  return { edits, mark, isUnended: false }
}

/** Whether the bytes up to the position end with the line of that position. */
export function reaches(bytes: Uint8Array, { sum, length, version }: JournalPosition): boolean {
  if (bytes[length - 1] !== newline) return false
  const from = bytes.lastIndexOf(newline, length - 2) + 1
  return version === 0 || Buffer.from(bytes.subarray(from, from + sum.length * 2)).includes(sum)
}

/** The version after which a good journal had that fingerprint, the beginning of a checksum. Returns undefined when it never had it. */
export function versionAt(fingerprint: string, bytes: Uint8Array): number | undefined {
  const at = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).indexOf(`\n{"sum":"${fingerprint}`)
  if (at === -1) return undefined
  const end = bytes.indexOf(newline, at + 1)
  return readJournal(end === -1 ? bytes : bytes.subarray(0, end + 1)).mark.version
}

/** Whether edits are parsed, or taken as they are: they are known to be of the current schema. */
type Schema = 'parsed' | 'known'

/** Reads the line after that position, without its line feed. */
export const readNextLine = (line: string, before: JournalPosition, schema: Schema): GoodLine | BadLine =>
  readLine({ bytes: Buffer.from(line), isEnded: true, isLast: false }, before, schema)

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

// The first line is written atomically, so a short one is damage.
function faultOfHeader({ bytes, isEnded }: JournalRecord): Fault | undefined {
  const text = Buffer.from(bytes).toString('utf8')
  if (isEnded && `${text}\n` === header) return undefined
  const said = z.object({ karvan: z.int().gt(format) }).safeParse(parsed(text))
  const what = text === '' ? 'it is empty' : 'it does not begin as a journal of Karvan does'
  return { line: 1, what, isTorn: false, ...(said.success ? { newer: said.data.karvan } : {}) }
}

const form = { before: '', field: 'edits' } as const
const edits = z.array(edit).min(1)

type BadLine = Omit<Fault, 'line'>
interface GoodLine {
  readonly edits: readonly Edit[]
  readonly mark: JournalPosition
}

function readLine(record: JournalRecord, before: JournalPosition, schema: Schema): GoodLine | BadLine {
  const { bytes, isEnded, isLast } = record
  const opened = unseal(form, bytes, before.sum)
  if (typeof opened === 'string') {
    const isTorn = isLast && (!isEnded || parsed(Buffer.from(bytes).toString('utf8')) === undefined)
    return { what: isTorn ? 'it is cut short' : whatIs[opened], isTorn }
  }
  const read = editsIn(parsed(opened.body), schema)
  if (read === undefined) return { what: 'it holds an edit that this Karvan does not know', isTorn: false }
  const isInOrder = read.every((it, i) => it.version === before.version + 1 + i)
  if (!isInOrder) return { what: 'its versions are out of order', isTorn: false }
  const length = before.length + bytes.length + 1
  return { edits: read, mark: { version: before.version + read.length, sum: opened.sum, length } }
}

/** Known edits are not parsed again: zod costs more than everything else at a start. */
const editsIn = (value: unknown, schema: Schema): readonly Edit[] | undefined =>
  schema === 'known' && isList(value) ? value : edits.safeParse(value).data
const isList = (value: unknown): value is readonly Edit[] => Array.isArray(value)
const whatIs = {
  form: 'it is not a line of a journal',
  sum: 'its checksum differs: it, or a line before it, was altered',
} as const

/** The text of JSON.stringify in parts. Recurses into lists, edits and steps; their other fields are short. */
function* jsonOf(value: unknown): Generator<string> {
  if (Array.isArray(value)) yield* listed('[', value.entries(), () => '', ']')
  else if (isLong(value)) yield* listed('{', fieldsOf(value), name => `${JSON.stringify(name)}:`, '}')
  else yield JSON.stringify(value)
}

function* listed<K>(open: string, parts: Iterable<[K, unknown]>, label: (key: K) => string, close: string) {
  let before = open
  let isEmpty = true
  for (const [key, part] of parts) {
    yield before + label(key)
    yield* jsonOf(part)
    before = ','
    isEmpty = false
  }
  yield isEmpty ? open + close : close
}

const isLong = (value: unknown): value is object =>
  typeof value === 'object' && value !== null && ('change' in value || 'do' in value)
const fieldsOf = (value: object): [string, unknown][] =>
  Object.entries(value).filter(([, field]) => field !== undefined)
