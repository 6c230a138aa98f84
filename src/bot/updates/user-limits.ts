import { z } from 'zod'
import type { ShortKind, ShortMemory } from '../../data/shared/short-memory.ts'

/** A token bucket: `burst` at once, then one each `everyMs`. */
interface Rate {
  readonly burst: number
  readonly everyMs: number
}

export interface LimitOptions {
  /** In all chats together. The rate of a private chat is that of its person. */
  readonly person: Rate
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
  group: { burst: 10, everyMs: 6_000 },
  patienceMs: 60_000,
}

interface Asker {
  readonly chat: { readonly id: number; readonly kind: string }
  readonly person?: { readonly id: number }
}

/** A question and an edit wait for their turn; an edit gets no refusal. A press is answered at once or refused. */
type Way = 'asks' | 'edits' | 'presses'

/** The rate limit of requests, for each person and each chat. All replicas count together. */
export interface UserLimits {
  /**
   * Takes a turn. Returns the wait in milliseconds; 'refused' when that, with the waits before it, is too long; and 'again' when
   * the sender of a question was refused before and has not paused since.
   */
  turn(asker: Asker, way?: Way): Promise<number | 'refused' | 'again'>
}

interface Bucket {
  /** When it is full again, in milliseconds. It is reset then. */
  readonly fullAt: number
  /** When the first wait began. */
  readonly lateAt?: number
  /** Whether a sender was refused. */
  readonly isTold: boolean
}

const bucketKind: ShortKind<Bucket> = {
  name: 'bucket',
  shape: () => z.strictObject({ fullAt: z.number(), lateAt: z.number().exactOptional(), isTold: z.boolean() }),
  most: 20_000,
  endsAt: ({ fullAt }) => fullAt,
}

/** A bucket as the next turn finds it. Times in milliseconds. */
interface Found {
  readonly key: string
  readonly held: Bucket
  readonly everyMs: number
  readonly wait: number
  /** With the waits before it. */
  readonly waited: number
}

/**
 * A token bucket for each person and each group. `now` is the time of day in milliseconds, which replicas have in common. A
 * chat has one turn at a time; a person who asks in two chats at the same moment may get one too many.
 */
export function openUserLimits(limit: LimitOptions, now: () => number, memory: ShortMemory): UserLimits {
  const buckets = memory.open(bucketKind)

  return {
    async turn(asker, way = 'asks') {
      const rates = ratesOf(asker, limit)
      const known = await buckets.get(rates.map(({ key }) => key))
      const at = now()
      const found = rates.map((rate, i) => look(rate, known[i], at, limit.patienceMs))
      const wait = found.reduce((most, one) => Math.max(most, one.wait), 0)
      const waited = way === 'presses' ? wait : found.reduce((most, one) => Math.max(most, one.waited), 0)
      if (waited <= (way === 'presses' ? 0 : limit.patienceMs)) {
        await buckets.put(found.map(({ key, held, everyMs }) => [key, { ...held, fullAt: held.fullAt + everyMs }]))
        return wait
      }
      if (way !== 'asks') return 'refused'
      const isTold = found.some(one => one.wait > 0 && one.held.isTold)
      await buckets.put(found.map(({ key, held }) => [key, { ...held, isTold: true }]))
      return isTold ? 'again' : 'refused'
    },
  }
}

interface KeyedRate extends Rate {
  readonly key: string
}

/** Of the person, and of the chat unless it is private: its id is negative, so that the keys differ. */
function ratesOf({ chat, person }: Asker, limit: LimitOptions): readonly KeyedRate[] {
  const ofPerson = person === undefined ? [] : [{ ...limit.person, key: String(person.id) }]
  return chat.kind === 'private' ? ofPerson : [...ofPerson, { ...limit.group, key: String(chat.id) }]
}

function look({ key, burst, everyMs }: KeyedRate, known: Bucket | undefined, at: number, patienceMs: number): Found {
  // A bucket that would be full later than any can be is from before the clock was set back.
  const isKnown = known !== undefined && known.fullAt > at && known.fullAt <= at + burst * everyMs + patienceMs
  const { fullAt, isTold, lateAt }: Bucket = isKnown ? known : { fullAt: at, isTold: false }
  const wait = Math.max(fullAt - at - (burst - 1) * everyMs, 0)
  // Turns of one sender wait one after the other, so that each wait is short.
  const since = wait > 0 ? (lateAt ?? at) : lateAt
  const held = since === undefined ? { fullAt, isTold } : { fullAt, isTold, lateAt: since }
  return { key, wait, waited: wait > 0 ? wait + at - (since ?? at) : 0, held, everyMs }
}
