/** /rank, /share, /compare: one country among others, one year among others. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Compared, Difference, Figure, Published, Ranked } from '../../answers/model/findings.ts'
import { canonical, span } from '../../data/model/period.ts'
import { join, spaced, type Text, text } from '../../languages/model/text.ts'
import { columns } from '../message/columns.ts'
import { type Draft, type DraftLine, line, must, type Table, type Writing } from '../message/draft.ts'
import { attributed, changed, cites, headline, valueCell, valued, verdictLines } from '../message/figure-line.ts'
import { flowLabel } from '../message/question-label.ts'
import { calculation, growthPhrase } from './figure.ts'

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
      { label: say.buttons.cite, ask: { kind: 'cite-id', id: figure.observation.id, style: 'text' } },
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
): readonly DraftLine[] {
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
  const subject = `${say.rankingSubject(question.flow, question.reporter)}${say.comma}${voice.period(question.period)}`
  // Numbers among rows without one would look like an order.
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
    return i > 0 ? line(said, 90 - i, cells) : line([...said, ` · ${subject}`], must, cells)
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
      ...(ordered && difference !== undefined ? [differenceLine(difference, unlike, writing, 60)] : []),
      ...(ordered || unlike.length === 0 ? [] : [line([`⚠ ${say.unordered(unlike)}`])]),
    ],
    buttons: [],
  }
}

/** Partners side by side in one period, or periods of one pair. */
function tableOf(question: AnswerOf<'compare'>['question'], writing: Writing): Table {
  const { say, voice } = writing.language
  if (question.kind === 'compare-periods')
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

/** 'Difference: $3.2 billion · +67% · ×1.67 (our calculation)'; of two counts it says that it is rough. */
export function differenceLine(
  { amount, percent, times }: Difference,
  unlike: AnswerOf<'compare'>['unlike'],
  { language: { say, voice } }: Writing,
  weight?: number,
): DraftLine {
  const ratios = [
    ...(percent === undefined ? [] : [voice.signed(percent)]),
    ...(times === undefined ? [] : [voice.amount(times)]),
  ]
  const said = [voice.amount(amount), ...ratios].join(' · ')
  const remark = unlike.includes('compilers') ? [say.ours, say.roughly].join(say.comma) : say.ours
  return line([{ italic: [`${say.difference}${say.colon}${said}${say.bracketed(remark)}`] }], weight)
}

/** '$12.9 billion · Türkiye–Azerbaijan turnover, 2025 [1] · ▲ +5% on 2024 [1]'. */
function comparedLine(row: Compared, question: AnswerOf<'compare'>['question'], writing: Writing): DraftLine {
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
  const asked = question.kind === 'compare-partners' ? question.period : undefined
  // Another period stands in, and whoever asked must see it at once.
  if (asked !== undefined && canonical(asked) !== row.figure.period)
    return line([...first.text, ` · ${say.notOf(asked)}`], must, comparedCells(row, row.figure, question, writing))
  const growth = row.growth === undefined ? [] : [' · ', ...growthPhrase(row.growth, writing.language)]
  return line([...first.text, ...growth], must, comparedCells(row, row.figure, question, writing))
}

/** Where the title does not say of when a figure is, its row does. */
function comparedCells(
  { partner, growth }: Compared,
  figure: Figure,
  question: AnswerOf<'compare'>['question'],
  { language }: Writing,
): readonly Text[] {
  const { voice } = language
  const when = voice.period(figure.period)
  const isOfTitle = question.kind === 'compare-partners' && question.period !== undefined
  const other = isOfTitle && canonical(question.period) === figure.period ? '' : ` · ${when}`
  const first: Text = question.kind === 'compare-periods' ? [{ bold: when }] : [{ bold: voice.area(partner) }, other]
  return [first, valueCell(figure, language), growth === undefined ? [] : changed(growth, voice)]
}
