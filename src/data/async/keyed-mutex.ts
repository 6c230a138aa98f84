/** What is read and then changed, one after the other: nobody changes it in between. */

/** Does the work after all that was asked for under the same key before. Errors: those of the work; the next one comes all the same. */
export type KeyedMutex<Key> = <T>(key: Key, work: () => Promise<T>) => Promise<T>

/** Turns by key; of keys that nobody waits for nothing is kept. */
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
