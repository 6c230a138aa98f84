/** Counts of answers by day, and of questions without a figure by address. Counts of several machines add up. */
import { z } from 'zod'
import { type Day, day } from '../model/schema.ts'

const count = z.int().positive()
const dayOfAnswers = z.strictObject({
  day,
  /** How many chats got an answer; with restarts or several machines within the day, the most that one run has seen. */
  chats: z.int().min(0),
  answers: z.array(z.strictObject({ kind: z.string(), language: z.string(), count })).readonly(),
})

/** A question that found no figure, by its address (answers/address/address.ts). */
const gap = z.strictObject({ address: z.string(), count, first: day, last: day })
export type UnansweredQuestion = z.infer<typeof gap>

export const usageTotals = z.strictObject({ days: z.array(dayOfAnswers).readonly(), gaps: z.array(gap).readonly() })
/** Days oldest first, gaps most asked first. */
export type UsageTotals = z.infer<typeof usageTotals>

const mostDays = 400
const mostGaps = 2000
const mostKinds = 1000

interface Counted {
  chats: number
  readonly answers: Map<string, { readonly kind: string; readonly language: string; count: number }>
}

export class UsageCounts {
  readonly #days = new Map<Day, Counted>()
  /** By address, the least recently asked first. */
  readonly #gaps = new Map<string, UnansweredQuestion>()

  constructor(before: Iterable<UsageTotals> = []) {
    for (const it of before) this.add(it)
  }

  /** Adds what others have counted. */
  add({ days, gaps }: UsageTotals): void {
    for (const { day, chats, answers } of days) {
      this.sawChats(day, chats)
      for (const { kind, language, count } of answers) this.note(kind, language, day, count)
    }
    for (const it of gaps.toSorted((a, b) => (a.last < b.last ? -1 : 1))) this.gap(it)
  }

  note(kind: string, language: string, day: Day, count = 1): void {
    const { answers } = this.#day(day)
    const key = `${kind} ${language}`
    const held = answers.get(key)
    if (held !== undefined) held.count += count
    else if (answers.size < mostKinds) answers.set(key, { kind, language, count })
  }

  /** That many chats got an answer on that day. */
  sawChats(day: Day, chats: number): void {
    const counted = this.#day(day)
    counted.chats = Math.max(counted.chats, chats)
  }

  gap({ address, count, first, last }: UnansweredQuestion): void {
    const held = this.#gaps.get(address)
    this.#gaps.delete(address)
    this.#gaps.set(address, {
      address,
      count: (held?.count ?? 0) + count,
      first: held !== undefined && held.first < first ? held.first : first,
      last: held !== undefined && held.last > last ? held.last : last,
    })
    const [oldest] = this.#gaps.keys()
    if (this.#gaps.size > mostGaps && oldest !== undefined) this.#gaps.delete(oldest)
  }

  totals(): UsageTotals {
    return {
      days: [...this.#days]
        .map(([day, { chats, answers }]) => ({ day, chats, answers: [...answers.values()].map(it => ({ ...it })) }))
        .toSorted((a, b) => (a.day < b.day ? -1 : 1)),
      gaps: [...this.#gaps.values()].toSorted((a, b) => b.count - a.count || (a.last > b.last ? -1 : 1)),
    }
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
