const flushEveryMs = 60_000

/** Write-behind buffer: changed values reach the engine once a minute at most. A kill loses the last minute. */
export class WriteBehind<T> {
  readonly #write: (name: string, value: T) => Promise<unknown>
  readonly #changed = new Map<string, T>()
  #timer: NodeJS.Timeout | undefined

  constructor(write: (name: string, value: T) => Promise<unknown>) {
    this.#write = write
  }

  change(name: string, value: T): void {
    this.#changed.set(name, value)
    this.#flushLater()
  }

  /** Whether that value waits to be written. */
  has(name: string): boolean {
    return this.#changed.has(name)
  }

  /** Writes what has changed. Throws what the engine throws, and tries again within a minute. */
  async flush(): Promise<void> {
    const batch = [...this.#changed]
    this.#changed.clear()
    const results = await Promise.allSettled(batch.map(([name, value]) => this.#write(name, value)))
    const failed = results.flatMap((it, i) => (it.status === 'rejected' ? [{ error: it.reason, of: batch[i] }] : []))
    for (const { of } of failed) if (of !== undefined && !this.#changed.has(of[0])) this.#changed.set(...of)
    if (failed[0] === undefined) return
    this.#flushLater()
    throw failed[0].error
  }

  /** The last flush. Never throws: these values are worth less than a clean stop. */
  async close(): Promise<void> {
    await this.flush().catch(() => undefined)
    clearTimeout(this.#timer)
  }

  #flushLater(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      void this.flush().catch(() => undefined)
    }, flushEveryMs).unref()
  }
}
