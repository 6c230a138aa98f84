/** /rank, /share: a place among the partners of a country, and the share of one. */
import { isOfOne } from '../../answers/kinds/ranking.ts'
import { runsOf } from '../../answers/model/address-codec.ts'
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Figure, Published, Ranked } from '../../answers/model/findings.ts'
import { compareAmounts } from '../../data/model/amount.ts'
import { span } from '../../data/model/period.ts'
import type { Flow, Period } from '../../data/model/schema.ts'
import { briefly } from '../../data/model/sums.ts'
import type { Language } from '../../languages/model/say.ts'
import { spaced, type Text, text } from '../../languages/model/voice/text.ts'
import { type Column, type Draft, type DraftLine, line, Priority, type Writing } from '../message/draft.ts'
import {
  attributed,
  changed,
  cites,
  compilerOf,
  headline,
  isCitedNext,
  sourcedTogether,
  valueCell,
  verdictLines,
} from '../message/figure-line.ts'
import { citeFigureButton } from '../message/question-buttons.ts'
import { flowLabel, listSubject } from '../message/question-label.ts'
import { columns } from '../message/table.ts'
import { calculation } from './figure.ts'

/** The partner's rank, where it is in the complete table, and whether a "first time" holds. */
export function writeRank(answer: AnswerOf<'rank'>, writing: Writing): Draft {
  const { language } = writing
  const { question, headline: figure } = answer
  const { flow, reporter } = question
  const top = headline(figure, writing)
  return {
    question,
    lines: [
      { ...top, text: [...top.text, ...second(answer).flatMap(cites)] },
      ...tableLine(answer, writing),
      ...historyLine(answer, writing),
      ...firstLine(answer, writing),
      ...verdictLines(answer.others, writing),
    ],
    buttons: [
      { label: flowLabel(flow, language), ask: { ...question, kind: 'figure' } },
      ...citeFigureButton(figure, language),
      { label: language.say.buttons.top, ask: { kind: 'ranking', reporter, flow, top: 5 } },
    ],
  }
}

/** How many partners before it are named. */
const named = 4

/** 'One month only. 2025: 4th of 166, after Italy, Türkiye and Russia (our ranking, IMF [3])'. */
function tableLine({ headline: figure, table }: AnswerOf<'rank'>, writing: Writing): readonly DraftLine[] {
  const { say, voice } = writing.language
  const month = span(figure.period).months === 1 ? [say.oneMonth] : []
  if (table === undefined) return month.length === 0 ? [] : [line(month, Priority.change)]
  const after = table.after.length > named ? [] : table.after
  const place = say.official.inTable(
    voice.amount(table.figure.amount),
    table.partners,
    after,
    compilerOf(table.figure, writing),
  )
  const isOther = table.figure.period !== figure.period
  const words = isOther
    ? text`${voice.period(table.figure.period)}${say.colon}${{ italic: place }}`
    : [{ italic: place }]
  return [line(month.length === 0 ? words : spaced(month, words), Priority.change)]
}

/** Whether an earlier year had the place already, or none did. */
function firstLine({ first }: AnswerOf<'rank'>, { language }: Writing): readonly DraftLine[] {
  if (first === undefined || first.years.length === 0) return []
  const { say, voice } = language
  const { said, earlier, best, years } = first
  if (earlier !== undefined) {
    const [cite = ''] = cites(earlier).filter(piece => typeof piece !== 'string')
    const words = say.contested({ cite: said.observation }, voice.amount(earlier.amount), earlier.period, cite)
    return [line(text`⚠ ${words}`, Priority.warning)]
  }
  const isBelow = best !== undefined && compareAmounts(best.amount, said.amount) > 0
  const never = isBelow ? voice.amount(best.amount) : undefined
  return [
    line(say.official.holdsFirst({ cite: said.observation }, never, listedPeriods(years, language)), Priority.warning),
  ]
}

/** More runs of years or months than these are cut: the newest are told. */
const mostRuns = 9

/** '1992–2020, 2024 and 2025', '…, March–June 2025 and January 2026'. */
export function listedPeriods(years: readonly Period[], { say, voice }: Language): string {
  const parts = runsOf(years).flatMap(run => {
    const [first = '', last = first] = [run[0], run.at(-1)]
    return run.length < 3 ? run.map(voice.period) : [say.fromTo(first, last)]
  })
  return say.and(parts.length > mostRuns ? ['…', ...parts.slice(1 - mostRuns)] : parts)
}

/** Another source of the same rank: of a "first time", the source that says it. */
function second({ headline: figure, alike, first }: AnswerOf<'rank'>): readonly Published[] {
  return (first === undefined ? alike : [first.said])
    .filter(it => figure.by === 'karvan' || it.observation.citation.source !== figure.observation.citation.source)
    .slice(0, 1)
}

/** The newest years before that are told. */
const told = 5

function historyLine(
  { history, table }: AnswerOf<'rank'>,
  { language: { say, voice } }: Writing,
): readonly DraftLine[] {
  const newest = history
    .flatMap(({ figures }) => figures)
    .filter(it => it.period !== table?.figure.period)
    .slice(0, told)
  const groups = history
    .map(({ place, figures }) => ({ place, figures: figures.filter(it => newest.includes(it)) }))
    .filter(({ figures }) => figures.length > 0)
    .map(({ place, figures }) => ({
      place: voice.amount({ value: place, unitMult: 0, unit: 'ORD' }),
      periods: figures.map((one, i) => text`${voice.period(one.period)}${isCitedNext(figures, i) ? [] : cites(one)}`),
    }))
  return groups.length === 0 ? [] : [line(say.rankBefore(groups), Priority.remark)]
}

/** A message has nine lines, of which one is a source. */
const maxRows = 8

/** The partners of a country in order. A list that is shorter than asked, or longer than a message, says how long it is. */
export function writeRanking(answer: AnswerOf<'ranking'>, writing: Writing): Draft {
  const { question, rows, basis, complete, unlike, of } = answer
  const { say, voice } = writing.language
  const when = `${voice.period(question.period)}${answer.newest === true ? say.bracketed(say.newest) : ''}`
  const { without } = question
  const left = without === undefined ? '' : `${say.comma}${say.official.without(without)}`
  const subject = `${listSubject(question, say)}${left}${say.comma}${when}`
  // A single place that was asked for is published: what the list lacks does not matter.
  const mayLackPartners = !complete && !isOfOne(question)
  // Nobody may take the first row for the largest partner of all.
  const isWithoutLargest = mayLackPartners && rows[0]?.place?.amount.value !== '1'
  const lines = rows.map((row, i) => rankedLine(row, i, { answer, subject }, writing))
  const total =
    basis === 'table' && rows[0]?.value !== undefined
      ? [say.official.tableOf(of, compilerOf(rows[0].value, writing))]
      : []
  const { period: _, ...undated } = question
  return {
    // Back to the newest list leads to the list that is the newest then.
    question: answer.newest === true ? undated : question,
    table: { title: subject, columns: rankingColumns(question.flow, writing) },
    lines: [
      ...(isWithoutLargest ? [line([{ bold: `⚠ ${say.withoutLargest(of, question.reporter)}` }])] : []),
      ...lines,
      ...(unlike === undefined || unlike.length === 0 ? [] : [line([`⚠ ${say.arithmetic.unordered(unlike)}`])]),
      ...total.map(words => line(words, Priority.listTotal)),
      ...sharesLine(answer, writing),
      ...(basis !== 'table' && !isWithoutLargest && (question.top > of || rows.length > maxRows)
        ? [line([say.aside.partnersHeld(of)], Priority.listTotal)]
        : []),
      ...(mayLackPartners && !isWithoutLargest ? [line([say.incomplete], Priority.incomplete)] : []),
    ],
    buttons: [],
  }
}

const rankingColumns = (flow: Flow, writing: Writing): readonly Column[] => {
  const { table, files } = writing.language.say
  return [
    { name: table.place, align: 'left' },
    ...columns(table.country, flow, writing),
    { name: files.measures.share, align: 'right' },
  ]
}

/** The total that the shares of a list are of. */
function sharesLine({ rows }: AnswerOf<'ranking'>, { language }: Writing): readonly DraftLine[] {
  const whole = rows.flatMap(({ share }) => share?.from.at(-1) ?? [])[0]
  if (whole === undefined) return []
  const total: Text = [language.voice.amount(whole.amount), ...cites(whole)]
  return [line(language.say.arithmetic.sharesOf(total), Priority.listTotal)]
}

function rankedLine(
  { place: held, partner, within, value, growth, share }: Ranked,
  i: number,
  { answer, subject }: { readonly answer: AnswerOf<'ranking'>; readonly subject: string },
  writing: Writing,
): DraftLine {
  const { voice } = writing.language
  const { rows, basis } = answer
  // Some rows with a number and some without would look like an order.
  const isNumbered = rows.every(({ place }) => place !== undefined)
  const place = isNumbered || value === undefined ? held : undefined
  const name = voice.area(partner)
  const figure = value === undefined ? [] : [' · ', ...shown(value, answer, writing)]
  const cite = place === undefined || basis === 'table' || value?.by === 'publisher' ? [] : cites(place)
  const number = (basis === 'table' ? within : undefined) ?? place?.amount.value
  const percent: Text = share === undefined ? [] : [{ italic: [voice.amount(share.amount)] }]
  const words: Text = [
    { bold: place === undefined ? name : `${number}. ${name}` },
    ...figure,
    ...(percent.length === 0 ? [] : [' · ', ...percent]),
    ...cite,
  ]
  const cells = [
    place === undefined ? [] : [`${number}`, ...cite],
    [{ bold: name }],
    value === undefined ? [] : basis === 'table' ? shown(value, answer, writing) : valueCell(value, writing),
    // A phone has no room for both columns.
    growth === undefined || share !== undefined ? [] : changed(growth, voice),
    percent,
  ]
  return i > 0 ? line(words, Priority.row - i, cells) : line([...words, ` · ${subject}`], Priority.required, cells)
}

/** The values of a complete table are rounded alike, and the line under the list says whose they are. */
const shown = (value: Figure, { basis }: AnswerOf<'ranking'>, writing: Writing): Text =>
  basis === 'table' ? [{ italic: [writing.language.voice.amount(briefly(value.amount))] }] : attributed(value, writing)

/** The partner's share of a flow, with value and total when a source gave the share. */
export function writeShare(answer: AnswerOf<'share'>, writing: Writing): Draft {
  const { say, voice } = writing.language
  const { question, headline: figure, value, total } = answer
  const amounts = [value, total].filter(it => it !== undefined)
  const [part = [], whole] = sourcedTogether(amounts, voice)
  const amountText = whole === undefined ? part : say.ofTotal(part, whole)
  return {
    question,
    lines: [
      headline(figure, writing),
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
