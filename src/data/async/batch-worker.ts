/** A queue with one worker: what arrives while it works is taken together next. */
export interface BatchWorker<T, R> {
  add(item: T): Promise<R>
  /** Resolves when nothing waits and nothing is worked on. Never rejects. */
  idle(): Promise<void>
}

interface Waiting<T, R> {
  readonly item: T
  readonly done: (result: R) => void
  readonly failed: (error: unknown) => void
}

/**
 * One writer for many callers. `work` gets all items that wait, in order, and gives one result for each, in the same order.
 * When it throws, every item of that group fails with the error; the next group is taken all the same.
 */
export function batchWorker<T, R>(work: (items: readonly T[]) => Promise<readonly R[]>): BatchWorker<T, R> {
  let waiting: Waiting<T, R>[] = []
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    // One turn of the loop later, so that calls made together are taken together.
    await Promise.resolve()
    while (waiting.length > 0) {
      const group = waiting
      waiting = []
      await take(group, work)
    }
    running = undefined
  }
  return {
    add: item =>
      new Promise((done, failed) => {
        waiting.push({ item, done, failed })
        running ??= run()
      }),
    idle: async () => {
      while (running !== undefined) await running
    },
  }
}

async function take<T, R>(group: readonly Waiting<T, R>[], work: (items: readonly T[]) => Promise<readonly R[]>) {
  try {
    const results = await work(group.map(one => one.item))
    for (const [i, result] of results.entries()) group[i]?.done(result)
  } catch (error) {
    for (const one of group) one.failed(error)
  }
}
