/** The steps of one change, collected row by row from a file, and the count of what they do. */
import type { ImportSummary, RejectedRow } from '../../../answers/model/entering.ts'
import { nothing } from '../../../data/facts/add-steps.ts'
import { admitRows, type RowAdmission } from '../../../data/facts/admit-rows.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import type { Several, Step } from '../../../data/model/edit.ts'
import type { Refusal } from '../../../data/model/refusal.ts'
import type { Observation, Organisation, Project, Source, Speaker, Statement } from '../../../data/model/schema.ts'
import { echo } from '../line/problems.ts'

/** The facts that the rows of a file are checked against, and the author of the change. */
export interface BatchContext {
  readonly facts: Facts
  /** The person who brings the file, and when. */
  readonly by: number
  readonly at: Date
}

/** The change that a file makes, and the counts of its rows. */
export interface BatchResult {
  readonly change: Several
  readonly tally: ImportSummary
  /** The rows of the file by the id of their observation or statement. */
  readonly rowOf: ReadonlyMap<string, number>
}

/** The lists of an `add` step. */
export interface Things {
  readonly organisations: Organisation
  readonly speakers: Speaker
  readonly projects: Project
  readonly sources: Source
  readonly observations: Observation
  readonly statements: Statement
}
type List = keyof Things

/** A batch that is open: rows are added until `close` makes the change. */
export interface Batch {
  /** The known facts, with the rows taken so far. */
  readonly admission: RowAdmission
  /** Each takes a thing or a step if the admission rules allow it, and returns the refusal otherwise. */
  add<L extends List>(list: L, thing: Things[L]): Refusal | undefined
  step(step: Step): Refusal | undefined
  count(what: keyof typeof noCounts): void
  /** What is taken from now on comes from this row. */
  begin(row: number): void
  reject(row: number, why: RejectedRow['why'], heard: string): void
  close(name: Several['for']): BatchResult
}

const noCounts = { added: 0, changed: 0, withdrawn: 0, same: 0, computed: 0 }

/** An empty batch against the known facts. */
export function openBatch({ facts, by, at: now }: BatchContext): Batch {
  const admission = admitRows(facts, by, now)
  const rejected: RejectedRow[] = []
  const counts = { ...noCounts }
  const { rowOf, begin, note } = numberRows()
  const steps: Step[] = []
  // Rows that are added one after the other share one step, until another step comes between them.
  let added: { readonly [L in List]: Things[L][] } | undefined
  const closeAdded = (): void => {
    if (added !== undefined) steps.push({ do: 'add', ...added })
    added = undefined
  }
  return {
    admission,
    add: (list, thing) => {
      const refusal = admission.take({ ...nothing, [list]: [thing] })
      if (refusal !== undefined) return refusal
      added ??= { organisations: [], speakers: [], projects: [], sources: [], observations: [], statements: [] }
      added[list].push(thing)
      if (list === 'observations' || list === 'statements') note(thing.id)
      return undefined
    },
    step: step => {
      const refusal = admission.take(step)
      if (refusal !== undefined) return refusal
      closeAdded()
      steps.push(step)
      if (step.do === 'correct') note(step.to.id)
      return undefined
    },
    count: what => void counts[what]++,
    begin,
    reject: (row, why, heard) => void rejected.push({ row, why, heard: echo(heard) }),
    close: name => {
      closeAdded()
      return { change: { do: 'several', for: name, steps }, tally: tallyOf(counts, rejected), rowOf }
    },
  }
}

function numberRows() {
  const rowOf = new Map<string, number>()
  let at: number | undefined
  return {
    rowOf,
    begin: (row: number): void => {
      at = row
    },
    note: (id: string): void => {
      if (at !== undefined) rowOf.set(id, at)
    },
  }
}

function tallyOf(counts: typeof noCounts, rejected: readonly RejectedRow[]): ImportSummary {
  const { computed, withdrawn, ...always } = counts
  return { ...always, ...(withdrawn > 0 && { withdrawn }), ...(computed > 0 && { computed }), rejected }
}
