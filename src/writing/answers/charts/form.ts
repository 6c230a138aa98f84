/** The form of a chart, and what its lines and points are called. */
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { ChartedPoint, ChartedSeries } from '../../../answers/model/charted.ts'
import { grain } from '../../../data/model/period.ts'
import type { Voice } from '../../../languages/model/voice/voice.ts'
import type { Chart } from '../../charts/chart.ts'
import type { Writing } from '../../message/draft.ts'
import { flowLabel } from '../../message/question-label.ts'

type Of = AnswerOf<'chart'>

/** More columns than these have no room for their numbers. */
export const mostColumns = 14

/** How it is drawn. */
export function formOf({ question, series: [first, second] }: Of): Chart['form'] {
  if (question.of === 'largest') return 'bars'
  if (question.of === 'places') return 'bump'
  if (second?.isBackground === true) return 'months'
  if (question.of === 'values' && question.flow === 'B' && second === undefined) return 'balance'
  const isColumns = question.of === 'values' && second === undefined && question.scale === undefined
  return isColumns && first.points.length <= mostColumns ? 'columns' : 'lines'
}

/** '2015', 'Jan', 'Italy'; of months in several years 'Jan 2024', and 2024年1月 where the year comes first. */
export function pointLabel({ partner, period }: ChartedPoint, { question, series }: Of, voice: Voice): string {
  if (question.of === 'largest') return voice.area(partner)
  if (grain(period) === 'year') return period
  const isOneYear = series.some(({ isBackground }) => isBackground === true)
  const [month, year, whole] = [voice.shortMonth(period), period.slice(0, 4), voice.period(period)]
  if (isOneYear) return month
  return whole.endsWith(month) ? whole : `${month} ${year}`
}

/** What tells a line from the others: its flow, its year or its partner. */
export function seriesName(
  { flow, partner, points }: ChartedSeries,
  { question, series }: Of,
  writing: Writing,
): string {
  if (question.of === 'flows') return flowLabel(flow, writing.language)
  if (question.of === 'values' && series.some(({ isBackground }) => isBackground === true))
    return points[0]?.period.slice(0, 4) ?? ''
  return writing.language.voice.area(partner)
}
