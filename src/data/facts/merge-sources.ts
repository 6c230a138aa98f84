/** What cites a source, and the change that moves all of it to another source. Pure. */
import { isDeepStrictEqual } from 'node:util'
import type { Change, Step } from '../model/edit.ts'
import type { Fact, Observation } from '../model/schema.ts'
import type { Facts } from './facts.ts'
import { identity } from './facts-draft.ts'

export const citing = (source: string, facts: Facts): readonly Fact[] => [
  ...facts.ofSource(source),
  ...facts.statements().filter(it => it.citation.source === source),
]

/** A source with more figures than these is an official table, which /update keeps. */
export const mostOfPress = 500

/** Two figures of one series and period with different amounts, one from each source. */
export interface SourceConflict {
  readonly one: Observation
  readonly other: Observation
}

/**
 * Moves every citation of `from` to `to` and removes `from`, as one change. A figure that both sources give with the same
 * amount is kept once. Returns the first two that differ when the sources contradict each other.
 */
export function mergeSources(from: string, to: string, facts: Facts): Change | SourceConflict {
  const there = new Map(facts.ofSource(to).map(it => [identity(it), it] as const))
  const steps: Step[] = []
  for (const it of citing(from, facts)) {
    const moved = { ...it, citation: { ...it.citation, source: to } }
    const twin = 'measure' in moved ? there.get(identity(moved)) : undefined
    if (twin === undefined) steps.push({ do: 'correct', to: moved })
    else if ('measure' in it && !isDeepStrictEqual(it.amount, twin.amount)) return { one: it, other: twin }
    else steps.push({ do: 'withdraw', id: it.id, why: `${from} → ${to}` })
  }
  const remove: Step = { do: 'remove', source: from }
  return steps.length === 0 ? remove : { do: 'several', for: 'merge', steps: [...steps, remove] }
}
