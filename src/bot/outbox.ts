/** Brings what lies in the outbox to all who are to get it: as fast as Telegram allows, and no faster. */
import { isUndecided, type Outbox } from '../data/outbox.ts'
import type { Posting, Recipient } from '../data/outbox-lines.ts'
import type { Mail, Progress } from '../handlers/reach.ts'
import { backOffMs, longestMs, openHold } from './hold.ts'
import { openPaces, type Paces } from './paces.ts'
import { progressIn } from './progress.ts'
import type { Sends } from './sends.ts'
import type { Tried } from './tried.ts'
import { openTurns, type Turn } from './turns.ts'

export interface DeliveryOptions {
  readonly outbox: Outbox
  /** One try, and no more. Never rejects. */
  send(posting: Posting, recipient: Recipient): Promise<Tried>
  /** A clock that only goes on, in milliseconds, and its waiting: until then, or until the signal is aborted. */
  readonly clock: { now(): number; wait(ms: number, signal: AbortSignal): Promise<void> }
  /** What all that the bot sends leaves of Telegram's limit. Absent: nothing else is sent. */
  readonly sends?: Pick<Sends, 'free'>
  /** Whether the chat still wants it, asked before it is sent. Absent: all do. */
  readonly isWanted?: (posting: Posting, recipient: Recipient) => boolean
  /** A promise keeps the posting, over a kill too, until it is kept elsewhere where this message stands. */
  readonly sent?: (posting: Posting, recipient: Recipient, messageId: number | undefined) => Promise<void> | undefined
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

/** A fault of Telegram's own may be about this one message: it is not tried for ever. */
const mostFaults = 10
/** While answers to people take all the room, it is looked so often whether there is some. */
const crowdedMs = 50
/** So many chats in a row told to wait: it is not about one chat. */
const mostWaits = 5

export function openDeliveries(options: DeliveryOptions): Deliveries {
  const { outbox, clock } = options
  const paces = openPaces()
  const turns = openTurns()
  const underway = new Map<string, Promise<void>>()
  const faults = new Map<string, number>()
  const hold = openHold(clock.now)
  let wake: () => void = () => undefined
  let waits = 0

  const keyOf = ({ id, index }: Turn): string => `${id} ${index}`

  function enqueue(id: string): void {
    const states = outbox.open.get(id)?.states ?? []
    for (const [index, state] of states.entries()) {
      // What is under way gets its next turn, if it needs one, from its own end.
      if (isUndecided(state) && !underway.has(keyOf({ id, index }))) turns.add({ id, index })
    }
    wake()
  }

  /** What there is to send, where it still is. */
  function wanted({ id, index }: Turn) {
    const it = outbox.open.get(id)
    const recipient = it?.posting.recipients[index]
    if (it === undefined || recipient === undefined || it.isPaused || !isUndecided(it.states[index])) return undefined
    return { posting: it.posting, recipient, state: it.states[index], isStopped: it.isStopped }
  }

  /** What is not to be sent any more: begun twice and never ended, stopped, or not wanted now. */
  function endOf({ posting, recipient, state, isStopped }: NonNullable<ReturnType<typeof wanted>>) {
    // Two runs were killed over it.
    if (state === 2) return 'failed'
    const goesOn = !isStopped && options.isWanted?.(posting, recipient) !== false
    // Begun once, it may have arrived.
    return goesOn ? undefined : state === 0 ? 'dropped' : 'failed'
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
        ending(() => outbox.drop(recipient.chat))
        options.gone?.(recipient.chat)
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

  /** Sends the next that may be sent now. Shape: when to look again; undefined to look at once. */
  function step(): number | undefined {
    const at = clock.now()
    const free = Math.max(paces.all.free, hold.at, options.sends?.free ?? 0)
    if (free > at) return Number.isFinite(free) ? free : at + crowdedMs
    const turn = turns.next(at)
    if (turn === undefined) return turns.soonest
    const found = wanted(turn)
    if (found === undefined) return undefined
    const ended = endOf(found)
    if (ended !== undefined) {
      ending(() => outbox.end(turn.id, turn.index, ended))
      return undefined
    }
    const pace = paces.of(found.recipient.chat, at)
    if (pace.free > at) {
      turns.later(turn, Number.isFinite(pace.free) ? pace.free : at + backOffMs)
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
    async stop(id) {
      const it = outbox.open.get(id)
      const isOver = await outbox.stop(id)
      if (it !== undefined && isOver) options.finished?.(it.posting, progressIn(it))
      turns.forget(id)
      enqueue(id)
    },
    moved: (from, to) => outbox.moved(from, to),
    drop: chat => ending(() => outbox.drop(chat)),
    async run(signal) {
      noteAgain()
      for (const id of outbox.open.keys()) enqueue(id)
      // What the run before has sent in its last second, Telegram still counts.
      if (outbox.open.size > 0) hold.until(clock.now() + backOffMs)
      while (!signal.aborted) {
        const until = step()
        if (until !== undefined) await rest(until, signal)
      }
      await Promise.all(underway.values())
    },
  }
}
