/** Which posts are still to hear of a correction, until all are told or will be by the outbox; and then, for a while, who was. */
import { z } from 'zod'
import { type Post, post } from './post.ts'
import { id } from './shapes.ts'
import type { Values } from './values.ts'

/** The posts that are to hear of a correction: of that figure and `more`, by the edit of that version. */
const correction = z.strictObject({
  id,
  more: z.array(id).readonly().optional(),
  posts: z.array(post).readonly(),
})
export type Correction = z.infer<typeof correction>

/** A chat, or that topic of it, was told what has become of these. */
const hearing = z.strictObject({ chat: z.int(), thread: z.int().optional(), ids: z.array(id).readonly() })
export type Hearing = z.infer<typeof hearing>

/** Who heard of the edit of that version, at what time in milliseconds. */
const told = z.strictObject({ version: z.int(), at: z.int(), heard: z.array(hearing).readonly() })
type Told = z.infer<typeof told>

export interface Corrections {
  /** Keeps durably who is to hear of the edit of that version, about these. Errors: what the engine throws. */
  correct(version: number, ids: readonly string[]): Promise<void>
  correction(version: number): Promise<Correction | undefined>
  /** The versions of the edits that somebody is still to hear of, the oldest first. */
  corrections(): Promise<readonly number[]>
  /** These are told of it, or will be by the outbox. Errors: what the engine throws. */
  settled(version: number, heard: readonly Hearing[]): Promise<void>
  /** Who has heard of edits after that version, up to the other; for forty days. */
  told(after: number, to: number): readonly Pick<Told, 'version' | 'heard'>[]
}

/** What becomes of chats. Errors: what the engine throws. */
export interface Hearings extends Corrections {
  movedHearings(from: number, to: number): Promise<void>
  forgetHearings(chat: number): Promise<void>
}

const prefix = 'correction:'
const toldPrefix = 'told:'
const nameOf = (version: number): string => `${prefix}${version}`
/** A digest of a month looks back so far. */
const toldMs = 40 * 86_400_000

/** Over an engine: `correction:<version>`, `told:<version>`. `using` gives the posts that used one of these. */
export async function openCorrections(
  engine: Values,
  now: () => Date,
  using: (ids: readonly string[]) => readonly Post[],
): Promise<Hearings> {
  const heard = new Map<string, Told>()
  for await (const name of engine.names(toldPrefix)) {
    const read = told.safeParse(await engine.get(name)).data
    if (read !== undefined) heard.set(name, read)
  }
  async function hold(name: string, it: Told | undefined): Promise<void> {
    await engine.put(name, it)
    if (it === undefined) heard.delete(name)
    else heard.set(name, it)
  }
  async function replace(chat: number, become: (one: Hearing) => readonly Hearing[]): Promise<void> {
    for (const [name, it] of [...heard]) {
      if (!it.heard.some(one => one.chat === chat)) continue
      await hold(name, { ...it, heard: it.heard.flatMap(one => (one.chat === chat ? become(one) : [one])) })
    }
  }
  return {
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
    async settled(version, by) {
      const at = now().getTime()
      for (const [name, it] of [...heard]) if (it.at < at - toldMs) await hold(name, undefined)
      if (by.length > 0) await hold(`${toldPrefix}${version}`, { version, at, heard: by })
      await engine.put(nameOf(version), undefined)
    },
    told: (after, to) => [...heard.values()].filter(({ version }) => version > after && version <= to),
    movedHearings: (from, to) => replace(from, one => [{ ...one, chat: to }]),
    forgetHearings: chat => replace(chat, () => []),
  }
}
