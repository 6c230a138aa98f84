/** Work in the order it came, for each lane; lanes run side by side, so that a slow chat stops no other. */
export interface ChatQueues {
  /** How much is not done. */
  readonly size: number
  /**
   * Takes work into a lane. Resolves when it is done.
   *
   * Missing: undefined when the lane is full, and the work is not taken.
   */
  add(lane: string, work: () => Promise<void>): Promise<void> | undefined
  /** How much more work a lane takes. */
  room(lane: string): number
  /** Resolves when less than so much is left to do: at once, or when enough is done. */
  below(size: number): Promise<void>
}

interface Lane {
  tail: Promise<void>
  waiting: number
}

/** Lanes that hold `capacity` pieces of work each, the one being done included. Work must not reject. */
export function openChatQueues(capacity: number): ChatQueues {
  const lanes = new Map<string, Lane>()
  let size = 0
  let waiters: readonly { readonly size: number; readonly wake: () => void }[] = []

  function end(name: string, lane: Lane): void {
    size -= 1
    lane.waiting -= 1
    if (lane.waiting === 0) lanes.delete(name)
    if (waiters.length === 0) return
    for (const waiter of waiters) if (size < waiter.size) waiter.wake()
    waiters = waiters.filter(waiter => size >= waiter.size)
  }

  return {
    get size() {
      return size
    },
    add(name, work) {
      const lane = lanes.get(name) ?? { tail: Promise.resolve(), waiting: 0 }
      if (lane.waiting >= capacity) return undefined
      lanes.set(name, lane)
      size += 1
      lane.waiting += 1
      lane.tail = lane.tail.then(work).finally(() => end(name, lane))
      return lane.tail
    },
    room: name => capacity - (lanes.get(name)?.waiting ?? 0),
    below: most =>
      size < most
        ? Promise.resolve()
        : new Promise(wake => {
            waiters = [...waiters, { size: most, wake }]
          }),
  }
}
