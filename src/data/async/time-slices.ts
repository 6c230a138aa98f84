/** Work that yields now and then, so that a long piece of it need not hold up everybody else. */

/** Does it at once. */
export function runSync<T>(work: Generator<undefined, T>): T {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

const sliceMs = 8

/** Does it in slices of some milliseconds, between which the loop turns. What ends within one never waits. */
export async function runInSlices<T>(work: Generator<undefined, T>): Promise<T> {
  let end = performance.now() + sliceMs
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value
    if (performance.now() < end) continue
    await new Promise(resolve => setImmediate(resolve))
    end = performance.now() + sliceMs
  }
}

/** For work that is asynchronous already: ask it often. It waits for a turn of the loop when a slice is over, and else not at all. */
export function yieldEvery(): () => Promise<void> | undefined {
  let end = performance.now() + sliceMs
  return () => {
    if (performance.now() < end) return undefined
    return new Promise(resolve =>
      setImmediate(() => {
        end = performance.now() + sliceMs
        resolve()
      }),
    )
  }
}
