/** "Turnover, growth and place in 2025": one line a part, in the order of the question. */
import { type PartRow, partQuestion } from '../../answers/kinds/parts.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Measure } from '../../data/model/schema.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { cites, headline, subjectAndPeriod, subjectOf } from '../message/figure-line.ts'
import { flowLabel } from '../message/question-label.ts'
import { differenceLine } from './compare.ts'
import { calculation, growthPhrase } from './figure.ts'

/** Each part with its source; those that Karvan worked out with their formulas, as far as there is room. */
export function writeParts(answer: AnswerOf<'parts'>, writing: Writing): Draft {
  const { question, rows, difference } = answer
  const formulas = rows.flatMap(({ part, figure }) =>
    figure === undefined || part === 'growth' ? [] : calculation(figure, writing),
  )
  return {
    question,
    lines: [
      ...rows.map((row, i) => partLine(row, rows.slice(0, i), answer, writing)),
      ...(difference === undefined ? [] : [differenceLine(difference, rows, [], writing)]),
      ...formulas.map((it, i) => line(it.text, Priority.remark - i)),
    ],
    buttons: rows.filter(({ figure }) => figure !== undefined).flatMap(row => button(row, answer, writing)),
  }
}

function partLine(
  { part, flow, figure, of }: PartRow,
  before: readonly PartRow[],
  { question }: AnswerOf<'parts'>,
  writing: Writing,
): DraftLine {
  const { language } = writing
  const { say, voice } = language
  if (figure === undefined) {
    const measure: Measure = part === 'share' || part === 'rank' || part === 'growth' ? part : 'value'
    if (measure === 'growth') return line([say.noChange(flow, question, question.period, undefined)])
    return line([say.notHeld(subjectOf({ ...question, flow, measure }, say), question.period)])
  }
  if (part === 'growth') {
    const isNamed = before.some(row => row.part === flow && row.figure !== undefined)
    return line([...growthPhrase(figure, language), ...(isNamed ? [] : [` · ${subjectAndPeriod(figure, language)}`])])
  }
  // A record says itself that it is ours.
  const ours = figure.by === 'karvan' && of === undefined ? say.bracketed(say.ours) : ''
  const year = voice.period(figure.period)
  const best = of === undefined || of.count < 2 ? undefined : say.bestOf('year', of.from, of.to, of.count)
  const when = of === undefined ? year : `${year}${say.colon}${best ?? say.onlyOne('year')}`
  const first = headline(figure, writing, { when: `${when}${ours}` })
  return line([...first.text, ...(figure.by === 'karvan' ? cites(figure) : [])])
}

function button(
  { part, flow }: PartRow,
  { question }: AnswerOf<'parts'>,
  { language }: Writing,
): readonly DraftButton[] {
  const { buttons } = language.say
  const ask = partQuestion(part, question)
  if (part === 'growth' || part === 'rank') return [{ label: buttons[part], ask }]
  return part === flow ? [{ label: flowLabel(flow, language), ask }] : []
}
