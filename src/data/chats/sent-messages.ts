/**
 * Where figures were used: answers in groups and channels, by chat and message, so that a correction can follow a figure
 * to wherever it was said. No words, no persons.
 */

import type { Values } from '../engine/key-value.ts'
import { type CorrectionQueue, openCorrectionQueue } from './correction-queue.ts'
import { type MessageRef, messageKey, type SentMessage, sentMessage } from './sent-message.ts'
import { type Bounds, openSentMessageIndex, type SentMessageIndex, usualBounds } from './sent-message-index.ts'

export interface SentMessages extends CorrectionQueue {
  note(post: SentMessage): void
  /** The same, durably: it resolves when a crash would not forget it. Errors: what the engine throws. */
  keep(post: SentMessage): Promise<void>
  /** Those messages stand no more, or hold no figure any more; durably. Errors: what the engine throws. */
  drop(chat: number, messages: readonly number[]): Promise<void>
  /** Those that used one of them, the latest first. */
  using(ids: readonly string[]): readonly SentMessage[]
  /** The post as it stands now; undefined when it is not known any more. */
  at(chat: number, message: number): SentMessage | undefined
  /** Keeps durably that these posts say the correction of that version. Errors: what the engine throws. */
  mended(version: number, posts: readonly SentMessage[]): Promise<void>
  /** A group has another id by now. */
  moved(from: number, to: number): void
  forget(chat: number): Promise<void>
  /** Puts down what is not yet. Never throws: what was said a minute ago is worth less than a stop in order. */
  close(): Promise<void>
}

const putDownEveryMs = 60_000
/** So many corrections of one post are remembered. */
const mostMended = 3

/**
 * The posts of an engine: `post:<chat>:<message>`, put down once a minute at most. A kill loses those of the last minute
 * that were noted and not kept.
 */
export async function openSentMessages(
  engine: Values,
  now: () => Date,
  bounds: Bounds = usualBounds,
): Promise<SentMessages> {
  const down = openDown(engine)
  let isFull = false
  const known = openSentMessageIndex(bounds, now, (place, post) => {
    // What is brought from the disk is there; what is too many of it is not to be there any more.
    if (isFull || post === undefined) down.change(place, post)
  })
  await fill(known, engine)
  isFull = true
  const using = (wanted: readonly string[]): readonly SentMessage[] => {
    const ids = new Set(wanted)
    return [...known.all()].filter(it => it.ids.some(one => ids.has(one))).toReversed()
  }
  const ofChat = (chat: number): readonly SentMessage[] => [...known.all()].filter(it => it.chat === chat)
  const { movedHearings, forgetHearings, ...corrections } = await openCorrectionQueue(engine, now, using)
  return {
    ...corrections,
    note: known.put,
    async keep(post) {
      known.put(post)
      await down.now()
    },
    async drop(chat, messages) {
      const there = messages.filter(message => known.at({ chat, message }) !== undefined)
      for (const message of there) known.take({ chat, message })
      if (there.length > 0) await down.now()
    },
    using,
    at: (chat, message) => known.at({ chat, message }),
    async mended(version, posts) {
      for (const place of posts) {
        const it = known.at(place)
        if (it !== undefined) known.put({ ...it, mended: mendedBy(version, it) })
      }
      if (posts.length > 0) await down.now()
    },
    moved(from, to) {
      for (const it of ofChat(from)) {
        known.take(it)
        known.put({ ...it, chat: to })
      }
      void movedHearings(from, to).catch(() => undefined)
    },
    async forget(chat) {
      for (const it of ofChat(chat)) known.take(it)
      await down.now().catch(() => undefined)
      await forgetHearings(chat)
    },
    close: down.close,
  }
}

/** The edits that the post tells of once that one is told. */
export const mendedBy = (version: number, { mended = [] }: SentMessage): readonly number[] =>
  [...mended.filter(it => it !== version), version].slice(-mostMended)

const prefix = 'post:'

async function fill(known: SentMessageIndex, engine: Values): Promise<void> {
  const found: SentMessage[] = []
  for await (const name of engine.names(prefix)) {
    const read = sentMessage.safeParse(await engine.get(name)).data
    if (read !== undefined) found.push(read)
  }
  // One named value once held all of them.
  if ((await engine.get('posts')) !== undefined) await engine.put('posts', undefined)
  for (const it of found.toSorted((a, b) => a.at - b.at)) known.put(it)
}

/** What has changed and is not on the disk yet. */
function openDown(engine: Values) {
  const changed = new Map<string, SentMessage | undefined>()
  let timer: NodeJS.Timeout | undefined
  /** Errors: what the engine throws; it is tried again with the next. */
  async function now(): Promise<void> {
    const batch = [...changed]
    changed.clear()
    const tried = await Promise.allSettled(batch.map(([name, post]) => engine.put(name, post)))
    for (const [i, it] of tried.entries()) {
      const [name, post] = batch[i] ?? []
      if (it.status === 'rejected' && name !== undefined && !changed.has(name)) changed.set(name, post)
    }
    const failed = tried.find(it => it.status === 'rejected')
    if (failed !== undefined) throw failed.reason
  }
  return {
    now,
    change(place: MessageRef, post: SentMessage | undefined): void {
      changed.set(`${prefix}${messageKey(place)}`, post)
      timer ??= setTimeout(() => {
        timer = undefined
        void now().catch(() => undefined)
      }, putDownEveryMs).unref()
    },
    close: async () => {
      clearTimeout(timer)
      await now().catch(() => undefined)
    },
  }
}
