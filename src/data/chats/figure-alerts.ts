/** Figure alerts: chats that want a message when a figure they asked for is published, by the address of the question. */
import { z } from 'zod'
import { keyedMutex } from '../async/keyed-mutex.ts'
import type { Values } from '../engine/key-value.ts'
import { AlertIndex, type FigureAlert, figureAlert } from './alert-index.ts'
import { type CachedValues, openCachedValues } from './cached-values.ts'

/** How many a chat may have, and how many chats: all are looked at once the data have changed. */
const most = 20
const mostChats = 20_000

const prefix = 'wait:'
const keyOf = (chat: number, { address, thread = 0 }: Pick<FigureAlert, 'address' | 'thread'>): string =>
  `${chat}:${thread}:${address}`

/** The alerts of an engine: `wait:<chat>:<topic>:<address>`. */
export async function openFigureAlerts(engine: Values): Promise<FigureAlerts> {
  await splitLists(engine)
  const index = new AlertIndex()
  const kept = await openCachedValues(engine, {
    prefix,
    shape: figureAlert,
    changed: (key, now, before) => index.replace(Number.parseInt(key, 10), now, before),
  })
  return new FigureAlerts(kept, index)
}

/** An older version kept the alerts of a chat in one list: `wait:<chat>`. */
async function splitLists(engine: Values): Promise<void> {
  for await (const [name, stored] of engine.entries(prefix)) {
    const chat = name.slice(prefix.length)
    if (chat.includes(':')) continue
    for (const one of z.array(figureAlert).safeParse(stored).data ?? [])
      await engine.add(prefix + keyOf(Number(chat), one), one)
    await engine.put(name, undefined)
  }
}

/** Every method that writes throws a StoreError when the engine cannot keep it. */
export class FigureAlerts {
  readonly #kept: CachedValues<FigureAlert>
  readonly #index: AlertIndex
  readonly #mutex = keyedMutex<number>()

  constructor(kept: CachedValues<FigureAlert>, index: AlertIndex) {
    this.#kept = kept
    this.#index = index
  }

  /** Returns 'full' when the chat has as many as are kept. */
  add(chat: number, alert: FigureAlert): Promise<'kept' | 'full'> {
    const key = keyOf(chat, alert)
    return this.#mutex(chat, async () => {
      if (this.#kept.get(key) !== undefined) return 'kept'
      if (this.of(chat).length >= most || this.#index.chats >= mostChats) return 'full'
      await this.#kept.update(key, held => held ?? alert)
      return 'kept'
    })
  }

  of(chat: number): readonly FigureAlert[] {
    return this.#index.of(chat)
  }

  all(): Iterable<readonly [chat: number, alert: FigureAlert]> {
    return this.#index.all()
  }

  withToken(token: string): readonly [chat: number, alert: FigureAlert] | undefined {
    return this.#index.withToken(token)
  }

  /** Alerts that `saw` has not noted for that version of the data. */
  unseen(version: number): Iterable<readonly [chat: number, alert: FigureAlert]> {
    return this.#index.unseen(version)
  }

  /** That version does not hold the figure. A restart forgets this. */
  saw(alert: FigureAlert, version: number): void {
    this.#index.saw(alert, version)
  }

  /** Removes an alert that was sent, or is no longer wanted. */
  async done(chat: number, address: string, thread?: number): Promise<void> {
    const key = keyOf(chat, { address, thread })
    if (this.#kept.get(key) !== undefined) await this.#kept.remove([key])
  }

  /** A group became a supergroup with another id. */
  async moved(from: number, to: number): Promise<void> {
    const room = Math.max(most - this.of(to).length, 0)
    // Messages have other numbers in the new supergroup.
    for (const { message: _, ...one } of this.of(from).slice(0, room))
      await this.#kept.update(keyOf(to, one), held => held ?? one)
    await this.forget(from)
  }

  async forget(chat: number): Promise<void> {
    await this.#kept.remove(this.of(chat).map(one => keyOf(chat, one)))
  }
}
