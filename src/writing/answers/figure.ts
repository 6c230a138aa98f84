/** /turnover, /exports, /imports, /balance: one figure of a pair, with what supports and what contradicts it. */
import { areOneCount } from '../../answers/figures/held/comparable.ts'
import { contradicts } from '../../answers/figures/verdict.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import { membersBeside, membersOf } from '../../answers/model/areas.ts'
import type { Computed, Conflict, Figure, Record } from '../../answers/model/findings.ts'
import type { Question } from '../../answers/model/question.ts'
import { agree, cutsOff, sameNumber } from '../../data/model/amount.ts'
import { span } from '../../data/model/period.ts'
import type { Flow } from '../../data/model/schema.ts'
import { briefly, lastWritten, toPlace } from '../../data/model/sums.ts'
import type { Language, Say } from '../../languages/model/say.ts'
import { join, type Text, type TextPiece, text } from '../../languages/model/voice/text.ts'
import type { Voice } from '../../languages/model/voice/voice.ts'
import { type Draft, type DraftButton, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import {
  attributed,
  changeOn,
  checkLine,
  cites,
  compilerOf,
  digitsOf,
  headline,
  sourced,
  sourcedTogether,
  valued,
  verdictLines,
} from '../message/figure-line.ts'
import { citeFigureButton, periodButtons } from '../message/question-buttons.ts'
import { questionLabel } from '../message/question-label.ts'

/** The figure with its change, growth check, parts, conflicts and other sources. */
export function writeFigure(answer: AnswerOf<'figure'>, writing: Writing): Draft {
  const { question, headline: figure } = answer
  return {
    question,
    lines: [
      headline(figure, writing),
      ...calculation(figure, writing),
      ...changeLine(answer, writing),
      ...baseLine(answer, writing),
      ...(answer.official === undefined ? [] : [officialLine(figure, answer.official, writing)]),
      ...(answer.check === undefined ? [] : [checkLine(answer.check, writing)]),
      ...partsLine(answer, writing),
      ...conflictLines(answer.conflicts, figure, writing),
      ...verdictLines(answer.others, writing),
      ...verdictLines(answer.doubted, writing).slice(0, 1),
      ...(answer.mirror === undefined ? [] : [mirrorLine(answer.mirror, writing)]),
    ],
    buttons: buttons(answer, writing),
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
export function growthPhrase(growth: Figure, { say }: Language): Text {
  return growth.by === 'publisher'
    ? [...changeOn(growth, say), ...cites(growth)]
    : [{ italic: changeOn(growth, say, { isOurs: true }) }]
}

/** 'third record year in a row [1]'; in italics when the held years show it and no source says it. */
export function recordPhrase({ run, said, shown }: Record, { say }: Language): Text {
  const grain = shown?.[0] !== undefined && span(shown[0].period).months === 1 ? 'month' : 'year'
  const words = say.record(run, grain)
  return said === undefined ? [{ italic: [`${words}${say.bracketed(say.ours)}`] }] : text`${words} ${{ cite: said }}`
}

/** The divisor of the growth check, of higher priority: without it the check shows a number without origin. */
function baseLine({ base, check }: AnswerOf<'figure'>, writing: Writing): readonly DraftLine[] {
  // The check and the official figure above it show where the divisor comes from.
  if (base === undefined || (base.by === 'karvan' && check?.fits === true)) return []
  const { say, voice } = writing.language
  const words = text`${voice.period(base.period)}${say.colon}${attributed(base, writing)}`
  return [line(words, check?.fits === false ? Priority.failedBase : Priority.base)]
}

function partsLine(
  { headline: figure, parts }: AnswerOf<'figure'>,
  { language: { say, voice } }: Writing,
): readonly DraftLine[] {
  const shown = (part: Figure | undefined): Text | undefined => (part === undefined ? undefined : valued(part, voice))
  const exports = shown(parts?.exports)
  const imports = shown(parts?.imports)
  if (exports === undefined && imports === undefined) return []
  return [line(say.parts(figure.reporter, figure.partner, exports, imports), Priority.parts)]
}

/** 'Our calculation: exports 10.2 − imports 407.7 = −$397.5 million', under the first line of a computed figure. */
export const calculation = (figure: Figure, writing: Writing): readonly DraftLine[] =>
  figure.by === 'publisher' || figure.rule === 'rank'
    ? []
    : [line([{ italic: calculated(figure, writing) }], Priority.calculation)]

function calculated(figure: Computed, writing: Writing): Text {
  const { say, voice } = writing.language
  const all = cites(figure)
  const formula = operation(figure, say, voice)
  if (isOfMembers(figure)) {
    const [compiler = ''] = compilerOf(figure, writing)
    const parts = figure.rule === 'members' ? [formula] : [formula, summed(figure, say)]
    const listed = [...parts, compiler].map(part => [part])
    return say.ourCalculation([...join(listed, say.comma), ...all])
  }
  return all.length > 2 || figure.rule === 'growth' || figure.rule === 'share'
    ? say.ourCalculation([formula], sourcedTogether(figure.from, voice))
    : say.ourCalculation([`${formula} = ${digitsOf(figure, voice)}`, ...all])
}

/** Whether it is the trade of a group, or a part of it is. */
const isOfMembers = ({ rule, from: [first] }: Computed): boolean =>
  rule === 'members' ||
  ((rule === 'sum' || rule === 'difference') && first?.by === 'karvan' && first.rule === 'members')
function summed({ reporter, partner }: Computed, say: Say): string {
  const [group, other] = membersOf(partner).length > 0 ? [partner, reporter] : [reporter, partner]
  return say.official.members(membersBeside(group, other).length, membersOf(group).includes(other))
}

/** '✓ IMF: exports 84.4 + imports 4,789.9 = $4,874.2 million, the same, rounded [2]'. */
export function officialLine(figure: Figure, official: Figure, writing: Writing): DraftLine {
  const { say, voice } = writing.language
  const digits = digitsOf(official, voice)
  const whole: TextPiece =
    official.by === 'publisher' ? digits : { italic: [`${operation(official, say, voice)} = ${digits}`] }
  const [compiler = '', ...sources] = compilerOf(official, writing)
  const how = howAgrees(official, figure)
  const agrees = isSame(official, figure) || how === undefined ? undefined : say.official.agrees[how]
  const words = say.official.bearsOut(String(compiler), [whole], agrees)
  return line([how === undefined ? '⚠ ' : '✓ ', ...words, ...sources], Priority.official)
}

/** 'Reported by China: $2,468.1 million [3]'. */
export const mirrorLine = (mirror: Figure, { language: { say, voice } }: Writing): DraftLine =>
  line(say.official.mirror(mirror.reporter, sourced(mirror, voice)), Priority.mirror)

const isSame = (official: Figure, figure: Figure): boolean =>
  official.by === figure.by && sameNumber(official.amount, figure.amount)

function howAgrees(official: Figure, { amount }: Figure): 'same' | 'rounded' | 'cut-off' | undefined {
  if (sameNumber(official.amount, amount)) return 'same'
  if (agree(official.amount, amount)) return 'rounded'
  return cutsOff(official.amount, amount) ? 'cut-off' : undefined
}

/** 'exports 19.7 − imports 743.7', '4.87 ÷ 3.744'. Operands have no finer digits than a sum of them. */
function operation(figure: Computed, say: Say, voice: Voice): string {
  const { rule, from, amount } = figure
  if (rule === 'members') return summed(figure, say)
  const isSum = rule === 'sum' || rule === 'difference'
  const place = lastWritten(briefly(amount))
  const operands = voice.operands(from.map(it => (isSum ? toPlace(it.amount, place) : briefly(it.amount))))
  const [one = '', other = ''] = operands
  const sign = rule === 'sum' ? ' + ' : ' − '
  if (isSum && operands.length > 2) return operands.join(sign)
  if (from[0]?.flow === 'X' && from[1]?.flow === 'M') {
    if (rule === 'sum') return say.official.sum(one, other)
    if (rule === 'difference') return say.official.less(one, other)
  }
  if (isSum) return `${one}${sign}${other}`
  return `${one} ÷ ${other}${rule === 'growth' && amount.unit === 'PT' ? ' − 1' : ''}`
}

/** The formula of a computed figure. None for an average, whose formula is long, and for a published figure. */
export const formulaOf = (figure: Figure, { say, voice }: Language): readonly string[] =>
  figure.by === 'publisher' || figure.rule === 'average' || figure.rule === 'rank'
    ? []
    : [operation(figure, say, voice)]

/** '⚠ Does not fit $2.45 billion for January–July 2025 [2]: …'. */
export function conflictLines(
  conflicts: readonly Conflict[],
  headline: Figure,
  writing: Writing,
): readonly DraftLine[] {
  const { say, voice } = writing.language
  return conflicts.flatMap(({ kind, longer, shorter }) => {
    const against = headline.period === longer.period ? shorter : longer
    const other = text`${digitsOf(against, voice)} · ${voice.period(against.period)}${cites(against)}`
    const counts = [longer, shorter].map(one => compilerOf(one, writing))
    return [
      line(
        text`⚠ ${kind === 'unlikely' ? say.unlikely(other) : say.conflict(other, span(longer.period).months, span(shorter.period).months)}`,
        Priority.conflict,
      ),
      ...(areOneCount([longer, shorter]) ? [] : [line(say.twoCounts(counts), Priority.conflictCounts)]),
    ]
  })
}

function buttons(answer: AnswerOf<'figure'>, writing: Writing): readonly DraftButton[] {
  const { language } = writing
  const { question, headline: figure, others, doubted, check, mirror, conflicts, earlier, later } = answer
  const { buttons } = language.say
  const { reporter, partner, period, asOf } = question
  const of = { reporter, partner, period, ...(asOf === undefined ? {} : { asOf }) }
  const flowButton = (label: string, flow: Flow): DraftButton => ({ label, ask: { kind: 'figure', flow, ...of } })
  const flows =
    question.flow === 'T'
      ? [flowButton(buttons.exports, 'X'), flowButton(buttons.imports, 'M')]
      : [flowButton(buttons.turnover, 'T')]
  // "Surplus 2025" may be meant of all trade, and not of that with the default partner.
  const ofAll: Question = { kind: 'figure', flow: 'B', ...of, partner: 'WLD' }
  const total = question.flow === 'B' && partner !== 'WLD' ? [{ label: questionLabel(ofAll, writing), ask: ofAll }] : []
  const isDisputed =
    [...others, ...doubted].some(contradicts) || conflicts.length > 0 || check?.fits === false || mirror !== undefined
  const why: Question = { kind: 'why', flow: question.flow, ...of }
  return [
    ...flows,
    ...total,
    ...citeFigureButton(figure, language),
    { label: buttons.sources, ask: { ...why, kind: 'sources' } },
    ...(isDisputed ? [{ label: buttons.why, ask: why }] : []),
    ...periodButtons({ kind: 'figure', flow: question.flow, ...of }, { earlier, later }, language),
  ]
}
