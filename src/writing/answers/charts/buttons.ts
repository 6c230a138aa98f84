/** What can be changed under a chart: its scale, its years, or its form as a table. */
import { tableOf } from '../../../answers/kinds/chart-of.ts'
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { Language } from '../../../languages/model/say.ts'
import type { DraftButton } from '../../message/draft.ts'

type Of = AnswerOf<'chart'>

/** 'Since 2015': ten years that most readers ask about. */
const recent = '2015'

export function chartButtons(answer: Of, { say: { charts } }: Language): readonly DraftButton[] {
  const { question } = answer
  if (question.as === 'table') return yearsButton(answer, charts)
  return [
    { label: charts.buttons.table, ask: tableOf(dated(answer)) },
    ...scaleButton(answer, charts),
    ...yearsButton(answer, charts),
  ]
}

/** The largest partners of the period that is drawn. */
function dated({ question, series: [first] }: Of): Of['question'] {
  const [point] = question.of === 'largest' ? first.points : []
  return point === undefined ? question : { ...question, to: point.period }
}

type Words = Language['say']['charts']

/** A logarithmic scale, where all values are above zero and far apart. */
function scaleButton({ question, series }: Of, { buttons }: Words): readonly DraftButton[] {
  if (question.scale === 'log') {
    const { scale: _, ...linear } = question
    return [{ label: buttons.linear, ask: linear }]
  }
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ figure }) => (figure ? Number(figure.amount.value) * 10 ** figure.amount.unitMult : [])),
  )
  const isWide = values.every(it => it > 0) && Math.max(...values) / Math.min(...values) >= farApart
  return (question.of === 'values' || question.of === 'flows') && isWide
    ? [{ label: buttons.log, ask: { ...question, scale: 'log' } }]
    : []
}
const farApart = 10

function yearsButton({ question, series: [first] }: Of, { since, buttons }: Words): readonly DraftButton[] {
  if (question.of === 'largest' || question.grain !== 'year') return []
  const oldest = first.points[0]?.period ?? recent
  if (question.from === undefined)
    return oldest < recent ? [{ label: since(recent), ask: { ...question, from: recent } }] : []
  const { from: _, ...all } = question
  return [{ label: buttons.all, ask: all }]
}
