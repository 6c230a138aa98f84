/** One attempt to send or edit a message of the outbox. */
import { type Api, GrammyError } from 'grammy'
import { defined } from '../../data/model/defined.ts'
import type { OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import type { Message } from '../../writing/message/message.ts'
import { askedMs, failureOf, lossOf } from '../api/classify-error.ts'
import { Messenger } from '../messages/messenger.ts'
import { split } from '../messages/split-message.ts'
import type { Photos } from '../pictures/photos.ts'
import { described, type Log } from '../process/log.ts'
import type { SendResult } from './delivery.ts'
import { keptMessage } from './kept-message.ts'

/**
 * Sends, or edits. What cannot be sent as a picture is sent as the message `instead`, and a refused edit becomes a reply with it.
 * `api` must make each call once (`withRetries` without pauses). Never rejects. Of a long text only the first part is sent.
 */
export function openSend(
  api: Api,
  log: Log,
  photos?: Photos,
): (posting: OutboxItem, recipient: Recipient) => Promise<SendResult> {
  const messenger = new Messenger(
    api,
    log,
    async (_, to) => {
      throw new Moved(to)
    },
    photos,
  )
  async function once(posting: OutboxItem, recipient: Recipient): Promise<SendResult> {
    try {
      return await deliver(messenger, posting, recipient)
    } catch (error) {
      const result = resultOf(error, recipient)
      log.debug({ err: described(error), result: result.kind }, 'a send of the outbox did not go well')
      return result
    }
  }
  return async (posting, recipient) => {
    const result = await once(posting, recipient)
    const { edit, instead, ...rest } = recipient
    const isRefused = result.kind === 'failed' || result.kind === 'forbidden'
    if (!isRefused || edit === undefined || instead === undefined) return result
    // Too old, deleted, no right: nothing was edited.
    return once(posting, { ...rest, message: instead, replyTo: edit })
  }
}

async function deliver(messenger: Messenger, posting: OutboxItem, recipient: Recipient): Promise<SendResult> {
  const { chat: chatId, thread, message: which, replyTo, edit, inline, instead, silent } = recipient
  const part = partOf(posting.messages[which]?.message)
  if (part === undefined) return { kind: 'failed' }
  if (edit !== undefined) {
    await messenger.edit(inline === undefined ? { chatId, messageId: edit } : { inlineId: inline }, part)
    return { kind: 'edited', messageId: edit }
  }
  const place = { chatId, ...defined({ threadId: thread, replyTo, silent }) }
  const text = instead === undefined ? undefined : partOf(posting.messages[instead]?.message)
  if (instead === undefined || text === undefined) return sent((await messenger.send(place, part))[0])
  const photo = await messenger.sendPhoto(place, part)
  if (photo !== undefined) return sent(photo)
  return { ...sent((await messenger.send(place, text))[0]), message: instead }
}

const sent = (messageId: number | undefined) => ({ kind: 'sent', ...defined({ messageId }) }) as const

/** The group has another id. The dispatcher sends there. */
class Moved extends Error {
  override readonly name = 'Moved'
  readonly to: number

  constructor(to: number) {
    super('the group has another id')
    this.to = to
  }
}

/** The first part; a caption is never split. */
function partOf(kept: unknown): Message | undefined {
  const read = keptMessage(kept)
  return read && split(read)[0]
}

function resultOf(error: unknown, { edit, inline }: Recipient): SendResult {
  if (error instanceof Moved) return { kind: 'moved', to: error.to }
  if (error instanceof GrammyError && error.error_code === 429)
    return { kind: 'wait', ms: askedMs(error.parameters) ?? 1_000 }
  if (error instanceof GrammyError && error.error_code >= 500) return { kind: 'serverError' }
  const lost = lossOf(error)
  if (lost === 'reset' || lost === 'lost' || lost === 'late') return { kind: 'unknown' }
  const { kind } = failureOf(error)
  switch (kind) {
    case 'unchanged':
      return edit === undefined ? { kind: 'sent' } : { kind: 'edited', messageId: edit }
    case 'gone':
    case 'muted':
      // A card that cannot be edited says nothing of the person who inserted it.
      if (inline !== undefined) return { kind: 'failed' }
      return { kind: kind === 'gone' ? 'chatGone' : 'forbidden' }
    case 'unreached':
    case 'token':
      return { kind: 'unreached' }
    case 'moved':
    case 'expired':
    case 'vanished':
    case 'fixed':
    case 'other':
      return { kind: 'failed' }
  }
}
