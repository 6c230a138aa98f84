/** Inline mode: what is typed behind the bot's name → cards. Nothing is kept of it, and nothing is counted. */
import { toAddress } from '../../answers/address/address.ts'
import { answer } from '../../answers/answer-question.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Day } from '../../data/model/schema.ts'
import { notHeld } from '../../writing/chat/absence.ts'
import { type Card, hasCard, inlineCard, isWorthCard } from '../../writing/inline-card.ts'
import { type SentencePart, sentenceCard } from '../../writing/inline-sentence.ts'
import type { Writing } from '../../writing/message/draft.ts'
import { truncate } from '../../writing/message/truncate.ts'
import type { InlineReply } from '../request/request.ts'
import { neighbourQuestions } from './neighbour-questions.ts'
import { readMessage } from './read-message.ts'
import { readingContext } from './reading-context.ts'
import { templateParts } from './sentence-template.ts'

/** Who has typed what, and what is known of it. */
export interface TypedQuery {
  readonly query: string
  readonly offset: string
  /** What the person asked last, newest first. */
  readonly recent: readonly Question[]
  readonly today: Day
  readonly writing: Writing
  /** How long the facts have been as they are, in milliseconds. */
  readonly unchangedMs: number
}

/** Telegram takes fifty results; a phone shows five. */
const pageSize = 20
/** Telegram lets nobody type more. */
const longestQuery = 256
/** Of the button over the cards; phones show hardly more. */
const longestLabel = 64
/** Soon after a change others often follow: cards must not stay behind. */
const [settledMs, settledSeconds, changingSeconds] = [10 * 60 * 1000, 60, 5]

/** The cards of what was typed; for no words, of the person's last questions and of the newest figure. Never throws. */
export function inlineCards(typed: TypedQuery): InlineReply {
  const query = [...typed.query].slice(0, longestQuery).join('').trim()
  const from = startOf(typed.offset)
  if (from === undefined) return { cards: [], cacheSeconds: changingSeconds }
  if (query === '') return { ...pageOf(from, answeredQuestions(starters(typed), typed), typed), cacheSeconds: 0 }
  const cacheSeconds = typed.unchangedMs < settledMs ? changingSeconds : settledSeconds
  const { first, questions, unheld } = readingsOf(query, typed)
  const page = pageOf(from, answeredQuestions(questions, typed), typed, first)
  const button = page.cards.length === 0 || unheld !== undefined ? buttonTo(unheld, typed) : undefined
  return { ...page, ...(button && { button }), cacheSeconds }
}

/** The place in the list that an offset names. Missing: undefined for one that is not ours. */
function startOf(offset: string): number | undefined {
  if (offset === '') return 0
  return /^[1-9]\d{0,3}$/.test(offset) ? Number(offset) : undefined
}

/** It opens the chat with the bot; of what is not held, it says so. */
const buttonTo = (question: Question | undefined, { writing }: TypedQuery) => ({
  label:
    question === undefined || question.kind === 'page'
      ? writing.language.say.inline.openBot
      : truncate(notHeld(question, writing), longestLabel),
  payload: toAddress(question ?? { kind: 'page', page: 'start' }),
})

/** What the person asked last; then the newest figure, and what else one may begin with. */
function starters({ recent, writing: { pair } }: TypedQuery): readonly Question[] {
  const of = { flow: 'T', ...pair } as const
  return [
    ...recent,
    { kind: 'figure', ...of },
    { kind: 'growth', ...of },
    { kind: 'rank', ...of },
    { kind: 'record', ...of, grain: 'year' },
    { kind: 'ranking', flow: 'T', reporter: pair.reporter, top: 5 },
    { kind: 'quote', nth: 0 },
  ]
}

interface Readings {
  /** A card that is no answer: the sentence that was asked for. */
  readonly first?: Card
  readonly questions: Iterable<Question>
  /** What was asked and is not held, or has its place in the chat with the bot. */
  readonly unheld?: Question
}

function readingsOf(query: string, typed: TypedQuery): Readings {
  const { writing, today } = typed
  const { facts, pair } = writing
  const context = readingContext(facts, today, pair)
  const parts = templateParts(query, facts, context)
  if (parts !== undefined) return ofSentence(parts, typed)
  const intent = readMessage({ chat: { id: 0, kind: 'private' }, addressed: true, text: query }, context)
  if (intent === undefined || !('ask' in intent || 'say' in intent)) return { questions: [] }
  if ('say' in intent) return { questions: meantQuestions(intent.say) }
  return ofQuestion(intent.ask, typed)
}

/** Where none of its figures is held, what is nearest to the first of them. */
function ofSentence(parts: readonly SentencePart[], typed: TypedQuery): Readings {
  const [missing] = parts.flatMap(part => ('left' in part && part.missing ? [part.missing] : []))
  const first = sentenceCard(parts, typed.writing)
  if (first === undefined) return missing === undefined ? { questions: [] } : ofQuestion(missing, typed)
  const questions = parts.flatMap(part => ('figure' in part ? [part.question] : []))
  return { first, questions, ...(missing && { unheld: missing }) }
}

/** The asked first, and its neighbours behind it; of what is not held, what is nearest. */
function ofQuestion(question: Question, { today, writing: { facts, pair } }: TypedQuery): Readings {
  const found = answer(question, facts, today)
  switch (found.kind) {
    case 'page':
      return { questions: [], unheld: question }
    case 'none':
      return {
        questions: found.nearest.map(({ measure, flow, reporter, partner, period }) => ({
          ...{ kind: measures[measure], flow, reporter, partner, period },
        })),
        unheld: question,
      }
    case 'unclear':
      return { questions: meantQuestions(found) }
    default:
      return { questions: [question, ...neighbourQuestions(question, found, facts, pair)] }
  }
}

const measures = { value: 'figure', growth: 'growth', share: 'share', rank: 'rank' } as const

/** What may have been meant. Nothing is guessed where nothing was understood, or where something else was asked for. */
function meantQuestions({ problem, nearest }: Extract<Answer, { kind: 'unclear' }>): readonly Question[] {
  switch (problem.because) {
    case 'not-a-period':
    case 'not-over':
    case 'ambiguous':
      return nearest
    case 'unknown-word':
      return problem.area === undefined ? [] : nearest
    default:
      return []
  }
}

interface Answered {
  readonly question: Question
  readonly answer: Answer
}

/** The answers that can be shown, each once, and behind the first only what is worth it; found one after the other, as far as they are wanted. */
function* answeredQuestions(
  questions: Iterable<Question>,
  { today, writing: { facts } }: TypedQuery,
): Iterable<Answered> {
  const known = new Set<string>()
  for (const question of questions) {
    const found = answer(question, facts, today)
    const id = toAddress('question' in found ? found.question : question)
    if (known.has(id) || !(known.size === 0 ? hasCard(found) : isWorthCard(found))) continue
    known.add(id)
    yield { question, answer: found }
  }
}

/** One page of cards, and where the next goes on. */
function pageOf(
  from: number,
  all: Iterable<Answered>,
  { writing }: TypedQuery,
  first?: Card,
): Pick<InlineReply, 'cards' | 'next'> {
  const cards: Card[] = []
  let at = 0
  for (const one of first === undefined ? all : withFirst(first, all)) {
    if (cards.length === pageSize) return { cards, next: String(at) }
    const made = at < from ? undefined : 'message' in one ? one : inlineCard(one.question, one.answer, writing)
    if (made !== undefined) cards.push(made)
    at += 1
  }
  return { cards }
}

function* withFirst(first: Card, all: Iterable<Answered>): Iterable<Card | Answered> {
  yield first
  yield* all
}
