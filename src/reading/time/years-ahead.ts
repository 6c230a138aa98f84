/** Years ahead: «через пять лет», "five years from now", 五年后. */
import type { TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { cardinal, yearOf } from './small-numbers.ts'
import type { Atom } from './types.ts'

/** «через пять лет», «лет через пять»: a future year. */
export function yearsAhead(row: readonly TaggedWord[], at: number, today: string): Atom | undefined {
  const other = aheadInEnglish(row, at, today) ?? aheadInHan(row, at, today)
  if (other !== undefined) return other
  const isTurned = hasWord(row[at], 'years') && inClass(row[at + 1], 'ahead')
  if (!isTurned && !inClass(row[at], 'ahead')) return undefined
  const count = cardinal(row, isTurned ? at + 2 : at + 1)
  if (count === undefined || count.value < 1 || (!isTurned && !hasWord(row[count.to], 'years'))) return undefined
  const to = isTurned ? count.to : count.to + 1
  return { from: at, to, time: { is: 'year', year: yearOf(today) + count.value, relative: true } }
}

/** Chinese: 五年后, 5年以后; but 20年后 may be "since 2020". */
function aheadInHan(row: readonly TaggedWord[], at: number, today: string): Atom | undefined {
  const count = cardinal(row, at)
  if (count === undefined || count.value < 1 || count.value > 15) return undefined
  const isWhole = inClass(row[count.to], 'years-ahead')
  if (!isWhole && !(inClass(row[count.to], 'year-sign') && inClass(row[count.to + 1], 'ahead-behind'))) return undefined
  const to = count.to + (isWhole ? 1 : 2)
  return { from: at, to, time: { is: 'year', year: yearOf(today) + count.value, relative: true } }
}

/** English: "five years from now"; "in five years" only beside a word of the future, because it may be a duration. */
function aheadInEnglish(row: readonly TaggedWord[], at: number, today: string): Atom | undefined {
  const isIn = inClass(row[at], 'in-time')
  const count = cardinal(row, isIn ? at + 1 : at)
  if (count === undefined || count.value < 1 || !hasWord(row[count.to], 'years')) return undefined
  const isFromNow = inClass(row[count.to + 1], 'from') && inClass(row[count.to + 2], 'now')
  if (!isFromNow && !(isIn && row.some(tagged => hasWord(tagged, 'forecast') || inClass(tagged, 'future'))))
    return undefined
  const to = isFromNow ? count.to + 3 : count.to + 1
  return { from: at, to, time: { is: 'year', year: yearOf(today) + count.value, relative: true } }
}
