/** /restore: the change that makes the facts those of a backup. */
import { isDeepStrictEqual } from 'node:util'
import { yieldEvery } from '../../../data/async/time-slices.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import { referenceKinds } from '../../../data/facts/references.ts'
import type { Fact } from '../../../data/model/schema.ts'
import { addFact, each, factsOf, mergeNames, type Pause } from './add-to-batch.ts'
import { type Lined, type Lists, readBackup } from './backup.ts'
import { type Batch, type BatchContext, type BatchResult, openBatch } from './batch.ts'
import { type FileProblem, type ReadProgress, withinFile } from './file-fault.ts'

export interface RestoreContext extends BatchContext {
  /** The reason that is saved with each withdrawal: the name of the file. */
  readonly why: string
}

/**
 * The change of a backup: it adds, corrects and withdraws facts, replaces and removes names, adds and removes editors. Rows
 * that the admission rules refuse are rejected; the others are kept.
 *
 * Works in slices, so that the event loop turns. A problem of the file as a whole is returned as `wrong`.
 */
export function readRestore(
  bytes: Uint8Array,
  context: RestoreContext,
  progress: ReadProgress = () => undefined,
): Promise<BatchResult | { readonly wrong: FileProblem }> {
  return withinFile(bytes, async () => {
    const pause = yieldEvery()
    const batch = openBatch(context)
    const lists = await readBackup(bytes, batch, pause, progress)
    const facts = factsOf(lists, batch)
    await withdrawOthers(facts, context, batch, pause)
    await mergeNames(lists, batch, pause)
    await restoreFacts(facts, context.why, batch, pause)
    await removeOthers(lists, context.facts, batch, pause)
    restoreEditors(lists, context.facts, batch)
    return batch.close('restore')
  })
}

function* heldFacts(facts: Facts): Generator<Fact> {
  for (const { id } of facts.sources.list) yield* facts.ofSource(id)
  yield* facts.statements()
}

/** Comes first: a fact that the backup does not have may conflict with one that it has. */
async function withdrawOthers(
  kept: readonly Lined<Fact>[],
  { facts, why }: RestoreContext,
  batch: Batch,
  pause: Pause,
): Promise<void> {
  const ids = new Set(kept.map(({ it }) => it.id))
  await each(heldFacts(facts), pause, ({ id }) => {
    if (!ids.has(id)) changeBy({ do: 'withdraw', id, why }, batch)
  })
}

/** Takes a step that changes something known; a refused one is left out. */
function changeBy(step: Parameters<Batch['step']>[0], batch: Batch): void {
  if (batch.step(step) === undefined) batch.count(step.do === 'withdraw' ? 'withdrawn' : 'changed')
}

/** Two facts that have swapped places block each other: both are withdrawn, and added again at the end. */
async function restoreFacts(facts: readonly Lined<Fact>[], why: string, batch: Batch, pause: Pause): Promise<void> {
  const later: Lined<Fact>[] = []
  await each(facts, pause, lined => {
    const { row, it } = lined
    batch.begin(row)
    const held = batch.admission.fact(it.id)
    if (held === undefined) later.push(lined)
    else if (isDeepStrictEqual(it, held)) batch.count('same')
    else if (batch.step({ do: 'correct', to: it }) === undefined) batch.count('changed')
    else if (batch.step({ do: 'withdraw', id: it.id, why }) === undefined) later.push(lined)
  })
  await each(later, pause, ({ row, it }) => {
    batch.begin(row)
    const refusal = addFact(it, batch)
    if (refusal === undefined) batch.count('added')
    else batch.reject(row, refusal.rule, it.id)
  })
}

/** Comes last: nothing refers to these names any more, unless a fact of the backup was rejected. */
async function removeOthers(lists: Lists, facts: Facts, batch: Batch, pause: Pause): Promise<void> {
  for (const kind of referenceKinds) {
    const kept = new Set(lists[kind].things.map(({ it }) => it.id))
    await each<{ readonly id: string }>(facts[kind].list, pause, ({ id }) => {
      if (kept.has(id)) return
      changeBy(kind === 'sources' ? { do: 'remove', source: id } : { do: 'unname', kind, id }, batch)
    })
  }
}

function restoreEditors({ editors: { things } }: Lists, facts: Facts, batch: Batch): void {
  const held = facts.editors()
  const kept = things.map(({ it }) => it)
  for (const person of held) if (!kept.includes(person)) changeBy({ do: 'dismiss', person }, batch)
  for (const { row, it: person } of things) {
    if (held.includes(person)) continue
    const refusal = batch.step({ do: 'appoint', person })
    if (refusal === undefined) batch.count('added')
    else batch.reject(row, refusal.rule, String(person))
  }
}
