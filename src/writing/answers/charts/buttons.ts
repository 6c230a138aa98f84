/** What can be changed under a chart: its scale, its years, or its form as a table. */
import type { AnswerOf } from '../../../answers/model/answer.ts'
import type { Question } from '../../../answers/model/question.ts'
import type { Language } from '../../../languages/model/say.ts'
import type { DraftButton } from '../../message/draft.ts'

type Of = AnswerOf<'chart'>

/** 'Since 2015': ten years that most readers ask about. */
const recent = '2015'

export function chartButtons(answer: Of, { say: { charts } }: Language): readonly DraftButton[] {
  const table = tableOf(answer)
  return [
    ...(table === undefined ? [] : [{ label: charts.buttons.table, ask: table }]),
    ...scaleButton(answer, charts),
    ...yearsButton(answer, charts),
  ]
}

type Words = Language['say']['charts']

/** A logarithmic scale, where all values are above zero and far apart. */
function scaleButton({ question, series }: Of, { buttons }: Words): readonly DraftButton[] {
  if (question.scale === 'log') {
    const { scale: _, ...linear } = question
    return [{ label: buttons.linear, ask: linear }]
  }
  const values = series.flatMap(({ points }) =>
    points.flatMap(({ figure }) => (figure ? [Number(figure.amount.value) * 10 ** figure.amount.unitMult] : [])),
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

/** The same figures in words, with every digit; of a share or a place those of the last period that is drawn. */
function tableOf({ question, series: [first] }: Of): Question | undefined {
  const { of, flow, reporter, partners, grain, top, asOf, ...ends } = question
  const [partner, second] = partners
  const date = asOf === undefined ? {} : { asOf }
  const period = first.points.findLast(({ figure }) => figure !== undefined)?.period
  const last = period === undefined ? {} : { period }
  if (of === 'largest') return { kind: 'ranking', flow, reporter, top: top ?? 10, ...last, ...date }
  if (partner === undefined) return undefined
  const pair = { flow, reporter, partner, ...date }
  if (of === 'share') return { kind: 'share', ...pair, ...last }
  if (of === 'places') return { kind: 'rank', ...pair, ...last }
  if (second !== undefined || of === 'flows') return undefined
  const { from, to } = ends
  const run = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) }
  return { kind: 'series', ...pair, grain, ...run }
}
