/** One attempt to send or edit a message of the outbox. */
import { type Api, GrammyError, HttpError } from 'grammy'
import { z } from 'zod'
import { entity } from '../../data/model/formatted-text.ts'
import type { OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import type { Message } from '../../writing/message/message.ts'
import { CallLost } from '../api/call-lost.ts'
import { failureOf } from '../api/classify-error.ts'
import { Messenger } from '../messages/messenger.ts'
import { split } from '../messages/split-message.ts'
import { described, type Log } from '../process/log.ts'
import type { SendResult } from './delivery.ts'

/** As `Message` in writing/message/message.ts, without files and tables. */
const message = z.object({
  text: z.string(),
  entities: z.array(entity),
  buttons: z.array(
    z.array(
      z.union([
        z.object({ label: z.string(), data: z.string() }),
        z.object({ label: z.string(), copy: z.string() }),
        z.object({ label: z.string(), url: z.string() }),
      ]),
    ),
  ),
})

/**
 * Sends, or edits, and replies when the edit is refused. `api` must make each call once (`withRetries` without pauses). Never
 * rejects. Of a long text only the first part is sent.
 */
export function openSend(api: Api, log: Log): (posting: OutboxItem, recipient: Recipient) => Promise<SendResult> {
  const messenger = new Messenger(api, log, async (_, to) => {
    throw new Moved(to)
  })
  async function once(posting: OutboxItem, recipient: Recipient): Promise<SendResult> {
    const { chat: chatId, thread, message: which, replyTo, edit, silent } = recipient
    const part = partOf(posting.messages[which]?.message)
    if (part === undefined) return { kind: 'failed' }
    const place = {
      chatId,
      ...(thread !== undefined && { threadId: thread }),
      ...(replyTo !== undefined && { replyTo }),
    }
    try {
      if (edit !== undefined) {
        await messenger.edit({ chatId, messageId: edit }, part)
        return { kind: 'sent', messageId: edit }
      }
      const [messageId] = await messenger.send({ ...place, ...(silent && { silent }) }, part)
      return { kind: 'sent', ...(messageId !== undefined && { messageId }) }
    } catch (error) {
      const result = resultOf(error)
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

/** The group has another id. The dispatcher sends there. */
class Moved extends Error {
  override readonly name = 'Moved'
  readonly to: number

  constructor(to: number) {
    super('the group has another id')
    this.to = to
  }
}

const partOf = (kept: unknown): Message | undefined => {
  const read = message.safeParse(kept).data
  return read && split(read)[0]
}

/** The result that an error of a send means. */
function resultOf(error: unknown): SendResult {
  if (error instanceof Moved) return { kind: 'moved', to: error.to }
  if (error instanceof GrammyError && error.error_code === 429)
    return { kind: 'wait', ms: (error.parameters.retry_after ?? 1) * 1000 }
  if (error instanceof GrammyError && error.error_code >= 500) return { kind: 'serverError' }
  const lost = error instanceof HttpError && error.error instanceof CallLost ? error.error.loss : undefined
  if (lost === 'reset' || lost === 'lost' || lost === 'late') return { kind: 'unknown' }
  const { kind } = failureOf(error)
  switch (kind) {
    case 'unchanged':
      return { kind: 'sent' }
    case 'gone':
      return { kind: 'chatGone' }
    case 'muted':
      return { kind: 'forbidden' }
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
