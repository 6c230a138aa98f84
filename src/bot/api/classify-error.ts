import { millisecondsInHour } from 'date-fns/constants'
import { GrammyError, HttpError } from 'grammy'
import { CallLost, type LossStage, tooLarge } from './call-lost.ts'

/**
 * Why Telegram refused a call, as far as the bot can react.
 *
 * - `unchanged`: the message has this text already (a double tap). No failure.
 * - `expired`: the query is too old to be answered. The edit still happens.
 * - `vanished`: the message to edit is deleted. Nothing to do.
 * - `fixed`: the message cannot be edited any more, or is a file. A new one is sent.
 * - `gone`: the chat blocked or removed the bot, or is deleted. Nothing more is sent to it.
 * - `muted`: the bot has no right to write there, or the topic is closed or deleted.
 * - `moved`: the group has another id. The message is sent there, once.
 * - `token`: Telegram does not accept the token. The bot stops.
 * - `unreached`: Telegram is unreachable or overloaded (429, 5xx). Not executed; retried later.
 * - `other`: a fault of this program, or of Telegram.
 */
export type Failure =
  | {
      readonly kind: 'unchanged' | 'expired' | 'vanished' | 'fixed' | 'gone' | 'muted' | 'token' | 'unreached' | 'other'
    }
  | { readonly kind: 'moved'; readonly to: number }

const byDescription: readonly (readonly [RegExp, Exclude<Failure['kind'], 'moved'>])[] = [
  [/message is not modified/i, 'unchanged'],
  [/query is too old|query id is invalid/i, 'expired'],
  [/message to edit not found|message_id_invalid/i, 'vanished'],
  [/message can't be edited|there is no text in the message to edit/i, 'fixed'],
  [/chat not found|user is deactivated|group chat was deactivated|peer_id_invalid|chat was upgraded/i, 'gone'],
  [/not enough rights|have no rights|need administrator rights|chat_write_forbidden|chat_restricted/i, 'muted'],
  [/topic_closed|topic_deleted|message thread not found/i, 'muted'],
]

/** What an error of a call to Telegram means. 'other' for what is not recognised. Never throws. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof GrammyError)) return { kind: isNotExecuted(error) ? 'unreached' : 'other' }
  if (error.error_code === 429 || error.error_code >= 500) return { kind: 'unreached' }
  const to = error.parameters.migrate_to_chat_id
  if (to !== undefined) return { kind: 'moved', to }
  if (error.error_code === 401) return { kind: 'token' }
  if (error.error_code === 403) return { kind: /rights|administrator/i.test(error.description) ? 'muted' : 'gone' }
  return { kind: byDescription.find(([pattern]) => pattern.test(error.description))?.[1] ?? 'other' }
}

/** Whether a call without an answer was most likely not executed: see call-lost.ts. */
const isNotExecuted = (error: unknown): boolean => {
  const loss = lossOf(error)
  return loss !== undefined && loss !== 'late' && loss !== 'lost'
}

/** How a call without an answer was lost. Returns undefined for every other error. */
export const lossOf = (error: unknown): LossStage | undefined => lostCall(error)?.loss

export const isTooLarge = (error: unknown): boolean => lostCall(error)?.code === tooLarge

/** grammY wraps what the transport throws. */
function lostCall(error: unknown): CallLost | undefined {
  const cause = error instanceof HttpError ? error.error : error
  return cause instanceof CallLost ? cause : undefined
}

/**
 * How long Telegram asks to wait, in milliseconds, at most an hour. Returns undefined when it asks for nothing, or for something
 * that is no time: a timer with it would end at once.
 */
export function askedMs(parameters: { readonly retry_after?: unknown } | undefined): number | undefined {
  const seconds = parameters?.retry_after
  if (typeof seconds !== 'number' || !(seconds > 0)) return undefined
  return Math.min(seconds * 1000, millisecondsInHour)
}
