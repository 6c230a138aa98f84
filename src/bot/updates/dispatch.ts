/** What is done about what was heard. */

import { isForUs } from '../../handlers/questions/read-message.ts'
import type { App, Request } from '../../handlers/request/request.ts'
import type { Message } from '../../writing/message/message.ts'
import type { Failure } from '../api/classify-error.ts'
import type { LruCache } from '../api/lru-cache.ts'
import { pause } from '../api/pause.ts'
import type { ChatAdmins } from '../chats/chat-admins.ts'
import type { Destination } from '../messages/destination.ts'
import type { Messenger } from '../messages/messenger.ts'
import { sendAnswer } from '../messages/send-answer.ts'
import { typing } from '../messages/typing.ts'
import type { Log } from '../process/log.ts'
import type { Metrics } from '../process/metrics.ts'
import { orApology } from './apology.ts'
import { answerPress } from './button.ts'
import { answerGuest } from './guest.ts'
import { answerTyped } from './inline.ts'
import { greet, leave } from './membership.ts'
import type { ParsedUpdate } from './parse-update.ts'
import type { UserLimits } from './user-limits.ts'

/** How an update ended, for the log. */
export interface UpdateOutcome {
  readonly outcome: 'answered' | 'silent' | 'ignored' | 'limited' | 'noted' | 'failed' | Failure['kind']
  readonly error?: unknown
}

/** What the counter has at hand. */
export interface DispatchDeps {
  readonly app: App
  readonly messenger: Messenger
  readonly limits: UserLimits
  readonly metrics: Metrics
  readonly now: () => Date
  /** Aborted at a stop: nobody is made to wait for a turn then. */
  readonly signal: AbortSignal
  /** The answer to a question, by chat and message. */
  readonly answers: LruCache<number>
  readonly albums: LruCache<true>
  /** The ids that groups were found to have by now. */
  readonly moves: LruCache<number>
  readonly chatAdmins: Pick<ChatAdmins, 'drop'>
  readonly log: Log
}

/** Older questions are answered with their age; older edits are not. */
const oldMs = 60 * 60 * 1000

/** Errors: what Telegram refuses. */
export async function dispatch(counter: DispatchDeps, heard: ParsedUpdate): Promise<UpdateOutcome> {
  switch (heard.kind) {
    case 'asked':
      return isNextOfAlbum(counter, heard) ? ignored : answer(counter, heard)
    case 'edited':
      return answerAgain(counter, heard)
    case 'pressed':
      return press(counter, heard)
    case 'typed':
      return answerTyped(heard, counter.app, counter.messenger)
    case 'guest':
      return answerGuest(heard, counter)
    case 'moved':
      await counter.app.moved(heard.from, heard.to)
      return { outcome: 'moved' }
    case 'joined':
      return (await greet(counter, heard.chat)) ? { outcome: 'answered' } : noted
    case 'left':
      await leave(counter, heard)
      return noted
    case 'stands':
      counter.chatAdmins.drop(heard.chatId, heard.person)
      return noted
    case 'ignored':
      return ignored
  }
}

async function answer(counter: DispatchDeps, question: Question): Promise<UpdateOutcome> {
  const { app: desk, messenger: delivery, answers } = counter
  const { messageId } = question
  const { request: asked, place } = aged(counter, question)
  const turn = await takeTurn(counter, asked)
  if (turn === 'again') return limited
  if (turn === 'refused') {
    await sendAnswer(counter, asked, place, await desk.tooManyRequests(asked))
    return limited
  }
  const { message, ...fault } = await typing(delivery, place, reply(desk, asked))
  if (message === undefined) return { outcome: 'silent', ...fault }
  const ids = await sendAnswer(counter, asked, place, message)
  const [only] = ids
  if (only !== undefined && ids.length === 1 && message.file === undefined)
    answers.put(`${place.chatId} ${messageId}`, only)
  return { outcome: 'answered', ...fault }
}

/** An edited question changes the answer it got; one that got none stays without, and too many edits get no word. */
async function answerAgain(
  counter: DispatchDeps,
  { request: asked, place, messageId, at }: Question,
): Promise<UpdateOutcome> {
  const { app: desk, messenger: delivery, answers, now } = counter
  if (now().getTime() - at > oldMs) return ignored
  const earlier = answers.get(`${place.chatId} ${messageId}`)
  if (earlier === undefined) return ignored
  if ((await takeTurn(counter, asked, 'edits')) !== 'now') return limited
  const { message, ...fault } = await reply(desk, asked)
  if (message === undefined) return { outcome: 'silent', ...fault }
  await delivery.edit({ chatId: place.chatId, messageId: earlier }, message)
  desk.said(asked, message, [earlier])
  return { outcome: 'answered', ...fault }
}

async function press(counter: DispatchDeps, heard: Press): Promise<UpdateOutcome> {
  const { app: desk, messenger: delivery, limits, metrics } = counter
  // A press waits for no turn: its spinner would turn for as long.
  const turn = limits.turn(heard.request, 'presses')
  if (typeof turn === 'number') {
    const send = (place: Destination, message: Message) => sendAnswer(counter, heard.request, place, message)
    return { outcome: 'answered', ...(await answerPress(heard, desk, { ...delivery, send })) }
  }
  metrics.dropped('person')
  const { text } = await desk.tooManyRequests(heard.request)
  await delivery.answerCallback(heard.queryId, { text, isAlert: false })
  return limited
}

/** Waits for the asker's turn; what is said in a group and is not for the bot takes none. */
async function takeTurn(
  { limits, metrics, signal }: DispatchDeps,
  asked: Request,
  way: 'asks' | 'edits' = 'asks',
): Promise<'now' | 'refused' | 'again'> {
  if (!isForUs(asked)) return 'now'
  const turn = limits.turn(asked, way)
  if (typeof turn !== 'number') metrics.dropped('person')
  else if (turn > 0) await pause(turn, signal)
  return typeof turn === 'number' ? 'now' : turn
}

/** A question that had to wait for long is answered with its age, and quoted, for much may have been said since. */
function aged(
  { now }: DispatchDeps,
  { request: asked, place, messageId, at }: Question,
): Pick<Question, 'request' | 'place'> {
  const age = now().getTime() - at
  // A message without a time is none that Telegram has sent.
  return age > oldMs
    ? { request: { ...asked, agoMs: age }, place: { ...place, replyTo: messageId } }
    : { request: asked, place }
}

/** Ten pictures at once get one hint. */
function isNextOfAlbum({ albums }: DispatchDeps, { place, album }: Question): boolean {
  if (album === undefined) return false
  const key = `${place.chatId} ${album}`
  const isKnown = albums.get(key) === true
  albums.put(key, true)
  return isKnown
}

type Question = Extract<ParsedUpdate, { kind: 'asked' | 'edited' }>
type Press = Extract<ParsedUpdate, { kind: 'pressed' }>

export const ignored: UpdateOutcome = { outcome: 'ignored' }
const noted: UpdateOutcome = { outcome: 'noted' }
const limited: UpdateOutcome = { outcome: 'limited' }

/** The desk's answer; when it fails, its apology, and the fault for the log. */
async function reply(desk: App, asked: Request): Promise<{ readonly message?: Message; readonly error?: unknown }> {
  const attempt = await orApology(desk, asked, () => desk.respond(asked))
  if ('done' in attempt) return attempt.done === undefined ? {} : { message: attempt.done }
  return { error: attempt.error, ...(attempt.apology && { message: attempt.apology }) }
}
