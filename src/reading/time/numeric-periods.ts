/** Periods in digits: 2026-01, 2026-Q1, 2025-01/2025-10, 01.2026, 13.03.2026, 2026-YTD. */
import { twoDigits } from '../../data/model/dates.ts'
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { inClass } from '../text/word-grammar.ts'
import { hasWord } from '../text/word-sense.ts'
import { dayTime, digits } from './small-numbers.ts'
import type { Atom, Time } from './types.ts'

/** The period that begins at a word. "2026-13" is a bad period, with suggestions; undefined for other numbers. */
export function numericPeriods(row: TaggedRow, at: number, today: string): Atom | undefined {
  const text = row[at]?.text ?? ''
  if (row[at]?.kind !== 'number') return undefined
  if (text.includes('.')) return dotted(at, text) ?? monthDotted(row, at, text)
  return yearFirst(row, at, today) ?? monthsOf(row, at) ?? slashed(row, at)
}

const isYear = (value: number | undefined): value is number => value !== undefined && value >= 1900 && value <= 2100
const month = (from: number, to: number, year: number, month: number): Atom =>
  month >= 1 && month <= 12 && isYear(year)
    ? { from, to, time: { is: 'period', period: `${year}-${twoDigits(month)}` } }
    : { from, to, time: { is: 'bad', instead: instead(year) } }

/** Suggestions for an impossible month of that year. */
const instead = (year: number): readonly string[] => (isYear(year) ? [`${year}-12`, `${year}-Q4`, `${year}`] : [])

function dotted(at: number, text: string): Atom | undefined {
  const parts = text.split('.')
  const numbers = parts.map(Number)
  const [a = 0, b = 0, c = 0] = numbers
  if (parts.length === 3 && isYear(c) && b >= 1 && b <= 12 && a >= 1 && a <= 31)
    return { from: at, to: at + 1, time: dayTime(c, b, a) }
  if (parts.length === 3 && isYear(a) && b >= 1 && b <= 12 && c >= 1 && c <= 31)
    return { from: at, to: at + 1, time: dayTime(a, b, c) }
  // 32.01.2026: not a day of the calendar.
  if (parts.length === 3 && parts[2]?.length === 4 && isYear(c) && a > 0 && b > 0 && a < 100 && b < 100)
    return { from: at, to: at + 1, time: { is: 'bad', instead: instead(c) } }
  if (parts.length === 2 && parts[1]?.length === 4 && isYear(b)) return month(at, at + 1, b, a)
  if (parts.length === 2 && parts[0]?.length === 4 && parts[1]?.length === 2 && isYear(a))
    return month(at, at + 1, a, b)
  return undefined
}

/** 2026.1中阿贸易额: a month of one digit, beside Chinese words, unless it is an amount. */
function monthDotted(row: TaggedRow, at: number, text: string): Atom | undefined {
  const [year = '', one = '', more] = text.split('.')
  const isMonth = year.length === 4 && isYear(Number(year)) && /^[1-9]$/.test(one) && more === undefined
  const next = row[at + 1]
  const isChinese = next?.kind === 'han' || row[at - 1]?.kind === 'han'
  const isSum = hasWord(next, 'million', 'hundredmillion', 'billion', 'percent', 'USD') || next?.text === '%'
  return isMonth && isChinese && !isSum ? month(at, at + 1, Number(year), Number(one)) : undefined
}

/** Whether the words from `at` follow each other without spaces. */
const glued = (row: TaggedRow, at: number, count: number): boolean =>
  Array.from({ length: count }, (_, i) => row[at + i]).every(tagged => tagged?.glued === true)

function yearFirst(row: TaggedRow, at: number, today: string): Atom | undefined {
  const year = digits(row[at], 4)
  if (!isYear(year) || row[at]?.text.length !== 4) return undefined
  const joint = row[at + 1]?.text === '-' || row[at + 1]?.text === '/' ? at + 2 : at + 1
  if (!glued(row, at + 1, joint - at)) return undefined
  return yearAndLetter(row, { at, joint, year }, today) ?? yearAndMonth(row, { at, joint, year })
}

const quarter = { code: 'Q', most: 4 }
const half = { code: 'S', most: 2 }
function partOf(tagged: TaggedWord | undefined): typeof quarter | undefined {
  if (inClass(tagged, 'quarter-letter') || inClass(tagged, 'quarter-short')) return quarter
  return inClass(tagged, 'half-letter') || inClass(tagged, 'semester') ? half : undefined
}

/** A year, where it is, and where the word that is joined to it is. */
type JoinedYear = Readonly<Record<'at' | 'joint' | 'year', number>>

function yearAndLetter(row: TaggedRow, first: JoinedYear, today: string): Atom | undefined {
  const { at, joint, year } = first
  if (row[joint]?.text === 'ytd' && String(year) === today.slice(0, 4))
    return { from: at, to: joint + 1, time: { is: 'year', year, ytd: true } }
  const letter = partOf(row[joint])
  const value = digits(row[joint + 1], 2)
  if (letter !== undefined && value !== undefined && row[joint + 1]?.glued === true)
    return lettered(first, letter, value)
  const before = digits(row[joint], 1)
  const after = partOf(row[joint + 1])
  if (before !== undefined && after !== undefined && row[joint + 1]?.glued === true && joint > at + 1)
    return lettered(first, after, before)
  return undefined
}

function lettered({ at, joint, year }: JoinedYear, { code, most }: typeof quarter, value: number): Atom {
  const time: Time =
    value >= 1 && value <= most
      ? { is: 'period', period: `${year}-${code}${value}` }
      : { is: 'bad', instead: [`${year}-${code}${most}`, `${year}`] }
  return { from: at, to: joint + 2, time }
}

function yearAndMonth(row: TaggedRow, { at, joint, year }: JoinedYear): Atom | undefined {
  const value = digits(row[joint], 2)
  if (joint === at + 1 || value === undefined) return undefined
  // 2025-26 is two years, because it cannot be a month.
  if (
    value > 12 &&
    2000 + value > year &&
    row[joint - 1]?.text !== undefined &&
    2000 + value - year <= 30 &&
    value !== 13
  )
    return { from: at, to: joint + 1, time: { is: 'years', from: year, to: 2000 + value } }
  const day = digits(row[joint + 2], 2)
  if (
    row[joint + 1]?.text === row[joint - 1]?.text &&
    glued(row, joint + 1, 2) &&
    day !== undefined &&
    row[joint + 2]?.text.length === 2
  )
    return day >= 1 && day <= 31 && value >= 1 && value <= 12
      ? { from: at, to: joint + 3, time: dayTime(year, value, day) }
      : { from: at, to: joint + 3, time: { is: 'bad', instead: instead(year) } }
  return month(at, joint + 1, year, value)
}

/** 01-10.2025: a range of months. */
function monthsOf(row: TaggedRow, at: number): Atom | undefined {
  const first = digits(row[at], 2)
  const [last, year, more] = (row[at + 2]?.text ?? '').split('.').map(Number)
  if (first === undefined || row[at + 1]?.text !== '-' || !glued(row, at + 1, 2)) return undefined
  if (more !== undefined || last === undefined || !isYear(year) || first < 1 || first >= last || last > 12)
    return undefined
  const period = `${year}-${twoDigits(first)}/${year}-${twoDigits(last)}`
  return { from: at, to: at + 3, time: { is: 'period', period } }
}

/** 01/26, 10/25: a month and a year of two digits. */
function shortSlashed(row: TaggedRow, at: number): Atom | undefined {
  const first = digits(row[at], 2)
  const second = digits(row[at + 2], 2)
  const areTwo = row[at]?.text.length === 2 && row[at + 2]?.text.length === 2 && row[at + 1]?.text === '/'
  if (first === undefined || second === undefined || !areTwo || !glued(row, at + 1, 2)) return undefined
  if (first < 1 || first > 12 || second < 15 || second > 40 || row[at + 3]?.text === '/') return undefined
  return month(at, at + 3, 2000 + second, first)
}

/** 01/2026, 13/03/2026. */
function slashed(row: TaggedRow, at: number): Atom | undefined {
  const short = shortSlashed(row, at)
  if (short !== undefined) return short
  const first = digits(row[at], 2)
  const second = digits(row[at + 2], 4)
  const mark = row[at + 1]?.text
  const third = row[at + 3]?.text === mark ? digits(row[at + 4], 4) : undefined
  if (first === undefined || second === undefined || (mark !== '/' && mark !== '-') || !glued(row, at + 1, 2))
    return undefined
  if (isYear(second)) return hasWord(row[at - 1], 'top') ? undefined : month(at, at + 3, second, first)
  if (!isYear(third) || !glued(row, at + 3, 2) || second < 1 || second > 12 || first < 1 || first > 31) return undefined
  return { from: at, to: at + 5, time: dayTime(third, second, first) }
}
