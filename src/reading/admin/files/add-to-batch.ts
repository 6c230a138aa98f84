/** Adds the things of a backup to a batch: a new thing is added, a known one that differs is changed. */
import { isDeepStrictEqual } from 'node:util'
import type { Refusal } from '../../../data/model/refusal.ts'
import type { Fact } from '../../../data/model/schema.ts'
import type { Lined, Lists } from './backup.ts'
import type { Batch, Things } from './batch.ts'

/** A promise to await between two rows when a time slice is over, else undefined. */
export type Pause = () => Promise<void> | undefined

/** Names come before facts, because facts refer to them. */
const nameLists = ['organisations', 'speakers', 'projects', 'sources'] as const
type NameList = (typeof nameLists)[number]

/** Adds or replaces every name of the backup. */
export async function mergeNames(lists: Lists, batch: Batch, pause: Pause): Promise<void> {
  for (const list of nameLists)
    await each<Lined<Things[NameList]>>(lists[list].things, pause, ({ row, it }) => {
      const refusal = mergeName(list, it, batch)
      if (refusal !== undefined) batch.reject(row, refusal.rule, it.id)
    })
}

/** Adds or replaces one name. Returns the rule that refuses it, if one does. */
export function mergeName<L extends NameList>(list: L, it: Things[L], batch: Batch): Refusal | undefined {
  const held = batch.admission.named(list, it.id)
  if (isDeepStrictEqual(it, held)) return void batch.count('same')
  const refusal = batch.add(list, it)
  if (refusal === undefined) batch.count(held === undefined ? 'added' : 'changed')
  return refusal
}

/** Adds or corrects a fact, under its id or that of the known figure of its source, series and period. Returns the rule that refuses it. */
export function mergeFact(it: Fact, batch: Batch): Refusal | undefined {
  const twin = 'measure' in it ? batch.admission.twin(it) : undefined
  const to = twin === undefined ? it : { ...it, id: twin }
  const held = batch.admission.fact(to.id)
  if (isDeepStrictEqual(to, held)) return void batch.count('same')
  const refusal = held === undefined ? addFact(to, batch) : batch.step({ do: 'correct', to })
  if (refusal === undefined) batch.count(held === undefined ? 'added' : 'changed')
  return refusal
}

/** Adds a fact under its own id. Returns the rule that refuses it, if one does. */
export const addFact = (it: Fact, batch: Batch): Refusal | undefined =>
  'measure' in it ? batch.add('observations', it) : batch.add('statements', it)

/** The observations and statements of a backup. A second fact with the same id is rejected. */
export function factsOf({ observations, statements }: Lists, batch: Batch): readonly Lined<Fact>[] {
  const seen = new Set<string>()
  return [...observations.things, ...statements.things].filter(({ row, it }) => {
    const isNew = !seen.has(it.id)
    if (!isNew) batch.reject(row, 'twice', it.id)
    seen.add(it.id)
    return isNew
  })
}

/** Does the work for each thing, and awaits `pause` between two. */
export async function each<T>(things: Iterable<T>, pause: Pause, work: (it: T) => void): Promise<void> {
  for (const it of things) {
    work(it)
    const turn = pause()
    if (turn !== undefined) await turn
  }
}
