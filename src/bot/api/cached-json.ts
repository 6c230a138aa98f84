/** Caches the JSON bytes of parts of calls that are sent often and never change. */
import { rememberedByReference } from '../../data/model/remembered.ts'

const written = new WeakMap<object, Buffer>()

/** Freezes a value without files, and caches its JSON. Returns the same value. */
export function cachedJson<T extends object>(value: T): T {
  Object.freeze(value)
  written.set(value, Buffer.from(json(value) ?? 'null'))
  return value
}

export const cachedJsonBytes = (value: unknown): Buffer | undefined =>
  typeof value === 'object' && value !== null ? written.get(value) : undefined

/**
 * JSON without lone surrogates: Telegram refuses a message that has one. A replacement character takes its place, so that the
 * UTF-16 offsets of entities stay the same. Returns undefined for values that JSON cannot express.
 */
function json(value: unknown): string | undefined {
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined || !text.includes('\\ud')) return text
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.toWellFormed() : part))
}

type Payload = Readonly<Record<string, unknown>>

/** The JSON of the fields behind the first one, which is the chat. */
interface Tail {
  readonly names: readonly string[]
  readonly payload: Payload
  readonly bytes: Buffer
}
/** The last tail of each cached part: the same message goes to many chats. */
const tails = new WeakMap<object, Tail>()

/** The JSON of a call's payload behind that opening. Uses the cached bytes of its parts, and of all behind its first field. */
export function bodyOf(payload: Payload, opening = '{'): Buffer {
  const [chat = '', ...names] = Object.keys(payload)
  const last = names.at(-1)
  const key = last === undefined ? undefined : payload[last]
  const first = json(payload[chat])
  if (first === undefined || !isConstant(key) || !isObject(key)) return joined(opening, payload, Object.keys(payload))
  const known = tails.get(key)
  const bytes = known !== undefined && isSame(known, names, payload) ? known.bytes : joined(',', payload, names)
  if (bytes !== known?.bytes && names.every(name => isConstant(payload[name])))
    tails.set(key, { names, payload, bytes })
  return Buffer.concat([Buffer.from(`${opening}${JSON.stringify(chat)}:${first}`), bytes])
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
/** Whether a value that is the same later has the same JSON. */
const isConstant = (value: unknown): boolean => !isObject(value) || written.has(value)
const isSame = (tail: Tail, names: readonly string[], payload: Payload): boolean =>
  tail.names.length === names.length &&
  names.every((name, i) => name === tail.names[i] && payload[name] === tail.payload[name])

/** The fields as JSON behind that opening, with the closing brace. */
function joined(opening: string, payload: Payload, names: readonly string[]): Buffer {
  const pieces: Buffer[] = []
  let text: string = opening
  let separator = ''
  for (const name of names) {
    const value = payload[name]
    const bytes = cachedJsonBytes(value)
    const part = bytes === undefined ? json(value) : ''
    if (part === undefined) continue
    text += `${separator}${JSON.stringify(name)}:${part}`
    separator = ','
    if (bytes === undefined) continue
    pieces.push(Buffer.from(text), bytes)
    text = ''
  }
  pieces.push(Buffer.from(`${text}}`))
  return Buffer.concat(pieces)
}

/** Memoizes a pure function of an immutable value, and caches the JSON of its result. */
export const memoizeByReference = <From extends object, To extends object>(make: (from: From) => To) =>
  rememberedByReference((from: From): To => cachedJson(make(from)))
