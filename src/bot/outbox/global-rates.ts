/** Telegram counts all that a bot sends together, the answers to people included: over all, and to each group. */
import type { Transformer } from 'grammy'
import { LRUCache } from 'lru-cache'
import { openRateWindow, type RateWindow } from './rate-window.ts'

/** So many in a second over all, and in a minute to a group; no more. */
const most = { all: 30, group: 20 }
// A little longer than the second and the minute: the clocks and ways of two machines differ.
const secondMs = 1_010
const minuteMs = 60_500

/** Of so many groups is known what was sent there lately: more than can be written to in a minute. */
const mostGroups = 5_000

export interface SentCounter {
  /** Makes a send to that chat, and notes when. Answers are made at once: only what is sent to many waits for its place. */
  note<T>(chat: number | undefined, send: () => Promise<T>): Promise<T>
  /** When there is room for another; infinite while too many are under way. */
  readonly free: number
  /** The same for that chat, and where what is sent to many notes itself. */
  of(chat: number | undefined): RateWindow
}

/** `now` is a clock that only goes on, in milliseconds. */
export function openSentCounter(now: () => number): SentCounter {
  const all = openRateWindow(most.all, secondMs)
  const groups = new LRUCache<number, RateWindow>({ max: mostGroups })

  function of(chat: number | undefined): RateWindow {
    // Groups and channels have negative ids.
    if (chat === undefined || chat >= 0) return all
    const group = groups.get(chat) ?? openRateWindow(most.group, minuteMs)
    groups.set(chat, group)
    return both(all, group)
  }

  return {
    of,
    async note(chat, send) {
      const window = of(chat)
      window.began(now())
      try {
        return await send()
      } finally {
        window.answered(now())
      }
    },
    get free() {
      return all.free
    },
  }
}

const both = (all: RateWindow, group: RateWindow): RateWindow => ({
  get free() {
    return Math.max(all.free, group.free)
  },
  began(at) {
    all.began(at)
    group.began(at)
  },
  answered(at) {
    all.answered(at)
    group.answered(at)
  },
})

/** Notes what goes over a connection. */
export const countSends =
  (counter: Pick<SentCounter, 'note'>): Transformer =>
  (call, method, payload, signal) =>
    isSend(method) ? counter.note(chatIn(payload), () => call(method, payload, signal)) : call(method, payload, signal)

/** That "somebody is typing" is no message. */
const isSend = (method: string): boolean => method.startsWith('send') && method !== 'sendChatAction'

const chatIn = (payload: object): number | undefined =>
  'chat_id' in payload && typeof payload.chat_id === 'number' ? payload.chat_id : undefined
