/** /average: the mean of a series, and the figures it is taken of. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { attributed, headline, sided, subjectOf, valueCell } from '../message/figure-line.ts'
import { citeSourcesButton } from '../message/question-buttons.ts'
import { columns } from '../message/table.ts'
import { missingLines } from './growth.ts'

/** The mean and how many figures it is of; or why none is taken of them. The figures follow, newest first. */
export function writeMean(answer: AnswerOf<'mean'>, writing: Writing): Draft {
  const { say } = writing.language
  const { question, figures, missing } = answer
  return {
    question,
    table: { columns: columns(say.table.period, question.flow, writing) },
    lines: [
      ...meanLines(answer, writing),
      ...figures.map((figure, i) => figureLine(figure, i, writing)),
      ...missingLines(missing, writing),
    ],
    buttons: buttons(answer, writing),
  }
}

function meanLines(
  { question, headline: mean, figures, unlike }: AnswerOf<'mean'>,
  writing: Writing,
): readonly DraftLine[] {
  const { language } = writing
  const { say } = language
  const { grain, from = figures.at(-1)?.period ?? '', to = figures[0]?.period ?? '' } = question
  const when = say.fromTo(from, to)
  if (mean === undefined) {
    const subject = subjectOf({ ...question, measure: 'value' }, say)
    return [
      line([{ bold: `${subject}${say.comma}${when}` }]),
      line([`⚠ ${say.arithmetic.unordered(unlike, 'average')}`]),
    ]
  }
  const meanOf = say.arithmetic.meanOf(grain, figures.length)
  const calculation = say.ourCalculation([meanOf], [], unlike.includes('compilers'))
  return [
    headline(mean, writing, { digits: say.arithmetic.onAverage(sided(mean, language), grain), when }),
    line([{ italic: calculation }]),
  ]
}

/** One of the figures that are averaged or added. */
export function figureLine(figure: Figure, i: number, writing: Writing): DraftLine {
  const { say, voice } = writing.language
  const period = voice.period(figure.period)
  const cells = [[{ bold: period }], valueCell(figure, writing)]
  return line([`${period}${say.colon}`, ...attributed(figure, writing)], Priority.row - i, cells)
}

/** The year by year of it, and the citations of its figures. */
function buttons({ question, figures }: AnswerOf<'mean'>, { language }: Writing): readonly DraftButton[] {
  const yearly: readonly DraftButton[] =
    question.grain === 'year' ? [{ label: language.say.buttons.yearly, ask: { ...question, kind: 'series' } }] : []
  return [...yearly, ...citeSourcesButton(figures, language)]
}
