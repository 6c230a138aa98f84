/** Questions that no facts can answer, and the nearest questions. */
import { canonical, hasBegun } from '../data/model/period.ts'
import type { Area, Day, Period } from '../data/model/schema.ts'
import { kinds } from './kinds/kinds.ts'
import type { Answer } from './model/answer.ts'
import { isCountry } from './model/areas.ts'
import type { Problem } from './model/problem.ts'
import { partnersOf, type Question, type QuestionOf } from './model/question.ts'

/** 'unclear' with the problem; undefined when the question can be answered. */
export function unclear(question: Question, today: Day): Answer | undefined {
  const problem = problemOf(question, today)
  if (problem === undefined) return undefined
  return { kind: 'unclear', problem, nearest: problem.because === 'not-over' ? ofNewest(question) : [] }
}

function problemOf(question: Question, today: Day): Problem | undefined {
  const future = begun(question).find(period => !hasBegun(period, today))
  if (future !== undefined) return { because: 'not-over', period: canonical(future), today }
  const same = withItself(question)
  return same === undefined ? ownProblem(question) : { because: 'same-country', area: same }
}

function begun<K extends Question['kind']>(question: QuestionOf<K>): readonly Period[] {
  const { begun, periods } = kinds[question.kind]
  return (begun ?? periods)(question)
}

const ownProblem = <K extends Question['kind']>(question: QuestionOf<K>): Problem | undefined =>
  kinds[question.kind].problem?.(question)

/** A country does not trade with itself; a union may. */
function withItself(question: Question): Area | undefined {
  if (!('reporter' in question) || !isCountry(question.reporter)) return undefined
  return partnersOf(question).includes(question.reporter) ? question.reporter : undefined
}

/** The same question without its period, which is then that of the newest figure. Empty for a question without one. */
export function ofNewest(question: Question): readonly Question[] {
  if (!('period' in question)) return []
  const { period: _, ...open } = question
  if (open.kind === 'growth') return [withoutBase(open)]
  return [open.kind === 'cite-figure' ? withoutBase(open) : open]
}

const withoutBase = <Q extends { readonly base?: Period }>({ base: _, ...open }: Q): Omit<Q, 'base'> => open
