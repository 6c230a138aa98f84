/** Dialogues of two turns: what is asked by the second one, after the first. */
import { expect, test } from 'vitest'
import type { Question } from '../../../src/answers/model/question.ts'
import { readQuestion } from '../../../src/reading/read-question.ts'
import { context } from '../score.ts'

/** 'share X TUR: GEO, 2024'; the reason, when there is no question. */
function brief(text: string, before: Question | undefined): string {
  const { read } = readQuestion(text, context, before)
  return 'question' in read ? briefly(read.question) : read.problem.because
}
function briefly(question: Question): string {
  const {
    kind,
    flow,
    reporter,
    partner,
    partners = [partner],
    top,
    at,
    within,
    period,
    periods = [period],
  } = question as Question & Record<string, string & readonly string[]>
  const of = [kind, flow, `${reporter}:`, ...partners, top && `top ${top}`, at && `at ${at}`, within && `in ${within}`]
  return [of.filter(Boolean).join(' '), ...periods.filter(Boolean)].join(', ')
}

test.each([
  // Places among the partners of others.
  ['our place in Georgia', 'and in turkeys', 'rank T TUR: AZE'],
  ['our place in Georgia', 'and Russia', 'rank T GEO: RUS'],
])('after "%s", "%s"', (first, then, asked) => {
  const { read } = readQuestion(first, context)
  expect(brief(then, 'question' in read ? read.question : undefined)).toBe(asked)
})
