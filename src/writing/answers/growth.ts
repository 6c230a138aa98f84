/** /growth: a change, or the average a year. */

import { contradicts } from '../../answers/figures/verdict.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { Question } from '../../answers/model/question.ts'
import type { Period } from '../../data/model/schema.ts'
import { join, spaced, type Text, text } from '../../languages/model/text.ts'
import { columns } from '../message/columns.ts'
import { type Draft, type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import {
  attributed,
  changed,
  checkLine,
  cites,
  headline,
  valueCell,
  valued,
  verdictLines,
} from '../message/figure-line.ts'
import { flowLabel } from '../message/question-label.ts'
import { calculation, recordPhrase } from './figure.ts'

export function writeGrowth(answer: AnswerOf<'growth'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, headline: figure, record } = answer
  const subject = say.subject(figure.flow, figure.reporter, figure.partner)
  const said = say.changeOn({ bold: voice.change(figure.amount) }, question.base)
  return {
    question,
    lines: [
      line([
        ...(figure.by === 'publisher' ? said : [{ italic: said }]),
        ` · ${subject}${say.comma}${voice.period(question.period)}`,
        ...(figure.by === 'publisher' ? cites(figure) : []),
      ]),
      ...calculation(figure, writing),
      ...levels(answer, writing),
      ...(record === undefined ? [] : [line(recordPhrase(record, writing.language), 70)]),
      ...(answer.check === undefined ? [] : [checkLine(answer.check, writing)]),
      ...verdictLines(answer.others, writing, 75),
    ],
    buttons: buttons(answer, writing),
  }
}

/** '2025: $4.87 billion [1] · 2024: $3.744 billion [2]', where the formula has not said them yet. */
function levels(
  { headline: figure, now, base }: AnswerOf<'growth'>,
  { language: { say, voice } }: Writing,
): readonly DraftLine[] {
  if (figure.by === 'karvan') return []
  const held = [now, base].filter(level => level !== undefined)
  const parts = held.map(level => text`${voice.period(level.period)}${say.colon}${valued(level, voice)}`)
  return parts.length === 0 ? [] : [line(join(parts, ' · '), 80)]
}

function buttons(
  { question, headline: figure, others, earlier, later }: AnswerOf<'growth'>,
  { language }: Writing,
): readonly DraftButton[] {
  const { say, voice } = language
  const { flow, reporter, partner, period, asOf } = question
  const of = { flow, reporter, partner, ...(asOf === undefined ? {} : { asOf }) }
  const step = (label: string, to: Period): DraftButton => ({ label, ask: { kind: 'growth', ...of, period: to } })
  const why: Question = { kind: 'why', ...of, period }
  return [
    {
      label: flowLabel(flow, language),
      ask: { kind: 'figure', ...of, period },
    },
    ...(figure.by === 'publisher'
      ? [{ label: say.buttons.cite, ask: { kind: 'cite-id', id: figure.observation.id, style: 'text' } } as const]
      : []),
    ...(others.some(contradicts) ? [{ label: say.buttons.why, ask: why }] : []),
    ...(earlier === undefined ? [] : [step(`‹ ${voice.period(earlier)}`, earlier)]),
    ...(later === undefined ? [] : [step(`${voice.period(later)} ›`, later)]),
  ]
}

export function writeAverage(answer: AnswerOf<'average'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, headline: figure, yearly, disputed } = answer
  const subject = say.subject(figure.flow, figure.reporter, figure.partner)
  return {
    question,
    lines: [
      headline(
        figure,
        say.aYear(voice.signed(figure.amount)),
        subject,
        say.fromTo(question.from, question.to),
        writing.language,
      ),
      line([{ italic: say.ourCalculation(formula(answer, writing)) }]),
      ...yearlyLine(yearly, writing),
      ...disputed.map((verdict, i) =>
        line(
          text`⚠ ${say.anotherSays(verdict.figure.period, voice.change(verdict.figure.amount), { cite: verdict.figure.observation })}`,
          75 - i,
        ),
      ),
    ],
    buttons: [
      { label: say.buttons.yearly, ask: { ...question, kind: 'series', grain: 'year' } },
      ...disputed.slice(0, 1).map(
        ({ figure: { period } }): DraftButton => ({
          label: `${say.buttons.why} ${voice.period(period)}`,
          ask: { kind: 'why', flow: question.flow, reporter: question.reporter, partner: question.partner, period },
        }),
      ),
    ],
  }
}

/** '(4.87 ÷ 1.78)^¼ − 1, from $1.78 billion [1] and $4.87 billion [2]'. */
function formula({ question, headline: { from } }: AnswerOf<'average'>, { language: { say, voice } }: Writing): Text {
  const [to = '', base = ''] = voice.operands(from.map(({ amount }) => amount))
  const years = Number(question.to) - Number(question.from)
  const first = from[1] === undefined ? from : [from[1], ...from.filter((_, i) => i !== 1)]
  return text`(${to} ÷ ${base})${root(years)} − 1${say.comma}${say.from(first.map(figure => valued(figure, voice)))}`
}

const roots: Readonly<Record<number, string>> = { 1: '', 2: '^½', 3: '^⅓', 4: '^¼', 5: '^⅕', 6: '^⅙', 8: '^⅛' }
const root = (years: number): string => roots[years] ?? `^(1/${years})`

function yearlyLine(yearly: readonly Figure[], { language: { say, voice } }: Writing): readonly DraftLine[] {
  if (yearly.length === 0) return []
  const parts = yearly.map(figure => text`${voice.period(figure.period)} ${changed(figure, voice)}`)
  return [line(spaced([say.yearByYear], join(parts, ' · ')), 80)]
}

/** Years or months one by one, newest first. */
export function writeSeries(answer: AnswerOf<'series'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, figures, growths, missing } = answer
  const subject = say.subject(question.flow, question.reporter, question.partner)
  const row = (figure: Figure, i: number): DraftLine => {
    const growth = growths.find(({ period }) => period === figure.period)
    const change = growth === undefined ? [] : [' · ', ...changed(growth, voice)]
    const cells = [
      [{ bold: voice.period(figure.period) }],
      valueCell(figure, writing.language),
      growth === undefined ? [] : changed(growth, voice),
    ]
    if (i === 0) {
      const first = headline(
        figure,
        voice.amount(figure.amount),
        subject,
        voice.period(figure.period),
        writing.language,
      )
      return { ...first, text: [...first.text, ...change], cells }
    }
    return line(
      [`${voice.period(figure.period)}${say.colon}`, ...attributed(figure, writing.language), ...change],
      90 - i,
      cells,
    )
  }
  return {
    question,
    table: { title: subject, columns: columns(say.table.period, question.flow, writing) },
    lines: [...figures.map(row), ...(missing.length === 0 ? [] : [line([say.missing(missing)], 50)])],
    buttons: averageButton(answer, writing),
  }
}

function averageButton(
  { question, figures }: AnswerOf<'series'>,
  { language: { say } }: Writing,
): readonly DraftButton[] {
  const [last, first] = [figures[0]?.period, figures.at(-1)?.period]
  if (question.grain !== 'year' || last === undefined || first === undefined || first === last) return []
  const { flow, reporter, partner } = question
  return [
    { label: say.buttons.growth, ask: { kind: 'growth-per-year', flow, reporter, partner, from: first, to: last } },
  ]
}
