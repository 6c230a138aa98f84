/** What is new goes to those who have subscribed: each thing once, whatever ends the process in between. */
import { fresh, type Meanwhile, toldOf } from '../answers/fresh.ts'
import type { Pair } from '../answers/question.ts'
import type { Facts } from '../data/facts.ts'
import type { Posting } from '../data/outbox-lines.ts'
import type { Recipe } from '../data/recipe.ts'
import type { Store } from '../data/store.ts'
import type { Mark, Subscription } from '../data/subscriptions.ts'
import { languageOf } from '../languages/languages.ts'
import { writeDigest } from '../writing/digest.ts'
import type { Message } from '../writing/message.ts'
import { meanwhileIn, type Span } from './corrected.ts'
import { groupOf, lastDue } from './news-groups.ts'
import type { Mail } from './reach.ts'
import { toldIn, untold } from './told.ts'

export interface Telling {
  readonly store: Store
  readonly mail: Mail
  readonly pair: Pair
  readonly bot: string
  readonly now: () => Date
}

/** Puts into the outbox what is due now. Errors: a StoreError; then it is tried again at the next look. */
export async function tellNews(telling: Telling): Promise<void> {
  const { store } = telling
  const groups = new Map<string, Subscription[]>()
  for (const one of store.subscriptions.all()) {
    if (!one.isPaused) groups.set(groupOf(one), [...(groups.get(groupOf(one)) ?? []), one])
  }
  if (groups.size === 0) return
  const facts = await store.facts()
  for (const [group, members] of groups) await tellGroup(group, members, facts, telling)
}

async function tellGroup(
  group: string,
  members: readonly Subscription[],
  facts: Facts,
  telling: Telling,
): Promise<void> {
  const { subscriptions } = telling.store
  const [one] = members
  const due = one && lastDue(one, telling.now())
  if (one === undefined || due === undefined) return
  const before = await subscriptions.mark(group)
  // Nobody was told anything in this group: its first morning is still to come.
  const start: Mark = { version: Math.min(...members.map(({ since }) => since)), due: one.cadence === 'now' ? '' : due }
  const mark = before ?? start
  if (before === undefined) await subscriptions.setMark(group, mark)
  const { version, to = facts.version } = mark
  const isDue = one.cadence === 'now' || mark.to !== undefined || mark.due !== due
  if (!isDue) return
  if (to > version) {
    // Known before it is sent: cut off here, the very same is sent again, and the outbox takes it once.
    if (mark.to === undefined) await subscriptions.setMark(group, { ...mark, to })
    const posting = await postingOf(`digest:${group}:${version}-${to}`, { version, to }, members, facts, telling)
    if (posting.recipients.length > 0) await telling.mail.put(posting)
  } else if (mark.due === due) return
  await subscriptions.setMark(group, { version: to, due })
}

/** One message for all who want the same in the same words. */
async function postingOf(
  id: string,
  span: Span,
  members: readonly Subscription[],
  facts: Facts,
  telling: Telling,
): Promise<Posting> {
  const messages: Posting['messages'][number][] = []
  const known = new Map<string, number | undefined>()
  const sinceOf = ({ since }: Subscription): number => Math.max(span.version, since)
  const meanwhile = new Map<number, Meanwhile>()
  const told = await toldIn(span, telling)
  for (const since of new Set(members.map(sinceOf)))
    meanwhile.set(since, await meanwhileIn({ version: since, to: span.to }, telling.store, facts))
  const recipients = members.flatMap((one): Posting['recipients'] => {
    const since = sinceOf(one)
    const key = JSON.stringify([one.language, one.kind, one.length, one.countries, one.kinds, since, ...told(one)])
    if (!known.has(key)) {
      const said = digestOf(one, { version: since, to: span.to }, facts, telling, meanwhile.get(since), told(one))
      known.set(key, said === undefined ? undefined : messages.push(said) - 1)
    }
    const message = known.get(key)
    if (message === undefined) return []
    const { chat, thread, isSilent } = one
    return [{ chat, message, ...(thread !== undefined && { thread }), ...(isSilent && { silent: true as const }) }]
  })
  return { id, version: facts.version, messages, recipients }
}

/** The message, the ids of what is in it, and, of a channel's post, what it is written again from. */
interface Digest {
  readonly message: Message
  readonly uses: readonly string[]
  readonly recipe?: Recipe
}

/** What that subscription brings of that span, as it is sent; undefined when there is nothing for it. */
export function digestOf(
  { countries, kinds, cadence, kind, language, length }: Subscription,
  { version, to }: Span,
  facts: Facts,
  { pair, bot }: Pick<Telling, 'pair' | 'bot'>,
  meanwhile: Meanwhile = { stood: new Map(), withdrawn: [] },
  told: ReadonlySet<string> = new Set(),
): Digest | undefined {
  const items = untold(fresh({ since: version, to, countries, kinds, meanwhile }, facts, pair), told)
  if (items.length === 0) return undefined
  const chosen = { settings: length === undefined ? {} : { length }, usual: pair.partner }
  const writing = { language: languageOf(language), facts, medium: kind, bot, pair, chosen } as const
  const { message, uses, shown } = writeDigest(items, cadence, writing)
  if (kind !== 'channel') return { message, uses }
  const recipe = {
    of: 'digest',
    language,
    cadence,
    ...(length && { length }),
    told: shown.map(toldOf),
    more: items.length - shown.length,
  } as const
  return { message, uses, recipe }
}
