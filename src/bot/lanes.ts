/** Work in the order it came, for each lane; lanes run side by side, so that a slow chat stops no other. */
export interface Lanes {
  /**
   * Takes work into a lane. Resolves when it is done. The work is told how much waits behind it by then.
   *
   * Missing: undefined when the lane is full, and the work is not taken.
   */
  add(lane: string, work: (behind: number) => Promise<void>): Promise<void> | undefined
  /** Resolves when nothing is left to do. */
  drained(): Promise<void>
}

interface Lane {
  tail: Promise<void>
  waiting: number
}

/** Lanes that hold `capacity` pieces of work each, the one being done included. Work must not reject. */
export function openLanes(capacity: number): Lanes {
  const lanes = new Map<string, Lane>()

  function add(name: string, work: (behind: number) => Promise<void>): Promise<void> | undefined {
    const lane = lanes.get(name) ?? { tail: Promise.resolve(), waiting: 0 }
    if (lane.waiting >= capacity) return undefined
    lanes.set(name, lane)
    lane.waiting += 1
    lane.tail = lane.tail
      .then(() => work(lane.waiting - 1))
      .finally(() => {
        lane.waiting -= 1
        if (lane.waiting === 0) lanes.delete(name)
      })
    return lane.tail
  }

  async function drained(): Promise<void> {
    while (lanes.size > 0) await Promise.all([...lanes.values()].map(({ tail }) => tail))
  }

  return { add, drained }
}
