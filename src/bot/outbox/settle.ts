/** What follows from how a send has ended: for its recipient, its chat and all that waits. */
import type { OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import { type Backoff, backOffMs, longestMs } from './backoff.ts'
import type { RateLimits } from './chat-rates.ts'
import type { DispatcherOptions } from './dispatcher-options.ts'
import { progressIn } from './progress.ts'
import { keyOf, type QueuedSend, type SendQueue } from './send-queue.ts'
import type { SendResult } from './send-result.ts'

export interface ResultHandler {
  settle(turn: QueuedSend, posting: OutboxItem, recipient: Recipient, result: SendResult): void
  /** Does it, and tells of all postings that have come to their end by that. */
  finishing(act: () => void): void
  /** Keeps once more where messages of the run before stand, which was ended before it could. */
  noteAgain(): void
}

/** A fault of Telegram's own may be about this one message: it is not tried for ever. */
const mostFaults = 10
/** So many chats in a row told to wait: it is not about one chat. */
const mostWaits = 5

interface Parts {
  readonly options: DispatcherOptions
  readonly paces: RateLimits
  readonly turns: SendQueue
  readonly hold: Backoff
}

export function openResultHandler({ options, paces: rates, turns: queue, hold: backoff }: Parts): ResultHandler {
  const { outbox, clock } = options
  const faults = new Map<string, number>()
  let waits = 0

  /** What comes to its end by that, be it several postings, is told. */
  function ending(act: () => void): void {
    const before = [...outbox.open]
    act()
    for (const [id, it] of before) if (!outbox.open.has(id)) options.finished?.(it.posting, progressIn(it))
  }

  function again(turn: QueuedSend, ms: number): void {
    outbox.undone(turn.id, turn.index)
    queue.later(turn, clock.now() + ms)
  }

  function settle(turn: QueuedSend, posting: OutboxItem, recipient: Recipient, result: SendResult): void {
    const { id, index } = turn
    if (result.kind !== 'unreached' && result.kind !== 'doubt' && result.kind !== 'fault') backoff.reset()
    waits = result.kind === 'wait' ? waits + 1 : 0
    switch (result.kind) {
      case 'sent':
        onSent(turn, posting, recipient, result.messageId)
        break
      case 'gone':
        ending(() => outbox.drop(recipient.chat, 'gone'))
        options.gone?.(recipient.chat)
        break
      case 'muted':
        ending(() => outbox.end(id, index, 'failed'))
        options.muted?.(posting, recipient)
        break
      case 'failed':
        ending(() => outbox.end(id, index, 'failed'))
        break
      case 'wait':
        if (waits >= mostWaits) backoff.until(clock.now() + result.ms)
        rates.hold(recipient.chat, clock.now() + result.ms)
        again(turn, result.ms)
        break
      case 'moved':
        outbox.moved(recipient.chat, result.to)
        options.moved?.(recipient.chat, result.to)
        // What the group has subscribed to moves with it first.
        again(turn, backOffMs)
        break
      case 'unreached':
        backoff.increase()
        again(turn, backOffMs)
        break
      case 'fault':
        backoff.increase()
        fault(turn)
        break
      case 'doubt':
        backoff.increase()
        // Twice in doubt: it has most likely come, and a third would be one too many.
        if (outbox.open.get(id)?.states[index] === 2) ending(() => outbox.end(id, index, 'failed'))
        else queue.later(turn, clock.now() + backOffMs)
    }
  }

  function onSent(
    { id, index }: QueuedSend,
    posting: OutboxItem,
    recipient: Recipient,
    number: number | undefined,
  ): void {
    const noting = options.sent?.(posting, recipient, number)
    ending(() => outbox.end(id, index, 'sent', noting && number))
    const noted = () => ending(() => outbox.noted(id, index))
    if (noting === undefined) noted()
    // Where the disk takes it not, it is noted at the next start.
    else void noting.then(noted, error => options.trouble?.(error))
  }

  /** Where messages of the run before stand, which was ended before it could note that. */
  function noteAgain(): void {
    for (const [id, { posting, numbers }] of outbox.open)
      for (const [index, number] of numbers) {
        const recipient = posting.recipients[index]
        if (recipient !== undefined) onSent({ id, index }, posting, recipient, number)
      }
  }

  function fault(turn: QueuedSend): void {
    const count = (faults.get(keyOf(turn)) ?? 0) + 1
    faults.set(keyOf(turn), count)
    if (count < mostFaults) again(turn, Math.min(backOffMs * 2 ** count, 10 * longestMs))
    else {
      faults.delete(keyOf(turn))
      ending(() => outbox.end(turn.id, turn.index, 'failed'))
    }
  }

  return { settle, finishing: ending, noteAgain }
}
