/** Answers to pressed buttons. */
import type { App } from '../../handlers/app.ts'
import type { Pressed } from '../../handlers/request/request.ts'
import type { Message } from '../../writing/message/message.ts'
import { failureOf } from '../api/classify-error.ts'
import { within } from '../api/pause.ts'
import type { CallbackNotice } from '../messages/destination.ts'
import type { Messenger } from '../messages/messenger.ts'
import { sendAnswer } from '../messages/send-answer.ts'
import { type AppResult, withApology } from './apology.ts'
import { type HandlerDeps, limited, type UpdateOutcome } from './context.ts'
import type { ButtonLocation, PressRequest } from './parse-update.ts'

/** The reader's app shows a spinner until the callback query is answered. */
const releaseWithinMs = 700

/**
 * Answers a press: ends its spinner within a second, with the notice if it is known by then, then edits the message or
 * sends one more below. A press that is too old to be answered still has its effect.
 * When the app fails, the reader gets its apology and the outcome has the error. Errors: what Telegram refuses.
 */
export async function answerPress(deps: HandlerDeps, press: PressRequest): Promise<UpdateOutcome> {
  const { app, limits, metrics, messenger } = deps
  // A press does not wait for a turn: its spinner would run all that time.
  if (typeof (await limits.turn(press.request, 'presses')) === 'number') {
    const attempt = await runPress(deps, press)
    return { outcome: 'answered', ...('error' in attempt && { error: attempt.error }) }
  }
  metrics.dropped('person')
  const { text } = await app.tooMany(press.request)
  await messenger.answerCallback(press.queryId, { text, isAlert: false })
  return limited
}

async function runPress(deps: HandlerDeps, press: PressRequest): Promise<AppResult<Pressed>> {
  const { request, queryId } = press
  const working = withApology(deps.app, request, () => pressed(deps.app, press))
  const inTime = await within(releaseWithinMs, working)
  await Promise.all([
    release(deps.messenger, queryId, inTime && noticeOf(inTime)),
    working.then(attempt => show(deps, press, attempt, inTime === undefined)),
  ])
  return working
}

/** A game's button has no callback data. */
const pressed = async (app: App, { data, request }: PressRequest): Promise<Pressed> =>
  data === undefined ? {} : app.press(data, request)

function noticeOf(attempt: AppResult<Pressed>): CallbackNotice | undefined {
  if ('done' in attempt) {
    const { toast = '', open } = attempt.done
    return toast === '' && open === undefined ? undefined : { text: toast, isAlert: false, ...(open && { open }) }
  }
  return attempt.apology && { text: attempt.apology.text, isAlert: true }
}

async function release(messenger: Messenger, queryId: string, notice: CallbackNotice | undefined): Promise<void> {
  try {
    await messenger.answerCallback(queryId, notice)
  } catch (error) {
    if (failureOf(error).kind !== 'expired') throw error
  }
}

/** Edits the message, and sends one more below it. An apology is shown here when it comes too late for a notice. */
async function show(
  deps: HandlerDeps,
  press: PressRequest,
  attempt: AppResult<Pressed>,
  isLate: boolean,
): Promise<void> {
  const { request, location } = press
  if (location === undefined) return
  const shown: Pressed = 'done' in attempt ? attempt.done : lateApology(attempt.apology, isLate)
  const { message, below, isReceipt } = shown
  if (message !== undefined) await replace(deps, press, location, { message, isReceipt })
  // The bot can send nothing below an inline message.
  if (below !== undefined && 'place' in location) await sendAnswer(deps, request, location.place, below)
}

const lateApology = (apology: Message | undefined, isLate: boolean): Pressed =>
  isLate && apology !== undefined ? { message: apology } : {}

/** Edits the pressed message; sends a new one when it cannot be edited. Of a deleted message only a receipt is sent anew. */
async function replace(
  deps: HandlerDeps,
  { request }: PressRequest,
  location: ButtonLocation,
  { message, isReceipt = false }: { readonly message: Message; readonly isReceipt: boolean | undefined },
): Promise<void> {
  const { messenger } = deps
  if ('inlineId' in location) return messenger.edit(location, message)
  const { place, messageId } = location
  // Telegram cannot add a file or a reply keyboard to an existing message.
  const isNew = messageId === undefined || message.file !== undefined || message.keyboard !== undefined
  if (!isNew) {
    try {
      return await messenger.edit({ chatId: place.chatId, messageId }, message)
    } catch (error) {
      const { kind } = failureOf(error)
      // A message of the group before it became a supergroup: the new one goes to the supergroup.
      const isOutOfReach = kind === 'fixed' || kind === 'moved'
      if (!isOutOfReach && !(isReceipt && (kind === 'vanished' || kind === 'other'))) throw error
    }
  }
  await sendAnswer(deps, request, place, message)
}
