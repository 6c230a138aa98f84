/** Amounts in a text: $420m, 4,87 млрд долларов, 48.7亿美元, 30 %, 百分之三十. */
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { grammarOf, inClass } from '../text/word-grammar.ts'
import { hasWord, senseOf } from '../text/word-sense.ts'
import { currencyOf, currencySigns, powerOfTen } from './amount-words.ts'

/** An amount that a text names. */
export interface AmountMention {
  readonly value: number
  /** 'USD', 'CNY' …; 'pct'; 'rank'; 'times'; 'TNE' and 'FAM' (families). '' without a unit. */
  readonly unit: string
  readonly from: number
  readonly to: number
}

/** Tonnes and families: facts of projects are counted in them, and no trade is. */
export const isOfProject = ({ unit }: AmountMention): boolean => unit === 'TNE' || unit === 'FAM'

/** The amounts of a row, in order. `taken` are the words of periods. */
export function amountMentions(row: TaggedRow, taken: ReadonlySet<number>): readonly AmountMention[] {
  const found: AmountMention[] = []
  for (let at = 0; at < row.length; ) {
    const claim = taken.has(at) ? undefined : amountAt(row, at)
    if (claim !== undefined) found.push(claim)
    at = claim?.to ?? at + 1
  }
  return found
}

function amountAt(row: TaggedRow, at: number): AmountMention | undefined {
  const percent = hanPercent(row, at)
  if (percent !== undefined) return percent
  // "of every 100 dollars" expresses a share.
  if (inClass(row[at - 1], 'out-of-every')) return undefined
  const mark = currencySigns.get(row[at]?.text ?? '')
  const start = mark === undefined ? at : at + 1
  const number = numberAt(row, start) ?? oneOfScale(row, start)
  if (number === undefined) return undefined
  const sum = withSmallerScales(row, withScaleNearby(row, start, number))
  const unit = mark === undefined ? unitAt(row, sum.to) : { unit: mark, to: sum.to }
  if (unit !== undefined)
    return { value: round(sum.value * tenths(row[sum.to])), unit: unit.unit, from: at, to: unit.to }
  return sum.scaled ? { value: round(sum.value), unit: '', from: at, to: sum.to } : undefined
}

/** 五成 is fifty percent. */
const tenths = (unit: TaggedWord | undefined): number => (inClass(unit, 'tenths') ? 10 : 1)

/** Twelve significant digits, because a decimal fraction times a power of ten is inexact in doubles. */
const round = (value: number): number => Number(value.toPrecision(12))

interface Part {
  readonly value: number
  readonly to: number
  readonly scaled: boolean
  /** The power of ten of the word after the number. */
  readonly power?: number
}

/** "3.1 or 3.7 bn", "3,744 və 4,8 milyard": both are billions. */
function withScaleNearby(row: TaggedRow, at: number, first: Part): Part {
  const isJoined =
    hasWord(row[first.to], 'or', 'versus') ||
    // "420 and 417.8 million"
    (hasWord(row[first.to], 'and') && [row[at], row[first.to + 1]].some(tagged => /[.,]/.test(tagged?.text ?? '')))
  const next = !first.scaled && isJoined ? numberAt(row, first.to + 1) : undefined
  const near = first.scaled ? undefined : scaleNear(row, first.to)
  const unit = next?.power !== undefined ? row[next.to - 1] : near
  const power = scaleOf(unit)
  if (power === undefined) return first
  const value = isDecimalComma(row[at], unit) ? Number(row[at]?.text.replace(',', '.')) : first.value
  return { value: value * power, to: first.to, scaled: true, power }
}

/** «4,87, а не 3,74 млрд», «4,87 млрд или 3,7»: a decimal fraction without a scale takes the scale of the amount nearby. */
function scaleNear(row: TaggedRow, to: number): TaggedWord | undefined {
  const own = row[to - 1]
  if (own?.kind !== 'number' || !/^\d{1,3}[.,]\d{1,3}$/.test(own.text) || unitAt(row, to) !== undefined)
    return undefined
  const near = row.slice(Math.max(0, to - 7), to + 7)
  return near.find((tagged, i) => near[i - 1]?.kind === 'number' && scaleOf(tagged) !== undefined)
}

/** "4 milyard 870 milyon": adjacent amounts with falling scales are one amount. */
function withSmallerScales(row: TaggedRow, first: Part): Part {
  if (!first.scaled) return first
  const next = numberAt(row, hasWord(row[first.to], 'and') ? first.to + 1 : first.to)
  if (next === undefined || next.power === undefined || next.value >= (first.power ?? 0)) return first
  return withSmallerScales(row, { value: first.value + next.value, to: next.to, scaled: true, power: next.power })
}

function numberAt(row: TaggedRow, at: number): Part | undefined {
  const tagged = row[at]
  const value = tagged?.kind === 'number' ? parseNumber(tagged.text) : senseOf(tagged, 'number')?.value
  if (value === undefined) return undefined
  const told = tagged?.kind === 'number' ? thousands(row, at, value) : { value, to: at + 1 }
  // 40多亿: somewhat more than 40.
  const spaced = inClass(row[told.to], 'and-more') ? { ...told, to: told.to + 1 } : told
  const unit = row[spaced.to]
  const short = unit !== undefined && unit.text.length === 1 && unit.kind === 'word' && !unit.glued
  const scale = short ? undefined : scaleOf(unit)
  if (scale === undefined) return { ...spaced, scaled: false }
  const to = row[spaced.to + 1]?.text === '.' ? spaced.to + 2 : spaced.to + 1
  const amount = isDecimalComma(tagged, unit) ? Number(tagged?.text.replace(',', '.')) : spaced.value
  return { value: amount * scale, to, scaled: true, power: scale }
}

/** "Over a billion", «больше миллиарда», "milyardı keçib": a scale alone beside a word of a level. */
function oneOfScale(row: TaggedRow, at: number): Part | undefined {
  const power = hasWord(row[at], 'million', 'billion', 'trillion') && !inClass(row[at], 'plural') && scaleOf(row[at])
  if (!power) return undefined
  const near = row.slice(Math.max(0, at - 2), at + 2)
  const isPassed = near.some(it => hasWord(it, 'over', 'under', 'more') || inClass(it, 'passing'))
  const isLevel = isPassed || row.some(it => hasWord(it, 'reach'))
  return isLevel ? { value: power, to: at + 1, scaled: true, power } : undefined
}

function scaleOf(word: TaggedWord | undefined): number | undefined {
  const power = powerOfTen(word)
  return power === undefined ? undefined : 10 ** power
}

/** "3,744 milyard", «417,812 млн»: a comma may be decimal in the language of the unit; before billions it is in any. */
const isDecimalComma = (number: TaggedWord | undefined, unit: TaggedWord | undefined): boolean =>
  /^\d{1,3},\d{3}$/.test(number?.text ?? '') && (hasWord(unit, 'billion') || grammarOf(unit)?.hasDecimalComma === true)

/** "417 800 000": groups of three after the first. */
function thousands(row: TaggedRow, at: number, first: number): { readonly value: number; readonly to: number } {
  let value = first
  let to = at + 1
  while (
    to - at < 5 &&
    row[to]?.kind === 'number' &&
    /^\d{3}$/.test(row[to]?.text ?? '') &&
    Number.isInteger(value) &&
    first < 1000
  ) {
    value = value * 1000 + Number(row[to]?.text)
    to += 1
  }
  return { value, to }
}

/** 4.87 and 4,87; 1,234,567 and 1.234.567. A comma before three digits groups: 1,234 and 4,870 are thousands. */
function parseNumber(text: string): number | undefined {
  const separators = text.replace(/\d/g, '')
  if (separators === '') return text.length > 15 ? undefined : Number(text)
  const groups = text.split(/[.,]/)
  const grouped = separators.length > 1 && groups.slice(1).every(group => group.length === 3)
  if (grouped) return Number(groups.join(''))
  if (separators.length > 1) return Number(`${groups.slice(0, -1).join('')}.${groups.at(-1)}`)
  return separators === ',' && groups[1]?.length === 3 ? Number(groups.join('')) : Number(text.replace(',', '.'))
}

function unitAt(row: TaggedRow, at: number): { readonly unit: string; readonly to: number } | undefined {
  const tagged = row[at]
  if (tagged?.text === '%') return { unit: 'pct', to: at + 1 }
  if (tagged?.text === '-' && hasWord(row[at + 1], 'percent')) return { unit: 'pct', to: at + 2 }
  if (hasWord(tagged, 'percent')) return { unit: 'pct', to: at + 1 }
  const currency = currencyOf(tagged)
  if (currency !== undefined && !hasWord(tagged, 'quarter')) return { unit: currency, to: at + 1 }
  if (hasWord(tagged, 'quantity')) return { unit: 'TNE', to: at + 1 }
  if (hasWord(tagged, 'households')) return { unit: 'FAM', to: at + 1 }
  return hasWord(tagged, 'times') && (tagged?.kind !== 'han' || inClass(tagged, 'times-unit'))
    ? { unit: 'times', to: at + 1 }
    : undefined
}

/** 百分之三十, 百分之30.2. */
function hanPercent(row: TaggedRow, at: number): AmountMention | undefined {
  if (!inClass(row[at], 'percent-of')) return undefined
  const number = numberAt(row, at + 1)
  return number === undefined ? undefined : { value: number.value, unit: 'pct', from: at, to: number.to }
}
