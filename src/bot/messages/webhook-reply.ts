/**
 * Webhook reply: the HTTP response to an update makes the call that answers it, which saves a request. Telegram then tells neither
 * the message id nor whether it refused the call.
 */
import type { Update } from 'grammy/types'
import type { App } from '../../handlers/app.ts'
import type { Request } from '../../handlers/request/request.ts'
import type { Message } from '../../writing/message/message.ts'
import { bodyOf } from '../api/cached-json.ts'
import type { Deadlines, Timed } from '../api/deadlines.ts'
import type { Destination } from './destination.ts'
import type { Messenger } from './messenger.ts'
import { formatting, sending } from './payload.ts'
import { split } from './split-message.ts'

/** How long a response waits for its answer. The connections of a webhook are few. */
const patienceMs = 250

/** The HTTP response to an update, while it is open. */
export class WebhookReply implements Timed {
  /** The body of the response: a call, or undefined when it makes none. */
  readonly body: Promise<Buffer | undefined>
  /** Whether the response with the call was written out; false when its connection broke before. */
  readonly written: Promise<boolean>
  readonly endsAt = performance.now() + patienceMs
  #decide: (body: Buffer | undefined) => void = () => undefined
  #isOpen = true
  readonly #deadlines: Deadlines
  /** The server reports here. */
  end: (isWritten: boolean) => void = () => undefined

  constructor(deadlines: Deadlines) {
    this.#deadlines = deadlines
    this.body = new Promise(resolve => {
      this.#decide = resolve
    })
    this.written = new Promise(resolve => {
      this.end = resolve
    })
    deadlines.add(this)
  }

  /** Makes this call. Returns whether the response was written out. False: nothing was sent. */
  async call(body: Buffer): Promise<boolean> {
    return this.#close(body) && this.written
  }

  /** Makes no call. */
  release(): void {
    this.#close(undefined)
  }

  late(): void {
    this.release()
  }

  #close(body: Buffer | undefined): boolean {
    if (!this.#isOpen) return false
    this.#isOpen = false
    this.#deadlines.delete(this)
    this.#decide(body)
    return true
  }
}

const open = new WeakMap<Update, WebhookReply>()

export function openReply(update: Update, deadlines: Deadlines): WebhookReply {
  const reply = new WebhookReply(deadlines)
  open.set(update, reply)
  return reply
}

export const replyTo = (update: Update): WebhookReply | undefined => open.get(update)

/**
 * Sends an answer in the response if it is one text whose id nobody needs, in a form that Telegram has accepted before. Returns
 * whether it was sent; if not, the response is released.
 */
export async function answerInResponse(
  { app, messenger }: { readonly app: Pick<App, 'isIdNeeded'>; readonly messenger: Pick<Messenger, 'server'> },
  reply: WebhookReply,
  { request, place }: { readonly request: Request; readonly place: Destination },
  message: Message,
): Promise<boolean> {
  const isPossible =
    isOneText(message, request) && app.isIdNeeded?.(message) === false && messenger.server.hasAccepted(message)
  if (isPossible && (await reply.call(callOf(place, message)))) return true
  reply.release()
  return false
}

/** Whether it is one visible text, for everybody in the chat, and is not deleted later. */
function isOneText(message: Message, { chat }: Request): boolean {
  const { file, picture, rich, keyboard, hours, isForAsker } = message
  const isOther = [file, picture, rich, keyboard, hours].some(it => it !== undefined)
  return !isOther && (isForAsker !== true || chat.kind === 'private') && split(message).length === 1
}

function callOf(place: Destination, message: Message): Buffer {
  const at = message.replyTo === undefined ? place : { ...place, replyTo: message.replyTo }
  const payload = { chat_id: place.chatId, text: message.text, ...sending(at, message), ...formatting(message) }
  return bodyOf(payload, '{"method":"sendMessage",')
}
