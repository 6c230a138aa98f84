/** Intake of updates: kept in the inbox first, then handled in order for each chat. No chat waits for another. */
import type { Update } from 'grammy/types'
import type { Inbox } from '../../data/queues/inbox.ts'
import type { Item, Left } from '../../data/queues/inbox-codec.ts'
import { pause, within } from '../api/pause.ts'
import type { ChatPseudonym } from '../process/chat-pseudonym.ts'
import { described, type Log } from '../process/log.ts'
import type { Metrics } from '../process/metrics.ts'
import { kindOf } from '../process/update-kinds.ts'
import type { Liveness } from '../server/liveness.ts'
import { openChatQueues } from './chat-queues.ts'
import { openInlineQueue } from './inline.ts'
import type { UpdateProcessor } from './process-update.ts'
import { chatOfUpdate, keyOf, queueKeyOf, stripUpdate } from './strip-update.ts'

export interface IntakeOptions {
  readonly inbox: Inbox
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

/** Queue length of one chat. Above it the chat is flooding, and its further updates are dropped. */
const mostInChat = 300
/** Above this number of updates in work, the intake takes no further ones until some are handled. */
const mostInAll = 3_000
/** Longest time that an update tried alone blocks all others. */
const aloneMs = 5_000
/** An update that ended the process so often, by a fault or a kill, is not tried again. */
const mostFaults = 2
const mostDeaths = 3
/** An update that this number of starts left undone is tried alone. */
const suspiciousRuns = 3
const mostWaits = 16

/** The queue of updates between Telegram and the processor. */
export class Intake {
  readonly #options: IntakeOptions
  readonly #chats = openChatQueues(mostInChat)
  readonly #inlineQueue
  #dropped = 0

  constructor(options: IntakeOptions) {
    const { metrics, inbox } = options
    this.#options = options
    this.#inlineQueue = openInlineQueue(
      () => performance.now(),
      () => metrics.dropped('queue'),
    )
    metrics.watch('queue_length', () => this.size)
    metrics.watch('inbox_length', () => inbox.size)
  }

  /** Updates in work or waiting. */
  get size(): number {
    return this.#chats.size + this.#inlineQueue.size
  }

  /**
   * Takes updates. Resolves when none can be lost: they are on disk, or, while the disk is full, they are handled. Updates
   * taken before are skipped. Waits while very many are in work.
   */
  async take(updates: readonly Update[]): Promise<TakenUpdates> {
    const { inbox, liveness, metrics, processor } = this.#options
    for (const update of updates) metrics.took(kindOf(update))
    const all = this.#withRoom(updates.filter(update => !this.#isChatter(update))).flatMap(update => this.#read(update))
    const items = all.filter(({ whole }) => whole.inline_query === undefined)
    // Inline results are useful for a few seconds only: the queries are not kept on disk.
    for (const { key, whole } of all)
      if (whole.inline_query !== undefined)
        this.#inlineQueue.add(queueKeyOf(whole), () => processor.process(whole, key))
    const work: Promise<void>[] = []
    try {
      const fresh = new Set(await inbox.keep(items))
      if (fresh.size > 0) liveness.kept(true)
      for (const item of items) if (fresh.has(item)) work.push(this.#enqueue(item.key, item.whole))
    } catch (error) {
      await this.#takeUnkept(items, error)
    }
    await this.#chats.below(mostInAll)
    return { handled: Promise.all(work).then(() => undefined) }
  }

  /** A busy group must not keep the disk and the queues busy for all chats. */
  #isChatter(update: Update): boolean {
    const { metrics, processor } = this.#options
    const isChatter = processor.isChatter(update)
    if (isChatter) metrics.ended('silent', 0)
    return isChatter
  }

  /** Enqueues what earlier runs left. Resolves when none of it can end the process any more. */
  async resume(): Promise<void> {
    const { inbox, log } = this.#options
    const left = inbox.left.filter(isUpdate)
    if (left.length > 0) log.info({ updates: left.length }, 'handling the updates that the last run left')
    // An update that ends the process is tried alone, so that it is known which one it was.
    for (const { key, update } of left.filter(it => isSuspect(it) && !isPoison(it))) {
      await inbox.alone(key)
      await within(aloneMs, this.#enqueue(key, update))
    }
    for (const { key, update } of left.filter(it => !isSuspect(it) && !isPoison(it))) void this.#enqueue(key, update)
    for (const it of left.filter(isPoison)) void this.#setAside(it)
  }

  /** Resolves when all updates are handled. */
  async drained(): Promise<void> {
    await Promise.all([this.#chats.below(1), this.#inlineQueue.idle()])
  }

  /** Resolves when the update is handled, or dropped because its chat is flooding. */
  #enqueue(key: string, update: Update): Promise<void> {
    return this.#chats.add(queueKeyOf(update), () => this.#handle(key, update)) ?? this.#drop(key, update)
  }

  async #drop(key: string, update: Update): Promise<void> {
    this.#countDrop(update)
    this.#options.inbox.done(key)
  }

  /** Retries while Telegram is unreachable or refuses the token; the chat waits. After a stop the update stays in the inbox. */
  async #handle(key: string, update: Update): Promise<void> {
    const { inbox, processor, retryMs, signal } = this.#options
    for (let tries = 0; ; tries += 1) {
      const { outcome } = await processor.process(update, key)
      if (outcome !== 'unreached' && outcome !== 'token') return inbox.done(key)
      if (signal.aborted) return
      await pause(retryMs * Math.min(2 ** tries, mostWaits), signal)
    }
  }

  /** Handles updates that the disk cannot keep. Telegram repeats them until they are confirmed. */
  async #takeUnkept(items: readonly Taken[], error: unknown): Promise<void> {
    const { inbox, liveness, log, metrics } = this.#options
    liveness.kept(false)
    metrics.diskFailed('inbox')
    log.error({ err: described(error) }, 'the inbox cannot be written: updates are handled before they are confirmed')
    await Promise.all(items.filter(({ key }) => !inbox.knows(key)).map(({ key, whole }) => this.#enqueue(key, whole)))
  }

  /** Drops the updates of full queues before they are written: a flood would keep the disk busy for all chats. */
  #withRoom(updates: readonly Update[]): readonly Update[] {
    const rooms = new Map<string, number>()
    return updates.filter(update => {
      const queue = queueKeyOf(update)
      const room = rooms.get(queue) ?? this.#chats.room(queue)
      rooms.set(queue, room - 1)
      if (room <= 0) this.#countDrop(update)
      return room > 0
    })
  }

  #countDrop(dropped: Update): void {
    const { log, metrics, pseudonym } = this.#options
    this.#dropped += 1
    metrics.dropped('queue')
    if (this.#dropped % 100 === 1) {
      const chat = chatOfUpdate(dropped)?.id
      const named = typeof chat === 'number' ? { pseudonym: pseudonym(chat) } : {}
      const line = { update: dropped.update_id, ...named, dropped: this.#dropped }
      log.warn({ ...line }, 'a chat is flooding: its further updates are dropped')
    }
  }

  /** Skips an update that cannot be serialised, such as one nested too deep: it must not stop the others. */
  #read(whole: Update): readonly Taken[] {
    try {
      return [{ key: keyOf(whole), update: stripUpdate(whole), whole }]
    } catch (error) {
      this.#options.log.warn({ update: whole.update_id, err: described(error) }, 'a malformed update is skipped')
      return []
    }
  }

  async #setAside({ key, update }: LeftUpdate): Promise<void> {
    const { inbox, log, metrics, processor } = this.#options
    inbox.done(key)
    metrics.setAside()
    log.error({ update: update.update_id, id: key, kind: kindOf(update) }, 'an update that stops the bot was set aside')
    await processor.apologise(update)
  }
}

/** Updates that were taken. */
export interface TakenUpdates {
  /** Resolves when the new ones among them are handled; those that are not kept on the disk do not count. */
  readonly handled: Promise<undefined>
}

interface Taken extends Item {
  /** As it came, with names. */
  readonly whole: Update
}
interface LeftUpdate extends Left {
  readonly update: Update
}

const isPoison = ({ faults, deaths }: Left): boolean => faults >= mostFaults || deaths >= mostDeaths
const isSuspect = ({ faults, deaths, runs }: Left): boolean => faults > 0 || deaths > 0 || runs >= suspiciousRuns

const isUpdate = (it: Left): it is LeftUpdate =>
  typeof it.update === 'object' && it.update !== null && 'update_id' in it.update
