/** Scheduled deletions: the bot's own messages that are to be deleted at a set time. No words are kept. */
import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'
import { type CachedValues, openCachedValues } from './cached-values.ts'
import { messageKey } from './sent-message.ts'

/** `at` is the time of the deletion, in milliseconds. */
const deletion = z.strictObject({ chat: z.int(), message: z.int(), at: z.int() })
export type ScheduledDeletion = z.infer<typeof deletion>

const prefix = 'delete:'
const most = 20_000

/** The scheduled deletions of an engine: `delete:<chat>:<message>`. */
export async function openScheduledDeletions(engine: Values): Promise<ScheduledDeletions> {
  // An older version kept all of them in one list.
  const list = await engine.get('passing')
  for (const it of z.array(deletion).safeParse(list).data ?? []) await engine.add(prefix + messageKey(it), it)
  if (list !== undefined) await engine.put('passing', undefined)
  return new ScheduledDeletions(await openCachedValues(engine, { prefix, shape: deletion }))
}

/** Every method that writes throws what the engine throws. */
export class ScheduledDeletions {
  readonly #kept: CachedValues<ScheduledDeletion>

  constructor(kept: CachedValues<ScheduledDeletion>) {
    this.#kept = kept
  }

  /** Keeps them durably. When there are too many, the earliest become due at once. */
  async add(added: readonly ScheduledDeletion[]): Promise<void> {
    await Promise.all(added.map(it => this.#kept.put(messageKey(it), it)))
    const excess = this.#kept.size - most
    if (excess <= 0) return
    const early = this.#earliestFirst(() => true).slice(0, excess)
    await Promise.all(early.map(it => this.#kept.update(messageKey(it), held => held && { ...held, at: 0 })))
  }

  /** Those whose time has come, longest due first. */
  due(now: number): readonly ScheduledDeletion[] {
    return this.#earliestFirst(({ at }) => at <= now)
  }

  /** Forgets messages that are deleted, or never can be. */
  async drop(gone: readonly ScheduledDeletion[]): Promise<void> {
    await this.#kept.remove(gone.map(messageKey))
  }

  /** Forgets those of a chat that the bot has left, or that has a new id, where their numbers mean other messages. */
  async forget(chat: number): Promise<void> {
    await this.drop(this.#earliestFirst(it => it.chat === chat))
  }

  #earliestFirst(isWanted: (it: ScheduledDeletion) => boolean): readonly ScheduledDeletion[] {
    const wanted = [...this.#kept.entries()].flatMap(([, it]) => (isWanted(it) ? [it] : []))
    return wanted.toSorted((a, b) => a.at - b.at)
  }
}
