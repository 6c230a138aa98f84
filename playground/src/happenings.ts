import type { Happening } from './views.ts'

type Listener = (happening: Happening) => void

/** A place where things happen. Listeners are called in order of arrival, at once. */
export class Happenings {
  readonly #listeners = new Set<Listener>()

  tell(happening: Happening): void {
    for (const listener of this.#listeners) listener(happening)
  }

  /** Returns the function that ends it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * The first value that `pick` finds in what happens from now on.
   *
   * Errors: rejects after `patienceMs` with `what` in the message, so that a silent bot fails a test in plain words.
   */
  next<T>(what: string, pick: (happening: Happening) => T | undefined, patienceMs = 5000): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`waited ${patienceMs} ms for ${what}`))
      }, patienceMs)
      const stop = this.listen(happening => {
        const found = pick(happening)
        if (found === undefined) return
        clearTimeout(timer)
        stop()
        resolve(found)
      })
    })
  }
}
