/** Questions that cannot be answered whatever is held, and the way on. */
import { canonical, hasBegun } from '../data/model/period.ts'
import type { Area, Day, Period } from '../data/model/schema.ts'
import type { Answer } from './model/answer.ts'
import { isCountry } from './model/areas.ts'
import type { Problem } from './model/problem.ts'
import type { Question } from './model/question.ts'

/** Partners and periods that one comparison may hold; so many fit an address and a phone. */
const most = 4

/** 'unclear', or undefined when nothing stands against the question. */
export function unclear(question: Question, today: Day): Answer | undefined {
  const problem = problemOf(question, today)
  return problem === undefined ? undefined : { kind: 'unclear', problem, nearest: wayOn(question, problem) }
}

function problemOf(question: Question, today: Day): Problem | undefined {
  const future = asked(question).find(period => !hasBegun(period, today))
  if (future !== undefined) return { because: 'not-over', period: canonical(future), today }
  const same = withItself(question)
  if (same !== undefined) return { because: 'same-country', area: same }
  if (question.kind === 'periods' && question.periods.length > most)
    return { because: 'too-many', what: 'periods', most }
  if (question.kind !== 'compare') return undefined
  if (question.partners.length > most) return { because: 'too-many', what: 'countries', most }
  return new Set(question.partners).size < 2 ? { because: 'too-few', what: 'countries' } : undefined
}

/** Periods without which there is no answer. A series only leaves out what has not begun. */
function asked(question: Question): readonly Period[] {
  // Of what is to come one may well ask when it comes.
  if (question.kind === 'release') return []
  if (question.kind === 'series') return question.from === undefined ? [] : [question.from]
  if (question.kind === 'average') return [question.from, question.to]
  if (question.kind === 'periods') return question.periods
  const named = [
    'period' in question ? question.period : undefined,
    question.kind === 'growth' ? question.base : undefined,
  ]
  return named.filter(it => it !== undefined)
}

/** A country does not trade with itself; a union may. */
function withItself(question: Question): Area | undefined {
  if (!('reporter' in question) || !isCountry(question.reporter)) return undefined
  const partners = 'partners' in question ? question.partners : 'partner' in question ? [question.partner] : []
  return partners.includes(question.reporter) ? question.reporter : undefined
}

/** The same question of the newest period, where it can be asked so. */
function wayOn(question: Question, problem: Problem): readonly Question[] {
  if (problem.because !== 'not-over' || !('period' in question)) return []
  const { period: _, ...open } = question
  return [open.kind === 'growth' ? withoutBase(open) : open]
}

function withoutBase<Q extends { readonly base?: Period }>({ base: _, ...open }: Q): Omit<Q, 'base'> {
  return open
}
