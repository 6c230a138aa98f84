/** How the tests over a few facts ask: the day, the pair, and the facts first. */

import { answer } from '../../src/answers/answer-question.ts'
import type { Answer } from '../../src/answers/model/answer.ts'
import type { Question } from '../../src/answers/model/question.ts'
import type { Facts } from '../../src/data/facts/facts.ts'

export const today = '2026-11-24'
export const turnover = { reporter: 'AZE', partner: 'CHN', flow: 'T' } as const
export const over =
  (facts: Facts) =>
  (question: Question): Answer =>
    answer(question, facts, today)
