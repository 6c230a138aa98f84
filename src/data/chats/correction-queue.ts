/** Which posts are still to hear of a correction, until all are told or will be by the outbox; and then, for a while, who was. */
import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'
import { id } from '../model/schema.ts'
import { messageKey, type SentMessage, sentMessage } from './sent-message.ts'

/** The posts that are to hear of a correction: of that figure and `more`. */
const correction = z.strictObject({
  id,
  more: z.array(id).readonly().optional(),
  posts: z.array(sentMessage).readonly(),
})
export type Correction = z.infer<typeof correction>

/** A chat, or that topic of it, was told what has become of these. */
const hearing = z.strictObject({ chat: z.int(), thread: z.int().optional(), ids: z.array(id).readonly() })
export type Hearing = z.infer<typeof hearing>

/** Of which figures it was, at what time in milliseconds, and who heard of it. */
const told = z.strictObject({ at: z.int(), ids: z.array(id).readonly(), heard: z.array(hearing).readonly() })
type Told = z.infer<typeof told>

/** A correction under its name, '7' or '7:-1001:14', by the edit of that version. */
export interface Due {
  readonly key: string
  readonly version: number
}

/** What an edit has corrected. */
export interface CorrectedFacts {
  readonly version: number
  readonly ids: readonly string[]
}

export interface CorrectionQueue {
  /** Keeps durably who is to hear of the edit of that version, about these. Errors: what the engine throws. */
  correct(version: number, ids: readonly string[]): Promise<void>
  /** The same for one post more, which came later and says what stood before. Once for each. */
  follow(version: number, ids: readonly string[], post: SentMessage): Promise<void>
  /** By its key; that of an edit is its version. */
  correction(key: string | number): Promise<Correction | undefined>
  /** Those that somebody is still to hear of, the oldest first. */
  corrections(): Promise<readonly Due[]>
  /** These are told of it, or will be by the outbox. Errors: what the engine throws. */
  settled(key: string, heard: readonly Hearing[]): Promise<void>
  /** The corrections of edits after that version, up to the other, for thirty days, and who has heard of them. */
  told(after: number, to: number): readonly (CorrectedFacts & Pick<Told, 'heard'>)[]
  /** Which of these were corrected after that version, and by which edits; for thirty days. */
  correctedSince(version: number, ids: readonly string[]): readonly CorrectedFacts[]
}

/** What becomes of chats. Errors: what the engine throws. */
export interface Hearings extends CorrectionQueue {
  movedHearings(from: number, to: number): Promise<void>
  forgetHearings(chat: number): Promise<void>
}

const prefix = 'correction:'
const toldPrefix = 'told:'
/** As long as an answer of a group is known, and about as far back as a digest of a month looks. */
const toldMs = 30 * 86_400_000
const versionOf = (key: string): number => Number.parseInt(key, 10)
const idsOf = ({ id, more = [] }: Correction): readonly string[] => [id, ...more]

/** Over an engine: `correction:<key>` of what is due, `told:<key>` of what was. `using` gives the posts that used one of these. */
export async function openCorrectionQueue(
  engine: Values,
  now: () => Date,
  using: (ids: readonly string[]) => readonly SentMessage[],
): Promise<Hearings> {
  /** By key, those that are due among them. */
  const known = await knownIn(engine, now)
  async function hold(key: string, it: Told | undefined): Promise<void> {
    await engine.put(`${toldPrefix}${key}`, it)
    if (it === undefined) known.delete(key)
    else known.set(key, it)
  }
  async function put(key: string, ids: readonly string[], posts: readonly SentMessage[]): Promise<void> {
    const [first, ...more] = ids
    if (first === undefined) return
    await engine.put(`${prefix}${key}`, { id: first, ...(more.length > 0 && { more }), posts })
    known.set(key, { at: now().getTime(), ids, heard: [] })
  }
  async function replace(chat: number, become: (one: Hearing) => readonly Hearing[]): Promise<void> {
    for (const [key, it] of [...known]) {
      if (!it.heard.some(one => one.chat === chat)) continue
      await hold(key, { ...it, heard: it.heard.flatMap(one => (one.chat === chat ? become(one) : [one])) })
    }
  }
  return {
    correct: (version, ids) => put(String(version), ids, using(ids)),
    async follow(version, ids, post) {
      const key = `${version}:${messageKey(post)}`
      if (!known.has(key)) await put(key, ids, [post])
    },
    correction: async key => correction.safeParse(await engine.get(`${prefix}${key}`)).data,
    async corrections() {
      const keys: string[] = []
      for await (const one of engine.names(prefix)) keys.push(one.slice(prefix.length))
      const due = keys.map(key => ({ key, version: versionOf(key) }))
      return due.toSorted((a, b) => a.version - b.version)
    },
    async settled(key, heard) {
      const at = now().getTime()
      for (const [other, it] of [...known]) if (it.at < at - toldMs) await hold(other, undefined)
      await hold(key, { at, ids: known.get(key)?.ids ?? [], heard })
      await engine.put(`${prefix}${key}`, undefined)
    },
    told(after, to) {
      const found = new Map<
        number,
        { readonly version: number; readonly ids: Set<string>; readonly heard: Hearing[] }
      >()
      for (const [key, { ids, heard }] of known) {
        const version = versionOf(key)
        if (version <= after || version > to) continue
        const it = found.get(version) ?? { version, ids: new Set(), heard: [] }
        found.set(version, it)
        for (const one of ids) it.ids.add(one)
        it.heard.push(...heard)
      }
      return [...found.values()].map(it => ({ ...it, ids: [...it.ids] }))
    },
    correctedSince(version, ids) {
      const held = new Set(ids)
      return [...known].flatMap(([key, it]) => {
        const own = it.ids.filter(one => held.has(one))
        // That of one post is of the same edit as another.
        return key.includes(':') || versionOf(key) <= version || own.length === 0
          ? []
          : [{ version: versionOf(key), ids: own }]
      })
    },
    movedHearings: (from, to) => replace(from, one => [{ ...one, chat: to }]),
    forgetHearings: chat => replace(chat, () => []),
  }
}

async function knownIn(engine: Values, now: () => Date): Promise<Map<string, Told>> {
  const known = new Map<string, Told>()
  for await (const name of engine.names(toldPrefix)) {
    const read = told.safeParse(await engine.get(name)).data
    if (read !== undefined) known.set(name.slice(toldPrefix.length), read)
  }
  for await (const name of engine.names(prefix)) {
    const read = correction.safeParse(await engine.get(name)).data
    const at = now().getTime()
    if (read !== undefined) known.set(name.slice(prefix.length), { at, ids: idsOf(read), heard: [] })
  }
  return known
}
