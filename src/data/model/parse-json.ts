/** Parses JSON. Returns undefined when the text is not JSON. Never throws. */
export function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
