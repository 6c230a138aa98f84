/** Lets a piece of work run while no other is running. */
export class SoloGate {
  #working = 0
  #solo: Promise<void> | undefined
  #wake: () => void = () => undefined

  get isSolo(): boolean {
    return this.#solo !== undefined && this.#working === 0
  }

  /** Runs the work beside other work. */
  async run<T>(work: () => Promise<T>): Promise<T> {
    while (this.#solo !== undefined) await this.#solo
    this.#working += 1
    try {
      return await work()
    } finally {
      this.#working -= 1
      if (this.#working === 0) this.#wake()
    }
  }

  /** Runs the work alone: waits at most `mostMs` for other work, and other work waits at most `mostMs` for this. */
  async runAlone<T>(mostMs: number, work: () => Promise<T>): Promise<T> {
    while (this.#solo !== undefined) await this.#solo
    const [ended, end] = signal()
    this.#solo = ended
    try {
      if (this.#working > 0) await atMost(mostMs, new Promise<void>(resolve => (this.#wake = resolve)))
      const running = work()
      await atMost(mostMs, running)
      this.#free(ended, end)
      return await running
    } finally {
      this.#free(ended, end)
    }
  }

  /** Once: later the turn may be another's. */
  #free(own: Promise<void>, end: () => void): void {
    if (this.#solo !== own) return
    this.#wake = () => undefined
    this.#solo = undefined
    end()
  }
}

function signal(): [Promise<void>, () => void] {
  let resolve: () => void = () => undefined
  return [new Promise<void>(done => (resolve = done)), () => resolve()]
}

/** Resolves when the work has ended, or after `ms`. */
async function atMost(ms: number, work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise(resolve => {
    timer = setTimeout(resolve, ms)
  })
  await Promise.race([work.then(undefined, () => undefined), late])
  clearTimeout(timer)
}
