/** The picture of a published figure: its series as a chart, else the figure alone as a card. */
import type { Facts } from '../data/facts/facts.ts'
import { sameNumber } from '../data/model/amount.ts'
import { yearBefore } from '../data/model/period.ts'
import type { Day } from '../data/model/schema.ts'
import { answer } from './answer-question.ts'
import { cardOf } from './kinds/card.ts'
import { chartOf } from './kinds/chart-of.ts'
import type { AnswerOf } from './model/answer.ts'
import type { Figure, Published } from './model/findings.ts'
import type { Question } from './model/question.ts'

export type Pictured = AnswerOf<'chart'> | AnswerOf<'card'>

/** Undefined when neither shows this very figure: a quarter among months, or a figure beside the one that leads. */
export function pictured(figure: Published, facts: Facts, today: Day): Pictured | undefined {
  const question = questionOf(figure)
  if (question === undefined) return undefined
  return [chartOf(question), cardOf(question)]
    .flatMap(it => (it === undefined ? [] : (picturedBy(it, facts, today) ?? [])))
    .find(it => figuresIn(it, figure).some(shown => sameNumber(shown.amount, figure.amount)))
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

/** What the picture says of the period and the measure of that figure. */
function figuresIn(shown: Pictured, { measure, period, partner }: Published): readonly Figure[] {
  if (shown.kind === 'card') return [shown.shown.headline]
  return shown.series
    .flatMap(({ points }) => points)
    .filter(point => point.period === period && point.partner === partner)
    .flatMap(point => (measure === 'growth' ? point.growth : point.figure) ?? [])
}
