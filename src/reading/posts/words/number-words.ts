/** Numbers in words: ordinals, "third", No. 1, 第三; multiples, "doubled"; fractions and parts, "by a third", "ixracın yarısı". */
import type { Flow } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind, senseOf } from '../../text/word-sense.ts'
import { currencyOf } from './currencies.ts'
import { endingsOf, isPlural } from './endings.ts'
import { exportsOrImports, has, is, isDash, isFlow, isHyphen, isMark, isPercent, isTrade } from './is.ts'
import { numberWord, numeralAt } from './numerals.ts'
import type { Piece } from './pieces.ts'
import { piecesBefore } from './rows.ts'
import { generalLexicon } from './vocabulary.ts'

/** "Third", «второе», 第三: any; 3rd, 3-е, 3-cü. */
export function ordinalAt(row: readonly Piece[], at: number) {
  const ordinal = (value: number, end: number) => ({ is: 'ordinal' as const, value, ...pieceSpan(row, at, end) })
  const [piece, next, behind] = row.slice(at, at + 3)
  const sense = senseOf(piece, 'ordinal')
  if (sense !== undefined) return ordinal(sense.value, at + 1)
  // "Place two", "partner number two"
  const isLed = piece?.text === 'number' || (is(piece, 'place') && !is(next, 'place'))
  const word = isLed ? (numberWord(next) ?? 0) : 0
  // 第二十一大
  const isFar = piece?.kind === 'han' && word < 100 && is(behind, 'place', 'largest')
  if (word > 0 && (word <= 20 || isFar)) return ordinal(word, at + 2)
  // "No. 4", 中国排第4：37亿
  const isLast = behind === undefined || (behind.kind === 'mark' && behind.text !== '%')
  const isPlace = piece?.kind === 'han' && is(piece, 'place') && next?.kind === 'number' && isLast
  if ((isPlace || /^(?:no|nr|№|#)$/.test(piece?.text ?? '')) && isShort(next))
    return ordinal(Number(next?.text), at + 2)
  const second = piece?.kind === 'han' && isInRowOfOrdinals(row, at) ? numberWord(piece) : undefined
  if (second !== undefined && second > 0) return ordinal(second, at + 1)
  if (piece?.kind !== 'number' || !isShort(piece)) return undefined
  // 第18大, 第3位: between two words of places.
  const isBetween = [row[at - 1], next].every(it => it?.kind === 'han' && is(it, 'place', 'largest'))
  // "1 nömrəli tərəfdaş"
  if (isBetween || (is(next, 'place') && isPostposed(next))) return ordinal(Number(piece.text), at + 1)
  const end = next?.text === '-' && next.glued ? at + 2 : at + 1
  const suffix = row[end]
  // «11-й», but «11млн»
  const isSuffixed = suffix?.kind === 'word' && suffix.glued && !isKind(suffix, 'scale')
  return isSuffixed && ordinalEndings.test(suffix.text) ? ordinal(Number(piece.text), end + 1) : undefined
}

/** 第一、二、三位, 分列一、二位: a number behind an ordinal, up to the word of places. */
function isInRowOfOrdinals(row: readonly Piece[], at: number): boolean {
  const isIn = (it: Piece): boolean => it.text === '、' || (it.kind === 'han' && numberWord(it) !== undefined)
  const lead = row.findLast((it, i) => i < at && !isIn(it))
  const isLed = row[at - 1]?.text === '、' && (isKind(lead, 'ordinal') || is(lead, 'place'))
  const next = row.find((it, i) => i > at && !isIn(it))
  return isLed && is(next, 'place')
}
const isShort = (piece: Piece | undefined): boolean => /^\d{1,2}$/.test(piece?.text ?? '')
const ordinalEndings = new RegExp(
  `^(?:${['st', 'nd', 'rd', 'th'].join('|')}|\\p{Script=Cyrillic}{1,3}|[iu]?n?c[iu](?:d[iu]r)?)$`,
  'u',
)

/** A part of a sentence: its pieces and its place in the text. */
export const pieceSpan = (row: readonly Piece[], at: number, end: number) => ({
  at,
  end,
  from: row[at]?.from ?? 0,
  to: row[end - 1]?.to ?? 0,
})

/** "Doubled", «втрое», 翻一番: to so many times. */
export function multipleInWords(row: readonly Piece[], at: number) {
  const word = (['double', 'triple', 'quadruple', 'halve'] as const).find(it => is(row[at], it))
  if (word === undefined) return undefined
  const told = { is: 'times', value: multiples[word], isWord: true, ...pieceSpan(row, at, at + 1) } as const
  return word === 'halve' ? ({ ...told, isHalved: true } as const) : told
}
const multiples = { double: '2', triple: '3', quadruple: '4', halve: '2' } as const

/** "China's share of imports was about a fifth". */
const isAfterShare = (before: readonly Piece[]): boolean => {
  const at = before.findLastIndex(piece => is(piece, 'share'))
  const behind = at === -1 ? [] : before.slice(at)
  return behind.some(isFlow) && behind.every(it => it.kind !== 'mark')
}

const isMove = (piece: Piece): boolean => is(piece, 'up', 'down')

/** 一成八: eighteen percent; 四成半: forty-five. */
function tensAt(row: readonly Piece[], at: number, percent: string): string | undefined {
  const isTens = row[at]?.kind === 'han' && Number(percent) % 10 === 0
  if (isTens && is(row[at + 1], 'half-of')) return String(Number(percent) + 5)
  const ones = isTens && row[at + 1]?.glued === true ? (numberWord(row[at + 1]) ?? 0) : 0
  return ones > 0 && ones < 10 ? String(Number(percent) + ones) : undefined
}

/** A fraction of a change, or a part of a flow; in the digits of the bracket behind it: "a third (34.1%) of exports". */
export function fractionAt(row: readonly Piece[], at: number) {
  const told = partOfFlow(row, at) ?? fractionOfChange(row, at)
  const digits = row[told?.end ?? at]?.text === '(' ? numeralAt(row, (told?.end ?? at) + 1, () => false) : undefined
  const isTold = told?.is === 'percent' && digits !== undefined && isPercent(row[digits.end])
  if (!isTold || row[digits.end + 1]?.text !== ')') return told
  const { isFraction: _, ...part } = told
  return { ...part, value: digits.value, ...pieceSpan(row, at, digits.end + 2) }
}

/** "A third", «на четверть»; "fivefold", «в полтора раза»: more than a hundred percent of the base. */
function fractionOfChange(row: readonly Piece[], at: number) {
  const sense = senseOf(row[at], 'fraction')
  if (sense === undefined) return undefined
  const [near, before] = [row.slice(Math.max(0, at - 4), at + 4), row.slice(0, at)]
  // "Exports rose by a third, imports by a quarter".
  const isBy = is(row[at - 1], 'by') || is(row[at - 2], 'by') || row[at]?.text.includes(' ') === true
  // «Экспорт прибавил 5%, импорт – целую треть»
  const dash = before.findLastIndex((it, i) => i >= at - 2 && isDash(it))
  const isNext = (isBy || isFlow(row[dash - 1])) && before.some(isMove)
  const isOfChange =
    isNext ||
    near.some(piece => isMove(piece) || is(piece, 'more', 'less', 'share')) ||
    // "A fifth more than last year"
    is(row[at + 1], 'exceeds', 'trails') ||
    isAfterShare(before.slice(-7))
  // "A third straight gain", "over the past year and a half"
  const isOfYears = is(row[at - 1], 'and') && is(row[at - 2], 'unit', 'year-ago')
  if (isOfYears || has(row.slice(at + 1, at + 4), 'in-a-row') || !isOfChange) return undefined
  const tens = tensAt(row, at, sense.percent)
  const multiple = Number(sense.percent) / 100
  const span = pieceSpan(row, at, tens === undefined ? at + 1 : at + 2)
  if (tens === undefined && multiple > 1)
    return { is: 'times', value: String(multiple), isWord: true, ...span } as const
  return { is: 'percent', value: tens ?? sense.percent, isFraction: true, ...span } as const
}

/** The part that begins at a piece, if the flow that it is a part of is beside it. */
function partOfFlow(row: readonly Piece[], at: number) {
  const piece = row[at]
  const sense = senseOf(piece, 'part')
  if (sense === undefined || piece === undefined || wholeOf(row, at) === undefined) return undefined
  const tens = tensAt(row, at, sense.percent)
  const span = pieceSpan(row, at, tens === undefined ? at + 1 : at + 2)
  return { is: 'percent', value: tens ?? sense.percent, isFraction: true, isPart: true, ...span } as const
}

/** The flow that the piece is a part of: behind it, in Azerbaijani before it, in Chinese on either side. */
export function wholeOf(row: readonly Piece[], at: number): Piece | undefined {
  const piece = row[at]
  // "Exports fell by half".
  if (has(piecesBefore(row, at, 2), 'by', 'up', 'down')) return undefined
  // "A third (34.1%) of exports"
  const start = row[at + 1]?.text === '(' ? row.findIndex((it, i) => i > at && it.text === ')') : at
  const [before, behind] = [piecesBefore(row, at, 4).toReversed(), row.slice(start + 1, start + 8)]
  if (piece?.kind === 'han') return flowIn(before.slice(0, 3)) ?? flowIn(behind.slice(0, 3))
  if (!isPostposed(piece)) return flowIn(behind.slice(0, 5)) ?? dealIn(behind)
  const whole = flowIn(before)
  return whole !== undefined && endingsOf(piece)?.whole.test(whole.ending) === true ? whole : undefined
}

/** "Everything the country buys", «всего, что страна покупает»: all goods, and the verb of who deals in them. */
function dealIn(words: readonly Piece[]): Piece | undefined {
  const at = words.findIndex(piece => is(piece, 'purchases', 'shipments'))
  return at !== -1 && has(words.slice(0, Math.min(2, at)), 'everything') ? words[at] : undefined
}

/** The first flow among words with nothing of a change before it. */
function flowIn(words: readonly Piece[]): Piece | undefined {
  const at = words.findIndex(isFlow)
  // «Трети экспорта лишился»
  if (is(words[at + 1], 'down') && !is(words[at + 1], 'less')) return undefined
  const isApart = (piece: Piece): boolean =>
    piece.kind === 'mark' || piece.kind === 'number' || is(piece, 'up', 'down', 'by', 'from', 'while', 'and')
  return at === -1 || words.slice(0, at).some(isApart) ? undefined : words[at]
}

/** "In terms of imports, the main partners were": the one flow that a sentence about partners counts them by. */
export function flowOfPartners(flow: Flow, row: readonly Piece[]): Flow {
  const [at, second] = flow === 'T' ? row.flatMap((piece, i) => (isFlow(piece) ? [i] : [])) : []
  if (at === undefined || second !== undefined || !is(row[at - 1], 'as-to')) return flow
  return exportsOrImports(row[at]) ?? flow
}

/** In Chinese, 增长2倍 is to three times the base; 是2004年的2倍, 增至2倍 are to twice. */
export function multiple(row: readonly Piece[], at: number, value: string, unit: Piece | undefined) {
  if (unit?.kind !== 'han') return { value }
  const before = piecesBefore(row, at, 3)
  const lead = before.findLast(piece => !isBoundAlone(piece) && (piece.senses.length > 0 || piece.kind !== 'han'))
  if (is(lead, 'down', 'less')) return { value }
  const isSigned = lead?.text === '+'
  // 增幅达1.1倍
  const isPace = before.some(piece => is(piece, 'pace'))
  if (!isSigned && !isPace && (!is(lead, 'up', 'more', 'by') || is(lead, 'to')))
    return { value, isOfBase: true as const }
  const places = value.split('.')[1]?.length ?? 0
  return { value: (Number(value) + 1).toFixed(places) }
}

/** 增长逾2倍: a bound between the change and its number. 高出2倍 is a change. */
const isBoundAlone = (piece: Piece): boolean => is(piece, 'about', 'over', 'under') && !is(piece, 'up', 'more', 'by')

/** «Процентов на 35»: the unit before its number is about so many. */
export const isAboutSo = (row: readonly Piece[], at: number, end: number): boolean =>
  is(row[at - 2], 'percent') &&
  row[at - 3]?.kind !== 'number' &&
  row[at - 1]?.kind === 'word' &&
  is(row[at - 1], 'by', 'to') &&
  end === at + 1 &&
  !is(row[end], 'unit', 'percent', 'points', 'times') &&
  currencyOf(row[end]) === undefined &&
  !(row[end]?.kind === 'mark' && row[end + 1]?.kind === 'number')

/** "570 mln-dan çox": the case of an abbreviation, behind a hyphen. */
const isCase = (row: readonly Piece[], end: number): boolean =>
  row[end]?.text === '-' && row[end + 1]?.glued === true && inClass(row[end + 1], 'case-ending')

/** A noun of what is counted right behind the number, with an adjective before it at most. */
export const isCounted = (row: readonly Piece[], end: number): boolean =>
  is(row[end], 'unit') ||
  (isHyphen(row, end) && !isCase(row, end)) ||
  (row[end]?.kind === 'word' && is(row[end + 1], 'unit') && !is(row[end], 'and', 'to', 'from'))

/** The index of the number behind the "and" of a series: "4, 5 and 12 percent". */
export function lastOfSeries(row: readonly Piece[], end: number): number | undefined {
  let at = end
  while (at < end + 8 && row[at]?.text === ',' && row[at + 1]?.kind === 'number') at += 2
  return is(row[at], 'and') && row[at + 1]?.kind === 'number' ? at + 1 : undefined
}

/** 百分之三十. */
export function percentBefore(row: readonly Piece[], at: number, taken: (at: number) => boolean) {
  if (row[at]?.kind !== 'han' || !is(row[at], 'percent')) return undefined
  const numeral = numeralAt(row, at + 1, taken)
  return numeral === undefined
    ? undefined
    : { is: 'percent' as const, value: numeral.value, ...pieceSpan(row, at, numeral.end) }
}

/** "İxrac 27, idxal 45 faiz artıb", "with Oman 85 and with Kenya 54 million": a flow, or a country, is named before both numbers. */
export function areNamed(row: readonly Piece[], at: number, end: number, next: number, taken: (at: number) => boolean) {
  const isIn = (from: number, to: number, isName: (i: number) => boolean): boolean =>
    row.some((_, i) => i >= from && i < to && isName(i))
  const areIn = (from: number, isName: (i: number) => boolean): boolean =>
    isIn(from, at, isName) && isIn(end, next, isName)
  const areFlows = isMark(row[end], ',') && areIn(at - 7, i => isTrade(row[i]) || taken(i))
  const isClose = next - end < 6 && (isMark(row[end], ',、') || is(row[end], 'and'))
  return areFlows || (isClose && areIn(at - 2, i => isKind(generalLexicon().at(row, i), 'area')))
}

/** "Billions of dollars", «десятки миллионов», "on milyonlarla", "several hundred million": a scale of no certain number. */
export function isVague(row: readonly Piece[], at: number, end: number): boolean {
  const scale = row[end - 1]
  if (!isKind(scale, 'scale') || row[at]?.kind !== 'word') return false
  const isMany = isPlural(scale) && (end === at + 1 || isPostposed(scale))
  return isMany || [at, at - 1, at - 2].some(i => inClass(row[i], 'vague-count'))
}
