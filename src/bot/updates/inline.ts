/** Inline mode: what people type behind the bot's name comes letter by letter, and only the last of it is worth an answer. */
import { setImmediate } from 'node:timers/promises'
import type { App } from '../../handlers/app.ts'
import type { InlineReply } from '../../handlers/request/request.ts'
import { failureOf } from '../api/classify-error.ts'
import type { Messenger } from '../messages/messenger.ts'
import type { ParsedUpdate } from './parse-update.ts'

type Typed = Extract<ParsedUpdate, { kind: 'typed' }>

/** How it ended: `expired` when Telegram takes no answer any more. */
interface Shown {
  readonly outcome: 'answered' | 'ignored' | 'expired'
  readonly error?: unknown
}

/**
 * Answers an inline query with the desk's cards; with none, when the desk fails. One that came too late is nobody's loss.
 *
 * Errors: what Telegram refuses.
 */
export async function answerTyped({ typed, queryId }: Typed, app: App, messenger: Messenger): Promise<Shown> {
  if (app.inline === undefined) return { outcome: 'ignored' }
  const { reply, ...fault } = await app.inline(typed).then(reply => ({ reply }), failed)
  try {
    await messenger.answerInlineQuery(queryId, reply)
    return { outcome: 'answered', ...fault }
  } catch (error) {
    if (failureOf(error).kind !== 'expired') throw error
    return { outcome: 'expired', ...fault }
  }
}

const failed = (error: unknown): { readonly reply: InlineReply; readonly error: unknown } => ({
  reply: { cards: [], cacheSeconds: 0 },
  error,
})

/** Inline queries on their way: of each person at most one is being answered, and one waits. */
export interface Queries {
  /** How many are being answered or wait. */
  readonly size: number
  /** Takes a query. The one of that person that still waits, if there is one, gives way to it. */
  take(person: string, answer: () => Promise<unknown>): void
  /** Resolves when none is left. */
  idle(): Promise<void>
}

/** Telegram takes no answer much later. */
const mostAgeMs = 10_000
/** So many people at once, and no more: what they type further is not answered. */
const mostPeople = 3_000

interface Waiting {
  readonly answer: () => Promise<unknown>
  readonly at: number
}

/** `now` is in milliseconds. `dropped` is told of each query that is not answered. Answers must not reject. */
export function openQueries(now: () => number, dropped: () => void): Queries {
  const waiting = new Map<string, Waiting>()
  const running = new Map<string, Promise<void>>()

  async function run(person: string): Promise<void> {
    // What was fetched together was typed one after the other: the last of it is answered.
    await setImmediate()
    for (let next = waiting.get(person); next !== undefined; next = waiting.get(person)) {
      waiting.delete(person)
      if (now() - next.at > mostAgeMs) dropped()
      else await next.answer()
    }
    running.delete(person)
  }

  return {
    get size() {
      return waiting.size + running.size
    },
    take(person, answer) {
      if (waiting.has(person)) dropped()
      else if (!running.has(person) && running.size >= mostPeople) return dropped()
      waiting.set(person, { answer, at: now() })
      if (!running.has(person)) running.set(person, run(person))
    },
    async idle() {
      while (running.size > 0) await Promise.all(running.values())
    },
  }
}
