/** Work that yields now and then, so that a long piece of it need not hold up everybody else. */

/** Does it at once. */
export function atOnce<T>(work: Generator<undefined, T>): T {
  let step = work.next()
  while (step.done !== true) step = work.next()
  return step.value
}

const sliceMs = 8

/** Does it in slices of some milliseconds, between which the loop turns. What ends within one never waits. */
export async function inSlices<T>(work: Generator<undefined, T>): Promise<T> {
  let end = performance.now() + sliceMs
  for (let step = work.next(); ; step = work.next()) {
    if (step.done === true) return step.value
    if (performance.now() < end) continue
    await new Promise(resolve => setImmediate(resolve))
    end = performance.now() + sliceMs
  }
}
