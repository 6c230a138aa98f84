/** /rank, /share, /compare: countries side by side, or periods of one pair. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Compared, Difference, Figure, Published, Ranked } from '../../answers/model/findings.ts'
import { canonical, span } from '../../data/model/period.ts'
import { join, spaced, type Text, text } from '../../languages/model/text.ts'
import { type Draft, type DraftLine, line, Priority, type Table, type Writing } from '../message/draft.ts'
import { attributed, changed, cites, headline, valueCell, valued, verdictLines } from '../message/figure-line.ts'
import { citeButton } from '../message/question-buttons.ts'
import { flowLabel } from '../message/question-label.ts'
import { columns } from '../message/table.ts'
import { calculation, growthPhrase } from './figure.ts'

/** The partner's rank, its ranks in earlier periods, and what contradicts a "first time". */
export function writeRank(answer: AnswerOf<'rank'>, writing: Writing): Draft {
  const { language } = writing
  const { question, headline: figure } = answer
  const { flow, reporter } = question
  const first = headline(figure, language)
  return {
    question,
    lines: [
      { ...first, text: [...first.text, ...second(answer).flatMap(cites)] },
      ...historyLine(answer, writing),
      ...contestedLine(answer, writing),
      ...verdictLines(answer.others, writing),
    ],
    buttons: [
      { label: flowLabel(flow, language), ask: { ...question, kind: 'figure' } },
      citeButton(figure.observation.id, language),
      { label: language.say.buttons.top, ask: { kind: 'ranking', reporter, flow, top: 5 } },
    ],
  }
}

function contestedLine({ contested }: AnswerOf<'rank'>, { language }: Writing): readonly DraftLine[] {
  if (contested === undefined) return []
  const { say, voice } = language
  const { said, earlier } = contested
  const cite = { cite: earlier.observation }
  const words = say.contested({ cite: said.observation }, voice.amount(earlier.amount), earlier.period, cite)
  return [line(text`⚠ ${words}`, Priority.warning)]
}

/** Another source of the same rank: of a contested one, the source that says "for the first time". */
function second({ headline: figure, alike, contested }: AnswerOf<'rank'>): readonly Published[] {
  const others = contested === undefined ? alike : [contested.said]
  return others
    .filter(({ observation }) => observation.citation.source !== figure.observation.citation.source)
    .slice(0, 1)
}

function historyLine(
  { headline: figure, history }: AnswerOf<'rank'>,
  { language: { say, voice } }: Writing,
): readonly DraftLine[] {
  const month = span(figure.period).months === 1 ? [say.oneMonth] : []
  const groups = history.map(({ place, figures }) => ({
    place: voice.amount({ value: place, unitMult: 0, unit: 'ORD' }),
    periods: figures.map(one => text`${voice.period(one.period)}${cites(one)}`),
  }))
  const before = groups.length === 0 ? [] : say.rankBefore(groups)
  const texts: Text = month.length > 0 && before.length > 0 ? spaced(month, before) : [...month, ...before]
  return texts.length === 0 ? [] : [line(texts, Priority.change)]
}

/** A message has nine lines, of which one is a source. */
const maxRows = 8

/** The partners of a country in order. A list that is shorter than asked, or longer than a message, says how long it is. */
export function writeRanking(answer: AnswerOf<'ranking'>, writing: Writing): Draft {
  const { question, rows, basis, complete, unlike, of } = answer
  const { say, voice } = writing.language
  const subject = `${say.rankingSubject(question.flow, question.reporter)}${say.comma}${voice.period(question.period)}`
  const lines = rows.map((row, i) => rankedLine(row, i, answer, subject, writing))
  const limits = basis === 'held' && unlike === undefined ? say.rankingHeld : say.incomplete
  return {
    question,
    table: {
      title: subject,
      columns: [{ name: say.table.place, align: 'left' }, ...columns(say.table.country, question.flow, writing)],
    },
    lines: [
      ...lines,
      ...(unlike === undefined || unlike.length === 0 ? [] : [line([`⚠ ${say.unordered(unlike)}`])]),
      ...(question.top > of || rows.length > maxRows ? [line([say.aside.partnersHeld(of)], Priority.listTotal)] : []),
      ...(complete ? [] : [line([limits], Priority.incomplete)]),
    ],
    buttons: [],
  }
}

function rankedLine(
  { place: held, partner, value, growth }: Ranked,
  i: number,
  { rows }: AnswerOf<'ranking'>,
  subject: string,
  { language }: Writing,
): DraftLine {
  const { voice } = language
  // Some rows with a number and some without would look like an order.
  const isNumbered = rows.every(({ place }) => place !== undefined)
  const place = isNumbered || value === undefined ? held : undefined
  const name = voice.area(partner)
  const figure = value === undefined ? [] : [' · ', ...attributed(value, language)]
  const cite = place === undefined || value?.by === 'publisher' ? [] : cites(place)
  const words: Text = [{ bold: place === undefined ? name : `${place.amount.value}. ${name}` }, ...figure, ...cite]
  const cells = [
    place === undefined ? [] : [place.amount.value, ...cite],
    [{ bold: name }],
    value === undefined ? [] : valueCell(value, language),
    growth === undefined ? [] : changed(growth, voice),
  ]
  return i > 0 ? line(words, Priority.row - i, cells) : line([...words, ` · ${subject}`], Priority.required, cells)
}

/** The partner's share of a flow, with value and total when a source gave the share. */
export function writeShare(answer: AnswerOf<'share'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, headline: figure, value, total } = answer
  const amounts = [
    value === undefined ? [] : valued(value, voice),
    total === undefined ? [] : say.ofTotal(valued(total, voice)),
  ]
  const amountText = join(
    amounts.filter(part => part.length > 0),
    ' ',
  )
  return {
    question,
    lines: [
      headline(figure, writing.language),
      ...calculation(figure, writing),
      ...(figure.by === 'karvan' || amountText.length === 0 ? [] : [line(amountText, Priority.parts)]),
      ...verdictLines(answer.others, writing),
    ],
    buttons: [
      { label: flowLabel(question.flow, writing.language), ask: { ...question, kind: 'figure' } },
      { label: say.buttons.rank, ask: { ...question, kind: 'rank' } },
    ],
  }
}

/** Partners, or periods, one line each, those without a figure last. The difference is given only when they can be ordered. */
export function writeCompare(
  { question, rows, ordered, unlike, difference }: AnswerOf<'compare'>,
  writing: Writing,
): Draft {
  const { say } = writing.language
  const heldFirst = [...rows.filter(row => row.figure !== undefined), ...rows.filter(row => row.figure === undefined)]
  return {
    question,
    table: tableOf(question, writing),
    lines: [
      ...heldFirst.map(row => comparedLine(row, question, writing)),
      ...(ordered && difference !== undefined ? [differenceLine(difference, unlike, writing, Priority.remark)] : []),
      ...(ordered || unlike.length === 0 ? [] : [line([`⚠ ${say.unordered(unlike)}`])]),
    ],
    buttons: [],
  }
}

/** Partners side by side in one period, or periods of one pair. */
function tableOf(question: AnswerOf<'compare'>['question'], writing: Writing): Table {
  const { say, voice } = writing.language
  const { flow, reporter } = question
  if (question.kind === 'periods')
    return { title: say.subject(flow, reporter, question.partner), columns: columns(say.table.period, flow, writing) }
  const when = question.period === undefined ? '' : `${say.comma}${voice.period(question.period)}`
  const title = `${say.rankingSubject(flow, reporter)}${when}`
  return { title, columns: columns(say.table.country, flow, writing) }
}

/** 'Difference: $3.2 billion · +67% · ×1.67 (our calculation)'; between two counts it is called rough. */
export function differenceLine(
  { amount, percent, times }: Difference,
  unlike: AnswerOf<'compare'>['unlike'],
  { language: { say, voice } }: Writing,
  priority?: number,
): DraftLine {
  const ratios = [
    ...(percent === undefined ? [] : [voice.signed(percent)]),
    ...(times === undefined ? [] : [voice.amount(times)]),
  ]
  const parts = [voice.amount(amount), ...ratios].join(' · ')
  const remark = unlike.includes('compilers') ? [say.ours, say.roughly].join(say.comma) : say.ours
  return line([{ italic: [`${say.difference}${say.colon}${parts}${say.bracketed(remark)}`] }], priority)
}

/** '$12.9 billion · Türkiye–Azerbaijan turnover, 2025 [1] · ▲ +5% on 2024 [1]'. */
function comparedLine(row: Compared, question: AnswerOf<'compare'>['question'], writing: Writing): DraftLine {
  const { say } = writing.language
  const subject = say.subject(question.flow, question.reporter, row.partner)
  if (row.figure === undefined) return line([say.notHeld(subject, row.period)])
  const first = headline(row.figure, writing.language)
  const asked = question.kind === 'compare' ? question.period : undefined
  const isOther = asked !== undefined && canonical(asked) !== row.figure.period
  const growth = row.growth === undefined ? [] : [' · ', ...growthPhrase(row.growth, writing.language)]
  // A figure of another period than asked must say so at once.
  const ending = isOther ? [` · ${say.notOf(asked)}`] : growth
  return line([...first.text, ...ending], Priority.required, comparedCells(row, row.figure, question, writing))
}

/** A row names its period unless the title does. */
function comparedCells(
  { partner, growth }: Compared,
  figure: Figure,
  question: AnswerOf<'compare'>['question'],
  { language }: Writing,
): readonly Text[] {
  const { voice } = language
  const when = voice.period(figure.period)
  const isOfTitle = question.kind === 'compare' && question.period !== undefined
  const other = isOfTitle && canonical(question.period) === figure.period ? '' : ` · ${when}`
  const first: Text = question.kind === 'periods' ? [{ bold: when }] : [{ bold: voice.area(partner) }, other]
  return [first, valueCell(figure, language), growth === undefined ? [] : changed(growth, voice)]
}
