/**
 * The last three questions of each person in each chat, to be offered in inline mode, and that of each answer, with how the
 * last was read, for "and exports?" and /why: in memory only, for a day at most.
 */
import { toAddress } from '../../answers/address/address.ts'
import type { Answer } from '../../answers/model/answer.ts'
import type { Question } from '../../answers/model/question.ts'
import { orderedMap } from '../../data/async/ordered-map.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Intent, PreviousQuestion } from '../request/intent.ts'
import type { Request } from '../request/request.ts'

export interface ConversationMemory {
  /** What it leans on: the question of the answer that it replies to, whoever asked that, or else the person's last. */
  last(request: Request): PreviousQuestion | undefined
  /** What that person asked last in any chat, newest first: three at most, each once. */
  recent(person: number): readonly Question[]
  keep(request: Request, last: PreviousQuestion): void
  /** The bot's message of that number answers it. */
  note(request: Request, message: number, last: PreviousQuestion): void
  /** Removes what is kept of the chat, and of the person in every chat. */
  forget(request: Request): void
  /** Removes all that is a day old, also where nobody asks any more. */
  age(): void
}

const day = 24 * 60 * 60 * 1000
const most = 10_000
const mostRecent = 3

interface RememberedChat {
  readonly last: PreviousQuestion
  readonly at: number
  /** The questions before it, which grow old before it does. */
  before: readonly RememberedAnswer[]
  readonly chat: number
  readonly person: number | undefined
}

/** A question, and when it was asked. */
interface RememberedAnswer {
  readonly question: Question
  readonly at: number
}

/** `now` is in milliseconds. The oldest of ten thousand gives way to the next; what is a day old is given no more. */
export function conversationMemory(now: () => number): ConversationMemory {
  const kept = orderedMap<RememberedChat>()
  const keyOf = ({ chat, person }: Request): string => `${chat.id}:${person?.id ?? ''}`
  const answerKey = (chat: number, message: number): string => `${chat}#${message}`
  const put = (
    key: string,
    { chat, person }: Request,
    last: PreviousQuestion,
    before: readonly RememberedAnswer[],
  ): void => {
    kept.put(key, { last, at: now(), before, chat: chat.id, person: person?.id })
    age()
  }
  const age = (): void => {
    for (let first = kept.oldest(); first !== undefined; first = kept.oldest()) {
      const [key, { at }] = first
      if (now() - at < day && kept.size <= most) return
      kept.delete(key)
    }
  }
  return {
    last: request => {
      age()
      const { chat, repliedTo } = request
      const answered = repliedTo === undefined ? undefined : kept.get(answerKey(chat.id, repliedTo))
      return (answered ?? kept.get(keyOf(request)))?.last
    },
    recent: person => {
      age()
      const all = [...kept.all()].flatMap(([, one]) => (one.person === person ? toldIn(one) : []))
      return latest(all, now()).map(({ question }) => question)
    },
    keep: (request, last) => {
      const earlier = kept.get(keyOf(request))
      const told = [{ question: last.question, at: now() }, ...(earlier === undefined ? [] : toldIn(earlier))]
      const [, ...before] = latest(told, now())
      put(keyOf(request), request, last, before)
    },
    note: (request, message, last) => put(answerKey(request.chat.id, message), request, last, []),
    age: () => {
      age()
      for (const [, one] of kept.all()) one.before = one.before.filter(it => now() - it.at < day)
    },
    forget: ({ chat, person }) => {
      for (const [key, one] of kept.all()) {
        if (one.chat === chat.id || (person !== undefined && one.person === person.id)) kept.delete(key)
      }
    },
  }
}

const toldIn = ({ last, at, before }: RememberedChat): readonly RememberedAnswer[] => [
  { question: last.question, at },
  ...before,
]

/** Three of them at most, of the last day, the latest first, each question once. */
function latest(told: readonly RememberedAnswer[], now: number): readonly RememberedAnswer[] {
  const inOrder = told.filter(({ at }) => now - at < day).toSorted((a, b) => b.at - a.at)
  const names = inOrder.map(({ question }) => toAddress(question))
  return inOrder.filter((_, i) => names.indexOf(names[i] ?? '') === i).slice(0, mostRecent)
}

/** What a next question may lean on: the question asked, or where it could not be answered as put, the nearest that could. */
export function previousQuestionOf(intent: Intent, answer: Answer): PreviousQuestion | undefined {
  const question = answer.kind === 'unclear' ? nearestTo(answer) : 'ask' in intent ? intent.ask : undefined
  if (question === undefined || question.kind === 'page') return undefined
  const remarks = 'aside' in intent ? intent.aside : undefined
  const shown = shownIn(answer)
  return { question, ...(remarks === undefined ? {} : { aside: remarks }), ...(shown === undefined ? {} : { shown }) }
}

/** Of which period the figure was that was said: "why?" is asked of that one. */
const shownIn = (answer: Answer): Period | undefined => (answer.kind === 'figure' ? answer.question.period : undefined)

/** Of two meanings none is taken for granted, and nobody meant the default partner by a country that we do not know. */
function nearestTo({ problem, nearest }: Extract<Answer, { kind: 'unclear' }>): Question | undefined {
  const isGuess = problem.because === 'ambiguous' || (problem.because === 'unknown-word' && problem.area === undefined)
  return isGuess ? undefined : nearest[0]
}
