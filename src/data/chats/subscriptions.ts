/** Who wants to hear of what is new, and how. Kept as named values, under the number of the chat and nothing else of it. */
import { z } from 'zod'
import { keyedMutex } from '../async/keyed-mutex.ts'
import type { Values } from '../engine/key-value.ts'
import { area, code } from '../model/schema.ts'

/** What may be new, by meaning: a figure, a record, another place in a ranking, sources that differ, a figure corrected. */
export const newsKinds = ['new', 'record', 'rank', 'conflict', 'correction'] as const
export type NewsKind = (typeof newsKinds)[number]

/** At once, or gathered: every morning, on Mondays, on the first of the month. */
export const cadences = ['now', 'daily', 'weekly', 'monthly'] as const
export type Cadence = (typeof cadences)[number]

const hour = z.int().min(0).max(23)

const subscription = z.strictObject({
  chat: z.int(),
  /** A topic of a forum. */
  thread: z.int().optional(),
  kind: z.enum(['private', 'group', 'channel']),
  /** None: the pair that is taken when none is named. */
  countries: z.array(area).readonly(),
  kinds: z.array(z.enum(newsKinds)).readonly(),
  cadence: z.enum(cadences),
  language: code,
  isPaused: z.boolean(),
  /** Nobody's phone rings. */
  isSilent: z.boolean(),
  /** From that hour to the other, in the chat's zone, nothing is sent at once. */
  quiet: z.strictObject({ from: hour, to: hour }).optional(),
  zone: z.string().max(60),
  /** How much is said of each figure. Absent: compact, one line. */
  length: z.literal('full').optional(),
  /** Who has set it up, for a channel. */
  by: z.int().optional(),
  /** Only what came after that version of the data is new. */
  since: z.int().nonnegative(),
  /** It came into a group that had been told further: until that is made up for, it has been told up to `since` alone. */
  isBehind: z.literal(true).optional(),
  /** So many digests in a row could not be posted: the bot may not write there. */
  refused: z.int().positive().optional(),
})
export type Subscription = Readonly<z.infer<typeof subscription>>

/** Whether an hour of the day is a quiet one: "22-8" goes over midnight. */
export const isWithin = (hour: number, { from, to }: NonNullable<Subscription['quiet']>): boolean =>
  from < to ? from <= hour && hour < to : hour >= from || hour < to

/** The hour at which what is gathered comes: nine in the morning, or the end of quiet hours that nine falls into. */
export const hourOf = ({ quiet }: Pick<Subscription, 'quiet'>): number =>
  quiet !== undefined && isWithin(morning, quiet) ? quiet.to : morning
const morning = 9

/**
 * How far a group of subscriptions that are served together has been told. `to` is set while that is under way. `late`: how
 * often, since that version, those who were behind have been told alone.
 */
const mark = z.strictObject({
  ...{ version: z.int(), due: z.string() },
  ...{ to: z.int().optional(), late: z.int().optional() },
})
export type DigestMark = Readonly<z.infer<typeof mark>>

/** Up to which version of the data a subscription has been told, in the group of that mark. */
export const toldUpTo = ({ since, isBehind }: Subscription, mark: Pick<DigestMark, 'version'> | undefined): number =>
  isBehind === true ? since : Math.max(since, mark?.version ?? 0)

/** How a subscription is changed in a turn. */
export interface Changing {
  /** Keeps it durably. Errors: a StoreError. */
  put(subscription: Subscription): Promise<void>
  /** Shape: whether there was one. Errors: a StoreError. */
  remove(chat: number, thread?: number): Promise<boolean>
}

export interface Subscriptions extends Changing {
  of(chat: number, thread?: number): Subscription | undefined
  all(): Iterable<Subscription>
  /** While the work is done, nobody else changes a subscription: what it has read of them stays so until it writes. */
  inTurn<T>(work: (own: Changing) => Promise<T>): Promise<T>
  /** A group has another id by now. */
  moved(from: number, to: number): Promise<void>
  /** Ends all of a chat. What a person has set up for others goes on, and stays theirs. */
  end(chat: number): Promise<void>
  /** All of a chat, and who set up what, where that is this person. */
  forget(id: number): Promise<void>
  mark(group: string): Promise<DigestMark | undefined>
  setMark(group: string, mark: DigestMark): Promise<void>
}

const prefix = 'sub:'
const nameOf = (chat: number, thread = 0): string => `${prefix}${chat}:${thread}`

/** The subscriptions of an engine: in memory, as they are on the disk. */
export async function openSubscriptions(engine: Values): Promise<Subscriptions> {
  const kept = new Map<string, Subscription>()
  for await (const name of engine.names(prefix)) {
    const read = subscription.safeParse(await engine.get(name)).data
    if (read !== undefined) kept.set(name, read)
  }

  async function put(one: Subscription): Promise<void> {
    const name = nameOf(one.chat, one.thread)
    await engine.put(name, one)
    kept.set(name, one)
  }
  async function take(name: string): Promise<boolean> {
    if (!kept.has(name)) return false
    await engine.put(name, undefined)
    return kept.delete(name)
  }
  const own: Changing = { put, remove: (chat, thread) => take(nameOf(chat, thread)) }
  const turn = keyedMutex<'all'>()
  const alone = <T>(work: (own: Changing) => Promise<T>): Promise<T> => turn('all', () => work(own))
  const ofChat = (chat: number): readonly [string, Subscription][] => [...kept].filter(([, it]) => it.chat === chat)
  const endAll = async (chat: number): Promise<void> => {
    await Promise.all(ofChat(chat).map(([name]) => take(name)))
  }

  return {
    of: (chat, thread) => kept.get(nameOf(chat, thread)),
    all: () => kept.values(),
    inTurn: alone,
    put: one => alone(() => put(one)),
    remove: (chat, thread) => alone(() => own.remove(chat, thread)),
    moved: (from, to) =>
      alone(async () => {
        for (const [name, it] of ofChat(from)) {
          await put({ ...it, chat: to })
          await take(name)
        }
      }),
    end: chat => alone(() => endAll(chat)),
    forget: id =>
      alone(async () => {
        await endAll(id)
        const setUp = [...kept.values()].filter(it => it.by === id)
        await Promise.all(setUp.map(({ by: _, ...rest }) => put(rest)))
      }),
    mark: async group => mark.safeParse(await engine.get(`digest:${group}`)).data,
    setMark: async (group, it) => void (await engine.put(`digest:${group}`, it)),
  }
}
