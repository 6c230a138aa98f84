/** /sum 2023 2024 2025: the sum of periods that do not overlap, ours, with the figures that are added. */
import type { Facts } from '../../../data/facts/facts.ts'
import { canonical, comparePeriods, grain, previous, span } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import { briefly, total } from '../../../data/model/sums.ts'
import { none } from '../../figures/none.ts'
import { areAddable, unlikeness } from '../../figures/unlike.ts'
import { value, valuePeriods } from '../../figures/values.ts'
import { asOfField, fieldsOf, pairFields, runsField, runsOf } from '../../model/address-codec.ts'
import type { Answer } from '../../model/answer.ts'
import type { Computed, Figure, Unlike } from '../../model/findings.ts'
import type { AnswerFigures, Kind } from '../../model/kind.ts'
import { ofPair } from '../../model/of-pair.ts'
import type { Problem } from '../../model/problem.ts'
import type { QuestionOf, Questions } from '../../model/question.ts'

declare module '../../model/question.ts' {
  interface Questions {
    /** The sum of several periods. Without any: of the years held in a row, to the newest. */
    sum: OfPair & { readonly periods: readonly Period[] }
  }
  interface Answers {
    sum: {
      readonly question: QuestionOf<'sum'>
      /** Undefined when a period is missing, or the figures cannot be added; `unlike` tells why. */
      readonly headline?: Computed
      /** Newest first. */
      readonly figures: readonly Figure[]
      readonly missing: readonly Period[]
      readonly unlike: readonly Unlike[]
    }
  }
}

/** The most periods of one sum, and the most runs of them that an address holds. */
const most = 60
const mostRuns = 4

export const sum: Kind<'sum'> & AnswerFigures<'sum'> = {
  ...ofPair,
  letter: 'u',
  fields: fieldsOf<Questions['sum']>({ ...pairFields, periods: runsField, asOf: asOfField }),
  answer,
  // The first and the last of each run: a label has no room for all.
  periods: ({ periods }) => runsOf(periods).flatMap(run => [...new Set([run[0] ?? '', run.at(-1) ?? ''])]),
  begun: ({ periods }) => periods,
  problem,
  label: () => ({ by: 'flow', name: 'sum' }),
  followUp: 'trend',
  claimed: ({ headline }) => (headline === undefined ? [] : [headline]),
  valued: ({ figures }) => figures,
}

function problem({ periods }: QuestionOf<'sum'>): Problem | undefined {
  if (periods.length > most || runsOf(periods).length > mostRuns)
    return { because: 'too-many', what: 'periods', most: mostRuns }
  const spans = periods.map(span).toSorted((a, b) => a.start - b.start)
  const overlap = spans.some((it, i) => i > 0 && it.start < (spans[i - 1]?.start ?? 0) + (spans[i - 1]?.months ?? 0))
  return overlap ? { because: 'overlap' } : undefined
}

/** 'none' when nothing is held of them, or when no periods are asked for and no two years in a row are held. */
function answer(question: QuestionOf<'sum'>, facts: Facts): Answer {
  const asked = question.periods.length === 0 ? newestRun(question, facts) : question.periods.map(canonical)
  const periods = asked.toSorted((a, b) => comparePeriods(b, a))
  const figures = periods.map(period => value(question, period, facts)).filter(it => it !== undefined)
  if (figures.length === 0) return none(question, facts)
  const missing = periods.filter(period => !figures.some(it => it.period === period))
  const unlike = unlikeness(figures, facts)
  const headline = missing.length === 0 && areAddable(figures, facts) ? sumOf(question, figures) : undefined
  return {
    kind: 'sum',
    question: { ...question, periods: periods.toReversed() },
    ...(headline === undefined ? {} : { headline }),
    figures,
    missing,
    unlike,
  }
}

/** The years held in a row to the newest, as far back as they can be added. */
function newestRun(question: QuestionOf<'sum'>, facts: Facts): readonly Period[] {
  const newest = valuePeriods(question, facts).findLast(it => grain(it) === 'year')
  const run: Figure[] = []
  for (let it = newest; it !== undefined; it = previous(it)) {
    const figure = value(question, it, facts)
    if (figure === undefined || !areAddable([...run, figure], facts)) break
    run.push(figure)
  }
  return run.length < 2 ? [] : run.map(({ period }) => period)
}

function sumOf({ flow, reporter, partner }: QuestionOf<'sum'>, figures: readonly Figure[]): Computed | undefined {
  const newest = figures[0]
  const oldest = figures.at(-1)
  const amount = total(figures.map(it => it.amount))
  if (newest === undefined || oldest === undefined || amount === undefined) return undefined
  const { bound, ...exact } = amount
  return {
    by: 'karvan',
    rule: 'sum',
    measure: 'value',
    flow,
    reporter,
    partner,
    period: newest.period,
    against: oldest.period,
    amount: { ...briefly(exact), ...(bound === undefined ? {} : { bound }) },
    from: figures,
  }
}
