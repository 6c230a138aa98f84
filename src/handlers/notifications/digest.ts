/** Digests: subscribers get all news, each once, also when the process is killed in between. */
import type { Meanwhile } from '../../answers/figures/changes-since.ts'
import type { Pair } from '../../answers/model/question.ts'
import { allTried } from '../../data/async/all-tried.ts'
import { yieldEvery } from '../../data/async/time-slices.ts'
import { type Changing, type DigestMark, type Subscription, toldUpTo } from '../../data/chats/subscriptions.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import type { Store } from '../../data/store.ts'
import type { BroadcastQueue } from '../request/telegram-gateway.ts'
import { toldByCorrections } from './already-told.ts'
import { type Digest, digestOf } from './digest-post.ts'
import { lastDue } from './digest-schedule.ts'
import { meanwhileIn, type VersionRange } from './fact-changes.ts'
import { recipientIn } from './recipient.ts'

export interface NotifyDeps {
  readonly store: Store
  readonly outbox: BroadcastQueue
  readonly pair: Pair
  readonly bot: string
  readonly publicUrl?: string
  readonly now: () => Date
}

/** Puts all due digests into the outbox. Errors: that of the first group that fails; the next call tries it again. */
export function sendDigests(deps: NotifyDeps): Promise<void> {
  const { store } = deps
  return store.subscriptions.inTurn(async own => {
    const groups = [...store.subscriptions.groups()]
    if (groups.length === 0) return
    const run = { ...deps, own, facts: await store.facts() }
    await allTried(
      groups.map(
        ([name, members]) =>
          () =>
            sendToGroup(name, members, run),
      ),
    )
  })
}

/** The facts that digests are made from, and the writes of subscriptions meanwhile. */
interface DigestRun extends NotifyDeps {
  readonly facts: Facts
  readonly own: Changing
}

/**
 * Completes a digest of that group that a kill or a full disk has interrupted. Called before a subscription joins or leaves
 * the group, so that the members of that time get it. Errors: a StoreError.
 */
export async function finishInterrupted(group: string, deps: NotifyDeps, own: Changing): Promise<void> {
  const { subscriptions } = deps.store
  const mark = await subscriptions.mark(group)
  if (mark?.to === undefined) return
  const members = subscriptions.groups().get(group) ?? new Set()
  await sendUpTo(mark.to, { name: group, mark, members }, { ...deps, own, facts: await deps.store.facts() })
}

async function sendToGroup(name: string, members: ReadonlySet<Subscription>, run: DigestRun): Promise<void> {
  const { subscriptions } = run.store
  const [one] = members
  const due = one && lastDue(one, run.now())
  if (one === undefined || due === undefined) return
  const before = await subscriptions.mark(name)
  // A new group: its first digest is still to come.
  const mark = before ?? { version: earliest(members), due }
  if (before === undefined) await subscriptions.setMark(name, mark)
  if (mark.to !== undefined) return sendUpTo(mark.to, { name, mark, members }, run)
  if (one.cadence !== 'now' && mark.due === due) return
  const to = run.facts.version
  if (to > mark.version || subscriptions.hasBehind(name)) {
    // Recorded before it is sent: after a kill here the same item is put again, and the outbox takes it once.
    await subscriptions.setMark(name, { ...mark, due, to })
    await sendUpTo(to, { name, mark: { ...mark, due }, members }, run)
  } else if (mark.due !== due) await subscriptions.setMark(name, { ...mark, due })
}

function earliest(members: Iterable<Subscription>): number {
  let found = Number.POSITIVE_INFINITY
  for (const { since } of members) found = Math.min(found, since)
  return found
}

interface DueGroup {
  readonly name: string
  readonly mark: DigestMark
  readonly members: ReadonlySet<Subscription>
}

/** Sends the group its news up to that version. Members that were behind catch up. */
async function sendUpTo(to: number, { name, mark, members }: DueGroup, run: DigestRun): Promise<void> {
  const { version, due, late = 0 } = mark
  const id = `digest:${name}:${to > version ? `${version}-${to}` : `${to}.${late}`}`
  // The members of now: another machine may change one while the digest is written.
  const now = [...members]
  const posting = await postingOf(id, { version, to }, now, run)
  if (posting.recipients.length > 0) await run.outbox.put(posting)
  const behind = now.filter(({ isBehind }) => isBehind)
  await Promise.all(behind.map(one => run.own.change(one, it => it && caughtUp(it, to))))
  await run.store.subscriptions.setMark(name, { version: to, due, ...(to === version && { late: late + 1 }) })
}

const caughtUp = ({ isBehind: _, ...one }: Subscription, to: number): Subscription => ({
  ...one,
  since: Math.max(one.since, to),
})

/** Recipients with equal choices share a message. */
async function postingOf(
  id: string,
  range: VersionRange,
  members: readonly Subscription[],
  run: DigestRun,
): Promise<OutboxItem> {
  const { store, facts } = run
  const messages: OutboxItem['messages'][number][] = []
  const known = new Map<string, Pick<Recipient, 'message' | 'instead'> | undefined>()
  const sinceOf = (one: Subscription): number => toldUpTo(one, range)
  const meanwhile = new Map<number, Meanwhile>()
  const told = await toldByCorrections(range, run)
  for (const since of new Set(members.map(sinceOf)))
    meanwhile.set(since, await meanwhileIn({ version: since, to: range.to }, store, facts))
  const recipients: Recipient[] = []
  const pause = yieldEvery()
  for (const one of members) {
    const breath = pause()
    if (breath !== undefined) await breath
    const since = sinceOf(one)
    const { posts, theme } = await store.chat(one.chat)
    const style = { ...(posts && { posts }), ...(posts && theme && { theme }) }
    const { language, kind, length, countries, kinds } = one
    const key = JSON.stringify([language, kind, length, countries, kinds, since, style, ...told(one)])
    if (!known.has(key)) {
      const own = { version: since, to: range.to }
      const made = digestOf(one, own, { ...run, style }, { meanwhile: meanwhile.get(since), told: told(one) })
      known.set(key, made && indexesOf(made, messages))
    }
    const indexes = known.get(key)
    if (indexes !== undefined) recipients.push({ ...recipientIn(one, indexes.message, one.isSilent), ...indexes })
  }
  return { id, version: facts.version, messages, recipients }
}

/** Adds the post to the messages, and where it has a picture its text. */
function indexesOf(digest: Digest, messages: OutboxItem['messages'][number][]): Pick<Recipient, 'message' | 'instead'> {
  const { asText, ...post } = digest
  const message = messages.push(post) - 1
  return asText === undefined ? { message } : { message, instead: messages.push(asText) - 1 }
}
