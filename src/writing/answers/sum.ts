/** /sum: the sum of several periods, and the figures that are added. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import { grain } from '../../data/model/period.ts'
import { type Draft, type DraftLine, line, type Writing } from '../message/draft.ts'
import { headline, sided, subjectOf } from '../message/figure-line.ts'
import { citeSourcesButton } from '../message/question-buttons.ts'
import { columns } from '../message/table.ts'
import { missingLines } from './growth.ts'
import { figureLine } from './mean.ts'
import { listedPeriods } from './partners.ts'

/** The sum and its subject, or the reason why it cannot be told; then its figures, newest first, and what is not held. */
export function writeSum(answer: AnswerOf<'sum'>, writing: Writing): Draft {
  const { language } = writing
  const { question, figures, missing } = answer
  return {
    question,
    table: { columns: columns(language.say.table.period, question.flow, writing) },
    lines: [
      ...sumLines(answer, writing),
      ...figures.map((figure, i) => figureLine(figure, i, writing)),
      ...missingLines(missing, writing),
    ],
    buttons: citeSourcesButton(figures, language),
  }
}

function sumLines(answer: AnswerOf<'sum'>, writing: Writing): readonly DraftLine[] {
  const { question, headline: sum, figures, missing, unlike } = answer
  const { say } = writing.language
  const { arithmetic } = say
  const when = listedPeriods(question.periods, writing.language)
  if (sum === undefined) {
    const subject = subjectOf({ ...question, measure: 'value' }, say)
    const others = unlike.filter(it => it !== 'compilers')
    const reasons = others.length === 0 ? unlike : others
    const why = missing.length > 0 ? arithmetic.incomplete('periods') : arithmetic.unordered(reasons, 'sum')
    return [line([{ bold: `${subject}${say.comma}${when}` }]), line([`⚠ ${why}`])]
  }
  const grains = new Set(question.periods.map(grain))
  const [only = 'months'] = grains
  const of = grains.size === 1 && (only === 'year' || only === 'month') ? only : 'period'
  const calculation = say.ourCalculation([arithmetic.sumOf(of, figures.length)], [], unlike.includes('compilers'))
  return [
    headline(sum, writing, { digits: arithmetic.inTotal(sided(sum, writing.language)), when }),
    line([{ italic: calculation }]),
  ]
}
