/** The figures of a line, with their digits as printed: 395.1m, $4.87bn, 4,87 млрд $, 48.7亿元, +30.2%, ×2.3. */
import type { Amount } from '../../../data/model/schema.ts'
import { currencyOf, powerOfTen } from '../../slots/amount-words.ts'
import type { TaggedWord } from '../../text/tag-words.ts'
import { grammarOf, inClass } from '../../text/word-grammar.ts'
import { hasWord, senseOf } from '../../text/word-sense.ts'

/** A figure in a line, with its digits as typed. */
export interface TypedAmount {
  readonly from: number
  readonly to: number
  /** As typed. */
  readonly heard: string
  /** Without a minus. Undefined when the digits can be read in two ways. */
  readonly value?: string
  readonly unitMult: number
  /** A currency, 'PT' or 'TIMES'; FAM or TNE, which projects are counted in. Empty when the line names none. */
  readonly unit: string
  readonly sign?: '+' | '-'
  readonly bound?: NonNullable<Amount['bound']>
  /** Whether it has a scale word, which makes it an amount even without a currency. */
  readonly isScaled: boolean
}

const currencyCodes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** The figures in a row of words, in order. `taken` are indexes of words with another meaning: a period, an area. */
export function typedAmounts(row: readonly TaggedWord[], taken: ReadonlySet<number>): readonly TypedAmount[] {
  const found: TypedAmount[] = []
  for (let at = 0; at < row.length; ) {
    const figure = taken.has(at) ? undefined : figureAt(row, at, taken)
    if (figure !== undefined) found.push(figure)
    at = figure?.to ?? at + 1
  }
  return found
}

function figureAt(row: readonly TaggedWord[], at: number, taken: ReadonlySet<number>): TypedAmount | undefined {
  const number = numberAt(row, at, taken)
  if (number === undefined) return undefined
  const isHanPercent = inClass(row[at - 1], 'percent-of')
  const scale = isHanPercent ? undefined : scaleAt(row, number.to)
  const behind = scale?.to ?? number.to
  const before = isHanPercent ? { unit: 'PT', from: at - 1 } : unitBefore(row, at, taken)
  const unit = isHanPercent ? undefined : unitAt(row, behind, taken)
  const code = unit?.unit ?? before?.unit ?? ''
  const start = before?.from ?? at
  const sign = signAt(row, start)
  const from = sign === undefined ? start : start - 1
  const to = unit?.to ?? behind
  const isRatio = code === 'PT' || code === 'TIMES'
  const value = plainDigits(number.text, isRatio, scale)
  const bound = boundAt(row, from, to, taken)
  return {
    from: bound?.from ?? from,
    to: bound?.to ?? to,
    heard: typed(row.slice(from, to)),
    ...(value !== undefined && { value }),
    unitMult: scale?.power ?? 0,
    unit: code,
    isScaled: scale !== undefined,
    ...(sign && { sign }),
    ...(bound && { bound: bound.bound }),
  }
}

/** Words as they were typed, with their spaces. */
export const typed = (row: readonly TaggedWord[]): string =>
  row.map((one, at) => (at > 0 && !one.glued ? ` ${one.raw}` : one.raw)).join('')

/** Digits with the groups of three after them: '417 800 000'; or a number word before a scale word: 'three billion'. */
function numberAt(row: readonly TaggedWord[], at: number, taken: ReadonlySet<number>) {
  const word = row[at]
  if (word?.kind !== 'number') {
    const value = senseOf(word, 'number')?.value
    return value !== undefined && scaleAt(row, at + 1) !== undefined ? { text: String(value), to: at + 1 } : undefined
  }
  if (!/^\d{1,3}$/.test(word.text)) return { text: word.text, to: at + 1 }
  let text = word.text
  let to = at + 1
  while (row[to]?.kind === 'number' && !taken.has(to) && /^\d{3}([.,]\d+)?$/.test(row[to]?.text ?? '')) {
    text += row[to]?.text ?? ''
    to += 1
  }
  return { text, to }
}

interface Scale {
  readonly power: number
  readonly to: number
  /** Whether a comma before it is decimal: before billions and trillions, and in languages that write it so. */
  readonly hasDecimalComma: boolean
}

function scaleAt(row: readonly TaggedWord[], at: number): Scale | undefined {
  const word = row[at]
  const power = powerOfTen(word)
  if (power === undefined) return undefined
  return {
    power,
    to: row[at + 1]?.text === '.' ? at + 2 : at + 1,
    hasDecimalComma: power >= 9 || grammarOf(word)?.hasDecimalComma === true,
  }
}

/**
 * '4,87' → '4.87', '395,100,000' → '395100000'. Undefined when the digits can be read in two ways: '4,870'.
 * A ratio (percent, times) is small, so its mark is decimal; before a scale word a point is.
 */
function plainDigits(text: string, isRatio: boolean, scale: Scale | undefined): string | undefined {
  const groups = text.split(/[.,]/)
  const [first = '', ...rest] = groups
  const marks = [...text.replace(/\d/g, '')]
  const [mark] = marks
  const last = rest.at(-1) ?? ''
  if (mark === undefined) return text
  if (marks.length > 1) {
    if (first.length > 3 || rest.slice(0, -1).some(group => group.length !== 3)) return undefined
    if (new Set(marks).size === 1) return last.length === 3 ? groups.join('') : undefined
    // 1,234,567.8: the last mark is another one.
    return marks.slice(0, -1).every(it => it === mark) ? `${groups.slice(0, -1).join('')}.${last}` : undefined
  }
  const isDecimal =
    last.length !== 3 ||
    first.length > 3 ||
    /^0+$/.test(first) ||
    isRatio ||
    (scale !== undefined && (mark === '.' || scale.hasDecimalComma))
  return isDecimal ? `${first}.${last}` : undefined
}

function unitAt(row: readonly TaggedWord[], at: number, taken: ReadonlySet<number>) {
  const word = row[at]
  if (word === undefined || taken.has(at)) return undefined
  if (word.text === '%' || hasWord(word, 'percent')) return { unit: 'PT', to: at + 1 }
  if (word.text === '-' && hasWord(row[at + 1], 'percent')) return { unit: 'PT', to: at + 2 }
  const currency = currencyOrCode(word)
  if (currency !== undefined) return { unit: currency, to: at + 1 }
  if (hasWord(word, 'times')) return { unit: 'TIMES', to: at + 1 }
  if (hasWord(word, 'households')) return { unit: 'FAM', to: at + 1 }
  return hasWord(word, 'quantity') && inClass(word, 'tonne') ? { unit: 'TNE', to: at + 1 } : undefined
}

const currencyOrCode = (word: TaggedWord | undefined): string | undefined =>
  currencyOf(word) ?? (word !== undefined && currencyCodes.has(word.raw) ? word.raw : undefined)

/** A currency before the number: '$4.87', 'USD 4.87'. After another number it belongs to that one. */
function unitBefore(row: readonly TaggedWord[], at: number, taken: ReadonlySet<number>) {
  const unit = taken.has(at - 1) ? undefined : currencyOrCode(row[at - 1])
  const lead = taken.has(at - 2) ? undefined : row[at - 2]
  const isOfOther = lead?.kind === 'number' || powerOfTen(lead) !== undefined
  return unit === undefined || isOfOther ? undefined : { unit, from: at - 1 }
}

/** A sign is joined to its number, and not to a word before it. */
function signAt(row: readonly TaggedWord[], at: number): TypedAmount['sign'] {
  const [lead, first] = [row[at - 1], row[at]]
  if (lead === undefined) return undefined
  if (inClass(lead, 'plus')) return '+'
  if (inClass(lead, 'minus')) return '-'
  if (first?.glued !== true || (lead.glued && at > 1)) return undefined
  return lead.text === '+' ? '+' : lead.text === '-' ? '-' : undefined
}

/** "Over", "about" before it; in some languages also after it: '4 milyarddan çox', '40亿以上'. */
function boundAt(row: readonly TaggedWord[], from: number, to: number, taken: ReadonlySet<number>) {
  const lead = taken.has(from - 1) ? undefined : boundOf(row[from - 1])
  if (lead !== undefined) return { bound: lead, from: from - 1, to }
  const isBefore = grammarOf(row[to])?.adpositions === 'before'
  const behind = taken.has(to) || isBefore ? undefined : boundOf(row[to])
  return behind === undefined ? undefined : { bound: behind, from, to: to + 1 }
}

function boundOf(word: TaggedWord | undefined): TypedAmount['bound'] {
  if (hasWord(word, 'over')) return 'over'
  if (hasWord(word, 'under')) return 'under'
  return hasWord(word, 'approximately') || inClass(word, 'about') ? 'about' : undefined
}

/** The figure as an amount; `unit` is its unit when the line names none. Undefined when its digits can be read in two ways. */
export function amountOf({ value, unitMult, unit: named, sign, bound }: TypedAmount, unit: string): Amount | undefined {
  if (value === undefined || value.length > 24) return undefined
  return {
    value: sign === '-' ? `-${value}` : value,
    unitMult,
    unit: named === '' ? unit : named,
    ...(bound && { bound }),
  }
}
