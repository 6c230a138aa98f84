/**
 * Conversation memory: the last question of each person in each chat, those that it can be compared with, and the question
 * behind each reply, so that "and exports?", "which is bigger?" and /why can continue from them. Inline mode offers a person's
 * last three questions. Kept for a day.
 */
import { z } from 'zod'
import { toAddress } from '../../answers/address/address.ts'
import { oneOfEachSource } from '../../answers/figures/one-of-each-source.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Pair, Question } from '../../answers/model/question.ts'
import type { Remarks } from '../../answers/model/remarks.ts'
import { defined } from '../../data/model/defined.ts'
import type { Code, Period } from '../../data/model/schema.ts'
import type { Owner, ShortKind, ShortMemory } from '../../data/shared/short-memory.ts'
import type { Intent, PreviousQuestion } from '../request/intent.ts'
import type { Request } from '../request/request.ts'
import { previousQuestionShape } from './question-shape.ts'

export interface ConversationMemory {
  /** The question that a request continues from: of the reply that it replies to, else the person's last one. */
  last(request: Request): Promise<PreviousQuestion | undefined>
  /** The question behind the message that a request replies to. */
  answered(request: Request): Promise<Question | undefined>
  /** That person's last questions in any chat, newest first: at most three, each once. */
  recent(person: number): Promise<readonly Question[]>
  keep(request: Request, last: PreviousQuestion): Promise<void>
  /** Links the bot's messages of these ids to the question that they answer. */
  note(request: Request, messages: readonly number[], last: PreviousQuestion): Promise<void>
}

const dayMs = 24 * 60 * 60 * 1000
const mostRecent = 3

/** What the next question may continue from, when it was asked and by whom. */
interface LastQuestion extends Owner {
  readonly at: number
  readonly last: PreviousQuestion
  /** The person has asked it. Absent for a page, and for what a message of the bot answers. */
  readonly isAsked?: true
}

const lastQuestions: ShortKind<LastQuestion> = {
  name: 'last',
  most: 15_000,
  shape: () =>
    z.strictObject({
      at: z.number(),
      chat: z.int(),
      person: z.int().optional(),
      last: previousQuestionShape(),
      isAsked: z.literal(true).exactOptional(),
    }),
  endsAt: ({ at }) => at + dayMs,
  ownerOf: ({ chat, person }) => ({ chat, person }),
}

/** `now` is in milliseconds. */
export function conversationMemory(memory: ShortMemory, now: () => number): ConversationMemory {
  const lasts = memory.open(lastQuestions)
  return {
    async last(request) {
      const found = await lasts.get([...repliedKeys(request), personKey(request)])
      return found.find(it => it !== undefined)?.last
    },
    async answered(request) {
      const [found] = await lasts.get(repliedKeys(request))
      return found?.last.question
    },
    recent: async person => newest((await lasts.ofPerson(person)).filter(it => it.isAsked === true)),
    keep(request, last) {
      const key = personKey(request)
      const at = now()
      const chat = request.chat.id
      const person = request.person?.id
      const { question } = last
      // After a declined question the last one may be a page, which nobody asked for.
      if (question.kind === 'page') return lasts.put([[key, { last, at, chat, person }]])
      const asked: LastQuestion = { last, at, chat, person, isAsked: true }
      return lasts.put([
        [key, asked],
        [`${key} ${toAddress(question)}`, asked],
      ])
    },
    note({ chat: { id: chat }, person }, messages, last) {
      const noted: LastQuestion = { last, at: now(), chat, person: person?.id }
      return lasts.put(messages.map(message => [messageKey(chat, message), noted] as const))
    },
  }
}

/** Each topic of a forum is a conversation of its own. */
const personKey = ({ chat, thread, person }: Request): string => `${chat.id}/${thread ?? ''}:${person?.id ?? ''}`
const messageKey = (chat: number, message: number): string => `${chat}#${message}`
const repliedKeys = ({ chat, repliedTo }: Request): readonly string[] =>
  repliedTo === undefined ? [] : [messageKey(chat.id, repliedTo)]

/** Newest first: at most three, each question once. */
function newest(all: readonly LastQuestion[]): readonly Question[] {
  const inOrder = all.toSorted((a, b) => b.at - a.at).map(({ last }) => last.question)
  const addresses = inOrder.map(toAddress)
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
  const shown = names ? undefined : shownPeriod(answer)
  const cites = citesOf(answer)
  const rows = answer.kind === 'ranking' ? answer.rows : []
  return {
    question,
    language,
    ...defined({ aside: remarks, shown, sole: rows.length === 1 ? rows[0]?.partner : undefined }),
    ...(cites.length === 0 ? {} : { cites }),
    ...(answer.kind === 'unclear' && answer.problem.because === 'no-goods' && { offered: true }),
  }
}

function askedIn(intent: Intent): Question | undefined {
  if ('ask' in intent) return intent.ask
  return 'file' in intent ? intent.file.question : undefined
}

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

/** After a typed /subscribe of this chat "daily instead" changes it; "and exports?" still continues from the last question. */
export function afterSubscription(
  last: PreviousQuestion | undefined,
  intent: Intent,
  answer: Answer,
): PreviousQuestion | undefined {
  if (answer.kind !== 'subscription' || 'choose' in intent) return undefined
  const { subscribed: _, ...before }: PreviousQuestion = last ?? { question: { kind: 'page', page: 'help' } }
  if (answer.of !== undefined && answer.title === undefined) return { ...before, subscribed: true }
  // A word that cannot be read does not end it: another one may follow.
  return answer.heard === undefined ? last && before : last
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
  const isUnknown = problem.because === 'unknown-word' && problem.area === undefined
  return isUnknown || guesses.has(problem.because) ? undefined : nearest[0]
}
const guesses: ReadonlySet<string> = new Set(['ambiguous', 'not-understood', 'other-subject', 'mistyped'])
