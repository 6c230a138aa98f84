/** A queue for work that nobody in Telegram waits for: it may use only a part of the time. */
import { pause } from '../api/pause.ts'

export class QueueFull extends Error {
  override readonly name = 'QueueFull'
}

export interface GentleOptions {
  /** How many jobs may wait, besides the one in work. */
  readonly mostWaiting: number
  /** The pause after a job, as a multiple of the time that it took. */
  readonly rest: number
  /** Monotonic, in milliseconds. */
  readonly now: () => number
  readonly wait: (ms: number) => Promise<void>
}

/** Pages may use a quarter of the time of one core. A page takes 10 ms, a large one 100 ms. */
export const usualQueue: GentleOptions = { mostWaiting: 40, rest: 3, now: () => performance.now(), wait: pause }

/** One job at a time, in order, with a pause after each. */
export class GentleQueue {
  readonly #options: GentleOptions
  #waiting = 0
  #last: Promise<unknown> = Promise.resolve()

  constructor(options: GentleOptions) {
    this.#options = options
  }

  /** Errors: QueueFull, and what the job throws. */
  run<T>(job: () => Promise<T>): Promise<T> {
    const { mostWaiting, rest, now, wait } = this.#options
    if (this.#waiting > mostWaiting) return Promise.reject(new QueueFull())
    this.#waiting += 1
    const turn = this.#last.then(async () => {
      const from = now()
      try {
        return { from, done: await job() }
      } catch (error) {
        return { from, error }
      } finally {
        this.#waiting -= 1
      }
    })
    this.#last = turn.then(({ from }) => wait((now() - from) * rest))
    return turn.then(result => {
      if ('error' in result) throw result.error
      return result.done
    })
  }
}
