/** Inline mode. Queries arrive letter by letter, and only the last one of a person needs an answer. */
import { setImmediate } from 'node:timers/promises'
import type { ChosenCard, InlineReply } from '../../handlers/request/request.ts'
import { failureOf } from '../api/classify-error.ts'
import { picturesOf } from '../messages/inline-results.ts'
import { type HandlerDeps, ignored, noted, type UpdateOutcome } from './context.ts'
import type { InlineQueryRequest } from './parse-update.ts'

/** Answers an inline query with the app's cards; with none when the app fails. A late answer is no failure. Errors: what Telegram refuses. */
export async function answerInline(deps: HandlerDeps, { query, queryId }: InlineQueryRequest): Promise<UpdateOutcome> {
  const { app, messenger, inlinePictures } = deps
  if (app.inline === undefined) return ignored
  const { reply, ...fault } = await app.inline(query).then(reply => ({ reply }), failed)
  try {
    await messenger.answerInlineQuery(queryId, reply)
    const [wanted] = picturesOf(reply.cards)
    if (wanted !== undefined) inlinePictures?.want(wanted)
    return { outcome: 'answered', ...fault }
  } catch (error) {
    if (failureOf(error).kind !== 'expired') throw error
    return { outcome: 'expired', ...fault }
  }
}

/** A card was inserted: corrections of its figures are to reach it. */
export async function noteChosen(
  { app }: Pick<HandlerDeps, 'app'>,
  { chosen }: { readonly chosen: ChosenCard },
): Promise<UpdateOutcome> {
  await app.chosen?.(chosen)
  return noted
}

const failed = (error: unknown): { readonly reply: InlineReply; readonly error: unknown } => ({
  reply: { cards: [], cacheSeconds: 0 },
  error,
})

/** Queue of inline queries. Each person has at most one in work and one waiting. */
export interface InlineQueue {
  /** Queries in work or waiting. */
  readonly size: number
  /** Adds a query. It replaces the waiting query of that person. */
  add(person: string, answer: () => Promise<unknown>): void
  /** Resolves when the queue is empty. */
  idle(): Promise<void>
}

/** Telegram accepts no later answer. */
const mostAgeMs = 10_000
/** Queries of further people are dropped. */
const mostPeople = 3_000

/** `now` is in milliseconds. `dropped` is called for each query that gets no answer. Answers must not reject. */
export function openInlineQueue(now: () => number, dropped: () => void): InlineQueue {
  const waiting = new Map<string, { readonly answer: () => Promise<unknown>; readonly at: number }>()
  const running = new Map<string, Promise<void>>()

  async function run(person: string): Promise<void> {
    // Queries of one poll arrive in one turn of the event loop: only the last is answered.
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
    add(person, answer) {
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
