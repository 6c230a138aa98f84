import type { WantedFigures } from '../data/exchange/fetched-tables.ts'
import { comparePeriods, grain, next } from '../data/model/period.ts'
import type { Period } from '../data/model/schema.ts'

/** Every year or month that is wanted. Undefined when the ends are of another length than `every`. */
export function periodsOf({ from, to, every }: WantedFigures): readonly Period[] | undefined {
  if (grain(from) !== every || grain(to) !== every) return undefined
  const periods: Period[] = []
  for (let period = from; comparePeriods(period, to) <= 0; period = next(period)) periods.push(period)
  return periods
}

export const blocks = <T>(items: readonly T[], size: number): readonly (readonly T[])[] =>
  Array.from({ length: Math.ceil(items.length / size) }, (_, i) => items.slice(i * size, (i + 1) * size))
