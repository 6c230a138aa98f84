import { isDeepStrictEqual } from 'node:util'
import { type Add, isEmpty, nothing } from '../facts/add-steps.ts'
import { applyEdit, isRefusal } from '../facts/apply-edits.ts'
import type { Facts } from '../facts/facts.ts'
import type { ReferenceKind } from '../facts/references.ts'
import type { Refusal } from '../model/refusal.ts'
import type { Change, Edit, Observation, Statement } from '../model/schema.ts'
import type { Seed } from './read-seed.ts'

/** Lookups in the history of the journal. */
export interface SeedHistory {
  /** Whether that id was ever entered, withdrawn or not. */
  wasEntered(id: string): boolean
  namedBy(kind: ReferenceKind, id: string): Edit['by'] | undefined
}

/** The changes to make, and the rows that the rules refuse. */
export interface SeedChanges {
  readonly changes: readonly Change[]
  readonly leftOut: readonly Refusal[]
}

/**
 * The changes that bring a seed into the facts: names first, then one `add` a source, oldest first, then corrections.
 * New rows are added, rows that the seed has changed are corrected, changed names are replaced. What a person last entered,
 * corrected or withdrew stays as it is. Rows that the seed no longer has stay.
 * A row that a rule refuses is left out and reported; the others are kept.
 */
export function seedChanges(seed: Seed, facts: Facts, past: SeedHistory, at: string): SeedChanges {
  const candidates = [...namesOf(seed, facts, past), ...sourcesOf(seed, facts, past), ...changed(seed, facts)]
  const changes: Change[] = []
  const leftOut: Refusal[] = []
  let grown = facts
  for (const candidate of candidates) {
    let change: Change | undefined = candidate
    while (change !== undefined) {
      const next = applyEdit(grown, { version: grown.version + 1, at, by: 'seed', change })
      if (!isRefusal(next)) {
        grown = next
        changes.push(change)
        break
      }
      leftOut.push(next)
      change = without(change, next.at)
    }
  }
  return { changes, leftOut }
}

interface Thing {
  readonly id: string
}
/** Things that are new, or that the seed has changed since it last entered them. */
function fresh<T extends Thing>(
  kind: ReferenceKind,
  things: readonly T[],
  held: (id: string) => T | undefined,
  past: SeedHistory,
): readonly T[] {
  return things.filter(it => {
    const by = past.namedBy(kind, it.id)
    return by === undefined || (by === 'seed' && !isDeepStrictEqual(held(it.id), it))
  })
}

function namesOf(seed: Seed, facts: Facts, past: SeedHistory): readonly Change[] {
  const change = {
    ...nothing,
    organisations: fresh('organisations', seed.organisations, id => facts.organisation(id), past),
    speakers: fresh('speakers', seed.speakers, id => facts.speaker(id), past),
    projects: fresh('projects', seed.projects, id => facts.project(id), past),
  }
  return isEmpty(change) ? [] : [change]
}

const sourcesOf = (seed: Seed, facts: Facts, past: SeedHistory): readonly Change[] =>
  seed.given
    .map(({ source, observations, statements }) => ({
      ...nothing,
      sources: fresh('sources', [source], id => facts.source(id), past),
      observations: observations.filter(it => !past.wasEntered(it.id)),
      statements: statements.filter(it => !past.wasEntered(it.id)),
    }))
    .filter(change => !isEmpty(change))

const changed = (seed: Seed, facts: Facts): readonly Change[] =>
  seed.given
    .flatMap(it => [...it.observations, ...it.statements])
    .filter(row => isChanged(row, facts))
    .map(to => ({ do: 'correct', to }))

function isChanged(row: Observation | Statement, facts: Facts): boolean {
  const entry = facts.observation(row.id) ?? facts.statement(row.id)
  return entry?.by === 'seed' && !isDeepStrictEqual(entry.now, row)
}

/** The change without the refused row or name. Returns undefined when nothing is left. */
function without(change: Change, id: string): Change | undefined {
  if (change.do !== 'add') return undefined
  const others = <T extends Thing>(things: readonly T[]): readonly T[] => things.filter(it => it.id !== id)
  const rest: Add = {
    do: 'add',
    sources: others(change.sources),
    organisations: others(change.organisations),
    speakers: others(change.speakers),
    projects: others(change.projects),
    observations: others(change.observations),
    statements: others(change.statements),
  }
  return isEmpty(rest) ? undefined : rest
}
