import { factIn, stepsOf } from '../../data/facts/add-steps.ts'
import type { Edit, Observation, Statement } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'

/** As many of one edit as the log names. */
const mostOfEdit = 3

/** The facts that those edits have withdrawn, as they were before: at most three of each. */
export async function withdrawnBy(
  edits: readonly Edit[],
  store: Pick<Store, 'history'>,
): Promise<readonly (Observation | Statement)[]> {
  const all = edits.flatMap(({ change, version }) =>
    stepsOf(change)
      .flatMap(step => (step.do === 'withdraw' ? [step.id] : []))
      .slice(0, mostOfEdit)
      .map(id => ({ id, version })),
  )
  const found = await Promise.all(all.map(({ id, version }) => heldBefore(id, version, store)))
  return found.filter(it => it !== undefined)
}

async function heldBefore(
  id: string,
  version: number,
  store: Pick<Store, 'history'>,
): Promise<Observation | Statement | undefined> {
  const before = (await store.history(id)).filter(edit => edit.version < version)
  return before
    .flatMap(edit => stepsOf(edit.change))
    .map(step => factIn(step, id))
    .findLast(it => it !== undefined)
}
