/** The periods that may be asked for when the index cannot be asked which are held. */
import { comparePeriods, fromSpan, hasBegun } from '../../data/model/period.ts'
import type { Day, Period } from '../../data/model/schema.ts'

/** How far back: older lists of partners tell nothing of today's. */
const yearsBack = 20

const count = <T>(length: number, each: (i: number) => T): readonly T[] => Array.from({ length }, (_, i) => each(i))

/**
 * Every year, half, quarter, month and run of months from January that has begun, newest first.
 * A fixed number of them, so that looking each one up costs the same whatever is held.
 */
export const everyPeriod = (today: Day): readonly Period[] =>
  count(yearsBack, i => (Number(today.slice(0, 4)) - i) * 12)
    .flatMap(january => [
      ...count(12, i => ({ start: january, months: i + 1 })),
      ...count(11, i => ({ start: january + i + 1, months: 1 })),
      ...count(3, i => ({ start: january + 3 * (i + 1), months: 3 })),
      { start: january + 6, months: 6 },
    ])
    .map(fromSpan)
    .filter(period => hasBegun(period, today))
    .sort((a, b) => comparePeriods(b, a))
