/** Months up to one: "as of October", "by the end of September", "the twelve months to March". */
import type { TextSpan } from '../../../answers/model/post.ts'
import { canonical, fromSpan, grain, span, yearAfter } from '../../../data/model/period.ts'
import type { Day, Period } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { hasWord, senseOf } from '../../text/word-sense.ts'
import type { PeriodMention } from '../../time/types.ts'
import { is } from './is.ts'
import type { Piece } from './pieces.ts'
import { pieceAfter } from './rows.ts'

/** The period that the words of a time name, or the months of the year up to it: "as of October", 截至10月底. */
export function toldPeriod(time: PeriodMention, clause: readonly Piece[], today: Day): Period | undefined {
  const period = time.period && ofMonthOver(time, today)
  return period && hasWord(clause[time.from - 1], 'asof') ? sinceJanuary(period) : period
}

/** "In January-July" at the end of July: of that year. */
function ofMonthOver({ period = '', undated }: PeriodMention, today: Day): Period {
  const later = grain(period) === 'year' ? period : yearAfter(period)
  const isOfNow = undated === true && today.slice(8) >= '28' && later.endsWith(today.slice(0, 7))
  return isOfNow ? later : period
}

/** January up to that month of its year. */
const sinceJanuary = (period: Period): Period =>
  grain(period) === 'month' && !period.endsWith('-01') ? canonical(`${period.slice(0, 4)}-01/${period}`) : period

/** "By the end of September", «на конец сентября», "sentyabrın sonuna"; not of December, when a year ends. */
export function upToEnd({ from, to }: TextSpan, period: Period, row: readonly Piece[]): Period {
  const near = [row.findLast(piece => piece.to <= from && piece.text !== '-'), pieceAfter(row, to)]
  const isEnd = near.some((it, i) => is(it, 'by-the-end') && isPostposed(it) === (i === 1))
  return isEnd && !period.endsWith('-12') ? sinceJanuary(period) : period
}

/** Months that end with a period; `start` is the piece that their number begins with. */
export type MonthsUpTo = { readonly period: Period; readonly start: number }

/** "The twelve months to September", «за 12 месяцев по сентябрь», "the four quarters to the end of Q3", 截至9月的12个月. */
export function upTo(time: PeriodMention, clause: readonly Piece[], today: Day): MonthsUpTo | undefined {
  const { period: told, from, to } = time
  const [year] = /^20\d\d$/.exec(clause[to - 1]?.text ?? '') ?? []
  const period = told === undefined ? year : ofMonthOver(time, today)
  if (period === undefined) return undefined
  const offset = Math.max(0, from - 7)
  const before = clause.slice(offset, to)
  const noun = before.findLastIndex((piece, i) => {
    const between = before.slice(i + 1, from - offset)
    const isLed =
      between.slice(0, 3).some(isUntil) && between.every(({ kind, text }) => kind === 'word' || text === '-')
    return isLed && (hasWord(piece, 'months', 'quarters') || (hasWord(piece, 'year') && isUntil(before[i + 1])))
  })
  const behind = hasWord(clause[from - 1], 'asof') ? clause.slice(to, to + 4) : []
  const counted = behind[behind.findIndex(piece => hasWord(piece, 'months')) - 1]
  const count = countOf(noun === -1 ? counted : before[noun - 1])
  const isYear = noun !== -1 && hasWord(before[noun], 'year')
  const months = isYear ? 12 : count && count * (hasWord(before[noun], 'quarters') ? 3 : 1)
  const { start, months: length } = span(period)
  // «По сентябрь» may be read as the months of the year up to it.
  const isOfOne = length === 1 || (noun !== -1 && (start % 12 === 0 || length % 3 === 0))
  if (months === undefined || months < 2 || months > 24 || !isOfOne) return undefined
  const last = canonical(fromSpan({ start: start + length - months, months }))
  return { period: last, start: noun === -1 ? from : offset + (isYear ? noun : noun - 1) }
}
const isUntil = (piece: Piece | undefined): boolean => hasWord(piece, 'until', 'to') || inClass(piece, 'ending')
const countOf = (piece: Piece | undefined): number | undefined =>
  piece?.kind === 'number' ? Number(piece.text) : senseOf(piece, 'number')?.value
