/**
 * Where figures were used: answers in groups and channels, by chat and message, so that a correction can follow a figure
 * to wherever it was said. No words, no persons.
 */
import { z } from 'zod'
import { day, id } from './shapes.ts'
import type { Values } from './values.ts'

/** A message of that chat was answered with, or holds, the figures and statements of these ids. */
const post = z.strictObject({ chat: z.int(), message: z.int(), day, ids: z.array(id).readonly() })
export type Post = z.infer<typeof post>
const kept = z.array(post).readonly()

/** The posts that are to hear of a correction: of that figure, by the edit of that version. */
const correction = z.strictObject({ id, posts: kept })
export type Correction = z.infer<typeof correction>

export interface Posts {
  note(post: Post): void
  /** Those that used it, the latest first. */
  using(id: string): readonly Post[]
  /** Keeps durably who is to hear of the edit of that version. Errors: what the engine throws. */
  correct(version: number, id: string): Promise<void>
  correction(version: number): Promise<Correction | undefined>
  /** The versions of the edits that somebody is still to hear of, the oldest first. */
  corrections(): Promise<readonly number[]>
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
const most = 2000
const keptDays = 30

/** The posts of an engine: one named value, put down once a minute at most. A kill loses those of the last minute. */
export async function openPosts(engine: Values, now: () => Date): Promise<Posts> {
  /** By chat and message, the oldest first. */
  let posts = byPlace(kept.safeParse(await engine.get(name)).data ?? [])
  let timer: NodeJS.Timeout | undefined
  let isChanged = false
  const putDown = async (): Promise<void> => {
    timer = undefined
    if (!isChanged) return
    isChanged = false
    await engine.put(name, [...posts.values()]).catch(() => {
      isChanged = true
    })
  }
  const touch = (): void => {
    isChanged = true
    timer ??= setTimeout(() => void putDown(), putDownEveryMs).unref()
  }
  const using = (wanted: string): readonly Post[] =>
    [...posts.values()].filter(({ ids }) => ids.includes(wanted)).toReversed()
  return {
    note(post) {
      // An answer is edited, or asked for again: it is one post, and the newest.
      posts.delete(placeOf(post))
      posts.set(placeOf(post), post)
      const oldest = new Date(now().getTime() - keptDays * 86_400_000).toISOString().slice(0, 10)
      for (const [place, { day }] of posts) {
        if (day >= oldest && posts.size <= most) break
        posts.delete(place)
      }
      touch()
    },
    using,
    async correct(version, wanted) {
      await engine.put(nameOf(version), { id: wanted, posts: using(wanted) })
    },
    correction: async version => correction.safeParse(await engine.get(nameOf(version))).data,
    async corrections() {
      const versions: number[] = []
      for await (const one of engine.names(prefix)) versions.push(Number(one.slice(prefix.length)))
      return versions.toSorted((a, b) => a - b)
    },
    settled: async version => void (await engine.put(nameOf(version), undefined)),
    moved(from, to) {
      posts = byPlace([...posts.values()].map(it => (it.chat === from ? { ...it, chat: to } : it)))
      touch()
    },
    async forget(chat) {
      const others = [...posts.values()].filter(it => it.chat !== chat)
      if (others.length === posts.size) return
      posts = byPlace(others)
      touch()
      await putDown()
    },
    close: async () => {
      clearTimeout(timer)
      await putDown()
    },
  }
}

const placeOf = ({ chat, message }: Post): string => `${chat} ${message}`
const byPlace = (posts: readonly Post[]): Map<string, Post> => new Map(posts.map(post => [placeOf(post), post]))
const prefix = 'correction:'
const nameOf = (version: number): string => `${prefix}${version}`
