import type { Change, Step } from '../model/edit.ts'
import type { Fact } from '../model/schema.ts'
import { rowsOf } from './table-rows.ts'

export type Add = Extract<Step, { do: 'add' }>

/** The steps of a change, in the order in which they are applied. */
export const stepsOf = (change: Change): readonly Step[] => (change.do === 'several' ? change.steps : [change])

/** The observation or statement of that id that the step enters or corrects. */
export function factIn(step: Step, id: string): Fact | undefined {
  switch (step.do) {
    case 'add':
      return step.observations.findLast(it => it.id === id) ?? step.statements.findLast(it => it.id === id)
    case 'table':
      return rowsOf(step).observation(id)
    case 'correct':
      return step.to.id === id ? step.to : undefined
    default:
      return undefined
  }
}

/** An empty `add`. */
export const nothing: Add = {
  do: 'add',
  sources: [],
  organisations: [],
  speakers: [],
  projects: [],
  observations: [],
  statements: [],
}

/** The lists of an `add`, in the order in which they are applied. */
export const lists = ['organisations', 'speakers', 'projects', 'sources', 'observations', 'statements'] as const

export const isEmpty = (change: Add): boolean => lists.every(list => change[list].length === 0)

const portion = 256

/** Splits a step into short parts with the same effect, for time slices. The first keeps the step's other fields. */
export function* portions(step: Step): Generator<Step> {
  if (step.do !== 'add' || lists.every(list => step[list].length <= portion)) return void (yield step)
  yield { ...step, ...nothing }
  for (const list of lists)
    for (let from = 0; from < step[list].length; from += portion)
      yield { ...nothing, [list]: step[list].slice(from, from + portion) }
}

/** The same steps, with consecutive `add`s joined into one. */
export function joinAdds(steps: readonly Step[]): readonly Step[] {
  const runs: Step[][] = []
  for (const step of steps) {
    const run = runs.at(-1)
    if (step.do === 'add' && run?.[0]?.do === 'add') run.push(step)
    else runs.push([step])
  }
  return runs.flatMap(run => {
    const adds = run.filter(it => it.do === 'add')
    return adds.length > 1 ? [joined(adds)] : run
  })
}

/** The lists of several `add`s, one after the other. */
export const joined = (adds: readonly Add[]): Add => ({
  do: 'add',
  sources: adds.flatMap(it => it.sources),
  organisations: adds.flatMap(it => it.organisations),
  speakers: adds.flatMap(it => it.speakers),
  projects: adds.flatMap(it => it.projects),
  observations: adds.flatMap(it => it.observations),
  statements: adds.flatMap(it => it.statements),
})
