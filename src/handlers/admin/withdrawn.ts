import { factIn, stepsOf } from '../../data/facts/add-steps.ts'
import type { Edit, Observation, Statement } from '../../data/model/schema.ts'
import type { Store } from '../../data/store.ts'

/** The facts that those edits have withdrawn, as they were before. */
export async function withdrawnBy(
  edits: readonly Edit[],
  store: Pick<Store, 'history'>,
): Promise<readonly (Observation | Statement)[]> {
  const found = await Promise.all(
    edits.map(async ({ change, version }) => {
      if (change.do !== 'withdraw') return undefined
      const before = (await store.history(change.id)).filter(edit => edit.version < version)
      return before
        .flatMap(edit => stepsOf(edit.change))
        .map(step => factIn(step, change.id))
        .findLast(it => it !== undefined)
    }),
  )
  return found.filter(it => it !== undefined)
}
