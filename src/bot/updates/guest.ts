/** Guest mode: a person names the bot in a chat that it is not in, and it answers there once. */
import type { Message } from '../../writing/message/message.ts'
import { failureOf } from '../api/classify-error.ts'
import type { Messenger } from '../messages/messenger.ts'
import { withApology } from './apology.ts'
import { type HandlerDeps, ignored, limited, type UpdateOutcome } from './context.ts'
import type { GuestRequest } from './parse-update.ts'

/**
 * Answers a guest message at once: Telegram accepts no late answer. When the app fails, the reader gets its apology and the
 * outcome has the error. Errors: what Telegram refuses.
 */
export async function answerGuest(deps: HandlerDeps, { request, queryId }: GuestRequest): Promise<UpdateOutcome> {
  const { app, messenger, limits, metrics } = deps
  if (app.guest === undefined) return ignored
  const turn = await limits.turn(request)
  if (typeof turn !== 'number') metrics.dropped('person')
  if (turn === 'again') return limited
  if (turn === 'refused') return send(messenger, queryId, await app.tooMany(request), 'limited')
  const attempt = await withApology(app, request, async () => app.guest?.(request))
  const message = 'done' in attempt ? attempt.done : attempt.apology
  const fault = 'error' in attempt ? { error: attempt.error } : {}
  if (message === undefined) return { outcome: 'silent', ...fault }
  return { ...(await send(messenger, queryId, message, 'answered')), ...fault }
}

async function send(
  messenger: Messenger,
  queryId: string,
  message: Message,
  outcome: 'answered' | 'limited',
): Promise<UpdateOutcome> {
  try {
    await messenger.answerGuest(queryId, message)
    return { outcome }
  } catch (error) {
    if (failureOf(error).kind !== 'expired') throw error
    return { outcome: 'expired' }
  }
}
