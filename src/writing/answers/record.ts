/** /record: the highest or lowest year or month held, or the fastest growth or deepest fall. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { Language } from '../../languages/model/say.ts'
import { join, type Text, text, upper } from '../../languages/model/voice/text.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { attributed, headline, plainDigits, told } from '../message/figure-line.ts'
import { flowLabel } from '../message/question-label.ts'
import { calculation, recordPhrase } from './figure.ts'

/** The extreme, the periods it is taken from, figures that may exceed it, and the next best. */
export function writeRecord(answer: AnswerOf<'record'>, writing: Writing): Draft {
  const { say } = writing.language
  const { question, second, record } = answer
  return {
    question,
    lines: [
      bestLine(answer, writing),
      ...calculation(answer.best, writing),
      ...(record === undefined ? [] : [line(recordPhrase(record, writing.language), Priority.change)]),
      ...comparedWith(answer, writing),
      ...rivalsLine(answer, writing),
      ...(second === undefined
        ? []
        : [line(say.nextBest(nextDigits(second, writing), second.period), Priority.secondary)]),
    ],
    buttons: buttons(answer, writing),
  }
}

/** Without the mark of a growth, because the sentence begins with another word. */
const nextDigits = (figure: Figure, writing: Writing): Text =>
  figure.measure === 'growth'
    ? attributed(figure, writing, plainDigits(figure, writing.language.voice))
    : attributed(figure, writing)

const dated = (figure: Figure, writing: Writing): Text =>
  text`${attributed(figure, writing)}${writing.language.say.comma}${writing.language.voice.period(figure.period)}`

/** '$4.87 billion · …'; for a lowest year or a growth, with a lead: 'Lowest year held: $769 million · …'. */
function bestLine(answer: AnswerOf<'record'>, writing: Writing): DraftLine {
  const { language } = writing
  const { best } = answer
  const lead = leadOf(answer, language)
  const { digits } = told(best, language)
  return headline(best, writing, { digits: lead === undefined ? digits : `${lead}${language.say.colon}${digits}` })
}

/** It is part of the bold figure, the first thing in the message. */
function leadOf({ question, best }: AnswerOf<'record'>, { code, say }: Language): string | undefined {
  const { least, growth, grain, flow } = question
  // The largest deficit is no "lowest year".
  if (growth !== true && (least !== true || (flow === 'B' && best.amount.value.startsWith('-')))) return undefined
  const isFall = best.amount.unit === 'TIMES' ? Number(best.amount.value) < 1 : best.amount.value.startsWith('-')
  const slowest = isFall ? 'deepest' : 'slowest'
  const lead = growth === true ? say.extremes[least === true ? slowest : 'fastest'] : say.lowest(grain)
  return upper(lead, code)
}

/** How many periods the record is of. A single held year is no record, nor is one beside figures that may be more. */
function comparedWith(
  { question, from, to, count, only }: AnswerOf<'record'>,
  { language: { say } }: Writing,
): readonly DraftLine[] {
  const { grain, least, growth } = question
  const ours = (words: string): DraftLine => line([{ italic: [words] }], Priority.parts)
  if (growth === true) return [ours(say.changesOf(from, to, count))]
  if (only) return [line([say.onlyOne(grain)], Priority.parts)]
  if (count === 1) return []
  return [ours(least === true ? say.leastOf(grain, from, to, count) : say.bestOf(grain, from, to, count))]
}

function rivalsLine({ question, rivals, only }: AnswerOf<'record'>, writing: Writing): readonly DraftLine[] {
  const { say } = writing.language
  if (rivals.length === 0 || only) return []
  const figures = join(
    rivals.slice(0, 2).map(it => dated(it, writing)),
    say.semicolon,
  )
  return [line(text`⚠ ${question.least === true ? say.mayBeLess(figures) : say.mayBeMore(figures)}`, Priority.warning)]
}

function buttons({ question, best }: AnswerOf<'record'>, { language }: Writing): readonly DraftButton[] {
  const { flow, reporter, partner, growth } = question
  const of = { flow, reporter, partner, period: best.period }
  const { buttons } = language.say
  return [
    { label: flowLabel(flow, language), ask: { kind: 'figure', ...of } },
    ...(growth === true ? [{ label: buttons.growth, ask: { kind: 'growth', ...of } } as const] : []),
    { label: buttons.yearly, ask: { kind: 'series', flow, reporter, partner, grain: 'year' } },
  ]
}
