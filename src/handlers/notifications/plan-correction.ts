/** Plans the edits and replies of one correction. */
import { fromAddress } from '../../answers/address/address.ts'
import { answer } from '../../answers/answer-question.ts'
import { citedIds } from '../../answers/cited-ids.ts'
import { freshAgain } from '../../answers/figures/changes-since.ts'
import { picturedBy } from '../../answers/pictured.ts'
import { yieldEvery } from '../../data/async/time-slices.ts'
import type { ChatSettings } from '../../data/chats/chat-settings.ts'
import type { Correction, Due, NotifiedChat } from '../../data/chats/correction-queue.ts'
import type { MessageRecipe } from '../../data/chats/message-recipe.ts'
import type { SentMessage } from '../../data/chats/sent-message.ts'
import { mendedBy } from '../../data/chats/sent-messages.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { Code, Day } from '../../data/model/schema.ts'
import type { OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import { pictureOf, withdrawnPicture } from '../../writing/answers/charts/post-picture.ts'
import { type CorrectionChange, correctionLines, writeCorrection } from '../../writing/answers/correction.ts'
import { writeDigest } from '../../writing/answers/digest.ts'
import type { Picture } from '../../writing/charts/chart.ts'
import { compose } from '../../writing/message/compose.ts'
import type { Writing } from '../../writing/message/draft.ts'
import type { Message } from '../../writing/message/message.ts'
import { writeCorrected } from '../../writing/write-answer.ts'
import { themeIn, writingFor } from '../request/request-context.ts'
import { isStillCorrectable } from './already-told.ts'
import { type Affected, affectedIn, repliesTo } from './correction-replies.ts'
import type { NotifyDeps } from './digest.ts'
import { isQuiet } from './digest-schedule.ts'
import { correctedBy } from './fact-changes.ts'
import { recipientIn } from './recipient.ts'

/** A correction of one message names at most this many figures. */
const mostTold = 3

/** The language of chats that have chosen none, and the calendar. */
export interface ChatDefaults {
  readonly language: Code
  readonly dayOf: (at: Date) => Day
}

interface PlanDeps extends NotifyDeps {
  readonly version: number
  readonly facts: Facts
  readonly defaults: ChatDefaults
  /** The index of the message in the outbox item. */
  numberOf(message: Message): number
  /** Makes equal messages once. */
  once(of: unknown, make: () => Promise<Message | undefined>): Promise<Message | undefined>
}

/** The outbox item, and what each subscribed chat is told by it. */
export async function planCorrection(
  { key, version }: Due,
  correction: Correction | undefined,
  deps: NotifyDeps,
  defaults: ChatDefaults,
): Promise<{ readonly posting: OutboxItem; readonly heard: readonly NotifiedChat[] }> {
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
    if (store.subscriptions.of(chat, thread) === undefined) return
    const told = mended === undefined ? one.ids.slice(0, mostTold) : one.ids
    heard.push({ chat, ids: told, ...(thread !== undefined && { thread }) })
  }
  const others: SentMessage[] = []
  const pause = yieldEvery()
  for (const noted of (correction?.posts ?? []).filter(it => isStillCorrectable(it, store, now()))) {
    await pause()
    const post = store.sentMessages.at(noted.chat, noted.message) ?? noted
    const affected = { post, ids: affectedIn(post, ids) }
    const mended = affected.ids.length === 0 ? undefined : await correctedPost(affected, plan)
    if (mended === undefined) others.push(post)
    else await tell(affected, mended)
  }
  for (const one of repliesTo(others, ids)) {
    await pause()
    await tell(one)
  }
  return { posting: { id: `correction:${key}`, messages, recipients }, heard }
}

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
  const language = post.recipe?.language ?? subscribed?.language ?? chosen.language ?? defaults.language
  const about = ids.slice(0, mostTold)
  const reply = await plan.once(['reply', language, about], async () => {
    const corrected = await correctionsOf([plan.version], about, plan)
    return corrected.length === 0
      ? undefined
      : writeCorrection(corrected, writingFor(language, 'group', plan.facts, plan))
  })
  if (reply === undefined) return undefined
  const silent = isSilent(chosen, subscribed, now())
  if (mended === undefined) return { ...recipientIn(post, numberOf(reply), silent), replyTo: message }
  return { ...recipientIn(post, numberOf(mended), silent), edit: message, instead: numberOf(reply) }
}

/** What those edits have changed in those facts. */
async function correctionsOf(
  versions: readonly number[],
  ids: readonly string[],
  { store, defaults }: Pick<PlanDeps, 'store' | 'defaults'>,
): Promise<readonly CorrectionChange[]> {
  const found: (CorrectionChange | undefined)[] = []
  for (const version of versions)
    for (const id of ids) found.push(await correctedBy(version, id, store, defaults.dayOf))
  return found.filter(it => it !== undefined).slice(-mostTold)
}

/** A channel post with its corrections. Returns undefined when the post has no recipe, or needs a reply instead. */
async function correctedPost({ post, ids }: Affected, plan: PlanDeps): Promise<Message | undefined> {
  const { recipe } = post
  if (recipe === undefined) return undefined
  const versions = mendedBy(plan.version, post)
  const settings = themeIn(await plan.store.chat(post.chat))
  return plan.once(['mended', recipe, post.ids, versions, settings], async () => {
    const today = plan.defaults.dayOf(plan.now())
    const writing = writingFor(recipe.language, 'channel', plan.facts, plan, { today, settings })
    const corrections = await correctionsOf(versions, post.ids, plan)
    const lines = correctionLines(corrections, isOnly(post, plan.facts), writing)
    if (recipe.of === 'question') return answerAgain(recipe.address, ids, lines, writing, plan)
    const picture = recipe.picture === undefined ? undefined : pictureAgain(recipe.picture, corrections, today, writing)
    return { ...digestAgain(recipe, lines, writing), ...(picture && { picture }) }
  })
}

/** The picture with current facts. Of a withdrawn figure that leaves no other to draw, one that says so. */
function pictureAgain(
  address: string,
  corrections: readonly CorrectionChange[],
  today: Day,
  writing: Writing,
): Picture | undefined {
  const question = fromAddress(address)
  const shown = question && picturedBy(question, writing.facts, today)
  if (shown !== undefined) return pictureOf(shown, writing)
  const gone = corrections.find(it => 'was' in it && !('now' in it) && 'measure' in it.was)
  return gone !== undefined && 'was' in gone && 'measure' in gone.was
    ? withdrawnPicture(gone.was, gone.on, writing)
    : undefined
}

/** Whether the post shows one fact that is still held: then the correction need not name it. */
function isOnly({ ids: [id, other], recipe }: SentMessage, facts: Facts): boolean {
  if (id === undefined || other !== undefined || (recipe?.of === 'digest' && recipe.told.length > 1)) return false
  return (facts.observation(id) ?? facts.statement(id)) !== undefined
}

type Lines = ReturnType<typeof correctionLines>

function answerAgain(
  address: string,
  ids: readonly string[],
  lines: Lines,
  writing: Writing,
  { facts, defaults, now }: PlanDeps,
): Message | undefined {
  const question = fromAddress(address)
  const said = question && answer(question, facts, defaults.dayOf(now()))
  if (said === undefined) return undefined
  const isHeld = (id: string): boolean => (facts.observation(id) ?? facts.statement(id)) !== undefined
  // A withdrawn quotation leaves only its correction: the next quotation would be another post.
  if (!ids.every(isHeld) && said.kind !== 'figure') return compose({ lines, buttons: [] }, writing)
  const shown = citedIds(said)
  return ids.every(id => !isHeld(id) || shown.includes(id)) ? writeCorrected(said, lines, writing) : undefined
}

function digestAgain(recipe: Extract<MessageRecipe, { of: 'digest' }>, lines: Lines, writing: Writing): Message {
  const { cadence, length, more, rest, told } = recipe
  // A withdrawn item is left to its correction line.
  const items = told.flatMap(it => freshAgain(it, writing.facts) ?? [])
  const settings = length === undefined ? {} : { length }
  return writeDigest(
    items,
    cadence,
    { ...writing, chosen: { settings, usual: writing.pair.partner } },
    { more, corrections: lines, ...(rest !== undefined && { rest: () => rest }) },
  ).message
}

/** Silent if the chat has chosen so, or in quiet hours. */
const isSilent = (chosen: ChatSettings, subscribed: Subscription | undefined, at: Date): boolean =>
  chosen.silent === true || (subscribed !== undefined && (subscribed.isSilent || isQuiet(subscribed, at)))
