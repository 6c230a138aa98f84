/** "Total trade without China": the rest, the subtraction, and the change of the rest. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import { type Draft, line, Priority, type Writing } from '../message/draft.ts'
import { headline, told } from '../message/figure-line.ts'
import { flowLabel } from '../message/question-label.ts'
import { calculation, growthPhrase } from './figure.ts'

/** The figure with what is left out, its formula with the sources, and its growth on the year before. */
export function writeRest({ question, headline: figure, growth }: AnswerOf<'rest'>, writing: Writing): Draft {
  const { language } = writing
  const { say } = language
  const { flow, reporter, partner, period, without } = question
  const subject = `${told(figure, language).subject}${say.comma}${say.official.without(without)}`
  return {
    question,
    lines: [
      headline(figure, writing, { subject }),
      ...calculation(figure, writing),
      ...(growth === undefined ? [] : [line(growthPhrase(growth, language), Priority.change)]),
    ],
    buttons: [
      { label: flowLabel(flow, language), ask: { kind: 'figure', flow, reporter, partner, period } },
      { label: say.buttons.top, ask: { kind: 'ranking', flow, reporter, period, top: 5, without } },
    ],
  }
}
