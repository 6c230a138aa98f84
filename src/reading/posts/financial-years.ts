/** The years of a text about months of a financial year: "July-December (2021-22)". */
import { grain, span, yearBefore } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { is, isOverTwoYears } from './words/is.ts'
import type { Piece } from './words/pieces.ts'
import { piecesBefore } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'
import type { TimeMark } from './words/times.ts'

/**
 * After "July-December (2021-22)", "this year", "the current financial year" and "the first half of the financial year" are of those
 * months, "last year" of the same months a year before. Sentences before the first such period take it too.
 */
export function withFinancialYears(told: readonly Sentence[]): readonly Sentence[] {
  let months = told.map(monthsOf).find(it => it !== undefined)
  if (months === undefined) return told
  return told.map(sentence => {
    months = monthsOf(sentence) ?? months
    return months === undefined ? sentence : withYears(sentence, months)
  })
}

/** The newest months of a financial year that the sentence names with the years. */
const monthsOf = ({ row, times }: Sentence): Period | undefined =>
  times
    .filter(time => row.some((piece, at) => piece.from > time.from && piece.to < time.to && isOverTwoYears(row, at)))
    .flatMap(({ period = [] }) => period)
    .toSorted()
    .at(-1)

function withYears(sentence: Sentence, months: Period): Sentence {
  const { row } = sentence
  const times = row.reduce<readonly TimeMark[]>((all, piece, at) => {
    const named = is(piece, 'fiscal') ? yearMark({ row, times: all }, at, months) : undefined
    return named === undefined ? all : [...all.filter(it => it.to <= named.from || it.from >= named.to), named]
  }, sentence.times)
  const isOther = ({ period }: TimeMark): boolean =>
    period !== undefined && grain(period) !== 'year' && !isOfYears(period, months)
  if (times.some(time => isOther(time) && !isBareYear(time, row))) return sentence
  const dated = times.map(time => (isBareYear(time, row) ? { ...time, ...ofMonths(time, months) } : time))
  return { ...sentence, times: dated.toSorted((a, b) => a.from - b.from) }
}

/** These months, or the same ones a year before. */
const isOfYears = (period: Period, months: Period): boolean => period === months || period === yearBefore(months)

/** "Last year", "this year": without a number. */
const isBareYear = ({ period = '', isYearToDate, from, to }: TimeMark, row: readonly Piece[]): boolean =>
  (isYearToDate || grain(period || '2000-01') === 'year') &&
  row.every(piece => piece.kind !== 'number' || piece.from < from || piece.to > to)

const ofMonths = (
  { isCurrent }: TimeMark,
  months: Period,
): Pick<TimeMark, 'period' | 'isYearToDate' | 'isCurrent'> => ({
  period: isCurrent ? months : yearBefore(months),
  isYearToDate: false,
  isCurrent: false,
})

/** "The current financial year", "last fiscal year", "the ten months of fiscal year (2021-22)"; not where its months are named. */
function yearMark({ row, times }: Pick<Sentence, 'row' | 'times'>, at: number, months: Period): TimeMark | undefined {
  const label = row.findIndex((_, i) => i > at && i <= at + 2 && isOverTwoYears(row, i))
  const [piece, last] = [row[at], row[label === -1 ? at : label + 2]]
  if (piece === undefined || last === undefined) return undefined
  if (times.some(({ from, to, period }) => period !== undefined && from <= piece.from && piece.to <= to))
    return undefined
  const lead = piecesBefore(row, at, 3)
  const part = times.find(time => lead.some(it => it.from >= time.from && it.to <= time.to))
  const isPart = part?.isUndated === true && span(part.period ?? months).months === span(months).months
  const isNamed = label === -1 || Math.floor(span(months).start / 12) === Number(row[label]?.text)
  if ((part !== undefined && !isPart) || !isNamed) return undefined
  const isBefore = lead.some(it => is(it, 'past', 'year-ago'))
  return {
    ...{ from: part?.from ?? piece.from, to: last.to, period: isBefore ? yearBefore(months) : months },
    ...{ isBase: false, isUndated: false, isYearToDate: false, isCurrent: false },
  }
}
