/** What an owner writes to many: from its preview until thirty days after it was posted. Kept as named values. */
import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'
import { entity } from '../model/formatted-text.ts'
import { code } from '../model/schema.ts'
import type { Subscription } from './subscriptions.ts'

/** To channels, to private chats and groups, or to all of them: to those who have subscribed. */
export const audiences = ['channels', 'subscribers', 'all'] as const
export type Audience = (typeof audiences)[number]

/** Of so many: how it ended, as the outbox counts it. */
const outcome = z.strictObject({ of: z.int(), sent: z.int(), gone: z.int(), failed: z.int(), dropped: z.int() })

const announcement = z.strictObject({
  /** Who wrote it, and in which chat it is shown; `message` is that of its receipt. */
  by: z.int(),
  chat: z.int(),
  message: z.int().optional(),
  /** In which the receipt is written. */
  language: code,
  to: z.enum(audiences),
  /** Only to chats of that language. */
  only: code.optional(),
  text: z.string().min(1).max(4096),
  entities: z.array(entity).readonly(),
  /** When it was shown, and then when it was posted. */
  at: z.iso.datetime(),
  state: z.enum(['open', 'posted', 'dropped']),
  /** How many it was posted to, by kind. */
  counts: z.strictObject({ private: z.int(), group: z.int(), channel: z.int() }).optional(),
  outcome: outcome.optional(),
  isStopped: z.literal(true).optional(),
  /** Its receipt tells the end. */
  isTold: z.literal(true).optional(),
})
export type Broadcast = Readonly<z.infer<typeof announcement>>
export type AudienceCounts = Readonly<Record<Subscription['kind'], number>>
export type BroadcastOutcome = Readonly<z.infer<typeof outcome>>

export interface Broadcasts {
  /** Missing: undefined when there is none, or it has lapsed: a day after it was shown, thirty after it was posted. */
  get(token: string): Broadcast | undefined
  /** By token, the oldest first. */
  all(): readonly (readonly [string, Broadcast])[]
  /** Keeps it durably. Errors: a StoreError. */
  put(token: string, announcement: Broadcast): Promise<void>
  /** Changes what is there; nothing where there is none. Errors: a StoreError. */
  change(token: string, to: Partial<Broadcast>): Promise<void>
  /** Takes away what waits for a button of that person's, and what has lapsed. What was posted stays for its time, as the journal does. */
  forget(id: number): Promise<void>
  /** Takes away what has lapsed, and what is no announcement. */
  prune(): Promise<void>
}

const day = 86_400_000
/** So many lie in wait for a button, and so many that were posted are known. */
const most = { open: 20, posted: 100 }
const prefix = 'announce:'

/** The announcements of an engine: in memory, as they are on the disk. What is no announcement is passed over. */
export async function openBroadcasts(engine: Values, now: () => Date): Promise<Broadcasts> {
  const kept = new Map<string, Broadcast>()
  const odd = new Set<string>()
  for await (const name of engine.names(prefix)) {
    const read = announcement.safeParse(await engine.get(name)).data
    if (read === undefined) odd.add(name.slice(prefix.length))
    else kept.set(name.slice(prefix.length), read)
  }
  const lives = ({ at, state }: Broadcast): boolean =>
    now().getTime() < Date.parse(at) + (state === 'posted' ? 30 : 1) * day
  const all = (): readonly (readonly [string, Broadcast])[] =>
    [...kept].filter(([, it]) => lives(it)).toSorted(([, a], [, b]) => Date.parse(a.at) - Date.parse(b.at))
  const superfluous = (): readonly string[] => {
    const posted = all().filter(([, it]) => it.state === 'posted')
    const others = all().filter(([, it]) => it.state !== 'posted')
    const [left, waiting] = [posted.slice(-most.posted), others.slice(-most.open)]
    const stays = new Set([...left, ...waiting].map(([token]) => token))
    return [...kept.keys()].filter(token => !stays.has(token))
  }
  async function drop(token: string): Promise<void> {
    kept.delete(token)
    odd.delete(token)
    await engine.put(prefix + token, undefined)
  }
  /** Memory leads: two changes that come at once are both in what is kept. */
  async function put(token: string, it: Broadcast): Promise<void> {
    kept.set(token, it)
    await engine.put(prefix + token, it)
    await Promise.all(superfluous().map(drop))
  }
  return {
    get: token => {
      const it = kept.get(token)
      return it !== undefined && lives(it) ? it : undefined
    },
    all,
    put,
    async change(token, to) {
      const it = kept.get(token)
      if (it !== undefined) await put(token, { ...it, ...to })
    },
    async forget(id) {
      const goes = (it: Broadcast): boolean => it.by === id && (it.state !== 'posted' || !lives(it))
      await Promise.all([...kept].filter(([, it]) => goes(it)).map(([token]) => drop(token)))
    },
    async prune() {
      const lapsed = [...kept].filter(([, it]) => !lives(it)).map(([token]) => token)
      await Promise.all([...lapsed, ...odd].map(drop))
    },
  }
}
