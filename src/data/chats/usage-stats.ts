/**
 * Usage statistics: how much was answered, and what could not be. They are counts without identities. To count each chat
 * once a day, salted hashes of chat ids are held in memory only.
 */
import { randomBytes } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'
import { type Day, day } from '../model/schema.ts'
import { WriteBehind } from './write-behind.ts'

const count = z.int().positive()
const dayOfAnswers = z.strictObject({
  day,
  /** How many chats got an answer; after a restart within the day, the most that one run has seen. */
  chats: z.int().min(0),
  /** Answers by kind and language. */
  answers: z.array(z.strictObject({ kind: z.string(), language: z.string(), count })).readonly(),
})
export type DayOfAnswers = z.infer<typeof dayOfAnswers>

/** A question that found no figure, by its address (answers/address/address.ts). */
const gap = z.strictObject({ address: z.string(), count, first: day, last: day })
export type UnansweredQuestion = z.infer<typeof gap>

const totals = z.strictObject({ days: z.array(dayOfAnswers).readonly(), gaps: z.array(gap).readonly() })
/** Days oldest first, gaps most asked first. */
export type UsageTotals = z.infer<typeof totals>

const name = 'tally'
const mostDays = 400
const mostGaps = 2000
const mostKinds = 1000

interface Counted {
  chats: number
  readonly answers: Map<string, { readonly kind: string; readonly language: string; count: number }>
}

/** The counts of an engine: one named value. */
export async function openUsageStats(engine: Pick<Values, 'get' | 'put'>, now: () => Date): Promise<UsageStats> {
  const before = totals.safeParse(await engine.get(name)).data ?? { days: [], gaps: [] }
  return new UsageStats(new WriteBehind(engine), now, before)
}

/** Counts answers and unanswered questions. */
export class UsageStats {
  readonly #writes: WriteBehind
  readonly #now: () => Date
  readonly #days: Map<Day, Counted>
  /** By address. The least recently asked are forgotten first. */
  readonly #gaps = new LRUCache<string, UnansweredQuestion>({ max: mostGaps })
  readonly #chatsOf = chatCounter()

  constructor(writes: WriteBehind, now: () => Date, before: UsageTotals) {
    this.#writes = writes
    this.#now = now
    this.#days = new Map(before.days.map(it => [it.day, counted(it)]))
    for (const it of before.gaps.toSorted((a, b) => (a.last < b.last ? -1 : 1))) this.#gaps.set(it.address, it)
  }

  /** Counts one answer of that kind in that language to that chat. `day` is today in UTC unless given. */
  note(kind: string, language: string, chat: number, day: Day = this.#now().toISOString().slice(0, 10)): void {
    const today = this.#day(day)
    today.chats = Math.max(today.chats, this.#chatsOf(day, chat))
    const key = `${kind} ${language}`
    const held = today.answers.get(key)
    if (held !== undefined) held.count += 1
    else if (today.answers.size < mostKinds) today.answers.set(key, { kind, language, count: 1 })
    this.#changed()
  }

  /** Counts one question of that address that found no figure. */
  gap(address: string, day: Day): void {
    const held = this.#gaps.peek(address)
    this.#gaps.set(address, { address, count: (held?.count ?? 0) + 1, first: held?.first ?? day, last: day })
    this.#changed()
  }

  read(): UsageTotals {
    return {
      days: [...this.#days]
        .map(([day, { chats, answers }]) => ({ day, chats, answers: [...answers.values()].map(it => ({ ...it })) }))
        .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      gaps: [...this.#gaps.rvalues()]
        .filter(it => it !== undefined)
        .toSorted((a, b) => b.count - a.count || (a.last > b.last ? -1 : 1)),
    }
  }

  /** Writes the rest. Never throws. */
  close(): Promise<void> {
    return this.#writes.close()
  }

  #changed(): void {
    this.#writes.change(name, () => this.read())
  }

  #day(today: Day): Counted {
    const held = this.#days.get(today)
    if (held !== undefined) return held
    const made: Counted = { chats: 0, answers: new Map() }
    this.#days.set(today, made)
    for (const day of [...this.#days.keys()].toSorted().slice(0, -mostDays)) this.#days.delete(day)
    return made
  }
}

/** Counts the chats of a day, each once. Two days are held, because clocks and zones differ around midnight. */
function chatCounter(): (day: Day, chat: number) => number {
  const salt = randomBytes(4).readInt32LE()
  const seen = new Map<Day, Set<number>>()
  return (today, chat) => {
    const held = seen.get(today)
    const chats = held ?? new Set<number>()
    if (held === undefined) {
      seen.set(today, chats)
      for (const day of [...seen.keys()].toSorted().slice(0, -2)) if (day !== today) seen.delete(day)
    }
    chats.add(hashed(chat, salt))
    return chats.size
  }
}

/** A salted 32-bit hash of a chat id: among a hundred thousand chats about one pair collides. */
function hashed(chat: number, salt: number): number {
  let bits = salt ^ chat ^ Math.imul(Math.floor(chat / 2 ** 32), 0x9e3779b1)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

const counted = ({ chats, answers }: DayOfAnswers): Counted => ({
  chats,
  answers: new Map(answers.map(it => [`${it.kind} ${it.language}`, { ...it }])),
})
