/** What a file comes to, gathered row by row: the steps of one change, and the count of what they do. */
import type { ImportSummary, RejectedRow } from '../../../answers/model/admin-reply.ts'
import { nothing } from '../../../data/facts/add-steps.ts'
import { admitRows, type RowAdmission } from '../../../data/facts/admit-rows.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import type { Refusal } from '../../../data/model/refusal.ts'
import type {
  Observation,
  Organisation,
  Project,
  Several,
  Source,
  Speaker,
  Statement,
  Step,
} from '../../../data/model/schema.ts'
import { truncate } from '../values/truncate.ts'

/** What the rows of a file are judged against. */
export interface BatchContext {
  readonly facts: Facts
  /** Who brings it, and when. */
  readonly by: number
  readonly at: Date
}

/** What a file would do, as one change, and how its rows come out. */
export interface Batched {
  readonly change: Several
  readonly tally: ImportSummary
}

/** What each list of an `add` holds. */
export interface Things {
  readonly organisations: Organisation
  readonly speakers: Speaker
  readonly projects: Project
  readonly sources: Source
  readonly observations: Observation
  readonly statements: Statement
}
export type List = keyof Things
type Run = { readonly [L in List]: Things[L][] }
const emptyRun = (): Run => ({
  organisations: [],
  speakers: [],
  projects: [],
  sources: [],
  observations: [],
  statements: [],
})

export interface Batch {
  /** Everything known, with what was taken so far. */
  readonly sieve: RowAdmission
  /** Each takes it if the rules admit it, and says else which does not. */
  add<L extends List>(list: L, thing: Things[L]): Refusal | undefined
  step(step: Step): Refusal | undefined
  count(what: 'added' | 'changed' | 'same'): void
  reject(row: number, why: RejectedRow['why'], heard: string): void
  close(name: Several['for']): Batched
}

export function openBatch({ facts, by, at }: BatchContext): Batch {
  const sieve = admitRows(facts, by, at)
  const rejected: RejectedRow[] = []
  const counts = { added: 0, changed: 0, same: 0 }
  const steps: Step[] = []
  // Rows that are added one after the other make one step, as long as no other step comes between them.
  let run: Run | undefined
  const closeRun = (): void => {
    if (run !== undefined) steps.push({ do: 'add', ...run })
    run = undefined
  }
  return {
    sieve,
    add: (list, thing) => {
      const refusal = sieve.take({ ...nothing, [list]: [thing] })
      if (refusal !== undefined) return refusal
      run ??= emptyRun()
      run[list].push(thing)
      return undefined
    },
    step: step => {
      const refusal = sieve.take(step)
      if (refusal !== undefined) return refusal
      closeRun()
      steps.push(step)
      return undefined
    },
    count: what => void counts[what]++,
    reject: (row, why, heard) => void rejected.push({ row, why, heard: truncate(heard) }),
    close: name => {
      closeRun()
      return { change: { do: 'several', for: name, steps }, tally: { ...counts, rejected } }
    },
  }
}
