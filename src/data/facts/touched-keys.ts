import type { Change, Edit, Step } from '../model/schema.ts'
import { referenceKey, referenceKinds } from './references.ts'

/** The key of a person among what edits touch. */
const personKey = (person: number): string => `person ${person}`

/** The observations and statements that it enters, corrects or withdraws, by their ids; with repeats. */
export function factsTouchedBy(change: Change): readonly string[] {
  if (change.do === 'several') return change.steps.flatMap(factsTouchedBy)
  if (change.do === 'add') return [...change.observations, ...change.statements].map(it => it.id)
  if (change.do === 'correct') return [change.to.id]
  return change.do === 'withdraw' ? [change.id] : []
}

/** The sources, organisations, speakers and projects (keys, see uses.ts) and persons that it enters or takes away. */
export function othersTouchedBy(change: Change): readonly string[] {
  return change.do === 'several' ? change.steps.flatMap(othersTouchedByStep) : othersTouchedByStep(change)
}
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
      return [personKey(step.person)]
    default:
      return []
  }
}

/** The edit that it takes back, or brings again. */
export function takesBack({ change }: Edit): number | undefined {
  return change.do === 'several' && change.for === 'undo' ? change.of : undefined
}
export function bringsAgain({ change }: Edit): number | undefined {
  return change.do === 'several' && change.for === 'redo' ? change.of : undefined
}
