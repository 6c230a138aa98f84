/** How edits have changed a figure or statement, read from its history. */
import { isDeepStrictEqual } from 'node:util'
import type { FigureBefore, Meanwhile, WithdrawnFigure } from '../../answers/figures/changes-since.ts'
import { factIn, stepsOf } from '../../data/facts/add-steps.ts'
import type { Facts } from '../../data/facts/facts.ts'
import { factsTouchedBy } from '../../data/facts/touched-keys.ts'
import type { Edit } from '../../data/model/edit.ts'
import type { Day, Fact } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'
import type { CorrectionChange } from '../../writing/answers/correction.ts'

/** The fact, with the reason of its correction; or the withdrawn fact, with the reason. */
type FactState =
  | { readonly now: Fact; readonly why?: string }
  | { readonly was: Fact; readonly why: string | undefined }

/**
 * What changed in a fact between those versions, for readers of the first: it names the value that they saw, also when several
 * edits came in between. Returns undefined when there was no fact before, or it is the same again.
 */
export async function changedBetween(
  { version, to }: VersionRange,
  id: string,
  store: Pick<Store, 'history'>,
  dayOf: (at: Date) => Day,
): Promise<CorrectionChange | undefined> {
  const history = await store.history(id)
  const edit = history.findLast(it => it.version > version && it.version <= to)
  const before = stateAt(history, id, version)
  const after = stateAt(history, id, to)
  if (edit === undefined || before === undefined || after === undefined) return undefined
  const on = dayOf(new Date(edit.at))
  if (!('now' in before)) return 'now' in after ? { on, again: after.now } : undefined
  if (!('now' in after)) return { on, was: before.now, why: after.why }
  return isDeepStrictEqual(before.now, after.now) ? undefined : { on, was: before.now, ...after }
}

/** A withdrawn fact as readers of a message last saw it, with the day and the reason. */
export type WithdrawnFact = Pick<Extract<CorrectionChange, { was: Fact }>, 'on' | 'was'> & {
  readonly why: string | undefined
}

/** The fact that readers saw at those versions, when it is withdrawn at the last of them. */
export async function withdrawnAt(
  versions: readonly number[],
  id: string,
  store: Pick<Store, 'history'>,
  dayOf: (at: Date) => Day,
): Promise<WithdrawnFact | undefined> {
  const history = await store.history(id)
  const states = versions.map(version => stateAt(history, id, version))
  const seen = states.findLast(it => it !== undefined && 'now' in it)
  const now = states.at(-1)
  const edit = history.findLast(it => it.version <= (versions.at(-1) ?? 0))
  if (edit === undefined || now === undefined || 'now' in now) return undefined
  return { on: dayOf(new Date(edit.at)), was: seen !== undefined && 'now' in seen ? seen.now : now.was, why: now.why }
}

/** As of that version. Returns undefined when it was not entered yet. */
function stateAt(history: readonly Edit[], id: string, version: number): FactState | undefined {
  let found: FactState | undefined
  for (const edit of history) {
    if (edit.version > version) break
    const { change } = edit
    for (const step of stepsOf(change)) {
      const now = step.do === 'withdraw' && step.id === id ? undefined : factIn(step, id)
      if (now !== undefined) found = { now, ...(step.do === 'correct' && step.why !== undefined && { why: step.why }) }
      else if (step.do === 'withdraw' && step.id === id && found !== undefined && 'now' in found)
        // The reason of an undo is written by the program, in English.
        found = { was: found.now, why: change.do === 'several' && change.for === 'undo' ? undefined : step.why }
    }
  }
  return found
}

/** Changes after `version`, up to and including `to`. */
export interface VersionRange {
  readonly version: number
  readonly to: number
}

/** Corrections and withdrawals in that range, of figures that were held before it. */
export async function meanwhileIn({ version, to }: VersionRange, store: Store, facts: Facts): Promise<Meanwhile> {
  const edits = await store.edits(to + 1, to - version)
  const gone = edits.filter(withdraws).flatMap(({ change }) => factsTouchedBy(change))
  const mended = facts.since(version).filter(id => (facts.observation(id)?.earlier.length ?? 0) > 0)
  const stood = new Map<string, FigureBefore>()
  const withdrawn: WithdrawnFigure[] = []
  for (const id of new Set([...gone, ...mended])) {
    const history = await store.history(id)
    const before = stateAt(history, id, version)
    if (before === undefined || !('now' in before) || !('measure' in before.now)) continue
    const now = stateAt(history, id, to)
    const why = now !== undefined && 'now' in now ? now.why : undefined
    stood.set(id, { was: before.now, ...(why !== undefined && { why }) })
    const last = history.findLast(edit => edit.version <= to && edit.version > version && withdraws(edit))
    const then = last && stateAt(history, id, last.version)
    if (then !== undefined && 'was' in then) withdrawn.push({ was: before.now, why: then.why })
  }
  return { stood, withdrawn }
}

const withdraws = ({ change }: Edit): boolean => stepsOf(change).some(step => step.do === 'withdraw')
