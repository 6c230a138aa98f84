/** Virtual clock: stopped while work is pending, then it jumps to the next timer. */
export interface SlowMotion {
  now(): number
  wait(ms: number, signal?: AbortSignal): Promise<void>
  /** Advances time until the condition holds. */
  until(isSo: () => boolean): Promise<void>
  /** Advances time until the work is done. */
  during<T>(work: Promise<T>): Promise<T>
}

export function slowMotion(): SlowMotion {
  let at = 0
  let sleepers: { readonly at: number; readonly wake: () => void }[] = []
  const wait = (ms: number, signal?: AbortSignal): Promise<void> =>
    new Promise(resolve => {
      if (signal?.aborted === true) return resolve()
      const sleeper = { at: at + ms, wake: resolve }
      sleepers.push(sleeper)
      signal?.addEventListener('abort', () => {
        sleepers = sleepers.filter(it => it !== sleeper)
        resolve()
      })
    })
  function jump(): void {
    const next = Math.min(...sleepers.map(it => it.at))
    if (!Number.isFinite(next)) return
    at = Math.max(at, next)
    const due = sleepers.filter(it => it.at <= at)
    sleepers = sleepers.filter(it => it.at > at)
    for (const { wake } of due) wake()
  }
  async function until(isSo: () => boolean): Promise<void> {
    while (!isSo()) {
      // Work that needs no time is done first, the disk's included.
      await new Promise(setImmediate)
      if (!isSo()) jump()
    }
  }
  return {
    now: () => at,
    wait,
    until,
    async during(work) {
      let isOver = false
      const over = work.finally(() => {
        isOver = true
      })
      over.catch(() => undefined)
      await until(() => isOver)
      return over
    },
  }
}
