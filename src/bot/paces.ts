/** The windows that a send has to pass: that of all sends, and that of its chat. */
import { openBeat, openWindow, type Window } from './window.ts'

export interface Paces {
  /** Over all chats. */
  readonly all: Window
  /** That of one chat; what goes through it goes through `all` as well. */
  of(chat: number, now: number): Window
  /** Telegram asks this chat to wait until then. */
  hold(chat: number, until: number): void
}

/** Of Telegram's 30 a second people's answers need their share (sends.ts); 1 a second to a chat; 20 a minute to a group. */
const limits = { all: 25, chat: 1, group: 20 }
/** What a busy machine began late by so much is made up for. */
const mostLateMs = 200
// A little longer than the second and the minute: the clocks and ways of two machines differ.
const secondMs = 1_010
const minuteMs = 60_500

/** Of so many chats is known when they were last written to. */
const mostChats = 5_000

interface Chat extends Window {
  readonly busyUntil: number
  hold(until: number): void
}

export function openPaces(): Paces {
  // Counted from when a send begins, or the way there and back would make our share smaller.
  const all = openBeat(1_000 / limits.all, mostLateMs)
  const chats = new Map<number, Chat>()
  return {
    all,
    of(chat, now) {
      const known = chats.get(chat)
      if (known !== undefined) return known
      if (chats.size >= mostChats) for (const [id, one] of chats) if (one.busyUntil < now - minuteMs) chats.delete(id)
      const opened = openChat(chat < 0, all)
      chats.set(chat, opened)
      return opened
    },
    hold: (chat, until) => chats.get(chat)?.hold(until),
  }
}

/** Groups and channels have negative ids. */
function openChat(isGroup: boolean, all: Window): Chat {
  const windows = [openWindow(limits.chat, secondMs), ...(isGroup ? [openWindow(limits.group, minuteMs)] : [])]
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
