/** Telegram counts all that a bot sends together, the answers to people included. */
import type { Transformer } from 'grammy'
import { openWindow } from './window.ts'

/** So many in a second, and no more. */
const most = 30
// A little longer than the second: the clocks and ways of two machines differ.
const secondMs = 1_010

export interface Sends {
  /** Makes a send, and notes when. Answers are made at once: only what is sent to many waits for its place. */
  note<T>(send: () => Promise<T>): Promise<T>
  /** When there is room for another; infinite while too many are under way. */
  readonly free: number
}

/** `now` is a clock that only goes on, in milliseconds. */
export function openSends(now: () => number = () => performance.now()): Sends {
  const window = openWindow(most, secondMs)
  return {
    async note(send) {
      window.began(now())
      try {
        return await send()
      } finally {
        window.answered(now())
      }
    },
    get free() {
      return window.free
    },
  }
}

/** Notes what goes over a connection. */
export const noting =
  (sends: Sends): Transformer =>
  (call, method, payload, signal) =>
    isSend(method) ? sends.note(() => call(method, payload, signal)) : call(method, payload, signal)

/** That "somebody is typing" is no message. */
const isSend = (method: string): boolean => method.startsWith('send') && method !== 'sendChatAction'
