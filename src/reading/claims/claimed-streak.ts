/** "The third record year in a row", «четвёртый год подряд», 连续三年: how many years are claimed. */
import type { Claim } from '../../answers/model/remarks.ts'
import type { Slots } from '../slots/read-slots.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, isKind } from '../text/word-sense.ts'
import { cardinal, ordinal } from '../time/small-numbers.ts'

type StreakClaim = Extract<Claim, { kind: 'streak' }>

/** The claimed run of years; undefined without a number of years, and for months. */
export function streakClaim({ row, words, periods, times }: Slots, intent: string): StreakClaim | undefined {
  const at = row.findIndex(tagged => hasWord(tagged, 'streak'))
  if (at === -1 || words.has('month') || words.has('months') || words.has('quarter')) return undefined
  const way = words.has('fall') ? 'down' : 'up'
  const of = intent === 'record' || words.has('record') ? 'record' : way
  if (of === 'up' && !words.has('growth')) return undefined
  const isFree = (i: number): boolean => !times.some(time => time.from <= i && i < time.to)
  const places = nearest(at, row.length).filter(isFree)
  const found = places.map(i => countAt(row, i)).find(it => it !== undefined)
  const [period] = periods
  if (found === undefined) return undefined
  return { kind: 'streak', of, ...found, ...(period === undefined ? {} : { period }) }
}

/** The places around the word, the nearest first: "third record year in a row", "ardıcıl üçüncü il". */
const nearest = (at: number, length: number): readonly number[] =>
  [1, -1, 2, -2, 3, -3, 4, -4].map(step => at + step).filter(i => i >= 0 && i < length)

/** An ordinal is exact; "three years in a row" are at least three. */
function countAt(row: TaggedRow, at: number): Pick<StreakClaim, 'count' | 'atLeast'> | undefined {
  const tagged = row[at]
  // 首 and 一 are parts of other phrases.
  if (tagged === undefined || inClass(tagged, 'no-count')) return undefined
  const place = isKind(tagged, 'ordinal') || inClass(tagged, 'ordinal-prefix') ? ordinal(row, at)?.value : undefined
  if (place !== undefined) return place > 1 ? { count: place } : undefined
  const several = cardinal(row, at)
  if (several === undefined || several.value < 2 || several.value > 40) return undefined
  const isPlace = row[several.to]?.kind === 'word' && !hasWord(row[several.to], 'years', 'year', 'streak')
  return isPlace || inClass(row[at - 1], 'ordinal-prefix')
    ? { count: several.value }
    : { count: several.value, atLeast: true }
}
