/** What takes an edit back. Pure: it is asked of the journal's past, and judged by the fold like any change. */

import { runSync } from '../async/time-slices.ts'
import type { Refusal } from '../model/refusal.ts'
import type { Change, Edit, Observation, Statement, Step } from '../model/schema.ts'
import { type Add, merged, nothing, stepsOf } from './add-steps.ts'
import { type EditHistory, type StateBefore, stateBefore } from './state-before.ts'
import { bringsAgain, factsTouchedBy, othersTouchedBy, takesBack } from './touched-keys.ts'

/**
 * The change after which everything stands as it did before the edit, in one `several` that names it: an undo, or, of an
 * undo, the redo that brings the edit again. An id that was withdrawn is entered again under its name.
 * Refused as 'changed-since' (`at` the first such id, `version` the newest such edit) while a later edit that touches the
 * same stands; one that was taken back itself is in nobody's way. Costs what the edit and those before it hold.
 */
export const inverse = (edit: Edit, past: EditHistory): Change | Refusal => runSync(inverting(edit, past))

/** The same as work that can be done in slices. */
export function* inverting(edit: Edit, past: EditHistory): Generator<undefined, Change | Refusal> {
  const inTheWay = yield* laterThan(edit, past)
  if (inTheWay !== undefined) return inTheWay
  const undone = takesBack(edit)
  const first = undone === undefined ? undefined : past.edit(undone)
  // Where an edit was taken back everything stands as it did before it: so it can simply be made again.
  if (first !== undefined) return { do: 'several', for: 'redo', of: first.version, steps: stepsOf(first.change) }
  const of = bringsAgain(edit) ?? edit.version
  return { do: 'several', for: 'undo', of, steps: yield* back(edit, stateBefore(edit.version, past)) }
}

/** Each step is turned round as things stood just before it; then the last comes first. */
function* back({ change, version }: Edit, before: StateBefore): Generator<undefined, readonly Step[]> {
  const steps: Step[] = []
  for (const step of stepsOf(change)) {
    for (const it of turned(step, before, version)) steps.push(it)
    before.follow(step)
    yield
  }
  return merged(steps.reverse())
}

/**
 * The refusal of an undo or redo that was made out before somebody changed the same: it would take that back too.
 * Of any other change nothing.
 */
export function* outdated(
  change: Change,
  past: Pick<EditHistory, 'history'>,
): Generator<undefined, Refusal | undefined> {
  if (change.do !== 'several' || change.of === undefined) return undefined
  const { of } = change
  const [key] = touchedBy(change)
  const isTarget = (it: Edit): boolean =>
    change.for === 'redo' ? takesBack(it) === of : it.version === of || bringsAgain(it) === of
  if (key === undefined) return undefined
  const target = past.history(key).findLast(isTarget)
  return target === undefined ? { rule: 'no-such-edit', at: String(of) } : yield* laterThan(target, past)
}

const touchedBy = (change: Change): readonly string[] => [...factsTouchedBy(change), ...othersTouchedBy(change)]

function* laterThan(edit: Edit, past: Pick<EditHistory, 'history'>): Generator<undefined, Refusal | undefined> {
  const keys = new Set(touchedBy(edit.change))
  for (const key of keys) {
    yield
    const later = standing(past.history(key).filter(it => it.version > edit.version)).at(-1)
    if (later !== undefined) return { rule: 'changed-since', at: key.replace(/^.* /, ''), version: later.version }
  }
  return undefined
}

/** Without those that were taken back, and what took them back. */
function standing(edits: readonly Edit[]): readonly Edit[] {
  const left: Edit[] = []
  for (const edit of edits) {
    const last = left.at(-1)
    if (last !== undefined && cancels(edit, last)) left.pop()
    else left.push(edit)
  }
  return left
}

/** Whether the edit takes that one back, which is the last to stand: an undo what was made or brought again, a redo an undo. */
function cancels(edit: Edit, last: Edit): boolean {
  const [undone, redone] = [takesBack(edit), bringsAgain(edit)]
  if (undone !== undefined) return last.version === undone || bringsAgain(last) === undone
  return redone !== undefined && takesBack(last) === redone
}

/** What takes one step back, in the order of its parts: to be done from the last to the first. */
function turned(step: Step, before: StateBefore, version: number): readonly Step[] {
  switch (step.do) {
    case 'add':
      return turnedAdd(step, before, version)
    case 'correct':
      return each(before.fact(step.to.id), to => ({ do: 'correct', to }))
    case 'withdraw':
      return each(before.fact(step.id), adding)
    case 'remove':
      return each(before.source(step.source), it => ({ ...nothing, sources: [it] }))
    case 'unname':
      return each(naming(step.kind, step.id, before), it => it)
    case 'appoint':
      return [{ do: 'dismiss', person: step.person }]
    case 'dismiss':
      return [{ do: 'appoint', person: step.person }]
  }
}

/** The fold has admitted the step, so that there was something; a journal of another mind is left as it is. */
const each = <T>(before: T | undefined, step: (it: T) => Step): readonly Step[] =>
  before === undefined ? [] : [step(before)]

const adding = (it: Observation | Statement): Step =>
  'measure' in it ? { ...nothing, observations: [it] } : { ...nothing, statements: [it] }

/** What puts that name back as it stood, if it did. */
function naming(kind: Kind, id: string, before: StateBefore): Step | undefined {
  if (kind === 'organisations') return each(before.organisation(id), it => ({ ...nothing, organisations: [it] }))[0]
  if (kind === 'speakers') return each(before.speaker(id), it => ({ ...nothing, speakers: [it] }))[0]
  return each(before.project(id), it => ({ ...nothing, projects: [it] }))[0]
}
const kinds = ['organisations', 'speakers', 'projects'] as const
type Kind = (typeof kinds)[number]

/** What was replaced is put back, what was new is taken away. */
function turnedAdd(step: Add, stood: StateBefore, version: number): readonly Step[] {
  const names = kinds.flatMap(kind =>
    idsOf(step[kind]).map((id): Step => naming(kind, id, stood) ?? { do: 'unname', kind, id }),
  )
  const sources = idsOf(step.sources).map((id): Step => {
    const before = stood.source(id)
    return before === undefined ? { do: 'remove', source: id } : { ...nothing, sources: [before] }
  })
  const why = `#${version} was taken back`
  const facts = [...step.observations, ...step.statements].map(({ id }): Step => ({ do: 'withdraw', id, why }))
  return [...names, ...sources, ...facts]
}

/** Each once: of one that comes twice only the first has replaced what stood. */
const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => [...new Set(things.map(it => it.id))]
