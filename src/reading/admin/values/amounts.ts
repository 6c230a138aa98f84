/** The figures of a line, with their digits exactly as printed: 395.1m, $4.87bn, 4,87 млрд $, 48.7亿元, +30.2%, ×2.3. */
import type { Amount } from '../../../data/model/schema.ts'
import type { Word } from '../../../languages/model/hear.ts'
import type { TaggedWord } from '../../text/tag-words.ts'
import { hasWord, senseOf } from '../../text/word-sense.ts'
import { plainDigits } from './digits.ts'

export interface TypedAmount {
  readonly from: number
  readonly to: number
  /** As typed. */
  readonly heard: string
  /** Without a minus. Undefined where the digits can be read in two ways. */
  readonly value?: string
  readonly unitMult: number
  /** A currency, 'PT' or 'TIMES'; FAM, TNE of what a project is counted in. Empty where none was said. */
  readonly unit: string
  readonly sign?: '+' | '-'
  readonly bound?: NonNullable<Amount['bound']>
  /** Whether a word of scale was said, so that it is an amount even without a currency. */
  readonly isScaled: boolean
}

const scales: readonly (readonly [Word, number])[] = [
  ['trillion', 12],
  ['billion', 9],
  ['hundredmillion', 8],
  ['million', 6],
  ['tenthousand', 4],
  ['thousand', 3],
]
const currencies: readonly Word[] = ['USD', 'EUR', 'CNY', 'AZN', 'RUB']
const marks: ReadonlyMap<string, string> = new Map([
  ['$', 'USD'],
  ['€', 'EUR'],
  ['¥', 'CNY'],
  ['₼', 'AZN'],
  ['₽', 'RUB'],
])
const codes: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'))

/** The figures in a row of words, in order. `taken` are words that say something else: a period, a country. */
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
  const isHanPercent = row[at - 1]?.text === '百分之'
  const scale = isHanPercent ? undefined : scaleAt(row, number.to)
  const behind = scale?.to ?? number.to
  const before = unitBefore(row, at, taken)
  const unit = isHanPercent ? { unit: 'PT', to: behind } : unitAt(row, behind, taken)
  const code = unit?.unit ?? before?.unit ?? ''
  const start = before === undefined || isHanPercent ? (isHanPercent ? at - 1 : at) : before.from
  const sign = signAt(row, start)
  const from = sign === undefined ? start : start - 1
  const to = unit?.to ?? behind
  const value = plainDigits(number.text, {
    isRatio: code === 'PT' || code === 'TIMES',
    isScaled: scale !== undefined,
    hasDecimalComma: scale?.hasDecimalComma ?? false,
  })
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

/** Digits, with groups of three behind them: '417 800 000'; or a number in a word before its scale: 'three billion'. */
function numberAt(row: readonly TaggedWord[], at: number, taken: ReadonlySet<number>) {
  const heard = row[at]
  if (heard?.kind !== 'number') {
    const value = senseOf(heard, 'number')?.value
    const isCounted = value !== undefined && scaleAt(row, at + 1) !== undefined
    return isCounted ? { text: String(value), to: at + 1 } : undefined
  }
  if (!/^\d{1,3}$/.test(heard.text)) return { text: heard.text, to: at + 1 }
  let text = heard.text
  let to = at + 1
  while (row[to]?.kind === 'number' && !taken.has(to) && /^\d{3}([.,]\d+)?$/.test(row[to]?.text ?? '')) {
    text += row[to]?.text ?? ''
    to += 1
  }
  return { text, to }
}

function scaleAt(row: readonly TaggedWord[], at: number) {
  const unit = row[at]
  const found = scales.find(([word]) => hasWord(unit, word))
  if (unit === undefined || found === undefined) return undefined
  const [word, power] = found
  const isOfDecimalComma = unit.entry?.code === 'az' || unit.entry?.code === 'ru'
  return {
    power,
    to: row[at + 1]?.text === '.' ? at + 2 : at + 1,
    hasDecimalComma: word === 'billion' || word === 'trillion' || isOfDecimalComma,
  }
}

function unitAt(row: readonly TaggedWord[], at: number, taken: ReadonlySet<number>) {
  const heard = row[at]
  if (heard === undefined || taken.has(at)) return undefined
  if (heard.text === '%' || hasWord(heard, 'percent')) return { unit: 'PT', to: at + 1 }
  if (heard.text === '-' && hasWord(row[at + 1], 'percent')) return { unit: 'PT', to: at + 2 }
  const currency = currencyOf(heard)
  if (currency !== undefined) return { unit: currency, to: at + 1 }
  if (hasWord(heard, 'times')) return { unit: 'TIMES', to: at + 1 }
  if (hasWord(heard, 'households')) return { unit: 'FAM', to: at + 1 }
  return hasWord(heard, 'quantity') && /^(t|тонн|吨)/.test(heard.text) ? { unit: 'TNE', to: at + 1 } : undefined
}

function currencyOf(heard: TaggedWord | undefined): string | undefined {
  if (heard === undefined) return undefined
  return (
    marks.get(heard.text) ??
    currencies.find(word => hasWord(heard, word)) ??
    (codes.has(heard.raw) ? heard.raw : undefined)
  )
}

/** A currency before the number: '$4.87', 'USD 4.87'. One that stands behind another number is that number's. */
function unitBefore(row: readonly TaggedWord[], at: number, taken: ReadonlySet<number>) {
  const unit = taken.has(at - 1) ? undefined : currencyOf(row[at - 1])
  const lead = row[at - 2]
  const isOfOther =
    lead !== undefined && !taken.has(at - 2) && (lead.kind === 'number' || scaleAt(row, at - 2) !== undefined)
  return unit === undefined || isOfOther ? undefined : { unit, from: at - 1 }
}

/** A sign is joined to its number, and to nothing before it. */
function signAt(row: readonly TaggedWord[], at: number): TypedAmount['sign'] {
  const [lead, first] = [row[at - 1], row[at]]
  if (lead === undefined) return undefined
  if (/^(plus|плюс|musbet|正)$/.test(lead.text)) return '+'
  if (/^(minus|минус|menfi|负)$/.test(lead.text)) return '-'
  if (first?.glued !== true || (lead.glued && at > 1)) return undefined
  return lead.text === '+' ? '+' : lead.text === '-' ? '-' : undefined
}

/** "over", "about" before it; in Azerbaijani and Chinese behind it: '4 milyarddan çox', '40亿以上'. */
function boundAt(row: readonly TaggedWord[], from: number, to: number, taken: ReadonlySet<number>) {
  const lead = taken.has(from - 1) ? undefined : boundOf(row[from - 1])
  if (lead !== undefined) return { bound: lead, from: from - 1, to }
  const behind =
    taken.has(to) || row[to]?.entry?.code === 'en' || row[to]?.entry?.code === 'ru' ? undefined : boundOf(row[to])
  return behind === undefined ? undefined : { bound: behind, from, to: to + 1 }
}

function boundOf(heard: TaggedWord | undefined): TypedAmount['bound'] {
  if (hasWord(heard, 'over')) return 'over'
  if (hasWord(heard, 'under')) return 'under'
  return hasWord(heard, 'approximately') || heard?.text === 'about' ? 'about' : undefined
}

/** The figure as an amount; `unit` where none was said. Undefined where its digits can be read in two ways. */
export function amountOf(figure: TypedAmount, unit: string): Amount | undefined {
  const { value, unitMult, sign, bound } = figure
  if (value === undefined || value.length > 24) return undefined
  return {
    value: sign === '-' ? `-${value}` : value,
    unitMult,
    unit: figure.unit === '' ? unit : figure.unit,
    ...(bound && { bound }),
  }
}
