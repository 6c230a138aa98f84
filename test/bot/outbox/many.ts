/** A fake Telegram for the dispatcher: it counts messages, and refuses those above its rate limits. No network, no real time. */

import type { DispatcherOptions, SendResult } from '../../../src/bot/outbox/delivery.ts'
import { Dispatcher } from '../../../src/bot/outbox/dispatcher.ts'
import { openSentCounter } from '../../../src/bot/outbox/rate-limits.ts'
import { memoryOutbox, type Outbox } from '../../../src/data/queues/outbox.ts'
import type { OutboxItem, Recipient } from '../../../src/data/queues/outbox-codec.ts'
import { type SlowMotion, slowMotion } from './slow-motion.ts'

export interface Arrival {
  readonly chat: number
  readonly at: number
  readonly text: string
}

export interface Many {
  readonly clock: SlowMotion
  readonly arrivals: Arrival[]
  refusals: number
  /** The result of a send: undefined delivers it; 'lost' delivers it and loses the answer. */
  strike: (recipient: Recipient) => Exclude<SendResult, { kind: 'sent' }> | 'lost' | undefined
  readonly gone: number[]
  readonly deliveries: Dispatcher
  readonly outbox: Outbox
  /** Sends a reply, which counts in the rate limits. */
  answer(chat: number): Promise<unknown>
  /** How long Telegram takes to answer. */
  answerMs: number
  /** Runs the dispatcher until the outbox is empty. */
  all(): Promise<void>
  of(chat: number): readonly Arrival[]
}

/** Telegram's own limits, as it counts them. */
const most = { second: 30, minute: 20 }

export function openMany(outbox = memoryOutbox(), options: Partial<DispatcherOptions> = {}): Many {
  const clock = slowMotion()
  const arrivals: Arrival[] = []
  const gone: number[] = []
  const counter = openSentCounter(clock.now)
  async function send({ messages }: OutboxItem, recipient: Recipient): Promise<SendResult> {
    await clock.wait(2)
    const struck = many.strike(recipient)
    if (struck !== undefined && struck !== 'lost') return struck
    if (isTooFast(recipient.chat)) {
      many.refusals += 1
      return { kind: 'wait', ms: 3_000 }
    }
    arrivals.push({ chat: recipient.chat, at: clock.now(), text: String(messages[recipient.message]?.message) })
    await clock.wait(many.answerMs)
    return struck === 'lost' ? { kind: 'unknown' } : { kind: 'sent', messageId: arrivals.length }
  }
  function isTooFast(chat: number): boolean {
    const at = clock.now()
    let [inSecond, inMinute] = [0, 0]
    for (let i = arrivals.length - 1; i >= 0; i -= 1) {
      const it = arrivals[i]
      if (it === undefined || it.at <= at - 60_000 || (chat > 0 && it.at <= at - 1_000)) break
      if (it.at > at - 1_000) inSecond += 1
      if (it.chat === chat) inMinute += 1
      if (it.chat === chat && it.at > at - 1_000) return true
    }
    return inSecond >= most.second || (chat < 0 && inMinute >= most.minute)
  }
  const deliveries = new Dispatcher({ outbox, send, sends: counter, clock, gone: chat => gone.push(chat), ...options })
  const many: Many = {
    clock,
    arrivals,
    refusals: 0,
    strike: () => undefined,
    gone,
    deliveries,
    outbox,
    answerMs: 3,
    answer: chat => counter.note(chat, () => send(posting('answer', [chat], 'Answer'), { chat, message: 0 })),
    async all() {
      const ending = new AbortController()
      const running = deliveries.run(ending.signal)
      await clock.until(() => [...outbox.open.values()].every(it => it.isPaused))
      ending.abort()
      await clock.during(running)
    },
    of: chat => arrivals.filter(it => it.chat === chat),
  }
  return many
}

/** Words to those chats. */
export const posting = (id: string, chats: readonly number[], message = 'News'): OutboxItem => ({
  id,
  messages: [{ message, uses: [] }],
  recipients: chats.map(chat => ({ chat, message: 0 })),
})

export const chats = (count: number, from = 1): readonly number[] => Array.from({ length: count }, (_, i) => from + i)
