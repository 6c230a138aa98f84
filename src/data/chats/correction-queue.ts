/** Corrections that are not delivered yet and, for 30 days, which chats received them. */
import { millisecondsInDay } from 'date-fns/constants'
import { z } from 'zod'
import { readUnder, type Values } from '../engine/key-value.ts'
import { id } from '../model/schema.ts'
import { messageKey, type SentMessage, sentMessage } from './sent-message.ts'

/** A correction of `id` and `more`, and the messages whose chats are to receive it. */
const correction = z.strictObject({
  id,
  more: z.array(id).readonly().optional(),
  posts: z.array(sentMessage).readonly(),
})
export type Correction = z.infer<typeof correction>

/** A chat, or a topic of it, that received a correction of these facts. */
const notifiedChat = z.strictObject({ chat: z.int(), thread: z.int().optional(), ids: z.array(id).readonly() })
export type NotifiedChat = z.infer<typeof notifiedChat>

/** The corrected facts, the time in milliseconds, and the chats that received the correction. */
const told = z.strictObject({ at: z.int(), ids: z.array(id).readonly(), heard: z.array(notifiedChat).readonly() })
type Told = z.infer<typeof told>

/** A correction by the edit of that version. The key is '7' or, for one later message, '7:-1001:14'. */
export interface Due {
  readonly key: string
  readonly version: number
}

/** The facts that an edit has corrected. */
export interface CorrectedFacts {
  readonly version: number
  readonly ids: readonly string[]
}

interface ToldChats extends CorrectedFacts {
  readonly heard: readonly NotifiedChat[]
}

const prefix = 'correction:'
const toldPrefix = 'told:'
/** As long as group answers are known, and about as far back as a monthly digest looks. */
const toldMs = 30 * millisecondsInDay
const versionOf = (key: string): number => Number.parseInt(key, 10)

/** By key, the corrections that are due and those that were delivered. */
export type KnownCorrections = Map<string, Told>

/** Reads `correction:<key>`, which are due, and `told:<key>`, which were delivered. */
export async function readCorrections(engine: Values, now: () => Date): Promise<KnownCorrections> {
  const at = now().getTime()
  const due = await readUnder(engine, prefix, correction)
  const dueTold = [...due].map(([key, it]): [string, Told] => [
    key,
    { at, ids: [it.id, ...(it.more ?? [])], heard: [] },
  ])
  return new Map([...(await readUnder(engine, toldPrefix, told)), ...dueTold])
}

/** Every method that writes throws what the engine throws. */
export abstract class CorrectionQueue {
  protected readonly engine: Values
  protected readonly now: () => Date
  readonly #known: KnownCorrections

  constructor(engine: Values, now: () => Date, known: KnownCorrections) {
    this.engine = engine
    this.now = now
    this.#known = known
  }

  /** The sent messages that used one of these, latest first. */
  abstract using(ids: readonly string[]): readonly SentMessage[]

  /** Queues the correction of these by the edit of that version, for every message that used one. */
  async correct(version: number, ids: readonly string[]): Promise<void> {
    await this.#put(String(version), ids, this.using(ids))
  }

  /** Queues it for one more message, which was sent later with the old figure. Once for each message. */
  async follow(version: number, ids: readonly string[], post: SentMessage): Promise<void> {
    const key = `${version}:${messageKey(post)}`
    if (!this.#known.has(key)) await this.#put(key, ids, [post])
  }

  /** By its key; the key of an edit's correction is its version. */
  async correction(key: string | number): Promise<Correction | undefined> {
    return correction.safeParse(await this.engine.get(`${prefix}${key}`)).data
  }

  /** Corrections that some chats have not received, oldest first. */
  async corrections(): Promise<readonly Due[]> {
    const due: Due[] = []
    for await (const name of this.engine.names(prefix)) {
      const key = name.slice(prefix.length)
      due.push({ key, version: versionOf(key) })
    }
    return due.toSorted((a, b) => a.version - b.version)
  }

  /** These chats received the correction, or the outbox has it. */
  async settled(key: string, heard: readonly NotifiedChat[]): Promise<void> {
    const at = this.now().getTime()
    for (const [other, it] of [...this.#known]) if (it.at < at - toldMs) await this.#hold(other, undefined)
    await this.#hold(key, { at, ids: this.#known.get(key)?.ids ?? [], heard })
    await this.engine.put(`${prefix}${key}`, undefined)
  }

  /** Corrections by the edits `after` < version ≤ `to`, for thirty days, and the chats that received them. */
  told(after: number, to: number): readonly ToldChats[] {
    const found = new Map<number, { readonly ids: Set<string>; readonly heard: NotifiedChat[] }>()
    for (const [key, { ids, heard }] of this.#known) {
      const version = versionOf(key)
      if (version <= after || version > to) continue
      const it = found.get(version) ?? { ids: new Set(), heard: [] }
      found.set(version, it)
      for (const one of ids) it.ids.add(one)
      it.heard.push(...heard)
    }
    return [...found].map(([version, { ids, heard }]) => ({ version, ids: [...ids], heard }))
  }

  /** Which of these facts were corrected after that version, and by which edits; for thirty days. */
  correctedSince(version: number, ids: readonly string[]): readonly CorrectedFacts[] {
    const wanted = new Set(ids)
    // The correction of one later message repeats that of its edit.
    const ofEdits = [...this.#known].filter(([key]) => !key.includes(':') && versionOf(key) > version)
    return ofEdits
      .map(([key, it]) => ({ version: versionOf(key), ids: it.ids.filter(one => wanted.has(one)) }))
      .filter(it => it.ids.length > 0)
  }

  /** Replaces the entries of a chat that received corrections. */
  protected async replaceNotified(chat: number, become: (one: NotifiedChat) => readonly NotifiedChat[]): Promise<void> {
    for (const [key, it] of [...this.#known]) {
      if (!it.heard.some(one => one.chat === chat)) continue
      await this.#hold(key, { ...it, heard: it.heard.flatMap(one => (one.chat === chat ? become(one) : [one])) })
    }
  }

  async #hold(key: string, it: Told | undefined): Promise<void> {
    await this.engine.put(`${toldPrefix}${key}`, it)
    if (it === undefined) this.#known.delete(key)
    else this.#known.set(key, it)
  }

  async #put(key: string, ids: readonly string[], posts: readonly SentMessage[]): Promise<void> {
    const [first, ...more] = ids
    if (first === undefined) return
    await this.engine.put(`${prefix}${key}`, { id: first, ...(more.length > 0 && { more }), posts })
    this.#known.set(key, { at: this.now().getTime(), ids, heard: [] })
  }
}
