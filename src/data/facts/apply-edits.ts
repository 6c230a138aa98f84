/** Applies edits to facts (event sourcing). The only caller of the admission rules; pure, and the same over every engine. */
import { runSync } from '../async/time-slices.ts'
import type { Change, Edit, Step } from '../model/edit.ts'
import type { Refusal } from '../model/refusal.ts'
import type { Day } from '../model/schema.ts'
import { portions, stepsOf } from './add-steps.ts'
import { isTelegramsOwn, judgeFact, judgeName, judgeSource, judgeTable } from './admission-rules.ts'
import type { Facts } from './facts.ts'
import { FactsDraft } from './facts-draft.ts'
import type { ReferenceKind } from './references.ts'
import { rowsOf } from './table-rows.ts'
import { factsEnteredBy } from './touched-keys.ts'

/** Whether a result is the rule that refused the edit. */
export const isRefusal = <T extends object>(it: T | Refusal): it is Refusal => 'rule' in it

/**
 * The facts after one more edit, or the first rule (admission-rules.ts) that refuses it; then nothing of it is applied. The edit must be the
 * next version. A source, organisation, speaker or project replaces the one of the same id; an observation or statement of a known id is a
 * duplicate, and changes by a correction only. The given facts do not change. Cost: the size of the edit, not of the facts.
 */
export const applyEdit = (facts: Facts, edit: Edit): Facts | Refusal => applyEdits(facts, [edit])

/** The edit that the change would be on that day, to try it out before it is saved. */
export const trialEdit = (facts: Facts, change: Change, today: Day): Edit => ({
  version: facts.version + 1,
  at: `${today}T12:00:00.000Z`,
  by: 1,
  change,
})

/** The facts after those edits, or the first refusal; then none is applied. Edits up to version `admitted` are not judged again. */
export function applyEdits(facts: Facts, edits: readonly Edit[], admitted = 0): Facts | Refusal {
  return runSync(applyingEdits(facts, edits, admitted))
}

/** The same as work for time slices. */
export function* applyingEdits(
  facts: Facts,
  edits: readonly Edit[],
  admitted = 0,
): Generator<undefined, Facts | Refusal> {
  if (edits.length === 0) return facts
  const draft = new FactsDraft(facts)
  for (const edit of edits) {
    const refusal = yield* admit(draft, edit, edit.version <= admitted ? noJudges : judges)
    if (refusal !== undefined) return refusal
  }
  return yield* draft.seal()
}

/** The rules for what edits enter. */
interface Judges {
  readonly name: typeof judgeName
  readonly source: typeof judgeSource
  readonly fact: typeof judgeFact
  readonly table: typeof judgeTable
}
const judges: Judges = { name: judgeName, source: judgeSource, fact: judgeFact, table: judgeTable }
const admits = (): undefined => undefined
const noJudges: Judges = { name: admits, source: admits, fact: admits, table: admits }

function* admit(draft: FactsDraft, edit: Edit, by: Judges): Generator<undefined, Refusal | undefined> {
  if (edit.version !== draft.version + 1) return { rule: 'wrong-version', at: String(edit.version) }
  const refusal = yield* take(draft, edit, by)
  if (refusal === undefined) draft.close(edit.version, () => factsEnteredBy(edit.change))
  return refusal
}

/** Each step is judged after the ones before it. */
function* take(draft: FactsDraft, edit: Edit, by: Judges): Generator<undefined, Refusal | undefined> {
  for (const step of stepsOf(edit.change)) {
    for (const part of portions(step)) {
      const refusal = applyStep(draft, edit, part, by)
      if (refusal !== undefined) return refusal
      yield
    }
  }
  return undefined
}

/** Applies one step to a draft, or returns the refusal. Discard a draft then: the step may be applied in part. */
export function applyStep(draft: FactsDraft, edit: Edit, step: Step, by: Judges = judges): Refusal | undefined {
  switch (step.do) {
    case 'add':
      return add(draft, edit, step, by)
    case 'table':
      return enterTable(draft, edit, step, by)
    case 'correct':
      return correct(draft, edit, step, by)
    case 'withdraw':
      return withdraw(draft, edit, step, by)
    case 'remove':
      return remove(draft, 'sources', step.source)
    case 'unname':
      return remove(draft, step.kind, step.id)
    case 'appoint':
      return appoint(draft, step.person)
    case 'dismiss':
      return dismiss(draft, step.person)
  }
}

type StepOf<D extends Step['do']> = Extract<Step, { do: D }>

/** Names come first, so that facts may cite what arrives with them. */
function add(draft: FactsDraft, edit: Edit, change: StepOf<'add'>, by: Judges): Refusal | undefined {
  const context = { known: draft, edit }
  const { organisations, speakers, projects, sources, observations, statements } = change
  const named = (it: { readonly id: string }): Refusal | undefined => by.name(it, context)
  const facts = [...observations, ...statements]
  return (
    each(organisations, named, it => draft.setName('organisations', it)) ??
    each(speakers, named, it => draft.setName('speakers', it)) ??
    each(projects, named, it => draft.setName('projects', it)) ??
    each(
      sources,
      it => by.source(it, context),
      it => draft.setName('sources', it),
    ) ??
    each(
      facts,
      it => by.fact(it, context),
      it => draft.setFact(it, edit),
    )
  )
}

function enterTable(draft: FactsDraft, edit: Edit, step: StepOf<'table'>, by: Judges): Refusal | undefined {
  const rows = rowsOf(step)
  const refusal = by.table(rows, { known: draft, edit })
  if (refusal === undefined) draft.setTable(rows, edit)
  return refusal
}

/** Judges and enters things one after the other. Returns the first refusal. */
function each<T>(things: readonly T[], judge: (it: T) => Refusal | undefined, enter: (it: T) => void) {
  for (const it of things) {
    const refusal = judge(it)
    if (refusal !== undefined) return refusal
    enter(it)
  }
  return undefined
}

/** An observation stays an observation, and a statement a statement. */
function correct(draft: FactsDraft, edit: Edit, { to, why }: StepOf<'correct'>, by: Judges): Refusal | undefined {
  const held = draft.fact(to.id)
  if (held === undefined || 'measure' in held !== 'measure' in to) return { rule: 'no-such-id', at: to.id }
  const context = { known: draft, edit, replaces: to.id }
  const refusal = by.fact(to, context) ?? (why === undefined ? undefined : by.name({ id: to.id, why }, context))
  if (refusal === undefined) draft.setFact(to, edit)
  return refusal
}

function withdraw(draft: FactsDraft, edit: Edit, { id, why }: StepOf<'withdraw'>, by: Judges): Refusal | undefined {
  if (!draft.holds(id)) return { rule: 'no-such-id', at: id }
  const refusal = by.name({ id, why }, { known: draft, edit })
  const isUndo = edit.change.do === 'several' && edit.change.for === 'undo'
  if (refusal === undefined) draft.withdraw(id, { version: edit.version, at: edit.at, why: isUndo ? undefined : why })
  return refusal
}

/** The refusal of a thing that is not held. */
const missing = {
  sources: 'no-such-source',
  organisations: 'no-such-organisation',
  speakers: 'no-such-speaker',
  projects: 'no-such-project',
} as const

function remove(draft: FactsDraft, kind: ReferenceKind, id: string): Refusal | undefined {
  if (draft.named(kind, id) === undefined) return { rule: missing[kind], at: id }
  if (draft.isUsed(kind, id)) return { rule: 'in-use', at: id }
  draft.remove(kind, id)
  return undefined
}

function appoint(draft: FactsDraft, person: number): Refusal | undefined {
  const at = String(person)
  if (isTelegramsOwn(person)) return { rule: 'no-person', at }
  if (draft.isEditor(person)) return { rule: 'duplicate', at }
  draft.appoint(person)
  return undefined
}

function dismiss(draft: FactsDraft, person: number): Refusal | undefined {
  if (!draft.isEditor(person)) return { rule: 'no-such-id', at: String(person) }
  draft.dismiss(person)
  return undefined
}
