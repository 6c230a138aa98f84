/** /chart: a picture, and its caption with the same numbers. */

import { reliabilityOf } from '../../../answers/figures/reliability.ts'
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { ChartedPoint, ChartedSeries } from '../../../answers/model/charted.ts'
import type { Figure } from '../../../answers/model/findings.ts'
import { grain } from '../../../data/model/period.ts'
import { type Text, text, upper } from '../../../languages/model/text.ts'
import type { Voice } from '../../../languages/model/voice.ts'
import type { Chart, Point, Series } from '../../charts/chart.ts'
import { numberForm } from '../../charts/number-form.ts'
import { type Draft, type DraftLine, line, Priority, type Writing } from '../../message/draft.ts'
import { cites, isCitedNext } from '../../message/figure-line.ts'
import { flowLabel } from '../../message/question-label.ts'
import { chartButtons } from './buttons.ts'
import { compilersOf, described } from './described.ts'
import { subjectOfChart, titleOf } from './title.ts'
import { digitsIn, inScale, scaleOfAll } from './values.ts'

type Of = AnswerOf<'chart'>

/** The title, the numbers newest first, and the sources; under it what can be changed. */
export function writeChart(answer: Of, writing: Writing): Draft {
  const { language } = writing
  const scale = scaleOfAll(figuresOf(answer), language.voice)
  const title = upper(titleOf(answer, scale.scale, language), language.code)
  return {
    question: answer.question,
    picture: pictureOf(answer, title, scale, writing),
    lines: [
      line([{ bold: title }]),
      line([subtitleOf(answer, scale.name, writing)]),
      ...answer.series.flatMap((one, at) => seriesLines(one, at, answer, scale.scale, writing)),
    ],
    buttons: chartButtons(answer, language),
  }
}

type Scale = ReturnType<Voice['scale']>

const figuresOf = ({ series }: Of): readonly Figure[] =>
  series.flatMap(({ points }) => points.flatMap(({ figure }) => figure ?? []))

/** 'China–Azerbaijan turnover, $ billion'. */
export const subtitleOf = (answer: Of, unit: string, { language }: Writing): string =>
  [subjectOfChart(answer, language), ...(unit === '' ? [] : [unit])].join(language.say.comma)

function pictureOf(answer: Of, title: string, scale: Scale, writing: Writing): Chart {
  const { code, voice } = writing.language
  const figures = figuresOf(answer)
  return {
    ...described(figures, compilersOf(figures, writing), writing),
    ...{ form: formOf(answer), title },
    ...(answer.question.scale === undefined ? {} : { scale: answer.question.scale }),
    subtitle: upper(subtitleOf(answer, scale.name, writing), code),
    series: answer.series.map((one, at) => drawnSeries(one, at, answer, scale.scale, writing)),
    numbers: numberForm(voice),
  }
}

/** More columns than these have no room for their numbers. */
const mostColumns = 14

function formOf({ question, series: [first, second] }: Of): Chart['form'] {
  if (question.of === 'largest') return 'bars'
  if (question.of === 'places') return 'bump'
  if (second?.isBackground === true) return 'months'
  if (question.of === 'values' && question.flow === 'B' && second === undefined) return 'balance'
  const isColumns = question.of === 'values' && second === undefined && question.scale === undefined
  return isColumns && first.points.length <= mostColumns ? 'columns' : 'lines'
}

function drawnSeries(one: ChartedSeries, at: number, answer: Of, scale: number, writing: Writing): Series {
  return {
    name: seriesName(one, answer, writing),
    ...(one.isBackground === true ? { role: 'muted' as const } : at === 0 ? { role: 'focus' as const } : {}),
    points: one.points.map(point => drawnPoint(point, answer, scale, writing)),
  }
}

function drawnPoint(point: ChartedPoint, answer: Of, scale: number, { language: { voice }, facts }: Writing): Point {
  const { figure, growth } = point
  const label = pointLabel(point, answer, voice)
  if (figure === undefined) return { label, mark: 'official' }
  return {
    ...{ label, mark: reliabilityOf(figure, facts), value: Number(inScale(figure.amount, scale)) },
    digits: digitsIn(figure.amount, scale, voice),
    ...(growth === undefined ? {} : { change: voice.signed(growth.amount) }),
  }
}

/** '2015', 'Jan', 'Italy'; of months in several years 'Jan 2024'. */
export function pointLabel({ partner, period }: ChartedPoint, { question, series }: Of, voice: Voice): string {
  if (question.of === 'largest') return voice.area(partner)
  if (grain(period) === 'year') return period
  const isOneYear = series.some(({ isBackground }) => isBackground === true)
  return isOneYear ? voice.shortMonth(period) : `${voice.shortMonth(period)} ${period.slice(0, 4)}`
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

/** Numbers in a line of the caption. */
const inLine = 5

/** 'China: 2025 4.87 (+30.2%) [1] · 2024 3.744 [2]', newest first. The newest numbers of a line are the last to be dropped. */
function seriesLines(
  one: ChartedSeries,
  at: number,
  answer: Of,
  scale: number,
  writing: Writing,
): readonly DraftLine[] {
  const { say } = writing.language
  const held = one.points.filter(({ figure }) => figure !== undefined)
  const points = answer.question.of === 'largest' ? held : held.toReversed()
  const name = answer.series.length === 1 ? [] : [`${seriesName(one, answer, writing)}${say.colon}`]
  return chunks(points, inLine).map((some, row) => {
    const texts = some.map((point, i) => pointText(point, some[i + 1], answer, scale, writing))
    const words = texts.flatMap((piece, i) => (i === 0 ? piece : [' · ', ...piece]))
    const newest = at === 0 ? Priority.required : Priority.listTotal - at
    const priority = row === 0 ? newest : Priority.row - row - at
    return line(row === 0 ? [...name, ...words] : words, priority)
  })
}

/** One citation serves neighbours of the same sources. */
function pointText(
  point: ChartedPoint,
  after: ChartedPoint | undefined,
  answer: Of,
  scale: number,
  writing: Writing,
): Text {
  const { language } = writing
  const { figure, growth } = point
  if (figure === undefined) return []
  const change = growth === undefined ? '' : ` (${language.voice.signed(growth.amount)})`
  const both = after?.figure === undefined ? [figure] : [figure, after.figure]
  const cite = isCitedNext(both, 0) ? [] : cites(figure)
  return text`${pointLabel(point, answer, language.voice)} ${{ bold: digitsIn(figure.amount, scale, language.voice) }}${change}${cite}`
}

const chunks = <T>(all: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(all.length / size) }, (_, i) => all.slice(i * size, (i + 1) * size))
