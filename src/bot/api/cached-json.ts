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

/** The JSON of a call's payload. Uses the cached bytes of its parts. */
export function bodyOf(payload: object): Buffer {
  const pieces: Buffer[] = []
  let text = ''
  for (const [name, value] of Object.entries(payload)) {
    const bytes = cachedJsonBytes(value)
    const part = bytes === undefined ? json(value) : ''
    if (part === undefined) continue
    text += `${text === '' && pieces.length === 0 ? '{' : ','}${JSON.stringify(name)}:${part}`
    if (bytes === undefined) continue
    pieces.push(Buffer.from(text), bytes)
    text = ''
  }
  if (text === '' && pieces.length === 0) text = '{'
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
