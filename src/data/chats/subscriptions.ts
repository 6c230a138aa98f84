/** Subscriptions: which chats get news, and how. Of the chat itself only its id is kept. */
import { z } from 'zod'
import { keyedMutex } from '../async/keyed-mutex.ts'
import type { Values } from '../engine/key-value.ts'
import { area, code } from '../model/schema.ts'
import { CachedValues } from './cached-values.ts'
import { GroupedValues } from './grouped-values.ts'

/** Kinds of news: a figure, a record, another place in a ranking, sources that differ, a corrected figure. */
export const figureKinds = ['new', 'record', 'rank', 'conflict', 'correction'] as const
export type FigureKind = (typeof figureKinds)[number]
export const newsKinds = [...figureKinds, 'quote'] as const
export type NewsKind = (typeof newsKinds)[number]

/** At once, or in a digest: every morning, on Mondays, on the first of the month. */
export const cadences = ['now', 'daily', 'weekly', 'monthly'] as const
export type Cadence = (typeof cadences)[number]

const hour = z.int().min(0).max(23)

const subscription = z.strictObject({
  chat: z.int(),
  thread: z.int().optional(),
  kind: z.enum(['private', 'group', 'channel']),
  /** When empty, the default pair. */
  countries: z.array(area).readonly(),
  kinds: z.array(z.enum(newsKinds)).readonly(),
  cadence: z.enum(cadences),
  language: code,
  isPaused: z.boolean(),
  isSilent: z.boolean(),
  /** Hours in the chat's zone between which nothing is sent at once. */
  quiet: z.strictObject({ from: hour, to: hour }).optional(),
  zone: z.string().max(60),
  /** How much is said about each figure. Absent: compact, one line. */
  length: z.literal('full').optional(),
  /** The person who set it up, for a channel. */
  by: z.int().optional(),
  /** Only what is newer than that version of the data is sent. */
  since: z.int().nonnegative(),
  /** It joined a group of subscriptions that has received more. Until it catches up, it has received everything up to `since`. */
  isBehind: z.literal(true).optional(),
  /** How many digests in a row could not be posted because the bot may not write there. */
  refused: z.int().positive().optional(),
  /** When the bot was removed from the chat, in seconds since 1970. It is paused since then. */
  left: z.int().optional(),
})
export type Subscription = Readonly<z.infer<typeof subscription>>

/** Whether an hour of the day is quiet: "22-8" spans midnight. */
export const isWithin = (hour: number, { from, to }: NonNullable<Subscription['quiet']>): boolean =>
  from < to ? from <= hour && hour < to : hour >= from || hour < to

/** The hour at which a digest is sent: nine in the morning, or the end of quiet hours that include nine. */
export const hourOf = ({ quiet }: Pick<Subscription, 'quiet'>): number =>
  quiet !== undefined && isWithin(morning, quiet) ? quiet.to : morning
const morning = 9

/**
 * The version up to which a group of subscriptions has received its common digest. `to` is set while a digest is being
 * sent. `late`: how often, since that version, subscriptions that were behind got a separate digest.
 */
const mark = z.strictObject({ version: z.int(), due: z.string(), to: z.int().optional(), late: z.int().optional() })
export type DigestMark = Readonly<z.infer<typeof mark>>

/** The version of the data up to which a subscription has received news, in the group of that mark. */
export const toldUpTo = ({ since, isBehind }: Subscription, mark: Pick<DigestMark, 'version'> | undefined): number =>
  isBehind === true ? since : Math.max(since, mark?.version ?? 0)

/** The name of the group that gets its digests together: cadence, and if they matter, time zone and quiet hours. */
export function groupOf({ cadence, zone, quiet }: Subscription): string {
  if (cadence === 'now' && quiet === undefined) return cadence
  return `${cadence}:${zone}${quiet === undefined ? '' : `:${quiet.from}-${quiet.to}`}`
}

type Place = Pick<Subscription, 'chat'> & { readonly thread?: number | undefined }

/** Writes of subscriptions. All throw a StoreError when the engine cannot keep them. */
export interface Changing {
  put(subscription: Subscription): Promise<void>
  /** Compare and swap, see Values: returns what is kept. `to` gets undefined when there is no subscription, and may return it. */
  change(
    place: Place,
    to: (before: Subscription | undefined) => Subscription | undefined,
  ): Promise<Subscription | undefined>
  /** Returns whether there was one. */
  remove(chat: number, thread?: number): Promise<boolean>
}

const prefix = 'sub:'
const keyOf = ({ chat, thread = 0 }: Place): string => `${chat}:${thread}`

/** The subscriptions of an engine: `sub:<chat>:<thread>`. */
export async function openSubscriptions(engine: Values): Promise<Subscriptions> {
  const subscriptions = new Subscriptions(engine)
  await subscriptions.open()
  return subscriptions
}

/** All writes of this machine happen one after the other. A change costs the same for any number of subscriptions. */
export class Subscriptions implements Changing {
  readonly #engine: Values
  readonly #kept: CachedValues<Subscription>
  readonly #chats = new GroupedValues<number, Subscription>()
  readonly #setUp = new GroupedValues<number, Subscription>()
  readonly #digests = new GroupedValues<string, Subscription>()
  /** Those of a group that are behind: a minute without a due digest costs the same for any number of members. */
  readonly #behind = new GroupedValues<string, Subscription>()
  readonly #mutex = keyedMutex<'all'>()
  readonly #unlocked: Changing = {
    put: one => this.#kept.put(keyOf(one), one),
    change: (place, to) => this.#kept.update(keyOf(place), to),
    remove: (chat, thread) => this.#remove(chat, thread),
  }

  constructor(engine: Values) {
    this.#engine = engine
    this.#kept = new CachedValues(engine, {
      prefix,
      shape: subscription,
      changed: (_, now, before) => {
        if (before !== undefined) this.#index('delete', before)
        if (now !== undefined) this.#index('add', now)
      },
    })
  }

  /** Reads what is kept. Errors: those of the engine. */
  open(): Promise<void> {
    return this.#kept.open()
  }

  of(chat: number, thread?: number): Subscription | undefined {
    return this.#kept.get(keyOf({ chat, thread }))
  }

  /** Those of a chat: of a forum, one for each topic. */
  ofChat(chat: number): readonly Subscription[] {
    return this.#chats.of(chat)
  }

  *all(): Generator<Subscription> {
    for (const [, one] of this.#kept.entries()) yield one
  }

  setUpBy(person: number): readonly Subscription[] {
    return this.#setUp.of(person)
  }

  /** The groups of subscriptions that are not paused, by name. */
  groups(): ReadonlyMap<string, ReadonlySet<Subscription>> {
    return this.#digests.groups
  }

  /** Whether a member of the group is behind it. */
  hasBehind(group: string): boolean {
    return this.#behind.groups.has(group)
  }

  /** Runs the work while nobody else changes a subscription: what it reads holds until it writes through `own`. */
  inTurn<T>(work: (own: Changing) => Promise<T>): Promise<T> {
    return this.#mutex('all', () => work(this.#unlocked))
  }

  put(one: Subscription): Promise<void> {
    return this.inTurn(own => own.put(one))
  }

  change: Changing['change'] = (place, to) => this.inTurn(own => own.change(place, to))

  remove(chat: number, thread?: number): Promise<boolean> {
    return this.inTurn(own => own.remove(chat, thread))
  }

  /** A group became a supergroup with another id. */
  moved(from: number, to: number): Promise<void> {
    return this.inTurn(async own => {
      for (const it of this.#chats.of(from)) {
        await own.put({ ...it, chat: to })
        await own.remove(from, it.thread)
      }
    })
  }

  /** Removes those of a chat. What a person has set up for other chats stays. */
  end(chat: number): Promise<void> {
    return this.inTurn(() => this.#end(chat))
  }

  /** Removes those of a chat, and this person's name from those of channels. */
  forget(id: number): Promise<void> {
    return this.inTurn(async own => {
      await this.#end(id)
      await Promise.all(this.setUpBy(id).map(one => own.change(one, it => withoutName(it, id))))
    })
  }

  async mark(group: string): Promise<DigestMark | undefined> {
    return mark.safeParse(await this.#engine.get(`digest:${group}`)).data
  }

  async setMark(group: string, it: DigestMark): Promise<void> {
    await this.#engine.put(`digest:${group}`, it)
  }

  #index(change: 'add' | 'delete', one: Subscription): void {
    this.#chats[change](one.chat, one)
    if (one.by !== undefined) this.#setUp[change](one.by, one)
    if (one.isPaused) return
    this.#digests[change](groupOf(one), one)
    if (one.isBehind === true) this.#behind[change](groupOf(one), one)
  }

  async #remove(chat: number, thread?: number): Promise<boolean> {
    if (this.of(chat, thread) === undefined) return false
    await this.#kept.remove([keyOf({ chat, thread })])
    return true
  }

  async #end(chat: number): Promise<void> {
    await Promise.all(this.#chats.of(chat).map(({ thread }) => this.#remove(chat, thread)))
  }
}

function withoutName(one: Subscription | undefined, person: number): Subscription | undefined {
  if (one?.by !== person) return one
  const { by: _, ...rest } = one
  return rest
}
