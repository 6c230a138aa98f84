/** The state just before an edit, read from the edits before it. */
import type { Change, Edit, Step } from '../model/edit.ts'
import type { Fact } from '../model/schema.ts'
import { stepsOf } from './add-steps.ts'
import { type NamedThings, type ReferenceKind, referenceKey } from './references.ts'
import { rowsOf } from './table-rows.ts'

export interface EditHistory {
  /** The edits that touched it (a key of touched-keys.ts), oldest first. */
  history(key: string): readonly Edit[]
  edit(version: number): Edit | undefined
}

type Table<T> = Map<string, T | undefined>
/** Each thing that edits touched, after them; undefined when it was removed. */
interface Left {
  readonly facts: Table<Fact>
  readonly names: { readonly [K in ReferenceKind]: Table<NamedThings[K]> }
}

/** The state before an edit and, after `follow`, before its next step. */
export interface StateBefore {
  fact(id: string): Fact | undefined
  named<K extends ReferenceKind>(kind: K, id: string): NamedThings[K] | undefined
  /** Moves on to the state after the step. */
  follow(step: Step): void
}

export function stateBefore(version: number, past: EditHistory): StateBefore {
  const since = empty()
  // An edit may be very large: its result is computed once.
  const known = new Map<Edit, Left>()
  const leftBy = (edit: Edit): Left => {
    const left = known.get(edit) ?? leftAfter(edit.change)
    known.set(edit, left)
    return left
  }
  const look = <T>(table: (left: Left) => Table<T>, key: string, id: string): T | undefined => {
    if (table(since).has(id)) return table(since).get(id)
    const last = past.history(key).findLast(edit => edit.version < version)
    return last === undefined ? undefined : table(leftBy(last)).get(id)
  }
  return {
    fact: id => look(it => it.facts, id, id),
    named: <K extends ReferenceKind>(kind: K, id: string) =>
      look<NamedThings[K]>(it => it.names[kind], referenceKey(kind, id), id),
    follow: step => follow(since, step),
  }
}

const empty = (): Left => ({
  facts: new Map(),
  names: { sources: new Map(), organisations: new Map(), speakers: new Map(), projects: new Map() },
})

function leftAfter(change: Change): Left {
  const left = empty()
  for (const step of stepsOf(change)) follow(left, step)
  return left
}

function follow(left: Left, step: Step): void {
  switch (step.do) {
    case 'add':
      enter(left.names.organisations, step.organisations)
      enter(left.names.speakers, step.speakers)
      enter(left.names.projects, step.projects)
      enter(left.names.sources, step.sources)
      enter<Fact>(left.facts, step.observations)
      enter<Fact>(left.facts, step.statements)
      break
    case 'table':
      enter<Fact>(left.facts, rowsOf(step).all())
      break
    case 'correct':
      left.facts.set(step.to.id, step.to)
      break
    case 'withdraw':
      left.facts.set(step.id, undefined)
      break
    case 'remove':
      left.names.sources.set(step.source, undefined)
      break
    case 'unname':
      left.names[step.kind].set(step.id, undefined)
      break
    case 'appoint':
    case 'dismiss':
      break
  }
}

function enter<T extends { readonly id: string }>(table: Table<T>, things: readonly T[]): void {
  for (const it of things) table.set(it.id, it)
}
