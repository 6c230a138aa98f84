import type { EventBus } from './events.ts'
import { badRequest, conflict } from './refusal.ts'
import { type Update, type UpdateKind, updateKinds } from './shapes.ts'

const keptMs = 24 * 60 * 60 * 1000
const longestPollSeconds = 50
const notByDefault: readonly UpdateKind[] = ['chat_member', 'message_reaction', 'message_reaction_count']

interface Kept {
  readonly update: Update
  readonly at: number
}

interface Poller {
  end(refused: boolean): void
}

export interface Poll {
  readonly offset?: number
  readonly limit?: number
  readonly timeout?: number
  readonly allowed_updates?: readonly UpdateKind[]
}

/** The queue of updates for the bot: at-least-once delivery, oldest first. An update is dropped when confirmed or a day old. */
export class Updates {
  readonly #events: EventBus
  readonly #now: () => Date
  #kept: readonly Kept[] = []
  #nextId = 100_000_001
  #allowed: ReadonlySet<UpdateKind> = wanted([])
  #poller: Poller | undefined
  #wake: () => void = () => undefined
  /** While a webhook is set, getUpdates is refused. */
  webhookUrl = ''

  constructor(events: EventBus, now: () => Date) {
    this.#events = events
    this.#now = now
  }

  get pending(): readonly Update[] {
    return this.#kept.map(kept => kept.update)
  }

  get allowed(): readonly UpdateKind[] {
    return updateKinds.filter(kind => this.#allowed.has(kind))
  }

  /** True while a getUpdates call is waiting for something to happen. */
  get isPolled(): boolean {
    return this.#poller !== undefined
  }

  /** Sets the callback for a new update; the webhook uses it. */
  onArrival(wake: () => void): void {
    this.#wake = wake
  }

  /** Adds an update if `allowed_updates` includes its kind. Returns it, or undefined when it was not added. */
  push(kind: UpdateKind, content: unknown): Update | undefined {
    if (!this.#allowed.has(kind)) return undefined
    return this.inject({ update_id: this.#nextId, [kind]: content })
  }

  /** Adds an update unchanged, without looking at `allowed_updates`. */
  inject(update: Update): Update {
    this.#kept = [...this.#kept, { update, at: this.#now().getTime() }]
    this.#nextId = Math.max(this.#nextId, update.update_id) + 1
    this.#poller?.end(false)
    this.#wake()
    return update
  }

  /** The id of the next update. */
  get nextId(): number {
    return this.#nextId
  }

  /** Sets `allowed_updates`. An absent list keeps the earlier one; an empty list restores the default. */
  allow(kinds: readonly UpdateKind[] | undefined): void {
    if (kinds !== undefined) this.#allowed = wanted(kinds)
  }

  /** Drops all pending updates. */
  drop(): void {
    this.#kept = []
  }

  /** Drops the updates before `offset`. A negative offset keeps that many of the newest. */
  confirm(offset: number): void {
    this.#kept = offset < 0 ? this.#kept.slice(offset) : this.#kept.filter(kept => kept.update.update_id >= offset)
    this.#events.emit({ kind: 'poll' })
  }

  /**
   * getUpdates.
   *
   * Errors: 409 while a webhook is set. Of two polls at the same time, the older one ends with 409, as in Telegram.
   */
  async poll(poll: Poll, signal: AbortSignal): Promise<readonly Update[]> {
    if (this.webhookUrl !== '') {
      throw conflict(
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first",
      )
    }
    const limit = poll.limit ?? 100
    if (limit < 1) throw badRequest('limit must be between 1 and 100')
    this.#poller?.end(true)
    this.allow(poll.allowed_updates)
    this.#forgetOld()
    if (poll.offset !== undefined && poll.offset !== 0) this.confirm(poll.offset)
    const seconds = Math.min(Math.max(poll.timeout ?? 0, 0), longestPollSeconds)
    if (this.#kept.length === 0 && seconds > 0) await this.#wait(seconds * 1000, signal)
    if (signal.aborted) return []
    return this.pending.slice(0, Math.min(limit, 100))
  }

  #wait(ms: number, signal: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const end = (refused: boolean): void => {
        clearTimeout(timer)
        signal.removeEventListener('abort', leave)
        if (this.#poller === poller) this.#poller = undefined
        if (refused) {
          reject(conflict('terminated by other getUpdates request; make sure that only one bot instance is running'))
        } else resolve()
      }
      const leave = (): void => end(false)
      const timer = setTimeout(leave, ms)
      const poller: Poller = { end }
      signal.addEventListener('abort', leave)
      this.#poller = poller
      this.#events.emit({ kind: 'poll' })
    })
  }

  #forgetOld(): void {
    const oldest = this.#now().getTime() - keptMs
    this.#kept = this.#kept.filter(kept => kept.at >= oldest)
  }
}

function wanted(kinds: readonly UpdateKind[]): ReadonlySet<UpdateKind> {
  if (kinds.length > 0) return new Set(kinds)
  return new Set(updateKinds.filter(kind => !notByDefault.includes(kind)))
}
