/** The queue of updates of several replicas, over a database. The replica that takes an update in may not be the one that handles it. */
import { LRUCache } from 'lru-cache'
import { Unconfirmed } from '../../data/engine/store-error.ts'
import type { Item } from '../../data/queues/inbox-codec.ts'
import type { SharedItem, SharedUpdates } from '../../data/queues/shared-updates.ts'
import { isUpdate, stripForReplicas } from '../updates/strip-update.ts'
import { openChatQueues } from './chat-queues.ts'
import type { TakenUpdate, TakenUpdates, UpdateQueue } from './update-queue.ts'
import type { UpdateRunner } from './update-runner.ts'

/** How many chats a replica handles at once. One that waits for Telegram holds a place. */
const mostChats = 300
const mostRefused = 10_000
/** Queue length of a chat while the database is away. */
const mostInChat = 100

export class SharedQueue implements UpdateQueue {
  readonly #shared: SharedUpdates
  readonly #runner: UpdateRunner
  /** Of updates that the database could not keep. */
  readonly #unkept = openChatQueues(mostInChat)
  /** The keys of those that were refused because the database was away. */
  readonly #refused = new LRUCache<string, true>({ max: mostRefused })
  /** Those in work, by key. */
  readonly #handling = new Map<string, Promise<void>>()
  readonly strip = stripForReplicas

  constructor(shared: SharedUpdates, runner: UpdateRunner) {
    this.#shared = shared
    this.#runner = runner
  }

  get size(): number {
    return this.#shared.size + this.#unkept.size
  }

  async start(): Promise<void> {
    this.#shared.start(mostChats, (item, isPoison) => this.#handle(item, isPoison))
  }

  async put(items: readonly TakenUpdate[]): Promise<TakenUpdates> {
    try {
      const dropped = await this.#shared.put(items)
      this.#runner.kept()
      for (const { whole } of items.filter(it => dropped.includes(it.key))) this.#runner.dropped(whole)
    } catch (error) {
      // Another replica may reach the database, and handle them in the order of their chats: they are delivered again.
      if (error instanceof Unconfirmed || this.#isFirstTime(items)) throw error
      this.#runner.notKept(error)
      await Promise.all(items.map(it => this.#handleUnkept(it)))
    }
    return { handled: Promise.resolve(undefined) }
  }

  /** Its answers are never in the response to an update, which another replica may handle. */
  reopen(): void {}

  #isFirstTime(items: readonly SharedItem[]): boolean {
    const isFirst = items.some(({ key }) => !this.#refused.has(key))
    for (const { key } of items) this.#refused.set(key, true)
    return isFirst
  }

  async drained(): Promise<void> {
    await Promise.all([this.#shared.stop(), this.#unkept.below(1)])
  }

  async #handle({ key, update }: Item, isPoison: boolean): Promise<'done' | 'left'> {
    if (!isUpdate(update)) return 'done'
    if (!isPoison) return this.#runner.run(update, key)
    await this.#runner.setAside(update, key)
    return 'done'
  }

  /** Telegram delivers it again unless it is handled, and may deliver it again before that. */
  #handleUnkept(item: TakenUpdate): Promise<void> {
    if (this.#shared.isHandledOffline(item.key)) return Promise.resolve()
    const handling = this.#handling.get(item.key) ?? this.#runUnkept(item)
    this.#handling.set(item.key, handling)
    return handling.finally(() => this.#handling.delete(item.key))
  }

  async #runUnkept({ key, chat, whole }: TakenUpdate): Promise<void> {
    let end: 'done' | 'left' = 'left'
    await this.#unkept.add(chat, async () => {
      end = await this.#runner.run(whole, key)
    })
    if (end === 'left') throw new Error('an update is neither kept nor handled')
    this.#shared.markHandledLater(key)
  }
}
