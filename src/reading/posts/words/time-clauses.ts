/** The parts of a sentence whose times are read together; and words of time that tell none: of a report, in a name, in an aim. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { grain } from '../../../data/model/period.ts'
import type { Day, Period } from '../../../data/model/schema.ts'
import type { Word } from '../../../languages/model/hear/meanings.ts'
import { inClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { hasWord, isKind, senseOf } from '../../text/word-sense.ts'
import { firstYear } from '../../time/linked-periods.ts'
import type { PeriodMention } from '../../time/types.ts'
import { currencyOf } from './currencies.ts'
import { isAblative } from './endings.ts'
import { has, is, isCapitalized, isMark, isOneOf, isOverTwoYears, isPercent, isTrade, isYear } from './is.ts'
import { monthsAround } from './month-ranges.ts'
import { isGroup } from './numerals.ts'
import type { Piece } from './pieces.ts'
import { pieceAfter, piecesBefore } from './rows.ts'
import { generalLexicon } from './vocabulary.ts'

/** The clauses around the words of time of a sentence, cut before the times of bases and before "since mid-1984". Most sentences have no word of time. */
export function timeClauses(general: readonly Piece[], row: readonly Piece[]): readonly (readonly Piece[])[] {
  if (!general.some(isOfTime)) return []
  // "In ten months it exceeded that of all of last year", "was 5% above last year's level"
  const comparisons = row.flatMap((piece, at) => {
    const isOfChange = isPercent(row[at - 1])
    const isLevel = isOfChange && piece.kind === 'word' && is(piece, 'over', 'under') && isPreposed(piece)
    return isLevel || (is(piece, 'exceeds') && !piece.text.includes(' ')) ? [piece.from] : []
  })
  const sinces = general.flatMap(it => (it.kind === 'word' && hasWord(it, 'since') && isPreposed(it) ? [it.from] : []))
  const cuts = [baseValuesOf(row), basesOf(row), levelsOf(row), comparisons, sinces].flat().toSorted((a, b) => a - b)
  // «В январе текущего 2026 года»: the number tells the year.
  const words = withNounsOfTimes(general, row).filter(
    (it, at, all) => !(hasWord(it, 'this', 'last') && /^20\d\d$/.test(all[at + 1]?.text ?? '')),
  )
  return clausesOf(has(row, 'respectively') ? words : withJoinedMonths(words), cuts).flatMap(timePlaces)
}

/** «В прошлом году на 5%, а в этом — на 7%»: the noun is that of the time before. */
function withNounsOfTimes(general: readonly Piece[], row: readonly Piece[]): readonly Piece[] {
  let words: readonly Word[] = []
  return general.map((piece, at) => {
    if (hasWord(piece, 'lastyear', 'thisyear', 'yearbeforelast')) words = ['lastyear', 'thisyear']
    if (hasWord(piece, 'lastmonth', 'thismonth')) words = ['lastmonth', 'thismonth']
    const word = words[(['last', 'this'] as const).findIndex(it => hasWord(piece, it))]
    const isLed = word !== undefined && inClass(general[at - 1], 'for-period')
    const next = isLed ? pieceAfter(row, piece.to) : undefined
    const isAlone = isMark(next, ',—-') || isOneOf(next, behindTime)
    return isLed && isAlone ? { ...piece, senses: [{ kind: 'word' as const, word }] } : piece
  })
}

const behindTime = ['up', 'down', 'reach', 'by', 'alone', 'about', 'over', 'under'] as const

/** "In January, February and March", «в январе и феврале»: months in a row are a range, from the first to the last. */
function withJoinedMonths(row: readonly Piece[]): readonly Piece[] {
  const joins = (at: number): boolean => monthsAround(row, at) === 1
  return row.flatMap((piece, at) => {
    if (joins(at - 1) && joins(at + 1)) return []
    if (!joins(at)) return piece
    return joins(at - 2) ? [] : { ...piece, kind: 'mark' as const, text: '-', senses: [] }
  })
}

/** "July 14, 2025", "July, 2025". */
const isDatePart = (piece: Piece | undefined): boolean =>
  piece?.kind === 'number' || (piece?.kind === 'word' && isKind(piece, 'month'))

/** The parts of a clause around its words of time. Most clauses have none, and reading times is slow. */
function timePlaces(clause: readonly Piece[]): readonly (readonly Piece[])[] {
  const found: { from: number; to: number }[] = []
  for (const at of clause.keys()) {
    if (!mayBeTime(clause, at)) continue
    const last = found.at(-1)
    if (last !== undefined && at - timeReach <= last.to) last.to = at + timeReach
    else found.push({ from: Math.max(0, at - timeReach), to: at + timeReach })
  }
  // 2024-cü ildə … 20 faiz: the number of an amount at the end is no year.
  return found.map(({ from, to }) => clause.slice(from, isAmountUnit(clause[to]) ? to - 1 : to))
}
/** How far the words of one time are from each other: "the first two months of this year". */
const timeReach = 5

/** A number, a month or a word of time; not the number of an amount. */
function mayBeTime(clause: readonly Piece[], at: number): boolean {
  const piece = clause[at]
  return piece !== undefined && isOfTime(piece) && !(piece.kind === 'number' && isAmountUnit(clause[at + 1]))
}
const isOfTime = (piece: Piece): boolean =>
  piece.kind === 'number' ||
  (piece.senses.length > 0 && (isKind(piece, 'month', 'number', 'ordinal') || hasWord(piece, ...timeWords)))
export const isAmountUnit = (piece: Piece | undefined): boolean => piece?.text === '%' || hasWord(piece, ...amountUnits)
const amountUnits = [
  ...(['thousand', 'tenthousand', 'million', 'hundredmillion', 'billion', 'trillion'] as const),
  ...(['percent', 'times', 'USD'] as const),
] as const
const timeWords = [
  ...(['year', 'month', 'months', 'quarter', 'quarters', 'half', 'years', 'ytd', 'yearstart', 'firsthalf'] as const),
  ...(['lastyear', 'thisyear', 'nextyear', 'yearbeforelast', 'lastmonth', 'thismonth', 'secondhalf'] as const),
  ...(['threeyearsago'] as const),
] as const

/** «В сентябре … с тем же месяцем прошлого года»: the year of a base is of no months before it, nor behind a "than" at the beginning. */
function basesOf(row: readonly Piece[]): readonly number[] {
  const found: number[] = []
  for (const [at, piece] of row.entries()) {
    const isLed = piece.kind === 'word' && !isPostposed(piece) && at < 3 && is(piece, 'than')
    if (!is(piece, 'same-period', 'it') && !isLed) continue
    // "2024-cü ilin analoji dövründəkindən"
    const isBehind = isAblative(piece) || (is(piece, 'same-period') && isPostposed(piece) && piece.kind === 'word')
    const year = isBehind ? piecesBefore(row, at, 5).findLast(isYear) : undefined
    if (year !== undefined) found.push(year.from)
    if (isBehind || piece.kind !== 'word' || !(isLed || is(piece, 'same-period'))) continue
    if (!isLed) found.push(piece.from)
    // "Compared with the same period of 2024 exports in January–May": nor of months behind it.
    const end = row.slice(0, at + 6).findIndex((it, i) => i > at && isYear(it)) + 1
    if (end > 0) found.push((row[end]?.kind === 'word' ? row[end + 1] : row[end])?.from ?? Infinity)
  }
  return found
}

/** Where values of bases begin: the year of "from 1.06 billion in the same month of 1986" is of no month before it. */
const baseValuesOf = (row: readonly Piece[]): readonly number[] =>
  row
    .filter((piece, at) => {
      if (piece.kind !== 'word' || !is(piece, 'from', 'than')) return false
      const next = row[at + 1]
      if (next?.kind === 'number') return !/^(?:\d\d?|(?:19|20)\d\d)$/.test(next.text)
      return currencyOf(next) !== undefined
    })
    .map(({ from }) => from)

/** "From a year ago to $6.9 billion in September": the time belongs to the amount before it, not to the words before that. */
const levelsOf = (row: readonly Piece[]): readonly number[] =>
  row.flatMap((piece, at) => {
    if (piece.kind !== 'number') return []
    const [before, next] = [row[at - 1], row[at + 1]]
    const isAmount = (next?.kind === 'word' && isKind(next, 'scale')) || currencyOf(before) !== undefined
    return isAmount ? [row[startOfGroups(row, at)]?.from ?? piece.from] : []
  })

/** "593 310.37 thousand", "22 900 000 thousand": the first group of the digits. */
function startOfGroups(row: readonly Piece[], at: number): number {
  let start = at
  while (row[start - 1]?.kind === 'number' && isGroup(row, start)) start -= 1
  return start
}

function clausesOf(general: readonly Piece[], cuts: readonly number[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]]
  let cut = 0
  for (const [at, piece] of general.entries()) {
    const next = general[at + 1]
    if ((cuts[cut] ?? Infinity) <= piece.from) {
      found.push([])
      cut += 1
    }
    const isDate =
      (piece.text === ',' && ((isYear(next) && isDatePart(general[at - 1])) || isYearBefore(general, at))) ||
      (piece.text === '(' && isKind(general[at - 1], 'month') && isOverTwoYears(general, at + 1))
    const isMark = piece.kind === 'mark' && clauseMarks.has(piece.text)
    // 2317亿 is no year.
    const isAmount = piece.kind === 'number' && /^\d{4}$/.test(piece.text) && isAmountUnit(next)
    // «В январе — мае»
    const isRange = piece.text === '—' && isKind(general[at - 1], 'month') && isKind(next, 'month')
    if (isRange) found.at(-1)?.push({ ...piece, text: '-' })
    else if ((isMark && !isDate) || isAmount || isDashAfterWords(general, at)) found.push([])
    else if (!isDate) found.at(-1)?.push(piece)
  }
  return found.filter(clause => clause.length > 0)
}

/** "I rüb", "Q1", «1 полугодие», "9 ay": at the beginning, with one number. */
const isPartOfYear = (words: readonly Piece[]): boolean => {
  const at = words.findIndex(it => hasWord(it, 'quarter', 'quarters', 'half', 'firsthalf', 'secondhalf', 'months'))
  return at !== -1 && words.slice(0, at).every(({ kind, text }) => kind === 'number' || text.length <= 3)
}

/** "2024, January–November", "2024-cü il, yanvar": the months are of that year, if none is behind them. */
function isYearBefore(general: readonly Piece[], at: number): boolean {
  const next = general[at + 1]
  const [last, lead] = [general[at - 1], general.slice(Math.max(0, at - 4), at - 1)]
  const isOfYear = isYear(last) || (hasWord(last, 'year') && lead.some(isYear))
  const isPart = isKind(next, 'month') || isPartOfYear(general.slice(at + 1, at + 4))
  const behind = general.slice(at + 2, at + 7)
  const bar = behind.findIndex(({ text }) => text === '|')
  return isOfYear && isPart && !behind.slice(0, bar === -1 ? undefined : bar).some(isYear)
}

const clauseMarks: ReadonlySet<string> = new Set(',;:()|—。"')

/** "… alver edib – 2024-cü ilin": a dash between clauses, not one between two months. */
function isDashAfterWords(general: readonly Piece[], at: number): boolean {
  const [before, piece, next] = [general[at - 1], general[at], general[at + 1]]
  if (piece?.text !== '-' || piece.glued || next?.glued !== false) return false
  return before?.kind === 'word' && !isKind(before, 'month', 'number', 'ordinal') && !hasWord(before, ...timeWords)
}

/** "Customs said in February", "announced this month that", «как сообщало в конце января бюро», "fevralda bildirib": a month beside the verb, in a clause without trade. */
export function isTimeOfReport(
  row: readonly Piece[],
  { from, to, isUndated, period }: TextSpan & { readonly isUndated: boolean; readonly period?: Period | undefined },
): boolean {
  const [at, last] = [row.findIndex(piece => piece.to > from), row.findLastIndex(piece => piece.from < to)]
  const start = row.findLastIndex((piece, i) => i < at && isBreak(piece)) + 1
  const stop = row.findIndex((piece, i) => i > last && (isBreak(piece) || inClass(piece, 'opens-clause')))
  const clause = row.slice(start, stop === -1 ? undefined : stop)
  const say = row.findLastIndex((piece, i) => i >= start && i < at && isSaying(piece))
  const between = row.slice(say + 1, at)
  const isBehind = say !== -1 && between.length <= 3 && between.every(it => it.senses.length === 0 || is(it, 'as-to'))
  const isNear = isBehind || isSaying(row[last + 1])
  const isOpen = isUndated || (period !== undefined && grain(period) === 'month')
  return isOpen && isNear && !clause.some(isTrade) && ![row[at], row[at - 1]].some(it => inClass(it, 'during'))
}
const isBreak = (piece: Piece): boolean => piece.kind === 'mark' && clauseMarks.has(piece.text)
const isSaying = (piece: Piece | undefined): boolean => piece?.kind === 'word' && is(piece, 'say')

/** "Until 2030", "2030-cu ilə qədər", 2030年前: an aim is of the year itself. */
export const aimedYear = ({ from }: Years, words: readonly Piece[], today: Day): Period | undefined =>
  from === String(firstYear)
    ? words.find(({ text }) => /^20\d\d$/.test(text) && text >= today.slice(0, 4))?.text
    : undefined
type Years = NonNullable<PeriodMention['years']>

/** "Wang Jun said", "Theresa May": a month right behind a name, with no number beside it. */
export function isSecondName(row: readonly Piece[], at: number): boolean {
  const [before, piece, behind] = [row[at - 1], row[at], row[at + 1]]
  const isName = before?.kind === 'word' && before.senses.length === 0 && /^\p{Lu}\p{Ll}+$/u.test(before.raw)
  return isName && /^\p{Lu}\p{Ll}{1,3}$/u.test(piece?.raw ?? '') && behind?.kind !== 'number' && behind?.text !== '-'
}

/** "Səfir Ruslan Stoyanov", "naziri Milan Layçak": a name of a people, a city or a month between an office and a name. */
export function isGivenName(row: readonly Piece[], at: number): boolean {
  const [office, piece, second] = [row[at - 1], row[at], row[at + 1]]
  if (!is(office, 'office') || !isPostposed(office) || piece?.kind !== 'word' || is(second, 'body', 'office'))
    return false
  const word = generalLexicon().at(row, at)
  const area = senseOf(word, 'area')
  const isOther = isKind(word, 'month') || area?.form === 'adjective' || area?.city !== undefined
  const isLast = isCapitalized(second) && !isKind(generalLexicon().at(row, at + 1), 'area', 'pair')
  return isOther && isLast && isCapitalized(piece) && !/d[ae]n?$/.test(piece.text)
}

/** "September's surplus was the best so far this year": of the months of a longer time. */
export function isBestOfMonths({ period, from }: Dated, row: readonly Piece[], all: readonly Dated[]): boolean {
  const month = all.find(it => it.to <= from && it.period !== undefined && grain(it.period) === 'month')
  if (month === undefined || period === undefined || grain(period) === 'month') return false
  const at = row.findIndex(piece => piece.from >= from)
  return piecesBefore(row, at, 4).some(piece => piece.from >= month.to && is(piece, 'best'))
}

type Dated = TextSpan & { readonly period?: Period | undefined }
