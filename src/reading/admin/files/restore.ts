/** The change after which the facts are those of a backup: /restore. */
import { isDeepStrictEqual } from 'node:util'
import { yieldEvery } from '../../../data/async/time-slices.ts'
import type { Facts } from '../../../data/facts/facts.ts'
import type { Observation, Statement } from '../../../data/model/schema.ts'
import { addFact, bringNames, each, factsOf, type Pause } from './add-to-batch.ts'
import { type Lined, type Lists, readBackup } from './backup.ts'
import { type Batch, type BatchContext, type Batched, openBatch } from './batch.ts'
import { FileFault, type FileProblem, largestFile, type ReadProgress, withinFile } from './file-fault.ts'

export interface RestoreContext extends BatchContext {
  /** Kept as the reason of what is withdrawn: the name of the file. */
  readonly why: string
}

/**
 * What the backup changes: it adds, corrects and withdraws facts, replaces and removes names, appoints and dismisses editors,
 * until everything is as it was. What the rules do not admit is rejected, and hinders nothing else.
 *
 * Work in slices. Errors: none; what is wrong with the file as a whole is `wrong`.
 */
export function readRestore(
  bytes: Uint8Array,
  context: RestoreContext,
  progress: ReadProgress = () => undefined,
): Promise<Batched | { readonly wrong: FileProblem }> {
  return withinFile(async () => {
    if (bytes.length > largestFile) throw new FileFault('too-large')
    const pause = yieldEvery()
    const batch = openBatch(context)
    const lists = await readBackup(bytes, batch, pause, progress)
    const facts = factsOf(lists, batch)
    await withdrawOthers(facts, context, batch, pause)
    await bringNames(lists, batch, pause)
    await bringFacts(facts, context.why, batch, pause)
    await removeOthers(lists, context.facts, batch, pause)
    settleEditors(lists, context.facts, batch)
    return batch.close('restore')
  })
}

type RestoredFact = Observation | Statement

function* heldFacts(facts: Facts): Generator<RestoredFact> {
  for (const { id } of facts.sources()) yield* facts.ofSource(id)
  yield* facts.statements()
}

/** First of all: what is not in the backup may be in the way of what is. */
async function withdrawOthers(
  kept: readonly Lined<RestoredFact>[],
  { facts, why }: RestoreContext,
  batch: Batch,
  pause: Pause,
) {
  const ids = new Set(kept.map(({ it }) => it.id))
  await each(heldFacts(facts), pause, ({ id }) => {
    if (!ids.has(id)) withdraw(id, why, batch)
  })
}

function withdraw(id: string, why: string, batch: Batch): void {
  if (batch.step({ do: 'withdraw', id, why }) === undefined) batch.count('changed')
}

/** Two that have changed places are in each other's way: then both are withdrawn, and come back at the end. */
async function bringFacts(
  facts: readonly Lined<RestoredFact>[],
  why: string,
  batch: Batch,
  pause: Pause,
): Promise<void> {
  const later: Lined<RestoredFact>[] = []
  await each(facts, pause, lined => {
    const { it } = lined
    const held = batch.sieve.fact(it.id)
    if (held === undefined) later.push(lined)
    else if (isDeepStrictEqual(it, held)) batch.count('same')
    else if (batch.step({ do: 'correct', to: it }) === undefined) batch.count('changed')
    else if (batch.step({ do: 'withdraw', id: it.id, why }) === undefined) later.push(lined)
  })
  await each(later, pause, ({ row, it }) => {
    const refusal = addFact(it, batch)
    if (refusal === undefined) batch.count('added')
    else batch.reject(row, refusal.rule, it.id)
  })
}

/** Last of all: by now nothing leans on them, unless a fact of the backup was rejected. */
async function removeOthers(lists: Lists, facts: Facts, batch: Batch, pause: Pause): Promise<void> {
  const kept = (list: readonly Lined<{ readonly id: string }>[]) => new Set(list.map(({ it }) => it.id))
  const [sources, organisations, speakers, projects] = [
    kept(lists.sources),
    kept(lists.organisations),
    kept(lists.speakers),
    kept(lists.projects),
  ]
  await each(facts.sources(), pause, ({ id }) => {
    if (!sources.has(id) && batch.step({ do: 'remove', source: id }) === undefined) batch.count('changed')
  })
  for (const [kind, ids] of [
    ['organisations', organisations],
    ['speakers', speakers],
    ['projects', projects],
  ] as const) {
    await each<{ readonly id: string }>(facts[kind](), pause, ({ id }) => {
      if (!ids.has(id) && batch.step({ do: 'unname', kind, id }) === undefined) batch.count('changed')
    })
  }
}

function settleEditors({ editors }: Lists, facts: Facts, batch: Batch): void {
  const [held, then] = [facts.editors(), editors.map(({ it }) => it)]
  const gone = held.filter(person => !then.includes(person))
  for (const person of gone) if (batch.step({ do: 'dismiss', person }) === undefined) batch.count('changed')
  for (const { row, it: person } of editors) {
    if (held.includes(person)) continue
    const refusal = batch.step({ do: 'appoint', person })
    if (refusal === undefined) batch.count('added')
    else batch.reject(row, refusal.rule, String(person))
  }
}
