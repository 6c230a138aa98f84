/** Brings what lies in the outbox to all who are to get it: as fast as Telegram allows, and no faster. */
import { isUndecided, type Outbox } from '../data/outbox.ts'
import type { Open, Posting, Recipient } from '../data/outbox-lines.ts'
import type { Mail, Progress } from '../handlers/reach.ts'
import { openPaces, type Paces } from './paces.ts'
import { openTurns, type Turn } from './turns.ts'

/**
 * How one try of a send ended.
 *
 * - `sent`: with the number of the message, where there is one. `gone`: the chat is not to be written to again. `failed`: refused.
 * - `wait`: Telegram asks this chat to wait. `moved`: the group has another id. Nothing was sent.
 * - `unreached`: Telegram could not be reached; `fault`: it had a fault of its own (5xx). Nothing was sent.
 * - `doubt`: the answer was lost. It may have been sent.
 */
export type Tried =
  | { readonly kind: 'sent'; readonly messageId?: number }
  | { readonly kind: 'gone' | 'failed' | 'unreached' | 'fault' | 'doubt' }
  | { readonly kind: 'wait'; readonly ms: number }
  | { readonly kind: 'moved'; readonly to: number }

export interface DeliveryOptions {
  readonly outbox: Outbox
  /** One try, and no more. Never rejects. */
  send(posting: Posting, recipient: Recipient): Promise<Tried>
  /** A clock that only goes on, in milliseconds, and its waiting: until then, or until the signal is aborted. */
  readonly clock: { now(): number; wait(ms: number, signal: AbortSignal): Promise<void> }
  readonly sent?: (posting: Posting, recipient: Recipient, messageId: number | undefined) => void
  /** Blocked, removed, deleted: it wants nothing any more. */
  readonly gone?: (chat: number) => void
  readonly moved?: (from: number, to: number) => void
  /** The posting has come to its end for all. */
  readonly finished?: (posting: Posting, progress: Progress) => void
  /** The disk does not take it. */
  readonly trouble?: (error: unknown) => void
}

export interface Deliveries extends Mail {
  /** Delivers until the signal is aborted; what is under way then comes to its end first. */
  run(signal: AbortSignal): Promise<void>
}

/** The wait after a failure to reach Telegram; it doubles, up to the longest. */
const backOffMs = 1_000
const longestMs = 60_000
/** A fault of Telegram's own may be about this one message: it is not tried for ever. */
const mostFaults = 10
/** So many chats in a row told to wait: it is not about one chat. */
const mostWaits = 5

export function openDeliveries(options: DeliveryOptions): Deliveries {
  const { outbox, clock } = options
  const paces = openPaces()
  const turns = openTurns()
  const underway = new Set<Promise<void>>()
  const faults = new Map<string, number>()
  const hold = openHold(clock.now)
  let wake: () => void = () => undefined
  let waits = 0

  const keyOf = ({ id, index }: Turn): string => `${id} ${index}`

  function enqueue(id: string): void {
    const states = outbox.open.get(id)?.states ?? []
    for (const [index, state] of states.entries()) if (isUndecided(state)) turns.add({ id, index })
    wake()
  }

  /** What there is to send, where it still is. */
  function wanted({ id, index }: Turn) {
    const it = outbox.open.get(id)
    const recipient = it?.posting.recipients[index]
    if (it === undefined || recipient === undefined || it.isPaused || !isUndecided(it.states[index])) return undefined
    return { posting: it.posting, recipient }
  }

  async function deliver(turn: Turn, posting: Posting, recipient: Recipient, pace: ReturnType<Paces['of']>) {
    try {
      await outbox.begin(turn.id, turn.index)
    } catch (error) {
      options.trouble?.(error)
      hold.longer()
      pace.answered(clock.now())
      turns.later(turn, clock.now() + longestMs)
      return
    }
    const tried = await options.send(posting, recipient)
    pace.answered(clock.now())
    settle(turn, posting, recipient, tried)
  }

  function end(id: string, act: () => void): void {
    const it = outbox.open.get(id)
    act()
    if (it !== undefined && !outbox.open.has(id)) options.finished?.(it.posting, progressIn(it))
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
        options.sent?.(posting, recipient, tried.messageId)
        end(id, () => outbox.end(id, index, 'sent'))
        break
      case 'gone':
        end(id, () => outbox.drop(recipient.chat))
        options.gone?.(recipient.chat)
        break
      case 'failed':
        end(id, () => outbox.end(id, index, 'failed'))
        break
      case 'wait':
        if (waits >= mostWaits) hold.until(clock.now() + tried.ms)
        paces.hold(recipient.chat, clock.now() + tried.ms)
        again(turn, tried.ms)
        break
      case 'moved':
        outbox.moved(recipient.chat, tried.to)
        options.moved?.(recipient.chat, tried.to)
        again(turn, 0)
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
        if (outbox.open.get(id)?.states[index] === 2) end(id, () => outbox.end(id, index, 'failed'))
        else turns.later(turn, clock.now() + backOffMs)
    }
  }

  function fault(turn: Turn): void {
    const count = (faults.get(keyOf(turn)) ?? 0) + 1
    faults.set(keyOf(turn), count)
    if (count < mostFaults) again(turn, Math.min(backOffMs * 2 ** count, 10 * longestMs))
    else {
      faults.delete(keyOf(turn))
      end(turn.id, () => outbox.end(turn.id, turn.index, 'failed'))
    }
  }

  /** Sends the next that may be sent now. Shape: when to look again; undefined to look at once. */
  function step(): number | undefined {
    const at = clock.now()
    const free = Math.max(paces.all.free, hold.at)
    if (free > at) return free
    const turn = turns.next(at)
    if (turn === undefined) return turns.soonest
    const found = wanted(turn)
    if (found === undefined) return undefined
    // Begun twice and never ended: two runs were killed over it.
    if (outbox.open.get(turn.id)?.states[turn.index] === 2) {
      end(turn.id, () => outbox.end(turn.id, turn.index, 'failed'))
      return undefined
    }
    const pace = paces.of(found.recipient.chat, at)
    if (pace.free > at) {
      turns.later(turn, Number.isFinite(pace.free) ? pace.free : at + backOffMs)
      return undefined
    }
    pace.began(at)
    const sending = deliver(turn, found.posting, found.recipient, pace).finally(() => {
      underway.delete(sending)
      wake()
    })
    underway.add(sending)
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
    progress(id) {
      const it = outbox.open.get(id)
      return it && progressIn(it)
    },
    pause: id => outbox.pause(id, true),
    async resume(id) {
      await outbox.pause(id, false)
      turns.forget(id)
      enqueue(id)
    },
    moved: (from, to) => outbox.moved(from, to),
    drop: chat => outbox.drop(chat),
    async run(signal) {
      for (const id of outbox.open.keys()) enqueue(id)
      // What the run before has sent in its last second, Telegram still counts.
      if (outbox.open.size > 0) hold.until(clock.now() + backOffMs)
      while (!signal.aborted) {
        const until = step()
        if (until !== undefined) await rest(until, signal)
      }
      await Promise.all(underway)
    },
  }
}

function progressIn(it: Readonly<Open>): Progress {
  const count = (wanted: string): number => it.states.filter(state => state === wanted).length
  const [sent, gone, failed] = [count('sent'), count('gone'), count('failed')]
  return { of: it.states.length, sent, gone, failed, isPaused: it.isPaused }
}

/** While Telegram is in trouble nothing is sent for a while, ever longer. */
function openHold(now: () => number) {
  let at = Number.NEGATIVE_INFINITY
  let level = 0
  return {
    get at() {
      return at
    },
    /** Many sends fail by one trouble: it counts once. */
    longer() {
      if (now() < at) return
      at = now() + Math.min(backOffMs * 2 ** level, longestMs)
      level += 1
    },
    until(time: number) {
      at = Math.max(at, time)
    },
    over() {
      if (level > 0) at = now()
      level = 0
    },
  }
}
