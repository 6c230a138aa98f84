/** How close held periods are to the one asked for. */
import { comparePeriods, contains, grain, monthsBetweenEnds, span } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'

/** 'alike': same grain, two years away at most; 'within': a part of it, or around it; else 'near' or 'far'. */
export type Closeness = 'alike' | 'within' | 'near' | 'far'

interface Close {
  readonly period: Period
  readonly closeness: Closeness
}

/** In months between the ends. A period further away says little about the one asked for. */
const near = 24

/**
 * Sorts periods: the closest one, then the one within it (or around it) that is nearest in length, then the others by
 * distance. Further ones within it are left out. Without a period asked for, the newest first.
 */
export function byCloseness(periods: readonly Period[], asked: Period | undefined): readonly Close[] {
  if (asked === undefined)
    return periods.toSorted((a, b) => comparePeriods(b, a)).map(period => ({ period, closeness: 'alike' }))
  const months = (it: Period): number => monthsBetweenEnds(it, asked)
  // Eleven months of a year say more about it than seven.
  const lengths = (it: Period): number => Math.abs(span(it).months - span(asked).months)
  const all = periods
    .map(period => ({ period, closeness: closeness(period, asked) }))
    .toSorted(
      (a, b) =>
        order[a.closeness] - order[b.closeness] ||
        (a.closeness === 'within' ? lengths(a.period) - lengths(b.period) : months(a.period) - months(b.period)) ||
        comparePeriods(b.period, a.period),
    )
  const first = all[0]
  const within = all.find(it => it.closeness === 'within')
  const others = all.filter(it => it !== first && it.closeness !== 'within')
  return [
    ...(first === undefined ? [] : [first]),
    ...(within === undefined || within === first ? [] : [within]),
    ...others,
  ]
}

const order: Record<Closeness, number> = { alike: 0, within: 1, near: 2, far: 3 }

function closeness(period: Period, asked: Period): Closeness {
  const isNear = monthsBetweenEnds(period, asked) <= near
  // Cumulated months are alike only if they are equally long.
  if (grain(period) === grain(asked) && isNear && span(period).months === span(asked).months) return 'alike'
  if (contains(asked, period) || contains(period, asked)) return 'within'
  return isNear ? 'near' : 'far'
}
