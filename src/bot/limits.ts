import { recent } from './recent.ts'

/** How often one may ask: so many at once, and one more each time the wait is over. */
interface Rate {
  readonly burst: number
  readonly everyMs: number
}

export interface Limit {
  readonly person: Rate
  readonly private: Rate
  readonly group: Rate
  /** Who would have to wait longer is not answered. */
  readonly patienceMs: number
}

/**
 * What Telegram lets a bot send: one message a second to a chat, more for a moment; twenty a minute to a group, and no more for any
 * moment. With what a group may have at once, and the one word that this was too much, no minute comes to more than that.
 */
export const usualLimit: Limit = {
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

export interface Limits {
  /**
   * Takes a turn. Shape: how long to wait for it, in milliseconds; 'refused' when that would be too long, and 'again' when
   * the asker of a question was told so already and has not been quiet since.
   */
  turn(asker: Asker, way?: Way): number | 'refused' | 'again'
}

/** So many chats and people are remembered: of the others nobody asks often. */
const remembered = 20_000

interface Bucket {
  /** When it is full again, in milliseconds. */
  readonly fullAt: number
  /** Somebody was refused, and it has not been full enough since. */
  readonly isTold: boolean
}

/** A token bucket for each person and each chat. `now` is in milliseconds. */
export function openLimits(limit: Limit, now: () => number): Limits {
  const buckets = recent<Bucket>(remembered)

  function look(key: string, { burst, everyMs }: Rate) {
    const at = now()
    const { fullAt, isTold } = buckets.get(key) ?? { fullAt: at, isTold: false }
    const from = Math.max(fullAt, at)
    return { key, isTold, next: from + everyMs, wait: Math.max(from - at - (burst - 1) * everyMs, 0) }
  }

  return {
    turn({ chat, person }, way = 'asks') {
      const found = [look(`chat ${chat.id}`, chat.kind === 'private' ? limit.private : limit.group)]
      if (person !== undefined) found.push(look(`person ${person.id}`, limit.person))
      const wait = Math.max(...found.map(one => one.wait))
      const isTold = wait > 0 && found.some(one => one.isTold)
      if (wait <= (way === 'presses' ? 0 : limit.patienceMs)) {
        for (const { key, next } of found) buckets.put(key, { fullAt: next, isTold })
        return wait
      }
      if (way !== 'asks') return 'refused'
      for (const { key } of found) buckets.put(key, { fullAt: buckets.get(key)?.fullAt ?? now(), isTold: true })
      return isTold ? 'again' : 'refused'
    },
  }
}
