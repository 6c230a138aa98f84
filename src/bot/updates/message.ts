/** Answers to messages, and to their edits. */
import type { App } from '../../handlers/app.ts'
import { isForUs } from '../../handlers/questions/read-message.ts'
import type { Request } from '../../handlers/request/request.ts'
import type { Message } from '../../writing/message/message.ts'
import { failureOf } from '../api/classify-error.ts'
import { pause } from '../api/pause.ts'
import type { Editable } from '../messages/destination.ts'
import { sendAnswer } from '../messages/send-answer.ts'
import { typing } from '../messages/typing.ts'
import { answerInResponse, type WebhookReply } from '../messages/webhook-reply.ts'
import { withApology } from './apology.ts'
import { type HandlerDeps, ignored, limited, type UpdateOutcome, unknownId } from './context.ts'
import type { MessageRequest } from './parse-update.ts'

/** After this time a question is answered with its age, and its edit is ignored. */
const oldMs = 60 * 60 * 1000

/** Answers a message, or a command in a channel. Errors: what Telegram refuses. */
export async function answerMessage(
  deps: HandlerDeps,
  question: MessageRequest,
  webhookReply?: WebhookReply,
): Promise<UpdateOutcome> {
  if (question.album !== undefined && (await isNextOfAlbum(deps, question, question.album))) return ignored
  const { app } = deps
  const { request, place } = withAge(deps, question)
  const turn = await takeTurn(deps, request)
  if (turn === 'again') return limited
  if (turn === 'refused') {
    await sendAnswer(deps, request, place, await app.tooMany(request))
    return limited
  }
  const { message, ...fault } = await typing(deps, place, reply(app, request))
  if (message === undefined) return { outcome: 'silent', ...fault }
  if (await replacesHint(deps, question, message)) return { outcome: 'answered', ...fault }
  const isSent = webhookReply !== undefined && (await answerInResponse(deps, webhookReply, { request, place }, message))
  const [id, ...others] = isSent ? [unknownId] : await sendAnswer(deps, request, place, message)
  const isEditable = others.length === 0 && message.file === undefined
  if (id !== undefined && isEditable) await noteAnswer(deps, question, id)
  if (id !== undefined && request.text === undefined) await noteHint(deps, question, id)
  return { outcome: 'answered', ...fault }
}

/** A caption may come with a later picture of an album: its answer replaces the hint that the first one got. */
async function replacesHint(deps: HandlerDeps, question: MessageRequest, message: Message): Promise<boolean> {
  const { app, messenger, answers } = deps
  const { request, place, album } = question
  if (album === undefined || request.text === undefined || message.file !== undefined) return false
  const [hint] = await answers.get([albumKey(place.chatId, album)])
  if (hint === undefined || hint.id === unknownId) return false
  try {
    await messenger.edit({ chatId: place.chatId, messageId: hint.id }, message)
  } catch (error) {
    const { kind } = failureOf(error)
    if (kind === 'vanished' || kind === 'fixed') return false
    throw error
  }
  await Promise.all([app.onSent(request, message, [hint.id]), noteAnswer(deps, question, hint.id)])
  return true
}

const albumKey = (chatId: number, album: string): string => `${chatId} album ${album}`

async function noteHint({ answers, now }: HandlerDeps, { place, album }: MessageRequest, id: number): Promise<void> {
  if (album !== undefined) await answers.put([[albumKey(place.chatId, album), { id, at: now().getTime() }]])
}

/**
 * Edits the answer of an edited message, or answers it anew if its id is unknown; without an earlier answer it does nothing.
 *
 * Errors: what Telegram refuses.
 */
export async function answerEdit(deps: HandlerDeps, question: MessageRequest): Promise<UpdateOutcome> {
  const { app, answers, now } = deps
  const { request, place, messageId, at } = question
  if (now().getTime() - at > oldMs) return ignored
  const [answer] = await answers.get([`${place.chatId} ${messageId}`])
  if (answer === undefined) return ignored
  if ((await takeTurn(deps, request, 'edits')) !== 'now') return limited
  const { message, ...fault } = await reply(app, request)
  if (message === undefined) return { outcome: 'silent', ...fault }
  // A text message cannot become a document.
  if (message.file !== undefined) await sendAnswer(deps, request, place, message)
  else if (answer.id !== unknownId && (await isEditedTo(deps, { chatId: place.chatId, messageId: answer.id }, message)))
    await app.onSent(request, message, [answer.id])
  else {
    const [id] = await sendAnswer(deps, request, place, message)
    if (id !== undefined) await noteAnswer(deps, question, id)
  }
  return { outcome: 'answered', ...fault }
}

/** False for an answer with a picture: that of another question must not stay above this one. Errors: what Telegram refuses. */
async function isEditedTo({ messenger }: HandlerDeps, at: Editable, message: Message): Promise<boolean> {
  try {
    await messenger.edit(at, message, { isOther: true })
    return true
  } catch (error) {
    if (failureOf(error).kind !== 'fixed') throw error
    return false
  }
}

/** Remembers it, so that an edit of the question edits the answer. */
const noteAnswer = ({ answers, now }: HandlerDeps, { place, messageId }: MessageRequest, id: number): Promise<void> =>
  answers.put([[`${place.chatId} ${messageId}`, { id, at: now().getTime() }]])

/** Waits for the sender's turn. A message in a group that is not for the bot takes none. */
async function takeTurn(
  { limits, metrics, signal }: HandlerDeps,
  request: Request,
  way: 'asks' | 'edits' = 'asks',
): Promise<'now' | 'refused' | 'again'> {
  if (!isForUs(request)) return 'now'
  const turn = await limits.turn(request, way)
  if (typeof turn !== 'number') metrics.dropped('person')
  else if (turn > 0) await pause(turn, signal)
  return typeof turn === 'number' ? 'now' : turn
}

/** Adds its age to an old question, and quotes it: other messages may be between it and the answer. */
function withAge({ now }: HandlerDeps, question: MessageRequest): Pick<MessageRequest, 'request' | 'place'> {
  const { request, place, messageId, at } = question
  const agoMs = now().getTime() - at
  return agoMs > oldMs
    ? { request: { ...request, agoMs }, place: { ...place, replyTo: messageId } }
    : { request, place }
}

/** Whether it is a further picture of an album, without a caption: ten pictures get one hint. The first one may come again. */
async function isNextOfAlbum(
  { albums, now }: HandlerDeps,
  { request, place, messageId }: MessageRequest,
  album: string,
): Promise<boolean> {
  const key = `${place.chatId} ${album}`
  if ((await albums.putIfAbsent(key, { id: messageId, at: now().getTime() })) || request.text !== undefined)
    return false
  const [first] = await albums.get([key])
  return first?.id !== messageId
}

/** The app's answer; when the app fails, its apology, and the error for the log. */
const reply = (app: App, request: Request): Promise<{ readonly message?: Message; readonly error?: unknown }> =>
  withApology(app, request, () => app.respond(request)).then(attempt => {
    if ('done' in attempt) return attempt.done === undefined ? {} : { message: attempt.done }
    return { error: attempt.error, ...(attempt.apology && { message: attempt.apology }) }
  })
