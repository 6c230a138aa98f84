/** Strict JSON reader. Unlike JSON.parse it refuses a key that is there twice, '__proto__', deep nesting and infinite numbers. */
import { parsed } from '../../../data/model/parse-json.ts'
import { echo } from '../line/problems.ts'
import { FileFault } from './file-fault.ts'

const pieceBytes = 262_144
/** In UTF-16 units. A longer value of a list is refused. */
const longest = 65_536
const deepest = 8
const space = /[ \t\r\n]*/y
const quoted = /"([^"\\\u0000-\u001f]*(?:\\.[^"\\\u0000-\u001f]*)*)"/y
const bare = /-?(?:0|[1-9]\d{0,20})(?:\.\d{1,20})?(?:[eE][+-]?\d{1,3})?|true|false|null/y

/** Decodes a file piece by piece and reads values at its position. Errors: FileFault when it is not UTF-8 or not such JSON. */
export class JsonScan {
  readonly #decoder = new TextDecoder('utf-8', { fatal: true })
  readonly #bytes: Uint8Array
  #read = 0
  #held = ''
  #at = 0
  #line = 1

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.fill()
  }

  /** The current line, from 1, and how many bytes are read. */
  get place(): { readonly line: number; readonly done: number } {
    return { line: this.#line, done: this.#read }
  }

  /** Decodes enough for one whole value. */
  fill(): void {
    while (this.#held.length - this.#at < longest && this.#read < this.#bytes.length) {
      const piece = this.#bytes.subarray(this.#read, this.#read + pieceBytes)
      this.#read += piece.length
      this.#held = this.#held.slice(this.#at) + this.#decoded(piece)
      this.#at = 0
    }
  }

  /** Moves past a character if it is next. */
  skips(character: string): boolean {
    this.#skipSpace()
    const isThere = this.#held[this.#at] === character
    if (isThere) this.#at++
    return isThere
  }
  expect(character: string): void {
    if (!this.skips(character)) throw this.fault()
  }

  /** Whether only white space is left. */
  isAtEnd(): boolean {
    this.fill()
    this.#skipSpace()
    return this.#at === this.#held.length && this.#read === this.#bytes.length
  }

  string(): string {
    this.#skipSpace()
    const [written, within = ''] = this.#match(quoted) ?? []
    if (written === undefined) throw this.fault()
    const read = within.includes('\\') ? parsed(written) : within
    if (typeof read !== 'string') throw this.fault()
    return read
  }

  /** A whole value. */
  value(depth = 0): unknown {
    if (depth > deepest) throw this.fault()
    if (this.skips('{')) return this.#members(depth)
    if (this.skips('[')) return this.#items(depth)
    if (this.#held[this.#at] === '"') return this.string()
    const [written] = this.#match(bare) ?? []
    const read = written === undefined ? undefined : parsed(written)
    if (read === undefined || (typeof read === 'number' && !Number.isFinite(read))) throw this.fault()
    return read
  }

  fault(): FileFault {
    return new FileFault('not-json', echo(this.#held.slice(this.#at, this.#at + 200).trim()) || undefined)
  }

  #members(depth: number): unknown {
    const read = new Map<string, unknown>()
    this.#each('}', () => {
      const key = this.string()
      // A repeated key is ambiguous; '__proto__' would set the prototype.
      if (read.has(key) || key === '__proto__') throw this.fault()
      this.expect(':')
      read.set(key, this.value(depth + 1))
    })
    return Object.fromEntries(read)
  }
  #items(depth: number): unknown {
    const read: unknown[] = []
    this.#each(']', () => read.push(this.value(depth + 1)))
    return read
  }
  /** Reads items separated by commas, up to the closing character. */
  #each(close: string, item: () => void): void {
    if (this.skips(close)) return
    do item()
    while (this.skips(','))
    this.expect(close)
  }

  #skipSpace(): void {
    const [spaces = ''] = this.#match(space) ?? []
    if (spaces.includes('\n')) this.#line += spaces.split('\n').length - 1
  }
  #match(form: RegExp): RegExpExecArray | undefined {
    form.lastIndex = this.#at
    const found = form.exec(this.#held) ?? undefined
    if (found !== undefined) this.#at = form.lastIndex
    return found
  }
  #decoded(piece: Uint8Array): string {
    if (piece.includes(0)) throw new FileFault('not-utf8')
    try {
      return this.#decoder.decode(piece, { stream: this.#read < this.#bytes.length })
    } catch {
      throw new FileFault('not-utf8')
    }
  }
}
