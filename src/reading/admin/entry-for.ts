import type { Question } from '../../answers/model/question.ts'
import { flowNames } from '../../data/model/schema.ts'

const measures = { figure: '', growth: 'growth ', share: 'share ', rank: 'rank ' } as const

/** The arguments of /add for the figure that a question asks for: 'exports AZE ISL 2017'. Undefined for a question of several. */
export function entryFor(question: Question): string | undefined {
  if (!isOfOneFigure(question)) return undefined
  const { kind, flow, reporter, partner, period } = question
  const base = kind === 'growth' && question.base !== undefined ? ` vs ${question.base}` : ''
  return `${measures[kind]}${flowNames[flow]} ${reporter} ${partner}${period === undefined ? '' : ` ${period}`}${base}`
}

const isOfOneFigure = (it: Question): it is Extract<Question, { readonly kind: keyof typeof measures }> =>
  it.kind in measures
