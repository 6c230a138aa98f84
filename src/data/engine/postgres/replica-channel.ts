/** What the replicas over a database tell one another, through the listener's notifications. Nothing is kept of it. */
import { z } from 'zod'
import type { ReplicaTopic, Shared } from '../../shared/shared.ts'
import type { Database } from './database.ts'

type Hear = (value: unknown) => void

export class ReplicaChannel implements Pick<Shared, 'tell' | 'onTell'> {
  readonly #database: Database
  readonly #hearers = new Map<string, readonly Hear[]>()

  constructor(database: Database) {
    this.#database = database
  }

  async tell<T extends {}>({ name, shape }: ReplicaTopic<T>, value: T): Promise<void> {
    const payload = JSON.stringify([this.#database.machine, name, z.encode(shape, value)])
    await this.#database.query('cannot tell the other processes', "SELECT pg_notify('karvan', $1)", [payload])
  }

  /** A value of another shape, which another version may tell, is ignored. */
  onTell<T extends {}>({ name, shape }: ReplicaTopic<T>, hear: (value: T | undefined) => void): void {
    const judge: Hear = value => {
      const judged = value === undefined ? undefined : shape.safeParse(value)
      if (judged?.success !== false) hear(judged?.data)
    }
    this.#hearers.set(name, [...(this.#hearers.get(name) ?? []), judge])
  }

  /** Another replica tells that. */
  heard(topic: string, value: unknown): void {
    for (const hear of this.#hearers.get(topic) ?? []) hear(value)
  }

  /** Something may have been missed. */
  missed(): void {
    for (const topic of this.#hearers.keys()) this.heard(topic, undefined)
  }
}
