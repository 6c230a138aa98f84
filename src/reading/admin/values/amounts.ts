/** The figures of a line, with their digits as printed: 395.1m, $4.87bn, 4,87 млрд $, 48.7亿元, +30.2%, ×2.3. */
import { currencies } from '../../../data/facts/admission-rules.ts'
import { type Amount, oppositeBound } from '../../../data/model/schema.ts'
import { currencyOf, powerOfTen } from '../../slots/amount-words.ts'
import type { TaggedRow, TaggedWord } from '../../text/tag-words.ts'
import { grammarOf, inClass } from '../../text/word-grammar.ts'
import { hasWord } from '../../text/word-sense.ts'
import { multipleAt, numberOf, numeralAt } from './numerals.ts'

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

/** The figures in a row of words, in order. `taken` are indexes of words with another meaning: a period, an area. */
export function typedAmounts(row: TaggedRow, taken: ReadonlySet<number>): readonly TypedAmount[] {
  const found: TypedAmount[] = []
  for (let at = 0; at < row.length; ) {
    const figure = taken.has(at) ? undefined : figureAt(row, at, taken)
    if (figure !== undefined) found.push(figure)
    at = figure?.to ?? at + 1
  }
  return found
}

function figureAt(row: TaggedRow, at: number, taken: ReadonlySet<number>): TypedAmount | undefined {
  const multiple = multipleAt(row, at)
  if (multiple !== undefined) return withBound(row, { from: at, to: multiple.to }, taken, { ...multiple, ...inTimes })
  const number = numeralAt(row, at, taken)
  if (number === undefined) return undefined
  const isHanPercent = inClass(row[at - 1], 'percent-of')
  const before = isHanPercent ? { unit: 'PT', from: at - 1 } : unitBefore(row, at, taken)
  const unit = isHanPercent ? undefined : (unitAt(row, number.to, taken) ?? countedAt(row, number.to, taken))
  const code = unit?.unit ?? before?.unit ?? ''
  if (number.isInWords && code === '') return undefined
  const start = before?.from ?? at
  const sign = signAt(row, start)
  const from = sign === undefined ? start : start - 1
  const of = numberOf(number, { isRatio: code === 'PT' || code === 'TIMES', isCount: code === 'FAM' || code === 'TNE' })
  return withBound(row, { from, to: unit?.to ?? number.to }, taken, { ...of, unit: code, ...(sign && { sign }) })
}

const inTimes = { unitMult: 0, unit: 'TIMES', isScaled: false } as const

function withBound(
  row: TaggedRow,
  { from, to }: Pick<TypedAmount, 'from' | 'to'>,
  taken: ReadonlySet<number>,
  amount: Omit<TypedAmount, 'from' | 'to' | 'heard' | 'bound'>,
): TypedAmount {
  const bound = boundAt(row, from, to, taken) ?? boundInside(row, from, to)
  const heard = typed(row.slice(from, to))
  return { ...amount, heard, from: bound?.from ?? from, to: bound?.to ?? to, ...(bound && { bound: bound.bound }) }
}

/** Words as they were typed, with their spaces. */
export const typed = (row: TaggedRow): string =>
  row.map((one, at) => (at > 0 && !one.glued ? ` ${one.raw}` : one.raw)).join('')

function unitAt(row: TaggedRow, at: number, taken: ReadonlySet<number>) {
  const word = row[at]
  if (word === undefined || taken.has(at)) return undefined
  if (word.text === '%' || hasWord(word, 'percent')) return { unit: 'PT', to: at + 1 }
  // '40-процентный', '2.3-fold'.
  if (word.text === '-' && hasWord(row[at + 1], 'percent', 'times')) return unitAt(row, at + 1, taken)
  const currency = currencyOrCode(word)
  if (currency !== undefined) return { unit: currency, to: at + 1 }
  if (hasWord(word, 'times')) return { unit: 'TIMES', to: at + 1 }
  if (hasWord(word, 'households')) return { unit: 'FAM', to: at + 1 }
  return hasWord(word, 'quantity') && inClass(word, 'tonne') ? { unit: 'TNE', to: at + 1 } : undefined
}

/** "300 mindən çox ailə", 30万个家庭: what is counted, behind one more word. */
function countedAt(row: TaggedRow, at: number, taken: ReadonlySet<number>) {
  const isBetween = boundBehind(row, at) !== undefined || (row[at]?.kind === 'han' && hasWord(row[at], 'noise'))
  const unit = isBetween ? unitAt(row, at + 1, taken) : undefined
  return unit?.unit === 'FAM' || unit?.unit === 'TNE' ? unit : undefined
}

const currencyOrCode = (word: TaggedWord | undefined): string | undefined =>
  currencyOf(word) ?? (word !== undefined && currencies().has(word.raw) ? word.raw : undefined)

/** A currency before the number: '$4.87', 'USD 4.87'. After another number it belongs to that one. */
function unitBefore(row: TaggedRow, at: number, taken: ReadonlySet<number>) {
  const unit = taken.has(at - 1) ? undefined : currencyOrCode(row[at - 1])
  const lead = taken.has(at - 2) ? undefined : row[at - 2]
  const isOfOther = lead?.kind === 'number' || powerOfTen(lead) !== undefined
  return unit === undefined || isOfOther ? undefined : { unit, from: at - 1 }
}

/** A sign is joined to its number, and not to a word before it. */
function signAt(row: TaggedRow, at: number): TypedAmount['sign'] {
  const lead = row[at - 1]
  const first = row[at]
  if (lead === undefined) return undefined
  if (inClass(lead, 'plus')) return '+'
  if (inClass(lead, 'minus')) return '-'
  if (first?.glued !== true || (lead.glued && at > 1)) return undefined
  return lead.text === '+' || lead.text === '-' ? lead.text : undefined
}

/** "Over", "about" before it; in some languages also after it: '4 milyarddan çox', '40亿以上'. */
function boundAt(row: TaggedRow, from: number, to: number, taken: ReadonlySet<number>) {
  const lead = taken.has(from - 1) ? undefined : boundOf(row[from - 1])
  if (lead !== undefined) return { bound: lead, from: from - 1, to }
  const behind = taken.has(to) ? undefined : boundBehind(row, to)
  return behind === undefined ? undefined : { bound: behind, from, to: to + 1 }
}

const boundBehind = (row: TaggedRow, at: number): TypedAmount['bound'] =>
  grammarOf(row[at])?.adpositions === 'before' ? undefined : boundOf(row[at])

function boundInside(row: TaggedRow, from: number, to: number) {
  const bound = boundBehind(row, to - 2)
  return bound === undefined || to - from < 4 ? undefined : { bound, from, to }
}

function boundOf(word: TaggedWord | undefined): TypedAmount['bound'] {
  if (hasWord(word, 'over')) return 'over'
  if (hasWord(word, 'under')) return 'under'
  return hasWord(word, 'approximately') || inClass(word, 'about') ? 'about' : undefined
}

/** "Fell 2.3 times" is to 0.4348 of the base; more than that is to less. */
export function inverse({ bound, ...figure }: TypedAmount): TypedAmount {
  const turned = bound && oppositeBound[bound]
  const value = (1 / Number(figure.value)).toFixed(4).replace(/0+$/, '')
  return { ...figure, value, ...(turned && { bound: turned }) }
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
