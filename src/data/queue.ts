/**
 * Values by key in the order in which they were put, the oldest at hand. A Map alone keeps that order too, but whoever
 * asks it for its first key walks over all that was taken away before it: 25 µs with ten thousand.
 */
export interface Queue<T> {
  readonly size: number
  get(key: string): T | undefined
  has(key: string): boolean
  /** Puts it last, wherever it stood before. */
  put(key: string, value: T): void
  delete(key: string): void
  /** The one that was put longest ago. Missing: undefined when there is none. */
  oldest(): Kept<T> | undefined
  /** From the oldest to the newest. */
  all(): Iterable<Kept<T>>
}

/** A key and its value. */
export type Kept<T> = readonly [key: string, value: T]

interface Slot<T> {
  readonly value: T
}

/** An empty queue. */
export function queue<T>(): Queue<T> {
  const kept = new Map<string, Slot<T>>()
  // It goes on from where it stood: all before that is gone, or was put last since and is still to come.
  let walk = kept.entries()
  let front: Kept<Slot<T>> | undefined

  function oldest(): Kept<T> | undefined {
    while (front === undefined || kept.get(front[0]) !== front[1]) {
      const next = walk.next()
      if (next.done === true) {
        // It has seen all and found none; what comes later it would not see.
        walk = kept.entries()
        front = undefined
        return undefined
      }
      front = next.value
    }
    return [front[0], front[1].value]
  }

  return {
    get size() {
      return kept.size
    },
    get: key => kept.get(key)?.value,
    has: key => kept.has(key),
    put(key, value) {
      kept.delete(key)
      kept.set(key, { value })
    },
    delete(key) {
      kept.delete(key)
    },
    oldest,
    *all() {
      for (const [key, { value }] of kept) yield [key, value]
    },
  }
}
