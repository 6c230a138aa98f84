/** Parts of calls that are sent again and again and never change: their JSON is made once, down to its bytes. */
const written = new WeakMap<object, Buffer>()

/** Says that it will never change, and that there is no file in it. Shape: the very same value. */
export function cachedJson<T extends object>(value: T): T {
  Object.freeze(value)
  written.set(value, jsonBytes(value))
  return value
}

/** The bytes of its JSON. Missing: undefined for what may change. */
export const cachedJsonBytes = (value: unknown): Buffer | undefined =>
  typeof value === 'object' && value !== null ? written.get(value) : undefined

const jsonBytes = (value: unknown): Buffer => Buffer.from(json(value) ?? 'null')

/**
 * JSON that Telegram reads: half a surrogate pair would be refused, with the whole message.
 *
 * A replacement character takes its place, so that what is counted in UTF-16 (entities) stays where it is.
 * Missing: undefined for what JSON has no word for.
 */
function json(value: unknown): string | undefined {
  const text: string | undefined = JSON.stringify(value)
  if (text === undefined || !text.includes('\\ud')) return text
  return JSON.stringify(value, (_, part) => (typeof part === 'string' ? part.toWellFormed() : part))
}

/** The JSON of a call's fields; what lasts is not written anew. */
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

/** What is made of a value that never changes is made once. */
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
