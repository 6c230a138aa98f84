/** "When did it first exceed 1 billion?": the year or month, all that are past the level, and what is not held. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import { next, previous, yearOf } from '../../data/model/period.ts'
import { oppositeBound } from '../../data/model/schema.ts'
import type { Past, PeriodsHeld } from '../../languages/model/arithmetic.ts'
import type { Language } from '../../languages/model/say.ts'
import type { Voice } from '../../languages/model/voice/voice.ts'
import { type Draft, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { attributed, cites, headline, subjectOf, told } from '../message/figure-line.ts'
import { citeFigureButton, questionOf } from '../message/question-buttons.ts'
import { flowLabel } from '../message/question-label.ts'
import { inSpans } from './growth.ts'
import { listedPeriods } from './partners.ts'

/** The year first, or how many years; then the year beside it, the years past the level, and those that are not held. */
export function writeThreshold(answer: AnswerOf<'threshold'>, writing: Writing): Draft {
  const { language } = writing
  const { say } = language
  const { question, figure, beside, part } = answer
  const { flow, reporter, partner, grain } = question
  return {
    question,
    lines: [
      ...firstLines(answer, writing),
      ...(beside === undefined ? [] : [dated(beside, writing)]),
      ...(part === undefined ? [] : [dated(part, writing)]),
      ...pastLine(answer, writing),
      ...caution(answer, writing),
      ...missingLine(answer, writing),
    ],
    buttons: [
      { label: figure.measure === 'rank' ? say.buttons.rank : flowLabel(flow, language), ask: questionOf(figure) },
      ...(grain === undefined
        ? [{ label: say.buttons.yearly, ask: { kind: 'series', flow, reporter, partner, grain: 'year' } as const }]
        : []),
      ...citeFigureButton(figure, language),
    ],
  }
}

/** 'Above $1 billion', or the third place or better. A deficit under −3 billion is above 3. */
function sideOf({ question: { level, way } }: AnswerOf<'threshold'>, voice: Voice): readonly [Past, string] {
  const isDeficit = level.value.startsWith('-')
  const side = isDeficit ? oppositeBound[way] : way
  return [level.unit === 'ORD' ? 'place' : side, voice.amount({ ...level, value: level.value.replace('-', '') })]
}

/** '⚠' when a year that is not held is next to the first or the last one. */
function missingLine(
  { question: { asks }, figure, beside, missing }: AnswerOf<'threshold'>,
  { language: { say } }: Writing,
): readonly DraftLine[] {
  if (missing.length === 0) return []
  const near = asks === 'first' ? previous(figure.period) : next(figure.period)
  const mark = beside !== undefined && missing.includes(near) ? '⚠ ' : ''
  return [line([`${mark}${say.missing(inSpans(missing))}`], mark === '' ? Priority.secondary : Priority.warning)]
}

const dated = (figure: Figure, writing: Writing): DraftLine =>
  line(
    [`${writing.language.voice.period(figure.period)}${writing.language.say.colon}`, ...attributed(figure, writing)],
    Priority.parts,
  )

function firstLines(answer: AnswerOf<'threshold'>, writing: Writing): readonly DraftLine[] {
  const { say, voice } = writing.language
  const { question, figure, past } = answer
  const [kind, level] = sideOf(answer, voice)
  const of = periodsHeld(answer, writing.language)
  if (past.length === 0)
    return [
      { ...headline(figure, writing) },
      line([{ italic: [say.arithmetic.nonePast(kind, level, of), say.bracketed(say.ours)] }]),
    ]
  if (question.asks === 'count') {
    const subject = `${subjectOf({ ...question, measure: figure.measure }, say)}${say.comma}${of.range}`
    const count = say.arithmetic.countPast(past.length, kind, level, of.step)
    return [line([{ italic: [{ bold: count }] }, ` · ${subject}${say.bracketed(say.ours)}`]), dated(figure, writing)]
  }
  const digits = `${voice.period(figure.period)}${say.colon}${told(figure, writing.language).digits}`
  const first = headline(figure, writing, {
    digits,
    when: say.arithmetic.periodPast(question.asks, kind, level, of.step),
  })
  return [
    figure.by === 'karvan' ? { ...first, text: [...first.text, say.bracketed(say.ours), ...cites(figure)] } : first,
  ]
}

function periodsHeld({ question, periods }: AnswerOf<'threshold'>, { say, voice }: Language): PeriodsHeld {
  const [from = '', to = from] = [periods[0], periods.at(-1)]
  const isOneYear = question.grain === 'month' && from < to && yearOf(from) === yearOf(to)
  const several = isOneYear ? voice.period(`${from}/${to}`) : say.fromTo(from, to)
  const range = from === to ? voice.period(from) : several
  return { step: question.grain ?? 'year', held: periods.length, range }
}

function pastLine(answer: AnswerOf<'threshold'>, { language }: Writing): readonly DraftLine[] {
  const [{ past }, { say, voice }] = [answer, language]
  if (past.length === 0) return []
  const words = say.arithmetic.periodsPast(...sideOf(answer, voice), listedPeriods(past, language), {
    ...periodsHeld(answer, language),
    count: past.length,
  })
  return [line([{ italic: [words, say.bracketed(say.ours)] }], Priority.change)]
}

/** The oldest year held may not be the first one; of months the first and the last one held are told. */
function caution(
  { question, past, periods }: AnswerOf<'threshold'>,
  { language: { say } }: Writing,
): readonly DraftLine[] {
  const [oldest] = periods
  const isOldest =
    question.asks === 'first' && question.grain === undefined && oldest !== undefined && past[0] === oldest
  return isOldest ? [line([`⚠ ${say.arithmetic.oldestHeld(oldest)}`], Priority.warning)] : []
}
