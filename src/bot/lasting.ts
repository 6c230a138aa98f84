/** Parts of calls that are sent again and again and never change: their JSON is made once. */
const written = new WeakMap<object, string>()

/** Says that it will never change, and that there is no file in it. Shape: the very same value. */
export function lasting<T extends object>(value: T): T {
  Object.freeze(value)
  written.set(value, JSON.stringify(value))
  return value
}

/** Missing: undefined for what may change. */
export const lastingJson = (value: unknown): string | undefined =>
  typeof value === 'object' && value !== null ? written.get(value) : undefined

/** What is made of a value that never changes is made once. */
export function madeOnce<From extends object, To extends object>(make: (from: From) => To): (from: From) => To {
  const made = new WeakMap<From, To>()
  return from => {
    const held = made.get(from)
    if (held !== undefined) return held
    const fresh = lasting(make(from))
    made.set(from, fresh)
    return fresh
  }
}
