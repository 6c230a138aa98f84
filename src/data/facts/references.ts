/** Which things facts lean on, and how they are told apart in one map: 'sources report-2026-03-13'. */
import type { Observation, Statement } from '../model/schema.ts'
import type { PersistentMap } from './persistent-map.ts'

/** The kinds of things that facts lean on. */
export const referenceKinds = ['sources', 'organisations', 'speakers', 'projects'] as const
export type ReferenceKind = (typeof referenceKinds)[number]

/** The name of that thing among all kinds. Holds a space, as no id does. */
export const referenceKey = (kind: ReferenceKind, id: string): string => `${kind} ${id}`

/** What the fact leans on. */
function leansOn(it: Observation | Statement): readonly string[] {
  const { source, speaker } = it.citation
  const keys = [referenceKey('sources', source)]
  if (speaker !== undefined) keys.push(referenceKey('speakers', speaker))
  if ('measure' in it) keys.push(referenceKey('organisations', it.compiledBy))
  else if (it.kind === 'project') keys.push(referenceKey('projects', it.project))
  else if (it.retoldBy !== undefined) keys.push(referenceKey('speakers', it.retoldBy))
  return keys
}

/** How often each thing is leaned on, being counted. */
export interface ReferencesDraft {
  isUsed(key: string): boolean
  /** By +1 when the fact comes, by −1 when it goes. */
  count(it: Observation | Statement, by: 1 | -1): void
  seal(): PersistentMap<number>
}

/** A count that goes on from that one, which stays as it is. Many facts lean on few things: only the sums are put down. */
export function referencesDraft(before: PersistentMap<number>): ReferencesDraft {
  const more = new Map<string, number>()
  const now = (key: string): number => (before.get(key) ?? 0) + (more.get(key) ?? 0)
  return {
    isUsed: key => now(key) > 0,
    count: (it, by) => {
      for (const key of leansOn(it)) more.set(key, (more.get(key) ?? 0) + by)
    },
    seal: () => {
      const next = before.draft()
      for (const key of more.keys()) next.set(key, now(key))
      return next.seal()
    },
  }
}
