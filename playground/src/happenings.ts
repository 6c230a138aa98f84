import type { Happening } from './views.ts'

type Listener = (happening: Happening) => void

/** Event bus. Listeners are called synchronously, in the order in which they were added. */
export class Happenings {
  readonly #listeners = new Set<Listener>()

  tell(happening: Happening): void {
    for (const listener of this.#listeners) listener(happening)
  }

  /** Adds a listener. Returns the function that removes it. */
  listen(listener: Listener): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  /**
   * The first value that `pick` returns for an event from now on.
   *
   * Errors: rejects after `patienceMs`; the message names `what`.
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
