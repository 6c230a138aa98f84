/** The part of an abort signal that is used. Node's AbortSignal and grammY's both fit. */
export interface StopSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

type Limited = <T>(run: (ending: StopSignal) => Promise<T>) => Promise<T>

/** Runs work with a signal that is aborted after `ms`, or with `closing`. The work has to listen to it. */
export function limiter(ms: number, closing: AbortSignal): Limited {
  const underWay = new Set<Limit>()
  closing.addEventListener('abort', () => {
    for (const limit of underWay) limit.abort()
  })
  return async run => {
    const limit = new Limit(closing.aborted)
    underWay.add(limit)
    const timer = setTimeout(() => limit.abort(), ms)
    try {
      return await run(limit)
    } finally {
      clearTimeout(timer)
      underWay.delete(limit)
    }
  }
}

/** An AbortController and its signal in one: a real one for each call costs a tenth of the call. */
class Limit implements StopSignal {
  aborted: boolean
  readonly #listeners = new Set<() => void>()

  constructor(isAborted: boolean) {
    this.aborted = isAborted
  }

  abort(): void {
    if (this.aborted) return
    this.aborted = true
    for (const listener of this.#listeners) listener()
  }

  addEventListener(_: 'abort', listener: () => void): void {
    this.#listeners.add(listener)
  }

  removeEventListener(_: 'abort', listener: () => void): void {
    this.#listeners.delete(listener)
  }
}
