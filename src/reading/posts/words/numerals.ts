/** Numerals as they are printed: 4.87 · 4,87 млрд · 1 308 456 · "6 milyard 83 milyon 252 min" · три миллиарда · 3万亿. */
import { languageOf } from '../../../languages/languages.ts'
import type { TaggedWord } from '../../text/tag-words.ts'
import { inClass } from '../../text/word-grammar.ts'
import { senseOf } from '../../text/word-sense.ts'
import { currencyOf } from './currencies.ts'
import { is } from './is.ts'
import type { Piece } from './pieces.ts'

/** One or more numbers with their scales; `end` is the piece after them. */
export interface Numeral {
  readonly value: string
  readonly sign?: '+' | '-'
  readonly parts: readonly Part[]
  readonly end: number
}

type Digits = { readonly text: string; readonly end: number }

interface Part {
  /** Digits with a point for the decimals. */
  readonly digits: string
  /** The power of ten of its scale word; 0 without one. */
  readonly power: number
}

/** The numeral that begins at a piece; undefined for none, and for a piece of a date. */
export function numeralAt(row: readonly Piece[], at: number, taken: (at: number) => boolean): Numeral | undefined {
  const sign = signBefore(row, at)
  const parts: Part[] = []
  let end = at
  for (;;) {
    if (taken(end)) break
    const part = partAt(row, end, parts.at(-1)?.power, taken)
    if (part === undefined) break
    parts.push(part.part)
    end = part.end
    if (part.part.power === 0) break
    if (parts.length === 1 && isAndRest(row, at, end, part.part.power, taken)) end += 1
  }
  const [first] = parts
  return first === undefined ? undefined : { value: first.digits, parts, end, ...(sign !== undefined && { sign }) }
}

/** "3 billion and 60 million dollars": one amount, if no other "and" is before it: "exports and imports were 3 billion and 60 million". */
function isAndRest(row: readonly Piece[], at: number, end: number, above: number, taken: (at: number) => boolean) {
  const rest = is(row[end], 'and') && row[end + 1]?.kind === 'number' ? partAt(row, end + 1, above, taken) : undefined
  if (rest === undefined || rest.part.power < 3 || currencyOf(row[rest.end]) === undefined) return false
  const clause = row.slice(Math.max(0, at - longestList), at)
  return !clause.some(piece => is(piece, 'and') || piece.text === ',')
}
const longestList = 12

/** +12.3, −5: the sign is glued to the digits and to nothing before it. "(+ 12.3%)" is a sign too. */
function signBefore(row: readonly Piece[], at: number): '+' | '-' | undefined {
  const [lead, before, number] = [row[at - 2], row[at - 1], row[at]]
  if (before?.text === '↑') return '+'
  if (before?.text === '↓') return '-'
  if (before?.text === '+' && lead?.kind === 'mark') return '+'
  const isApart = before?.glued === false || lead?.kind === 'han' || /^[(,:;|]$/.test(lead?.text ?? '')
  if (number?.glued !== true || before?.kind !== 'mark' || !isApart) return undefined
  if (before.text === '+') return '+'
  return before.text === '-' || before.text === '–' ? '-' : undefined
}

/** A number with its scale; of a further part, the scale is smaller than `above`. */
function partAt(
  row: readonly Piece[],
  at: number,
  above: number | undefined,
  taken: (at: number) => boolean,
): { readonly part: Part; readonly end: number } | undefined {
  // «Полмиллиарда»: a half and its scale in one word.
  const half = above === undefined ? senseOf(row[at], 'half') : undefined
  if (half !== undefined) return { part: { digits: half.digits, power: half.power }, end: at + 1 }
  const number = digitsAt(row, at, taken)
  if (number === undefined) return loneScale(row, at, above)
  // 90多亿, «20 с лишним миллиардов»
  const past = is(row[number.end], 'over') && row[number.end + 1]?.kind !== 'number' ? 1 : 0
  const scale = scaleAt(row, number.end + past)
  // "$1 billion 219,700,000", "312 min 10 dollar"
  const isFew =
    above === 3 &&
    /^\d{1,3}$/.test(number.text) &&
    (currencyOf(row[number.end]) !== undefined || is(row[number.end], 'unit'))
  const isRest = scale === undefined && (isFew || (above === 9 && /^\d{1,3}(?:,\d{3}){2}$/.test(number.text)))
  if (above !== undefined && !isRest && (scale === undefined || scale.power >= above)) return undefined
  const digits = decimal(number.text, scale === undefined ? [] : row.slice(scale.end - 1, scale.end + 2))
  return { part: { digits, power: scale?.power ?? 0 }, end: scale?.end ?? number.end }
}

/** "A billion", «миллиард»: one. */
function loneScale(row: readonly Piece[], at: number, above: number | undefined) {
  const scale = above === undefined && row[at]?.kind === 'word' ? scaleAt(row, at) : undefined
  if (scale === undefined || scale.power < 6 || (row[at]?.text.length ?? 0) < 4) return undefined
  // "(million US dollars)", "$ million": the unit of a table.
  if (/^[(,;|]$/.test(row[at - 1]?.text ?? '') || currencyOf(row[at - 1]) !== undefined) return undefined
  return { part: { digits: '1', power: scale.power }, end: scale.end }
}

/** Digits, with groups of three after spaces; or a number in words. */
function digitsAt(row: readonly Piece[], at: number, taken: (at: number) => boolean): Digits | undefined {
  const piece = row[at]
  if (piece === undefined) return undefined
  if (piece.kind !== 'number') {
    if (is(piece, 'half-of') && scaleAt(row, at + 1) !== undefined) return { text: '0.5', end: at + 1 }
    const words = fractionOfScale(row, at) ?? wordsAt(row, at)
    return words === undefined ? undefined : withHalf(row, words)
  }
  let text = piece.text
  let end = at + 1
  while (/^\d{1,3}(?: ?\d{3})*$/.test(text) && isGroup(row, end) && !taken(end)) {
    text += row[end]?.text ?? ''
    end += 1
  }
  // "USD 3, 575.6 million"
  const [comma, rest] = [row[end], row[end + 1]]
  const isSplit = comma?.text === ',' && comma.glued && rest?.kind === 'number' && /^\d{3}\.\d+$/.test(rest.text)
  if (isSplit && end === at + 1 && /^\d{1,3}$/.test(text) && currencyOf(row[at - 1]) !== undefined)
    return { text: `${text}${rest.text}`, end: end + 2 }
  return withHalf(row, withDecimals(row, text, end))
}

/** "A quarter of a billion", «треть миллиарда»: small words may be before the scale. */
export function fractionOfScale(row: readonly Piece[], at: number) {
  const part = Number(senseOf(row[at], 'fraction')?.percent) / 100
  if (!(part < 1)) return undefined
  const end = row.findIndex((_, i) => i > at && scaleAt(row, i) !== undefined)
  const isNear = end !== -1 && row.slice(at + 1, end).every(({ raw, kind }) => kind === 'word' && raw.length < 3)
  return isNear ? { text: String(Math.round(part * 100) / 100), end } : undefined
}

/** «Одиннадцать с половиной миллиардов». */
function withHalf(row: readonly Piece[], number: Digits) {
  const isAndHalf = is(row[number.end], 'having') && is(row[number.end + 1], 'half-of') && /^\d+$/.test(number.text)
  return isAndHalf ? { text: `${number.text}.5`, end: number.end + 2 } : number
}

/** "Sixty-four", «шестьсот двадцать пять»: each word is smaller than the zeros of the one before it. */
export function wordsAt(row: readonly TaggedWord[], at: number): Digits | undefined {
  let total = numberWord(row[at])
  if (total === undefined) return undefined
  let end = at + 1
  for (let above = zerosOf(total); ; ) {
    const next = row[end]?.text === '-' && row[end]?.glued === true ? end + 1 : end
    const value = numberWord(row[next])
    const isHundreds: boolean = value === 100 && total < 10
    if (value === undefined || value === 0 || !(value < above || isHundreds)) break
    total = isHundreds ? total * value : total + value
    above = isHundreds ? 100 : zerosOf(value)
    end = next + 1
  }
  return withDecimals(row, String(total), end)
}

/** 四十八点七, "27-point-three": the digits behind the point. */
function withDecimals(row: readonly TaggedWord[], whole: string, end: number) {
  const point = overHyphen(row, end)
  let [digits, next] = ['', inClass(row[point], 'decimal-point') ? point + 1 : row.length]
  for (;;) {
    const at = overHyphen(row, next)
    const more = digitsOf(row[at])
    if (more === undefined) break
    digits += more
    next = at + 1
  }
  return digits === '' ? { text: whole, end } : { text: `${whole}.${digits}`, end: next }
}
const overHyphen = (row: readonly TaggedWord[], at: number): number =>
  row[at]?.text === '-' && row[at]?.glued === true ? at + 1 : at

/** 八, 三二, 〇二: one digit a character; "seven". */
function digitsOf(piece: TaggedWord | undefined): string | undefined {
  const value = numberWord(piece)
  if (piece?.kind === 'word') return value !== undefined && value < 10 ? String(value) : undefined
  const digits = value?.toString().padStart(piece?.text.length ?? 0, '0')
  return digits?.length === piece?.text.length ? digits : undefined
}

export const numberWord = (piece: TaggedWord | undefined): number | undefined => senseOf(piece, 'number')?.value
const zerosOf = (value: number): number => [100, 10].find(zeros => value % zeros === 0) ?? 1

/** Three digits after one space; "25 043,5" has decimals in the last group. */
export function isGroup(row: readonly Piece[], at: number): boolean {
  const piece = row[at]
  if (piece?.kind !== 'number' || piece.glued || piece.from - (row[at - 1]?.to ?? 0) !== 1) return false
  return /^\d{3}(?:[.,]\d{1,2})?$/.test(piece.text)
}

/** The scale at a piece, also after the hyphen of "420-million", and with the point of an abbreviation. */
function scaleAt(row: readonly Piece[], at: number): { readonly power: number; readonly end: number } | undefined {
  const from = row[at]?.text === '-' && row[at]?.glued === true ? at + 1 : at
  const piece = row[from]
  // 391十亿: tens or thousands of the next scale.
  const tens = [10, 100, 1000].indexOf(row[from - 1]?.kind === 'number' ? (numberWord(piece) ?? 0) : 0) + 1
  const ofTens = piece?.kind === 'han' && tens > 0 ? senseOf(row[from + 1], 'scale') : undefined
  if (ofTens !== undefined) return { power: ofTens.power + tens, end: from + 2 }
  const sense = senseOf(piece, 'scale')
  if (sense === undefined || (piece?.text.length === 1 && piece.kind === 'word' && !isLetterScale(row, from)))
    return undefined
  return { power: sense.power, end: from + 1 }
}

/** $420m, 4.87b, "$420 m": glued to the number, or behind a sign of money. */
const isLetterScale = (row: readonly Piece[], at: number): boolean =>
  row[at - 1]?.kind === 'number' && (row[at]?.glued === true || currencyOf(row[at - 2]) !== undefined)

/**
 * Digits with a point for the decimals. Three digits after one separator are thousands; with a scale word, decimals of its language or
 * of the currency behind it: "2,135 mln. dollarlıq".
 */
export function decimal(text: string, scale: readonly Piece[]): string {
  const seps = text.match(/[.,]/g) ?? []
  if (seps.length === 0) return text
  const last = seps.at(-1) ?? ''
  const tail = text.slice(text.lastIndexOf(last) + 1)
  const isMixed = new Set(seps).size > 1
  if (!isMixed && seps.length > 1) return text.replace(/[.,]/g, '')
  const hasComma = scale.some(
    ({ entry }) => entry !== undefined && languageOf(entry.code).grammar.hasDecimalComma === true,
  )
  const isThousands = !isMixed && tail.length === 3 && !(scale.length > 0 && (last === '.' || hasComma))
  if (isThousands) return text.replace(/[.,]/g, '')
  const whole = text.slice(0, text.lastIndexOf(last)).replace(/[.,]/g, '')
  return `${whole}.${tail}`
}

/** The parts as one number with one scale: "25 млрд 43 млн" is 25043 million. `scaled`: the largest scale. */
export function plainSum({ parts }: Pick<Numeral, 'parts'>) {
  const scaled = Math.max(...parts.map(({ power }) => power))
  const [only, second] = parts
  if (only === undefined) return { value: '0', unitMult: 0, scaled: 0 }
  if (second === undefined) return { value: only.digits, unitMult: only.power, scaled }
  const places = Math.max(...parts.map(({ digits, power }) => (digits.split('.')[1]?.length ?? 0) - power))
  const total = parts.reduce((sum, { digits, power }) => sum + units(digits, power + places), 0n)
  const unitMult = Math.max(0, -places)
  const shift = unitMult + places
  const text = String(total).padStart(shift + 1, '0')
  const value = shift === 0 ? text : `${text.slice(0, -shift)}.${text.slice(-shift)}`
  return { value, unitMult, scaled }
}

/** The number in units of 10^-places. */
function units(digits: string, places: number): bigint {
  const [whole = '', decimals = ''] = digits.split('.')
  return BigInt(whole + decimals) * 10n ** BigInt(places - decimals.length)
}

export const isRelative = (piece: Piece | undefined): boolean =>
  piece?.text === '%' || is(piece, 'points', 'percent', 'times')
