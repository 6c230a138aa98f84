/** Intake of updates: what is for the bot goes into the queue, inline queries are answered at once. */
import type { Update } from 'grammy/types'
import { described, type Log } from '../process/log.ts'
import type { Metrics } from '../process/metrics.ts'
import { kindOf } from '../process/update-kinds.ts'
import { openInlineQueue } from '../updates/inline.ts'
import type { UpdateProcessor } from '../updates/process-update.ts'
import { keyOf, queueKeyOf } from '../updates/strip-update.ts'
import type { TakenUpdate, TakenUpdates, UpdateQueue } from './update-queue.ts'

export interface IntakeOptions {
  readonly queue: UpdateQueue
  readonly processor: UpdateProcessor
  readonly log: Log
  readonly metrics: Metrics
  readonly onWork: () => void
}

/** What Telegram delivers enters here. */
export class Intake {
  readonly #options: IntakeOptions
  readonly #inlineQueue

  constructor(options: IntakeOptions) {
    this.#options = options
    this.#inlineQueue = openInlineQueue(
      () => performance.now(),
      () => options.metrics.dropped('queue'),
    )
    options.metrics.watch('queue_length', () => this.size)
  }

  /** Updates in work or waiting. */
  get size(): number {
    return this.#options.queue.size + this.#inlineQueue.size
  }

  /** Takes updates, see UpdateQueue.put. */
  async take(updates: readonly Update[]): Promise<TakenUpdates> {
    const { metrics, onWork, processor, queue } = this.#options
    const all: TakenUpdate[] = []
    for (const update of updates) {
      metrics.took(kindOf(update))
      const read = this.#isChatter(update) ? undefined : this.#read(update)
      if (read !== undefined) all.push(read)
    }
    // A single message is found in the inbox by the next start, if it blocks this process.
    if (this.size + all.length > 1 || all[0]?.whole.inline_query !== undefined) onWork()
    // Inline results are useful for a few seconds only: the queries are not kept.
    for (const { key, chat, whole } of all)
      if (whole.inline_query !== undefined) this.#inlineQueue.add(chat, () => processor.process(whole, key))
    const taken = await queue.put(all.filter(({ whole }) => whole.inline_query === undefined))
    void taken.handled.then(onWork)
    return taken
  }

  /** It was not finished after all: its repeat is taken. */
  reopen(update: Update): void {
    this.#options.queue.reopen(keyOf(update))
  }

  /** Resolves when all updates are handled. */
  async drained(): Promise<void> {
    await Promise.all([this.#options.queue.drained(), this.#inlineQueue.idle()])
  }

  /** A busy group must not keep the disk and the queues busy for all chats. */
  #isChatter(update: Update): boolean {
    const { metrics, processor } = this.#options
    const isChatter = processor.isChatter(update)
    if (isChatter) metrics.ended('silent', 0)
    return isChatter
  }

  /** Skips an update that cannot be serialised, such as one nested too deep: it must not stop the others. */
  #read(whole: Update): TakenUpdate | undefined {
    const { log, queue } = this.#options
    try {
      return { key: keyOf(whole), chat: queueKeyOf(whole), update: queue.strip(whole), whole }
    } catch (error) {
      log.warn({ update: whole.update_id, err: described(error) }, 'a malformed update is skipped')
      return undefined
    }
  }
}
