/** What is done about what was heard. */

import type { App } from '../../handlers/app.ts'
import { isForUs } from '../../handlers/questions/read-message.ts'
import type { Request } from '../../handlers/request/request.ts'
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
export async function dispatch(deps: DispatchDeps, update: ParsedUpdate): Promise<UpdateOutcome> {
  switch (update.kind) {
    case 'asked':
      return isNextOfAlbum(deps, update) ? ignored : answer(deps, update)
    case 'edited':
      return answerAgain(deps, update)
    case 'pressed':
      return press(deps, update)
    case 'typed':
      return answerTyped(update, deps.app, deps.messenger)
    case 'guest':
      return answerGuest(update, deps)
    case 'moved':
      await deps.app.moved(update.from, update.to)
      return { outcome: 'moved' }
    case 'joined':
      return (await greet(deps, update.chat)) ? { outcome: 'answered' } : noted
    case 'left':
      await leave(deps, update)
      return noted
    case 'stands':
      deps.chatAdmins.drop(update.chatId, update.person)
      return noted
    case 'ignored':
      return ignored
  }
}

async function answer(deps: DispatchDeps, question: Question): Promise<UpdateOutcome> {
  const { app, messenger, answers } = deps
  const { messageId } = question
  const { request, place } = aged(deps, question)
  const turn = await takeTurn(deps, request)
  if (turn === 'again') return limited
  if (turn === 'refused') {
    await sendAnswer(deps, request, place, await app.tooMany(request))
    return limited
  }
  const { message, ...fault } = await typing(messenger, place, reply(app, request))
  if (message === undefined) return { outcome: 'silent', ...fault }
  const ids = await sendAnswer(deps, request, place, message)
  const [only] = ids
  if (only !== undefined && ids.length === 1 && message.file === undefined)
    answers.put(`${place.chatId} ${messageId}`, only)
  return { outcome: 'answered', ...fault }
}

/** An edited question changes the answer it got; one that got none stays without, and too many edits get no word. */
async function answerAgain(deps: DispatchDeps, { request, place, messageId, at }: Question): Promise<UpdateOutcome> {
  const { app, messenger, answers, now } = deps
  if (now().getTime() - at > oldMs) return ignored
  const earlier = answers.get(`${place.chatId} ${messageId}`)
  if (earlier === undefined) return ignored
  if ((await takeTurn(deps, request, 'edits')) !== 'now') return limited
  const { message, ...fault } = await reply(app, request)
  if (message === undefined) return { outcome: 'silent', ...fault }
  await messenger.edit({ chatId: place.chatId, messageId: earlier }, message)
  app.onSent(request, message, [earlier])
  return { outcome: 'answered', ...fault }
}

async function press(deps: DispatchDeps, heard: Press): Promise<UpdateOutcome> {
  const { app, messenger, limits, metrics } = deps
  // A press waits for no turn: its spinner would turn for as long.
  const turn = limits.turn(heard.request, 'presses')
  if (typeof turn === 'number') {
    const send = (place: Destination, message: Message) => sendAnswer(deps, heard.request, place, message)
    return { outcome: 'answered', ...(await answerPress(heard, app, { ...messenger, send })) }
  }
  metrics.dropped('person')
  const { text } = await app.tooMany(heard.request)
  await messenger.answerCallback(heard.queryId, { text, isAlert: false })
  return limited
}

/** Waits for the asker's turn; what is said in a group and is not for the bot takes none. */
async function takeTurn(
  { limits, metrics, signal }: DispatchDeps,
  request: Request,
  way: 'asks' | 'edits' = 'asks',
): Promise<'now' | 'refused' | 'again'> {
  if (!isForUs(request)) return 'now'
  const turn = limits.turn(request, way)
  if (typeof turn !== 'number') metrics.dropped('person')
  else if (turn > 0) await pause(turn, signal)
  return typeof turn === 'number' ? 'now' : turn
}

/** A question that had to wait for long is answered with its age, and quoted, for much may have been said since. */
function aged({ now }: DispatchDeps, { request, place, messageId, at }: Question): Pick<Question, 'request' | 'place'> {
  const age = now().getTime() - at
  // A message without a time is none that Telegram has sent.
  return age > oldMs
    ? { request: { ...request, agoMs: age }, place: { ...place, replyTo: messageId } }
    : { request, place }
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
async function reply(app: App, request: Request): Promise<{ readonly message?: Message; readonly error?: unknown }> {
  const attempt = await orApology(app, request, () => app.respond(request))
  if ('done' in attempt) return attempt.done === undefined ? {} : { message: attempt.done }
  return { error: attempt.error, ...(attempt.apology && { message: attempt.apology }) }
}
