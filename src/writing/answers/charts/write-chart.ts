/** /chart: a picture, and its caption with the same numbers. */
import { reliabilityOf } from '../../../answers/figures/reliability.ts'
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { ChartedPoint, ChartedSeries } from '../../../answers/model/charted.ts'
import type { Figure } from '../../../answers/model/findings.ts'
import { upper } from '../../../languages/model/voice/text.ts'
import type { Chart, Point, Series } from '../../charts/chart.ts'
import { numberForm } from '../../charts/number-form.ts'
import { type Draft, line, type Writing } from '../../message/draft.ts'
import { chartButtons } from './buttons.ts'
import { compilersOf, described } from './described.ts'
import { formOf, pointLabel, seriesName } from './form.ts'
import { numberLines } from './number-lines.ts'
import { subjectOfChart, titleOf } from './title.ts'
import { digitsIn, inScale, scaleOfAll } from './values.ts'

type Of = AnswerOf<'chart'>

/** The title, the numbers newest first, and the sources; under it what can be changed. */
export function writeChart(answer: Of, writing: Writing): Draft {
  const { language } = writing
  const { scale, title } = scaleAndTitle(answer, writing)
  return {
    question: answer.question,
    picture: chartPicture(answer, writing),
    lines: [
      line([{ bold: title }]),
      line([`${subtitleOf(answer, scale.name, writing)}${oursIn(figuresOf(answer), writing)}`]),
      ...numberLines(answer, scale.scale, writing),
    ],
    // An inline message takes no new picture.
    buttons: writing.medium === 'inline' ? [] : chartButtons(answer, language),
  }
}

export const figuresOf = ({ series }: { readonly series: readonly ChartedSeries[] }): readonly Figure[] =>
  series.flatMap(({ points }) => points.flatMap(({ figure }) => figure ?? []))

/** ' (our calculation)', when no figure was published. */
export const oursIn = (figures: readonly Figure[], { language: { say } }: Writing): string =>
  figures.every(it => it.by === 'karvan') ? say.bracketed(say.ours) : ''

/** 'China–Azerbaijan turnover, $ billion'. */
export const subtitleOf = (answer: Of, unit: string, { language }: Writing): string =>
  [subjectOfChart(answer, language), ...(unit === '' ? [] : [unit])].join(language.say.comma)

function scaleAndTitle(answer: Of, { language }: Writing) {
  const scale = scaleOfAll(figuresOf(answer), language.voice)
  return { scale, title: upper(titleOf(answer, scale.scale, language), language.code) }
}

/** The picture alone. */
export function chartPicture(answer: Of, writing: Writing): Chart {
  const { code, voice } = writing.language
  const { scale, title } = scaleAndTitle(answer, writing)
  const figures = figuresOf(answer)
  return {
    ...described(figures, compilersOf(figures, writing), writing),
    form: formOf(answer),
    title,
    ...(answer.question.scale === undefined ? {} : { scale: answer.question.scale }),
    // The title names several partners already.
    subtitle:
      answer.question.partners.length > 2 && scale.name !== ''
        ? scale.name
        : upper(subtitleOf(answer, scale.name, writing), code),
    series: answer.series.map((one, at) => ({
      name: seriesName(one, answer, writing),
      ...roleOf(one, at),
      points: one.points.map(point => drawnPoint(point, answer, scale.scale, writing)),
    })),
    numbers: numberForm(voice),
  }
}

function roleOf({ isBackground }: ChartedSeries, at: number): Pick<Series, 'role'> {
  if (isBackground === true) return { role: 'muted' }
  return at === 0 ? { role: 'focus' } : {}
}

function drawnPoint(point: ChartedPoint, answer: Of, scale: number, { language: { voice }, facts }: Writing): Point {
  const { figure, growth } = point
  const label = pointLabel(point, answer, voice)
  if (figure === undefined) return { label, mark: 'official' }
  return {
    label,
    mark: reliabilityOf(figure, facts),
    value: Number(inScale(figure.amount, scale)),
    digits: digitsIn(figure.amount, scale, voice),
    ...(growth === undefined ? {} : { change: voice.signed(growth.amount) }),
  }
}
