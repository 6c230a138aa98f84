/** Figure alerts: chats that want a message when a figure they asked for is published, by the address of the question. */
import { z } from 'zod'
import { keyedMutex } from '../async/keyed-mutex.ts'
import { readUnder, type Values } from '../engine/key-value.ts'
import { code } from '../model/schema.ts'

const alert = z.strictObject({
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
export type FigureAlert = Readonly<z.infer<typeof alert>>
const kept = z.array(alert).readonly()

/** How many a chat may have, and how many chats: all are looked at once the data have changed. */
const most = 20
const mostChats = 20_000

const prefix = 'wait:'

/** The alerts of an engine: `wait:<chat>`. Memory holds what is on the disk. */
export async function openFigureAlerts(engine: Values): Promise<FigureAlerts> {
  const chats = await readUnder(engine, prefix, kept)
  return new FigureAlerts(engine, new Map([...chats].map(([chat, alerts]) => [Number(chat), alerts])))
}

/** Every method that writes throws a StoreError when the engine cannot keep it. */
export class FigureAlerts {
  readonly #engine: Values
  readonly #chats: Map<number, readonly FigureAlert[]>
  readonly #turn = keyedMutex<number>()
  readonly #checked = new WeakMap<FigureAlert, number>()
  /** The chat of each alert, by its token. */
  readonly #tokens = new Map<string, number>()
  /** Every alert has been checked for this version of the data, or came later. */
  #allChecked = 0

  constructor(engine: Values, chats: Map<number, readonly FigureAlert[]>) {
    this.#engine = engine
    this.#chats = chats
    for (const [chat, one] of this.all()) this.#tokens.set(one.token, chat)
  }

  /** Returns 'full' when the chat has as many as are kept. */
  add(chat: number, alert: FigureAlert): Promise<'kept' | 'full'> {
    return this.#turn(chat, async () => {
      const alerts = this.of(chat)
      if (alerts.some(isOf(alert.address, alert.thread))) return 'kept'
      if (alerts.length >= most || this.#chats.size >= mostChats) return 'full'
      await this.#set(chat, [...alerts, alert])
      return 'kept'
    })
  }

  of(chat: number): readonly FigureAlert[] {
    return this.#chats.get(chat) ?? []
  }

  *all(): Generator<readonly [chat: number, alert: FigureAlert]> {
    for (const [chat, alerts] of this.#chats) for (const one of alerts) yield [chat, one]
  }

  /** The alert of that token, and its chat. */
  withToken(token: string): readonly [chat: number, alert: FigureAlert] | undefined {
    const chat = this.#tokens.get(token)
    const one = chat === undefined ? undefined : this.of(chat).find(it => it.token === token)
    return chat === undefined || one === undefined ? undefined : [chat, one]
  }

  /** Alerts that `saw` has not noted for that version of the data. */
  *unseen(version: number): Generator<readonly [chat: number, alert: FigureAlert]> {
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

  #checkedFor(one: FigureAlert): number {
    return Math.max(one.since, this.#checked.get(one) ?? 0)
  }

  /** That version does not hold the figure. A restart forgets this. */
  saw(alert: FigureAlert, version: number): void {
    this.#checked.set(alert, version)
  }

  /** Removes an alert that was sent, or is no longer wanted. */
  done(chat: number, address: string, thread?: number): Promise<void> {
    return this.#turn(chat, async () => {
      const alerts = this.of(chat)
      const left = alerts.filter(it => !isOf(address, thread)(it))
      if (left.length < alerts.length) await this.#set(chat, left)
    })
  }

  /** A group became a supergroup with another id. */
  async moved(from: number, to: number): Promise<void> {
    const alerts = await this.#turn(from, async () => {
      const all = this.of(from)
      if (all.length > 0) await this.#set(from, [])
      return all
    })
    if (alerts.length === 0) return
    // Messages have other numbers in the new supergroup.
    const kept = alerts.map(({ message: _, ...one }) => one)
    await this.#turn(to, () => this.#set(to, [...this.of(to), ...kept].slice(0, most)))
  }

  forget(chat: number): Promise<void> {
    return this.#turn(chat, async () => {
      if (this.#chats.has(chat)) await this.#set(chat, [])
    })
  }

  async #set(chat: number, alerts: readonly FigureAlert[]): Promise<void> {
    await this.#engine.put(`${prefix}${chat}`, alerts.length === 0 ? undefined : alerts)
    for (const { token } of this.of(chat)) this.#tokens.delete(token)
    for (const one of alerts) {
      this.#tokens.set(one.token, chat)
      this.#allChecked = Math.min(this.#allChecked, this.#checkedFor(one))
    }
    if (alerts.length === 0) this.#chats.delete(chat)
    else this.#chats.set(chat, alerts)
  }
}

const isOf = (address: string, thread: number | undefined) => (it: FigureAlert) =>
  it.address === address && it.thread === thread
