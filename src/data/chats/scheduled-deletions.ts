/** Scheduled deletions: the bot's own messages that are to be deleted at a set time. No words are kept. */
import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'
import { messageKey } from './sent-message.ts'

/** `at` is the time of the deletion, in milliseconds. */
const deletion = z.strictObject({ chat: z.int(), message: z.int(), at: z.int() })
export type ScheduledDeletion = z.infer<typeof deletion>
const kept = z.array(deletion).readonly()

const name = 'passing'
/** All are one value, which is written at each change. */
const most = 2_000

/** The scheduled deletions of an engine: one named value. */
export const openScheduledDeletions = async (engine: Values): Promise<ScheduledDeletions> =>
  new ScheduledDeletions(engine, kept.safeParse(await engine.get(name)).data ?? [])

/** Every method that writes throws what the engine throws; memory has changed all the same. */
export class ScheduledDeletions {
  readonly #engine: Values
  #messages: readonly ScheduledDeletion[]

  constructor(engine: Values, messages: readonly ScheduledDeletion[]) {
    this.#engine = engine
    this.#messages = messages
  }

  /** Keeps them durably. When there are too many, the earliest become due at once. */
  add(added: readonly ScheduledDeletion[]): Promise<void> {
    const all = [...this.#messages, ...added].toSorted((a, b) => a.at - b.at)
    const early = Math.max(all.length - most, 0)
    return this.#set(all.map((it, i) => (i < early ? { ...it, at: 0 } : it)))
  }

  /** Those whose time has come, longest due first. */
  due(now: number): readonly ScheduledDeletion[] {
    return this.#messages.filter(({ at }) => at <= now)
  }

  /** Forgets messages that are deleted, or never can be. */
  async drop(gone: readonly ScheduledDeletion[]): Promise<void> {
    const keys = new Set(gone.map(messageKey))
    if (gone.length > 0) await this.#set(this.#messages.filter(it => !keys.has(messageKey(it))))
  }

  /** Forgets those of a chat that the bot has left, or that has a new id, where their numbers mean other messages. */
  async forget(chat: number): Promise<void> {
    if (this.#messages.some(it => it.chat === chat)) await this.#set(this.#messages.filter(it => it.chat !== chat))
  }

  async #set(next: readonly ScheduledDeletion[]): Promise<void> {
    this.#messages = next
    await this.#engine.put(name, next.length === 0 ? undefined : next)
  }
}
