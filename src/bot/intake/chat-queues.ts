/** Queues, one for each chat. Work runs in order within a queue; queues run in parallel, so that a slow chat blocks no other. */
export interface ChatQueues {
  readonly size: number
  /** Adds work to a queue. Resolves when it is done. Returns undefined when the queue is full, and the work is not added. */
  add(queue: string, work: () => Promise<void>): Promise<void> | undefined
  /** The free places of a queue. */
  room(queue: string): number
  /** Resolves when there is less work than `size`, or after `mostMs`. */
  below(size: number, mostMs?: number): Promise<void>
}

interface ChatQueue {
  tail: Promise<void>
  waiting: number
}

/** Each queue holds `capacity` pieces of work, including the one in work. Work must not reject. */
export function openChatQueues(capacity: number): ChatQueues {
  const queues = new Map<string, ChatQueue>()
  let size = 0
  const waiters = openWaiters()

  function end(name: string, queue: ChatQueue): void {
    size -= 1
    queue.waiting -= 1
    if (queue.waiting === 0) queues.delete(name)
    waiters.wake(size)
  }

  return {
    get size() {
      return size
    },
    add(name, work) {
      const queue = queues.get(name) ?? { tail: Promise.resolve(), waiting: 0 }
      if (queue.waiting >= capacity) return undefined
      queues.set(name, queue)
      size += 1
      queue.waiting += 1
      // An idle chat waits for nothing.
      const done = queue.waiting === 1 ? work() : queue.tail.then(work)
      queue.tail = done.then(() => end(name, queue))
      return queue.tail
    },
    room: name => capacity - (queues.get(name)?.waiting ?? 0),
    below: (most, mostMs) => (size < most ? Promise.resolve() : waiters.add(most, mostMs)),
  }
}

function openWaiters() {
  const all = new Set<{ readonly size: number; readonly wake: () => void }>()
  return {
    /** Wakes those for whom there is little enough work. */
    wake(size: number): void {
      for (const waiter of all) if (size < waiter.size) waiter.wake()
    },
    add: (size: number, mostMs?: number): Promise<void> =>
      new Promise(resolve => {
        const wake = (): void => {
          clearTimeout(timer)
          all.delete(waiter)
          resolve()
        }
        const waiter = { size, wake }
        const timer = mostMs === undefined ? undefined : setTimeout(wake, mostMs)
        all.add(waiter)
      }),
  }
}
