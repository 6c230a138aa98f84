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
  let posts: readonly Post[] = kept.safeParse(await engine.get(name)).data ?? []
  let timer: NodeJS.Timeout | undefined
  let isChanged = false
  const putDown = async (): Promise<void> => {
    timer = undefined
    if (!isChanged) return
    isChanged = false
    await engine.put(name, posts).catch(() => {
      isChanged = true
    })
  }
  const become = (next: readonly Post[]): void => {
    posts = next
    isChanged = true
    timer ??= setTimeout(() => void putDown(), putDownEveryMs).unref()
  }
  const using = (wanted: string): readonly Post[] => posts.filter(({ ids }) => ids.includes(wanted)).toReversed()
  return {
    note(post) {
      const oldest = new Date(now().getTime() - keptDays * 86_400_000).toISOString().slice(0, 10)
      // An answer is edited, or asked for again: it is one post.
      const others = posts.filter(it => it.day >= oldest && (it.chat !== post.chat || it.message !== post.message))
      become([...others.slice(1 - most), post])
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
    moved: (from, to) => become(posts.map(it => (it.chat === from ? { ...it, chat: to } : it))),
    async forget(chat) {
      if (!posts.some(it => it.chat === chat)) return
      become(posts.filter(it => it.chat !== chat))
      await putDown()
    },
    close: async () => {
      clearTimeout(timer)
      await putDown()
    },
  }
}

const prefix = 'correction:'
const nameOf = (version: number): string => `${prefix}${version}`
