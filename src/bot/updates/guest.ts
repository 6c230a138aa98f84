/** Guest mode: who names the bot in a chat that it is not in gets one answer there. */
import type { App } from '../../handlers/app.ts'
import type { Message } from '../../writing/message/message.ts'
import { failureOf } from '../api/classify-error.ts'
import type { Messenger } from '../messages/messenger.ts'
import type { Metrics } from '../process/metrics.ts'
import { orApology } from './apology.ts'
import type { ParsedUpdate } from './parse-update.ts'
import type { UserLimits } from './user-limits.ts'

type Guest = Extract<ParsedUpdate, { kind: 'guest' }>

interface GuestDeps {
  readonly app: App
  readonly messenger: Pick<Messenger, 'answerGuest'>
  readonly limits: UserLimits
  readonly metrics: Pick<Metrics, 'dropped'>
}

/** How it ended: `expired` when Telegram takes no answer any more. */
interface Answered {
  readonly outcome: 'answered' | 'silent' | 'ignored' | 'limited' | 'expired'
  /** The desk's fault; the reader has then read its apology. */
  readonly error?: unknown
}

/**
 * Answers with what the desk says, at once: Telegram takes no late answer. One that came too late is nobody's loss.
 *
 * Errors: what Telegram refuses.
 */
export async function answerGuest(guest: Guest, { app, messenger, limits, metrics }: GuestDeps): Promise<Answered> {
  const { request, queryId } = guest
  if (app.guest === undefined) return { outcome: 'ignored' }
  const turn = limits.turn(request)
  if (typeof turn !== 'number') metrics.dropped('person')
  if (turn === 'again') return { outcome: 'limited' }
  if (turn === 'refused') return told(queryId, await app.tooMany(request), 'limited', messenger)
  const attempt = await orApology(app, request, async () => app.guest?.(request))
  const message = 'done' in attempt ? attempt.done : attempt.apology
  const fault = 'error' in attempt ? { error: attempt.error } : {}
  if (message === undefined) return { outcome: 'silent', ...fault }
  return { ...(await told(queryId, message, 'answered', messenger)), ...fault }
}

async function told(
  queryId: string,
  message: Message,
  outcome: 'answered' | 'limited',
  messenger: GuestDeps['messenger'],
): Promise<Answered> {
  try {
    await messenger.answerGuest(queryId, message)
    return { outcome }
  } catch (error) {
    if (failureOf(error).kind !== 'expired') throw error
    return { outcome: 'expired' }
  }
}
