/** Something that has to end by a time on the clock of `performance`. */
export interface Timed {
  readonly endsAt: number
  /** Called at each look after `endsAt`, until it is deleted. */
  late(): void
}

/** How much later than its time something may be told that it is late. */
const lookMs = 50

/** Deadlines of what is under way, with one timer for all: timers of their own cost several µs an update. */
export class Deadlines {
  readonly #open = new Set<Timed>()
  #timer: NodeJS.Timeout | undefined

  add(it: Timed): void {
    this.#open.add(it)
    this.#timer ??= setInterval(() => this.#look(), lookMs)
  }

  delete(it: Timed): void {
    this.#open.delete(it)
  }

  endAll(): void {
    for (const it of this.#open) it.late()
  }

  #look(): void {
    const now = performance.now()
    for (const it of this.#open) if (it.endsAt <= now) it.late()
    if (this.#open.size > 0) return
    clearInterval(this.#timer)
    this.#timer = undefined
  }
}
