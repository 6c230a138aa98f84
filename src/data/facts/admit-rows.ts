/** Row admission: finds the rows of one change that the rules refuse, so that the others can be kept without them. */
import type { Edit, Step } from '../model/edit.ts'
import type { Refusal } from '../model/refusal.ts'
import type { Fact } from '../model/schema.ts'
import { nothing } from './add-steps.ts'
import type { KnownFacts } from './admission-rules.ts'
import { applyStep } from './apply-edits.ts'
import type { Facts } from './facts.ts'
import { FactsDraft } from './facts-draft.ts'
import type { SeriesIndexDraft } from './series-index.ts'

/** The facts with the rows admitted so far. */
export interface RowAdmission extends KnownFacts {
  fact(id: string): Fact | undefined
  /** Applies the step, or returns the rule that refuses it; then nothing of it is applied. An `add` must hold one thing. */
  take(step: Step): Refusal | undefined
}

/** Row admission over those facts, which do not change, for a change by that person at that time. */
export function admitRows(facts: Facts, by: Edit['by'], at: Date): RowAdmission {
  const draft = new FactsDraft(facts, noSeries)
  const edit: Edit = { version: facts.version + 1, at: at.toISOString(), by, change: nothing }
  return {
    named: (kind, id) => draft.named(kind, id),
    holds: id => draft.holds(id),
    twin: of => draft.twin(of),
    fact: id => draft.fact(id),
    isUsed: (kind, id) => draft.isUsed(kind, id),
    take: step => applyStep(draft, edit, step),
  }
}

/** Admission needs no series. */
const noSeries: SeriesIndexDraft = {
  put: () => undefined,
  drop: () => undefined,
  seal: () => {
    throw new Error('row admission cannot make facts')
  },
}
