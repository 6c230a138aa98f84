/** What the replicas of a bot share in a database, besides the store: the updates, the outbox, and who of them leads. */
import { setTimeout as pause } from 'node:timers/promises'
import type { Database } from '../engine/postgres/database.ts'
import { QueueTable, readQueue } from '../engine/postgres/queue-table.ts'
import { waitForTurn } from '../engine/postgres/turn.ts'
import { StoreError } from '../engine/store-error.ts'
import { type Outbox, restoreOutbox } from './outbox.ts'
import { OutboxMirror, outboxName } from './outbox-mirror.ts'
import { readLines } from './outbox-state.ts'
import { SharedUpdates } from './shared-updates.ts'

export interface Term {
  /** Aborted when it may not lead any more: another replica may. */
  readonly signal: AbortSignal
  /** Only the leader writes it. */
  readonly outbox: Outbox
}

/** The pause after a failure to lead. */
const retryMs = 1_000

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

  get isLeading(): boolean {
    return this.#isLeading
  }

  /**
   * Calls `work` whenever this replica becomes the leader, until the signal aborts; the next term begins after `work` has ended.
   * Calls `failed` when it cannot lead, and tries again later. Errors: those of `work` within its term.
   */
  async lead(
    signal: AbortSignal,
    failed: (error: unknown) => void,
    work: (term: Term) => Promise<void>,
  ): Promise<void> {
    for (;;) {
      const turn = await waitForTurn(this.#database.url, signal)
      if (turn === undefined) return
      const term = AbortSignal.any([signal, turn.signal])
      try {
        await this.#leadOnce(turn.machine, term, work)
      } catch (error) {
        if (!(error instanceof StoreError)) throw error
        failed(error)
        await pause(retryMs, undefined, { signal }).catch(() => undefined)
      } finally {
        await turn.end()
      }
    }
  }

  /** Errors: a StoreError when the outbox cannot be opened; those of `work` within its term. */
  async #leadOnce(machine: string, signal: AbortSignal, work: (term: Term) => Promise<void>): Promise<void> {
    const outbox = await this.#openOutbox(machine)
    this.#isLeading = true
    this.mirror.leader = machine
    try {
      await work({ signal, outbox })
    } catch (error) {
      if (!signal.aborted) throw error
    } finally {
      this.#isLeading = false
      await outbox.close()
    }
  }

  async #openOutbox(machine: string): Promise<Outbox> {
    const lines = await readQueue(this.#database, outboxName)
    const state = readLines(lines.map(({ line }) => line).join(''))
    return restoreOutbox(state, it => new QueueTable(this.#database, outboxName, machine, it).open())
  }
}
