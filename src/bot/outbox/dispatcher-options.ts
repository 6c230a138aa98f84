/** What the outbox needs to deliver, and whom it tells what became of it. */
import type { Outbox } from '../../data/queues/outbox.ts'
import type { OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import type { StillWanted } from '../../handlers/request/request.ts'
import type { DeliveryProgress } from '../../handlers/request/telegram-gateway.ts'
import type { SteadyClock } from '../process/steady-clock.ts'
import type { SentCounter } from './global-rates.ts'
import type { SendResult } from './send-result.ts'

export interface DispatcherOptions {
  readonly outbox: Outbox
  /** One try, and no more. Never rejects. */
  send(posting: OutboxItem, recipient: Recipient): Promise<SendResult>
  readonly clock: SteadyClock
  /** What all that the bot sends leaves of Telegram's limits; what is sent here is noted there. Absent: nothing else is sent. */
  readonly sends?: Pick<SentCounter, 'free' | 'of'>
  /** Whether the chat still wants it, asked before it is sent; 'later': not at this hour. Absent: all do. */
  readonly isWanted?: (posting: OutboxItem, recipient: Recipient) => StillWanted
  /** A promise keeps the posting, over a kill too, until it is kept elsewhere where this message stands. */
  readonly sent?: (
    posting: OutboxItem,
    recipient: Recipient,
    messageId: number | undefined,
  ) => Promise<void> | undefined
  /** Blocked, removed, deleted: it wants nothing any more. */
  readonly gone?: (chat: number) => void
  /** The bot may not write there. */
  readonly muted?: (posting: OutboxItem, recipient: Recipient) => void
  readonly moved?: (from: number, to: number) => void
  /** The posting has come to its end for all. */
  readonly finished?: (posting: OutboxItem, progress: DeliveryProgress) => void
  /** The disk does not take it. */
  readonly trouble?: (error: unknown) => void
}
