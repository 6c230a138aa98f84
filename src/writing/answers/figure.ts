/** /turnover, /exports, /imports, /balance: one figure of a pair, with what supports and what contradicts it. */
import { contradicts } from '../../answers/figures/verdict.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Computed, Conflict, Figure, Record } from '../../answers/model/findings.ts'
import type { Question } from '../../answers/model/question.ts'
import { span, yearBefore } from '../../data/model/period.ts'
import type { Flow } from '../../data/model/schema.ts'
import type { Language } from '../../languages/model/say.ts'
import { join, type Text, text } from '../../languages/model/text.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import { attributed, checkLine, cites, headline, valued, verdictLines } from '../message/figure-line.ts'
import { citeFigureButton, periodButtons } from '../message/question-buttons.ts'
import { organisationName } from '../message/source-line.ts'

/** The figure with its change, growth check, parts, conflicts and other sources. */
export function writeFigure(answer: AnswerOf<'figure'>, writing: Writing): Draft {
  const { question, headline: figure } = answer
  return {
    question,
    lines: [
      headline(figure, writing.language),
      ...calculation(figure, writing),
      ...changeLine(answer, writing),
      ...baseLine(answer, writing),
      ...(answer.check === undefined ? [] : [checkLine(answer.check, writing)]),
      ...partsLine(answer, writing),
      ...conflictLines(answer.conflicts, figure, writing),
      ...verdictLines(answer.others, writing),
    ],
    buttons: buttons(answer, writing.language),
  }
}

/** '▲ +30.2% on 2024 [1] · third record year in a row [1]'. */
function changeLine({ growth, record }: AnswerOf<'figure'>, { language }: Writing): readonly DraftLine[] {
  const parts = [
    ...(growth === undefined ? [] : [growthPhrase(growth, language)]),
    ...(record === undefined ? [] : [recordPhrase(record, language)]),
  ]
  return parts.length === 0 ? [] : [line(join(parts, ' · '), Priority.change)]
}

/** '▲ +30.2% on 2024 [1]'; a computed growth is in italics. */
export function growthPhrase(growth: Figure, { say, voice }: Language): Text {
  const base = growth.against ?? yearBefore(growth.period)
  const change = say.changeOn(voice.change(growth.amount), base)
  return growth.by === 'publisher'
    ? [...change, ...cites(growth)]
    : [{ italic: text`${change}${say.bracketed(say.ours)}` }]
}

/** 'third record year in a row [1]'; in italics when the held years show it and no source says it. */
export function recordPhrase({ run, said, shown }: Record, { say }: Language): Text {
  const grain = shown?.[0] !== undefined && span(shown[0].period).months === 1 ? 'month' : 'year'
  const words = say.record(run, grain)
  return said === undefined ? [{ italic: [`${words}${say.bracketed(say.ours)}`] }] : text`${words} ${{ cite: said }}`
}

/** The divisor of the growth check. Its priority is above that of the check: without it, the check shows a number without origin. */
function baseLine({ base, check }: AnswerOf<'figure'>, { language }: Writing): readonly DraftLine[] {
  if (base === undefined) return []
  const { say, voice } = language
  const words = text`${voice.period(base.period)}${say.colon}${attributed(base, language)}`
  return [line(words, check?.fits === false ? Priority.failedBase : Priority.base)]
}

function partsLine(
  { headline: figure, parts }: AnswerOf<'figure'>,
  { language: { say, voice } }: Writing,
): readonly DraftLine[] {
  const shown = (part: Figure | undefined): Text | undefined => (part === undefined ? undefined : valued(part, voice))
  const [exports, imports] = [shown(parts?.exports), shown(parts?.imports)]
  if (exports === undefined && imports === undefined) return []
  return [line(say.parts(figure.reporter, figure.partner, exports, imports), Priority.parts)]
}

/** 'Our calculation: 19.7 − 743.7', under the first line of a computed figure. */
export function calculation(figure: Figure, { language: { say, voice } }: Writing): readonly DraftLine[] {
  if (figure.by === 'publisher') return []
  const formula = text`${operation(figure, voice)}${say.comma}${say.from(figure.from.map(input => valued(input, voice)))}`
  return [line([{ italic: say.ourCalculation(formula) }], Priority.calculation)]
}

/** '19.7 − 743.7'. */
function operation({ rule, from }: Computed, voice: Writing['language']['voice']): string {
  const [one = '', other = ''] = voice.operands(from.map(({ amount }) => amount))
  return `${one} ${rule === 'sum' ? '+' : rule === 'difference' ? '−' : '÷'} ${other}`
}

/** The formula of a computed figure. None for an average, whose formula is long, and for a published figure. */
export const formulaOf = (figure: Figure, voice: Writing['language']['voice']): readonly string[] =>
  figure.by === 'publisher' || figure.rule === 'average' ? [] : [operation(figure, voice)]

/** '⚠ Does not fit $2.45 billion for January–July 2025 [2]: …'. */
export function conflictLines(
  conflicts: readonly Conflict[],
  headline: Figure,
  writing: Writing,
): readonly DraftLine[] {
  const { say, voice } = writing.language
  return conflicts.flatMap(({ kind, longer, shorter }) => {
    const against = headline.period === longer.period ? shorter : longer
    const other = text`${voice.amount(against.amount)} · ${voice.period(against.period)}${cites(against)}`
    const counts = [longer, shorter].map(
      one => text`${organisationName(one.observation.compiledBy, writing.facts, writing.language)}${cites(one)}`,
    )
    return [
      line(
        text`⚠ ${kind === 'unlikely' ? say.unlikely(other) : say.conflict(other, span(longer.period).months, span(shorter.period).months)}`,
        Priority.conflict,
      ),
      ...(longer.observation.compiledBy === shorter.observation.compiledBy
        ? []
        : [line(say.twoCounts(counts), Priority.conflictCounts)]),
    ]
  })
}

function buttons(
  { question, headline: figure, others, conflicts, earlier, later }: AnswerOf<'figure'>,
  language: Language,
): readonly DraftButton[] {
  const { buttons } = language.say
  const { reporter, partner, period, asOf } = question
  const of = { reporter, partner, period, ...(asOf === undefined ? {} : { asOf }) }
  const flowButton = (label: string, flow: Flow): DraftButton => ({ label, ask: { kind: 'figure', flow, ...of } })
  const flows =
    question.flow === 'T'
      ? [flowButton(buttons.exports, 'X'), flowButton(buttons.imports, 'M')]
      : [flowButton(buttons.turnover, 'T')]
  const isDisputed = others.some(contradicts) || conflicts.length > 0
  const why: Question = { kind: 'why', flow: question.flow, ...of }
  return [
    ...flows,
    ...citeFigureButton(figure, language),
    { label: buttons.sources, ask: { ...why, kind: 'sources' } },
    ...(isDisputed ? [{ label: buttons.why, ask: why }] : []),
    ...periodButtons({ kind: 'figure', flow: question.flow, ...of }, { earlier, later }, language),
  ]
}
