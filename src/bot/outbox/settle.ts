import type { DeliveryOutcome, OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import { type Backoff, backOffMs, longestMs } from './backoff.ts'
import { type DispatcherOptions, progressIn, type SendResult } from './delivery.ts'
import type { RateLimits } from './rate-limits.ts'
import { keyOf, type QueuedSend, type SendQueue } from './send-queue.ts'

/** A server error may be caused by this one message: it is not retried for ever. */
const mostFaults = 10
/** After this number of 429 answers in a row, the bot is over its total limit, so all sends wait. */
const mostWaits = 5

interface Parts {
  readonly options: DispatcherOptions
  readonly rates: RateLimits
  readonly queue: SendQueue
  readonly backoff: Backoff
}

interface Sent {
  readonly kind: 'sent' | 'edited'
  readonly messageId?: number | undefined
  /** The index of the message, if it is not the recipient's. */
  readonly message?: number
}

interface Attempt {
  readonly turn: QueuedSend
  readonly posting: OutboxItem
  readonly recipient: Recipient
}

/** Applies the result of each send to the outbox, the queue and the backoff. */
export class ResultHandler {
  readonly #parts: Parts
  readonly #faults = new Map<string, number>()
  #waits = 0

  constructor(parts: Parts) {
    this.#parts = parts
  }

  settle(attempt: Attempt, result: SendResult): void {
    const { backoff } = this.#parts
    const { turn, posting, recipient } = attempt
    const isTrouble = ['unreached', 'unknown', 'serverError'].includes(result.kind)
    if (isTrouble) backoff.increase()
    else backoff.reset()
    this.#waits = result.kind === 'wait' ? this.#waits + 1 : 0
    switch (result.kind) {
      case 'sent':
      case 'edited':
        this.#noteSent(attempt, result)
        break
      case 'chatGone':
        this.drop(recipient.chat, 'gone')
        this.#parts.options.gone?.(recipient.chat)
        break
      case 'forbidden':
        this.#fail(turn)
        this.#parts.options.muted?.(posting, recipient)
        break
      case 'failed':
        this.#fail(turn)
        break
      case 'wait':
        this.#wait(attempt, result.ms)
        break
      case 'moved':
        this.#move(attempt, result.to)
        break
      case 'unreached':
        this.#again(turn, backOffMs)
        break
      case 'serverError':
        this.#retryFault(turn)
        break
      case 'unknown':
        this.#retryUnknown(turn)
    }
  }

  /** Sets the result for a recipient, and reports the posting if that finishes it. */
  end({ id, index }: QueuedSend, outcome: DeliveryOutcome, messageId?: number): void {
    const { outbox } = this.#parts.options
    this.#faults.delete(keyOf({ id, index }))
    this.#reporting(id, () => outbox.end(id, index, outcome, messageId))
  }

  /** Sends nothing more to that chat, and reports the postings that this finishes. */
  drop(chat: number, as: 'gone' | 'dropped'): void {
    const { outbox, finished } = this.#parts.options
    for (const it of outbox.drop(chat, as)) finished?.(it.posting, progressIn(it))
  }

  #reporting(id: string, act: () => boolean): void {
    const { outbox, finished } = this.#parts.options
    const it = outbox.open.get(id)
    if (act() && it !== undefined) finished?.(it.posting, progressIn(it))
  }

  /** Stores the message ids of an earlier run that ended before it could. */
  noteAgain(): void {
    for (const [id, { posting, numbers }] of this.#parts.options.outbox.open)
      for (const [index, messageId] of numbers) {
        const recipient = posting.recipients[index]
        if (recipient !== undefined)
          this.#noteSent({ turn: { id, index }, posting, recipient }, { kind: 'sent', messageId })
      }
  }

  #noteSent({ turn: { id, index }, posting, recipient }: Attempt, { kind, messageId, message }: Sent): void {
    const { outbox, sent, trouble } = this.#parts.options
    const storing = sent?.(posting, message === undefined ? recipient : { ...recipient, message }, messageId)
    this.end({ id, index }, kind, storing && messageId)
    const stored = () => this.#reporting(id, () => outbox.noted(id, index))
    if (storing === undefined) stored()
    // When the disk is full, the next start stores it.
    else void storing.then(stored, error => trouble?.(error))
  }

  #fail(turn: QueuedSend): void {
    this.end(turn, 'failed')
  }

  #again(turn: QueuedSend, ms: number): void {
    const { options, queue } = this.#parts
    options.outbox.undone(turn.id, turn.index)
    queue.later(turn, options.clock.now() + ms)
  }

  #wait({ turn, recipient }: Attempt, ms: number): void {
    const { options, rates, backoff } = this.#parts
    const until = options.clock.now() + ms
    if (this.#waits >= mostWaits) backoff.until(until)
    rates.hold(recipient.chat, until)
    this.#again(turn, ms)
  }

  #move({ turn, recipient, posting }: Attempt, to: number): void {
    const { outbox, moved } = this.#parts.options
    outbox.moved(recipient.chat, to)
    moved?.(recipient.chat, to, posting)
    // The subscriptions of the group move before the retry.
    this.#again(turn, backOffMs)
  }

  #retryFault(turn: QueuedSend): void {
    const count = (this.#faults.get(keyOf(turn)) ?? 0) + 1
    this.#faults.set(keyOf(turn), count)
    if (count < mostFaults) this.#again(turn, Math.min(backOffMs * 2 ** count, 10 * longestMs))
    else this.#fail(turn)
  }

  /** After two lost answers the message has most likely arrived, and a third send would be one too many. */
  #retryUnknown(turn: QueuedSend): void {
    const { options, queue } = this.#parts
    if (options.outbox.open.get(turn.id)?.states[turn.index] === 2) this.#fail(turn)
    else queue.later(turn, options.clock.now() + backOffMs)
  }
}
