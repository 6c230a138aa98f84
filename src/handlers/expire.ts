/** What is kept for a time goes when that is over, also where nobody asks any more. */
import type { Consulting } from './questions/conversation.ts'
import type { DeskConfig } from './request/request-context.ts'

/** To be called often: it looks at the start of a run, and then once an hour. Errors: a StoreError; then it looks again. */
export type Aging = () => Promise<void>

const everyMs = 3_600_000

/** Over what is on the disk, and what was asked last. */
export function openAging({ store, now }: Pick<DeskConfig, 'store' | 'now'>, { age }: Pick<Consulting, 'age'>): Aging {
  let next = Number.NEGATIVE_INFINITY
  return async () => {
    const at = now().getTime()
    if (at < next) return
    age()
    await store.prune()
    next = at + everyMs
  }
}
