/** Figure alerts: chats that want a message when a figure they asked for is published, by the address of the question. */
import { z } from 'zod'
import { keyedMutex } from '../async/keyed-mutex.ts'
import type { Values } from '../engine/key-value.ts'
import { code } from '../model/schema.ts'
import { CachedValues } from './cached-values.ts'
import { GroupedValues } from './grouped-values.ts'

const figureAlert = z.strictObject({
  address: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  language: code,
  /** The version of the data that did not hold the figure. */
  since: z.int().nonnegative(),
  /** In a group: the topic, and the answer whose button asked for the alert. */
  thread: z.int().optional(),
  message: z.int().optional(),
  /** A random name that reveals neither the chat nor the question. */
  token: z.string().min(1).max(60),
})
export type FigureAlert = Readonly<z.infer<typeof figureAlert>>
type ChatAlert = readonly [chat: number, alert: FigureAlert]

/** How many a chat may have, and how many chats: all are looked at once the data have changed. */
const most = 20
const mostChats = 20_000

const prefix = 'wait:'
const keyOf = (chat: number, { address, thread = 0 }: Pick<FigureAlert, 'address' | 'thread'>): string =>
  `${chat}:${thread}:${address}`

/** The alerts of an engine: `wait:<chat>:<topic>:<address>`. */
export async function openFigureAlerts(engine: Values): Promise<FigureAlerts> {
  await splitLists(engine)
  const alerts = new FigureAlerts(engine)
  await alerts.open()
  return alerts
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
  readonly #chats = new GroupedValues<number, FigureAlert>()
  readonly #tokens = new Map<string, number>()
  readonly #checked = new WeakMap<FigureAlert, number>()
  /** Every alert has been checked for this version of the data, or came later. */
  #allChecked = 0
  readonly #mutex = keyedMutex<number>()

  constructor(engine: Values) {
    this.#kept = new CachedValues(engine, {
      prefix,
      shape: figureAlert,
      changed: (key, now, before) => this.#index(Number.parseInt(key, 10), now, before),
    })
  }

  /** Reads what is kept. Errors: those of the engine. */
  open(): Promise<void> {
    return this.#kept.open()
  }

  /** Returns 'full' when the chat has as many as are kept. */
  add(chat: number, alert: FigureAlert): Promise<'kept' | 'full'> {
    const key = keyOf(chat, alert)
    return this.#mutex(chat, async () => {
      if (this.#kept.get(key) !== undefined) return 'kept'
      if (this.of(chat).length >= most || this.#chats.groups.size >= mostChats) return 'full'
      await this.#kept.update(key, held => held ?? alert)
      return 'kept'
    })
  }

  of(chat: number): readonly FigureAlert[] {
    return this.#chats.of(chat)
  }

  *all(): Generator<ChatAlert> {
    for (const [chat, alerts] of this.#chats.groups) for (const one of alerts) yield [chat, one]
  }

  withToken(token: string): ChatAlert | undefined {
    const chat = this.#tokens.get(token)
    const one = chat === undefined ? undefined : this.of(chat).find(it => it.token === token)
    return chat === undefined || one === undefined ? undefined : [chat, one]
  }

  /** Alerts that `saw` has not noted for that version of the data. */
  *unseen(version: number): Generator<ChatAlert> {
    if (version <= this.#allChecked) return
    const before = this.#allChecked
    this.#allChecked = version
    let isWhole = false
    try {
      for (const [chat, one] of this.all()) {
        if (this.#checkedFor(one) < version) yield [chat, one]
        this.#allChecked = Math.min(this.#allChecked, this.#checkedFor(one))
      }
      isWhole = true
    } finally {
      if (!isWhole) this.#allChecked = before
    }
  }

  /** That version does not hold the figure. A restart forgets this. */
  saw(alert: FigureAlert, version: number): void {
    this.#checked.set(alert, version)
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

  /** Replaces an alert of a chat in the indexes; undefined is absent. */
  #index(chat: number, now: FigureAlert | undefined, before: FigureAlert | undefined): void {
    if (before !== undefined) {
      this.#chats.delete(chat, before)
      if (this.#tokens.get(before.token) === chat) this.#tokens.delete(before.token)
    }
    if (now === undefined) return
    this.#chats.add(chat, now)
    this.#tokens.set(now.token, chat)
    this.#allChecked = Math.min(this.#allChecked, this.#checkedFor(now))
  }

  #checkedFor(one: FigureAlert): number {
    return Math.max(one.since, this.#checked.get(one) ?? 0)
  }
}
