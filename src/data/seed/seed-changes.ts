import { isDeepStrictEqual } from 'node:util'
import { type Add, isEmpty, nothing } from '../facts/add-steps.ts'
import { applyEdit, isRefusal } from '../facts/apply-edits.ts'
import type { Facts } from '../facts/facts.ts'
import type { ReferenceKind } from '../facts/references.ts'
import { rowsOf } from '../facts/table-rows.ts'
import type { Change, Edit, TableStep } from '../model/edit.ts'
import type { Refusal } from '../model/refusal.ts'
import type { Fact, Observation } from '../model/schema.ts'
import type { Seed } from './read-seed.ts'

export interface SeedHistory {
  /** Whether that id was ever entered, withdrawn or not. */
  wasEntered(id: string): boolean
  /** Who last entered the source, organisation, speaker or project of that id. */
  namedBy(kind: ReferenceKind, id: string): Edit['by'] | undefined
}

export interface SeedChanges {
  readonly changes: readonly Change[]
  readonly leftOut: readonly Refusal[]
}

/**
 * The changes that bring a seed into the facts: names first, then one `add` a source, oldest first, then tables and corrections. New rows are
 * added, rows that the seed has changed are corrected, changed names are replaced. What a person last entered, corrected or withdrew stays as
 * it is. Rows that the seed no longer has stay. A row that a rule refuses is left out and reported; the others are kept.
 */
export function seedChanges(seed: Seed, facts: Facts, past: SeedHistory, at: string): SeedChanges {
  const candidates = [
    ...namesOf(seed, facts, past),
    ...sourcesOf(seed, facts, past),
    ...tablesOf(seed, past),
    ...changed(seed, facts, past),
  ]
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
    organisations: fresh('organisations', seed.organisations, id => facts.organisations.get(id), past),
    speakers: fresh('speakers', seed.speakers, id => facts.speakers.get(id), past),
    projects: fresh('projects', seed.projects, id => facts.projects.get(id), past),
  }
  return isEmpty(change) ? [] : [change]
}

const sourcesOf = (seed: Seed, facts: Facts, past: SeedHistory): readonly Change[] =>
  seed.given.flatMap((given): readonly Change[] => {
    const { source, statements } = given
    const change = {
      ...nothing,
      sources: fresh('sources', [source], id => facts.sources.get(id), past),
      observations: [...given.observations, ...rowsBeside(given, past)].filter(it => !past.wasEntered(it.id)),
      statements: statements.filter(it => !past.wasEntered(it.id)),
    }
    return isEmpty(change) ? [] : [change]
  })

/** Tables come last: the rows before them need not be compared with theirs at every start. */
const tablesOf = (seed: Seed, past: SeedHistory): readonly Change[] =>
  seed.given.flatMap(({ table }) => (table === undefined || isEntered(table, past) ? [] : [table]))

/** A table enters whole once. Later releases add and correct single rows: those of the table are returned then. */
const rowsBeside = ({ table }: Seed['given'][number], past: SeedHistory): readonly Observation[] =>
  table !== undefined && isEntered(table, past) ? rowsOf(table).all() : []
const isEntered = (table: TableStep, past: SeedHistory): boolean => rowsOf(table).ids.some(id => past.wasEntered(id))

const changed = (seed: Seed, facts: Facts, past: SeedHistory): readonly Change[] =>
  seed.given
    .flatMap(it => [...it.observations, ...it.statements, ...rowsBeside(it, past)])
    .filter(row => isChanged(row, facts))
    .map(to => ({ do: 'correct', to }))

function isChanged(row: Fact, facts: Facts): boolean {
  const entry = facts.fact(row.id)
  return entry?.by === 'seed' && !isDeepStrictEqual(entry.now, row)
}

/** The change without the refused row or name; a table becomes its other rows. Returns undefined when nothing is left. */
function without(change: Change, id: string): Change | undefined {
  if (change.do === 'table') return without({ ...nothing, observations: rowsOf(change).all() }, id)
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
