/** Updates that were handled while the database was away. It may still hold them as waiting, and is told as soon as it is back. */
import type { Database } from '../engine/postgres/database.ts'

const retryMs = 300
const timeoutMs = 5_000
const mostAtOnce = 1_000

export class HandledOffline {
  readonly #database: Database
  readonly #keys = new Set<string>()
  #timer: NodeJS.Timeout | undefined

  constructor(database: Database) {
    this.#database = database
  }

  has(key: string): boolean {
    return this.#keys.has(key)
  }

  add(key: string): void {
    this.#keys.add(key)
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined
      this.flush().catch(() => this.add(key))
    }, retryMs).unref()
  }

  /** Tells the database. Throws a StoreError. */
  async flush(): Promise<void> {
    while (this.#keys.size > 0) {
      const told = [...this.#keys].slice(0, mostAtOnce)
      await this.#database.query('cannot keep what came', text, [told], timeoutMs)
      for (const key of told) this.#keys.delete(key)
    }
  }

  /** Never rejects. */
  async close(): Promise<void> {
    await this.flush().catch(() => undefined)
    clearTimeout(this.#timer)
  }
}

const text = `
INSERT INTO taken_update (key, chat) SELECT key, '' FROM unnest($1::text[]) AS told (key)
ON CONFLICT (key) DO UPDATE SET update = NULL, chat = ''`
