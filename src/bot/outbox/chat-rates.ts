/** The windows that what is sent to many has to pass: that of all of it, that of its chat, and what answers leave of both. */
import type { SentCounter } from './global-rates.ts'
import { evenPacer, openRateWindow, type RateWindow } from './rate-window.ts'

export interface RateLimits {
  /** Over all chats. */
  readonly all: RateWindow
  /** That of one chat; what goes through it goes through `all` as well. */
  of(chat: number, now: number): RateWindow
  /** Telegram asks this chat to wait until then. */
  hold(chat: number, until: number): void
}

/** Of Telegram's 30 a second people's answers need their share (sends.ts, where groups have their limit too); 1 a second to a chat. */
const limits = { all: 25, chat: 1 }
/** What a busy machine began late by so much is made up for: two more within a second. */
const mostLateMs = 80
// A little longer than the second: the clocks and ways of two machines differ.
const secondMs = 1_010

/** Of so many chats is known when they were last written to; of more, for so long. */
const mostChats = 5_000
const knownMs = 60_000

interface Chat extends RateWindow {
  readonly busyUntil: number
  hold(until: number): void
}

export function openRateLimits(counter: Pick<SentCounter, 'of'>): RateLimits {
  // Counted from when a send begins, or the way there and back would make our share smaller.
  const all = evenPacer(1_000 / limits.all, mostLateMs)
  const chats = new Map<number, Chat>()
  return {
    all,
    of(chat, now) {
      const known = chats.get(chat)
      if (known !== undefined) return known
      if (chats.size >= mostChats) for (const [id, one] of chats) if (one.busyUntil < now - knownMs) chats.delete(id)
      const opened = openChat(counter.of(chat), all)
      chats.set(chat, opened)
      return opened
    },
    hold: (chat, until) => chats.get(chat)?.hold(until),
  }
}

/** `sent` is that of all sends. */
function openChat(sent: RateWindow, all: RateWindow): Chat {
  const windows = [openRateWindow(limits.chat, secondMs), sent]
  let held = Number.NEGATIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  return {
    get free() {
      return Math.max(held, ...windows.map(({ free }) => free))
    },
    get busyUntil() {
      return Math.max(held, last)
    },
    hold(until) {
      held = until
    },
    began(at) {
      last = Number.POSITIVE_INFINITY
      for (const one of [all, ...windows]) one.began(at)
    },
    answered(at) {
      last = at
      for (const one of [all, ...windows]) one.answered(at)
    },
  }
}
