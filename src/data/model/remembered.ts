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
 * hundred periods, and an answer asks for each of them hundreds of times. Long texts, and results that are undefined, are not kept.
 */
export function remembered<T>(compute: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>()
  return text => {
    const held = known.get(text)
    if (held !== undefined) return held
    const made = compute(text)
    if (known.size >= mostKnown) known.clear()
    if (text.length <= longest) known.set(text, made)
    return made
  }
}
const mostKnown = 5000
const longest = '2025-01/2025-10'.length
