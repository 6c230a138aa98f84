import type { Outbox } from '../../data/queues/outbox.ts'
import type { OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import type { OpenItem } from '../../data/queues/outbox-state.ts'
import type { StillWanted } from '../../handlers/request/request.ts'
import type { DeliveryProgress } from '../../handlers/request/telegram-gateway.ts'
import type { SteadyClock } from '../process/steady-clock.ts'
import type { SentCounter } from './rate-limits.ts'

/** Dependencies of the dispatcher, and its result callbacks. */
export interface DispatcherOptions {
  readonly outbox: Outbox
  /** One attempt. Never rejects. */
  send(posting: OutboxItem, recipient: Recipient): Promise<SendResult>
  readonly clock: SteadyClock
  /** Counts all sends of the bot. Absent: the dispatcher alone sends. */
  readonly sends?: Pick<SentCounter, 'free' | 'of'>
  /** Asked before each send. 'later': not at this hour. Absent: all chats want all postings. */
  readonly isWanted?: (posting: OutboxItem, recipient: Recipient) => StillWanted
  /** The posting stays on disk, over a kill too, until the returned promise resolves: its message id is stored then. */
  readonly sent?: (
    posting: OutboxItem,
    recipient: Recipient,
    messageId: number | undefined,
  ) => Promise<void> | undefined
  /** The posting is new: the outbox takes each once. */
  readonly added?: (posting: OutboxItem) => void
  /** The chat has blocked or removed the bot, or is deleted. */
  readonly gone?: (chat: number) => void
  /** The bot has no right to write there. */
  readonly muted?: (posting: OutboxItem, recipient: Recipient) => void
  readonly moved?: (from: number, to: number, posting: OutboxItem) => void
  /** All recipients of the posting are done. */
  readonly finished?: (posting: OutboxItem, progress: DeliveryProgress) => void
  /** The outbox cannot be written. */
  readonly trouble?: (error: unknown) => void
}

/**
 * The result of one attempt to send.
 *
 * - `sent`: with the message id, when Telegram gave one, and the index of the message if it was sent instead of the recipient's.
 *   `edited`: that message was edited.
 * - `chatGone`: the chat accepts no messages any more. `forbidden`: the bot has no right to write there. `failed`: refused for
 *   another reason.
 * - `wait`: Telegram asks this chat to wait. `moved`: the group has another id. Nothing was sent.
 * - `unreached`: no connection. `serverError`: a 5xx of Telegram. Nothing was sent.
 * - `unknown`: the answer was lost, so the message may have been sent.
 */
export type SendResult =
  | { readonly kind: 'sent'; readonly messageId?: number; readonly message?: number }
  | { readonly kind: 'edited'; readonly messageId: number }
  | { readonly kind: 'chatGone' | 'forbidden' | 'failed' | 'unreached' | 'serverError' | 'unknown' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'moved'; readonly to: number }

export function progressIn({ posting, states, counts, isPaused, isStopped }: Readonly<OpenItem>): DeliveryProgress {
  const { undecided: _, edited, ...ended } = counts
  const toEdit = posting.recipients.filter(it => it.edit !== undefined).length
  return { of: states.length, ...ended, ...(toEdit > 0 && { toEdit, edited }), isPaused, isStopped }
}
