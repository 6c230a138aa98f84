/** How a queued update ends: handled, left for the next run, set aside, or dropped. */
import type { Update } from 'grammy/types'
import { pause } from '../api/pause.ts'
import type { ChatPseudonym } from '../process/chat-pseudonym.ts'
import { described, type Log } from '../process/log.ts'
import type { Metrics } from '../process/metrics.ts'
import { kindOf } from '../process/update-kinds.ts'
import type { Liveness } from '../server/liveness.ts'
import type { UpdateProcessor } from '../updates/process-update.ts'
import { chatOfUpdate } from '../updates/strip-update.ts'

export interface UpdateRunnerOptions {
  readonly processor: UpdateProcessor
  readonly log: Log
  readonly metrics: Metrics
  /** Names a chat in the log. */
  readonly pseudonym: ChatPseudonym
  readonly liveness: Pick<Liveness, 'kept'>
  /** The wait before an update is retried when Telegram was unreachable. It doubles, up to sixteen times as long. */
  readonly retryMs: number
  /** Aborted at a stop. */
  readonly signal: AbortSignal
}

const mostWaits = 16

export class UpdateRunner {
  readonly #options: UpdateRunnerOptions
  #dropped = 0

  constructor(options: UpdateRunnerOptions) {
    this.#options = options
  }

  /** Retries while Telegram is unreachable or refuses the token; the chat waits. 'left': a stop came first. Never rejects. */
  async run(update: Update, key: string): Promise<'done' | 'left'> {
    const { processor, retryMs, signal } = this.#options
    for (let tries = 0; ; tries += 1) {
      const { outcome } = await processor.process(update, key)
      if (outcome !== 'unreached' && outcome !== 'token') return 'done'
      if (signal.aborted) return 'left'
      await pause(retryMs * Math.min(2 ** tries, mostWaits), signal)
    }
  }

  /** Apologises for an update that ends the process, and does not handle it. Never rejects. */
  async setAside(update: Update, key: string): Promise<void> {
    const { log, metrics, processor } = this.#options
    metrics.setAside()
    log.error({ update: update.update_id, id: key, kind: kindOf(update) }, 'an update that stops the bot was set aside')
    await processor.apologise(update)
  }

  /** Counts an update of a chat that is flooding. Not every one gets a line. */
  dropped(update: Update): void {
    const { log, metrics, pseudonym } = this.#options
    this.#dropped += 1
    metrics.dropped('queue')
    if (this.#dropped % 100 !== 1) return
    const chat = chatOfUpdate(update)?.id
    const named = typeof chat === 'number' ? { pseudonym: pseudonym(chat) } : {}
    const line = { update: update.update_id, ...named, dropped: this.#dropped }
    log.warn(line, 'a chat is flooding: its further updates are dropped')
  }

  /** Updates could not be kept: they are handled before they are confirmed. */
  notKept(error: unknown): void {
    const { liveness, log, metrics } = this.#options
    liveness.kept(false)
    metrics.diskFailed('inbox')
    log.error({ err: described(error) }, 'the inbox cannot be written: updates are handled before they are confirmed')
  }

  kept(): void {
    this.#options.liveness.kept(true)
  }
}
