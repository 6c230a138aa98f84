/** Sifts what is to become one change: what the fold would refuse is told apart before, and hinders no other. */

import type { Refusal } from '../model/refusal.ts'
import type { Edit, Observation, Statement, Step } from '../model/schema.ts'
import { nothing } from './add-steps.ts'
import type { KnownFacts } from './admission-rules.ts'
import { applyStep } from './apply-edits.ts'
import type { Facts } from './facts.ts'
import { FactsDraft } from './facts-draft.ts'
import type { ReferenceKind } from './references.ts'
import type { SeriesIndexDraft } from './series-index.ts'

export interface RowAdmission extends KnownFacts {
  /** The observation or statement held under that id. */
  fact(id: string): Observation | Statement | undefined
  isUsed(kind: ReferenceKind, id: string): boolean
  /**
   * Takes the step upon all that were taken before, or says which rule refuses it; then nothing of it is taken.
   * An `add` must hold one thing: of several, those before the refused one would be taken.
   */
  take(step: Step): Refusal | undefined
}

/** A sieve over those facts, which stay as they are, for a change by that person at that time. */
export function admitRows(facts: Facts, by: Edit['by'], at: Date): RowAdmission {
  const draft = new FactsDraft(facts, ungrouped)
  const edit: Edit = { version: facts.version + 1, at: at.toISOString(), by, change: nothing }
  return {
    source: id => draft.source(id),
    organisation: id => draft.organisation(id),
    speaker: id => draft.speaker(id),
    project: id => draft.project(id),
    holds: id => draft.holds(id),
    twin: of => draft.twin(of),
    fact: id => draft.fact(id),
    isUsed: (kind, id) => draft.isUsed(kind, id),
    take: step => applyStep(draft, edit, step),
  }
}

/** What is only judged is never looked up in its groups. */
const ungrouped: SeriesIndexDraft = {
  put: () => undefined,
  drop: () => undefined,
  seal: () => {
    throw new Error('a sieve is not sealed')
  },
}
