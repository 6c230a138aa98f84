/** Keyed mutex: runs the work after all earlier work under the same key. Rejects as the work does; later work runs all the same. */
export type KeyedMutex<Key> = <T>(key: Key, work: () => Promise<T>) => Promise<T>

/** Keys without waiting work take no memory. */
export function keyedMutex<Key>(): KeyedMutex<Key> {
  const last = new Map<Key, Promise<unknown>>()
  return (key, work) => {
    const turn = (last.get(key) ?? Promise.resolve()).then(work)
    const ended = turn
      .catch(() => undefined)
      .finally(() => {
        if (last.get(key) === ended) last.delete(key)
      })
    last.set(key, ended)
    return turn
  }
}
