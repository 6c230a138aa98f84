/** The year beside another one: "the year before 2025", «год после 2024», 2025年的前一年; "2025 and the year before", "and a year later". */
import type { TaggedRow } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { isYear } from './relative.ts'
import { digits, pastSuffix } from './small-numbers.ts'
import type { Atom } from './types.ts'

/** The year before or after the one that is named. It comes before the rules of plain years. */
export const yearBesideYear = (row: TaggedRow, at: number): Atom | undefined =>
  leading(row, at) ?? following(row, at) ?? andBeside(row, at)

/** "The year before 2025", «год до 2025 года»; but «2024 год до 2025» is a range. */
function leading(row: TaggedRow, at: number): Atom | undefined {
  const isWhole = inClass(row[at], 'year-before')
  const isAlone = inClass(row[at], 'year-alone') && !isYear(row[at - 1])
  const isAfter = isAlone && inClass(row[at + 1], 'after-year')
  const isApart = isAfter || (isAlone && inClass(row[at + 1], 'ahead-of-year'))
  const named = isWhole ? at + 1 : at + 2
  const year = digits(row[named], 4)
  if ((!isWhole && !isApart) || year === undefined || !isYear(row[named])) return undefined
  const end = pastSuffix(row, named + 1)
  const to = hasWord(row[end], 'year') ? end + 1 : end
  return { from: at, to, time: { is: 'year', year: isAfter ? year + 1 : year - 1 } }
}

/** "2025-ci ildən əvvəlki il", 2025年的前一年, "2024-dən sonrakı il", 2024年之后一年. */
function following(row: TaggedRow, at: number): Atom | undefined {
  const year = digits(row[at], 4)
  if (year === undefined || !isYear(row[at])) return undefined
  const unit = pastSuffix(row, at + 1)
  const behind = hasWord(row[unit], 'year') ? unit + 1 : unit
  const from = hasWord(row[behind], 'of') ? behind + 1 : behind
  for (const to of [from + 1, from + 2, from + 3]) {
    const space = row[from]?.kind === 'han' ? '' : ' '
    const phrase = {
      text: row
        .slice(from, to)
        .map(({ text }) => text)
        .join(space),
    }
    if (inClass(phrase, 'year-before-it')) return { from: at, to, time: { is: 'year', year: year - 1 } }
    if (inClass(phrase, 'year-after-it')) return { from: at, to, time: { is: 'year', year: year + 1 } }
  }
  return undefined
}

/** "2025 and the year before", «2025 и годом раньше», "2025 və sonrakı il", 2025年和次年: not the year beside today's. */
function andBeside(row: TaggedRow, at: number): Atom | undefined {
  const isNext = inClass(row[at], 'next-year')
  if (!isNext && !inClass(row[at], 'one-year-back')) return undefined
  const lead = row.slice(Math.max(0, at - 6), at)
  const joint = lead.findLastIndex(it => hasWord(it, 'and'))
  const named = lead.findLastIndex((it, i) => i < joint && isYear(it))
  const isJoined =
    lead.slice(named + 1, joint).every(it => it.glued || it.text === '-' || hasWord(it, 'year')) &&
    lead.slice(joint + 1).every(it => hasWord(it, 'in', 'noise'))
  const year = digits(lead[named], 4)
  if (year === undefined || !isJoined) return undefined
  return { from: at, to: at + 1, time: { is: 'year', year: isNext ? year + 1 : year - 1 } }
}
