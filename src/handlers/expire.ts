/** What is kept for a time goes when that is over, also where nobody asks any more. */
import type { Conversation } from './questions/conversation.ts'
import type { AppConfig } from './request/request-context.ts'

/** To be called often: it looks at the start of a run, and then once an hour. Errors: a StoreError; then it looks again. */
export type Expiry = () => Promise<void>

const everyMs = 3_600_000

/** Over what is on the disk, and what was asked last. */
export function openExpiry(
  { store, now }: Pick<AppConfig, 'store' | 'now'>,
  { expire: age }: Pick<Conversation, 'expire'>,
): Expiry {
  let next = Number.NEGATIVE_INFINITY
  return async () => {
    const at = now().getTime()
    if (at < next) return
    age()
    await store.prune()
    next = at + everyMs
  }
}
