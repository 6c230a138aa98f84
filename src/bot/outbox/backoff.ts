/** Exponential backoff: the first wait, and the longest. */
export const backOffMs = 1_000
export const longestMs = 60_000

/** While Telegram is unreachable or fails, nothing is sent until `at`. */
export class Backoff {
  readonly #now: () => number
  #at = Number.NEGATIVE_INFINITY
  #level = 0

  constructor(now: () => number) {
    this.#now = now
  }

  get at(): number {
    return this.#at
  }

  /** Doubles the wait. Failures during a wait count once: one fault fails many sends. */
  increase(): void {
    if (this.#now() < this.#at) return
    this.#at = this.#now() + Math.min(backOffMs * 2 ** this.#level, longestMs)
    this.#level += 1
  }

  until(time: number): void {
    this.#at = Math.max(this.#at, time)
  }

  reset(): void {
    if (this.#level > 0) this.#at = this.#now()
    this.#level = 0
  }
}
