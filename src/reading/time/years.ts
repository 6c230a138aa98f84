/** Years: 2025, 2025年, FY24, Q3 25. */
import type { TaggedRow } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import { farYear } from './far-years.ts'
import { hasZero, isYear } from './relative.ts'
import { digits, isPartLetter, pastSuffix } from './small-numbers.ts'
import { isAmount } from './spelled-years.ts'
import type { Atom } from './types.ts'

/** 2025, 2025-ci il, 2025 г., 2025年; 25 only right before the word for year. */
export function year(row: TaggedRow, at: number): Atom | undefined {
  const value = digits(row[at], 4) ?? senseOf(row[at], 'number')?.value
  if (value === undefined || row[at - 1]?.text === '$' || isScaled(row, at)) return farYear(row, at)
  if (value < 1900 || value > 2100) return shortYear(row, at, value) ?? farYear(row, at)
  return { from: at, to: pastUnit(row, pastSuffix(row, at + 1)), time: { is: 'year', year: value } }
}

/** "Over 2000 million in 2024", 2000万: an amount. «2025 млн долл» alone names the year, and the unit of the answer. */
function isScaled(row: TaggedRow, at: number): boolean {
  const scale = row[at + 1]
  const isScale = hasWord(scale, 'tenthousand', 'million', 'hundredmillion', 'billion', 'trillion')
  if (!isScale || (scale?.kind === 'word' && scale.text.length < 2)) return false
  const isLevel = hasWord(row[at - 1], 'over', 'under', 'more')
  return scale?.kind === 'han' || isLevel || row.some((it, i) => i !== at && isYear(it))
}

/** 25Q3: a letter and one digit follow without a space. */
export const isYearOfPart = (row: TaggedRow, at: number): boolean =>
  isPartLetter(row[at + 1]) &&
  row[at + 1]?.glued === true &&
  row[at + 2]?.glued === true &&
  digits(row[at + 2], 1) !== undefined

/** Q3 25; not in "2024-Q3 25", which already has its year. */
function isAfterPart(row: TaggedRow, at: number): boolean {
  const year = row[at - 3]?.text === '-' ? row[at - 4] : row[at - 3]
  const isPart = isPartLetter(row[at - 2]) && row[at - 1]?.glued === true
  return isPart && !isYear(year) && !(row[at - 2]?.glued === true && digits(year, 2) !== undefined)
}

/** 19到25年: the word for year follows only the second year. */
const isFirstOfRange = (row: TaggedRow, at: number): boolean =>
  (row[at + 1]?.text === '-' || inClass(row[at + 1], 'up-to')) &&
  /^\d\d$/.test(row[at + 2]?.text ?? '') &&
  inClass(row[at + 3], 'year-sign')

function shortYear(row: TaggedRow, at: number, value: number): Atom | undefined {
  const next = pastSuffix(row, at + 1)
  const unit = row[next]
  const isLast = row.slice(at + 1).every(({ kind }) => kind === 'mark') && row[at - 1]?.kind === 'word'
  const isIn = isLast && (hasWord(row[at - 1], 'in') || inClass(row[at - 1], 'before-month'))
  const isBehind = inClass(row[at - 1], 'fiscal-year') || isAfterPart(row, at) || isIn || isAlone(row, at)
  // FY24, Q3 25, 25Q3, "exports in 24", "24?": without the word for year.
  if (
    (isBehind || isYearOfPart(row, at) || isFirstOfRange(row, at)) &&
    row[at]?.text.length === 2 &&
    value > 12 &&
    value < 50 &&
    !isAmount(unit)
  )
    return { from: at, to: at + 1, time: { is: 'year', year: 2000 + value } }
  const isYear =
    hasWord(unit, 'year') &&
    (next > at + 1 ||
      (unit?.kind === 'han' && (value > 12 || hasZero(row[at], value))) ||
      inClass(unit, 'after-short-year'))
  if (!isYear || (value < 10 && !hasZero(row[at], value)) || value > 49) return undefined
  return { from: at, to: next + 1, time: { is: 'year', year: 2000 + value } }
}

/** "24?", "and 24?", "24-də?" */
const isAlone = (row: TaggedRow, at: number): boolean =>
  row.length > 1 &&
  row.every((it, i) => i === at || it.kind === 'mark' || inClass(it, 'case-ending') || hasWord(it, 'andwhat'))

function pastUnit(row: TaggedRow, at: number): number {
  const unit = row[at]
  if (!hasWord(unit, 'year', 'years') || hasWord(unit, 'first', 'howmuch')) return at
  return row[at + 1]?.text === '.' ? at + 2 : at + 1
}
