/** Who is to be told when a figure comes that was asked for and is not held: by the address of the question. */
import { z } from 'zod'
import { keyedMutex } from '../async/keyed-mutex.ts'
import type { Values } from '../engine/key-value.ts'
import { code } from '../model/schema.ts'

const wait = z.strictObject({
  address: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  language: code,
  /** The version of the data that did not hold it. */
  since: z.int().nonnegative(),
  /** In a group: its topic, and the answer under which it was wished for. */
  thread: z.int().optional(),
  message: z.int().optional(),
  /** Its own name, which tells neither the chat nor the question. */
  token: z.string().min(1).max(60),
})
export type FigureAlert = Readonly<z.infer<typeof wait>>
const kept = z.array(wait).readonly()

export interface FigureAlerts {
  /** Errors: a StoreError. 'full': this chat waits for as many as are kept. */
  add(chat: number, wait: FigureAlert): Promise<'kept' | 'full'>
  of(chat: number): readonly FigureAlert[]
  all(): Iterable<readonly [chat: number, wait: FigureAlert]>
  /** Those that were not looked at in vain with that version of the data. */
  unseen(version: number): Iterable<readonly [chat: number, wait: FigureAlert]>
  /** Looked at in vain. A restart forgets it. */
  saw(wait: FigureAlert, version: number): void
  /** It was told, or is wanted no more, in that topic. */
  done(chat: number, address: string, thread?: number): Promise<void>
  /** A group has another id by now. */
  moved(from: number, to: number): Promise<void>
  forget(chat: number): Promise<void>
}

const isOf = (address: string, thread: number | undefined) => (it: FigureAlert) =>
  it.address === address && it.thread === thread

/** So many a chat, and in all: they are looked at whenever the data has changed. */
const most = 20
const mostInAll = 20_000

const prefix = 'wait:'

/** Those of an engine: in memory, as they are on the disk. */
export async function openFigureAlerts(engine: Values): Promise<FigureAlerts> {
  const chats = new Map<number, readonly FigureAlert[]>()
  for await (const name of engine.names(prefix)) {
    const read = kept.safeParse(await engine.get(name)).data
    if (read !== undefined) chats.set(Number(name.slice(prefix.length)), read)
  }
  const turn = keyedMutex<number>()
  const seen = new WeakMap<FigureAlert, number>()
  async function become(chat: number, waits: readonly FigureAlert[]): Promise<void> {
    await engine.put(`${prefix}${chat}`, waits.length === 0 ? undefined : waits)
    if (waits.length === 0) chats.delete(chat)
    else chats.set(chat, waits)
  }
  return {
    add: (chat, one) =>
      turn(chat, async () => {
        const waits = chats.get(chat) ?? []
        if (waits.some(isOf(one.address, one.thread))) return 'kept'
        if (waits.length >= most || chats.size >= mostInAll) return 'full'
        await become(chat, [...waits, one])
        return 'kept'
      }),
    of: chat => chats.get(chat) ?? [],
    *all() {
      for (const [chat, waits] of chats) for (const one of waits) yield [chat, one] as const
    },
    *unseen(version) {
      for (const [chat, waits] of chats)
        for (const one of waits) if (Math.max(one.since, seen.get(one) ?? 0) < version) yield [chat, one] as const
    },
    saw: (one, version) => void seen.set(one, version),
    async moved(from, to) {
      const waits = await turn(from, async () => {
        const all = chats.get(from) ?? []
        if (all.length > 0) await become(from, [])
        return all
      })
      if (waits.length === 0) return
      // The messages of a group that has moved have other numbers.
      const kept = waits.map(({ message: _, ...one }) => one)
      await turn(to, () => become(to, [...(chats.get(to) ?? []), ...kept].slice(0, most)))
    },
    done: (chat, address, thread) =>
      turn(chat, async () => {
        const waits = chats.get(chat) ?? []
        const left = waits.filter(it => !isOf(address, thread)(it))
        if (left.length < waits.length) await become(chat, left)
      }),
    forget: chat =>
      turn(chat, async () => {
        if (chats.has(chat)) await become(chat, [])
      }),
  }
}
