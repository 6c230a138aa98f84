/** /turnover, /exports, /imports, /balance: one figure of a pair, with what bears it out and what contradicts it. */

import { contradicts } from '../../answers/figures/verdict.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Computed, Conflict, Figure, Published, Record } from '../../answers/model/findings.ts'
import type { Question } from '../../answers/model/question.ts'
import { span, yearBefore } from '../../data/model/period.ts'
import type { Flow, Period } from '../../data/model/schema.ts'
import { join, type Text, text } from '../../languages/model/text.ts'
import { type Draft, type DraftButton, type DraftLine, line, type Writing } from '../message/draft.ts'
import { attributed, checkLine, cites, headline, valued, verdictLines } from '../message/figure-line.ts'
import { named } from '../message/source-line.ts'

export function writeFigure(answer: AnswerOf<'figure'>, writing: Writing): Draft {
  const { voice, say } = writing.language
  const { question, headline: figure } = answer
  const subject = say.subject(figure.flow, figure.reporter, figure.partner)
  return {
    question,
    lines: [
      headline(figure, voice.amount(figure.amount), subject, voice.period(figure.period), writing.language),
      ...calculation(figure, writing),
      ...changeLine(answer, writing),
      ...baseLine(answer, writing),
      ...(answer.check === undefined ? [] : [checkLine(answer.check, writing)]),
      ...partsLine(answer, writing),
      ...conflictLines(answer.conflicts, figure, writing),
      ...verdictLines(answer.others, writing, 75),
    ],
    buttons: buttons(answer, writing),
  }
}

/** '▲ +30.2% on 2024 [1] · third record year in a row [1]'. */
function changeLine(
  { growth, record }: AnswerOf<'figure'>,
  { language: { say, voice } }: Writing,
): readonly DraftLine[] {
  const parts: Text[] = []
  if (growth !== undefined) parts.push(growthPhrase(growth, { say, voice }))
  if (record !== undefined) parts.push(recordPhrase(record, { say }))
  return parts.length === 0 ? [] : [line(join(parts, ' · '), 90)]
}

type Speech = Pick<Writing['language'], 'say' | 'voice'>

/** '▲ +30.2% on 2024 [1]'; ours in italics. */
export function growthPhrase(growth: Figure, { say, voice }: Speech): Text {
  const base = growth.against ?? yearBefore(growth.period)
  const said = say.changeOn(voice.change(growth.amount), base)
  return growth.by === 'publisher' ? [...said, ...cites(growth)] : [{ italic: text`${said}${say.bracketed(say.ours)}` }]
}

/** 'third record year in a row [1]'; ours, with its years, in italics. */
export function recordPhrase({ run, said, shown }: Record, { say }: Pick<Speech, 'say'>): Text {
  const grain = shown?.[0] !== undefined && span(shown[0].period).months === 1 ? 'month' : 'year'
  const words = say.record(run, grain)
  return said === undefined ? [{ italic: [`${words}${say.bracketed(say.ours)}`] }] : text`${words} ${{ cite: said }}`
}

/** It outweighs the check, which divides by it: without its line nobody could tell where that number is from. */
function baseLine({ base, check }: AnswerOf<'figure'>, { language }: Writing): readonly DraftLine[] {
  const { say, voice } = language
  return base === undefined
    ? []
    : [
        line(
          text`${voice.period(base.period)}${say.colon}${attributed(base, language)}`,
          check?.fits === false ? 86 : 61,
        ),
      ]
}

function partsLine(
  { headline: figure, parts }: AnswerOf<'figure'>,
  { language: { say, voice } }: Writing,
): readonly DraftLine[] {
  const shown = (part: Figure | undefined): Text | undefined => (part === undefined ? undefined : valued(part, voice))
  const [exports, imports] = [shown(parts?.exports), shown(parts?.imports)]
  if (exports === undefined && imports === undefined) return []
  return [line(say.parts(figure.reporter, figure.partner, exports, imports), 80)]
}

/** 'Our calculation: 19.7 − 743.7', under a headline that nobody printed. */
export function calculation(figure: Figure, { language: { say, voice } }: Writing): readonly DraftLine[] {
  if (figure.by === 'publisher') return []
  const formula = text`${operation(figure, voice)}${say.comma}${say.from(figure.from.map(input => valued(input, voice)))}`
  return [line([{ italic: say.ourCalculation(formula) }], 95)]
}

/** '19.7 − 743.7'. */
function operation({ rule, from }: Computed, voice: Writing['language']['voice']): string {
  const [one = '', other = ''] = voice.operands(from.map(({ amount }) => amount))
  return `${one} ${rule === 'sum' ? '+' : rule === 'balance' ? '−' : '÷'} ${other}`
}

/** The formula of a figure of ours, where it is as short as that: none of an average, and none of what was printed. */
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
    const counts = [longer, shorter].map(one => text`${countedBy(one, writing)}${cites(one)}`)
    return [
      line(
        text`⚠ ${kind === 'unlikely' ? say.unlikely(other) : say.conflict(other, span(longer.period).months, span(shorter.period).months)}`,
        78,
      ),
      ...(longer.observation.compiledBy === shorter.observation.compiledBy ? [] : [line(say.twoCounts(counts), 77)]),
    ]
  })
}

const countedBy = ({ observation }: Published, { facts, language }: Writing): string => {
  const organisation = facts.organisation(observation.compiledBy)
  return organisation === undefined ? observation.compiledBy : named(organisation.names, language)
}

function buttons(
  { question, headline: figure, others, conflicts, earlier, later }: AnswerOf<'figure'>,
  { language: { say, voice } }: Writing,
): readonly DraftButton[] {
  const of = {
    reporter: question.reporter,
    partner: question.partner,
    period: question.period,
    ...(question.asOf === undefined ? {} : { asOf: question.asOf }),
  }
  const flow = (flow: Flow): Question => ({ kind: 'figure', flow, ...of })
  const step = (label: string, period: Period): DraftButton => ({
    label,
    ask: { kind: 'figure', flow: question.flow, ...of, period },
  })
  const flows: readonly DraftButton[] =
    question.flow === 'T'
      ? [
          { label: say.buttons.exports, ask: flow('X') },
          { label: say.buttons.imports, ask: flow('M') },
        ]
      : [{ label: say.buttons.turnover, ask: flow('T') }]
  const disputed = others.some(contradicts) || conflicts.length > 0
  return [
    ...flows,
    ...(figure.by === 'publisher'
      ? [{ label: say.buttons.cite, ask: { kind: 'cite-id', id: figure.observation.id, style: 'text' } } as const]
      : []),
    { label: say.buttons.sources, ask: { kind: 'sources', flow: question.flow, ...of } },
    ...(disputed ? [{ label: say.buttons.why, ask: { kind: 'why', flow: question.flow, ...of } } as const] : []),
    ...(earlier === undefined ? [] : [step(`‹ ${voice.period(earlier)}`, earlier)]),
    ...(later === undefined ? [] : [step(`${voice.period(later)} ›`, later)]),
  ]
}
