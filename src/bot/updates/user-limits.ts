import { LRUCache } from 'lru-cache'

/** How often one may ask: so many at once, and one more each time the wait is over. */
interface Rate {
  readonly burst: number
  readonly everyMs: number
}

export interface LimitOptions {
  readonly person: Rate
  readonly private: Rate
  readonly group: Rate
  /** Who would have to wait longer, one turn after the other, is not answered. */
  readonly patienceMs: number
}

/**
 * What Telegram lets a bot send: one message a second to a chat, more for a moment; twenty a minute to a group, and no more for any
 * moment. With what a group may have at once, and the one word that this was too much, no minute comes to more than that.
 */
export const usualLimits: LimitOptions = {
  person: { burst: 40, everyMs: 1_000 },
  private: { burst: 40, everyMs: 1_000 },
  group: { burst: 10, everyMs: 6_000 },
  patienceMs: 60_000,
}

/** Who asks, and where. */
interface Asker {
  readonly chat: { readonly id: number; readonly kind: string }
  readonly person?: { readonly id: number }
}

/** A question is waited with, and so is its edit, but that gets no word; a press is answered at once or not. */
type Way = 'asks' | 'edits' | 'presses'

export interface UserLimits {
  /**
   * Takes a turn. Shape: how long to wait for it, in milliseconds; 'refused' when that would be too long, together with the
   * waits for the turns before, and 'again' when the asker of a question was told so already and has not been quiet since.
   */
  turn(asker: Asker, way?: Way): number | 'refused' | 'again'
}

/** So many chats and people are remembered: of the others nobody asks often. */
const remembered = 20_000

interface Bucket {
  /** When it is full again, in milliseconds. What else is known of it is forgotten then. */
  readonly fullAt: number
  /** When somebody had to wait first. */
  readonly lateAt?: number
  /** Somebody was refused. */
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
    // They wait one after the other, so that each wait is a short one.
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
