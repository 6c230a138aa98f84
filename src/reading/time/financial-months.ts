/** The months of a financial year: "July-April (2021-22)". */
import { fromSpan } from '../../data/model/period.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import type { PeriodMention } from './types.ts'

/** "July-December (2021-22)", "April-January 2024-25": the first month is of the first year, the last one of the year after it if it is before the first. */
export function withFinancialMonths(row: TaggedRow, all: readonly PeriodMention[]): readonly PeriodMention[] {
  const months = all.map(one => monthsBefore(row, one))
  const starts = months.flatMap(it => it?.from ?? [])
  // The months alone, "July-December", are a mention before that of the years.
  const isTaken = ({ from, to }: PeriodMention): boolean => starts.some(start => from <= start && start < to)
  return all.flatMap((one, i) => months[i] ?? (isTaken(one) ? [] : one))
}

function monthsBefore(row: TaggedRow, { from, to, years, joint }: PeriodMention): PeriodMention | undefined {
  const isShort = /^\d\d$/.test(row[to - 1]?.text ?? '') && Number(years?.to) === Number(years?.from) + 1
  if (years === undefined || !isShort) return undefined
  const lead = row.slice(0, from).findLastIndex(word => !isBetween(word)) + 1
  const [first, mark, last] = row.slice(Math.max(0, lead - 3), lead)
  const start = senseOf(first, 'month')?.month
  const end = senseOf(last, 'month')?.month
  const isRange = mark?.text === '-' || hasWord(mark, 'to', 'until')
  // "January-March (2021-22)" may be of the second year.
  if (start === undefined || end === undefined || start < 4 || !isRange) return undefined
  const months = ((end - start + 12) % 12) + 1
  return { from: lead - 3, to, joint, period: fromSpan({ start: Number(years.from) * 12 + start - 1, months }) }
}

/** Between the months and the years: a bracket, "of", "of fiscal". */
const isBetween = (word: TaggedWord): boolean =>
  word.text === '(' || word.text === ',' || hasWord(word, 'of', 'in') || inClass(word, 'fiscal-year')
