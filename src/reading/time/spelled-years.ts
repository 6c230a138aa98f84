/** Years in words, and years of two digits: «две тысячи двадцать четвёртый», "two thousand twenty-four", «за 24», "Oct 25". */
import type { TaggedRow, TaggedWord } from '../text/tag-words.ts'
import { grammarOf, inClass, isPostposed } from '../text/word-grammar.ts'
import { currencies, flowWords, hasWord, isKind, isTrade, senseOf } from '../text/word-sense.ts'
import { digits, isPartLetter, pastSuffix } from './small-numbers.ts'
import type { Atom } from './types.ts'

const numberOf = (tagged: TaggedWord | undefined): number | undefined =>
  tagged?.kind === 'word' ? senseOf(tagged, 'number')?.value : undefined
const ordinalOf = (tagged: TaggedWord | undefined): number | undefined =>
  tagged?.kind === 'word' ? senseOf(tagged, 'ordinal')?.value : undefined

/** A year in words, from 2001 to 2049; without its century only before the word for year. */
export function spelledYear(row: TaggedRow, at: number): Atom | undefined {
  if (numberOf(row[at]) === 2 && hasWord(row[at + 1], 'thousand')) {
    const rest = belowHundred(row, hasWord(row[at + 2], 'and') ? at + 3 : at + 2)
    return rest === undefined || isCounted(row[rest.to]) ? undefined : yearAtom(at, rest)
  }
  // "twenty twenty-four"
  const pair = numberOf(row[at]) === 20 ? belowHundred(row, at + 1) : undefined
  if (pair !== undefined && pair.value > 9 && !isCounted(row[pair.to])) return yearAtom(at, pair)
  const short = numberOf(row[at]) === 20 ? belowHundred(row, at) : undefined
  if (short === undefined || short.to === at + 1) return undefined
  if (hasWord(row[short.to], 'year') && ordinalOf(row[short.to - 1]))
    return yearAtom(at, { ...short, to: short.to + 1 })
  return isInYear(row, at, short.to) ? yearAtom(at, short) : undefined
}

/** «в двадцать пятом», "iyirmi beşdə": the case of a time, at the end or before a word of trade. */
function isInYear(row: TaggedRow, at: number, to: number): boolean {
  const last = row[to - 1]
  const isLed = ordinalOf(last) !== undefined && inClass(row[at - 1], 'before-year')
  const isIn = isPostposed(last) ? grammarOf(last)?.roleOf?.({ ending: last?.ending ?? '' }) === 'in' : isLed
  return isIn && isPastYear(row[to])
}

/** «в 24-м импорт из Китая»; not «с 22-го мая». */
const isPastYear = (next: TaggedWord | undefined): boolean =>
  isEnd(next) || isKind(next, 'area') || hasWord(next, 'sell', 'buy', 'with', 'from', 'to', ...flowWords)
const isEnd = (next: TaggedWord | undefined): boolean => next === undefined || /^[?!,.]$/.test(next.text)

interface Rest {
  readonly value: number
  readonly to: number
}

const yearAtom = (from: number, { value, to }: Rest): Atom | undefined =>
  value < 1 || value > 49 ? undefined : { from, to, time: { is: 'year', year: 2000 + value } }

/** Twenty, twenty-four, двадцать четвёртый, fifth. */
function belowHundred(row: TaggedRow, at: number): Rest | undefined {
  const first = numberOf(row[at]) ?? ordinalOf(row[at])
  if (first === undefined) return undefined
  const next = row[at + 1]?.text === '-' ? at + 2 : at + 1
  const unit = first >= 20 && first % 10 === 0 ? (numberOf(row[next]) ?? ordinalOf(row[next])) : undefined
  return unit === undefined || unit > 9 ? { value: first, to: at + 1 } : { value: first + unit, to: next + 1 }
}

/** "two thousand twenty tonnes", dollars, percent: an amount, not a year. */
const isCounted = (tagged: TaggedWord | undefined): boolean => hasWord(tagged, ...scales, 'quantity', ...currencies)
const scales = [
  ...(['thousand', 'tenthousand', 'million', 'hundredmillion', 'billion', 'trillion'] as const),
  ...(['percent', 'times'] as const),
]

/** "20%", "25 тыс", "30 partners", "30 000": whether the number before this word is an amount, not a year. */
export const isAmount = (tagged: TaggedWord | undefined): boolean =>
  isCounted(tagged) || /^([%$€¥₼₽]|x|\d{3})$/.test(tagged?.text ?? '') || hasWord(tagged, 'partner')

/**
 * Two digits that are a year: after a month, quarter or half («окт 25», «2к25»); with the ending of an ordinal («в 24-м»);
 * at the end after Russian «за» or «в» (English "for" and "in" also count other things); after a flow or a place.
 */
export function bareYear(row: TaggedRow, at: number, today: string): Atom | undefined {
  const value = digits(row[at], 2)
  if (value === undefined || value < 15 || value > Number(today.slice(2, 4)) + 1) return undefined
  // Jan-26, Jan. 26
  const isJoined =
    row[at - 1]?.text === '.' || (row[at - 1]?.text === '-' && row[at]?.glued && isKind(row[at - 2], 'month'))
  const lead = isJoined ? row[at - 2] : row[at - 1]
  const to = pastSuffix(row, at + 1)
  const isOfPart = (isPart(lead) || isOfMonths(row, at)) && !isMore(row[to]) && !isSecondDay(row, at)
  const isOrdinal = to > at + 1 && inClass(lead, 'before-year') && isPastYear(row[to])
  const isAlone = inClass(lead, 'for-period') && isEnd(row[to]) && !isMore(row[to + 1])
  // "Türkiye trade 24": at the end, after a flow or a place; "is China 15th?" is a place.
  const isOfFlow =
    (to === at + 1 || !inClass(row[to - 1], 'ordinal-ending') || row.some(it => isTrade(it))) &&
    (isTrade(row[at - 1]) || isKind(row[at - 1], 'area')) &&
    (isEnd(row[to]) || hasWord(row[to], 'versus'))
  return isOfFlow || isOfPart || isOrdinal || isAlone || isListed(row, at)
    ? { from: at, to, time: { is: 'year', year: 2000 + value } }
    : undefined
}

/** "1 yanvardan 15 marta qədər": the day of the second month. */
const isSecondDay = (row: TaggedRow, at: number): boolean =>
  digits(row[at - 2], 2) !== undefined && [row[at - 1], row[at + 1]].every(it => isKind(it, 'month'))

const isPart = (tagged: TaggedWord | undefined): boolean =>
  tagged?.kind === 'word' &&
  (isKind(tagged, 'month') || hasWord(tagged, 'quarter', 'half') || isPartLetter(tagged)) &&
  !hasWord(tagged, 'years', 'last')
/** «за 23, 24 и 25», «за 1 полугодие 25 и 24»: years one after the other at the end, behind a place, a flow or a part of a year. */
function isListed(row: TaggedRow, at: number): boolean {
  const isOfList = (i: number): boolean =>
    (digits(row[i], 2) ?? 0) > 14 || row[i]?.text === ',' || hasWord(row[i], 'and')
  let [first, last] = [at, at]
  while (isOfList(first - 1)) first -= 1
  while (isOfList(last + 1)) last += 1
  const lead = row[first - 1]
  const isLed = inClass(lead, 'for-period') || isTrade(lead) || isKind(lead, 'area') || isPart(lead)
  return (isLed || digits(lead, 4) !== undefined) && last > first && isEnd(row[last + 1])
}

/** 9M25, without spaces; «9 мес 25». */
const isOfMonths = (row: TaggedRow, at: number): boolean =>
  (hasWord(row[at - 1], 'months') && row[at - 2]?.kind === 'number' && isPastYear(row[at + 1])) ||
  isOfShortMonths(row, at)
const isOfShortMonths = (row: TaggedRow, at: number): boolean =>
  row[at]?.glued === true &&
  inClass(row[at - 1], 'short-month') &&
  row[at - 1]?.glued === true &&
  row[at - 2]?.kind === 'number'
/** "Oct 25, 2025" is a day, "25–30" and "25 million" are amounts. */
const isMore = (tagged: TaggedWord | undefined): boolean =>
  tagged?.kind === 'number' ||
  /^[-/%]$/.test(tagged?.text ?? '') ||
  hasWord(tagged, 'percent', 'million', 'billion', 'thousand', 'times', 'partner', 'most')
