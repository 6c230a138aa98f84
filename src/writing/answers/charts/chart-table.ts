/** The numbers of a chart as a table, with the digits of the picture. */
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { ChartedPoint } from '../../../answers/model/charted.ts'
import { type Text, text, upper } from '../../../languages/model/voice/text.ts'
import type { Writing } from '../../message/draft.ts'
import { cites } from '../../message/figure-line.ts'
import { pointLabel, seriesName } from './form.ts'
import { titleOf } from './title.ts'
import { digitsIn, scaleOfAll } from './values.ts'
import { figuresOf, subtitleOf } from './write-chart.ts'

type Of = AnswerOf<'chart'>

export interface ChartTable {
  /** The sentence that the chart shows. */
  readonly title: string
  /** What is measured, and the unit. */
  readonly subtitle: string
  /** What a row is, then what each column is. */
  readonly heads: readonly string[]
  readonly rows: readonly ChartRow[]
}

interface ChartRow {
  readonly name: string
  /** One a series; empty when nothing is held. */
  readonly cells: readonly Text[]
}

/** Newest first; partners stay in their order. */
export function chartTable(answer: Of, writing: Writing): ChartTable {
  const { language } = writing
  const { question, series } = answer
  const isList = question.of === 'largest'
  const { scale, name } = scaleOfAll(figuresOf(answer), language.voice)
  const { columns } = language.say.files
  const labels = series[0].points.map(point => pointLabel(point, answer, language.voice))
  const rows = labels.map((label, at) => ({
    name: label,
    cells: series.map(({ points }) => cellOf(points[at], scale, writing)),
  }))
  const held = rows.filter(({ cells }) => cells.some(cell => cell.length > 0))
  return {
    title: upper(titleOf(answer, scale, language), language.code),
    subtitle: upper(subtitleOf(answer, name, writing), language.code),
    heads: [isList ? columns.partner : columns.period, ...(isList ? [columns.value] : namesOf(answer, writing))],
    rows: isList ? held : held.toReversed(),
  }
}

const namesOf = (answer: Of, writing: Writing): readonly string[] =>
  answer.series.length === 1
    ? [writing.language.say.files.columns.value]
    : answer.series.map(one => seriesName(one, answer, writing))

/** '4.87 (+30.2%) [1]'. */
function cellOf(point: ChartedPoint | undefined, scale: number, { language: { say, voice } }: Writing): Text {
  if (point?.figure === undefined) return []
  const { figure, growth } = point
  const change = growth === undefined ? '' : say.bracketed(voice.signed(growth.amount))
  return text`${{ bold: digitsIn(figure.amount, scale, voice) }}${change}${cites(figure)}`
}
