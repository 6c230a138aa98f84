/** Periods that can be asked for: over, or the running year up to its last full month. */
import type { Problem } from '../../answers/model/problem.ts'
import { fromSpan, grain, hasBegun, isOver, yearAfter } from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'

/** The period as it can be asked for; or the problem that it is not over. The running year is asked for up to now. */
export function askable(period: Period, today: Day): Period | Problem {
  if (isOver(period, today)) return period
  const months = Number(today.slice(5, 7)) - 1
  const isRunning = grain(period) === 'year' && hasBegun(period, today) && months > 0
  return isRunning ? fromSpan({ start: Number(period) * 12, months }) : { because: 'not-over', period, today }
}

export const isPeriodText = (it: Period | Problem): it is Period => typeof it === 'string'
export const isProblem = (it: Period | Problem): it is Problem => typeof it !== 'string'

/** Whether nothing of the period has happened yet. */
export const isFuture = (period: Period, today: Day): boolean => !hasBegun(period, today)

/** The last full year. */
export const lastFullYear = (today: Day): Period => String(Number(today.slice(0, 4)) - 1)

/** The newest period of the same months that is over, in a later year than this one; undefined where there is none. */
export function newestAfter(period: Period, today: Day): Period | undefined {
  let newest: Period | undefined
  for (let next = yearAfter(period); isOver(next, today); next = yearAfter(next)) newest = next
  return newest
}

/** Two years of which the one follows the other: growth from the one to the other is no average. */
export function consecutiveYears(
  range: { readonly from: Period; readonly to?: Period } | undefined,
): { readonly from: Period; readonly to: Period } | undefined {
  if (range?.to === undefined || Number(range.to) !== Number(range.from) + 1) return undefined
  return { from: range.from, to: range.to }
}
