/** Cache of the admins of groups and channels. */
import type { Api } from 'grammy'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { ReplicaTopic, Shared } from '../../data/shared/shared.ts'
import { failureOf } from '../api/classify-error.ts'
import { forGrammy } from '../api/retry-calls.ts'
import { described, type Log } from '../process/log.ts'
import { isAdmin } from './member-update.ts'

/** Answers whether a person is an admin of a chat, from a cache. */
export interface ChatAdmins {
  /** False when Telegram cannot tell. Never rejects. */
  has(chat: number, person: number): Promise<boolean>
  /**
   * Rights have changed: of that person, or, without one, of everybody in the chat. Every replica forgets them. Errors: a
   * StoreError.
   */
  drop(chat: number, person?: number): Promise<void>
}

export interface ChatAdminsOptions {
  readonly api: Api
  readonly now: () => Date
  readonly log: Log
  readonly signal: AbortSignal
  readonly shared: Pick<Shared, 'tell' | 'onTell'>
}

const keptMs = 5 * 60 * 1000
const most = 5_000

/** Whose rights have changed. */
const changed: ReplicaTopic<{ readonly chat: number; readonly person?: number | undefined }> = {
  name: 'rights',
  shape: z.strictObject({ chat: z.int(), person: z.int().optional() }),
}

/** Asks Telegram at most once in five minutes about each person. Telegram reports changes when the bot is an admin itself. */
export function openChatAdmins({ api, now, log, signal, shared }: ChatAdminsOptions): ChatAdmins {
  const kept = new LRUCache<string, { readonly isAdmin: boolean; readonly at: number }>({ max: most })
  /** Counts changes: an answer that was under way during one is not kept. */
  let changes = 0

  function keep(key: string, is: boolean, before: number): boolean {
    if (before === changes) kept.set(key, { isAdmin: is, at: now().getTime() })
    return is
  }

  function forget(chat: number, person?: number): void {
    changes += 1
    if (person !== undefined) kept.delete(`${chat} ${person}`)
    else for (const key of [...kept.keys()]) if (key.startsWith(`${chat} `)) kept.delete(key)
  }
  shared.onTell(changed, told => {
    if (told !== undefined) return forget(told.chat, told.person)
    changes += 1
    kept.clear()
  })

  return {
    async has(chat, person) {
      const key = `${chat} ${person}`
      const held = kept.get(key)
      // `Math.abs`: a clock that is set back must not extend the time.
      if (held !== undefined && Math.abs(now().getTime() - held.at) < keptMs) return held.isAdmin
      const before = changes
      try {
        return keep(key, isAdmin(await api.getChatMember(chat, person, forGrammy(signal))), before)
      } catch (error) {
        const { kind } = failureOf(error)
        log.info({ failure: kind, err: described(error) }, 'the admins of a chat could not be read')
        // Telegram refuses for persons outside the chat too, who are no admins.
        return kind === 'unreached' ? false : keep(key, false, before)
      }
    },
    async drop(chat, person) {
      forget(chat, person)
      await shared.tell(changed, { chat, person })
    },
  }
}
