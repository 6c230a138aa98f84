import { emptyPersistentMap, type PersistentMap } from './persistent-map.ts'

/** Things by id, and all in the order in which they were first entered. Immutable. */
export interface Lookup<T> {
  readonly list: readonly T[]
  get(id: string): T | undefined
}

export interface Catalog<T> extends Lookup<T> {
  draft(): CatalogDraft<T>
}

/** A catalog being written. It reads its own writes. */
export interface CatalogDraft<T> {
  get(id: string): T | undefined
  /** Enters the thing, or replaces the one of the same id. */
  set(thing: T): void
  remove(id: string): void
  seal(): Catalog<T>
}

interface Named {
  readonly id: string
}

export const emptyCatalog = <T extends Named>(): Catalog<T> => catalog<T>([], emptyPersistentMap())

function catalog<T extends Named>(list: readonly T[], things: PersistentMap<T | undefined>): Catalog<T> {
  const it: Catalog<T> = { list, get: id => things.get(id), draft: () => draftOf(it, things) }
  return it
}

function draftOf<T extends Named>(before: Catalog<T>, things: PersistentMap<T | undefined>): CatalogDraft<T> {
  const next = things.draft()
  const appended = new Set<string>()
  const replaced = new Set<string>()
  const removed = new Set<string>()
  const keptInPlace = (): readonly T[] =>
    replaced.size + removed.size === 0
      ? before.list
      : before.list
          .filter(thing => !removed.has(thing.id))
          .map(thing => (replaced.has(thing.id) ? (next.get(thing.id) ?? thing) : thing))
  return {
    get: id => next.get(id),
    set: thing => {
      // What is entered again after a removal goes last, like anything new.
      const isNew = next.get(thing.id) === undefined
      if (isNew) appended.add(thing.id)
      else replaced.add(thing.id)
      next.set(thing.id, thing)
    },
    remove: id => {
      appended.delete(id)
      removed.add(id)
      next.set(id, undefined)
    },
    seal: () => {
      if (appended.size + replaced.size + removed.size === 0) return before
      const added = [...appended].flatMap(id => next.get(id) ?? [])
      return catalog(keptInPlace().concat(added), next.seal())
    },
  }
}
