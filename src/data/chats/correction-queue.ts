/** Corrections that are not delivered yet and, for 30 days, which chats received them. */
import { millisecondsInDay } from 'date-fns/constants'
import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'
import { id } from '../model/schema.ts'
import { type CachedValues, openCachedValues } from './cached-values.ts'
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

export interface CorrectedFacts {
  readonly version: number
  readonly ids: readonly string[]
}

const prefix = 'correction:'
const toldPrefix = 'told:'
/** As long as group answers are known, and about as far back as a monthly digest looks. */
const toldMs = 30 * millisecondsInDay
const versionOf = (key: string): number => Number.parseInt(key, 10)

export interface KnownCorrections {
  readonly due: CachedValues<Correction>
  readonly told: CachedValues<Told>
}

/** Reads `correction:<key>`, which are due, and `told:<key>`, which were delivered. */
export const readCorrections = async (engine: Values): Promise<KnownCorrections> => ({
  due: await openCachedValues(engine, { prefix, shape: correction }),
  told: await openCachedValues(engine, { prefix: toldPrefix, shape: told }),
})

/** Every method that writes throws what the engine throws. */
export abstract class CorrectionQueue {
  protected readonly now: () => Date
  readonly #due: KnownCorrections['due']
  readonly #told: KnownCorrections['told']

  constructor(now: () => Date, { due, told }: KnownCorrections) {
    this.now = now
    this.#due = due
    this.#told = told
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
    if (this.#told.get(key) === undefined) await this.#put(key, ids, [post])
  }

  /** By its key; the key of an edit's correction is its version. */
  correction(key: string | number): Correction | undefined {
    return this.#due.get(String(key))
  }

  /** Corrections that some chats have not received, oldest first. */
  corrections(): readonly Due[] {
    const keys = [...this.#due.entries()].map(([key]) => key)
    return [...keys, ...this.#due.unreadable()]
      .map(key => ({ key, version: versionOf(key) }))
      .toSorted((a, b) => a.version - b.version)
  }

  /** These chats received the correction, or the outbox has it. */
  async settled(key: string, heard: readonly NotifiedChat[]): Promise<void> {
    const at = this.now().getTime()
    const old = [...this.#told.entries()].filter(([, it]) => it.at < at - toldMs)
    await this.#told.remove(old.map(([other]) => other))
    const ids = idsOf(this.#due.get(key))
    await this.#told.update(key, it => ({ at, ids: it?.ids ?? ids, heard }))
    await this.#due.remove([key])
  }

  /** Corrections by the edits `after` < version ≤ `to`, for thirty days, and the chats that received them. */
  told(after: number, to: number): readonly (CorrectedFacts & Pick<Told, 'heard'>)[] {
    const found = new Map<number, { readonly ids: Set<string>; readonly heard: NotifiedChat[] }>()
    for (const [key, { ids, heard }] of this.#known()) {
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
    const ofEdits = [...this.#known()].filter(([key]) => !key.includes(':') && versionOf(key) > version)
    return ofEdits
      .map(([key, it]) => ({ version: versionOf(key), ids: it.ids.filter(one => wanted.has(one)) }))
      .filter(it => it.ids.length > 0)
  }

  /** Replaces the entries of a chat that received corrections. */
  protected async replaceNotified(chat: number, become: (one: NotifiedChat) => readonly NotifiedChat[]): Promise<void> {
    const ofChat = (one: NotifiedChat): boolean => one.chat === chat
    for (const [key, it] of [...this.#told.entries()]) {
      if (!it.heard.some(ofChat)) continue
      await this.#told.update(
        key,
        held => held && { ...held, heard: held.heard.flatMap(one => (ofChat(one) ? become(one) : [one])) },
      )
    }
  }

  /** Delivered ones, and those that are due, of which no chat has received anything. */
  *#known(): Generator<readonly [key: string, it: Pick<Told, 'ids' | 'heard'>]> {
    yield* this.#told.entries()
    for (const [key, it] of this.#due.entries())
      if (this.#told.get(key) === undefined) yield [key, { ids: idsOf(it), heard: [] }]
  }

  async #put(key: string, ids: readonly string[], posts: readonly SentMessage[]): Promise<void> {
    const [first, ...more] = ids
    if (first === undefined) return
    await this.#due.update(key, it => it ?? { id: first, ...(more.length > 0 && { more }), posts })
  }
}

const idsOf = (it: Correction | undefined): readonly string[] => (it === undefined ? [] : [it.id, ...(it.more ?? [])])
