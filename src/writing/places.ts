/** /rank, /share, /compare, /record: one country among others, one year among others. */
import type { AnswerOf } from '../answers/answer.ts'
import type { Compared, Figure, Published } from '../answers/finding.ts'
import { span } from '../data/period.ts'
import { join, type Piece, spaced, type Text, text } from '../languages/text.ts'
import { calculation, growthPhrase, recordPhrase } from './figure.ts'
import { attributed, cites, headline, valued, verdictLines } from './figures.ts'
import { flowLabel } from './label.ts'
import { type Draft, type Line, line, type Writing } from './lines.ts'

export function writeRank(answer: AnswerOf<'rank'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, headline: figure, contested } = answer
  const subject = say.rankSubject(figure.flow, figure.reporter, figure.partner)
  const first = headline(figure, voice.amount(figure.amount), subject, voice.period(figure.period), writing.language)
  return {
    question,
    lines: [
      {
        ...first,
        text: [...first.text, ...second(answer).flatMap(cites)],
      },
      ...historyLine(answer, writing),
      ...(contested === undefined
        ? []
        : [
            line(
              text`⚠ ${say.contested(
                { cite: contested.said.observation },
                voice.amount(contested.earlier.amount),
                contested.earlier.period,
                { cite: contested.earlier.observation },
              )}`,
              85,
            ),
          ]),
      ...verdictLines(answer.others, writing, 75),
    ],
    buttons: [
      { label: flowLabel(question.flow, writing.language), ask: { ...question, kind: 'figure' } },
      { label: say.buttons.cite, ask: { kind: 'cite', id: figure.observation.id, style: 'text' } },
      {
        label: say.buttons.top,
        ask: { kind: 'ranking', reporter: question.reporter, flow: question.flow, top: 5 },
      },
    ],
  }
}

/** Another source of the same place: the one that says "for the first time", where that is contested. */
function second({ headline: figure, alike, contested }: AnswerOf<'rank'>): readonly Published[] {
  const others = contested === undefined ? alike : [contested.said]
  return others
    .filter(({ observation }) => observation.citation.source !== figure.observation.citation.source)
    .slice(0, 1)
}

function historyLine(
  { headline: figure, history }: AnswerOf<'rank'>,
  { language: { say, voice } }: Writing,
): readonly Line[] {
  const month = span(figure.period).months === 1 ? [say.oneMonth] : []
  const groups = history.map(({ place, figures }) => ({
    place: voice.amount({ value: place, unitMult: 0, unit: 'ORD' }),
    periods: figures.map(one => text`${voice.period(one.period)}${cites(one)}`),
  }))
  const before = groups.length === 0 ? [] : say.rankBefore(groups)
  const said: Text = month.length > 0 && before.length > 0 ? spaced(month, before) : [...month, ...before]
  return said.length === 0 ? [] : [line(said, 90)]
}

/** A message has nine lines. */
const mostRows = 8

/** A list that is shorter than the one asked for, or longer than a message, says how long it is. */
export function writeRanking(
  { question, rows, basis, complete, unlike, of }: AnswerOf<'ranking'>,
  writing: Writing,
): Draft {
  const { say, voice } = writing.language
  const row = ({ place, partner, value }: (typeof rows)[number], i: number): Line => {
    const name = { bold: place === undefined ? voice.area(partner) : `${place.amount.value}. ${voice.area(partner)}` }
    const figure = value === undefined ? [] : [' · ', ...attributed(value, writing.language)]
    const cite = place === undefined || value?.by === 'publisher' ? [] : cites(place)
    const said: Text = [name, ...figure, ...cite]
    if (i > 0) return line(said, 90 - i)
    return line([
      ...said,
      ` · ${say.rankingSubject(question.flow, question.reporter)}${say.comma}${voice.period(question.period)}`,
    ])
  }
  return {
    question,
    lines: [
      ...rows.map(row),
      ...(unlike === undefined || unlike.length === 0 ? [] : [line([`⚠ ${say.unordered(unlike)}`])]),
      ...(question.top > of || rows.length > mostRows ? [line([say.aside.partnersHeld(of)], 97)] : []),
      ...(complete ? [] : [line([basis === 'held' && unlike === undefined ? say.rankingHeld : say.incomplete], 96)]),
    ],
    buttons: [],
  }
}

export function writeShare(answer: AnswerOf<'share'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, headline: figure, value, total } = answer
  const subject = say.shareSubject(figure.flow, figure.reporter, figure.partner)
  const amounts = [
    value === undefined ? [] : valued(value, voice),
    total === undefined ? [] : say.ofTotal(valued(total, voice)),
  ]
  const said = join(
    amounts.filter(part => part.length > 0),
    ' ',
  )
  return {
    question,
    lines: [
      headline(figure, voice.amount(figure.amount), subject, voice.period(figure.period), writing.language),
      ...calculation(figure, writing),
      ...(figure.by === 'karvan' || said.length === 0 ? [] : [line(said, 80)]),
      ...verdictLines(answer.others, writing, 75),
    ],
    buttons: [
      { label: flowLabel(question.flow, writing.language), ask: { ...question, kind: 'figure' } },
      { label: say.buttons.rank, ask: { ...question, kind: 'rank' } },
    ],
  }
}

export function writeCompare({ question, rows, ordered, unlike }: AnswerOf<'compare'>, writing: Writing): Draft {
  const { say } = writing.language
  const heldFirst = [...rows.filter(row => row.figure !== undefined), ...rows.filter(row => row.figure === undefined)]
  return {
    question,
    lines: [
      ...heldFirst.map(row => comparedLine(row, question, writing)),
      ...(ordered || unlike.length === 0 ? [] : [line([`⚠ ${say.unordered(unlike)}`])]),
    ],
    buttons: [],
  }
}

/** '$12.9 billion · Türkiye–Azerbaijan turnover, 2025 [1] · ▲ +5% on 2024 [1]'. */
function comparedLine(row: Compared, question: AnswerOf<'compare'>['question'], writing: Writing): Line {
  const { say, voice } = writing.language
  const subject = say.subject(question.flow, question.reporter, row.partner)
  if (row.figure === undefined) return line([say.notHeld(subject, row.period)])
  const first = headline(
    row.figure,
    voice.amount(row.figure.amount),
    subject,
    voice.period(row.figure.period),
    writing.language,
  )
  const growth = row.growth === undefined ? [] : [' · ', ...growthPhrase(row.growth, writing.language)]
  return line([...first.text, ...growth])
}

export function writeRecord(answer: AnswerOf<'record'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, best, second, rivals, record, only } = answer
  const subject = say.subject(best.flow, best.reporter, best.partner)
  const dated = (figure: Figure): Text => text`${valued(figure, voice)}${say.comma}${voice.period(figure.period)}`
  return {
    question,
    lines: [
      headline(best, voice.amount(best.amount), subject, voice.period(best.period), writing.language),
      ...(record === undefined ? [] : [line(recordPhrase(record, writing.language), 90)]),
      line([comparedWith(answer, writing)], 80),
      ...(rivals.length === 0 || only
        ? []
        : [line(text`⚠ ${say.mayBeMore(join(rivals.slice(0, 2).map(dated), '; '))}`, 85)]),
      ...(second === undefined ? [] : [line(say.nextBest(dated(second)), 70)]),
    ],
    buttons: [
      {
        label: flowLabel(question.flow, writing.language),
        ask: { ...omitGrain(question), kind: 'figure', period: best.period },
      },
      { label: say.buttons.yearly, ask: { ...question, kind: 'series', grain: 'year' } },
    ],
  }
}

/** Among how much the best is the best: one year held tells of no record. */
function comparedWith({ question, from, to, count, only }: AnswerOf<'record'>, { language: { say } }: Writing): Piece {
  if (only) return say.onlyOne(question.grain)
  return { italic: [say.bestOf(question.grain, from, to, count), say.bracketed(say.ours)] }
}

const omitGrain = ({ flow, reporter, partner }: AnswerOf<'record'>['question']) => ({ flow, reporter, partner })
