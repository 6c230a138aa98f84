import type { PlaygroundEvent } from './views.ts'

type Listener = (event: PlaygroundEvent) => void

/** Event bus. Listeners are called synchronously, in the order in which they were added. */
export class EventBus {
  readonly #listeners = new Set<Listener>()

  emit(event: PlaygroundEvent): void {
    for (const listener of this.#listeners) listener(event)
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
  next<T>(what: string, pick: (event: PlaygroundEvent) => T | undefined, patienceMs = 45_000): Promise<T> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        stop()
        reject(new Error(`waited ${patienceMs} ms for ${what}`))
      }, patienceMs)
      const stop = this.listen(event => {
        const found = pick(event)
        if (found === undefined) return
        clearTimeout(timer)
        stop()
        resolve(found)
      })
    })
  }
}
