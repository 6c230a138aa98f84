/** Years far from any figure, numbers that are no year, and decades: 1066, 3025年, 20255; "the 1990s", «90-е», 90年代. */
import { yearOf } from '../../data/model/period.ts'
import type { Day } from '../../data/model/schema.ts'
import type { TaggedRow } from '../text/tag-words.ts'
import { classOf, inClass } from '../text/word-grammar.ts'
import { flowWords, hasWord, isKind, senseOf } from '../text/word-sense.ts'
import { digits, pastSuffix } from './small-numbers.ts'
import { isAmount } from './spelled-years.ts'
import type { Atom } from './types.ts'

/** «в 3025 году», "in 1066", 3025年: a year without data; "20255" is not a year. Undefined for numbers that may count something. */
export function farYear(row: TaggedRow, at: number): Atom | undefined {
  const other = monthTooFar(row, at)
  if (other !== undefined) return other
  const text = row[at]?.kind === 'number' ? (row[at]?.text ?? '') : ''
  const to = pastSuffix(row, at + 1)
  const unit = row[to]
  const lead = row[at - 1]
  if (isAmount(unit) || lead?.text === '$') return undefined
  const isYear = hasWord(unit, 'year') && (unit?.kind === 'han' ? unit.glued : true)
  const isDated = isYear || to > at + 1 || (lead?.kind === 'word' && hasWord(lead, 'year')) || isAlone(row, at, to)
  const end = isYear ? to + 1 : to
  if (/^[1-9]\d{3}$/.test(text) && isDated) return { from: at, to: end, time: { is: 'year', year: Number(text) } }
  const isLong =
    (/^(?:19|20)\d{3}$/.test(text) && (isDated || hasWord(lead, ...flowWords, 'balance'))) ||
    (/^[1-9]\d{4,}$/.test(text) && isDated)
  if (isLong) return { from: at, to: end, time: { is: 'bad', instead: yearIn(text) } }
  const isTooShort = /^\d{3}$/.test(text) && isDated && unit?.kind !== 'han' && !hasWord(unit, 'years')
  return isTooShort ? { from: at, to: end, time: { is: 'bad', instead: [] } } : undefined
}

/** A year that is typed with a digit too many. */
const yearIn = (text: string): readonly string[] => (/^(?:19|20)\d{3}$/.test(text) ? [text.slice(0, 4)] : [])

/** A year before Christ, or a decade. They come before the rules of plain years. */
export const oddYear = (row: TaggedRow, at: number, today: Day): Atom | undefined =>
  beforeChrist(row, at) ?? namedDecade(row, at, today)

/** "221 BC", "eramızdan əvvəl 221-ci il", 公元前221年: before any figure. */
function beforeChrist(row: TaggedRow, at: number): Atom | undefined {
  const value = digits(row[at], 4)
  if (value === undefined) return undefined
  const to = pastSuffix(row, at + 1)
  const end = hasWord(row[to], 'year') ? to + 1 : to
  const textOf = (from: number, past: number): string =>
    row
      .slice(Math.max(0, from), past)
      .map(tagged => (tagged.kind === 'han' ? tagged.text : ` ${tagged.text}`))
      .join('')
  const isBehind = classOf('before-christ').test(textOf(end, end + 4))
  const isLed = classOf('before-christ-leads').test(textOf(at - 3, at))
  return isBehind || isLed ? { from: at, to: end, time: { is: 'bad', instead: [] } } : undefined
}

/** «тринадцатый месяц», "thirteenth month": the lexicon has no such ordinal, and the year no such month. */
function monthTooFar(row: TaggedRow, at: number): Atom | undefined {
  const isOrdinal = inClass(row[at], 'ordinal-above-twelve')
  const isMonth = inClass(row[at + 1], 'one-month')
  return isOrdinal && isMonth && row[at]?.senses.length === 0
    ? { from: at, to: at + 2, time: { is: 'bad', instead: [] } }
    : undefined
}

/** "in 1066", «за 1066», "trade 1066": after a preposition, a flow or a place, and before none of what may be counted. */
function isAlone(row: TaggedRow, at: number, to: number): boolean {
  const lead = row[at - 1]
  const next = row[to]
  const isLed =
    hasWord(lead, 'in', 'since', ...flowWords, 'balance') ||
    isKind(lead, 'area') ||
    inClass(lead, 'during') ||
    inClass(lead, 'of')
  const isEnd = next === undefined || /^[?!.,]$/.test(next.text)
  return isLed && (isEnd || hasWord(next, 'with', 'from', ...flowWords, 'balance') || isKind(next, 'area'))
}

/** "the 1990s", "nineties", «90-е», «в 1990-х годах», "90-cı illər", 九十年代: its full years. */
function namedDecade(row: TaggedRow, at: number, today: Day): Atom | undefined {
  const found = decadeWord(row, at) ?? decadeNumber(row, at)
  if (found === undefined) return undefined
  const from = found.value > 99 ? found.value : found.value + (found.value > 30 ? 1900 : 2000)
  const to = Math.min(from + 9, yearOf(today) - 1)
  return to < from ? undefined : { from: at, to: found.to, time: { is: 'years', from, to } }
}

interface Found {
  readonly value: number
  readonly to: number
}

const decades = [
  ['nineties', 90],
  ['eighties', 80],
  ['noughties', 0],
] as const
function decadeWord(row: TaggedRow, at: number): Found | undefined {
  const value = decades.find(([name]) => inClass(row[at], name))?.[1]
  return value === undefined ? undefined : { value, to: pastYears(row, at + 1) }
}

function decadeNumber(row: TaggedRow, at: number): Found | undefined {
  const isCentury = inClass(row[at], 'century')
  const start = isCentury ? at + 1 : at
  const value = digits(row[start], 4) ?? senseOf(row[start], 'number')?.value
  if (value === undefined || value % 10 !== 0 || (value > 99 && (value < 1900 || value > 2100))) return undefined
  const one = row[start + 1]
  const two = row[start + 2]
  const three = row[start + 3]
  if (inClass(one, 'plural-ending') && one?.glued === true) return { value, to: start + 2 }
  if (classOf('decade-sign').test(`${one?.text}${two?.text}`)) return { value, to: start + 3 }
  if (inClass(one, 'decade-sign')) return { value, to: start + 2 }
  if (one?.text === '-' && inClass(two, 'decade-ending')) return { value, to: pastYears(row, start + 3) }
  // "2014-2020-ci illərdə": the last year of a range.
  const before = row[at - 1]?.text === '-' ? row[at - 2] : row[at - 1]
  const isLone = before?.kind !== 'number' && !hasWord(row[at - 1], 'and')
  const isPlural = isLone && inClass(two, 'ordinal-ending') && inClass(three, 'years-plural')
  return one?.text === '-' && isPlural ? { value, to: start + 4 } : undefined
}

/** «годы», «годах» after the decade. */
const pastYears = (row: TaggedRow, at: number): number => (hasWord(row[at], 'years') ? at + 1 : at)
