import { LRUCache } from 'lru-cache'

/**
 * A cache of the values that were used last, at most `most`. It takes memory as it fills: with `max`, lru-cache makes room for
 * all of them at once, two megabytes and 11 ms for the caches of a start.
 */
export const growingCache = <K extends {}, V extends {}>(most: number): LRUCache<K, V> =>
  new LRUCache({ maxSize: most, sizeCalculation: () => 1 })
