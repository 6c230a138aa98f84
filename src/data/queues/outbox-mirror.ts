/** The outbox of replicas that do not send: a copy that follows the leader, and requests to it, which are rows. */
import { z } from 'zod'
import { jsonLine, readJsonLines } from '../engine/json-lines.ts'
import type { Database } from '../engine/postgres/database.ts'
import { appendTo, readQueue, removeFrom } from '../engine/postgres/queue-table.ts'
import { Outbox } from './outbox.ts'
import { outboxLine, posting } from './outbox-codec.ts'
import { follow, type OpenItem } from './outbox-state.ts'

const request = z.union([
  z.tuple([z.literal('put'), posting]),
  z.tuple([z.enum(['pause', 'resume', 'stop']), z.string()]),
  z.tuple([z.literal('moved'), z.int(), z.int()]),
  z.tuple([z.literal('drop'), z.int()]),
])
/** What a replica asks of the leader. */
export type OutboxRequest = Readonly<z.infer<typeof request>>

/** The names of the queues in the table. */
export const outboxName = 'outbox'
const requestName = 'outbox-request'

export class OutboxMirror {
  readonly #database: Database
  readonly #open = new Map<string, OpenItem>()
  readonly #known: string[] = []
  /** The copy: to be read only. */
  readonly outbox = new Outbox({ open: this.#open, known: this.#known })
  /** The name of this replica as the leader. */
  leader = ''
  #last = '0'

  constructor(database: Database) {
    this.#database = database
  }

  /** Reads what the leader has written since the last call. Throws a StoreError. */
  async update(): Promise<void> {
    const lines = await readQueue(this.#database, outboxName, this.#last)
    for (const { id, line } of lines) {
      readJsonLines(line, outboxLine, one => follow(one, this.#open, this.#known))
      this.#last = id
    }
  }

  /** Resolves when the leader will get it. Throws a StoreError; then it does not. */
  async ask(one: OutboxRequest): Promise<void> {
    await appendTo(this.#database, requestName, jsonLine([...one]))
    this.#anticipate(one)
  }

  /**
   * Hands the requests to this replica, while it leads, in order; one that a newer version has made waits for a leader of that version.
   * Throws a StoreError, or what `take` throws.
   */
  async takeRequests(take: (one: OutboxRequest) => Promise<void>): Promise<void> {
    for (const { id, line } of await readQueue(this.#database, requestName)) {
      const one = request.safeParse(JSON.parse(line)).data
      if (one === undefined) continue
      await take(one)
      await removeFrom(this.#database, requestName, id, this.leader)
    }
  }

  /** The copy shows it before the leader has taken it. */
  #anticipate(one: OutboxRequest): void {
    const [what, id] = one
    if (what === 'put' && !this.outbox.knows(id.id)) follow(['+', id], this.#open, this.#known)
    else if (what === 'pause' || what === 'resume') follow(['pause', id, what === 'pause'], this.#open, this.#known)
    else if (what === 'stop') follow(['stop', id], this.#open, this.#known)
  }
}
