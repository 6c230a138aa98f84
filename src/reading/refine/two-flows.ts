/** "Growth of exports and imports", «экспорт и импорт, 2020–2025»: two flows, of which turnover is neither. */
import { chartOf } from '../../answers/kinds/chart-of.ts'
import type { Problem } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import { grain } from '../../data/model/period.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { typedText } from '../text/tokenize.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

type Narrowed = { readonly question: Question } | { readonly problem: Problem; readonly nearest: readonly Question[] }

/**
 * Both flows over the years as a table; of anything else the two questions to choose from. Undefined when turnover is asked
 * for, or one flow.
 */
export function ofTwoFlows(question: Question, it: QuestionFeatures): Narrowed | undefined {
  // A chart draws both.
  if (!('flow' in question) || question.kind === 'chart' || question.flow !== 'T' || !asksForBoth(it)) return undefined
  const drawn = chartOf(question)
  if (drawn !== undefined && isOfYears(question)) return { question: { ...drawn, of: 'flows', as: 'table' } }
  if (question.kind === 'figure' && !it.has('or')) return undefined
  const { row } = it.slots
  const isFlow = (at: number): boolean => hasWord(row[at], 'exports', 'imports')
  const named = [...row.keys()].filter(isFlow)
  const heard = typedText(row.slice(named[0] ?? 0, (named.at(-1) ?? 0) + 1))
  return {
    problem: { because: 'ambiguous', heard },
    nearest: [
      { ...question, flow: 'X' },
      { ...question, flow: 'M' },
    ],
  }
}

/** Exports and imports, not added up. */
const asksForBoth = ({ has, slots: { row } }: QuestionFeatures): boolean =>
  has('exports') &&
  has('imports') &&
  !has('turnover', 'total', 'balance') &&
  !row.some(tagged => inClass(tagged, 'added') || inClass(tagged, 'plus'))

const isOfYears = (question: Question): boolean =>
  question.kind === 'series' ||
  (question.kind === 'compare-periods' && question.periods.every(period => grain(period) === 'year'))
