/** Plans the edits and replies of one correction. */
import { yieldEvery } from '../../data/async/time-slices.ts'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { Correction, Due, NotifiedChat } from '../../data/chats/correction-queue.ts'
import type { SentMessage } from '../../data/chats/sent-message.ts'
import { shownVersions } from '../../data/chats/sent-messages.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Code, Day } from '../../data/model/schema.ts'
import type { OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import { type CorrectionChange, writeCorrection } from '../../writing/answers/correction.ts'
import { withButtonLanguage } from '../../writing/message/button-data.ts'
import { withCardOwner } from '../../writing/message/card-buttons.ts'
import type { Message } from '../../writing/message/message.ts'
import { themeIn, writingFor } from '../request/request-context.ts'
import { isStillCorrectable } from './already-told.ts'
import { type Affected, affectedIn, repliesTo } from './correction-replies.ts'
import type { NotifyDeps } from './digest.ts'
import { isQuiet } from './digest-schedule.ts'
import { changedBetween, type WithdrawnFact, withdrawnAt } from './fact-changes.ts'
import { recipientIn } from './recipient.ts'
import { isHeld, rewritten } from './rewritten.ts'

/** A correction of one message names at most this many figures. */
const mostTold = 3

/** The language of chats that have chosen none, and the calendar. */
export interface ChatDefaults {
  readonly language: Code
  readonly dayOf: (at: Date) => Day
}

interface PlanDeps extends NotifyDeps {
  /** Of the edit that is due. Messages are brought up to the version of the facts, which may be later. */
  readonly version: number
  readonly facts: Facts
  readonly defaults: ChatDefaults
  /** The index of the message in the outbox item. */
  numberOf(message: Message): number
  /** Makes equal messages once. */
  once(of: unknown, make: () => Promise<Message | undefined>): Promise<Message | undefined>
}

/** The outbox item, what each subscribed chat is told by it, and the version of the data that its messages then show. */
export async function planCorrection(
  { key, version }: Due,
  correction: Correction | undefined,
  deps: NotifyDeps,
  defaults: ChatDefaults,
): Promise<{ readonly posting: OutboxItem; readonly heard: readonly NotifiedChat[]; readonly version: number }> {
  const { store, now } = deps
  const messages: OutboxItem['messages'][number][] = []
  const plan = { ...deps, version, defaults, facts: await store.facts(), ...messageList(messages) }
  const recipients: Recipient[] = []
  const heard: NotifiedChat[] = []
  const ids = correction === undefined ? [] : [correction.id, ...(correction.more ?? [])]
  const tell = async (one: Affected, mended?: Message): Promise<void> => {
    const recipient = await recipientOf(one, mended, plan)
    if (recipient === undefined) return
    recipients.push(recipient)
    const { chat, thread } = one.post
    // Nobody is notified of an edit in a private chat: a digest tells it as well.
    if ((mended !== undefined && chat > 0) || store.subscriptions.of(chat, thread) === undefined) return
    const told = mended === undefined ? one.ids.slice(0, mostTold) : one.ids
    heard.push({ chat, ids: told, ...(thread !== undefined && { thread }) })
  }
  const others: SentMessage[] = []
  const pause = yieldEvery()
  for (const noted of (correction?.posts ?? []).filter(it => isStillCorrectable(it, store, now()))) {
    await pause()
    const post = asKnown(noted, store)
    if (post === undefined) continue
    const affected = { post, ids: affectedIn(post, ids) }
    const mended = affected.ids.length === 0 ? undefined : await correctedPost(affected, plan)
    if (mended !== undefined) await tell(affected, mended)
    // Nothing can reply to a card.
    else if (post.inline === undefined) others.push(post)
  }
  for (const one of repliesTo(others, ids)) {
    await pause()
    await tell(one)
  }
  return { posting: { id: `correction:${key}`, messages, recipients }, heard, version: plan.facts.version }
}

/** The message as it is now; undefined when its person has asked to be forgotten. */
const asKnown = (noted: SentMessage, { sentMessages }: NotifyDeps['store']): SentMessage | undefined =>
  sentMessages.at(noted.chat, noted.message) ?? (noted.chat > 0 ? undefined : noted)

function messageList(messages: OutboxItem['messages'][number][]): Pick<PlanDeps, 'numberOf' | 'once'> {
  const numbers = new Map<Message, number>()
  const made = new Map<string, Promise<Message | undefined>>()
  return {
    numberOf(message) {
      // Not recorded as a use: later corrections already reach this message.
      const number = numbers.get(message) ?? messages.push({ message, uses: [] }) - 1
      numbers.set(message, number)
      return number
    },
    once(of, make) {
      const key = JSON.stringify(of)
      const found = made.get(key) ?? make()
      made.set(key, found)
      return found
    },
  }
}

/** An edit, with a reply if the edit is refused; else a reply. Returns undefined when nothing was changed. */
async function recipientOf(
  { post, ids }: Affected,
  mended: Message | undefined,
  plan: PlanDeps,
): Promise<Recipient | undefined> {
  const { store, defaults, numberOf, now } = plan
  const { chat, message, thread } = post
  const subscribed = store.subscriptions.of(chat, thread) ?? store.subscriptions.of(chat)
  const chosen = await store.chat(chat)
  const language =
    post.recipe?.language ?? post.language ?? subscribed?.language ?? chosen.language ?? defaults.language
  const medium = chat > 0 ? 'private' : 'group'
  const about = ids.slice(0, mostTold)
  const versions = versionsOf(post, plan).slice(-2)
  const reply = await plan.once(['reply', medium, language, about, versions], async () => {
    const corrected = await correctionsOf(versions, about, plan)
    return corrected.length === 0 ? undefined : writeCorrection(corrected, writingFor(language, medium, plan))
  })
  if (reply === undefined) return undefined
  const silent = isSilent(chosen, subscribed, now())
  if (mended === undefined) return { ...recipientIn(post, numberOf(reply), silent), replyTo: message }
  if (post.inline !== undefined) return { chat, message: numberOf(mended), edit: message, inline: post.inline }
  return { ...recipientIn(post, numberOf(mended), silent), edit: message, instead: numberOf(reply) }
}

/** The versions of the data that the message showed, and the one that it is to show. */
const versionsOf = (post: SentMessage, { version, facts }: PlanDeps): readonly number[] => [
  ...shownVersions(post, version - 1),
  facts.version,
]

/** What changed in those facts from each version to the next. */
async function correctionsOf(
  [first, ...versions]: readonly number[],
  ids: readonly string[],
  { store, defaults }: Pick<PlanDeps, 'store' | 'defaults'>,
): Promise<readonly CorrectionChange[]> {
  const found: (CorrectionChange | undefined)[] = []
  let version = first ?? 0
  for (const to of versions) {
    for (const id of ids) found.push(await changedBetween({ version, to }, id, store, defaults.dayOf))
    version = to
  }
  return found.filter(it => it !== undefined).slice(-mostTold)
}

/** Those of the facts that are withdrawn, as the readers of the message saw them. */
async function withdrawnOf(
  versions: readonly number[],
  ids: readonly string[],
  { store, facts, defaults }: PlanDeps,
): Promise<ReadonlyMap<string, WithdrawnFact>> {
  const found = new Map<string, WithdrawnFact>()
  for (const id of ids.filter(it => !isHeld(it, facts))) {
    const gone = await withdrawnAt(versions, id, store, defaults.dayOf)
    if (gone !== undefined) found.set(id, gone)
  }
  return found
}

/** A channel post or a private answer with its corrections. Returns undefined when the post has no recipe, or needs a reply instead. */
async function correctedPost({ post, ids }: Affected, plan: PlanDeps): Promise<Message | undefined> {
  const { recipe } = post
  if (recipe === undefined) return undefined
  const versions = versionsOf(post, plan)
  const { cards, ...chosen } = await plan.store.chat(post.chat)
  const settings = themeIn(chosen)
  const kind = post.chat > 0 ? 'private' : 'channel'
  const medium = post.inline !== undefined ? 'inline' : kind
  const owner = medium === 'inline' ? { owner: post.chat, cards, bot: plan.bot } : undefined
  return plan.once(['mended', medium, recipe, post.ids, versions, settings, owner], async () => {
    const today = plan.defaults.dayOf(plan.now())
    const writing = writingFor(recipe.language, medium, { ...plan, today }, settings)
    const corrections = await correctionsOf(versions, post.ids, plan)
    const gone = await withdrawnOf(versions, post.ids, plan)
    const again = rewritten({ post, ids, recipe, corrections, gone }, today, writing)
    if (again === undefined || medium === 'channel') return again
    // The buttons of an answer keep its language, which may not be that of the chat.
    const spoken = withButtonLanguage(again, writing.language)
    return owner === undefined ? spoken : withCardOwner(spoken, owner)
  })
}

/** Silent if the chat has chosen so, or in quiet hours. */
const isSilent = (chosen: ChatSettings, subscribed: Subscription | undefined, at: Date): boolean =>
  chosen.silent === true || (subscribed !== undefined && (subscribed.isSilent || isQuiet(subscribed, at)))
