/** /compare: countries side by side in one period, or periods of one pair. */
import type { AnswerOf } from '../../answers/model/answer.ts'
import type { Compared, Difference, Figure } from '../../answers/model/findings.ts'
import { canonical } from '../../data/model/period.ts'
import { lastWritten, toPlace } from '../../data/model/sums.ts'
import type { Text } from '../../languages/model/voice/text.ts'
import { type Draft, type DraftLine, line, Priority, type Table, type Writing } from '../message/draft.ts'
import { attributed, changed, cites, headline, valueCell } from '../message/figure-line.ts'
import { columns } from '../message/table.ts'
import { growthPhrase } from './figure.ts'

/** Partners or periods, one line each, those without a figure last. The difference is given when they are ordered. */
export function writeCompare(answer: AnswerOf<'compare'>, writing: Writing): Draft {
  const { question, rows, before = [] } = answer
  const heldFirst = [...rows.filter(row => row.figure !== undefined), ...rows.filter(row => row.figure === undefined)]
  return {
    question,
    // A table has no column for the places.
    ...(!isOvertaking(question) && { table: tableOf(question, writing) }),
    lines: [
      ...[...heldFirst, ...before].map(it => comparedLine(it, question, writing)),
      ...orderLines(answer, writing),
    ],
    buttons: [],
  }
}

const isOvertaking = (question: AnswerOf<'compare'>['question']): boolean =>
  question.kind === 'compare-partners' && question.overtaking !== undefined

/** The difference of two; why there is no order; or that an order of several counts is sure. */
function orderLines(answer: AnswerOf<'compare'>, writing: Writing): readonly DraftLine[] {
  const { question, rows, ordered, unlike, near, difference } = answer
  const { arithmetic, ours, bracketed } = writing.language.say
  const [first, last] = [rows[0], rows.at(-1)]
  if (ordered && 'seeks' in question && first !== undefined && last !== undefined) {
    const [most, least] = question.seeks === 'least' ? [last, first] : [first, last]
    const counts =
      difference !== undefined
        ? [differenceLine(difference, rows, unlike, writing)]
        : unlike.includes('compilers')
          ? [line([arithmetic.ofCounts], Priority.remark)]
          : []
    return [line([{ italic: [`${arithmetic.ends(most.period, least.period)}${bracketed(ours)}`] }]), ...counts]
  }
  if (difference !== undefined) return [differenceLine(difference, rows, unlike, writing)]
  if (near === true) return [line([`⚠ ${arithmetic.tooNear}`])]
  if (!ordered) return unlike.length === 0 || rows.length < 2 ? [] : [line([`⚠ ${arithmetic.unordered(unlike)}`])]
  return unlike.includes('compilers') ? [line([arithmetic.ofCounts], Priority.remark)] : []
}

/** Partners side by side in one period, or periods of one pair. */
function tableOf(question: AnswerOf<'compare'>['question'], writing: Writing): Table {
  const { say, voice } = writing.language
  const { flow, reporter } = question
  if (question.kind === 'compare-periods')
    return { title: say.subject(flow, reporter, question.partner), columns: columns(say.table.period, flow, writing) }
  const when = question.period === undefined ? '' : `${say.comma}${voice.period(question.period)}`
  const title = `${say.rankingSubject(flow, reporter)}${when}`
  return { title, columns: columns(say.table.country, flow, writing) }
}

/** 'Difference: $3.2 billion · +67% · 1.67 times (our calculation)', with the formula if other figures are shown; rough between counts. */
export function differenceLine(
  { more, less, amount, percent, times }: Difference,
  rows: readonly Pick<Compared, 'figure'>[],
  unlike: AnswerOf<'compare'>['unlike'],
  { language: { say, voice } }: Writing,
): DraftLine {
  const areShown = [more, less].every(({ amount }) => rows.some(row => row.figure?.amount === amount))
  const [large = '', small = ''] = voice.operands([more, less].map(it => toPlace(it.amount, lastWritten(amount))))
  const parts = [
    `${areShown ? '' : `${large} − ${bracketed(small)} = `}${voice.amount(amount)}`,
    ...(percent === undefined ? [] : [voice.signed(percent)]),
    ...(times === undefined ? [] : [voice.amount(times)]),
  ]
  const remark = unlike.includes('compilers') ? say.arithmetic.oursRoughly : say.ours
  const words = `${say.arithmetic.difference}${say.colon}${parts.join(' · ')}${say.bracketed(remark)}`
  return line([{ italic: [words] }], Priority.remark)
}

const bracketed = (number: string): string => (number.startsWith('−') ? `(${number})` : number)

/** '$12.9 billion · Türkiye–Azerbaijan turnover, 2025 [1] · ▲ +5% on 2024 [1]'. */
function comparedLine(row: Compared, question: AnswerOf<'compare'>['question'], writing: Writing): DraftLine {
  const { say } = writing.language
  const subject = say.subject(question.flow, question.reporter, row.partner)
  if (row.figure === undefined) return line([say.notHeld(subject, row.period)])
  const isOurs = row.figure.by === 'karvan'
  const first = headline(row.figure, writing, { when: whenOf(row, writing, isOurs) })
  const asked = question.kind === 'compare-partners' && !isOvertaking(question) ? question.period : undefined
  const isOther = asked !== undefined && canonical(asked) !== row.figure.period
  const place = row.place === undefined ? [] : [' · ', ...attributed(row.place, writing)]
  const growth =
    isOvertaking(question) || row.growth === undefined ? place : [' · ', ...growthPhrase(row.growth, writing.language)]
  // A figure of another period than asked must say so at once.
  const ending = isOther ? [` · ${say.notOf(asked)}`] : growth
  return line(
    [...first.text, ...(isOurs ? cites(row.figure) : []), ...ending],
    Priority.required,
    comparedCells(row, row.figure, question, writing),
  )
}

/** The newest of periods side by side is marked if it is the newest held. */
function whenOf({ period, newest }: Compared, { language: { say, voice } }: Writing, isOurs = false): string {
  const notes = [...(newest === true ? [say.newest] : []), ...(isOurs ? [say.ours] : [])]
  return `${voice.period(period)}${notes.length === 0 ? '' : say.bracketed(notes.join(say.comma))}`
}

/** A row names its period unless the title does. */
function comparedCells(
  row: Compared,
  figure: Figure,
  question: AnswerOf<'compare'>['question'],
  writing: Writing,
): readonly Text[] {
  const { partner, growth } = row
  const { language } = writing
  const { voice } = language
  const when = voice.period(figure.period)
  const isOfTitle = question.kind === 'compare-partners' && question.period !== undefined
  const other = isOfTitle && canonical(question.period) === figure.period ? '' : ` · ${when}`
  const first: Text =
    question.kind === 'compare-periods' ? [{ bold: whenOf(row, writing) }] : [{ bold: voice.area(partner) }, other]
  return [first, valueCell(figure, writing), growth === undefined ? [] : changed(growth, voice)]
}
