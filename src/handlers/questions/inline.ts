/** Inline mode: what is typed behind the bot's name → cards. Nothing of its words is kept, and nothing is counted. */
import { toAddress } from '../../answers/address/address.ts'
import { answer } from '../../answers/answer-question.ts'
import { cardOf } from '../../answers/kinds/card.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Question } from '../../answers/model/question.ts'
import { checkPost } from '../../answers/posts/check-post.ts'
import type { Day } from '../../data/model/schema.ts'
import { truncate } from '../../data/model/truncate.ts'
import { notHeld } from '../../writing/chat/absence.ts'
import { type Card, hasCard, isWorthCard, verdictCard } from '../../writing/inline-card.ts'
import { type SentencePart, sentenceCard } from '../../writing/inline-sentence.ts'
import { type CardOwner, withCardOwner } from '../../writing/message/card-buttons.ts'
import type { Writing } from '../../writing/message/draft.ts'
import { questionOf } from '../../writing/message/question-buttons.ts'
import { plainText } from '../../writing/message/render.ts'
import type { InlineReply } from '../request/request.ts'
import { answerQuestion } from './execute-intent.ts'
import { cardFor, intentOfQuery } from './inline-cache.ts'
import { neighbourQuestions } from './neighbour-questions.ts'
import { readingContext } from './reading-context.ts'
import { templateParts } from './sentence-template.ts'

export interface TypedQuery {
  readonly query: string
  readonly offset: string
  /** The person's last questions, newest first, for an empty query. */
  readonly recent: readonly Question[]
  readonly today: Day
  readonly writing: Writing
  readonly owner: CardOwner
  /** Time since the facts last changed, in milliseconds. */
  readonly unchangedMs: number
}

/** A phone shows five; Telegram asks for more when somebody scrolls, and each costs as much as an answer. */
const pageSize = 5
/** Telegram's limit. */
const longestQuery = 256
/** Phones hardly show more of the button above the cards. */
const longestLabel = 64
/** Changes often come in series: soon after one, cards are cached for seconds only. */
const settledMs = 10 * 60 * 1000
const settledSeconds = 60
const changingSeconds = 5

/** The cards of a query; of an empty one, the person's last questions and the newest figure. Never throws. */
export function inlineCards(typed: TypedQuery): InlineReply {
  const reply = cardsOf(typed)
  return { ...reply, cards: reply.cards.map(card => ownedCard(card, typed.owner)) }
}

const ownedCard = ({ photo, ...card }: Card, owner: CardOwner): Card => ({
  ...card,
  message: withCardOwner(card.message, owner),
  ...(photo && { photo: ownedCard(photo, owner) }),
})

function cardsOf(typed: TypedQuery): InlineReply {
  const query = [...typed.query].slice(0, longestQuery).join('').trim()
  const from = startOf(typed.offset)
  if (from === undefined) return { cards: [], cacheSeconds: changingSeconds }
  if (query === '') return { ...pageOf(from, answeredQuestions(starters(typed), typed), typed), cacheSeconds: 0 }
  const cacheSeconds = typed.unchangedMs < settledMs ? changingSeconds : settledSeconds
  const { first, questions, unheld, filed } = readingsOf(query, typed)
  const page = pageOf(from, answeredQuestions(questions, typed), typed, first)
  const isUnanswered = page.cards.length === 0 || unheld !== undefined
  const toUnheld = isUnanswered ? buttonTo(unheld, typed) : undefined
  const button = filed === undefined ? toUnheld : buttonToFile(filed, typed)
  return { ...page, ...(button && { button }), cacheSeconds }
}

/** The index of the first card. Returns undefined for an invalid offset. */
function startOf(offset: string): number | undefined {
  if (offset === '') return 0
  return /^[1-9]\d{0,3}$/.test(offset) ? Number(offset) : undefined
}

/** Opens the chat with the bot. For a question without data the label says so. */
const buttonTo = (question: Question | undefined, { writing }: TypedQuery) => ({
  label:
    question === undefined || question.kind === 'page'
      ? writing.language.say.inline.openBot
      : truncate(notHeld(question, writing), longestLabel),
  payload: toAddress(question ?? { kind: 'page', page: 'start' }),
})

/** Opens the chat with the bot, where a file can be sent. */
const buttonToFile = (question: Question, { writing }: TypedQuery) => ({
  label: truncate(plainText(writing.language.say.problem['no-file-here']), longestLabel),
  payload: toAddress(question),
})

/** The person's last questions; then the newest figure, and other questions to start with. */
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
  /** The card of a sentence with figures, or of a statement with its verdicts. */
  readonly first?: Card
  readonly questions: Iterable<Question>
  /** A question without data, or one for the chat with the bot. */
  readonly unheld?: Question
  /** A question whose answer is wanted as a file: a card cannot have one. */
  readonly filed?: Question
}

function readingsOf(query: string, typed: TypedQuery): Readings {
  const { writing, today } = typed
  const { facts, pair } = writing
  const context = readingContext(facts, today, pair)
  const parts = templateParts(query, facts, context)
  if (parts !== undefined) return ofSentence(parts, typed)
  const intent = intentOfQuery(query, context, facts)
  if (intent !== undefined && 'check' in intent)
    return { first: verdictCard(checkPost(intent.check, facts), writing), questions: [] }
  if (intent !== undefined && 'file' in intent)
    return { ...ofQuestion(intent.file.question, typed), filed: intent.file.question }
  if (intent === undefined || !('ask' in intent || 'say' in intent)) return { questions: [] }
  if ('say' in intent) return { questions: meantQuestions(intent.say) }
  if (intent.aside === undefined || intent.aside.claims.length === 0) return ofQuestion(intent.ask, typed)
  const judged = answerQuestion(intent, facts, today)
  const shown = ofQuestion('question' in judged ? judged.question : intent.ask, typed)
  return hasCard(judged) ? { ...shown, first: verdictCard(judged, writing, intent.aside) } : shown
}

/** If none of its figures is held, the cards nearest to the first one. */
function ofSentence(parts: readonly SentencePart[], typed: TypedQuery): Readings {
  const [missing] = parts.flatMap(part => ('left' in part && part.missing ? [part.missing] : []))
  const first = sentenceCard(parts, typed.writing)
  if (first === undefined) return missing === undefined ? { questions: [] } : ofQuestion(missing, typed)
  const questions = parts.flatMap(part => ('figure' in part ? [part.question] : []))
  return { first, questions, ...(missing && { unheld: missing }) }
}

/** The question, then its neighbours; without data, the nearest questions. */
function ofQuestion(question: Question, { today, writing: { facts, pair } }: TypedQuery): Readings {
  const found = answer(question, facts, today)
  switch (found.kind) {
    case 'page':
      return { questions: [], unheld: question }
    case 'none':
      return { questions: found.nearest.map(questionOf), unheld: question }
    case 'unclear':
      return { questions: meantQuestions(found) }
    default:
      return { questions: [question, ...neighbourQuestions(question, found, facts, pair)] }
  }
}

/** Possible meanings. Nothing is guessed for text that was not understood or asks for something else. */
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

/** Answers that have a card, each once; after the first only those worth one. Lazy: computed as far as cards are needed. */
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

/** The figure of a question as a picture. */
function photoOf(question: Question, { today, writing }: TypedQuery): Pick<Card, 'photo'> {
  const asked = cardOf(question)
  const found = asked && answer(asked, writing.facts, today)
  const photo = found?.kind === 'card' ? cardFor(found.question, found, writing) : undefined
  return photo === undefined ? {} : { photo }
}

/** One page of cards, and the offset of the next. */
function pageOf(
  from: number,
  all: Iterable<Answered>,
  typed: TypedQuery,
  first?: Card,
): Pick<InlineReply, 'cards' | 'next'> {
  const cardIn = (one: Answered | Card) => ('message' in one ? one : cardFor(one.question, one.answer, typed.writing))
  const cards: Card[] = []
  let at = 0
  for (const one of first === undefined ? all : withFirst(first, all)) {
    if (cards.length === pageSize) return { cards, next: String(at) }
    const made = at < from ? undefined : cardIn(one)
    // Only the first has a picture: each takes the time of an answer.
    if (made !== undefined)
      cards.push(at === 0 && 'answer' in one ? { ...made, ...photoOf(one.question, typed) } : made)
    at += 1
  }
  return { cards }
}

function* withFirst(first: Card, all: Iterable<Answered>): Iterable<Card | Answered> {
  yield first
  yield* all
}
