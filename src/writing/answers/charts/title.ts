/** What a chart shows, as a sentence. */
import { multiple } from '../../../answers/figures/multiple.ts'
import { decadeBefore } from '../../../answers/kinds/chart.ts'
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { ChartedPoint } from '../../../answers/model/charted.ts'
import type { Figure } from '../../../answers/model/findings.ts'
import { compareAmounts } from '../../../data/model/amount.ts'
import type { Amount } from '../../../data/model/schema.ts'
import type { Language } from '../../../languages/model/say.ts'
import { upper } from '../../../languages/model/voice/text.ts'
import { sided, subjectOf } from '../../message/figure-line.ts'
import { roundedAs } from './values.ts'

type Of = AnswerOf<'chart'>

/** What is drawn: 'China–Azerbaijan turnover', 'Azerbaijan’s partners by turnover'. */
export function subjectOfChart({ question, series: [first, second] }: Of, { say, code }: Language): string {
  const { of, flow, reporter, partners } = question
  if (of === 'largest' || of === 'places') return say.rankingSubject(flow, reporter)
  if (of === 'share')
    return upper(say.shareSubject(flow, reporter, first.partner, ...partners.filter(it => it !== first.partner)), code)
  if (of === 'flows') return say.charts.trade(reporter, first.partner)
  return second === undefined || second.isBackground === true
    ? say.subject(flow, reporter, first.partner)
    : say.charts.withSeveral(flow, reporter, partners)
}

/** 'China–Azerbaijan turnover grew 13-fold from 2015 to 2025, to $4.87 billion'. */
export function titleOf(answer: Of, scale: number, language: Language): string {
  const { say, voice } = language
  const { question, series } = answer
  const [{ points }, second] = series
  const first = heldOf(points)[0]
  const last = heldOf(points).at(-1)
  const subject = subjectOfChart(answer, language)
  if (first === undefined || last === undefined) return subject
  const written = ({ figure }: Held): string => voice.amount(roundedAs(figure.amount, scale))
  const decade = heldOf(points).find(({ period }) => period === decadeBefore(last.period))
  const base = question.from === undefined ? (decade ?? first) : first
  const ends = { from: base.period, to: last.period, first: written(base), last: written(last) }
  switch (question.of) {
    case 'largest':
      return say.charts.leads(subject, first.period, voice.area(first.partner), written(first))
    case 'places':
    case 'share':
      if (question.of === 'share' && second !== undefined) return leader(answer, scale, language)
      return say.charts.fromTo(subjectOf(last.figure, say), ends)
    case 'flows':
      return flowsTitle(answer, scale, language)
    case 'values':
      if (second !== undefined && second.isBackground !== true) return leader(answer, scale, language)
      if (question.flow === 'B') return say.charts.was(subject, last.period, sidedAs(last.figure, scale, language))
      if (answer.change !== undefined && second === undefined)
        return say.charts.changed(subject, asMuch(answer.change.amount), ends)
      return say.charts.was(subject, last.period, withChange(last, written(last), language))
  }
}

interface Held extends ChartedPoint {
  readonly figure: Figure
}
const isHeld = (point: ChartedPoint): point is Held => point.figure !== undefined
const heldOf = (points: readonly ChartedPoint[]): readonly Held[] => points.filter(isHeld)

/** Twice as much and more is told as a multiple. */
function asMuch(change: Amount): Amount {
  if (change.unit !== 'PT' || Number(change.value) < 100) return change
  const times = multiple(change, 2) ?? change
  return { ...times, value: times.value.replace(/\.0+$/, '') }
}

const withChange = ({ growth }: Held, amount: string, { say, voice }: Language): string =>
  growth === undefined ? amount : `${amount}${say.bracketed(voice.signed(growth.amount))}`

const sidedAs = (figure: Figure, scale: number, language: Language): string =>
  sided({ ...figure, amount: roundedAs(figure.amount, scale) }, language)

/** Exports and imports of the newest period of either. */
function flowsTitle({ question, series }: Of, scale: number, { say, voice }: Language): string {
  const all = series.flatMap(({ points }) => heldOf(points))
  const newest =
    all
      .map(({ period }) => period)
      .toSorted()
      .at(-1) ?? ''
  const of = (flow: 'X' | 'M'): readonly string[] | undefined => {
    const figure = all.find(it => it.period === newest && it.figure.flow === flow)?.figure
    return figure && [voice.amount(roundedAs(figure.amount, scale))]
  }
  const words = say.parts(question.reporter, question.partners[0] ?? 'WLD', of('X'), of('M'))
  return `${voice.period(newest)}${say.colon}${words.filter(it => typeof it === 'string').join('')}`
}

/** The partner with the largest figure of the newest period that all have. */
function leader(answer: Of, scale: number, language: Language): string {
  const { say, voice } = language
  const lines = answer.series.map(({ points }) => heldOf(points))
  const newest = lines[0]?.findLast(({ period }) => lines.every(line => line.some(it => it.period === period)))?.period
  const [largest] = lines
    .flatMap(line => line.filter(({ period }) => period === (newest ?? line.at(-1)?.period)))
    .toSorted((a, b) => compareAmounts(b.figure.amount, a.figure.amount))
  const subject = subjectOfChart(answer, language)
  if (largest === undefined) return subject
  const amount = voice.amount(roundedAs(largest.figure.amount, scale))
  return say.charts.leads(subject, largest.period, voice.area(largest.partner), amount)
}
