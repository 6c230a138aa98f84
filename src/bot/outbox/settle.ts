/** What follows from how a send has ended: for its recipient, its chat and all that waits. */
import type { Posting, Recipient } from '../../data/queues/outbox-codec.ts'
import { backOffMs, type Hold, longestMs } from './backoff.ts'
import type { Paces } from './chat-rates.ts'
import type { DeliveryOptions } from './dispatcher-options.ts'
import { progressIn } from './progress.ts'
import { keyOf, type Turn, type Turns } from './send-queue.ts'
import type { Tried } from './send-result.ts'

export interface Aftermath {
  settle(turn: Turn, posting: Posting, recipient: Recipient, tried: Tried): void
  /** Does it, and tells of all postings that have come to their end by that. */
  ending(act: () => void): void
  /** Keeps once more where messages of the run before stand, which was ended before it could. */
  noteAgain(): void
}

/** A fault of Telegram's own may be about this one message: it is not tried for ever. */
const mostFaults = 10
/** So many chats in a row told to wait: it is not about one chat. */
const mostWaits = 5

interface Parts {
  readonly options: DeliveryOptions
  readonly paces: Paces
  readonly turns: Turns
  readonly hold: Hold
}

export function openAftermath({ options, paces, turns, hold }: Parts): Aftermath {
  const { outbox, clock } = options
  const faults = new Map<string, number>()
  let waits = 0

  /** What comes to its end by that, be it several postings, is told. */
  function ending(act: () => void): void {
    const before = [...outbox.open]
    act()
    for (const [id, it] of before) if (!outbox.open.has(id)) options.finished?.(it.posting, progressIn(it))
  }

  function again(turn: Turn, ms: number): void {
    outbox.undone(turn.id, turn.index)
    turns.later(turn, clock.now() + ms)
  }

  function settle(turn: Turn, posting: Posting, recipient: Recipient, tried: Tried): void {
    const { id, index } = turn
    if (tried.kind !== 'unreached' && tried.kind !== 'doubt' && tried.kind !== 'fault') hold.over()
    waits = tried.kind === 'wait' ? waits + 1 : 0
    switch (tried.kind) {
      case 'sent':
        arrived(turn, posting, recipient, tried.messageId)
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
        if (waits >= mostWaits) hold.until(clock.now() + tried.ms)
        paces.hold(recipient.chat, clock.now() + tried.ms)
        again(turn, tried.ms)
        break
      case 'moved':
        outbox.moved(recipient.chat, tried.to)
        options.moved?.(recipient.chat, tried.to)
        // What the group has subscribed to moves with it first.
        again(turn, backOffMs)
        break
      case 'unreached':
        hold.longer()
        again(turn, backOffMs)
        break
      case 'fault':
        hold.longer()
        fault(turn)
        break
      case 'doubt':
        hold.longer()
        // Twice in doubt: it has most likely come, and a third would be one too many.
        if (outbox.open.get(id)?.states[index] === 2) ending(() => outbox.end(id, index, 'failed'))
        else turns.later(turn, clock.now() + backOffMs)
    }
  }

  function arrived({ id, index }: Turn, posting: Posting, recipient: Recipient, number: number | undefined): void {
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
        if (recipient !== undefined) arrived({ id, index }, posting, recipient, number)
      }
  }

  function fault(turn: Turn): void {
    const count = (faults.get(keyOf(turn)) ?? 0) + 1
    faults.set(keyOf(turn), count)
    if (count < mostFaults) again(turn, Math.min(backOffMs * 2 ** count, 10 * longestMs))
    else {
      faults.delete(keyOf(turn))
      ending(() => outbox.end(turn.id, turn.index, 'failed'))
    }
  }

  return { settle, ending, noteAgain }
}
