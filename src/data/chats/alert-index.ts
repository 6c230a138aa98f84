/** Index of figure alerts by chat and by token, and for which version of the data each was checked. */
import { z } from 'zod'
import { code } from '../model/schema.ts'

export const figureAlert = z.strictObject({
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

export class AlertIndex {
  readonly #chats = new Map<number, readonly FigureAlert[]>()
  readonly #tokens = new Map<string, number>()
  readonly #checked = new WeakMap<FigureAlert, number>()
  /** Every alert has been checked for this version of the data, or came later. */
  #allChecked = 0

  get chats(): number {
    return this.#chats.size
  }

  of(chat: number): readonly FigureAlert[] {
    return this.#chats.get(chat) ?? []
  }

  *all(): Generator<readonly [chat: number, alert: FigureAlert]> {
    for (const [chat, alerts] of this.#chats) for (const one of alerts) yield [chat, one]
  }

  withToken(token: string): readonly [chat: number, alert: FigureAlert] | undefined {
    const chat = this.#tokens.get(token)
    const one = chat === undefined ? undefined : this.of(chat).find(it => it.token === token)
    return chat === undefined || one === undefined ? undefined : [chat, one]
  }

  /** Replaces an alert of a chat; undefined is absent. */
  replace(chat: number, now: FigureAlert | undefined, before: FigureAlert | undefined): void {
    if (before !== undefined && this.#tokens.get(before.token) === chat) this.#tokens.delete(before.token)
    const others = this.of(chat).filter(it => it !== before)
    const alerts = now === undefined ? others : [...others, now]
    if (alerts.length === 0) this.#chats.delete(chat)
    else this.#chats.set(chat, alerts)
    if (now === undefined) return
    this.#tokens.set(now.token, chat)
    this.#allChecked = Math.min(this.#allChecked, this.#checkedFor(now))
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

  saw(alert: FigureAlert, version: number): void {
    this.#checked.set(alert, version)
  }

  #checkedFor(one: FigureAlert): number {
    return Math.max(one.since, this.#checked.get(one) ?? 0)
  }
}
