/** Changes a subscription so that it misses no news, and gets none twice. */
import type { Target } from '../../answers/model/subscription-view.ts'
import { isSame } from '../../data/chats/cached-values.ts'
import { groupOf, type Subscription, toldUpTo } from '../../data/chats/subscriptions.ts'
import type { Store } from '../../data/store.ts'
import { finishInterrupted, type NotifyDeps } from './digest.ts'

interface Change {
  readonly target: Target
  /** The default to start from. A new or paused subscription gets only what is newer than `since`. */
  readonly start: Subscription
  /** Whether there was a subscription when the button was pressed: then no new one is made. */
  readonly wasThere: boolean
  to(before: Subscription): Subscription
}

/**
 * Saves the changed subscription. It takes its progress into its new group; if the group is further, the subscription is
 * behind, and catches up when the group is due. Without `notifyDeps` no digests are sent.
 *
 * Returns undefined when somebody has ended it in the meantime. Errors: a StoreError.
 */
export const changeSubscription = (
  { target, start, wasThere, to }: Change,
  { subscriptions }: Pick<Store, 'subscriptions'>,
  notifyDeps: NotifyDeps | undefined,
): Promise<Subscription | undefined> =>
  subscriptions.inTurn(async own => {
    const find = (): Subscription | undefined => subscriptions.of(target.chat, target.thread)
    const found = find()
    if (found === undefined && wasThere) return undefined
    const after = to(found ?? start)
    for (const one of [found, after])
      if (notifyDeps !== undefined && one?.isPaused === false) await finishInterrupted(groupOf(one), notifyDeps, own)
    for (;;) {
      const before = find()
      if (before === undefined && wasThere) return undefined
      const next = await progressed(to(before ?? start), before, start, subscriptions)
      // Another machine may have changed it meanwhile: then again from what is kept now.
      if ((await own.change(target, it => (isSame(it, before) ? next : it))) === next) return next
    }
  })

/** The same for one that exists. */
export function changeExisting(
  one: Subscription,
  { store, notifyDeps }: { readonly store: Pick<Store, 'subscriptions'>; readonly notifyDeps?: NotifyDeps | undefined },
  to: Change['to'],
): Promise<Subscription | undefined> {
  const { chat, thread } = one
  const target = { chat, ...(thread !== undefined && { thread }) }
  return changeSubscription({ target, start: one, wasThere: true, to }, store, notifyDeps)
}

async function progressed(
  after: Subscription,
  before: Subscription | undefined,
  start: Subscription,
  subscriptions: Store['subscriptions'],
): Promise<Subscription> {
  const since = await toldSince(after, before, start, subscriptions)
  const mark = await subscriptions.mark(groupOf(after))
  const isBehind = !after.isPaused && mark !== undefined && since < mark.version
  const { isBehind: _, ...rest } = after
  return { ...rest, since, ...(isBehind && { isBehind }) }
}

/** While a subscription stays paused it is told nothing: what it has missed can still be sent. */
async function toldSince(
  after: Subscription,
  before: Subscription | undefined,
  start: Subscription,
  subscriptions: Store['subscriptions'],
): Promise<number> {
  if (before?.isPaused === false) return toldUpTo(before, await subscriptions.mark(groupOf(before)))
  return before !== undefined && after.isPaused ? before.since : start.since
}
