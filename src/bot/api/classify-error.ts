import { GrammyError, HttpError } from 'grammy'
import { CallLost, type LossStage } from './call-lost.ts'

/**
 * Why Telegram refused, as far as there is something to do about it.
 *
 * - `unchanged`: the text is there already (a double tap). Well and good.
 * - `expired`: the press was too long ago to be answered. The edit still happens.
 * - `vanished`: the message to edit is gone. Nothing is left to do.
 * - `fixed`: it is there, and cannot be edited any more, or is a file. The text is sent anew.
 * - `gone`: blocked, removed, deleted. The chat is left alone.
 * - `muted`: no right to write here, or the topic is closed or deleted.
 * - `moved`: the group has another id by now. Sent again there, once.
 * - `token`: Telegram does not know the token. The bot stops.
 * - `unreached`: Telegram could not be reached, or had no time for it (429, 5xx). Nothing was done; it is tried again later.
 * - `other`: our own mistake, or Telegram's.
 */
export type Failure =
  | {
      readonly kind: 'unchanged' | 'expired' | 'vanished' | 'fixed' | 'gone' | 'muted' | 'token' | 'unreached' | 'other'
    }
  | { readonly kind: 'moved'; readonly to: number }

const bySign: readonly (readonly [RegExp, Exclude<Failure['kind'], 'moved'>])[] = [
  [/message is not modified/i, 'unchanged'],
  [/query is too old|query id is invalid/i, 'expired'],
  [/message to edit not found|message_id_invalid/i, 'vanished'],
  [/message can't be edited|there is no text in the message to edit/i, 'fixed'],
  [/chat not found|user is deactivated|group chat was deactivated|peer_id_invalid|chat was upgraded/i, 'gone'],
  [/not enough rights|have no rights|need administrator rights|chat_write_forbidden|chat_restricted/i, 'muted'],
  [/topic_closed|topic_deleted|message thread not found/i, 'muted'],
]

/** What an error of a call means. Anything may have been thrown. */
export function failureOf(error: unknown): Failure {
  if (!(error instanceof GrammyError)) return { kind: isUndone(error) ? 'unreached' : 'other' }
  if (error.error_code === 429 || error.error_code >= 500) return { kind: 'unreached' }
  const to = error.parameters.migrate_to_chat_id
  if (to !== undefined) return { kind: 'moved', to }
  if (error.error_code === 401) return { kind: 'token' }
  if (error.error_code === 403) return { kind: /rights|administrator/i.test(error.description) ? 'muted' : 'gone' }
  return { kind: bySign.find(([sign]) => sign.test(error.description))?.[1] ?? 'other' }
}

/** A call without an answer that was not done, as far as anybody can say: see unanswered.ts. */
const isUndone = (error: unknown): boolean => {
  const loss = lossOf(error)
  return loss !== undefined && loss !== 'late' && loss !== 'lost'
}

/** What became of a call without an answer. Missing: undefined for every other error. */
export const lossOf = (error: unknown): LossStage | undefined =>
  error instanceof HttpError && error.error instanceof CallLost ? error.error.loss : undefined
