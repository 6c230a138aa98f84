/** A lazy value: made at the first call. For what a start does not need. */
export function once<T extends object>(make: () => T): () => T {
  let made: T | undefined
  return () => {
    made ??= make()
    return made
  }
}

/**
 * The function, with its last results kept by their text: periods, words, names of countries. Thousands of figures share a few
 * hundred periods, and an answer asks for each of them hundreds of times. Texts of more than `longest` characters, and results
 * that are undefined, are not kept; of `most` results all are dropped.
 */
export function remembered<T, K extends string = string>(
  compute: (text: K) => T,
  { most = 5000, longest = '2025-01/2025-10'.length } = {},
): (text: K) => T {
  const known = new Map<K, T>()
  return text => {
    const held = known.get(text)
    if (held !== undefined) return held
    const made = compute(text)
    if (known.size >= most) known.clear()
    if (text.length <= longest) known.set(text, made)
    return made
  }
}

/** The function, with each result kept for as long as its object lives. Neither may change. */
export function rememberedByReference<From extends object, To>(make: (from: From) => To & {}): (from: From) => To {
  const known = new WeakMap<From, To & {}>()
  return from => {
    const held = known.get(from)
    if (held !== undefined) return held
    const made = make(from)
    known.set(from, made)
    return made
  }
}
