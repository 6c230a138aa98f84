/** The queue of updates of several replicas, over a database: any of them takes an update in, any of them handles it. */
import type { Update } from 'grammy/types'
import type { Item } from '../../data/queues/inbox-codec.ts'
import type { SharedItem, SharedUpdates } from '../../data/queues/shared-updates.ts'
import { queueKeyOf, stripForReplicas } from '../updates/strip-update.ts'
import { openChatQueues } from './chat-queues.ts'
import type { TakenUpdate, UpdateQueue } from './update-queue.ts'
import type { UpdateRunner } from './update-runner.ts'

/** How many chats a replica handles at once. One that waits for Telegram holds a place. */
const mostChats = 300
/** Queue length of a chat while the database is away. */
const mostInChat = 100

export class SharedQueue implements UpdateQueue {
  readonly #shared: SharedUpdates
  readonly #runner: UpdateRunner
  /** Of updates that the database could not keep. */
  readonly #unkept = openChatQueues(mostInChat)
  readonly strip = stripForReplicas

  constructor(shared: SharedUpdates, runner: UpdateRunner) {
    this.#shared = shared
    this.#runner = runner
  }

  get size(): number {
    return this.#shared.size + this.#unkept.size
  }

  async start(): Promise<void> {
    await this.#shared.adoptInbox(update => (isUpdate(update) ? queueKeyOf(update) : ''))
    this.#shared.start(mostChats, (item, isPoison) => this.#handle(item, isPoison))
  }

  async put(updates: readonly TakenUpdate[]): Promise<void> {
    const items = updates.map(it => ({ ...it, chat: queueKeyOf(it.whole) }))
    try {
      const dropped = await this.#shared.put(items)
      this.#runner.kept()
      for (const { whole } of items.filter(it => dropped.includes(it.key))) this.#runner.dropped(whole)
    } catch (error) {
      this.#runner.notKept(error)
      await Promise.all(items.map(it => this.#handleUnkept(it)))
    }
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

  /** Telegram delivers it again unless it is handled. */
  async #handleUnkept(item: TakenUpdate & SharedItem): Promise<void> {
    let end: 'done' | 'left' = 'left'
    const work = async (): Promise<void> => {
      end = await this.#runner.run(item.whole, item.key)
    }
    await this.#unkept.add(item.chat, work)
    if (end === 'left') throw new Error('an update is neither kept nor handled')
    this.#shared.handledUnkept(item)
  }
}

const isUpdate = (it: unknown): it is Update => typeof it === 'object' && it !== null && 'update_id' in it
