/** The part of an abort signal that is used. Node's AbortSignal and grammY's both fit. */
export interface StopSignal {
  readonly aborted: boolean
  addEventListener(type: 'abort', listener: () => void): void
  removeEventListener(type: 'abort', listener: () => void): void
}

/** A signal with a time limit, until it ends. */
export interface TimeLimit extends StopSignal {
  /** The work is done. Call it once. */
  end(): void
}

/** Opens time limits of `ms`, which are also aborted with `closing`. The work has to listen to them. */
export function limiter(ms: number, closing: AbortSignal): () => TimeLimit {
  const underWay = new Set<Limit>()
  closing.addEventListener('abort', () => {
    for (const limit of underWay) limit.abort()
  })
  return () => new Limit(ms, closing.aborted, underWay)
}

/** An AbortController and its signal in one: a real one for each call costs a tenth of the call. */
class Limit implements TimeLimit {
  aborted: boolean
  readonly #timer: NodeJS.Timeout
  readonly #underWay: Set<Limit>
  readonly #listeners = new Set<() => void>()

  constructor(ms: number, isAborted: boolean, underWay: Set<Limit>) {
    this.aborted = isAborted
    this.#underWay = underWay.add(this)
    this.#timer = setTimeout(() => this.abort(), ms)
  }

  end(): void {
    clearTimeout(this.#timer)
    this.#underWay.delete(this)
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
