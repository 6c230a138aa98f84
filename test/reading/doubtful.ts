/**
 * Inputs to which a careful bot gives no figure, or only a particular one: invented places, other subjects, impossible
 * times. False confidence is the share of them that get a wrong figure.
 */
import { readdirSync, readFileSync } from 'node:fs'
import type { Answer } from '../../src/answers/model/answer.ts'
import type { Question } from '../../src/answers/model/question.ts'
import type { Flow } from '../../src/data/model/schema.ts'
import { answerQuestion } from '../../src/handlers/questions/execute-intent.ts'
import { readMessage } from '../../src/handlers/questions/read-message.ts'
import type { PreviousQuestion } from '../../src/handlers/request/intent.ts'
import { seedFacts } from '../facts.ts'
import { context, spanText } from './score.ts'

/** An input, and which figure it may get. */
export interface Doubtful {
  readonly id: string
  readonly lang: string
  readonly set: string
  readonly text: string
  readonly prev?: string
  readonly figure: 'never' | 'noted' | Allowed
  /** 'held': kept aside while the reading was tuned. */
  readonly half?: 'held' | 'tuned'
}

/** The only figure that is right; with `noted`, the reply must also say which words were not read. */
interface Allowed {
  readonly areas?: readonly string[]
  readonly period?: string
  readonly flow?: string
  readonly noted?: boolean
}

/** The inputs of one file. */
export const doubtful = (name: string): readonly Doubtful[] =>
  readFileSync(new URL(`questions/doubtful-${name}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map(line => JSON.parse(line))

/** The names of the files: 'a' is doubtful-a.jsonl. */
export const doubtfulFiles = (): readonly string[] =>
  readdirSync(new URL('questions', import.meta.url))
    .flatMap(name => name.match(/^doubtful-(.+)\.jsonl$/)?.[1] ?? [])
    .sort()

/** The outcome of one input: whether its figure is a fault, and what was answered. */
export interface Outcome {
  readonly input: Doubtful
  readonly isFalse: boolean
  readonly got: string
}

/** Asks the whole way from the text to the answer over the seed's facts. */
export function outcomeOf(input: Doubtful): Outcome {
  const before = input.prev === undefined ? undefined : asked(input.prev)
  const { question, answer, unread } = ask(input.text, before)
  const figure = question !== undefined && answer !== undefined && !empty.has(answer.kind)
  const isFalse = figure && !isAllowed(input.figure, question, answer, unread)
  return { input, isFalse, got: `${answer?.kind ?? 'nothing'} ${JSON.stringify(question ?? {})} ${unread.join(', ')}` }
}

const empty: ReadonlySet<Answer['kind']> = new Set<Answer['kind']>([
  ...(['unclear', 'none', 'page', 'receipt', 'subscription', 'quote', 'project', 'release'] as const),
])

interface Asked {
  readonly question?: Question
  readonly answer?: Answer
  readonly unread: readonly string[]
}

function ask(text: string, before?: PreviousQuestion): Asked {
  const request = { chat: { id: 1, kind: 'private' }, addressed: true, text } as const
  const intent = readMessage(request, context, before)
  if (intent === undefined || !('ask' in intent)) return { unread: [] }
  const answer = answerQuestion(intent, seedFacts, context.today)
  return { question: intent.ask, answer, unread: intent.aside?.reading.unread ?? [] }
}

function asked(text: string): PreviousQuestion | undefined {
  const { question } = ask(text)
  return question && { question }
}

function isAllowed(figure: Doubtful['figure'], question: Question, answer: Answer, unread: readonly string[]): boolean {
  if (figure === 'never') return false
  // A total or a list that leaves countries out names them in its first line.
  const isNoted = unread.length > 0 || ('without' in question && question.without !== undefined)
  if (figure === 'noted') return isNoted
  const { areas, period, flow, noted } = figure
  return (
    (areas === undefined || sameSet(areasOf(question), areas)) &&
    (period === undefined || isOfPeriod(question, answer, period)) &&
    (flow === undefined || !('flow' in question) || flows[question.flow] === flow) &&
    (noted !== true || isNoted)
  )
}

const flows: Readonly<Record<Flow, string>> = { T: 'turnover', X: 'exports', M: 'imports', B: 'balance' }
const sameSet = (one: readonly string[], other: readonly string[]): boolean =>
  [...new Set(one)].sort().join() === [...new Set(other)].sort().join()

function areasOf(question: Question): readonly string[] {
  const { reporter } = 'reporter' in question ? question : {}
  const others = 'partners' in question ? question.partners : 'partner' in question ? [question.partner] : []
  return [...(reporter === undefined ? [] : [reporter]), ...others].map(area => (area === 'EU27' ? 'EU' : area))
}

/** Ranges are compared by their ends; "latest" is any period. */
function isOfPeriod(question: Question, answer: Answer, period: string): boolean {
  if (period === 'latest') return true
  const [from, to] = period.split('/')
  if ('from' in question && question.from !== undefined)
    return (
      question.from.slice(0, 4) === from?.slice(0, 4) &&
      (to === 'latest' || question.to === undefined || question.to.slice(0, 4) === (to ?? from)?.slice(0, 4))
    )
  const periods = 'periods' in question ? question.periods : 'period' in question ? [question.period] : []
  const shown = 'question' in answer && 'period' in answer.question ? [answer.question.period] : []
  return [...periods, ...shown].some(it => it !== undefined && spanText(it) === spanText(period))
}
