/** What the replicas of a bot share in a database, besides the store: the updates, the outbox, and who of them leads. */
import type { Database } from '../engine/postgres/database.ts'
import { QueueTable, readQueue } from '../engine/postgres/queue-table.ts'
import { waitForTurn } from '../engine/postgres/turn.ts'
import { type Outbox, restoreOutbox } from './outbox.ts'
import { OutboxMirror } from './outbox-mirror.ts'
import { readLines } from './outbox-state.ts'
import { SharedUpdates } from './shared-updates.ts'

/** The time in which this replica leads. */
export interface Term {
  /** Aborted when it may not lead any more: another replica may. */
  readonly signal: AbortSignal
  /** Only the leader writes it. */
  readonly outbox: Outbox
}

export class SharedQueues {
  readonly updates: SharedUpdates
  readonly mirror: OutboxMirror
  readonly #database: Database
  #isLeading = false

  constructor(database: Database) {
    this.#database = database
    this.updates = new SharedUpdates(database)
    this.mirror = new OutboxMirror(database)
  }

  /** Whether this replica is the leader now. */
  get isLeading(): boolean {
    return this.#isLeading
  }

  /**
   * Calls `work` whenever this replica becomes the leader, until the signal aborts; the next term begins after `work` has ended.
   * Errors: those of `work` within its term.
   */
  async lead(signal: AbortSignal, work: (term: Term) => Promise<void>): Promise<void> {
    for (;;) {
      const turn = await waitForTurn(this.#database.url, signal)
      if (turn === undefined) return
      const term = AbortSignal.any([signal, turn.signal])
      const outbox = await this.#openOutbox(turn.machine).catch(() => undefined)
      this.#isLeading = outbox !== undefined
      try {
        if (outbox !== undefined) await work({ signal: term, outbox })
      } catch (error) {
        if (!term.aborted) throw error
      } finally {
        this.#isLeading = false
        await outbox?.close()
        await turn.end()
      }
    }
  }

  async #openOutbox(machine: string): Promise<Outbox> {
    const lines = await readQueue(this.#database, 'outbox')
    const state = readLines(lines.map(({ line }) => line).join(''))
    return restoreOutbox(state, it => new QueueTable(this.#database, 'outbox', machine, it).open())
  }
}
