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
  const said: Text = month.length > 0 && before.length > 0 ? spaced(month, before) : [...month, ...before]
  return said.length === 0 ? [] : [line(said, Priority.change)]
}

/** A message has nine lines, of which one is a source. */
const maxRows = 8

/** A list that is shorter than asked, or longer than a message, says how long it is. */
export function writeRanking(
  { question, rows, basis, complete, unlike, of }: AnswerOf<'ranking'>,
  writing: Writing,
): Draft {
  const { say, voice } = writing.language
  const subject = `${say.rankingSubject(question.flow, question.reporter)}${say.comma}${voice.period(question.period)}`
  // Some rows with a number and some without would look like an order.
  const isNumbered = rows.every(({ place }) => place !== undefined)
  const row = ({ place: held, partner, value, growth }: Ranked, i: number): DraftLine => {
    const place = isNumbered || value === undefined ? held : undefined
    const name = { bold: place === undefined ? voice.area(partner) : `${place.amount.value}. ${voice.area(partner)}` }
    const figure = value === undefined ? [] : [' · ', ...attributed(value, writing.language)]
    const cite = place === undefined || value?.by === 'publisher' ? [] : cites(place)
    const said: Text = [name, ...figure, ...cite]
    const cells = [
      place === undefined ? [] : [place.amount.value, ...cite],
      [{ bold: voice.area(partner) }],
      value === undefined ? [] : valueCell(value, writing.language),
      growth === undefined ? [] : changed(growth, voice),
    ]
    return i > 0 ? line(said, Priority.row - i, cells) : line([...said, ` · ${subject}`], Priority.required, cells)
  }
  return {
    question,
    table: {
      title: subject,
      columns: [{ name: say.table.place, align: 'left' }, ...columns(say.table.country, question.flow, writing)],
    },
    lines: [
      ...rows.map(row),
      ...(unlike === undefined || unlike.length === 0 ? [] : [line([`⚠ ${say.unordered(unlike)}`])]),
      ...(question.top > of || rows.length > maxRows ? [line([say.aside.partnersHeld(of)], Priority.listTotal)] : []),
      ...(complete
        ? []
        : [line([basis === 'held' && unlike === undefined ? say.rankingHeld : say.incomplete], Priority.incomplete)]),
    ],
    buttons: [],
  }
}

export function writeShare(answer: AnswerOf<'share'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, headline: figure, value, total } = answer
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
      headline(figure, writing.language),
      ...calculation(figure, writing),
      ...(figure.by === 'karvan' || said.length === 0 ? [] : [line(said, Priority.parts)]),
      ...verdictLines(answer.others, writing),
    ],
    buttons: [
      { label: flowLabel(question.flow, writing.language), ask: { ...question, kind: 'figure' } },
      { label: say.buttons.rank, ask: { ...question, kind: 'rank' } },
    ],
  }
}

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
  if (question.kind === 'periods')
    return {
      title: say.subject(question.flow, question.reporter, question.partner),
      columns: columns(say.table.period, question.flow, writing),
    }
  const when = question.period === undefined ? '' : `${say.comma}${voice.period(question.period)}`
  return {
    title: `${say.rankingSubject(question.flow, question.reporter)}${when}`,
    columns: columns(say.table.country, question.flow, writing),
  }
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
  const said = [voice.amount(amount), ...ratios].join(' · ')
  const remark = unlike.includes('compilers') ? [say.ours, say.roughly].join(say.comma) : say.ours
  return line([{ italic: [`${say.difference}${say.colon}${said}${say.bracketed(remark)}`] }], priority)
}

/** '$12.9 billion · Türkiye–Azerbaijan turnover, 2025 [1] · ▲ +5% on 2024 [1]'. */
function comparedLine(row: Compared, question: AnswerOf<'compare'>['question'], writing: Writing): DraftLine {
  const { say } = writing.language
  const subject = say.subject(question.flow, question.reporter, row.partner)
  if (row.figure === undefined) return line([say.notHeld(subject, row.period)])
  const first = headline(row.figure, writing.language)
  const asked = question.kind === 'compare' ? question.period : undefined
  // The figure is of another period than asked: say so at once.
  if (asked !== undefined && canonical(asked) !== row.figure.period)
    return line(
      [...first.text, ` · ${say.notOf(asked)}`],
      Priority.required,
      comparedCells(row, row.figure, question, writing),
    )
  const growth = row.growth === undefined ? [] : [' · ', ...growthPhrase(row.growth, writing.language)]
  return line([...first.text, ...growth], Priority.required, comparedCells(row, row.figure, question, writing))
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
