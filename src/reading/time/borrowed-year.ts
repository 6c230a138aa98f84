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
