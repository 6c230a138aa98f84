/** Rate limits of Telegram. All times are milliseconds of one monotonic clock. */
import type { Transformer } from 'grammy'
import { RecentMap } from '../../data/model/recent-map.ts'
import { ending } from '../api/ending.ts'
import type { SentCounts } from './sent-counts.ts'

/** Sliding window: at most `most` sends in any `spanMs`. */
export interface RateWindow {
  /** When the next send may begin. Infinite while too many are under way. */
  readonly free: number
  began(at: number): void
  answered(at: number): void
}

/** Counts from the answer of each send, because only Telegram knows when the call arrived. */
function openRateWindow(most: number, spanMs: number): RateWindow {
  const answers: number[] = []
  let underway = 0
  return {
    get free() {
      if (underway >= most) return Number.POSITIVE_INFINITY
      return (answers.at(underway - most) ?? Number.NEGATIVE_INFINITY) + spanMs
    },
    began: () => {
      underway += 1
    },
    answered(at) {
      underway -= 1
      answers.push(at)
      if (answers.length > most) answers.shift()
    },
  }
}

const together = (windows: readonly RateWindow[]): RateWindow => ({
  get free() {
    return Math.max(...windows.map(({ free }) => free))
  },
  began(at) {
    for (const one of windows) one.began(at)
  },
  answered(at) {
    for (const one of windows) one.answered(at)
  },
})

/** After this idle time the pacer starts over. */
const restMs = 1_000

/** Pacer: one send each `everyMs`. It makes up for at most `mostLateMs` of a late send, and not for idle time. */
function evenPacer(everyMs: number, mostLateMs: number): RateWindow {
  let next = Number.NEGATIVE_INFINITY
  return {
    get free() {
      return next
    },
    began(at) {
      const late = at - next
      next = at - (late > restMs ? 0 : Math.min(late, mostLateMs)) + everyMs
    },
    answered: () => undefined,
  }
}

/** Telegram's limits: 30 messages a second in all, 20 a minute to a group. */
const most = { all: 30, group: 20 }
// Slightly longer than a second and a minute: the clocks and the latency of two machines differ.
const secondMs = 1_010
const minuteMs = 60_500
/** Groups whose sends are counted: more than can be written to in a minute. */
const mostGroups = 5_000

/** Counts all sends of the bot, replies included, as Telegram does: in all, and for each group. */
export interface SentCounter {
  /** Sends at once, and counts it. Only broadcasts wait for the limit. */
  note<T>(chat: number | undefined, send: () => Promise<T>): Promise<T>
  /** When the next send may begin. Infinite while too many are under way. */
  readonly free: number
  /** The window of that chat, for a sender that counts its own sends. */
  of(chat: number | undefined): RateWindow
  /** Whether a send to that chat is unlikely to be refused: its group has room, and no send was refused in the last minute. */
  hasRoom(chat: number): boolean
  /** Counts what another replica has just sent. */
  heard(counts: SentCounts): void
}

/** `now` is a monotonic clock in milliseconds. `onSend` is called for each send that is noted. */
export function openSentCounter(
  now: () => number,
  onSend: (chat: number | undefined) => void = () => undefined,
): SentCounter {
  const all = openRateWindow(most.all, secondMs)
  const groups = new RecentMap<number, RateWindow>(mostGroups)
  let refusedAt = Number.NEGATIVE_INFINITY
  function groupOf(chat: number): RateWindow {
    const group = groups.get(chat) ?? openRateWindow(most.group, minuteMs)
    groups.set(chat, group)
    return group
  }
  // Groups and channels have negative ids.
  const of = (chat: number | undefined): RateWindow =>
    chat === undefined || chat >= 0 ? all : together([all, groupOf(chat)])
  return {
    of,
    note(chat, send) {
      const window = of(chat)
      onSend(chat)
      window.began(now())
      return ending(send(), answer => {
        if (isRateRefusal(answer)) refusedAt = now()
        window.answered(now())
      })
    },
    hasRoom: chat => now() > refusedAt + minuteMs && (chat >= 0 || (groups.get(chat)?.free ?? 0) <= now()),
    get free() {
      return all.free
    },
    heard(counts) {
      count(all, counts.all, now())
      for (const [chat, sent] of counts.groups) count(groupOf(chat), sent, now())
    },
  }
}

function count(window: RateWindow, sent: number, at: number): void {
  for (let i = Math.min(sent, most.all); i > 0; i--) {
    window.began(at)
    window.answered(at)
  }
}

export const countSends =
  (counter: Pick<SentCounter, 'note'>): Transformer =>
  (call, method, payload, signal) =>
    isSend(method) ? counter.note(chatIn(payload), () => call(method, payload, signal)) : call(method, payload, signal)

/** Whether Telegram answered that a send exceeds its rate. */
const isRateRefusal = (answer: unknown): boolean =>
  typeof answer === 'object' && answer !== null && 'error_code' in answer && answer.error_code === 429

/** "typing" is no message. */
const isSend = (method: string): boolean => method.startsWith('send') && method !== 'sendChatAction'

const chatIn = (payload: object): number | undefined =>
  'chat_id' in payload && typeof payload.chat_id === 'number' ? payload.chat_id : undefined

/** The limits of broadcasts: in all, for each chat, and what replies leave of Telegram's own limits. */
export interface RateLimits {
  readonly all: RateWindow
  /** The window of one chat. It includes `all`. */
  of(chat: number, now: number): RateWindow
  /** Telegram asks this chat to wait until then. */
  hold(chat: number, until: number): void
}

/** Broadcasts take 25 of Telegram's 30 messages a second, so that replies keep a share; 1 a second to a chat. */
const broadcast = { all: 25, chat: 1 }
/** What the pacer makes up for after a delay of a busy machine: two more sends within a second. */
const mostLateMs = 80
/** Above this number of chats, those idle for `knownMs` are forgotten. */
const mostChats = 5_000
const knownMs = 60_000

/** Opens the limits of broadcasts. `counter` counts all sends of the bot. */
export function openRateLimits(counter: Pick<SentCounter, 'of'>): RateLimits {
  // Paced from the start of a send: counted from the answer, the round trip would lower the rate.
  const all = evenPacer(1_000 / broadcast.all, mostLateMs)
  const chats = new Map<number, ChatWindow>()
  return {
    all,
    of(chat, now) {
      const known = chats.get(chat)
      if (known !== undefined) return known
      if (chats.size >= mostChats) for (const [id, one] of chats) if (one.busyUntil < now - knownMs) chats.delete(id)
      const opened = new ChatWindow(together([openRateWindow(broadcast.chat, secondMs), counter.of(chat)]), all)
      chats.set(chat, opened)
      return opened
    },
    hold: (chat, until) => chats.get(chat)?.hold(until),
  }
}

class ChatWindow implements RateWindow {
  readonly #own: RateWindow
  readonly #all: RateWindow
  #held = Number.NEGATIVE_INFINITY
  #last = Number.NEGATIVE_INFINITY

  constructor(own: RateWindow, all: RateWindow) {
    this.#own = own
    this.#all = all
  }

  get free(): number {
    return Math.max(this.#held, this.#own.free)
  }

  get busyUntil(): number {
    return Math.max(this.#held, this.#last)
  }

  hold(until: number): void {
    this.#held = until
  }

  began(at: number): void {
    this.#last = Number.POSITIVE_INFINITY
    this.#all.began(at)
    this.#own.began(at)
  }

  answered(at: number): void {
    this.#last = at
    this.#all.answered(at)
    this.#own.answered(at)
  }
}
