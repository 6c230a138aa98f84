/** Things of a backup put into a batch: what is not held is added, what is held otherwise is changed. */
import { isDeepStrictEqual } from 'node:util'
import type { RowAdmission } from '../../../data/facts/admit-rows.ts'
import type { Refusal } from '../../../data/model/refusal.ts'
import type { Observation, Statement } from '../../../data/model/schema.ts'
import type { Lined, Lists } from './backup.ts'
import type { Batch, Things } from './batch.ts'

export type Pause = () => Promise<void> | undefined

/** Names first, so that facts may cite what comes with them. */
const nameLists = ['organisations', 'speakers', 'projects', 'sources'] as const
type NameList = (typeof nameLists)[number]

export async function bringNames(lists: Lists, batch: Batch, pause: Pause): Promise<void> {
  for (const list of nameLists) {
    await each<Lined<Things[NameList]>>(lists[list], pause, ({ row, it }) => bringName(list, it, row, batch))
  }
}

function bringName<L extends NameList>(list: L, it: Things[L], row: number, batch: Batch): void {
  const held = heldOf(batch.sieve, list, it.id)
  const refusal = isDeepStrictEqual(it, held) ? 'same' : batch.add(list, it)
  if (refusal === 'same') batch.count('same')
  else if (refusal === undefined) batch.count(held === undefined ? 'added' : 'changed')
  else batch.reject(row, refusal.rule, it.id)
}

const look = { organisations: 'organisation', speakers: 'speaker', projects: 'project', sources: 'source' } as const
const heldOf = (sieve: RowAdmission, list: NameList, id: string): Things[NameList] | undefined => sieve[look[list]](id)

/**
 * Puts a fact in, under its id or under that of the figure held of the same source, series and period.
 *
 * Shape: undefined when it is in, or the same is held; the rule that refuses it else.
 */
export function bringFact(it: Observation | Statement, batch: Batch): Refusal | undefined {
  const twin = 'measure' in it ? batch.sieve.twin(it) : undefined
  const to = twin === undefined ? it : { ...it, id: twin }
  const held = batch.sieve.fact(to.id)
  if (isDeepStrictEqual(to, held)) return void batch.count('same')
  const refusal = held === undefined ? addFact(to, batch) : batch.step({ do: 'correct', to })
  if (refusal === undefined) batch.count(held === undefined ? 'added' : 'changed')
  return refusal
}

export const addFact = (it: Observation | Statement, batch: Batch): Refusal | undefined =>
  'measure' in it ? batch.add('observations', it) : batch.add('statements', it)

/** Every observation and statement, none twice: a second one of the same id is rejected. */
export function factsOf({ observations, statements }: Lists, batch: Batch): readonly Lined<Observation | Statement>[] {
  const seen = new Set<string>()
  return [...observations, ...statements].filter(({ row, it }) => {
    if (seen.has(it.id)) batch.reject(row, 'twice', it.id)
    const isNew = !seen.has(it.id)
    seen.add(it.id)
    return isNew
  })
}

export async function each<T>(things: Iterable<T>, pause: Pause, work: (it: T) => void): Promise<void> {
  for (const it of things) {
    work(it)
    const breath = pause()
    if (breath !== undefined) await breath
  }
}
