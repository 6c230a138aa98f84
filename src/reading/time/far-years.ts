/** Years far from any figure, numbers that are no year, and decades: 1066, 3025年, 20255; "the 1990s", «90-е», 90年代. */
import type { Day } from '../../data/model/schema.ts'
import type { TaggedWord } from '../text/tag-words.ts'
import { hasWord, isKind, senseOf } from '../text/word-sense.ts'
import { digits, pastSuffix } from './small-numbers.ts'
import { isAmount } from './spelled-years.ts'
import type { Atom } from './types.ts'

/**
 * «в 3025 году», "in 1066", 3025年: a year, although none is held; "20255" is none. Undefined for numbers that may count
 * something.
 */
export function farYear(row: readonly TaggedWord[], at: number): Atom | undefined {
  const other = beforeChrist(row, at) ?? monthTooFar(row, at)
  if (other !== undefined) return other
  const text = row[at]?.kind === 'number' ? (row[at]?.text ?? '') : ''
  const to = pastSuffix(row, at + 1)
  const [unit, lead] = [row[to], row[at - 1]]
  if (isAmount(unit) || lead?.text === '$') return undefined
  const isYear = hasWord(unit, 'year') && (unit?.kind === 'han' ? unit.glued : true)
  const isDated = isYear || to > at + 1 || (lead?.kind === 'word' && hasWord(lead, 'year')) || isAlone(row, at, to)
  const end = isYear ? to + 1 : to
  if (/^[1-9]\d{3}$/.test(text) && isDated) return { from: at, to: end, time: { is: 'year', year: Number(text) } }
  const isTooLong = /^(?:19|20)\d{3}$/.test(text) && (isDated || hasWord(lead, ...subjects))
  if (isTooLong) return { from: at, to: end, time: { is: 'bad', instead: [text.slice(0, 4)] } }
  const isTooShort = /^\d{3}$/.test(text) && isDated && unit?.kind !== 'han' && !hasWord(unit, 'years')
  return isTooShort ? { from: at, to: end, time: { is: 'bad', instead: [] } } : undefined
}

/** "221 BC", 公元前221年: before any figure. */
function beforeChrist(row: readonly TaggedWord[], at: number): Atom | undefined {
  const isHan = row[at]?.text === '公' && row[at + 1]?.text === '元' && row[at + 2]?.text === '前'
  const start = isHan ? at + 3 : at
  const value = digits(row[start], 4)
  const isBehind = /^(?:bc|bce|до н\.? ?э\.?|до нашеи эры|e e|eramizdan evvel)$/.test(row[start + 1]?.text ?? '')
  if (value === undefined || !(isHan || isBehind)) return undefined
  return { from: at, to: start + 2, time: { is: 'bad', instead: [] } }
}

/** «тринадцатый месяц», "thirteenth month": the lexicon has no such ordinal, and the year no such month. */
function monthTooFar(row: readonly TaggedWord[], at: number): Atom | undefined {
  const isOrdinal = /(?:надцат[а-я]+|^двадцат[а-я]+|teenth|twentieth)$/.test(row[at]?.text ?? '')
  const isMonth = /^(?:месяц[еа]?|month)$/.test(row[at + 1]?.text ?? '')
  return isOrdinal && isMonth && row[at]?.senses.length === 0
    ? { from: at, to: at + 2, time: { is: 'bad', instead: [] } }
    : undefined
}

const subjects = ['trade', 'turnover', 'exports', 'imports', 'balance'] as const

/** "in 1066", «за 1066», "trade 1066": after a preposition, a flow or a place, and before none of what may be counted. */
function isAlone(row: readonly TaggedWord[], at: number, to: number): boolean {
  const [lead, next] = [row[at - 1], row[to]]
  const isLed =
    hasWord(lead, 'in', 'since', ...subjects) || isKind(lead, 'area') || /^(?:for|за|of)$/.test(lead?.text ?? '')
  const isEnd = next === undefined || /^[?!.,]$/.test(next.text)
  return isLed && (isEnd || hasWord(next, 'with', 'from', ...subjects) || isKind(next, 'area'))
}

/** "the 1990s", "nineties", «90-е», «в 1990-х годах», "90-cı illər", 九十年代: its full years. */
export function namedDecade(row: readonly TaggedWord[], at: number, today: Day): Atom | undefined {
  const found = decadeWord(row, at) ?? decadeNumber(row, at)
  if (found === undefined) return undefined
  const from = found.value > 99 ? found.value : found.value + (found.value > 30 ? 1900 : 2000)
  const to = Math.min(from + 9, Number(today.slice(0, 4)) - 1)
  return to < from ? undefined : { from: at, to: found.to, time: { is: 'years', from, to } }
}

interface Found {
  readonly value: number
  readonly to: number
}

const words: readonly (readonly [RegExp, number])[] = [
  [/^(?:nineties|девяност(?:ые|ых|ым))$/, 90],
  [/^(?:eighties|восьмидесят(?:ые|ых|ым))$/, 80],
  [/^(?:noughties|нулев(?:ые|ых|ым))$/, 0],
]
function decadeWord(row: readonly TaggedWord[], at: number): Found | undefined {
  const value = words.find(([pattern]) => pattern.test(row[at]?.text ?? ''))?.[1]
  return value === undefined ? undefined : { value, to: pastYears(row, at + 1) }
}

function decadeNumber(row: readonly TaggedWord[], at: number): Found | undefined {
  const isCentury = row[at]?.text.endsWith('世纪') === true && row[at]?.kind === 'han'
  const start = isCentury ? at + 1 : at
  const value = digits(row[start], 4) ?? senseOf(row[start], 'number')?.value
  if (value === undefined || value % 10 !== 0 || (value > 99 && (value < 1900 || value > 2100))) return undefined
  const [one, two, three] = [row[start + 1], row[start + 2], row[start + 3]]
  if (one?.text === 's' && one.glued) return { value, to: start + 2 }
  if (one?.text === '年' && two?.text === '代') return { value, to: start + 3 }
  if (one?.text === '年代') return { value, to: start + 2 }
  if (one?.text === '-' && /^(?:е|х|ые|ых)$/.test(two?.text ?? '')) return { value, to: pastYears(row, start + 3) }
  const isPlural = /^c[iu]$/.test(two?.text ?? '') && /^iller/.test(three?.text ?? '')
  return one?.text === '-' && isPlural ? { value, to: start + 4 } : undefined
}

/** «годы», «годах» after the decade. */
const pastYears = (row: readonly TaggedWord[], at: number): number => (hasWord(row[at], 'years') ? at + 1 : at)
