/** Time slices: a generator yields now and then, so that long work does not block the event loop. */

/** Runs the generator to its end without a pause. */
export function runSync<T>(work: Generator<undefined, T>): T {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

const sliceMs = 8

/** Runs the generator in slices of 8 ms; the event loop turns in between. Work of one slice never waits. */
export async function runInSlices<T>(work: Generator<undefined, T>): Promise<T> {
  let end = performance.now() + sliceMs
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value
    if (performance.now() < end) continue
    await new Promise(resolve => setImmediate(resolve))
    end = performance.now() + sliceMs
  }
}

/** Returns a function to call often: it returns undefined for 8 ms, then a promise of the next turn of the event loop, to be awaited. */
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

export async function inSlices<T>(items: Iterable<T>, work: (item: T) => void): Promise<void> {
  const pause = yieldEvery()
  for (const item of items) {
    work(item)
    const breath = pause()
    if (breath !== undefined) await breath
  }
}
