import type { Change, Edit, Step } from '../model/edit.ts'
import { referenceKey, referenceKinds } from './references.ts'
import { rowsOf } from './table-rows.ts'

/** The ids of the observations and statements that a change enters, corrects or withdraws; with repeats. */
export function factsTouchedBy(change: Change): readonly string[] {
  if (change.do === 'several') return change.steps.flatMap(factsTouchedBy)
  return change.do === 'withdraw' ? [change.id] : factsEnteredBy(change)
}

/** The ids of the observations and statements that a change enters or corrects; with repeats. */
export function factsEnteredBy(change: Change): readonly string[] {
  if (change.do === 'several') return change.steps.flatMap(factsEnteredBy)
  if (change.do === 'add') return [...change.observations, ...change.statements].map(it => it.id)
  if (change.do === 'table') return rowsOf(change).ids
  return change.do === 'correct' ? [change.to.id] : []
}

/** Keys of sources, organisations, speakers, projects (references.ts) and persons that a change enters or removes. */
export const othersTouchedBy = (change: Change): readonly string[] =>
  change.do === 'several' ? change.steps.flatMap(othersTouchedByStep) : othersTouchedByStep(change)
function othersTouchedByStep(step: Step): readonly string[] {
  switch (step.do) {
    case 'add':
      return referenceKinds.flatMap(kind => step[kind].map(it => referenceKey(kind, it.id)))
    case 'remove':
      return [referenceKey('sources', step.source)]
    case 'unname':
      return [referenceKey(step.kind, step.id)]
    case 'appoint':
    case 'dismiss':
      return [`person ${step.person}`]
    default:
      return []
  }
}

export const takesBack = ({ change }: Edit): number | undefined =>
  change.do === 'several' && change.for === 'undo' ? change.of : undefined
/** The version that a redo makes again. */
export const bringsAgain = ({ change }: Edit): number | undefined =>
  change.do === 'several' && change.for === 'redo' ? change.of : undefined
