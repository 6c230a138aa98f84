/** The queue of updates of a single process: in the inbox on disk, then in memory, in order for each chat. */
import type { Update } from 'grammy/types'
import type { Inbox } from '../../data/queues/inbox.ts'
import type { Left } from '../../data/queues/inbox-codec.ts'
import { aloneMs, mostFaults, mostInChat } from '../../data/queues/update-limits.ts'
import { within } from '../api/pause.ts'
import type { Log } from '../process/log.ts'
import { isUpdate, queueKeyOf, stripUpdate } from '../updates/strip-update.ts'
import { openChatQueues } from './chat-queues.ts'
import type { TakenUpdate, TakenUpdates, UpdateQueue } from './update-queue.ts'
import type { UpdateRunner } from './update-runner.ts'

/** Above this number of updates in work, the queue takes no further ones until some are handled. */
const mostInAll = 3_000
/** Above this number it waits a little for fewer: memory for long queues is dear. A slow chat must not hold up the others. */
const usualInAll = 200
const shortWaitMs = 20
/** An update that so many kills have ended is not tried again. */
const mostDeaths = 3
/** An update that this number of starts left undone is tried alone. */
const suspiciousRuns = 3

export class LocalQueue implements UpdateQueue {
  readonly #inbox: Inbox
  readonly #runner: UpdateRunner
  readonly #log: Log
  readonly #chats = openChatQueues(mostInChat)
  readonly strip = stripUpdate

  constructor(inbox: Inbox, runner: UpdateRunner, log: Log) {
    this.#inbox = inbox
    this.#runner = runner
    this.#log = log
  }

  get size(): number {
    return this.#chats.size
  }

  async start(): Promise<void> {
    const left = this.#inbox.left.filter(isWhole)
    for (const it of this.#inbox.left) if (!isWhole(it)) this.#inbox.done(it.key)
    if (left.length > 0) this.#log.info({ updates: left.length }, 'handling the updates that the last run left')
    // An update that ends the process is tried alone, so that it is known which one it was.
    for (const { key, update } of left.filter(it => isSuspect(it) && !isPoison(it))) {
      await this.#inbox.alone(key)
      await within(aloneMs, this.#enqueue(key, update))
    }
    for (const { key, update } of left.filter(it => !isSuspect(it) && !isPoison(it))) void this.#enqueue(key, update)
    for (const { key, update } of left.filter(isPoison)) {
      this.#inbox.done(key)
      void this.#runner.setAside(update, key)
    }
  }

  async put(updates: readonly TakenUpdate[]): Promise<TakenUpdates> {
    const items = this.#withRoom(updates)
    const work: Promise<void>[] = []
    try {
      const fresh = new Set(await this.#inbox.keep(items))
      if (fresh.size > 0) this.#runner.kept()
      for (const item of items) if (fresh.has(item)) work.push(this.#enqueue(item.key, item.whole, item.chat))
    } catch (error) {
      this.#runner.notKept(error)
      // Telegram repeats them until they are confirmed.
      const unknown = items.filter(({ key }) => !this.#inbox.knows(key))
      await Promise.all(unknown.map(item => this.#handleUnkept(item)))
    }
    await this.#chats.below(usualInAll, shortWaitMs)
    await this.#chats.below(mostInAll)
    return { handled: Promise.all(work).then(() => undefined) }
  }

  reopen(key: string): void {
    this.#inbox.reopen(key)
  }

  drained(): Promise<void> {
    return this.#chats.below(1)
  }

  /** Resolves when the update is handled, or dropped because its chat is flooding. */
  #enqueue(key: string, update: Update, chat = queueKeyOf(update)): Promise<void> {
    return this.#chats.add(chat, () => this.#handle(key, update)) ?? this.#drop(key, update)
  }

  /** Errors: when a stop came before it was handled. */
  async #handleUnkept({ key, whole, chat }: TakenUpdate): Promise<void> {
    await this.#enqueue(key, whole, chat)
    // The inbox knows what is done.
    if (!this.#inbox.knows(key)) throw new Error('an update is neither kept nor handled')
  }

  async #drop(key: string, update: Update): Promise<void> {
    this.#runner.dropped(update)
    this.#inbox.done(key)
  }

  /** After a stop the update stays in the inbox. */
  #handle(key: string, update: Update): Promise<void> {
    return this.#runner.run(update, key).then(end => {
      if (end === 'done') this.#inbox.done(key)
    })
  }

  /** Drops the updates of full queues before they are written: a flood would keep the disk busy for all chats. */
  #withRoom(updates: readonly TakenUpdate[]): readonly TakenUpdate[] {
    const rooms = new Map<string, number>()
    return updates.filter(({ whole, chat }) => {
      const room = rooms.get(chat) ?? this.#chats.room(chat)
      rooms.set(chat, room - 1)
      if (room <= 0) this.#runner.dropped(whole)
      return room > 0
    })
  }
}

const isPoison = ({ faults, deaths }: Left): boolean => faults >= mostFaults || deaths >= mostDeaths
const isSuspect = ({ faults, deaths, runs }: Left): boolean => faults > 0 || deaths > 0 || runs >= suspiciousRuns

/** False for a damaged line. */
const isWhole = (it: Left): it is Left & { readonly update: Update } => isUpdate(it.update)
