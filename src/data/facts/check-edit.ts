import { type Change, type Edit, edit as editShape, type Step, step as stepShape } from '../model/edit.ts'
import { lists, portions, stepsOf } from './add-steps.ts'

const many = 256

/** Whether checking it would block the event loop noticeably. */
export const isLong = (change: Change): boolean => stepsOf(change).reduce((sum, step) => sum + rowsIn(step), 0) > many
function rowsIn(step: Step): number {
  if (step.do === 'table') return many + 1
  return step.do === 'add' ? lists.reduce((sum, list) => sum + step[list].length, 0) : 1
}

/** Throws when the edit is not of the schema. Work for time slices. */
export function* checking(edit: Edit): Generator<undefined, void> {
  const { change } = edit
  const none: [] = []
  editShape.parse({
    ...edit,
    change: change.do === 'several' ? { ...change, steps: none } : { do: 'dismiss', person: 1 },
  })
  for (const step of stepsOf(change)) {
    for (const part of portions(step)) {
      stepShape.parse(part)
      yield
    }
  }
}
