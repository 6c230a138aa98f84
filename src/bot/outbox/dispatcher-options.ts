/** What the outbox needs to deliver, and whom it tells what became of it. */
import type { Outbox } from '../../data/queues/outbox.ts'
import type { Posting, Recipient } from '../../data/queues/outbox-codec.ts'
import type { Wanted } from '../../handlers/request/request.ts'
import type { Progress } from '../../handlers/request/telegram-gateway.ts'
import type { SteadyClock } from '../process/steady-clock.ts'
import type { Sends } from './global-rates.ts'
import type { Tried } from './send-result.ts'

export interface DeliveryOptions {
  readonly outbox: Outbox
  /** One try, and no more. Never rejects. */
  send(posting: Posting, recipient: Recipient): Promise<Tried>
  readonly clock: SteadyClock
  /** What all that the bot sends leaves of Telegram's limits; what is sent here is noted there. Absent: nothing else is sent. */
  readonly sends?: Pick<Sends, 'free' | 'of'>
  /** Whether the chat still wants it, asked before it is sent; 'later': not at this hour. Absent: all do. */
  readonly isWanted?: (posting: Posting, recipient: Recipient) => Wanted
  /** A promise keeps the posting, over a kill too, until it is kept elsewhere where this message stands. */
  readonly sent?: (posting: Posting, recipient: Recipient, messageId: number | undefined) => Promise<void> | undefined
  /** Blocked, removed, deleted: it wants nothing any more. */
  readonly gone?: (chat: number) => void
  /** The bot may not write there. */
  readonly muted?: (posting: Posting, recipient: Recipient) => void
  readonly moved?: (from: number, to: number) => void
  /** The posting has come to its end for all. */
  readonly finished?: (posting: Posting, progress: Progress) => void
  /** The disk does not take it. */
  readonly trouble?: (error: unknown) => void
}
