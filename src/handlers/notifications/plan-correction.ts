/** The edits and replies that one correction comes to. */
import { fromAddress } from '../../answers/address/address.ts'
import { answer } from '../../answers/answer-question.ts'
import { citedIds } from '../../answers/cited-ids.ts'
import { freshAgain } from '../../answers/kinds/changes-since.ts'
import { yieldEvery } from '../../data/async/time-slices.ts'
import type { Correction, Due, Hearing } from '../../data/chats/correction-queue.ts'
import type { MessageRecipe } from '../../data/chats/message-recipe.ts'
import type { SentMessage } from '../../data/chats/sent-message.ts'
import { mendedBy } from '../../data/chats/sent-messages.ts'
import type { Subscription } from '../../data/chats/subscriptions.ts'
import type { Facts } from '../../data/facts/facts.ts'
import type { ChatSettings, Code, Day } from '../../data/model/schema.ts'
import type { OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import { type CorrectionChange, correctionLines, writeCorrection } from '../../writing/answers/correction.ts'
import { writeDigest } from '../../writing/answers/digest.ts'
import { compose } from '../../writing/message/compose.ts'
import type { Writing } from '../../writing/message/draft.ts'
import type { Message } from '../../writing/message/message.ts'
import { writeMended } from '../../writing/write-answer.ts'
import { writingFor } from '../request/request-context.ts'
import { isStillCorrectable } from './already-told.ts'
import { type Affected, affectedIn, repliesTo } from './correction-replies.ts'
import type { Telling } from './digest.ts'
import { isQuiet } from './digest-schedule.ts'
import { correctedBy } from './fact-changes.ts'
import { recipientIn } from './recipient.ts'

/** Of so many figures of one post the correction is told at once. */
const mostTold = 3

/** What it takes to speak in a chat that has chosen no language, and to date what is said. */
export interface ChatDefaults {
  readonly language: Code
  readonly dayOf: (at: Date) => Day
}

interface Work extends Telling {
  readonly version: number
  readonly facts: Facts
  readonly manner: ChatDefaults
  /** Which of the posting's messages that is. */
  numberOf(message: Message): number
  /** What is the same for many is made once. */
  once(of: unknown, make: () => Promise<Message | undefined>): Promise<Message | undefined>
}

/** What is put into the outbox, and which subscribed chats hear of what by that. */
export async function planCorrection(
  { key, version }: Due,
  correction: Correction | undefined,
  telling: Telling,
  manner: ChatDefaults,
): Promise<{ readonly posting: OutboxItem; readonly heard: readonly Hearing[] }> {
  const { store, now } = telling
  const messages: OutboxItem['messages'][number][] = []
  const work = { ...telling, version, manner, facts: await store.facts(), ...memory(messages) }
  const recipients: Recipient[] = []
  const heard: Hearing[] = []
  const ids = correction === undefined ? [] : [correction.id, ...(correction.more ?? [])]
  const tell = async (one: Affected, mended?: Message): Promise<void> => {
    const recipient = await recipientOf(one, mended, work)
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
    const mended = affected.ids.length === 0 ? undefined : await mend(affected, work)
    if (mended === undefined) others.push(post)
    else await tell(affected, mended)
  }
  for (const one of repliesTo(others, ids)) {
    await pause()
    await tell(one)
  }
  return { posting: { id: `correction:${key}`, messages, recipients }, heard }
}

function memory(messages: OutboxItem['messages'][number][]): Pick<Work, 'numberOf' | 'once'> {
  const numbers = new Map<Message, number>()
  const made = new Map<string, Promise<Message | undefined>>()
  return {
    numberOf(message) {
      // It is no use of the figure that a later correction should look for: that one finds the same message.
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

/** An edit where it is mended, and a reply where that is refused; else a reply. Missing: undefined where nothing was changed. */
async function recipientOf(
  { post, ids }: Affected,
  mended: Message | undefined,
  work: Work,
): Promise<Recipient | undefined> {
  const { store, manner, numberOf, now } = work
  const { chat, message, thread } = post
  const subscribed = store.subscriptions.of(chat, thread) ?? store.subscriptions.of(chat)
  const chosen = await store.chat(chat)
  const language = post.recipe?.language ?? subscribed?.language ?? chosen.language ?? manner.language
  const about = ids.slice(0, mostTold)
  const reply = await work.once(['reply', language, about], async () => {
    const corrected = await correctionsOf([work.version], about, work)
    return corrected.length === 0
      ? undefined
      : writeCorrection(corrected, writingFor(language, 'group', work.facts, work))
  })
  if (reply === undefined) return undefined
  const silent = isSilent(chosen, subscribed, now())
  if (mended === undefined) return { ...recipientIn(post, numberOf(reply), silent), replyTo: message }
  return { ...recipientIn(post, numberOf(mended), silent), edit: message, instead: numberOf(reply) }
}

/** What those edits have done to those of these that they were about. */
async function correctionsOf(
  versions: readonly number[],
  ids: readonly string[],
  { store, manner }: Pick<Work, 'store' | 'manner'>,
): Promise<readonly CorrectionChange[]> {
  const found: (CorrectionChange | undefined)[] = []
  for (const version of versions) for (const id of ids) found.push(await correctedBy(version, id, store, manner.dayOf))
  return found.filter(it => it !== undefined).slice(-mostTold)
}

/** A channel's post as it is to be now, with what was corrected in it. Missing: undefined where it is to be answered instead. */
async function mend({ post, ids }: Affected, work: Work): Promise<Message | undefined> {
  const { recipe } = post
  if (recipe === undefined) return undefined
  const versions = mendedBy(work.version, post)
  return work.once(['mended', recipe, post.ids, versions], async () => {
    const writing = writingFor(recipe.language, 'channel', work.facts, work)
    const lines = correctionLines(await correctionsOf(versions, post.ids, work), isOnly(post, work.facts), writing)
    return recipe.of === 'question'
      ? answerAgain(recipe.address, ids, lines, writing, work)
      : digestAgain(recipe, lines, writing)
  })
}

/** Whether it says one thing, which still stands, so that a line under it need not say of what it is. */
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
  { facts, manner, now }: Work,
): Message | undefined {
  const question = fromAddress(address)
  const said = question && answer(question, facts, manner.dayOf(now()))
  if (said === undefined) return undefined
  const isHeld = (id: string): boolean => (facts.observation(id) ?? facts.statement(id)) !== undefined
  // The next quotation would be another post: of one that is withdrawn only that is left.
  if (!ids.every(isHeld) && said.kind !== 'figure') return compose({ lines, buttons: [] }, writing)
  const shown = citedIds(said)
  return ids.every(id => !isHeld(id) || shown.includes(id)) ? writeMended(said, lines, writing) : undefined
}

function digestAgain(recipe: Extract<MessageRecipe, { of: 'digest' }>, lines: Lines, writing: Writing): Message {
  const { cadence, length, more, rest, told } = recipe
  // What stands no more is told by its line alone.
  const items = told.flatMap(it => freshAgain(it, writing.facts) ?? [])
  const chosen = { settings: length === undefined ? {} : { length }, usual: writing.pair.partner }
  return writeDigest(
    items,
    cadence,
    { ...writing, chosen },
    { more, corrections: lines, ...(rest !== undefined && { rest: () => rest }) },
  ).message
}

/** Nobody's phone rings where the chat has chosen so, or its quiet hours are now. */
const isSilent = (chosen: ChatSettings, subscribed: Subscription | undefined, at: Date): boolean =>
  chosen.silent === true || (subscribed !== undefined && (subscribed.isSilent || isQuiet(subscribed, at)))
