/** Who is to be sent to next: in their order, but for those who must wait. */

export interface QueuedSend {
  /** The posting, and which of its recipients. */
  readonly id: string
  readonly index: number
}

export const keyOf = ({ id, index }: QueuedSend): string => `${id} ${index}`

export interface SendQueue {
  add(turn: QueuedSend): void
  later(turn: QueuedSend, at: number): void
  /** Takes out the one whose time has come. */
  next(now: number): QueuedSend | undefined
  /** When the next of those that wait may go; infinite when there is none. */
  readonly soonest: number
  forget(id: string): void
}

export function openSendQueue(): SendQueue {
  let ready: QueuedSend[] = []
  let from = 0
  /** The latest first, so that the next is at the end. */
  let waiting: { readonly turn: QueuedSend; readonly at: number }[] = []
  return {
    add: turn => void ready.push(turn),
    later(turn, at) {
      // Thousands may wait for the end of a night.
      let [low, high] = [0, waiting.length]
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
