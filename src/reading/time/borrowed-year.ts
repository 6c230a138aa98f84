/** The year of a second period that is named without one. */
import { grain, next, yearBefore } from '../../data/model/period.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { hasWord } from '../text/word-sense.ts'
import type { PeriodMention } from './types.ts'

/**
 * "compare Q3 2025 with Q2", «март 2025 с февралём», 2025年3月总出口比2月多吗: of two like parts the second is of the year of the first.
 * What comes before January, or before the first quarter, is of the year before when they are compared: "January 2025 with December".
 */
export function withBorrowedYear(row: TaggedRow, all: readonly PeriodMention[]): readonly PeriodMention[] {
  const lent = withYearBefore(row, all)
  if (lent !== undefined) return lent
  const [one, other, more] = all
  const first = one?.undated === true ? undefined : one?.period
  if (one === undefined || first === undefined || other?.period === undefined || more !== undefined) return all
  const step = grain(first)
  if (other.undated !== true || step === 'year' || grain(other.period) !== step) return all
  const period = other.period.replace(/\d{4}(?=-)/g, first.slice(0, 4))
  if (period === first) return all
  const isBase = other.base === true || other.joint === 'against'
  const isCompared = isBase || (other.joint !== 'and' && row.some(it => hasWord(it, 'compare', 'versus', 'more')))
  const isBefore = (step === 'month' && isBase) || (isCompared && step !== 'half' && next(yearBefore(period)) === first)
  const { undated: _, ...dated } = other
  return [one, { ...dated, period: period > first && isBefore ? yearBefore(period) : period }]
}

/** "In 2025, Q2 or Q4", 2025年…二季度还是四季度: the parts are of the year before them, whose mention stays without a period. */
function withYearBefore(
  row: TaggedRow,
  [year, ...parts]: readonly PeriodMention[],
): readonly PeriodMention[] | undefined {
  const { period = '', ...spoken } = year ?? { from: 0, to: 0, joint: 'far' }
  const isBare = /^\d{4}$/.test(period) && year?.ytd !== true && year?.base !== true
  const areParts =
    parts.length > 1 && parts.every(part => part.undated === true && /^\d{4}-(\d\d|[QS]\d)$/.test(part.period ?? ''))
  if (!isBare || !areParts || row.slice(year?.to, parts[0]?.from).some(it => hasWord(it, 'and'))) return undefined
  const dated = parts.map(({ undated: _, ...part }) => ({ ...part, period: `${period}${part.period?.slice(4)}` }))
  return [spoken, ...dated]
}
