/** Queue with one worker: items that arrive while it works form the next batch (group commit). */
export interface BatchWorker<T, R> {
  add(item: T): Promise<R>
  /** Resolves when no item waits or is in work. Never rejects. */
  idle(): Promise<void>
}

interface Waiting<T, R> {
  readonly item: T
  readonly done: (result: R) => void
  readonly failed: (error: unknown) => void
}

/** `work` gets all waiting items in order, and returns a result for each. When it throws, every item of that batch fails with the error. */
export function batchWorker<T, R>(work: (items: readonly T[]) => Promise<readonly R[]>): BatchWorker<T, R> {
  let waiting: Waiting<T, R>[] = []
  let running: Promise<void> | undefined
  const run = async (): Promise<void> => {
    // One microtask later, so that calls made together form one batch.
    await Promise.resolve()
    while (waiting.length > 0) {
      const batch = waiting
      waiting = []
      await take(batch, work)
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

async function take<T, R>(batch: readonly Waiting<T, R>[], work: (items: readonly T[]) => Promise<readonly R[]>) {
  try {
    const results = await work(batch.map(one => one.item))
    for (const [i, result] of results.entries()) batch[i]?.done(result)
  } catch (error) {
    for (const one of batch) one.failed(error)
  }
}
