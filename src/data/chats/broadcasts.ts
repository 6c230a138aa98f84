/** Broadcasts: what an owner writes to many chats, from its preview until thirty days after it was posted. */
import { millisecondsInDay } from 'date-fns/constants'
import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'
import { entity } from '../model/formatted-text.ts'
import { code } from '../model/schema.ts'
import { type CachedValues, openCachedValues } from './cached-values.ts'
import type { Subscription } from './subscriptions.ts'

/** Subscribers in channels, in private chats and groups, or in all of them. */
export const audiences = ['channels', 'subscribers', 'all'] as const
export type Audience = (typeof audiences)[number]

/** Results by recipient, as the outbox counts them. */
const outcome = z.strictObject({ of: z.int(), sent: z.int(), gone: z.int(), failed: z.int(), dropped: z.int() })

const broadcast = z.strictObject({
  /** Its author, and the chat with its receipt; `message` is the receipt. */
  by: z.int(),
  chat: z.int(),
  message: z.int().optional(),
  language: code,
  to: z.enum(audiences),
  /** Only chats of that language get it. */
  only: code.optional(),
  text: z.string().min(1).max(4096),
  entities: z.array(entity).readonly(),
  /** The time of the preview, then the time it was posted. */
  at: z.iso.datetime(),
  state: z.enum(['open', 'posted', 'dropped']),
  /** How many chats it was posted to, by kind. */
  counts: z.strictObject({ private: z.int(), group: z.int(), channel: z.int() }).optional(),
  outcome: outcome.optional(),
  isStopped: z.literal(true).optional(),
  /** The receipt shows the final result. */
  isTold: z.literal(true).optional(),
})
export type Broadcast = Readonly<z.infer<typeof broadcast>>
export type AudienceCounts = Readonly<Record<Subscription['kind'], number>>
export type BroadcastOutcome = Readonly<z.infer<typeof outcome>>

/** How many wait for a button, and how many posted ones are known. */
const most = { open: 20, posted: 100 }
const prefix = 'announce:'

/** The broadcasts of an engine: `announce:<token>`. Unreadable values are skipped. */
export async function openBroadcasts(engine: Values, now: () => Date): Promise<Broadcasts> {
  return new Broadcasts(await openCachedValues(engine, { prefix, shape: broadcast }), now)
}

/** Every method that writes throws a StoreError when the engine cannot keep it. */
export class Broadcasts {
  readonly #kept: CachedValues<Broadcast>
  readonly #now: () => Date

  constructor(kept: CachedValues<Broadcast>, now: () => Date) {
    this.#kept = kept
    this.#now = now
  }

  /** Returns undefined when it is unknown or has expired: one day after its preview, thirty after it was posted. */
  get(token: string): Broadcast | undefined {
    const it = this.#kept.get(token)
    return it !== undefined && this.#isLive(it) ? it : undefined
  }

  /** By token, oldest first. */
  all(): readonly (readonly [string, Broadcast])[] {
    return [...this.#kept.entries()]
      .filter(([, it]) => this.#isLive(it))
      .toSorted(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at))
  }

  async put(token: string, it: Broadcast): Promise<void> {
    await this.#kept.put(token, it)
    await this.#kept.remove(this.#superfluous())
  }

  /** Changes fields of a known broadcast; an unknown one is ignored. */
  async change(token: string, to: Partial<Broadcast>): Promise<void> {
    await this.#kept.update(token, it => it && { ...it, ...to })
  }

  /** Removes what that person has not posted, and what has expired. Posted ones stay for their time, as the journal does. */
  async forget(person: number): Promise<void> {
    const isToGo = (it: Broadcast): boolean => it.by === person && (it.state !== 'posted' || !this.#isLive(it))
    await this.#kept.remove(this.#tokensOf(isToGo))
  }

  /** Removes expired broadcasts, and values that are not a broadcast. */
  async prune(): Promise<void> {
    await this.#kept.remove([...this.#tokensOf(it => !this.#isLive(it)), ...this.#kept.unreadable()])
  }

  #isLive({ at, state }: Broadcast): boolean {
    return this.#now().getTime() < Date.parse(at) + (state === 'posted' ? 30 : 1) * millisecondsInDay
  }

  #tokensOf(isWanted: (it: Broadcast) => boolean): readonly string[] {
    return [...this.#kept.entries()].filter(([, it]) => isWanted(it)).map(([token]) => token)
  }

  #superfluous(): readonly string[] {
    const posted = this.all().filter(([, it]) => it.state === 'posted')
    const others = this.all().filter(([, it]) => it.state !== 'posted')
    const stays = new Set([...posted.slice(-most.posted), ...others.slice(-most.open)].map(([token]) => token))
    return [...this.#kept.entries()].map(([token]) => token).filter(token => !stays.has(token))
  }
}
