import { queue } from '../../data/async/ordered-map.ts'

/** What was noted lately, in memory: at most so many, the oldest forgotten first. */
export interface Recent<T> {
  get(key: string): T | undefined
  put(key: string, value: T): void
}

/** An empty memory for `most` things. */
export function recent<T>(most: number): Recent<T> {
  const kept = queue<T>()
  return {
    get: kept.get,
    put(key, value) {
      kept.put(key, value)
      const oldest = kept.size > most ? kept.oldest() : undefined
      if (oldest !== undefined) kept.delete(oldest[0])
    },
  }
}
