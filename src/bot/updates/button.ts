import type { App } from '../../handlers/app.ts'
import type { Pressed } from '../../handlers/request/request.ts'
import type { Message } from '../../writing/message/message.ts'
import { failureOf } from '../api/classify-error.ts'
import { within } from '../api/pause.ts'
import type { CallbackNotice, Messenger } from '../messages/messenger.ts'
import { type Attempt, orApology } from './apology.ts'
import type { ButtonLocation, ParsedUpdate } from './parse-update.ts'

type Press = Extract<ParsedUpdate, { kind: 'pressed' }>

/** The reader's app shows a spinner until the press is answered. */
const releaseWithinMs = 700

/**
 * Answers a pressed button: ends its spinner within a second, with the notice if that is known by then, and puts the new
 * text in the place of the old one, or sends one more below. A press too old to be answered still has its effect.
 *
 * Shape: the desk's fault, if it had one; the reader has then read its apology.
 * Errors: what Telegram refuses.
 */
export async function answerPress(press: Press, app: App, messenger: Messenger): Promise<{ readonly error?: unknown }> {
  const { data, request, queryId, spot } = press
  // A game's button, and others to come, carry no data of ours.
  const work = async (): Promise<Pressed> => (data === undefined ? {} : app.press(data, request))
  const working = orApology(app, request, work)
  const inTime = await within(releaseWithinMs, working)
  await Promise.all([
    release(messenger, queryId, inTime && noticeOf(inTime)),
    working.then(async attempt => {
      const message = textOf(attempt, inTime === undefined)
      if (message !== undefined && spot !== undefined) await show(messenger, spot, message)
      const below = 'done' in attempt ? attempt.done.below : undefined
      // What inline mode has put into some chat, nothing can be sent below of.
      if (below !== undefined && spot !== undefined && 'place' in spot) await messenger.send(spot.place, below)
    }),
  ])
  const attempt = await working
  return 'error' in attempt ? { error: attempt.error } : {}
}

function noticeOf(attempt: Attempt<Pressed>): CallbackNotice | undefined {
  if ('done' in attempt)
    return attempt.done.toast === undefined ? undefined : { text: attempt.done.toast, isAlert: false }
  return attempt.apology && { text: attempt.apology.text, isAlert: true }
}

/** What goes into the chat. An apology does when it came too late for a notice. */
function textOf(attempt: Attempt<Pressed>, isLate: boolean): Message | undefined {
  if ('done' in attempt) return attempt.done.message
  return isLate ? attempt.apology : undefined
}

async function release(messenger: Messenger, queryId: string, notice: CallbackNotice | undefined): Promise<void> {
  try {
    await messenger.answerCallback(queryId, notice)
  } catch (error) {
    if (failureOf(error).kind !== 'expired') throw error
  }
}

async function show(messenger: Messenger, spot: ButtonLocation, message: Message): Promise<void> {
  if ('inlineId' in spot) return messenger.edit(spot, message)
  const { place, messageId } = spot
  // Telegram puts no file and no picker into a message that is there already.
  const isNew = message.file !== undefined || message.keyboard !== undefined
  if (messageId === undefined || isNew) return void (await messenger.send(place, message))
  try {
    await messenger.edit({ chatId: place.chatId, messageId }, message)
  } catch (error) {
    if (failureOf(error).kind !== 'fixed') throw error
    await messenger.send(place, message)
  }
}
