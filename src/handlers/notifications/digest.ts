/** What is new goes to those who have subscribed: each thing once, whatever ends the process in between. */
import { fromAddress, toAddress } from '../../answers/address/address.ts'
import { type ChangesSince, changesSince, type Meanwhile, ofNewest, toldOf } from '../../answers/kinds/changes-since.ts'
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
import { toldByCorrections, withoutTold } from './already-told.ts'
import { groupOf, lastDue } from './digest-schedule.ts'
import { meanwhileIn, type VersionRange } from './fact-changes.ts'
import { recipientIn } from './recipient.ts'

export interface Telling {
  readonly store: Store
  readonly mail: BroadcastQueue
  readonly pair: Pair
  readonly bot: string
  readonly now: () => Date
}

/** Puts into the outbox what is due now. Errors: a StoreError; then it is tried again at the next look. */
export function tellNews(telling: Telling): Promise<void> {
  const { store } = telling
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
    for (const [group, members] of groups) await tellGroup(group, members, facts, telling, own)
  })
}

/**
 * Tells to its end what was cut off in that group by a kill or a full disk. In a turn: before anybody comes into the group
 * or leaves it, so that who is told it is who was there. Errors: a StoreError.
 */
export async function finish(group: string, telling: Telling, own: Changing): Promise<void> {
  const { subscriptions } = telling.store
  const mark = await subscriptions.mark(group)
  if (mark?.to === undefined) return
  const members = [...subscriptions.all()].filter(one => !one.isPaused && groupOf(one) === group)
  await tellTo(mark.to, group, mark, members, await telling.store.facts(), telling, own)
}

async function tellGroup(
  group: string,
  members: readonly Subscription[],
  facts: Facts,
  telling: Telling,
  own: Changing,
): Promise<void> {
  const { subscriptions } = telling.store
  const [one] = members
  const due = one && lastDue(one, telling.now())
  if (one === undefined || due === undefined) return
  const before = await subscriptions.mark(group)
  // Nobody was told anything in this group: its first morning is still to come.
  const mark = before ?? { version: Math.min(...members.map(({ since }) => since)), due }
  if (before === undefined) await subscriptions.setMark(group, mark)
  if (mark.to !== undefined) return tellTo(mark.to, group, mark, members, facts, telling, own)
  if (one.cadence !== 'now' && mark.due === due) return
  const to = facts.version
  if (to > mark.version || members.some(({ isBehind }) => isBehind)) {
    // Known before it is sent: cut off here, the very same is sent again, and the outbox takes it once.
    await subscriptions.setMark(group, { ...mark, due, to })
    await tellTo(to, group, { ...mark, due }, members, facts, telling, own)
  } else if (mark.due !== due) await subscriptions.setMark(group, { ...mark, due })
}

/** The group is told up to that version, and who was behind is level with it then. */
async function tellTo(
  to: number,
  group: string,
  { version, due, late = 0 }: DigestMark,
  members: readonly Subscription[],
  facts: Facts,
  telling: Telling,
  own: Changing,
): Promise<void> {
  const id = `digest:${group}:${to > version ? `${version}-${to}` : `${to}.${late}`}`
  const posting = await postingOf(id, { version, to }, members, facts, telling)
  if (posting.recipients.length > 0) await telling.mail.put(posting)
  const behind = members.filter(({ isBehind }) => isBehind)
  await Promise.all(behind.map(({ isBehind: _, ...one }) => own.put({ ...one, since: Math.max(one.since, to) })))
  await telling.store.subscriptions.setMark(group, { version: to, due, ...(to === version && { late: late + 1 }) })
}

/** One message for all who want the same in the same words. */
async function postingOf(
  id: string,
  span: VersionRange,
  members: readonly Subscription[],
  facts: Facts,
  telling: Telling,
): Promise<OutboxItem> {
  const messages: OutboxItem['messages'][number][] = []
  const known = new Map<string, number | undefined>()
  const sinceOf = (one: Subscription): number => toldUpTo(one, span)
  const meanwhile = new Map<number, Meanwhile>()
  const told = await toldByCorrections(span, telling)
  for (const since of new Set(members.map(sinceOf)))
    meanwhile.set(since, await meanwhileIn({ version: since, to: span.to }, telling.store, facts))
  const recipients = members.flatMap((one): OutboxItem['recipients'] => {
    const since = sinceOf(one)
    const key = JSON.stringify([one.language, one.kind, one.length, one.countries, one.kinds, since, ...told(one)])
    if (!known.has(key)) {
      const said = digestOf(one, { version: since, to: span.to }, facts, telling, meanwhile.get(since), told(one))
      known.set(key, said === undefined ? undefined : messages.push(said) - 1)
    }
    const message = known.get(key)
    return message === undefined ? [] : [recipientIn(one, message, one.isSilent)]
  })
  return { id, version: facts.version, messages, recipients }
}

/** The message, the ids of what is in it, and, of a channel's post, what it is written again from. */
interface Digest {
  readonly message: Message
  readonly uses: readonly string[]
  readonly recipe?: MessageRecipe
}

/** What that subscription brings of that span, as it is sent; undefined when there is nothing for it. */
export function digestOf(
  one: Subscription,
  { version, to }: VersionRange,
  facts: Facts,
  telling: Pick<Telling, 'pair' | 'bot'>,
  meanwhile: Meanwhile = untouched,
  told: ReadonlySet<string> = new Set(),
): Digest | undefined {
  const { countries, kinds } = one
  return digestWith(
    withoutTold(changesSince({ since: version, to, countries, kinds, meanwhile }, facts, telling.pair), told),
    one,
    facts,
    telling,
    shown => restOf(shown, { version, to }, countries, facts, telling.pair),
  )
}

/**
 * The address of what is new besides those that are shown: of all of it where those are not what it would begin with, and
 * where its countries have no room in an address, of whatever is new.
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

/** An example: of all that is held, what it would bring of the newest period; undefined when nothing concerns it. */
export function exampleOf(one: Subscription, facts: Facts, telling: Pick<Telling, 'pair' | 'bot'>): Digest | undefined {
  const { countries, kinds } = one
  const all = changesSince({ since: 0, to: facts.version, countries, kinds, meanwhile: untouched }, facts, telling.pair)
  return digestWith(ofNewest(all), one, facts, telling)
}
const untouched: Meanwhile = { stood: new Map(), withdrawn: [] }

function digestWith(
  items: readonly ChangesSince[],
  { cadence, kind, language, length }: Subscription,
  facts: Facts,
  telling: Pick<Telling, 'pair' | 'bot'>,
  rest?: (shown: readonly ChangesSince[]) => string,
): Digest | undefined {
  if (items.length === 0) return undefined
  const chosen = { settings: length === undefined ? {} : { length }, usual: telling.pair.partner }
  const writing = { ...writingFor(language, kind, facts, telling), chosen }
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
