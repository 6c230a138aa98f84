/**
 * Values by key in the order in which they were put, the oldest at hand. A Map alone keeps that order too, but whoever
 * asks it for its first key walks over all that was taken away before it: 25 µs with ten thousand.
 */
export interface OrderedMap<T> {
  readonly size: number
  get(key: string): T | undefined
  has(key: string): boolean
  /** Puts it last, wherever it stood before. */
  put(key: string, value: T): void
  delete(key: string): void
  /** The one that was put longest ago. Missing: undefined when there is none. */
  oldest(): OrderedEntry<T> | undefined
  /** From the oldest to the newest. */
  all(): Iterable<OrderedEntry<T>>
}

/** A key and its value. */
export type OrderedEntry<T> = readonly [key: string, value: T]

/** An empty queue. */
export function orderedMap<T>(): OrderedMap<T> {
  const kept = new Map<string, T>()
  // It goes on from where it stood: all before that is gone, or was put last since and is still to come.
  let walk = kept.entries()
  let front: OrderedEntry<T> | undefined

  function oldest(): OrderedEntry<T> | undefined {
    if (front !== undefined) return front
    const next = walk.next()
    // At its end it has seen all and found none; what comes later it would not see.
    if (next.done === true) walk = kept.entries()
    else front = next.value
    return front
  }

  function remove(key: string): void {
    if (front?.[0] === key) front = undefined
    kept.delete(key)
  }

  return {
    get size() {
      return kept.size
    },
    get: key => kept.get(key),
    has: key => kept.has(key),
    put(key, value) {
      remove(key)
      kept.set(key, value)
    },
    delete: remove,
    oldest,
    all: () => kept.entries(),
  }
}
