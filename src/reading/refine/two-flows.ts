/** "Growth of exports and imports", «экспорт и импорт, 2020–2025»: two flows, of which turnover is neither. */
import { chartOf } from '../../answers/kinds/chart-of.ts'
import type { ReadResult } from '../../answers/model/problem.ts'
import type { Question } from '../../answers/model/question.ts'
import { defined } from '../../data/model/defined.ts'
import { grain } from '../../data/model/period.ts'
import type { Area } from '../../data/model/schema.ts'
import type { QuestionFeatures } from '../intents/features.ts'
import { typedText } from '../text/tokenize.ts'
import { hasClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'

/** Both flows over the years as a table; else the two questions to choose from. Undefined for turnover, or of one flow. */
export function ofTwoFlows(question: Question, it: QuestionFeatures): ReadResult | undefined {
  // A chart draws both.
  if (!('flow' in question) || question.kind === 'chart' || !asksForBoth(it)) return undefined
  // "Did exports fall more than imports?": not the balance.
  const isOfChange = question.kind === 'figure' && question.flow === 'B' && it.has('growth', 'fall', 'change')
  if (isOfChange) return eitherOf({ ...question, kind: 'growth' }, it)
  if (question.flow !== 'T') return undefined
  const drawn = chartOf(question)
  if (drawn !== undefined && isOfYears(question)) return { question: { ...drawn, of: 'flows', as: 'table' } }
  if (question.kind === 'figure' && !it.has('or')) return undefined
  return eitherOf(question, it)
}

/** The two questions to choose from. */
export function eitherOf(
  question: Extract<Question, { flow: unknown }>,
  { slots: { row } }: QuestionFeatures,
): ReadResult {
  const named = [...row.keys()].filter(at => hasWord(row[at], 'exports', 'imports', 'sell', 'buy'))
  const heard = typedText(row.slice(named[0] ?? 0, (named.at(-1) ?? 0) + 1))
  return {
    problem: { because: 'ambiguous', heard },
    nearest: [
      { ...question, flow: 'X' },
      { ...question, flow: 'M' },
    ],
  }
}

/** "Exports to Italy and imports from China": two questions, to choose from. */
export function ofTwoPartners(
  { has, others, slots: { periods, row } }: QuestionFeatures,
  home: Area,
): ReadResult | undefined {
  const [one, other, third] = others
  if (one === undefined || other === undefined || third !== undefined) return undefined
  const isApart = row.slice(one.to, other.at).some(tagged => hasWord(tagged, 'exports', 'imports', 'sell', 'buy'))
  const areTurned = [one, other].some(({ role }) => role === 'to') && [one, other].some(({ role }) => role === 'from')
  if (!isApart || !areTurned || !has('exports', 'sell') || !has('imports', 'buy')) return undefined
  const nearest = [one, other].map(({ area: partner, role }, i): Question => {
    const of = { reporter: home, partner, ...defined({ period: periods[i] ?? periods[0] }) }
    return { kind: 'figure', flow: role === 'to' ? 'X' : 'M', ...of }
  })
  return { problem: { because: 'ambiguous', heard: typedText(row) }, nearest }
}

/** "How many times are imports larger than exports", "does China buy more from us than we from them": both flows, in that order. */
export function flowsSideBySide(question: Question, it: QuestionFeatures, home: Area): Question | undefined {
  const { has, others, slots } = it
  const isOfPair = question.kind === 'figure' || question.kind === 'share'
  if (!isOfPair || it.claimed || others.length > 1 || has('growth', 'fall', 'change')) return undefined
  const isRatio = has('times', 'percent', 'versus') || hasClass(slots.row, 'ratio')
  const areBoth = (has('exports') && has('imports')) || (has('sell') && has('buy'))
  const isOneWord = hasClass(slots.row, 'both-flows')
  const [ours, again] = slots.areas.filter(({ area }) => area === home)
  // One verb, both ways; "buys from us" comes first in our exports.
  const isTurned = has('sell') !== has('buy') && again !== undefined && has('more', 'or')
  if (!isTurned && (!isRatio || has('or') || !(areBoth || isOneWord))) return undefined
  const first = slots.row.find(tagged => hasWord(tagged, 'exports', 'imports', 'sell', 'buy'))
  const isImportFirst = isTurned ? has('buy') === (ours?.role === undefined) : hasWord(first, 'imports', 'buy')
  const { kind: _, ...of } = question
  const pair = isTurned && others[0] !== undefined ? { reporter: home, partner: others[0].area } : {}
  return { kind: 'parts', ...of, ...pair, parts: isImportFirst ? ['M', 'X'] : ['X', 'M'] }
}

const asksForBoth = ({ has, slots: { row } }: QuestionFeatures): boolean =>
  has('exports') && has('imports') && !has('turnover', 'total', 'balance') && !hasClass(row, 'added', 'adds-up')

const isOfYears = (question: Question): boolean =>
  question.kind === 'series' ||
  (question.kind === 'compare-periods' && question.periods.every(period => grain(period) === 'year'))
