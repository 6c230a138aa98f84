/** The only place where what is entered is judged: pure, and the same over every engine. */
import { Draft } from './draft.ts'
import type { Facts } from './facts.ts'
import type { Refusal } from './refusal.ts'
import { judgeFact, judgeName, judgeSource, type Scene } from './rules.ts'
import type { Change, Edit, Observation, Statement } from './shapes.ts'

/** Whether what came back is a refusal, and not the thing asked for. */
export const isRefusal = <T extends object>(it: T | Refusal): it is Refusal => 'rule' in it

/**
 * The facts after one more edit, or the first rule (rules.ts) that refuses it; then nothing of it is taken.
 * An edit must be the next version. Sources, organisations, speakers and projects whose id is held replace what was held;
 * an observation or statement whose id is held is a duplicate, and changes by a correction only.
 * The facts given stay as they are. Costs what the edit holds, not what the facts hold.
 */
export const fold = (facts: Facts, edit: Edit): Facts | Refusal => foldAll(facts, [edit])

/** The facts after those edits in that order, or the first refusal; then none of them is taken. Equal to folding one by one. */
export function foldAll(facts: Facts, edits: readonly Edit[]): Facts | Refusal {
  if (edits.length === 0) return facts
  const draft = new Draft(facts)
  for (const edit of edits) {
    const refusal = admit(draft, edit)
    if (refusal !== undefined) return refusal
  }
  return draft.seal()
}

function admit(draft: Draft, edit: Edit): Refusal | undefined {
  if (edit.version !== draft.version + 1) return { rule: 'wrong-version', at: String(edit.version) }
  const refusal = take(draft, edit)
  if (refusal === undefined) draft.close(edit.version, idsOf(edit.change))
  return refusal
}

function take(draft: Draft, edit: Edit): Refusal | undefined {
  const { change } = edit
  if (change.do === 'add') return add(draft, edit, change)
  return change.do === 'correct' ? correct(draft, edit, change.to) : withdraw(draft, edit, change)
}

type ChangeOf<D extends Change['do']> = Extract<Change, { do: D }>

/** What is named comes first, so that facts may cite what arrives with them. */
function add(draft: Draft, edit: Edit, change: ChangeOf<'add'>): Refusal | undefined {
  const scene: Scene = { known: draft, edit }
  return (
    each(
      change.organisations,
      it => judgeName(it, scene),
      it => draft.setOrganisation(it),
    ) ??
    each(
      change.speakers,
      it => judgeName(it, scene),
      it => draft.setSpeaker(it),
    ) ??
    each(
      change.projects,
      it => judgeName(it, scene),
      it => draft.setProject(it),
    ) ??
    each(
      change.sources,
      it => judgeSource(it, scene),
      it => draft.setSource(it),
    ) ??
    each(
      change.observations,
      it => judgeFact(it, scene),
      it => draft.setFact(it, edit),
    ) ??
    each(
      change.statements,
      it => judgeFact(it, scene),
      it => draft.setFact(it, edit),
    )
  )
}

/** The first refusal among things that are judged and entered one after the other. */
function each<T>(things: readonly T[], judge: (it: T) => Refusal | undefined, enter: (it: T) => void) {
  for (const it of things) {
    const refusal = judge(it)
    if (refusal !== undefined) return refusal
    enter(it)
  }
  return undefined
}

/** An observation stays an observation, and a statement a statement. */
function correct(draft: Draft, edit: Edit, to: Observation | Statement): Refusal | undefined {
  const held = draft.fact(to.id)
  if (held === undefined || 'measure' in held !== 'measure' in to) return { rule: 'no-such-id', at: to.id }
  const refusal = judgeFact(to, { known: draft, edit, replaces: to.id })
  if (refusal === undefined) draft.setFact(to, edit)
  return refusal
}

function withdraw(draft: Draft, edit: Edit, { id, why }: ChangeOf<'withdraw'>): Refusal | undefined {
  if (!draft.holds(id)) return { rule: 'no-such-id', at: id }
  const refusal = judgeName({ id, why }, { known: draft, edit })
  if (refusal === undefined) draft.withdraw(id)
  return refusal
}

const idsOf = (change: Change): readonly string[] => {
  if (change.do === 'add') return [...change.observations, ...change.statements].map(it => it.id)
  return change.do === 'correct' ? [change.to.id] : []
}
