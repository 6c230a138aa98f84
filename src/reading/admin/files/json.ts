/** Streams the members of a JSON file. */
import { FileFault } from './file-fault.ts'
import { JsonScan } from './json-scan.ts'

/** A member of the file's object: a whole value, or one value of a list. */
export interface Member {
  readonly key: string
  /** Undefined at the start of a list: its values follow. */
  readonly value?: unknown
  readonly isListed: boolean
  /** The line on which it begins, from 1. */
  readonly line: number
  /** How many bytes of the file are read so far. */
  readonly done: number
}

/** A file with more list values is refused. */
const mostValues = 250_000

/**
 * The members of a JSON object, lists value by value, so that a long file does not block the event loop.
 *
 * Errors: FileFault when the file is not UTF-8 or not JSON, has a key twice or the key '__proto__', or is nested too deep.
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

/** Whether a file is meant to be JSON, by its first character. */
export const isJson = (bytes: Uint8Array): boolean =>
  /^\uFEFF?\s*[{[]/.test(Buffer.from(bytes.subarray(0, 1000)).toString('utf8'))
