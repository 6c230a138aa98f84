/** Undo: the change that takes an edit back. Pure. The result is admitted by the same rules as any change. */
import type { Change, Edit, Step } from '../model/edit.ts'
import type { Refusal } from '../model/refusal.ts'
import type { Fact } from '../model/schema.ts'
import { type Add, joinAdds, nothing, stepsOf } from './add-steps.ts'
import type { ReferenceKind } from './references.ts'
import { type EditHistory, type StateBefore, stateBefore } from './state-before.ts'
import { rowsOf } from './table-rows.ts'
import { bringsAgain, factsTouchedBy, othersTouchedBy, takesBack } from './touched-keys.ts'

/**
 * The change that restores the state before the edit, as one `several` that names the edit: an undo or, for an undo,
 * the redo. A withdrawn fact is entered again under its old id. Refused as 'changed-since' (`at` the first such id,
 * `version` the newest such edit) while a later edit of the same thing is in force; a later edit that was undone does
 * not count. Cost: the size of the edit and of those before it on the same things. Work for time slices.
 */
export function* inverting(edit: Edit, past: EditHistory): Generator<undefined, Change | Refusal> {
  const refusal = yield* laterThan(edit, past)
  if (refusal !== undefined) return refusal
  const undone = takesBack(edit)
  const first = undone === undefined ? undefined : past.edit(undone)
  // After the undo the state is the one before the edit, so its own steps are the redo.
  if (first !== undefined)
    return { do: 'several', for: 'redo', of: first.version, steps: stepsOf(first.change).map(again) }
  const of = bringsAgain(edit) ?? edit.version
  return { do: 'several', for: 'undo', of, steps: yield* back(edit, stateBefore(edit.version, past)) }
}

/** The rows of a table that was withdrawn keep their history, so they are entered one by one. */
const again = (step: Step): Step => (step.do === 'table' ? { ...nothing, observations: rowsOf(step).all() } : step)

/** Inverts each step against the state before it, in reverse order. */
function* back({ change, version }: Edit, before: StateBefore): Generator<undefined, readonly Step[]> {
  const steps: Step[] = []
  for (const step of stepsOf(change)) {
    for (const it of invertStep(step, before, version)) steps.push(it)
    before.follow(step)
    yield
  }
  return joinAdds(steps.reverse())
}

/** Refuses an undo or redo that would also take back a later edit of the same things. Undefined for other changes. */
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
    const later = inForce(past.history(key).filter(it => it.version > edit.version)).at(-1)
    if (later !== undefined) return { rule: 'changed-since', at: key.replace(/^.* /, ''), version: later.version }
  }
  return undefined
}

/** Without edits that were undone, and the undos themselves. */
function inForce(edits: readonly Edit[]): readonly Edit[] {
  const left: Edit[] = []
  for (const edit of edits) {
    const last = left.at(-1)
    if (last !== undefined && cancels(edit, last)) left.pop()
    else left.push(edit)
  }
  return left
}

/** Whether the edit cancels the last one in force: an undo cancels its edit or the redo, a redo cancels the undo. */
function cancels(edit: Edit, last: Edit): boolean {
  const undone = takesBack(edit)
  const redone = bringsAgain(edit)
  if (undone !== undefined) return last.version === undone || bringsAgain(last) === undone
  return redone !== undefined && takesBack(last) === redone
}

/** The steps that take one step back, in the order of its parts: to be applied in reverse. */
function invertStep(step: Step, before: StateBefore, version: number): readonly Step[] {
  switch (step.do) {
    case 'add':
      return invertAdd(step, before, version)
    case 'table':
      return withdrawals(rowsOf(step).ids, version)
    case 'correct':
      return each(before.fact(step.to.id), to => ({ do: 'correct', to }))
    case 'withdraw':
      return each(before.fact(step.id), adding)
    case 'remove':
      return each(naming('sources', step.source, before), it => it)
    case 'unname':
      return each(naming(step.kind, step.id, before), it => it)
    case 'appoint':
      return [{ do: 'dismiss', person: step.person }]
    case 'dismiss':
      return [{ do: 'appoint', person: step.person }]
  }
}

/** The rules have admitted the step, so there was a value before; without one nothing is changed. */
const each = <T>(before: T | undefined, step: (it: T) => Step): readonly Step[] =>
  before === undefined ? [] : [step(before)]

const adding = (it: Fact): Step =>
  'measure' in it ? { ...nothing, observations: [it] } : { ...nothing, statements: [it] }

/** The step that restores that name, if it existed. */
function naming(kind: ReferenceKind, id: string, before: StateBefore): Step | undefined {
  const it = before.named(kind, id)
  return it === undefined ? undefined : { ...nothing, [kind]: [it] }
}
const nameKinds = ['organisations', 'speakers', 'projects'] as const

/** Restores what was replaced, and removes what was new. */
function invertAdd(step: Add, state: StateBefore, version: number): readonly Step[] {
  const names = nameKinds.flatMap(kind =>
    idsOf(step[kind]).map((id): Step => naming(kind, id, state) ?? { do: 'unname', kind, id }),
  )
  const sources = idsOf(step.sources).map((id): Step => naming('sources', id, state) ?? { do: 'remove', source: id })
  const facts = [...step.observations, ...step.statements].map(it => it.id)
  return [...names, ...sources, ...withdrawals(facts, version)]
}

const withdrawals = (ids: readonly string[], version: number): readonly Step[] =>
  ids.map(id => ({ do: 'withdraw', id, why: `#${version} was taken back` }))

/** Each id once: only the first of two has replaced the old value. */
const idsOf = (things: readonly { readonly id: string }[]): readonly string[] => [...new Set(things.map(it => it.id))]
