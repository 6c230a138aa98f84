/** Reference counts: which sources, organisations, speakers and projects facts refer to. */
import type { Fact, Organisation, Project, Source, Speaker } from '../model/schema.ts'
import type { PersistentMap } from './persistent-map.ts'

export const referenceKinds = [
  'sources',
  'organisations',
  'speakers',
  'projects',
] as const satisfies readonly ReferenceKind[]
export type ReferenceKind = keyof NamedThings

export interface NamedThings {
  readonly sources: Source
  readonly organisations: Organisation
  readonly speakers: Speaker
  readonly projects: Project
}

/** The key of that thing in one map of all kinds: 'sources report-2026-03-13'. No id holds a space. */
export const referenceKey = (kind: ReferenceKind, id: string): string => `${kind} ${id}`

function referencesOf(it: Fact): readonly string[] {
  const { source, speaker } = it.citation
  const keys = [referenceKey('sources', source)]
  if (speaker !== undefined) keys.push(referenceKey('speakers', speaker))
  if ('measure' in it) keys.push(referenceKey('organisations', it.compiledBy))
  else if (it.kind === 'project') keys.push(referenceKey('projects', it.project))
  else if (it.retoldBy !== undefined) keys.push(referenceKey('speakers', it.retoldBy))
  return keys
}

/** Counts on top of `before`, which does not change. Many facts refer to few things, so only the sums are written. */
export function referencesDraft(before: PersistentMap<number>) {
  const more = new Map<string, number>()
  const now = (key: string): number => (before.get(key) ?? 0) + (more.get(key) ?? 0)
  const add = (key: string, by: number): void => void more.set(key, (more.get(key) ?? 0) + by)
  return {
    isUsed: (key: string): boolean => now(key) > 0,
    /** +1 for a fact that is entered, −1 for one that is removed. */
    count: (it: Fact, by: 1 | -1): void => {
      for (const key of referencesOf(it)) add(key, by)
    },
    /** More facts that refer to that thing. */
    more: (kind: ReferenceKind, id: string, by: number): void => add(referenceKey(kind, id), by),
    seal: (): PersistentMap<number> => {
      const next = before.draft()
      for (const key of more.keys()) next.set(key, now(key))
      return next.seal()
    },
  }
}
