/** Usage statistics: counts without identities. Salted hashes of chat ids, in memory, count each chat once a day. */
import { randomBytes } from 'node:crypto'
import type { Values } from '../engine/key-value.ts'
import type { Day } from '../model/schema.ts'
import { type CachedValues, openCachedValues } from './cached-values.ts'
import { UsageCounts, type UsageTotals, usageTotals } from './usage-counts.ts'
import { WriteBehind } from './write-behind.ts'

const name = 'tally'
const none: UsageTotals = { days: [], gaps: [] }

/** The counts of an engine: one named value, to which every machine adds. */
export async function openUsageStats(engine: Values, now: () => Date): Promise<UsageStats> {
  return new UsageStats(await openCachedValues(engine, { prefix: name, shape: usageTotals }), now)
}

export class UsageStats {
  readonly #kept: CachedValues<UsageTotals>
  readonly #now: () => Date
  readonly #writes = new WriteBehind<undefined>(() => this.#write())
  readonly #chatsOf = chatCounter()
  /** What is not written yet, and what is being written. */
  #fresh = new UsageCounts()
  #writing = none

  constructor(kept: CachedValues<UsageTotals>, now: () => Date) {
    this.#kept = kept
    this.#now = now
  }

  /** Counts one answer of that kind in that language to that chat. `day` is today in UTC unless given. */
  note(kind: string, language: string, chat: number, day: Day = this.#now().toISOString().slice(0, 10)): void {
    this.#fresh.sawChats(day, this.#chatsOf(day, chat))
    this.#fresh.note(kind, language, day)
    this.#changed()
  }

  /** Counts one question of that address that found no figure. */
  gap(address: string, day: Day): void {
    this.#fresh.gap({ address, count: 1, first: day, last: day })
    this.#changed()
  }

  read(): UsageTotals {
    return new UsageCounts([this.#kept.get('') ?? none, this.#writing, this.#fresh.totals()]).totals()
  }

  /** Writes the rest. Never throws. */
  close(): Promise<void> {
    return this.#writes.close()
  }

  #changed(): void {
    this.#writes.change(name, undefined)
  }

  async #write(): Promise<void> {
    const added = this.#fresh.totals()
    this.#fresh = new UsageCounts()
    this.#writing = added
    try {
      await this.#kept.update('', held => new UsageCounts([held ?? none, added]).totals())
    } catch (error) {
      this.#fresh = new UsageCounts([added, this.#fresh.totals()])
      throw error
    } finally {
      this.#writing = none
    }
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
