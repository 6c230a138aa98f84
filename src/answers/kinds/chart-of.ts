/** The chart that a question can be shown as. */
import { defined } from '../../data/model/defined.ts'
import { grain } from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'
import type { OfPair, Question, QuestionOf } from '../model/question.ts'
import { inWords } from './card.ts'

type Chart = QuestionOf<'chart'>

/** The chart of a question: a month becomes the months of its year, other figures the years. Undefined without one. */
export function chartOf(question: Question): Chart | undefined {
  switch (question.kind) {
    case 'chart':
      return drawn(question)
    case 'figure':
    case 'growth':
      return ofFigure(question, question.period)
    case 'card':
      return chartOf(inWords(question))
    case 'growth-per-year':
      return ofValues(question, { from: question.from, to: question.to })
    case 'series':
    case 'mean':
    case 'record':
      return { ...ofValues(question, question), grain: question.grain }
    case 'sum':
    case 'compare-periods':
      return ofPeriods(question, question.periods)
    case 'share':
      return { ...ofValues(question, {}), of: 'share' }
    case 'rank':
      return { ...ofValues(question, {}), of: 'places' }
    case 'ranking':
      // A chart is of all partners.
      return question.without === undefined && question.within === undefined ? ofLargest(question) : undefined
    case 'compare-partners': {
      const { flow, reporter, partners } = question
      return { ...chart, flow, reporter, partners, ...asOf(question) }
    }
    case 'threshold':
      return ofValues(question, {})
    case 'parts':
      // Exports and imports in one picture.
      return question.parts.every(part => part === 'X' || part === 'M')
        ? { ...ofFigure({ ...question, flow: 'T' }, question.period), of: 'flows' }
        : undefined
    default:
      return undefined
  }
}

/** Of a table the picture. */
const drawn = ({ as: _, ...question }: Chart): Chart => question

/** A chart in words, with every digit: one flow of one partner as a series, the largest as a list, else a table. */
export function tableOf(question: Chart): Question {
  const { of, flow, reporter, partners, grain, from, to, top = 10 } = question
  const [partner, second] = partners
  if (of === 'largest') return { kind: 'ranking', flow, reporter, top, ...defined({ period: to }), ...asOf(question) }
  if (of === 'values' && partner !== undefined && second === undefined)
    return { kind: 'series', flow, reporter, partner, ...asOf(question), grain, ...defined({ from, to }) }
  const { scale: _, ...table } = question
  return { ...table, as: 'table' }
}

const chart = { kind: 'chart', of: 'values', grain: 'year' } as const

const asOf = (question: { readonly asOf?: Day }) => defined({ asOf: question.asOf })

const ofValues = (question: OfPair, { from, to }: Pick<Chart, 'from' | 'to'>): Chart => ({
  ...chart,
  flow: question.flow,
  reporter: question.reporter,
  partners: [question.partner],
  ...defined({ from, to }),
  ...asOf(question),
})

function ofFigure(question: OfPair, period: Period | undefined): Chart {
  if (period === undefined || grain(period) === 'year') return ofValues(question, {})
  const year = period.slice(0, 4)
  return { ...ofValues(question, { from: `${year}-01`, to: `${year}-12` }), grain: 'month' }
}

/** From the first of some years to the last; months of one chart are months. */
function ofPeriods(question: OfPair, periods: readonly Period[]): Chart {
  const [first = '', last = ''] = [periods.toSorted()[0], periods.toSorted().at(-1)]
  if (periods.every(it => grain(it) === 'month'))
    return { ...ofValues(question, { from: first, to: last }), grain: 'month' }
  return ofValues(question, { from: first.slice(0, 4), to: last.slice(0, 4) })
}

function ofLargest(question: QuestionOf<'ranking'>): Chart {
  const { reporter, flow, period, top } = question
  return {
    ...chart,
    of: 'largest',
    flow,
    reporter,
    partners: [],
    top,
    ...defined({ to: period }),
    ...asOf(question),
  }
}
