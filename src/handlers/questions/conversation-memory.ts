/**
 * Conversation memory: the last question of each person in each chat, and the question behind each reply, so that "and
 * exports?" and /why can continue from them. Inline mode offers a person's last three questions. In memory only, for a day.
 */
import { LRUCache } from 'lru-cache'
import { toAddress } from '../../answers/address/address.ts'
import { oneOfEachSource } from '../../answers/figures/one-of-each-source.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Pair, Question } from '../../answers/model/question.ts'
import type { Remarks } from '../../answers/model/remarks.ts'
import type { Code, Period } from '../../data/model/schema.ts'
import type { Intent, PreviousQuestion } from '../request/intent.ts'
import type { Request } from '../request/request.ts'

/** The questions that later ones may continue from. */
export interface ConversationMemory {
  /** The question that a request continues from: of the reply that it replies to, else the person's last one. */
  last(request: Request): PreviousQuestion | undefined
  /** The question behind the message that a request replies to. */
  answered(request: Request): Question | undefined
  /** That person's last questions in any chat, newest first: at most three, each once. */
  recent(person: number): readonly Question[]
  keep(request: Request, last: PreviousQuestion): void
  /** Links the bot's message of that id to the question that it answers. */
  note(request: Request, message: number, last: PreviousQuestion): void
  /** Removes what is remembered of the chat, and of the person in every chat. */
  forget(request: Request): void
  /** Removes all that is a day old. */
  expire(): void
}

const dayMs = 24 * 60 * 60 * 1000
const mostEntries = 10_000
const mostRecent = 3

/** A question, and when it was asked. */
interface AskedQuestion {
  readonly question: Question
  readonly at: number
}

interface Entry {
  readonly last: PreviousQuestion
  readonly at: number
  /** The person's questions before `last`. */
  readonly earlier: readonly AskedQuestion[]
  readonly chat: number
  readonly person: number | undefined
}

/** `now` is in milliseconds. Beyond ten thousand entries the least recently used one is dropped. */
export function conversationMemory(now: () => number): ConversationMemory {
  const entries = new LRUCache<string, Entry>({ max: mostEntries })
  const isFresh = ({ at }: { readonly at: number }): boolean => now() - at < dayMs
  const fresh = (key: string): Entry | undefined => {
    const entry = entries.get(key)
    return entry !== undefined && isFresh(entry) ? entry : undefined
  }
  const answered = ({ chat, repliedTo }: Request): Entry | undefined =>
    repliedTo === undefined ? undefined : fresh(messageKey(chat.id, repliedTo))
  return {
    last: request => (answered(request) ?? fresh(personKey(request)))?.last,
    answered: request => answered(request)?.last.question,
    recent(person) {
      const asked = [...entries.values()].filter(it => it.person === person).flatMap(questionsOf)
      return newest(asked.filter(isFresh)).map(({ question }) => question)
    },
    keep(request, last) {
      const [key, at] = [personKey(request), now()]
      const earlier = earlierThan({ last, at }, entries.get(key), isFresh)
      entries.set(key, { last, at, earlier, chat: request.chat.id, person: request.person?.id })
    },
    note({ chat, person }, message, last) {
      entries.set(messageKey(chat.id, message), { last, at: now(), earlier: [], chat: chat.id, person: person?.id })
    },
    forget({ chat, person }) {
      for (const [key, entry] of [...entries.entries()])
        if (entry.chat === chat.id || (person !== undefined && entry.person === person.id)) entries.delete(key)
    },
    expire() {
      for (const [key, entry] of [...entries.entries()]) {
        if (!isFresh(entry)) entries.delete(key)
        else if (!entry.earlier.every(isFresh)) entries.set(key, { ...entry, earlier: entry.earlier.filter(isFresh) })
      }
    },
  }
}

/** Each topic of a forum is a conversation of its own. */
const personKey = ({ chat, thread, person }: Request): string => `${chat.id}/${thread ?? ''}:${person?.id ?? ''}`
const messageKey = (chat: number, message: number): string => `${chat}#${message}`

/** After a declined question the last one may be a page, which nobody asked for. */
const questionsOf = ({ last: { question }, at, earlier }: Entry): readonly AskedQuestion[] =>
  question.kind === 'page' ? earlier : [{ question, at }, ...earlier]

function earlierThan(
  { last, at }: Pick<Entry, 'last' | 'at'>,
  before: Entry | undefined,
  isFresh: (it: AskedQuestion) => boolean,
): readonly AskedQuestion[] {
  if (before === undefined) return []
  // The same question again, from the cache of answers.
  if (before.last === last) return before.earlier
  const asked = [{ question: last.question, at }, ...questionsOf(before)]
  return newest(asked.filter(isFresh)).slice(1)
}

/** Newest first: at most three, each question once. */
function newest(asked: readonly AskedQuestion[]): readonly AskedQuestion[] {
  const inOrder = asked.toSorted((a, b) => b.at - a.at)
  const addresses = inOrder.map(({ question }) => toAddress(question))
  return inOrder.filter((_, i) => addresses.indexOf(addresses[i] ?? '') === i).slice(0, mostRecent)
}

/**
 * What the next question may continue from: the question asked, or the nearest one that can be answered. A page, a citation
 * and a card of evidence show something of an earlier answer, so the question before them stays the last one.
 */
export function previousQuestionOf(intent: Intent, answer: Answer, language: Code): PreviousQuestion | undefined {
  const question = answer.kind === 'unclear' ? nearestTo(answer) : askedIn(intent)
  if (question === undefined || isBeside(question)) return undefined
  const remarks = 'aside' in intent ? intent.aside : undefined
  const names = 'period' in question && question.period !== undefined
  const [shown, cites] = [names ? undefined : shownPeriod(answer), citesOf(answer)]
  return {
    question,
    language,
    ...(remarks === undefined ? {} : { aside: remarks }),
    ...(shown === undefined ? {} : { shown }),
    ...(cites.length === 0 ? {} : { cites }),
  }
}

const askedIn = (intent: Intent): Question | undefined =>
  'ask' in intent ? intent.ask : 'file' in intent ? intent.file.question : undefined

/**
 * After a question with an unknown country, the last one is kept for its period, but "and exports?" is not about its country.
 * After a question of another subject, "and Russia?" asks for that subject and is declined too.
 */
export function withRefusal(
  last: PreviousQuestion | undefined,
  intent: Intent,
  answer: Answer,
  { reporter, partner }: Pair,
): PreviousQuestion | undefined {
  if (answer.kind !== 'unclear' || !('aside' in intent)) return undefined
  const { problem } = answer
  if (problem.because === 'unknown-word' && problem.area === undefined)
    return { ...(last ?? { question: { kind: 'figure', flow: 'T', reporter, partner } }), unknown: answer }
  const isOther = problem.because === 'not-understood' || problem.because === 'other-subject'
  if (!isOther || (last !== undefined && !namesSubject(intent.aside))) return undefined
  return { ...(last ?? { question: { kind: 'page', page: 'help' } }), declined: answer }
}

/** "GDP of Georgia 2025" names what its follow-up is about; "blah" does not end the conversation before it. */
const namesSubject = (remarks: Remarks | undefined): boolean =>
  remarks?.reading.words.some(({ meant }) => 'area' in meant || 'period' in meant || 'years' in meant) === true

const isBeside = ({ kind }: Question): boolean => kind === 'page' || kind === 'cite-id' || kind === 'evidence'

/** The period that the answer shows: "why?" asks about that one. */
const shownPeriod = (answer: Answer): Period | undefined =>
  'question' in answer && 'period' in answer.question ? answer.question.period : undefined

/** As many as the address of a citation has room for. */
const mostCited = 5

/** What /cite cites of an answer that is not one figure of one period: one fact of each source. */
function citesOf(answer: Answer): readonly string[] {
  switch (answer.kind) {
    case 'quote':
      return [answer.quote.id]
    case 'record':
      return oneOfEachSource(answer.best)
    case 'average':
    case 'mean':
    case 'sum':
      return oneOfEachSource(answer.headline ?? answer).slice(0, mostCited)
    case 'series':
    case 'compare':
    case 'project':
      return oneOfEachSource(answer).slice(0, mostCited)
    case 'ranking':
      return oneOfEachSource(answer.rows.map(({ place, value }) => [place, value])).slice(0, mostCited)
    default:
      return []
  }
}

/**
 * Undefined for a guess: of two meanings neither is assumed, an unknown country does not mean the default partner, and a text
 * that was not understood does not end the conversation before it.
 */
function nearestTo({ problem, nearest }: Extract<Answer, { kind: 'unclear' }>): Question | undefined {
  const isGuess =
    problem.because === 'ambiguous' ||
    problem.because === 'not-understood' ||
    problem.because === 'other-subject' ||
    problem.because === 'mistyped' ||
    (problem.because === 'unknown-word' && problem.area === undefined)
  return isGuess ? undefined : nearest[0]
}
