import type { Api } from 'grammy'
import { z } from 'zod'
import { RecentMap } from '../../data/model/recent-map.ts'
import type { ReplicaTopic, Shared } from '../../data/shared/shared.ts'
import { failureOf } from '../api/classify-error.ts'
import { forGrammy } from '../api/retry-calls.ts'
import { described, type Log } from '../process/log.ts'
import { isAdmin } from './member-update.ts'

/** Answers whether a person is an admin of a chat, from a cache. */
export interface ChatAdmins {
  /** False when Telegram cannot tell. Never rejects. */
  has(chat: number, person: number): Promise<boolean>
  /** Rights have changed: of that person, or, without one, of everybody in the chat. Every replica forgets them. Errors: a StoreError. */
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
  const known = new KnownRights(now)
  shared.onTell(changed, told => known.forget(told?.chat, told?.person))
  return {
    async has(chat, person) {
      const held = known.get(chat, person)
      if (held !== undefined) return held
      const keep = known.asking(chat, person)
      try {
        return keep(isAdmin(await api.getChatMember(chat, person, forGrammy(signal))))
      } catch (error) {
        const { kind } = failureOf(error)
        log.info({ failure: kind, err: described(error) }, 'the admins of a chat could not be read')
        // Telegram refuses for persons outside the chat too, who are no admins.
        return kind === 'unreached' ? false : keep(false)
      }
    },
    async drop(chat, person) {
      known.forget(chat, person)
      await shared.tell(changed, { chat, person })
    },
  }
}

class KnownRights {
  readonly #now: () => Date
  readonly #kept = new RecentMap<string, { readonly isAdmin: boolean; readonly at: number }>(most)
  /** Counts changes: an answer that was under way during one is not kept. */
  #changes = 0

  constructor(now: () => Date) {
    this.#now = now
  }

  get(chat: number, person: number): boolean | undefined {
    const held = this.#kept.get(`${chat} ${person}`)
    // `Math.abs`: a clock that is set back must not extend the time.
    return held !== undefined && Math.abs(this.#now().getTime() - held.at) < keptMs ? held.isAdmin : undefined
  }

  /** Returns a function that keeps the answer, and returns it. */
  asking(chat: number, person: number): (isAdmin: boolean) => boolean {
    const before = this.#changes
    return isAdmin => {
      if (before === this.#changes) this.#kept.set(`${chat} ${person}`, { isAdmin, at: this.#now().getTime() })
      return isAdmin
    }
  }

  /** That of a person, of everybody in a chat, or all. */
  forget(chat?: number, person?: number): void {
    this.#changes += 1
    if (chat === undefined) this.#kept.clear()
    else if (person !== undefined) this.#kept.delete(`${chat} ${person}`)
    else for (const [key] of this.#kept.entries()) if (key.startsWith(`${chat} `)) this.#kept.delete(key)
  }
}
