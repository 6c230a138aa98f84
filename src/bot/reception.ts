/** One update's way: heard, answered by the desk, delivered, and told to the log in one line. */
import type { Api } from 'grammy'
import type { Update } from 'grammy/types'
import type { Asked, Desk } from '../handlers/asked.ts'
import type { Message } from '../writing/message.ts'
import { orApology } from './apology.ts'
import { type Delivery, openDelivery } from './deliver.ts'
import { type Failure, failureOf } from './failures.ts'
import { type Heard, hear } from './heard.ts'
import { described, type Log } from './log.ts'
import { answerPress } from './press.ts'
import { type Recent, recent } from './recent.ts'
import { typing } from './typing.ts'
import type { Me } from './words.ts'

export interface Reception {
  readonly api: Api
  readonly desk: Desk
  readonly me: Me
  readonly log: Log
  readonly now: () => Date
}

/** How an update ended, for the log. */
export interface Ending {
  readonly outcome: 'answered' | 'silent' | 'ignored' | 'failed' | Failure['kind']
  readonly error?: unknown
}

/** So many answers can be re-answered when their question is edited. */
const rememberedAnswers = 5_000
const rememberedAlbums = 1_000

/**
 * Who takes the updates: a function that deals with one, whatever it holds, and never rejects.
 *
 * Shape: resolves with how it ended, when the log has it too.
 */
export function openReception({ api, desk, me, log, now }: Reception): (update: Update) => Promise<Ending> {
  const delivery = openDelivery(api, log, desk.moved)
  const counter: Counter = {
    desk,
    delivery,
    moved: desk.moved,
    answers: recent(rememberedAnswers),
    albums: recent(rememberedAlbums),
  }
  return async update => {
    const began = now().getTime()
    const heard = safely(() => hear(update, me))
    const ending = heard === undefined ? ignored : await attend(counter, heard).catch(ended)
    tell(log, update, ending, now().getTime() - began)
    return ending
  }
}

interface Counter {
  readonly desk: Desk
  readonly delivery: Delivery
  readonly moved: (from: number, to: number) => Promise<void>
  /** The answer to a question, by chat and message. */
  readonly answers: Recent<number>
  readonly albums: Recent<true>
}

async function attend(counter: Counter, heard: Heard): Promise<Ending> {
  switch (heard.kind) {
    case 'asked':
      return isNextOfAlbum(counter, heard) ? ignored : answer(counter, heard)
    case 'edited':
      return answerAgain(counter, heard)
    case 'pressed':
      return { outcome: 'answered', ...(await answerPress(heard, counter.desk, counter.delivery)) }
    case 'moved':
      await counter.moved(heard.from, heard.to)
      return { outcome: 'moved' }
    case 'ignored':
      return ignored
  }
}

async function answer({ desk, delivery, answers }: Counter, { asked, place, messageId }: Question): Promise<Ending> {
  const { message, ...fault } = await typing(delivery, place, reply(desk, asked))
  if (message === undefined) return { outcome: 'silent', ...fault }
  const ids = await delivery.send(place, message)
  const [only] = ids
  if (only !== undefined && ids.length === 1) answers.put(`${place.chatId} ${messageId}`, only)
  return { outcome: 'answered', ...fault }
}

/** An edited question changes the answer it got; one that got none stays without. */
async function answerAgain(
  { desk, delivery, answers }: Counter,
  { asked, place, messageId }: Question,
): Promise<Ending> {
  const earlier = answers.get(`${place.chatId} ${messageId}`)
  if (earlier === undefined) return ignored
  const { message, ...fault } = await reply(desk, asked)
  if (message === undefined) return { outcome: 'silent', ...fault }
  await delivery.edit({ chatId: place.chatId, messageId: earlier }, message)
  return { outcome: 'answered', ...fault }
}

/** Ten pictures at once get one hint. */
function isNextOfAlbum({ albums }: Counter, { place, album }: Question): boolean {
  if (album === undefined) return false
  const key = `${place.chatId} ${album}`
  const isKnown = albums.get(key) === true
  albums.put(key, true)
  return isKnown
}

type Question = Extract<Heard, { kind: 'asked' | 'edited' }>

const ignored: Ending = { outcome: 'ignored' }

/** An update that does not have the shape that Telegram promises is nobody's question. */
function safely<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}

/** The desk's answer; when it fails, its apology, and the fault for the log. */
async function reply(desk: Desk, asked: Asked): Promise<{ readonly message?: Message; readonly error?: unknown }> {
  const attempt = await orApology(desk, asked, () => desk.respond(asked))
  if ('done' in attempt) return attempt.done === undefined ? {} : { message: attempt.done }
  return { error: attempt.error, ...(attempt.apology && { message: attempt.apology }) }
}

function ended(error: unknown): Ending {
  const { kind } = failureOf(error)
  return kind === 'other' ? { outcome: 'failed', error } : { outcome: kind, error }
}

/** One line. A fault of ours is an error; what happens in any chat is not. */
function tell(log: Log, update: Update, { outcome, error }: Ending, ms: number): void {
  const kind = Object.keys(update).find(key => key !== 'update_id')
  const line = { update: update.update_id, kind, chat: chatKind(update), outcome, ms }
  if (error === undefined) log[outcome === 'ignored' ? 'debug' : 'info'](line)
  else if (isOurs(outcome)) log.error({ ...line, err: described(error) })
  else log.info({ ...line, err: described(error) })
}

const isOurs = (outcome: Ending['outcome']): boolean => ['failed', 'answered', 'silent'].includes(outcome)

const chatKind = ({ message, edited_message, channel_post, callback_query }: Update): string | undefined =>
  (message ?? edited_message ?? channel_post ?? callback_query?.message)?.chat?.type
