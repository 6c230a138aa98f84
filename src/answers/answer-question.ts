/** Computes the answer to a question from the facts. Pure: no clock and no words. */
import { asOf } from '../data/facts/as-of.ts'
import type { Facts } from '../data/facts/facts.ts'
import type { Day } from '../data/model/schema.ts'
import { kinds } from './kinds/kinds.ts'
import type { Answer } from './model/answer.ts'
import { memoize } from './model/memoize.ts'
import type { Question, QuestionOf } from './model/question.ts'
import { unclear } from './unclear.ts'

/** The answer on that day; with `asOf`, from what was published by then. Never throws. The cost grows with the figures of the pair only. */
export const answer = (question: Question, facts: Facts, today: Day): Answer => everyAnswer(facts, question, today)

const everyAnswer = memoize(
  (question: Question, today: Day) => `${today} ${JSON.stringify(question)}`,
  (facts, question: Question, today: Day): Answer =>
    unclear(question, today) ?? answerOf(question, knownTo(question, facts), today),
)

const knownTo = (question: Question, facts: Facts): Facts =>
  'asOf' in question && question.asOf !== undefined ? asOf(facts, question.asOf) : facts

/** Whether the question has another answer than 'none' or 'unclear'. */
export function isAnswered(question: Question, facts: Facts, today: Day): boolean {
  if (unclear(question, today) !== undefined) return false
  const held = isHeld(question, knownTo(question, facts))
  if (held !== undefined) return held
  const { kind } = answer(question, facts, today)
  return kind !== 'none' && kind !== 'unclear'
}

const isHeld = <K extends Question['kind']>(question: QuestionOf<K>, facts: Facts): boolean | undefined =>
  kinds[question.kind].isHeld?.(question, facts)

const answerOf = <K extends Question['kind']>(question: QuestionOf<K>, facts: Facts, today: Day): Answer =>
  kinds[question.kind].answer(question, facts, today)
