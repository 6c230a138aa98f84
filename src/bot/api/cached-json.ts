/** Caches the JSON bytes of parts of calls that are sent often and never change. */
const written = new WeakMap<object, Buffer>()

/** Freezes a value without files, and caches its JSON. Returns the same value. */
export function cachedJson<T extends object>(value: T): T {
  Object.freeze(value)
  written.set(value, jsonBytes(value))
  return value
}

/** The cached JSON bytes of a value. Returns undefined when it is not cached. */
export const cachedJsonBytes = (value: unknown): Buffer | undefined =>
  typeof value === 'object' && value !== null ? written.get(value) : undefined

const jsonBytes = (value: unknown): Buffer => Buffer.from(json(value) ?? 'null')

/**
 * JSON without lone surrogates: Telegram refuses a message that has one. A replacement character takes its place, so that the
 * UTF-16 offsets of entities stay the same. Returns undefined for values that JSON cannot express.
 */
function json(value: unknown): string | undefined {
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined || !text.includes('\\ud')) return text
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.toWellFormed() : part))
}

type Field = readonly [name: string, value: unknown]

/** The fields behind the first one, which is the chat, and their JSON. */
interface Tail {
  readonly fields: readonly Field[]
  readonly bytes: Buffer
}
/** The last tail of each cached part: the same message goes to many chats. */
const tails = new WeakMap<object, Tail>()

/** The JSON of a call's payload. Uses the cached bytes of its parts, and of all behind its first field. */
export function bodyOf(payload: object): Buffer {
  const [chat, ...fields] = Object.entries(payload)
  const key: unknown = fields.at(-1)?.[1]
  const first = chat && json(chat[1])
  if (first === undefined || !isConstant(key) || !isObject(key)) return joined('{', Object.entries(payload))
  const known = tails.get(key)
  const bytes = known !== undefined && isSame(known.fields, fields) ? known.bytes : joined(',', fields)
  if (bytes !== known?.bytes && fields.every(([, value]) => isConstant(value))) tails.set(key, { fields, bytes })
  return Buffer.concat([Buffer.from(`{${JSON.stringify(chat?.[0])}:${first}`), bytes])
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null
/** Whether a value that is the same later has the same JSON. */
const isConstant = (value: unknown): boolean => !isObject(value) || written.has(value)
const isSame = (some: readonly Field[], others: readonly Field[]): boolean =>
  some.length === others.length && some.every(([name, value], i) => name === others[i]?.[0] && value === others[i]?.[1])

/** The fields as JSON behind that sign, with the closing brace. */
function joined(opening: '{' | ',', fields: readonly Field[]): Buffer {
  const pieces: Buffer[] = []
  let text: string = opening
  let separator = ''
  for (const [name, value] of fields) {
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
export function memoizeByReference<From extends object, To extends object>(
  make: (from: From) => To,
): (from: From) => To {
  const made = new WeakMap<From, To>()
  return from => {
    const held = made.get(from)
    if (held !== undefined) return held
    const fresh = cachedJson(make(from))
    made.set(from, fresh)
    return fresh
  }
}
