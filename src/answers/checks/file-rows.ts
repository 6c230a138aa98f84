/** The rows of a file that an admin should see before it is saved: what they replace or withdraw, and new ones that stand out. */
import type { Facts } from '../../data/facts/facts.ts'
import type { Several, Step } from '../../data/model/edit.ts'
import type { Observation } from '../../data/model/schema.ts'
import { published } from '../figures/held/candidates.ts'
import type { ChangeCheck, ComparedRow } from '../model/change-check.ts'
import { type CheckContext, isCheckable } from './check-context.ts'
import { growths } from './growths.ts'
import { impossible, moved, offBy, outlier } from './outlier.ts'
import { findTwice } from './twice.ts'
import { beyondWhole } from './wholes.ts'

/** How many figures are compared with their neighbours: about ten seconds of work. */
const mostCompared = 20_000

/** One result for all rows, or none. Rows with a warning come first, then those that are off by the most. `rowOf`: rows by id of fact. */
export function* checkingRows(
  { steps, for: purpose }: Several,
  before: Facts,
  after: Facts,
  rowOf: RowNumbers,
): Generator<undefined, readonly ChangeCheck[]> {
  const rows: ComparedRow[] = []
  let compared = 0
  const twice = findTwice(after)
  for (const step of steps) {
    const room = Math.max(0, mostCompared - compared)
    const replaced = replacedIn(step, before, after, room > 0)
    if (replaced !== undefined) rows.push(replaced)
    if (step.do === 'correct') compared += 1
    yield
    // A backup brings back what was checked when it was entered.
    if (step.do !== 'add' || purpose !== 'import') continue
    for (const observation of step.observations.slice(0, room)) {
      const found = [...twice(observation), ...standingOut(observation, before, after)]
      if (found.length > 0) rows.push({ now: observation, checks: found })
      compared += 1
      yield
    }
  }
  if (rows.length === 0) return []
  const outcome = rows.some(isWarned) ? 'warns' : 'agrees'
  const numbered = rows.map((it): ComparedRow => {
    const row = rowOf.get((it.now ?? it.was)?.id ?? '')
    return row === undefined ? it : { ...it, row }
  })
  return [{ outcome, check: 'rows', rows: numbered.toSorted((a, b) => weightOf(b) - weightOf(a)) }]
}

export type RowNumbers = ReadonlyMap<string, number>

function replacedIn(step: Step, before: Facts, after: Facts, isCompared: boolean): ComparedRow | undefined {
  if (step.do === 'withdraw') {
    const was = before.fact(step.id)?.now
    return was && { was, checks: [] }
  }
  if (step.do !== 'correct') return undefined
  const was = before.fact(step.to.id)?.now
  if (!('measure' in step.to)) return { ...(was && { was }), now: step.to, checks: [] }
  const found = isCompared ? standingOut(step.to, before, after) : []
  return { ...(was && { was }), now: step.to, checks: [...moved(step.to, before), ...found] }
}

function standingOut(observation: Observation, before: Facts, after: Facts): readonly ChangeCheck[] {
  if (!isCheckable(observation)) return []
  const figure = published(observation)
  // The rows of a file with one common slip agree with each other, so they are first compared with the facts before it.
  const held = { figure, before, after: before }
  const whole = { figure, before, after }
  const either = (check: (scene: CheckContext) => readonly ChangeCheck[]): readonly ChangeCheck[] => {
    const found = check(held)
    return found.length > 0 ? found : check(whole)
  }
  const grown = figure.measure === 'growth' ? growths(whole).filter(({ outcome }) => outcome === 'warns') : []
  return [...impossible(whole), ...grown, ...either(outlier), ...either(beyondWhole)]
}

const isWarned = ({ now, checks }: ComparedRow): boolean =>
  now === undefined || checks.some(({ outcome }) => outcome === 'warns')

/** A withdrawal is above every change that is not off by much. */
const weightOf = (row: ComparedRow): number => Math.max(isWarned(row) ? 2 : 1, ...row.checks.map(offBy))
