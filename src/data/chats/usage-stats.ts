/**
 * How much was answered, and what could not be: counts, of nobody in particular. Which chats they were is known in memory
 * only, under a salt of this process, to count each once a day.
 */
import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Values } from '../engine/key-value.ts'
import { type Day, day } from '../model/schema.ts'

const count = z.int().positive()
const dayOfAnswers = z.strictObject({
  day,
  /** How many chats were answered; after a start in the middle of a day the most that one run has seen. */
  chats: z.int().min(0),
  /** Answers by kind and language. */
  answers: z.array(z.strictObject({ kind: z.string(), language: z.string(), count })).readonly(),
})
export type DayOfAnswers = z.infer<typeof dayOfAnswers>

/** A question that found no figure, by its address (answers/address/address.ts). */
const gap = z.strictObject({ address: z.string(), count, first: day, last: day })
export type UnansweredQuestion = z.infer<typeof gap>

const tallied = z.strictObject({ days: z.array(dayOfAnswers).readonly(), gaps: z.array(gap).readonly() })
/** All that is counted: days oldest first, gaps the most asked first. */
export type UsageTotals = z.infer<typeof tallied>

export interface UsageStats {
  /** One answer of that kind in that language to that chat. `day` is today in UTC, unless said otherwise. */
  note(kind: string, language: string, chat: number, day?: Day): void
  /** One question of that address that found no figure. */
  gap(address: string, day: Day): void
  read(): UsageTotals
  /** Puts down what is not yet. Never throws: counts are worth less than a stop in order. */
  close(): Promise<void>
}

const name = 'tally'
const putDownEveryMs = 60_000
const mostDays = 400
const mostGaps = 2000
const mostKinds = 1000

interface Counted {
  chats: number
  readonly answers: Map<string, { readonly kind: string; readonly language: string; count: number }>
}

/** The counts of an engine. Put down as one named value, at most once a minute, and at the end. */
export async function openUsageStats(engine: Pick<Values, 'get' | 'put'>, now: () => Date): Promise<UsageStats> {
  const before = tallied.safeParse(await engine.get(name)).data ?? { days: [], gaps: [] }
  const days = new Map(before.days.map(it => [it.day, counted(it)]))
  const gaps = new Map(before.gaps.toSorted((a, b) => (a.last < b.last ? -1 : 1)).map(it => [it.address, it]))
  const seen = chatsSeen()
  let timer: NodeJS.Timeout | undefined
  let changed = false
  const read = (): UsageTotals => ({ days: daysOf(days), gaps: gapsOf(gaps) })
  const putDown = async (): Promise<void> => {
    timer = undefined
    if (!changed) return
    changed = false
    await engine.put(name, read()).catch(() => {
      // The next minute, or the close, tries again.
      changed = true
    })
  }
  const touch = (): void => {
    changed = true
    timer ??= setTimeout(() => void putDown(), putDownEveryMs).unref()
  }
  return {
    note: (kind, language, chat, today = now().toISOString().slice(0, 10)) => {
      noteAnswer(dayIn(days, today), kind, language, seen(today, chat))
      touch()
    },
    gap: (address, today) => {
      noteGap(gaps, address, today)
      touch()
    },
    read,
    close: async () => {
      clearTimeout(timer)
      await putDown()
    },
  }
}

/** Counts the chats of a day, each once; of two days at most, for clocks and zones differ about midnight. */
function chatsSeen(): (day: Day, chat: number) => number {
  const salt = randomBytes(4).readInt32LE()
  const seen = new Map<Day, Set<number>>()
  return (today, chat) => {
    const held = seen.get(today)
    const chats = held ?? new Set<number>()
    if (held === undefined) {
      seen.set(today, chats)
      for (const day of [...seen.keys()].toSorted().slice(0, -2)) if (day !== today) seen.delete(day)
    }
    chats.add(mixed(chat, salt))
    return chats.size
  }
}

/** 32 bits of a chat's number under the salt: of a hundred thousand chats about one is taken for another. */
function mixed(chat: number, salt: number): number {
  let bits = salt ^ chat ^ Math.imul(Math.floor(chat / 2 ** 32), 0x9e3779b1)
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return bits ^ (bits >>> 16)
}

const counted = ({ chats, answers }: DayOfAnswers): Counted => ({
  chats,
  answers: new Map(answers.map(it => [`${it.kind} ${it.language}`, { ...it }])),
})

function dayIn(days: Map<Day, Counted>, today: Day): Counted {
  const held = days.get(today)
  if (held !== undefined) return held
  const made: Counted = { chats: 0, answers: new Map() }
  days.set(today, made)
  for (const day of [...days.keys()].toSorted().slice(0, -mostDays)) days.delete(day)
  return made
}

function noteAnswer(into: Counted, kind: string, language: string, chats: number): void {
  into.chats = Math.max(into.chats, chats)
  const key = `${kind} ${language}`
  const held = into.answers.get(key)
  if (held !== undefined) held.count += 1
  else if (into.answers.size < mostKinds) into.answers.set(key, { kind, language, count: 1 })
}

/** When there are too many, those asked least lately go. */
function noteGap(gaps: Map<string, UnansweredQuestion>, address: string, today: Day): void {
  const held = gaps.get(address)
  // Set anew, it stands last: the first is the one asked longest ago.
  gaps.delete(address)
  gaps.set(address, { address, count: (held?.count ?? 0) + 1, first: held?.first ?? today, last: today })
  const oldest = gaps.size > mostGaps ? gaps.keys().next().value : undefined
  if (oldest !== undefined) gaps.delete(oldest)
}

const daysOf = (days: ReadonlyMap<Day, Counted>): readonly DayOfAnswers[] =>
  [...days]
    .map(([day, { chats, answers }]) => ({ day, chats, answers: [...answers.values()].map(it => ({ ...it })) }))
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
const gapsOf = (gaps: ReadonlyMap<string, UnansweredQuestion>): readonly UnansweredQuestion[] =>
  [...gaps.values()].toSorted((a, b) => b.count - a.count || (a.last > b.last ? -1 : 1))
