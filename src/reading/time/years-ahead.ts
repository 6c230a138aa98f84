/** Years ahead: «через пять лет», "five years from now", 五年后. */
import { yearOf } from '../../data/model/period.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { type Count, cardinal } from './small-numbers.ts'
import type { Atom } from './types.ts'

/** The future year that begins at a word, so many years from today. */
export function yearsAhead(row: TaggedRow, at: number, today: string): Atom | undefined {
  const ahead = aheadInEnglish(row, at) ?? aheadInHan(row, at) ?? aheadInRussian(row, at)
  if (ahead === undefined || ahead.value < 1) return undefined
  return { from: at, to: ahead.to, time: { is: 'year', year: yearOf(today) + ahead.value } }
}

/** «через пять лет», «лет через пять». */
function aheadInRussian(row: TaggedRow, at: number): Count | undefined {
  const isTurned = hasWord(row[at], 'years') && inClass(row[at + 1], 'ahead')
  const count = isTurned || inClass(row[at], 'ahead') ? cardinal(row, isTurned ? at + 2 : at + 1) : undefined
  if (count === undefined || isTurned) return count
  return hasWord(row[count.to], 'years') ? { ...count, to: count.to + 1 } : undefined
}

/** Chinese: 五年后, 5年以后; but 20年后 may be "since 2020". */
function aheadInHan(row: TaggedRow, at: number): Count | undefined {
  const count = cardinal(row, at)
  if (count === undefined || count.value > 15) return undefined
  if (inClass(row[count.to], 'years-ahead')) return { ...count, to: count.to + 1 }
  const isAhead = inClass(row[count.to], 'year-sign') && inClass(row[count.to + 1], 'ahead-behind')
  return isAhead ? { ...count, to: count.to + 2 } : undefined
}

/** English: "five years from now"; "in five years" only beside a word of the future, because it may be a duration. */
function aheadInEnglish(row: TaggedRow, at: number): Count | undefined {
  const isIn = inClass(row[at], 'in-time')
  const count = cardinal(row, isIn ? at + 1 : at)
  if (count === undefined || !hasWord(row[count.to], 'years')) return undefined
  if (inClass(row[count.to + 1], 'from') && inClass(row[count.to + 2], 'now')) return { ...count, to: count.to + 3 }
  const isAhead = isIn && row.some(tagged => hasWord(tagged, 'forecast') || inClass(tagged, 'future'))
  return isAhead ? { ...count, to: count.to + 1 } : undefined
}
