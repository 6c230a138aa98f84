/** The bot's own messages that are to be deleted at a set time: chats, numbers and times, and nothing of what they say. */
import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'

/** `at`: when it is to go, in milliseconds. */
const passingMessage = z.strictObject({ chat: z.int(), message: z.int(), at: z.int() })
export type ScheduledDeletion = z.infer<typeof passingMessage>
const kept = z.array(passingMessage).readonly()

export interface ScheduledDeletions {
  /**
   * Keeps durably that they are to be deleted. Of very many the ones that would go soonest are due at once.
   * Errors: what the engine throws; they are known all the same until the process ends.
   */
  add(messages: readonly ScheduledDeletion[]): Promise<void>
  /** Those whose time has come, the longest due first. */
  due(now: number): readonly ScheduledDeletion[]
  /** They are gone, or can never be deleted. Errors: what the engine throws. */
  drop(messages: readonly ScheduledDeletion[]): Promise<void>
  /** All of a chat are let go: it has another id by now, where their numbers mean other messages, or the bot has left it. */
  forget(chat: number): Promise<void>
}

const name = 'passing'
/** They share a file that is written whole. */
const most = 2_000

/** The passing messages of an engine: one named value, put down at each change. */
export async function openScheduledDeletions(engine: Values): Promise<ScheduledDeletions> {
  let messages: readonly ScheduledDeletion[] = kept.safeParse(await engine.get(name)).data ?? []

  async function become(next: readonly ScheduledDeletion[]): Promise<void> {
    messages = next
    await engine.put(name, next.length === 0 ? undefined : next)
  }

  return {
    add: added => {
      const all = [...messages, ...added].toSorted((a, b) => a.at - b.at)
      const early = Math.max(all.length - most, 0)
      return become(all.map((it, i) => (i < early ? { ...it, at: 0 } : it)))
    },
    due: now => messages.filter(({ at }) => at <= now),
    drop: async gone => {
      const keys = new Set(gone.map(keyOf))
      if (gone.length > 0) await become(messages.filter(it => !keys.has(keyOf(it))))
    },
    forget: async chat => {
      if (messages.some(it => it.chat === chat)) await become(messages.filter(it => it.chat !== chat))
    },
  }
}

const keyOf = ({ chat, message }: ScheduledDeletion): string => `${chat} ${message}`
