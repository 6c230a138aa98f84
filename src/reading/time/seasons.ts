/** Seasons as periods. */
import type { TaggedRow } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { isOfYearBefore, isYear } from './relative.ts'
import type { Atom } from './types.ts'

/** «весной 2026», "summer", 夏季: three months of a year. Winter belongs to two years, so it is not a period. */
export function season(row: TaggedRow, at: number): Atom | undefined {
  if (inClass(row[at], 'winter') && isDated(row, at)) return { from: at, to: at + 1, time: { is: 'bad', instead: [] } }
  const found = seasons.findIndex(name => inClass(row[at], name))
  if (found === -1 || (!inClass(row[at], 'season-alone') && !isDated(row, at))) return undefined
  return { from: at, to: at + 1, time: { is: 'part', start: found * 3 + 2, months: 3 } }
}
/** "Summer" alone is not a period, but "summer 2025" and "last summer" are. */
const isDated = (row: TaggedRow, at: number): boolean =>
  hasWord(row[at - 1], 'last', 'this') ||
  isYear(row[at + 1]) ||
  (hasWord(row[at + 1], 'of') && isYear(row[at + 2])) ||
  isOfYearBefore(row, at)
const seasons = ['spring', 'summer', 'autumn'] as const
