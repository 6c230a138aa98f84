import { LRUCache } from 'lru-cache'

/** A token bucket: `burst` at once, then one each `everyMs`. */
interface Rate {
  readonly burst: number
  readonly everyMs: number
}

export interface LimitOptions {
  readonly person: Rate
  readonly private: Rate
  readonly group: Rate
  /** A sender who would wait longer is refused. */
  readonly patienceMs: number
}

/**
 * Telegram's limits for a bot: one message a second to a chat, with short bursts; twenty a minute to a group, without bursts.
 * The burst of a group, its refill and the one refusal stay within twenty in any minute.
 */
export const usualLimits: LimitOptions = {
  person: { burst: 40, everyMs: 1_000 },
  private: { burst: 40, everyMs: 1_000 },
  group: { burst: 10, everyMs: 6_000 },
  patienceMs: 60_000,
}

/** The sender and the chat. */
interface Asker {
  readonly chat: { readonly id: number; readonly kind: string }
  readonly person?: { readonly id: number }
}

/** A question and an edit wait for their turn; an edit gets no refusal. A press is answered at once or refused. */
type Way = 'asks' | 'edits' | 'presses'

/** The rate limit of requests, for each person and each chat. */
export interface UserLimits {
  /**
   * Takes a turn. Returns the wait in milliseconds; 'refused' when that, with the waits before it, is too long; and 'again' when
   * the sender of a question was refused before and has not paused since.
   */
  turn(asker: Asker, way?: Way): number | 'refused' | 'again'
}

/** Limit of buckets. The least recently used ones are forgotten. */
const remembered = 20_000

interface Bucket {
  /** When it is full again, in milliseconds. It is reset then. */
  readonly fullAt: number
  /** When the first wait began. */
  readonly lateAt?: number
  /** Whether a sender was refused. */
  readonly isTold: boolean
}

/** A token bucket for each person and each chat. `now` is in milliseconds. */
export function openUserLimits(limit: LimitOptions, now: () => number): UserLimits {
  const buckets = new LRUCache<string, Bucket>({ max: remembered })

  function look(key: string, { burst, everyMs }: Rate) {
    const at = now()
    const known = buckets.get(key)
    const { fullAt, isTold, lateAt }: Bucket = known && known.fullAt > at ? known : { fullAt: at, isTold: false }
    const wait = Math.max(fullAt - at - (burst - 1) * everyMs, 0)
    // Turns of one sender wait one after the other, so that each wait is short.
    const since = wait > 0 ? (lateAt ?? at) : lateAt
    const late = { ...(since !== undefined && { lateAt: since }) }
    return { key, wait, waited: wait > 0 ? wait + at - (since ?? at) : 0, held: { fullAt, isTold, ...late }, everyMs }
  }

  return {
    turn({ chat, person }, way = 'asks') {
      const found = [look(`chat ${chat.id}`, chat.kind === 'private' ? limit.private : limit.group)]
      if (person !== undefined) found.push(look(`person ${person.id}`, limit.person))
      const wait = Math.max(...found.map(one => one.wait))
      const waited = way === 'presses' ? wait : Math.max(...found.map(one => one.waited))
      if (waited <= (way === 'presses' ? 0 : limit.patienceMs)) {
        for (const { key, held, everyMs } of found) buckets.set(key, { ...held, fullAt: held.fullAt + everyMs })
        return wait
      }
      if (way !== 'asks') return 'refused'
      const isTold = found.some(one => one.wait > 0 && one.held.isTold)
      for (const { key, held } of found) buckets.set(key, { ...held, isTold: true })
      return isTold ? 'again' : 'refused'
    },
  }
}
