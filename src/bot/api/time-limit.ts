import { Deadlines, type Timed } from './deadlines.ts'

/** The part of an abort signal that is used. Node's AbortSignal and grammY's both fit. */
export interface StopSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

export interface TimeLimit extends StopSignal {
  /** The work is done. Call it once. */
  end(): void
}

/** Opens time limits of `ms`, which are also aborted with `closing`. The work has to listen to them. */
export function limiter(ms: number, closing: AbortSignal): () => TimeLimit {
  const deadlines = new Deadlines()
  closing.addEventListener('abort', () => deadlines.endAll())
  return () => new Limit(performance.now() + ms, closing.aborted, deadlines)
}

/** An AbortController and its signal in one: a real one for each call costs a tenth of the call. */
class Limit implements TimeLimit, Timed {
  aborted: boolean
  readonly endsAt: number
  readonly #deadlines: Deadlines
  #listeners: readonly (() => void)[] = []

  constructor(endsAt: number, isAborted: boolean, deadlines: Deadlines) {
    this.aborted = isAborted
    this.endsAt = endsAt
    this.#deadlines = deadlines
    deadlines.add(this)
  }

  end(): void {
    this.#deadlines.delete(this)
  }

  late(): void {
    if (this.aborted) return
    this.aborted = true
    for (const listener of this.#listeners) listener()
  }

  addEventListener(_: 'abort', listener: () => void): void {
    this.#listeners = [...this.#listeners, listener]
  }

  removeEventListener(_: 'abort', listener: () => void): void {
    this.#listeners = this.#listeners.filter(it => it !== listener)
  }
}
