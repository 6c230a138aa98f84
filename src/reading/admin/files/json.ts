import { FileFault } from './file-fault.ts'
import { JsonScan } from './json-scan.ts'

/** A value of the file's one object: all of it, or, of a list, one after the other. */
export interface Member {
  readonly key: string
  /** A list that begins has none: its values follow. */
  readonly value?: unknown
  readonly isListed: boolean
  /** The line on which it begins, from 1. */
  readonly line: number
  /** How many bytes of the file are read so far. */
  readonly done: number
}

/** More values than this are no collection that somebody keeps. */
const mostValues = 250_000

/**
 * The members of a JSON object, its lists value by value, so that a long file is never one long moment.
 *
 * Errors: FileFault where it is not UTF-8, or not JSON; also where a key stands twice or is '__proto__', and where it goes deep.
 */
export function* jsonMembers(bytes: Uint8Array): Generator<Member> {
  const scan = new JsonScan(bytes)
  const keys = new Set<string>()
  let values = 0
  scan.expect('{')
  do {
    scan.fill()
    const key = scan.string()
    if (keys.has(key)) throw scan.fault()
    keys.add(key)
    scan.expect(':')
    if (!scan.skips('[')) {
      yield { key, value: scan.value(), isListed: false, ...scan.place }
      continue
    }
    yield { key, isListed: true, ...scan.place }
    if (scan.skips(']')) continue
    do {
      scan.fill()
      if (++values > mostValues) throw new FileFault('too-large')
      const value = scan.value()
      yield { key, value, isListed: true, ...scan.place }
    } while (scan.skips(','))
    scan.expect(']')
  } while (scan.skips(','))
  scan.expect('}')
  if (!scan.isAtEnd()) throw scan.fault()
}

/** Whether a file is meant to be JSON: its first sign says so. */
export const isJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*[{[]/.test(Buffer.from(bytes.subarray(0, 1000)).toString('utf8'))
