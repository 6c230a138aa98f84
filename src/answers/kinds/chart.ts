/** /chart: figures over time or beside each other, to be drawn as a picture. */
import type { Facts } from '../../data/facts/facts.ts'
import { defined } from '../../data/model/defined.ts'
import { yearOf } from '../../data/model/period.ts'
import type { Area, Day, Flow, Period } from '../../data/model/schema.ts'
import { change } from '../figures/change.ts'
import { none } from '../figures/none.ts'
import {
  areaField,
  areasField,
  asOfField,
  endFields,
  fieldsOf,
  flowField,
  grainField,
  numberField,
  optional,
  wordField,
} from '../model/address-codec.ts'
import type { Answer } from '../model/answer.ts'
import type { ChartedSeries } from '../model/charted.ts'
import type { Figure } from '../model/findings.ts'
import type { AnswerFigures, Kind } from '../model/kind.ts'
import { labels } from '../model/of-pair.ts'
import type { QuestionOf, Questions } from '../model/question.ts'
import { chartedSeries, figureOf, listOfLargest } from './charted-series.ts'

/** What a chart shows: values of a flow, exports and imports together, a share, places, or the largest partners. */
const chartSubjects = ['values', 'flows', 'share', 'places', 'largest'] as const
export type ChartSubject = (typeof chartSubjects)[number]

declare module '../model/question.ts' {
  interface Questions {
    chart: {
      readonly of: ChartSubject
      readonly flow: Flow
      readonly reporter: Area
      /** One to four partners; in a chart of the largest none. */
      readonly partners: readonly Area[]
      readonly grain: MonthOrYear
      readonly from?: Period
      /** The last period; of the largest partners the only one. */
      readonly to?: Period
      readonly scale?: 'log'
      /** How many partners, in a chart of the largest. */
      readonly top?: number
      readonly asOf?: Day
      /** The figures as a table instead of a picture. */
      readonly as?: 'table'
    }
  }
  interface Answers {
    chart: {
      readonly question: QuestionOf<'chart'>
      readonly series: readonly [ChartedSeries, ...ChartedSeries[]]
      /** How the value of the only line changed since the period asked for, or in the last ten years, or since its first point. */
      readonly change?: Figure
    }
  }
}

/** One letter: the data of a button has room for two addresses of several countries. */
const tableField = { write: () => 'T', read: (field?: string) => (field === 'T' ? ('table' as const) : undefined) }

/** The most partners of a chart: more lines cannot be told apart. */
const most = 4
export const chart: Kind<'chart'> & AnswerFigures<'chart'> = {
  letter: 'x',
  fields: fieldsOf<Questions['chart']>({
    of: wordField(chartSubjects),
    flow: flowField,
    reporter: areaField,
    partners: areasField,
    grain: grainField,
    ...endFields,
    scale: optional(wordField(['log'])),
    top: optional(numberField),
    asOf: asOfField,
    as: optional(tableField),
  }),
  answer,
  periods: ({ from, to }) => (to === undefined || from !== undefined ? [] : [to]),
  begun: ({ from }) => (from === undefined ? [] : [from]),
  problem: ({ partners }) => (partners.length > most ? { because: 'too-many', what: 'countries', most } : undefined),
  label: ({ of }) => (of === 'share' ? { by: 'subject' } : labels.flow()),
  followUp: 'trend',
  valued: ({ series }) => series.flatMap(({ points }) => points.flatMap(({ figure }) => figure ?? [])),
}

/** 'none' when fewer than two points are held: one column is no chart. */
function answer(question: QuestionOf<'chart'>, facts: Facts, today: Day): Answer {
  const [first, ...more] = chartedSeries(question, facts, today)
  const held = [first, ...more].flatMap(it => it?.points.filter(({ figure }) => figure !== undefined) ?? [])
  if (first === undefined || held.length < 2) return notDrawn(question, facts, today, first)
  const over = question.of === 'values' && more.length === 0 ? changeOver(question, first, facts) : undefined
  return { kind: 'chart', question, series: [first, ...more], ...(over === undefined ? {} : { change: over }) }
}

function changeOver({ reporter, from }: QuestionOf<'chart'>, { flow, partner, points }: ChartedSeries, facts: Facts) {
  const held = points.filter(({ figure }) => figure !== undefined).map(({ period }) => period)
  const [first = '', last = ''] = [held[0], held.at(-1)]
  const base = from === undefined ? (held.find(it => it === decadeBefore(last)) ?? first) : first
  return base === last ? undefined : change({ flow, reporter, partner }, last, facts, base)
}

/** A longer time says little: trade of the early nineties was next to nothing. */
export const decadeBefore = (period: Period): Period => `${yearOf(period) - 10}${period.slice(4)}`

/** What is not held: months of a share or place, whose years are the nearest; the share in one year; the run of the first partner. */
function notDrawn(question: QuestionOf<'chart'>, facts: Facts, today: Day, first?: ChartedSeries): Answer {
  const { of, flow, reporter, grain, from, to, asOf } = question
  if (of === 'largest') return listOfLargest(question, facts, today)
  const pair = { flow, reporter, partner: question.partners[0] ?? 'WLD', ...(asOf === undefined ? {} : { asOf }) }
  const ends = [from, to].filter(it => it !== undefined)
  const years = new Set(grain === 'month' && (of === 'share' || of === 'places') ? ends.map(it => it.slice(0, 4)) : [])
  const nearest = [...years].flatMap(year => figureOf(of, pair, year, facts) ?? [])
  if (nearest.length > 0) return { kind: 'none', question, nearest }
  const lacking = ends.find(end => !first?.points.some(it => it.period === end && it.figure !== undefined))
  if (of === 'share' && lacking !== undefined) return none({ kind: 'share', ...pair, period: lacking }, facts)
  return none({ kind: 'series', grain, ...pair, ...defined({ from, to }) }, facts)
}
