/** Persistent map: immutable; a draft shares every bucket that it does not change. */
export interface PersistentMap<V> {
  get(key: string): V | undefined
  draft(): PersistentMapDraft<V>
}

/** A map being written. It reads its own writes; the original does not change. */
export interface PersistentMapDraft<V> {
  get(key: string): V | undefined
  set(key: string, value: V): void
  /** The map with all writes. The draft must not be used afterwards. */
  seal(): PersistentMap<V>
}

type Bucket<V> = ReadonlyMap<string, V>
type Buckets<V> = readonly (Bucket<V> | undefined)[]

// A write copies one list of this width and one bucket of n / width entries: microseconds up to 10^6 entries.
const width = 1024

const noBuckets: readonly undefined[] = new Array<undefined>(width).fill(undefined)

export const emptyPersistentMap = <V>(): PersistentMap<V> => persistentMap<V>(noBuckets)

function persistentMap<V>(buckets: Buckets<V>): PersistentMap<V> {
  const it: PersistentMap<V> = { get: key => buckets[bucketOf(key)]?.get(key), draft: () => draftOf(it, buckets) }
  return it
}

function draftOf<V>(before: PersistentMap<V>, buckets: Buckets<V>): PersistentMapDraft<V> {
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
    seal: () => (next === undefined ? before : persistentMap(next)),
  }
}

/** FNV-1a, reduced to the width. */
function bucketOf(key: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193)
  return (hash ^ (hash >>> 15)) & (width - 1)
}
