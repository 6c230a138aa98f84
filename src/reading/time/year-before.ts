/** The year before another one: "the year before 2025", «год до 2025», "2025-ci ildən əvvəlki il", 2025年的前一年. */
import type { TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { isYear } from './relative.ts'
import { digits, pastSuffix } from './small-numbers.ts'
import type { Atom } from './types.ts'

/** The year before the one that is named. It comes before the rules of plain years. */
export function yearBeforeYear(row: readonly TaggedWord[], at: number): Atom | undefined {
  return leading(row, at) ?? following(row, at)
}

/** "The year before 2025", «год до 2025 года»; but «2024 год до 2025» is a range. */
function leading(row: readonly TaggedWord[], at: number): Atom | undefined {
  const isWhole = inClass(row[at], 'year-before')
  const isApart = inClass(row[at], 'year-alone') && inClass(row[at + 1], 'ahead-of-year') && !isYear(row[at - 1])
  const named = isWhole ? at + 1 : at + 2
  const year = digits(row[named], 4)
  if ((!isWhole && !isApart) || year === undefined || !isYear(row[named])) return undefined
  const end = pastSuffix(row, named + 1)
  const to = hasWord(row[end], 'year') ? end + 1 : end
  return { from: at, to, time: { is: 'year', year: year - 1 } }
}

/** "2025-ci ildən əvvəlki il", 2025年的前一年. */
function following(row: readonly TaggedWord[], at: number): Atom | undefined {
  const year = digits(row[at], 4)
  if (year === undefined || !isYear(row[at])) return undefined
  const unit = pastSuffix(row, at + 1)
  if (!hasWord(row[unit], 'year')) return undefined
  const end = hasWord(row[unit + 1], 'of') ? unit + 2 : unit + 1
  return inClass(row[end], 'year-before-it')
    ? { from: at, to: end + 1, time: { is: 'year', year: year - 1 } }
    : undefined
}
