/** Digests: subscribers get all news, each once, also when the process is killed in between. */
import { fromAddress, toAddress } from '../../answers/address/address.ts'
import {
  type ChangesSince,
  changesSince,
  type Meanwhile,
  ofNewest,
  toldOf,
} from '../../answers/figures/changes-since.ts'
import { newsOf } from '../../answers/kinds/news.ts'
import type { Pair } from '../../answers/model/question.ts'
import type { MessageRecipe } from '../../data/chats/message-recipe.ts'
import { type Changing, type DigestMark, type Subscription, toldUpTo } from '../../data/chats/subscriptions.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { OutboxItem } from '../../data/queues/outbox-codec.ts'
import type { Store } from '../../data/store.ts'
import { writeDigest } from '../../writing/answers/digest.ts'
import type { Message } from '../../writing/message/message.ts'
import { writingFor } from '../request/request-context.ts'
import type { BroadcastQueue } from '../request/telegram-gateway.ts'
import { excludeReported, toldByCorrections } from './already-told.ts'
import { groupOf, lastDue } from './digest-schedule.ts'
import { meanwhileIn, type VersionRange } from './fact-changes.ts'
import { recipientIn } from './recipient.ts'

export interface NotifyDeps {
  readonly store: Store
  readonly mail: BroadcastQueue
  readonly pair: Pair
  readonly bot: string
  readonly now: () => Date
}

/** Puts all due digests into the outbox. Errors: a StoreError; the next call tries again. */
export function sendDigests(deps: NotifyDeps): Promise<void> {
  const { store } = deps
  return store.subscriptions.inTurn(async own => {
    const groups = new Map<string, Subscription[]>()
    for (const one of store.subscriptions.all()) {
      if (one.isPaused) continue
      const [group, members] = [groupOf(one), groups.get(groupOf(one))]
      if (members === undefined) groups.set(group, [one])
      else members.push(one)
    }
    if (groups.size === 0) return
    const facts = await store.facts()
    for (const [group, members] of groups) await sendToGroup(group, members, facts, deps, own)
  })
}

/**
 * Completes a digest of that group that a kill or a full disk has interrupted. Called before a subscription joins or leaves
 * the group, so that the members of that time get it. Errors: a StoreError.
 */
export async function finishInterrupted(group: string, deps: NotifyDeps, own: Changing): Promise<void> {
  const { subscriptions } = deps.store
  const mark = await subscriptions.mark(group)
  if (mark?.to === undefined) return
  const members = [...subscriptions.all()].filter(one => !one.isPaused && groupOf(one) === group)
  await sendUpTo(mark.to, group, mark, members, await deps.store.facts(), deps, own)
}

async function sendToGroup(
  group: string,
  members: readonly Subscription[],
  facts: Facts,
  deps: NotifyDeps,
  own: Changing,
): Promise<void> {
  const { subscriptions } = deps.store
  const [one] = members
  const due = one && lastDue(one, deps.now())
  if (one === undefined || due === undefined) return
  const before = await subscriptions.mark(group)
  // A new group: its first digest is still to come.
  const mark = before ?? { version: Math.min(...members.map(({ since }) => since)), due }
  if (before === undefined) await subscriptions.setMark(group, mark)
  if (mark.to !== undefined) return sendUpTo(mark.to, group, mark, members, facts, deps, own)
  if (one.cadence !== 'now' && mark.due === due) return
  const to = facts.version
  if (to > mark.version || members.some(({ isBehind }) => isBehind)) {
    // Recorded before it is sent: after a kill here the same item is put again, and the outbox takes it once.
    await subscriptions.setMark(group, { ...mark, due, to })
    await sendUpTo(to, group, { ...mark, due }, members, facts, deps, own)
  } else if (mark.due !== due) await subscriptions.setMark(group, { ...mark, due })
}

/** Sends the group its news up to that version. Members that were behind catch up. */
async function sendUpTo(
  to: number,
  group: string,
  { version, due, late = 0 }: DigestMark,
  members: readonly Subscription[],
  facts: Facts,
  deps: NotifyDeps,
  own: Changing,
): Promise<void> {
  const id = `digest:${group}:${to > version ? `${version}-${to}` : `${to}.${late}`}`
  const posting = await postingOf(id, { version, to }, members, facts, deps)
  if (posting.recipients.length > 0) await deps.mail.put(posting)
  const behind = members.filter(({ isBehind }) => isBehind)
  await Promise.all(behind.map(({ isBehind: _, ...one }) => own.put({ ...one, since: Math.max(one.since, to) })))
  await deps.store.subscriptions.setMark(group, { version: to, due, ...(to === version && { late: late + 1 }) })
}

/** Recipients with equal choices share a message. */
async function postingOf(
  id: string,
  range: VersionRange,
  members: readonly Subscription[],
  facts: Facts,
  deps: NotifyDeps,
): Promise<OutboxItem> {
  const messages: OutboxItem['messages'][number][] = []
  const known = new Map<string, number | undefined>()
  const sinceOf = (one: Subscription): number => toldUpTo(one, range)
  const meanwhile = new Map<number, Meanwhile>()
  const told = await toldByCorrections(range, deps)
  for (const since of new Set(members.map(sinceOf)))
    meanwhile.set(since, await meanwhileIn({ version: since, to: range.to }, deps.store, facts))
  const recipients = members.flatMap((one): OutboxItem['recipients'] => {
    const since = sinceOf(one)
    const key = JSON.stringify([one.language, one.kind, one.length, one.countries, one.kinds, since, ...told(one)])
    if (!known.has(key)) {
      const said = digestOf(one, { version: since, to: range.to }, facts, deps, meanwhile.get(since), told(one))
      known.set(key, said === undefined ? undefined : messages.push(said) - 1)
    }
    const message = known.get(key)
    return message === undefined ? [] : [recipientIn(one, message, one.isSilent)]
  })
  return { id, version: facts.version, messages, recipients }
}

/** A message, the ids of its facts, and for a channel post the recipe to write it again. */
interface Digest {
  readonly message: Message
  readonly uses: readonly string[]
  readonly recipe?: MessageRecipe
}

/** The digest of that subscription for a range of versions. Returns undefined when there is no news for it. */
export function digestOf(
  one: Subscription,
  { version, to }: VersionRange,
  facts: Facts,
  deps: Pick<NotifyDeps, 'pair' | 'bot'>,
  meanwhile: Meanwhile = nothingChanged,
  told: ReadonlySet<string> = new Set(),
): Digest | undefined {
  const { countries, kinds } = one
  return digestWith(
    excludeReported(changesSince({ since: version, to, countries, kinds, meanwhile }, facts, deps.pair), told),
    one,
    facts,
    deps,
    shown => restOf(shown, { version, to }, countries, facts, deps.pair),
  )
}

/**
 * The address of the news that the digest has no room for. Of all news when the shown ones are not its beginning; without
 * countries when they do not fit into an address.
 */
function restOf(
  shown: readonly ChangesSince[],
  { version, to }: VersionRange,
  countries: Subscription['countries'],
  facts: Facts,
  pair: Pair,
): string {
  const all = newsOf({ since: version, to, countries }, facts, pair)
  const isFirst = shown.every(({ figure }, i) => figure.observation.id === all[i]?.figure.observation.id)
  const skip = isFirst ? shown.length : 0
  const address = toAddress({ kind: 'news', since: version, of: { to, skip, ...pair, countries } })
  return fromAddress(address)?.kind === 'news' ? address : toAddress({ kind: 'news', since: version })
}

/** An example: all news of the newest period. Returns undefined when no data concerns the subscription. */
export function exampleOf(one: Subscription, facts: Facts, deps: Pick<NotifyDeps, 'pair' | 'bot'>): Digest | undefined {
  const { countries, kinds } = one
  const all = changesSince(
    { since: 0, to: facts.version, countries, kinds, meanwhile: nothingChanged },
    facts,
    deps.pair,
  )
  return digestWith(ofNewest(all), one, facts, deps)
}
const nothingChanged: Meanwhile = { stood: new Map(), withdrawn: [] }

function digestWith(
  items: readonly ChangesSince[],
  { cadence, kind, language, length }: Subscription,
  facts: Facts,
  deps: Pick<NotifyDeps, 'pair' | 'bot'>,
  rest?: (shown: readonly ChangesSince[]) => string,
): Digest | undefined {
  if (items.length === 0) return undefined
  const chosen = { settings: length === undefined ? {} : { length }, usual: deps.pair.partner }
  const writing = { ...writingFor(language, kind, facts, deps), chosen }
  const { message, uses, shown } = writeDigest(
    items,
    cadence,
    writing,
    rest === undefined ? {} : { rest: count => rest(items.slice(0, count)) },
  )
  if (kind !== 'channel') return { message, uses }
  const recipe = {
    of: 'digest',
    language,
    cadence,
    ...(length && { length }),
    told: shown.map(toldOf),
    more: items.length - shown.length,
    ...(rest !== undefined && items.length > shown.length && { rest: rest(shown) }),
  } as const
  return { message, uses, recipe }
}
