import { Low } from 'lowdb'
import { batchWorker } from '../async/batch-worker.ts'
import type { CopiedValues } from './key-value.ts'
import type { Settings, SettingsFile } from './settings-file.ts'
import { reason, StoreError } from './store-error.ts'

interface Put {
  readonly name: string
  readonly value: unknown
  readonly ifAbsent: boolean
}

/** Reads the settings file. Throws a StoreError when it is of a newer format, and what the disk throws. */
export async function openSettingsValues(file: SettingsFile, path: string): Promise<SettingsValues> {
  const db = new Low<Settings>(file, new Map())
  await db.read()
  return new SettingsValues(db, file, path)
}

/** Named values in one lowdb database. Puts that wait together are written once (group commit). */
export class SettingsValues implements CopiedValues {
  readonly #db: Low<Settings>
  readonly #file: SettingsFile
  readonly #path: string
  /** The values on the disk. Readers never see a value that is still being written. */
  #durable: Settings
  readonly #queue = batchWorker((puts: readonly (Put | 'purge')[]) => this.#write(puts))

  constructor(db: Low<Settings>, file: SettingsFile, path: string) {
    this.#db = db
    this.#file = file
    this.#path = path
    this.#durable = db.data
  }

  async get(name: string): Promise<unknown> {
    return this.#durable.get(name)
  }

  put(name: string, value: unknown, ifAbsent = false): Promise<boolean> {
    return this.#queue.add({ name, value, ifAbsent })
  }

  async *names(prefix: string): AsyncGenerator<string> {
    for (const name of this.#durable.keys()) if (name.startsWith(prefix)) yield name
  }

  async purgeCopies(): Promise<void> {
    await this.#queue.add('purge')
  }

  /** Resolves when every put is written. Never rejects. */
  idle(): Promise<void> {
    return this.#queue.idle()
  }

  async #write(puts: readonly (Put | 'purge')[]): Promise<readonly boolean[]> {
    const next = new Map(this.#durable)
    const results = puts.map(put => put !== 'purge' && apply(put, next))
    const isRemoving = [...this.#durable.keys()].some(name => !next.has(name))
    try {
      if (results.includes(true)) {
        this.#db.data = next
        await this.#db.write()
        this.#durable = next
      }
      // What is removed must not survive in the copy.
      if (isRemoving || puts.includes('purge')) await this.#file.renewCopy()
    } catch (error) {
      this.#db.data = this.#durable
      throw new StoreError(`cannot keep the setting in ${this.#path}: ${reason(error)}`, { cause: error })
    }
    return results
  }
}

function apply({ name, value, ifAbsent }: Put, values: Map<string, unknown>): boolean {
  if (ifAbsent && values.has(name)) return false
  if (value === undefined) values.delete(name)
  else values.set(name, value)
  return true
}
