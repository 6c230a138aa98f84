/** What was noted lately, in memory: at most so many, the oldest forgotten first. */
export interface Recent<T> {
  get(key: string): T | undefined
  put(key: string, value: T): void
}

/** An empty memory for `most` things. */
export function recent<T>(most: number): Recent<T> {
  const kept = new Map<string, T>()
  return {
    get: key => kept.get(key),
    put(key, value) {
      kept.delete(key)
      kept.set(key, value)
      const [oldest] = kept.keys()
      if (kept.size > most && oldest !== undefined) kept.delete(oldest)
    },
  }
}
