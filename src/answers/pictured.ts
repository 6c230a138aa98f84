/** The picture of a published figure: its series as a chart, else the figure alone as a card. */
import type { Facts } from '../data/facts/facts.ts'
import { sameNumber } from '../data/model/amount.ts'
import { yearBefore } from '../data/model/period.ts'
import type { Day, Period } from '../data/model/schema.ts'
import { answer } from './answer-question.ts'
import { cardOf } from './kinds/card.ts'
import { decadeBefore } from './kinds/chart.ts'
import { chartOf } from './kinds/chart-of.ts'
import type { AnswerOf } from './model/answer.ts'
import type { Figure, Published } from './model/findings.ts'
import type { Question, QuestionOf } from './model/question.ts'

export type Pictured = AnswerOf<'chart'> | AnswerOf<'card'>

/** Undefined when neither shows this very figure: a quarter among months, or a figure beside the one that leads. */
export function pictured(figure: Published, facts: Facts, today: Day): Pictured | undefined {
  const { period } = figure
  const question = questionOf(figure)
  if (question === undefined) return undefined
  return [recentYears(chartOf(question), period), cardOf(question)]
    .flatMap(it => (it === undefined ? [] : (picturedBy(it, facts, today) ?? [])))
    .find(it => hasEnough(it) && figuresIn(it, figure).some(shown => sameNumber(shown.amount, figure.amount)))
}

/** Two columns are less to look at than a card. */
const hasEnough = (shown: Pictured): boolean =>
  shown.kind === 'card' ||
  shown.series.flatMap(({ points }) => points.filter(it => it.figure !== undefined)).length >= fewest
const fewest = 3

/** Ten years up to the figure: their numbers and sources have room in a picture, and the post is about its last column. */
function recentYears(chart: QuestionOf<'chart'> | undefined, period: Period): QuestionOf<'chart'> | undefined {
  if (chart?.grain !== 'year') return chart
  return { ...chart, from: decadeBefore(period.slice(0, 4)), to: period.slice(0, 4) }
}

/** The answer to the question of a picture; undefined when there is none, or too little is held now. */
export function picturedBy(question: Question, facts: Facts, today: Day): Pictured | undefined {
  const found = answer(question, facts, today)
  return found.kind === 'chart' || found.kind === 'card' ? found : undefined
}

/** The question in words that the figure answers. */
function questionOf({ measure, flow, reporter, partner, period, against }: Published): Question | undefined {
  const asked = { flow, reporter, partner, period }
  switch (measure) {
    case 'value':
      return { kind: 'figure', ...asked }
    case 'growth':
      return against === undefined || against === yearBefore(period) ? { kind: 'growth', ...asked } : undefined
    case 'share':
      return { kind: 'share', ...asked }
    case 'rank':
      return { kind: 'rank', ...asked }
  }
}

/** The ids of the figures that the picture shows, and of those that they are computed from. */
export function drawnIds(shown: Pictured): readonly string[] {
  const figures =
    shown.kind === 'chart'
      ? shown.series.flatMap(({ points }) => points.flatMap(({ figure, growth }) => [figure, growth]))
      : [shown.shown.headline, growthIn(shown), ...shown.trend.map(({ figure }) => figure)]
  return [...new Set(figures.flatMap(it => (it === undefined ? [] : idsOf(it))))]
}

const growthIn = ({ shown }: AnswerOf<'card'>): Figure | undefined =>
  shown.kind === 'figure' ? shown.growth : undefined
const idsOf = (figure: Figure): readonly string[] =>
  figure.by === 'publisher' ? [figure.observation.id] : figure.from.flatMap(idsOf)

/** What the picture says of the period and the measure of that figure. */
function figuresIn(shown: Pictured, { measure, period, partner }: Published): readonly Figure[] {
  if (shown.kind === 'card') return [shown.shown.headline]
  return shown.series
    .flatMap(({ points }) => points)
    .filter(point => point.period === period && point.partner === partner)
    .flatMap(point => (measure === 'growth' ? point.growth : point.figure) ?? [])
}
