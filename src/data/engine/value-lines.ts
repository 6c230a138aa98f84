/** Named values as lines: `["chat:1",{…}]`, or `["chat:1"]` for a removed one. The last line of a name counts. */
import { crc32 } from 'node:zlib'
import { parsed } from '../model/parse-json.ts'
import { ValueIndex } from './value-index.ts'

export interface LineForm {
  /** The first line, or ''; it tells how many lines were written with it. */
  header(lines: number): string
  /** Returns undefined when the line is not a header. */
  linesIn(header: string): number | undefined
  seal(body: string): string
  /** The body of a line. Returns undefined when its checksum differs. */
  open(line: string): string | undefined
}

/** Lines without a header and checksums. */
export const plainLines: LineForm = {
  header: () => '',
  linesIn: () => undefined,
  seal: body => `${body}\n`,
  open: line => line,
}

/** The format of sealed lines. Format 1 was one object, see settings-file.ts. */
export const sealedFormat = 2
const opening = `{"karvan":${sealedFormat},"sum":"`
const sumOf = (body: string): string => crc32(body).toString(16).padStart(8, '0')
const headerOf = (body: string): string => `${opening}${sumOf(body)}","lines":${body}}`

/** Lines with checksums (CRC-32): `{"karvan":2,"sum":"…","lines":9}`, then `{"sum":"…","set":["chat:1",{…}]}`. */
export const sealedLines: LineForm = {
  header: lines => `${headerOf(String(lines))}\n`,
  linesIn: header => {
    const body = /,"lines":(\d{1,9})\}$/.exec(header)?.[1]
    return body !== undefined && headerOf(body) === header ? Number(body) : undefined
  },
  seal: body => `${sealed(body)}\n`,
  open: line => {
    const body = line.slice(bodyAt, -1)
    return line === sealed(body) ? body : undefined
  },
}
const sealed = (body: string): string => `{"sum":"${sumOf(body)}","set":${body}}`
const bodyAt = '{"sum":"01234567","set":'.length

/** The body of a value; of a removed one when it is undefined. */
export const bodyOf = (name: string, value: unknown): string =>
  JSON.stringify(value === undefined ? [name] : [name, value])

/** A part of a file, in bytes. */
export interface Range {
  readonly at: number
  readonly size: number
}

export interface HeldValue {
  readonly body: string
  at: number
  readonly size: number
}

/** The lines that say nothing any more. Those of removals are blanked last: until then they keep the value away. */
export interface ObsoleteLines {
  readonly values: Range[]
  readonly removals: Range[]
}

/** What the lines of a file add up to. */
export interface ValueLines {
  readonly held: ValueIndex<HeldValue>
  readonly obsolete: ObsoleteLines
  /** The end of the last whole line. */
  readonly length: number
  /** The numbers of lines that could not be read. */
  readonly unread: readonly number[]
  /** How many lines are missing of those that were written with the header, or 1 for the header. */
  readonly missing: number
  /** Bytes follow the last whole line. */
  readonly hasRest: boolean
  /** They are a line that was cut short, as by a kill: it was never acknowledged. */
  readonly isTorn: boolean
}

/** A line with a tab is blanked, or was being blanked when the power failed: JSON has no tab. */
const blank = '\t'
/** The bytes of a line that is blanked. Its line feed stays. */
export const blanks = (size: number): Buffer => Buffer.alloc(size - 1, blank)

/** Reads the lines. Never throws. */
export function readValueLines(bytes: Buffer, form: LineForm): ValueLines {
  const held = new ValueIndex<HeldValue>()
  const obsolete: ObsoleteLines = { values: [], removals: [] }
  const unread: number[] = []
  const isSealed = form.header(0) !== ''
  let length = 0
  let count = 0
  /** Undefined when there is no header. */
  let written = isSealed ? undefined : 0
  for (let end = bytes.indexOf(newline); end >= 0; end = bytes.indexOf(newline, length)) {
    const range = { at: length, size: end + 1 - length }
    const line = bytes.toString('utf8', length, end)
    length = end + 1
    count += 1
    const announced = count === 1 ? form.linesIn(line) : undefined
    if (announced !== undefined) written = announced + 1
    else if (line !== '' && !line.includes(blank) && !take(form.open(line), range, { held, obsolete }))
      unread.push(count)
  }
  const hasRest = length < bytes.length
  // No kill writes NULs, or cuts the header.
  const isTorn = hasRest && !bytes.includes(0, length) && (count > 0 || !isSealed)
  if (hasRest && !isTorn) unread.push(count + 1)
  return {
    held,
    obsolete,
    length,
    unread,
    missing: written === undefined ? 1 : Math.max(written - count, 0),
    hasRest,
    isTorn,
  }
}
const newline = '\n'.charCodeAt(0)

/** Takes in the body of a line. Returns whether the line could be read. */
function take(
  body: string | undefined,
  range: Range,
  { held, obsolete }: Pick<ValueLines, 'held' | 'obsolete'>,
): boolean {
  const entry = body === undefined ? undefined : parsed(body)
  if (body === undefined || !Array.isArray(entry)) return false
  const [name, ...values]: readonly unknown[] = entry
  if (typeof name !== 'string' || values.length > 1) return false
  const before = values.length === 0 ? held.take(name) : held.set(name, { body, ...range })
  if (before !== undefined) obsolete.values.push(before)
  if (values.length === 0) obsolete.removals.push(range)
  return true
}

/** The value in a body that was written or read here. */
export const valueIn = (body: string): unknown => JSON.parse(body)[1]
