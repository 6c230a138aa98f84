/** Periods that can have figures: those that are over, and the current year up to its last full month. */
import type { Problem } from '../../answers/model/problem.ts'
import { fromSpan, grain, hasBegun, isOver, yearAfter, yearOf } from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'

/** The period, with the current year cut to its full months; or the problem that it is not over. */
export function askable(period: Period, today: Day): Period | Problem {
  if (isOver(period, today)) return period
  const months = Number(today.slice(5, 7)) - 1
  const isRunning = grain(period) === 'year' && hasBegun(period, today) && months > 0
  return isRunning ? fromSpan({ start: Number(period) * 12, months }) : { because: 'not-over', period, today }
}

export const isPeriodText = (it: Period | Problem): it is Period => typeof it === 'string'
export const isProblem = (it: Period | Problem): it is Problem => typeof it !== 'string'

export const isFuture = (period: Period, today: Day): boolean => !hasBegun(period, today)

export const lastFullYear = (today: Day): Period => String(yearOf(today) - 1)

/** The newest later year's period of the same months that is over; undefined when no such period is over. */
export function newestAfter(period: Period, today: Day): Period | undefined {
  let newest: Period | undefined
  for (let next = yearAfter(period); isOver(next, today); next = yearAfter(next)) newest = next
  return newest
}

/** A range of two consecutive years: growth between them is not an average. Undefined for any other range. */
export function consecutiveYears(
  range: { readonly from: Period; readonly to?: Period } | undefined,
): { readonly from: Period; readonly to: Period } | undefined {
  if (range?.to === undefined || Number(range.to) !== Number(range.from) + 1) return undefined
  return { from: range.from, to: range.to }
}
