/** Queue of sends: first in, first out, except those that wait for a time. */

export interface QueuedSend {
  /** The posting, and the index of the recipient. */
  readonly id: string
  readonly index: number
}

export const keyOf = ({ id, index }: QueuedSend): string => `${id} ${index}`

export interface SendQueue {
  add(turn: QueuedSend): void
  later(turn: QueuedSend, at: number): void
  /** Removes and returns the next send that is due. */
  next(now: number): QueuedSend | undefined
  /** When the next waiting send is due. Infinite when none waits. */
  readonly soonest: number
  forget(id: string): void
}

export function openSendQueue(): SendQueue {
  let ready: QueuedSend[] = []
  let from = 0
  /** Sorted from the latest to the next. */
  let waiting: { readonly turn: QueuedSend; readonly at: number }[] = []
  return {
    add: turn => void ready.push(turn),
    later(turn, at) {
      // Binary search: thousands may wait for the end of a night.
      let low = 0
      let high = waiting.length
      while (low < high) {
        const middle = (low + high) >>> 1
        if ((waiting[middle]?.at ?? 0) <= at) high = middle
        else low = middle + 1
      }
      waiting.splice(low, 0, { turn, at })
    },
    next(now) {
      const due = waiting.at(-1)
      if (due !== undefined && due.at <= now) return waiting.pop()?.turn
      const turn = ready[from]
      if (turn === undefined) return undefined
      from += 1
      if (from > 1_000 && from * 2 > ready.length) {
        ready = ready.slice(from)
        from = 0
      }
      return turn
    },
    get soonest() {
      return waiting.at(-1)?.at ?? Number.POSITIVE_INFINITY
    },
    forget(id) {
      ready = ready.slice(from).filter(turn => turn.id !== id)
      from = 0
      waiting = waiting.filter(({ turn }) => turn.id !== id)
    },
  }
}
