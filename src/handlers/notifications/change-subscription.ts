/** A subscription is changed so that nothing which came meanwhile is lost to it, and nothing is told to it twice. */
import type { Target } from '../../answers/model/subscription-view.ts'
import { type Subscription, toldUpTo } from '../../data/chats/subscriptions.ts'
import type { Store } from '../../data/store.ts'
import { finish, type Telling } from './digest.ts'
import { groupOf } from './digest-schedule.ts'

interface Change {
  readonly target: Target
  /** What is changed where there is none. Who has none, or has paused, is told what comes after its `since`. */
  readonly start: Subscription
  /** Whether there was one when the button was pressed: then none is made. */
  readonly wasThere: boolean
  to(before: Subscription): Subscription
}

/**
 * Keeps it as it is then. How far it has been told goes with it into its new group: where that has been told further, it is
 * behind, and made up for when the group is due. `telling` is absent where nothing is told at all.
 *
 * Missing: undefined when somebody has ended it meanwhile. Errors: a StoreError.
 */
export const changeSubscription = (
  { target, start, wasThere, to }: Change,
  { subscriptions }: Pick<Store, 'subscriptions'>,
  telling: Telling | undefined,
): Promise<Subscription | undefined> =>
  subscriptions.inTurn(async own => {
    const find = (): Subscription | undefined => subscriptions.of(target.chat, target.thread)
    const found = find()
    if (found === undefined && wasThere) return undefined
    const after = to(found ?? start)
    for (const one of [found, after])
      if (telling !== undefined && one?.isPaused === false) await finish(groupOf(one), telling, own)
    const before = find()
    const isTold = before?.isPaused === false
    const since = isTold ? toldUpTo(before, await subscriptions.mark(groupOf(before))) : start.since
    const mark = await subscriptions.mark(groupOf(after))
    const isBehind = !after.isPaused && mark !== undefined && since < mark.version
    const { isBehind: _, ...rest } = after
    const next = { ...rest, since, ...(isBehind && { isBehind }) }
    await own.put(next)
    return next
  })
