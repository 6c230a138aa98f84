/** Sends the postings of the outbox to their recipients, as fast as Telegram's rate limits allow. */
import type { InFlight } from '../../data/queues/in-flight.ts'
import { type DeliveryOutcome, isUndecided, type OutboxItem, type Recipient } from '../../data/queues/outbox-codec.ts'
import type { BroadcastQueue, DeliveryProgress } from '../../handlers/request/telegram-gateway.ts'
import { Backoff, backOffMs, longestMs } from './backoff.ts'
import { type DispatcherOptions, progressIn } from './delivery.ts'
import { openRateLimits, openSentCounter, type RateLimits, type RateWindow, type SentCounter } from './rate-limits.ts'
import { keyOf, openSendQueue, type QueuedSend } from './send-queue.ts'
import { ResultHandler } from './settle.ts'

/** Poll interval while replies use up the rate limit. */
const crowdedMs = 50
/** A chat that does not want messages at this hour is asked again after this time. */
const laterMs = 5 * 60_000

interface PendingSend {
  readonly turn: QueuedSend
  readonly posting: OutboxItem
  readonly recipient: Recipient
  /** How many times the send began. */
  readonly state: number
  readonly isStopped: boolean
}

export class Dispatcher implements BroadcastQueue {
  readonly #options: DispatcherOptions
  readonly #counter: Pick<SentCounter, 'free' | 'of'>
  readonly #rates: RateLimits
  readonly #queue = openSendQueue()
  readonly #backoff: Backoff
  readonly #results: ResultHandler
  readonly #underway = new Map<string, Promise<void>>()
  #isRunning = false
  #wake: () => void = () => undefined

  constructor(options: DispatcherOptions) {
    const { sends = openSentCounter(options.clock.now) } = options
    this.#options = options
    this.#counter = sends
    this.#rates = openRateLimits(sends)
    this.#backoff = new Backoff(options.clock.now)
    this.#results = new ResultHandler({ options, rates: this.#rates, queue: this.#queue, backoff: this.#backoff })
  }

  // Arrow functions, because callers destructure them.
  readonly put = async (posting: OutboxItem): Promise<boolean> => {
    const isNew = await this.#options.outbox.put(posting)
    if (isNew) this.#enqueue(posting.id)
    if (isNew) this.#options.added?.(posting)
    return isNew
  }

  readonly coming = (ids: readonly string[]): readonly InFlight[] => this.#options.outbox.coming(ids)

  readonly progress = (id: string): DeliveryProgress | undefined => {
    const it = this.#options.outbox.open.get(id)
    return it && progressIn(it)
  }

  readonly pause = (id: string): Promise<void> => this.#options.outbox.pause(id)

  readonly resume = async (id: string): Promise<void> => {
    await this.#options.outbox.resume(id)
    this.#queue.forget(id)
    this.#enqueue(id)
  }

  readonly stop = async (id: string): Promise<void> => {
    const { outbox, finished } = this.#options
    const it = outbox.open.get(id)
    const isOver = await outbox.stop(id)
    if (it !== undefined && isOver) finished?.(it.posting, progressIn(it))
    this.#queue.forget(id)
    this.#enqueue(id)
  }

  readonly moved = (from: number, to: number): void => this.#options.outbox.moved(from, to)

  readonly drop = (chat: number): void => this.#results.drop(chat, 'dropped')

  /** Sends until the signal is aborted, then finishes the sends under way. */
  readonly run = async (signal: AbortSignal): Promise<void> => {
    const { outbox, clock } = this.#options
    this.#isRunning = true
    this.#results.noteAgain()
    for (const id of outbox.open.keys()) this.#enqueue(id)
    // Telegram still counts what the last run sent in its last second.
    if (outbox.open.size > 0) this.#backoff.until(clock.now() + backOffMs)
    while (!signal.aborted) {
      const until = this.#step()
      if (until !== undefined) await this.#rest(until, signal)
    }
    this.#isRunning = false
    await Promise.all(this.#underway.values())
  }

  #enqueue(id: string): void {
    // Before the start nothing is queued: `run` queues all that is open.
    if (!this.#isRunning) return
    const states = this.#options.outbox.open.get(id)?.states ?? []
    for (const [index, state] of states.entries()) {
      // A send under way queues its own retry.
      if (isUndecided(state) && !this.#underway.has(keyOf({ id, index }))) this.#queue.add({ id, index })
    }
    this.#wake()
  }

  /** Starts the next send that is allowed now. Returns the time to look again, or undefined to look at once. */
  #step(): number | undefined {
    const now = this.#options.clock.now()
    const free = Math.max(this.#rates.all.free, this.#backoff.at, this.#counter.free)
    if (free > now) return Number.isFinite(free) ? free : now + crowdedMs
    const turn = this.#queue.next(now)
    if (turn === undefined) return this.#queue.soonest
    const pending = this.#pending(turn)
    if (pending !== undefined) this.#decide(pending, now)
    return undefined
  }

  /** Returns undefined when the recipient is done, or the posting is paused or finished. */
  #pending(turn: QueuedSend): PendingSend | undefined {
    const it = this.#options.outbox.open.get(turn.id)
    const recipient = it?.posting.recipients[turn.index]
    const state = it?.states[turn.index]
    if (it === undefined || recipient === undefined || it.isPaused || !isUndecided(state)) return undefined
    return { turn, posting: it.posting, recipient, state, isStopped: it.isStopped }
  }

  #decide(pending: PendingSend, now: number): void {
    const { turn, recipient } = pending
    const outcome = this.#outcomeWithoutSend(pending)
    if (outcome === 'later') this.#queue.later(turn, now + laterMs)
    else if (outcome !== undefined) this.#results.end(turn, outcome)
    else this.#sendOrWait(pending, this.#rates.of(recipient.chat, now), now)
  }

  #sendOrWait(pending: PendingSend, rate: RateWindow, now: number): void {
    const { turn } = pending
    if (rate.free > now) {
      this.#queue.later(turn, Number.isFinite(rate.free) ? rate.free : now + backOffMs)
      return
    }
    rate.began(now)
    const sending = this.#send(pending, rate).finally(() => {
      this.#underway.delete(keyOf(turn))
      this.#wake()
    })
    this.#underway.set(keyOf(turn), sending)
  }

  /** Returns undefined when the message is to be sent now. */
  #outcomeWithoutSend({ posting, recipient, state, isStopped }: PendingSend): DeliveryOutcome | 'later' | undefined {
    // Two runs were killed during this send.
    if (state === 2) return 'failed'
    const wish = isStopped ? false : (this.#options.isWanted?.(posting, recipient) ?? true)
    if (wish === 'later') return wish
    if (wish) return undefined
    // A send that began once may have arrived.
    return state === 0 ? 'dropped' : 'failed'
  }

  async #send({ turn, posting, recipient }: PendingSend, rate: RateWindow): Promise<void> {
    const { outbox, clock, trouble, send } = this.#options
    try {
      await outbox.begin(turn.id, turn.index)
    } catch (error) {
      trouble?.(error)
      this.#backoff.increase()
      rate.answered(clock.now())
      this.#queue.later(turn, clock.now() + longestMs)
      return
    }
    const result = await send(posting, recipient)
    rate.answered(clock.now())
    this.#results.settle({ turn, posting, recipient }, result)
  }

  /** Waits until that time, or until the queue changes. */
  async #rest(until: number, signal: AbortSignal): Promise<void> {
    const { clock } = this.#options
    const woken = new AbortController()
    const stop = (): void => woken.abort()
    this.#wake = stop
    signal.addEventListener('abort', stop)
    await clock.wait(Math.min(Math.max(until - clock.now(), 0), longestMs), woken.signal)
    signal.removeEventListener('abort', stop)
  }
}
