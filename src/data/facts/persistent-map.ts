/** A map that is never changed: a draft of it shares every bucket that it does not touch. */
export interface Shelf<V> {
  get(key: string): V | undefined
  draft(): ShelfDraft<V>
}

/** A shelf being written. It reads its own writes; the shelf it came from stays as it was. */
export interface ShelfDraft<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
  /** The shelf with all writes. The draft must not be used afterwards. */
  seal(): Shelf<V>
}

type Bucket<V> = ReadonlyMap<string, V>
type Buckets<V> = readonly (Bucket<V> | undefined)[]

// A write copies one list of this width and one bucket of n / width entries: microseconds up to 10^6 entries.
const width = 1024

/** A shelf with nothing on it. */
export const emptyShelf = <V>(): Shelf<V> => shelf<V>(Array.from({ length: width }, () => undefined))

function shelf<V>(buckets: Buckets<V>): Shelf<V> {
  const it: Shelf<V> = {
    get: key => buckets[bucketOf(key)]?.get(key),
    draft: () => draftOf(it, buckets),
  }
  return it
}

function draftOf<V>(before: Shelf<V>, buckets: Buckets<V>): ShelfDraft<V> {
  let next: (Bucket<V> | undefined)[] | undefined
  const own: Map<string, V>[] = []
  const ownBucket = (at: number): Map<string, V> => {
    const held = own[at]
    if (held !== undefined) return held
    const copy = new Map(buckets[at])
    own[at] = copy
    next ??= buckets.slice()
    next[at] = copy
    return copy
  }
  return {
    get: key => (next ?? buckets)[bucketOf(key)]?.get(key),
    set: (key, value) => void ownBucket(bucketOf(key)).set(key, value),
    seal: () => (next === undefined ? before : shelf(next)),
  }
}

/** FNV-1a, folded to the width. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (width - 1)
}
