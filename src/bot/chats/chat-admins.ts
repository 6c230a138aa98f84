/** Who is an admin of which group or channel, as Telegram says. */
import type { Api } from 'grammy'
import { LRUCache } from 'lru-cache'
import { failureOf } from '../api/classify-error.ts'
import { forGrammy } from '../api/retry-calls.ts'
import { described, type Log } from '../process/log.ts'
import { isAdmin } from './member-update.ts'

export interface ChatAdmins {
  /** Never rejects: who cannot be asked about is none. */
  has(chat: number, person: number): Promise<boolean>
  /** Rights have changed: of that person, or, without one, of anybody in the chat. */
  drop(chat: number, person?: number): void
}

export interface ChatAdminsOptions {
  readonly api: Api
  readonly now: () => Date
  readonly log: Log
  readonly signal: AbortSignal
}

const keptMs = 5 * 60 * 1000
const most = 5_000

/** Telegram is asked once in five minutes about each, and tells of changes where the bot is an admin itself. */
export function openChatAdmins({ api, now, log, signal }: ChatAdminsOptions): ChatAdmins {
  const kept = new LRUCache<string, { readonly isAdmin: boolean; readonly at: number }>({ max: most })

  function keep(key: string, is: boolean): boolean {
    kept.set(key, { isAdmin: is, at: now().getTime() })
    return is
  }

  return {
    async has(chat, person) {
      const key = `${chat} ${person}`
      const held = kept.get(key)
      // A clock that was set back must not keep an answer for longer.
      if (held !== undefined && Math.abs(now().getTime() - held.at) < keptMs) return held.isAdmin
      try {
        return keep(key, isAdmin(await api.getChatMember(chat, person, forGrammy(signal))))
      } catch (error) {
        const { kind } = failureOf(error)
        log.info({ failure: kind, err: described(error) }, 'it could not be told who is an admin of a chat')
        // Telegram answers so for strangers as well: there is nothing more to learn of them.
        return kind === 'unreached' ? false : keep(key, false)
      }
    },
    drop(chat, person) {
      if (person !== undefined) kept.delete(`${chat} ${person}`)
      else for (const key of [...kept.keys()]) if (key.startsWith(`${chat} `)) kept.delete(key)
    },
  }
}
