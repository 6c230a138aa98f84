import { orderedMap } from '../../data/async/ordered-map.ts'

/** What was noted lately, in memory: at most so many, the oldest forgotten first. */
export interface LruCache<T> {
  get(key: string): T | undefined
  put(key: string, value: T): void
}

/** An empty memory for `most` things. */
export function lruCache<T>(most: number): LruCache<T> {
  const kept = orderedMap<T>()
  return {
    get: kept.get,
    put(key, value) {
      kept.put(key, value)
      const oldest = kept.size > most ? kept.oldest() : undefined
      if (oldest !== undefined) kept.delete(oldest[0])
    },
  }
}
