/** /growth: the growth of one period, the average a year, and series. */
import { contradicts } from '../../answers/figures/verdict.ts'
import { runsOf } from '../../answers/model/address-codec.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure } from '../../answers/model/findings.ts'
import type { Question } from '../../answers/model/question.ts'
import { grain, yearOf } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { join, spaced, type Text, text } from '../../languages/model/voice/text.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import {
  attributed,
  changed,
  changeOn,
  checkLine,
  cites,
  headline,
  remarks,
  shownAmount,
  sourcedTogether,
  subjectOf,
  valueCell,
  verdictLines,
} from '../message/figure-line.ts'
import { citeFigureButton, periodButtons } from '../message/question-buttons.ts'
import { flowLabel } from '../message/question-label.ts'
import { columns } from '../message/table.ts'
import { calculation, growthPhrase, recordPhrase } from './figure.ts'

/** The growth with both values, its record, its check, and other sources. */
export function writeGrowth(answer: AnswerOf<'growth'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, headline: figure, record } = answer
  const whole = [subjectOf(figure, say), voice.period(question.period), ...remarks(figure, writing)].join(say.comma)
  const change = changeOn({ ...figure, period: question.period, against: question.base }, say, { style: 'bold' })
  return {
    question,
    lines: [
      line([
        ...(figure.by === 'publisher' ? change : [{ italic: change }]),
        ` · ${whole}`,
        ...(figure.by === 'publisher' ? cites(figure) : []),
      ]),
      ...calculation(figure, writing),
      ...levelsLine(answer, writing),
      ...(record === undefined ? [] : [line(recordPhrase(record, writing.language), Priority.secondary)]),
      ...(answer.check === undefined ? [] : [checkLine(answer.check, writing)]),
      ...verdictLines(answer.others, writing),
    ],
    buttons: buttons(answer, writing),
  }
}

/** '2025: $4.87 billion [1] · 2024: $3.744 billion [2]'; nothing when the formula of a computed growth has them. */
function levelsLine({ headline: figure, now, base }: AnswerOf<'growth'>, writing: Writing): readonly DraftLine[] {
  const { say, voice } = writing.language
  if (figure.by === 'karvan') return []
  const levels = [now, base].filter(level => level !== undefined)
  const parts = levels.map(level => text`${voice.period(level.period)}${say.colon}${attributed(level, writing)}`)
  return parts.length === 0 ? [] : [line(join(parts, ' · '), Priority.parts)]
}

function buttons(
  { question, headline: figure, others, earlier, later }: AnswerOf<'growth'>,
  { language }: Writing,
): readonly DraftButton[] {
  const { flow, reporter, partner, period, asOf } = question
  const of = { flow, reporter, partner, ...(asOf === undefined ? {} : { asOf }) }
  const why: Question = { kind: 'why', ...of, period }
  return [
    { label: flowLabel(flow, language), ask: { kind: 'figure', ...of, period } },
    ...citeFigureButton(figure, language),
    ...(others.some(contradicts) ? [{ label: language.say.buttons.why, ask: why }] : []),
    ...periodButtons({ kind: 'growth', ...of }, { earlier, later }, language),
  ]
}

/** The compound growth per year between two years, with its formula and the growth of each year. */
export function writeAverage(answer: AnswerOf<'average'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, headline: figure, overall, yearly, disputed } = answer
  return {
    question,
    lines: [
      headline(figure, writing, { digits: say.aYear(figure.amount), when: say.fromTo(question.from, question.to) }),
      line([{ italic: calculationOf(answer, writing) }]),
      ...(overall === undefined ? [] : [line(growthPhrase(overall, writing.language), Priority.change)]),
      ...yearlyLine(yearly, writing),
      ...disputed.map((verdict, i) =>
        line(
          text`⚠ ${say.anotherSays(verdict.figure.period, voice.change(verdict.figure.amount), { cite: verdict.figure.observation })}`,
          Priority.verdict - i,
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
function calculationOf(
  { question, headline: { from }, unlike }: AnswerOf<'average'>,
  { language: { say, voice } }: Writing,
): Text {
  const [to = '', base = ''] = voice.operands(from.map(shownAmount))
  const years = Number(question.to) - Number(question.from)
  const first = from[1] === undefined ? from : [from[1], ...from.filter((_, i) => i !== 1)]
  const formula = `(${to} ÷ ${base})${root(years)} − 1`
  return say.ourCalculation([formula], sourcedTogether(first, voice), unlike.includes('compilers'))
}

const roots: Readonly<Record<number, string>> = { 1: '', 2: '^½', 3: '^⅓', 4: '^¼', 5: '^⅕', 6: '^⅙', 8: '^⅛' }
const root = (years: number): string => roots[years] ?? `^(1/${years})`

function yearlyLine(yearly: readonly Figure[], { language: { say, voice } }: Writing): readonly DraftLine[] {
  if (yearly.length === 0) return []
  const ours = (isOurs: boolean): string => (isOurs ? say.bracketed(say.ours) : '')
  const areOurs = yearly.every(it => it.by === 'karvan')
  const parts = yearly.map(
    it => text`${voice.period(it.period)} ${changed(it, voice)}${ours(it.by === 'karvan' && !areOurs)}`,
  )
  return [line([...spaced([say.yearByYear], join(parts, ' · ')), ours(areOurs)], Priority.parts)]
}

/** Years or months one by one, newest first. */
export function writeSeries(answer: AnswerOf<'series'>, writing: Writing): Draft {
  const { say } = writing.language
  const { question, figures, missing } = answer
  return {
    question,
    table: {
      title: say.subject(question.flow, question.reporter, question.partner),
      columns: columns(say.table.period, question.flow, writing),
    },
    lines: [...figures.map((figure, i) => seriesLine(figure, i, answer, writing)), ...missingLines(missing, writing)],
    buttons: averageButton(answer, writing),
  }
}

/** 'Not held: 2020, 2017', 'February–December 2025, January–July 2024'. */
export function missingLines(missing: readonly Period[], { language: { say } }: Writing): readonly DraftLine[] {
  return missing.length === 0 ? [] : [line([say.missing(inSpans(missing.toReversed()).toReversed())], Priority.missing)]
}

/** Three or more months in a row of one year as one span; oldest first. */
export function inSpans(periods: readonly Period[]): readonly Period[] {
  const years = [...new Set(periods.map(yearOf))]
  const runs = years.flatMap(year => runsOf(periods.filter(it => yearOf(it) === year)))
  return runs.flatMap(run => {
    const [first = '', last = first] = [run[0], run.at(-1)]
    return run.length < 3 || grain(first) !== 'month' ? run : [`${first}/${last}`]
  })
}

function seriesLine(figure: Figure, i: number, { growths }: AnswerOf<'series'>, writing: Writing): DraftLine {
  const { say, voice } = writing.language
  const growth = growths.find(({ period }) => period === figure.period)
  const change = growth === undefined ? [] : changed(growth, voice)
  const ending = growth === undefined ? [] : [' · ', ...change]
  const period = voice.period(figure.period)
  const cells = [[{ bold: period }], valueCell(figure, writing), change]
  const isOurs = figure.by === 'karvan'
  const when = `${period}${isOurs ? say.bracketed(say.ours) : ''}`
  const first = [...headline(figure, writing, { when }).text, ...(isOurs ? cites(figure) : [])]
  if (i === 0) return line([...first, ...ending], Priority.required, cells)
  return line([`${period}${say.colon}`, ...attributed(figure, writing), ...ending], Priority.row - i, cells)
}

function averageButton(
  { question, figures }: AnswerOf<'series'>,
  { language: { say } }: Writing,
): readonly DraftButton[] {
  const last = figures[0]?.period
  const first = figures.at(-1)?.period
  if (question.grain !== 'year' || last === undefined || first === undefined || first === last) return []
  const { flow, reporter, partner } = question
  return [
    { label: say.buttons.growth, ask: { kind: 'growth-per-year', flow, reporter, partner, from: first, to: last } },
  ]
}
