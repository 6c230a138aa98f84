/** Brings what lies in the outbox to all who are to get it: as fast as Telegram allows, and no faster. */
import { isUndecided } from '../../data/queues/outbox.ts'
import type { OutboxItem, Recipient } from '../../data/queues/outbox-codec.ts'
import type { BroadcastQueue } from '../../handlers/request/telegram-gateway.ts'
import { backOffMs, longestMs, openBackoff } from './backoff.ts'
import { openRateLimits, type RateLimits } from './chat-rates.ts'
import type { DispatcherOptions } from './dispatcher-options.ts'
import { openSentCounter } from './global-rates.ts'
import { progressIn } from './progress.ts'
import { keyOf, openSendQueue, type QueuedSend } from './send-queue.ts'
import { openResultHandler } from './settle.ts'

export interface Dispatcher extends BroadcastQueue {
  /** Delivers until the signal is aborted; what is under way then comes to its end first. */
  run(signal: AbortSignal): Promise<void>
}

/** While answers to people take all the room, it is looked so often whether there is some. */
const crowdedMs = 50
/** Who does not want it at this hour is asked again so much later. */
const laterMs = 5 * 60_000

export function openDispatcher(options: DispatcherOptions): Dispatcher {
  const { outbox, clock, sends: counter = openSentCounter(options.clock.now) } = options
  const rates = openRateLimits(counter)
  const queue = openSendQueue()
  const underway = new Map<string, Promise<void>>()
  const backoff = openBackoff(clock.now)
  const aftermath = openResultHandler({ options, paces: rates, turns: queue, hold: backoff })
  let isRunning = false
  let wake: () => void = () => undefined

  function enqueue(id: string): void {
    // What is put before it runs is taken up with what the run before has left: twice it would be ahead of its time.
    if (!isRunning) return
    const states = outbox.open.get(id)?.states ?? []
    for (const [index, state] of states.entries()) {
      // What is under way gets its next turn, if it needs one, from its own end.
      if (isUndecided(state) && !underway.has(keyOf({ id, index }))) queue.add({ id, index })
    }
    wake()
  }

  /** What there is to send, where it still is. */
  function wanted({ id, index }: QueuedSend) {
    const it = outbox.open.get(id)
    const recipient = it?.posting.recipients[index]
    if (it === undefined || recipient === undefined || it.isPaused || !isUndecided(it.states[index])) return undefined
    return { posting: it.posting, recipient, state: it.states[index], isStopped: it.isStopped }
  }

  /** What is not to be sent, any more or at this hour: begun twice and never ended, stopped, or not wanted now. */
  function endOf({ posting, recipient, state, isStopped }: NonNullable<ReturnType<typeof wanted>>) {
    // Two runs were killed over it.
    if (state === 2) return 'failed'
    const wish = isStopped ? false : (options.isWanted?.(posting, recipient) ?? true)
    if (wish === 'later') return wish
    // Begun once, it may have arrived.
    return wish ? undefined : state === 0 ? 'dropped' : 'failed'
  }

  async function deliver(
    turn: QueuedSend,
    posting: OutboxItem,
    recipient: Recipient,
    pace: ReturnType<RateLimits['of']>,
  ) {
    try {
      await outbox.begin(turn.id, turn.index)
    } catch (error) {
      options.trouble?.(error)
      backoff.increase()
      pace.answered(clock.now())
      queue.later(turn, clock.now() + longestMs)
      return
    }
    const result = await options.send(posting, recipient)
    pace.answered(clock.now())
    aftermath.settle(turn, posting, recipient, result)
  }

  /** Sends the next that may be sent now. Shape: when to look again; undefined to look at once. */
  function step(): number | undefined {
    const at = clock.now()
    const free = Math.max(rates.all.free, backoff.at, counter.free)
    if (free > at) return Number.isFinite(free) ? free : at + crowdedMs
    const turn = queue.next(at)
    if (turn === undefined) return queue.soonest
    const found = wanted(turn)
    if (found === undefined) return undefined
    const ended = endOf(found)
    if (ended === 'later') {
      queue.later(turn, at + laterMs)
      return undefined
    }
    if (ended !== undefined) {
      aftermath.finishing(() => outbox.end(turn.id, turn.index, ended))
      return undefined
    }
    const pace = rates.of(found.recipient.chat, at)
    if (pace.free > at) {
      queue.later(turn, Number.isFinite(pace.free) ? pace.free : at + backOffMs)
      return undefined
    }
    pace.began(at)
    const sending = deliver(turn, found.posting, found.recipient, pace).finally(() => {
      underway.delete(keyOf(turn))
      wake()
    })
    underway.set(keyOf(turn), sending)
    return undefined
  }

  /** Until that time, or until something has changed. */
  async function rest(until: number, signal: AbortSignal): Promise<void> {
    const woken = new AbortController()
    const stop = (): void => woken.abort()
    wake = stop
    signal.addEventListener('abort', stop)
    await clock.wait(Math.min(Math.max(until - clock.now(), 0), longestMs), woken.signal)
    signal.removeEventListener('abort', stop)
  }

  return {
    async put(posting) {
      const isNew = await outbox.put(posting)
      if (isNew) enqueue(posting.id)
      return isNew
    },
    coming: outbox.coming,
    progress(id) {
      const it = outbox.open.get(id)
      return it && progressIn(it)
    },
    pause: id => outbox.pause(id, true),
    async resume(id) {
      await outbox.pause(id, false)
      queue.forget(id)
      enqueue(id)
    },
    async stop(id) {
      const it = outbox.open.get(id)
      const isOver = await outbox.stop(id)
      if (it !== undefined && isOver) options.finished?.(it.posting, progressIn(it))
      queue.forget(id)
      enqueue(id)
    },
    moved: (from, to) => outbox.moved(from, to),
    drop: chat => aftermath.finishing(() => outbox.drop(chat, 'dropped')),
    async run(signal) {
      isRunning = true
      aftermath.noteAgain()
      for (const id of outbox.open.keys()) enqueue(id)
      // What the run before has sent in its last second, Telegram still counts.
      if (outbox.open.size > 0) backoff.until(clock.now() + backOffMs)
      while (!signal.aborted) {
        const until = step()
        if (until !== undefined) await rest(until, signal)
      }
      isRunning = false
      await Promise.all(underway.values())
    },
  }
}
