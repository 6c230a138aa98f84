/**
 * Where figures were used: answers in groups and channels, by chat and message, so that a correction can follow a figure
 * to wherever it was said. No words, no persons.
 */
import { z } from 'zod'
import { recipe } from './recipe.ts'
import { id } from './shapes.ts'
import type { Values } from './values.ts'

/** A message of that chat was answered with, or holds, the figures and statements of these ids. */
const post = z.strictObject({
  chat: z.int(),
  message: z.int(),
  /** A topic of a forum. */
  thread: z.int().optional(),
  /** When it was said, in seconds since 1970. */
  at: z.int(),
  ids: z.array(id).readonly(),
  /** It stands in a channel. */
  channel: z.literal(true).optional(),
  /** What it is written again from. */
  recipe: recipe.optional(),
  /** The versions of the edits that it was corrected after, oldest first. */
  mended: z.array(z.int()).readonly().optional(),
})
export type Post = z.infer<typeof post>
const kept = z.array(post).readonly()

/** The posts that are to hear of a correction: of that figure and `more`, by the edit of that version. */
const correction = z.strictObject({ id, more: z.array(id).readonly().optional(), posts: kept })
export type Correction = z.infer<typeof correction>

export interface Posts {
  note(post: Post): void
  /** The same, durably: it resolves when a crash would not forget it. Errors: what the engine throws. */
  keep(post: Post): Promise<void>
  /** Those messages stand no more, or hold no figure any more; durably. Errors: what the engine throws. */
  drop(chat: number, messages: readonly number[]): Promise<void>
  /** Those that used one of them, the latest first. */
  using(ids: readonly string[]): readonly Post[]
  /** The post as it stands now; undefined when it is not known any more. */
  at(chat: number, message: number): Post | undefined
  /** Keeps durably who is to hear of the edit of that version, about these. Errors: what the engine throws. */
  correct(version: number, ids: readonly string[]): Promise<void>
  correction(version: number): Promise<Correction | undefined>
  /** The versions of the edits that somebody is still to hear of, the oldest first. */
  corrections(): Promise<readonly number[]>
  /** Keeps durably that these posts say the correction of that version. Errors: what the engine throws. */
  mended(version: number, posts: readonly Post[]): Promise<void>
  /** All are told of it, or will be by the outbox. */
  settled(version: number): Promise<void>
  /** A group has another id by now. */
  moved(from: number, to: number): void
  forget(chat: number): Promise<void>
  /** Puts down what is not yet. Never throws: what was said a minute ago is worth less than a stop in order. */
  close(): Promise<void>
}

const name = 'posts'
const putDownEveryMs = 60_000
/** In groups. */
const most = 2000
const keptDays = 30
/** What a channel says stands; so many of its kind are known, of whatever age. */
const mostInChannels = 300
/** So many corrections of one post are remembered. */
const mostMended = 3

/**
 * The posts of an engine: one named value, put down once a minute at most. A kill loses those of the last minute that were
 * noted and not kept.
 */
export async function openPosts(engine: Values, now: () => Date): Promise<Posts> {
  /** By chat and message, the oldest first. */
  const places = placesOf(kept.safeParse(await engine.get(name)).data ?? [])
  let timer: NodeJS.Timeout | undefined
  let isChanged = false
  let writing: Promise<unknown> = Promise.resolve()
  async function putDown(): Promise<void> {
    // What is being put down may have been gathered before the latest note; what comes meanwhile goes together.
    await writing.catch(() => undefined)
    if (isChanged) {
      isChanged = false
      writing = engine.put(name, all()).catch((error: unknown) => {
        isChanged = true
        throw error
      })
    }
    await writing
  }
  const all = (): readonly Post[] => [...places.groups.values(), ...places.channels.values()]
  const quietly = (): Promise<void> => putDown().catch(() => undefined)
  const touch = (): void => {
    isChanged = true
    timer ??= setTimeout(() => {
      timer = undefined
      void quietly()
    }, putDownEveryMs).unref()
  }
  const using = (wanted: readonly string[]): readonly Post[] => {
    const ids = new Set(wanted)
    return all()
      .filter(it => it.ids.some(one => ids.has(one)))
      .toReversed()
  }
  function note(post: Post): void {
    const { groups, channels } = places
    const kind = post.channel === true ? channels : groups
    // An answer is edited, or asked for again: it is one post, and the newest.
    kind.delete(placeOf(post))
    kind.set(placeOf(post), post)
    const oldest = now().getTime() / 1000 - keptDays * 86_400
    for (const [place, { at }] of groups) {
      if (at >= oldest && groups.size <= most) break
      groups.delete(place)
    }
    for (const place of channels.keys()) {
      if (channels.size <= mostInChannels) break
      channels.delete(place)
    }
    touch()
  }
  const at = (chat: number, message: number): Post | undefined => {
    const place = placeOf({ chat, message })
    return places.channels.get(place) ?? places.groups.get(place)
  }
  function replace(change: (post: Post) => Post | undefined): void {
    for (const kind of [places.groups, places.channels]) {
      const changed = [...kind.values()].flatMap(it => change(it) ?? [])
      kind.clear()
      for (const it of changed) kind.set(placeOf(it), it)
    }
    touch()
  }
  return {
    note,
    async keep(post) {
      note(post)
      await putDown()
    },
    using,
    at,
    async correct(version, ids) {
      const [first, ...more] = ids
      if (first === undefined) return
      await engine.put(nameOf(version), { id: first, ...(more.length > 0 && { more }), posts: using(ids) })
    },
    correction: async version => correction.safeParse(await engine.get(nameOf(version))).data,
    async corrections() {
      const versions: number[] = []
      for await (const one of engine.names(prefix)) versions.push(Number(one.slice(prefix.length)))
      return versions.toSorted((a, b) => a - b)
    },
    async mended(version, posts) {
      const mended = new Set(posts.map(placeOf))
      if (mended.size === 0) return
      replace(it => (mended.has(placeOf(it)) ? { ...it, mended: mendedBy(version, it) } : it))
      await putDown()
    },
    settled: async version => void (await engine.put(nameOf(version), undefined)),
    moved(from, to) {
      replace(it => (it.chat === from ? { ...it, chat: to } : it))
    },
    async drop(chat, messages) {
      const gone = new Set(messages)
      if (!messages.some(message => at(chat, message) !== undefined)) return
      replace(it => (it.chat === chat && gone.has(it.message) ? undefined : it))
      await putDown()
    },
    async forget(chat) {
      if (!all().some(it => it.chat === chat)) return
      replace(it => (it.chat === chat ? undefined : it))
      await quietly()
    },
    close: async () => {
      clearTimeout(timer)
      await quietly()
    },
  }
}

/** The edits that the post tells of once that one is told. */
export const mendedBy = (version: number, { mended = [] }: Post): readonly number[] =>
  [...mended.filter(it => it !== version), version].slice(-mostMended)

interface Places {
  readonly groups: Map<string, Post>
  readonly channels: Map<string, Post>
}
const placesOf = (posts: readonly Post[]): Places => ({
  groups: byPlace(posts.filter(it => it.channel === undefined)),
  channels: byPlace(posts.filter(it => it.channel === true)),
})
const placeOf = ({ chat, message }: Pick<Post, 'chat' | 'message'>): string => `${chat} ${message}`
const byPlace = (posts: readonly Post[]): Map<string, Post> => new Map(posts.map(post => [placeOf(post), post]))
const prefix = 'correction:'
const nameOf = (version: number): string => `${prefix}${version}`
