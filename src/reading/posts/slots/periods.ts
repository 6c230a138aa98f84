/** Which times of a sentence are periods of claims, and which are bases: 2025 and 2024 in "in 2025 it was 5% more than in 2024". */
import type { TextSpan } from '../../../answers/model/post.ts'
import { alignedTo, canonical, grain, lastBefore, previous, yearBefore } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { comparesAt } from '../words/bounds.ts'
import { endingsOf, hasEnding } from '../words/endings.ts'
import { has, is, isMark } from '../words/is.ts'
import { isDuration, partOfYear } from '../words/month-ranges.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import { beforeBracket, leadOf, pieceBefore, piecesBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'
import { type TimeMark, timeBeforeWhen } from '../words/times.ts'
import {
  isHanBase,
  isHanBound,
  isHanTimeOf,
  isOfNamedMonth,
  isPeriodOfMultiplied,
  isThanBehind,
} from './base-values.ts'
import { isOfNextAim, isOfOtherNoun, isTimeOfEarlierChange, leadsNextValue } from './cell-boundaries.ts'
import type { Anchor, PostCell } from './cells.ts'
import { isFlowOfBasePeriod, isOnMonthBefore, startOfTimeAside, timeInBracket } from './comparisons.ts'
import { isPostposedBase, startOfComparison, startOfNextChange, startOfPaceClause } from './words-of-change.ts'

export const isDated = (time: TimeMark): time is TimeMark & { readonly period: Period } => time.period !== undefined

/** The period that the cell itself gives an anchor: the nearest one that is no base. */
export function periodInCell(
  cell: Pick<PostCell, 'times' | 'from'>,
  sentence: Sentence,
  anchor: Anchor,
): Period | undefined {
  const when = timeBeforeWhen(sentence.row, sentence.times, anchor.from)?.period
  if (when !== undefined) return canonical(when)
  const dated = cell.times
    .filter(isDated)
    .filter(
      time =>
        !isBaseTime(time, sentence) &&
        !isTimeOfEarlierChange(time, anchor.to, sentence) &&
        ![isOfOtherNoun, isOfNextAim, leadsNextValue].some(rule => rule(time, anchor, sentence)),
    )
  const clause = clauseAt(sentence.row, anchor.from)
  // "In 2024 it grew by 10%, and the trend went on this year"
  const and = sentence.row.find(piece => piece.from >= anchor.to && piece.kind === 'word' && is(piece, 'and'))
  const isBefore = ({ from }: TimeMark): boolean => from < (and?.from ?? Infinity)
  const inClause = dated.filter(time => clauseAt(sentence.row, time.from) === clause && isBefore(time))
  const isLed = inClause.some(({ to }) => to <= anchor.from)
  // 2023年，贸易额接近40亿美元，今年继续增长: the time before it, not that of the next clause.
  const before = inClause.length > 0 ? [] : dated.filter(({ to }) => to <= anchor.from)
  const near = (isLed ? inClause : before.length > 0 ? before : dated).toSorted(
    (a, b) => distance(a, anchor) - distance(b, anchor),
  )
  return near[0] === undefined ? undefined : partOfYear(near[0], sentence, anchor.isBase === true)
}

const distance = (time: TimeMark, { from, to }: TextSpan): number => (time.to <= from ? from - time.to : time.from - to)

/** "Than in 2024", "compared with the same months of 2019", "2024-cü illə müqayisədə", "2024-cü ildən 4,3 faiz çox", 与2021年相比. */
export function isBaseTime(time: TimeMark, sentence: Sentence): boolean {
  const { row, times } = sentence
  if (time.isBase || isTimesOf(time, sentence) || timeInBracket(sentence, time) !== undefined) return true
  if (isOfHanBase(time, sentence) || isPeriodOfMultiplied(time, sentence)) return true
  const at = row.findIndex(piece => piece.from >= time.from)
  const end = row.findIndex(piece => piece.from >= time.to)
  if (isExceeded(time, at, sentence)) return true
  if (isDuration(time, at, sentence)) return false
  if (isYearAgo(time, sentence) || isAfterComparison(time, at, sentence)) return true
  // "To $5 billion from May's $4 billion"
  const isOfNext =
    row[end - 1]?.possessive === true && sentence.quantities.some(it => it.at === end && it.is === 'money')
  if (isOfNext && is(row[at - 1], 'from', 'than', 'over', 'under')) return true
  const lead = inClass(row[at - 1], 'article') ? at - 2 : at - 1
  // "1.7 times the 2024 level", "four times the turnover of 2006", "half the level of 2006"
  const ofNoun = inClass(row[at - 3], 'article') ? 3 : 1
  const overArticle = lead === at - 2 && row[end]?.kind === 'word' ? 1 : 0
  const nearest = inClass(row[at - 1], 'of') ? ofNoun : overArticle
  const reach = is(row[lead], 'level-of') ? 5 : nearest
  const isOfLevel = sentence.quantities.some(it => it.is === 'times' && it.end < at && at - it.end <= reach)
  if (isOfLevel || is(row[at - 1], 'same-period') || is(row[at - 2], 'same-period')) return true
  if (is(row[lead], 'from') && isChangedBefore(row, lead, lead === at - 1 ? 4 : 6)) return true
  const more = row[sentence.quantities.find(it => it.at === end)?.end ?? row.length]
  if (is(more, 'more', 'less') && endingsOf(more)?.over.test(row[end - 1]?.text ?? '')) return true
  // "2023-cü ilin eyni dövründəki 2,85 milyard dollara qarşı": the value between is that of the base.
  const value = sentence.quantities.find(it => it.at >= end && it.at - end <= 2 && isThanBehind(row[it.end]))
  const start = value?.end ?? end
  const after = end === -1 ? [] : row.slice(start, start + 5)
  return after.some(
    (piece, i) =>
      i < 4 &&
      (is(piece, 'than', 'same-period', 'difference') || isCompared(piece) || isFlowOfBasePeriod(piece, sentence)) &&
      isPostposedBase(piece, after, i) &&
      // "2025-ci ilin avqustunda dövriyyə iyula nisbətən": it is behind another time.
      !times.some(({ from, to }) => from >= time.to && to <= piece.from),
  )
}

/** «На 19% больше января-июня прошлого года»: right behind the change, in the case of what is exceeded. */
const isExceeded = ({ period, isYearToDate }: TimeMark, at: number, { row, quantities }: Sentence): boolean =>
  period !== undefined &&
  grain(period) !== 'year' &&
  !isYearToDate &&
  row[at - 1]?.kind === 'word' &&
  is(row[at - 1], 'more', 'less') &&
  quantities.some(it => it.end === at - 1)

/** 是2004年的9.2倍: so many times that period. */
const isTimesOf = ({ to }: TimeMark, { quantities }: Pick<Sentence, 'quantities'>): boolean =>
  quantities.some(it => it.is === 'times' && it.isOfBase === true && it.from >= to && it.from - to <= 3)

/** 由8月的214亿欧元收窄至170亿欧元: the period of the value that changed. */
function isOfHanBase({ from, to }: TimeMark, sentence: Sentence): boolean {
  const lead = pieceBefore(sentence.row, from)
  const value = sentence.quantities.find(it => it.from >= to && it.from - to <= 2)
  return lead?.kind === 'han' && is(lead, 'from') && value?.is === 'money' && isHanBase(sentence, value)
}

/** "The previous year": the year before the period of the sentence, not before the day of the text. */
const isYearAgo = (time: TimeMark, { row }: Pick<Sentence, 'row'>): boolean =>
  row.some(piece => {
    const isIn = piece.from < time.to && piece.to > time.from && is(piece, 'year-ago', 'month-ago')
    return isIn && !isOfNamedMonth(piece, time)
  })

/** "2024-cü ilin göstəricisindən", "2024-cü ilin səviyyəsindən" */
const isCompared = (piece: Piece): boolean => is(piece, 'it', 'level-of') && hasEnding(piece, 'over')

/** "Than in 2024", "against $3 billion in 2024": a word of comparison before the time; between them only the value of the base. */
function isAfterComparison(time: TimeMark, at: number, { row, times, quantities }: Sentence): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 9); i -= 1) {
    const piece = row[i]
    if (piece === undefined || isMark(piece, ',;:()|—。')) return false
    // «Минус 3% против прошлогоднего показал в мае экспорт»
    if (i < at - 1 && is(piece, 'year-ago') && !is(piece, 'same-period', 'than')) return false
    // "Fell more than expected in May"
    if (is(piece, 'expected') && is(row[i - 1], 'over', 'under', 'than')) return false
    if (times.some(it => it !== time && it.from >= piece.from && it.to <= time.from)) return false
    const [value, second] = quantities.filter(it => it.at > i && it.end <= at && it.is !== 'count')
    if (second !== undefined) return false
    const isBeside = value !== undefined && value.at - i <= 5
    if (is(piece, 'than') && !isPostposed(piece) && (value === undefined || isBeside)) return true
    const isValue = value?.is === 'money' || value?.is === 'percent'
    if (isValue && is(piece, 'from') && !is(piece, 'over') && isRight(row, i, value.at)) return true
    if (value === undefined && isHanBound(piece) && at === i + 1) return true
    // Not "over the year and reached $3 billion in 2024".
    const isOfIt = value === undefined || (isBeside && !has(row.slice(i + 1, value.at), 'reach'))
    if (isOfIt && quantities.some(it => it.end === i && comparesAt(it, row))) return true
    // The "than" of "more than" leads a base; "above" is a bound of the number.
    if (value === undefined && i > 0 && isOpenBound(piece) && (at === i + 1 || piece.text.includes(' '))) return true
    const isOfLevel = value === undefined && has(row.slice(i + 1, at), 'it', 'level-of', 'same-period')
    if (isOfLevel && (isOpenBound(piece) || (is(piece, 'from') && isChangedBefore(row, i)))) return true
  }
  return false
}

/** "Up 5% from", "up 5% ($20 million) from": a change, or a percentage, in the words before. */
const isChangedBefore = (row: readonly Piece[], at: number, reach = 4): boolean =>
  piecesBefore(row, beforeBracket(row, at), reach).some(
    it => is(it, 'up', 'down', 'percent', 'change') || it.text === '%',
  )

/** Right behind the word, with an article between at most. */
const isRight = (row: readonly Piece[], at: number, value: number): boolean =>
  value === at + 1 || (value === at + 2 && inClass(row[at + 1], 'article'))

const isOpenBound = (piece: Piece): boolean =>
  is(piece, 'over', 'under', 'more', 'less') && !is(piece, 'rise-of') && piece.kind === 'word' && !isPostposed(piece)

/** The period right behind an amount, or right before its bracket: "$3 billion in 2024", «по сравнению с 2020 годом ($2,3 млн)». */
export function periodBeside(sentence: Sentence, quantity: Quantity, told: Period): Period | undefined {
  const { row, times } = sentence
  const { at, end, from, to, isBase = false } = quantity
  const aside = isBase ? timeInBracket(sentence, quantity) : undefined
  if (aside?.isLastYear === true && aside.period >= told.slice(0, 4)) return yearBefore(told)
  if (aside !== undefined) return aside.isLastYear ? alignedTo(aside.period, told) : canonical(aside.period)
  const when = timeBeforeWhen(row, times, from)
  if (when?.isTimeOfBest === true && when.period !== undefined) return canonical(when.period)
  const dated = times.filter(isDated)
  // "2024-cü ildəki 216 milyon dollardan", "2023's $13 billion": the period of a base right before it.
  const ahead = leadOf(row, at)
  const isWhen =
    endingsOf(row[end - 1])?.when.test(ahead?.text ?? '') === true && !dated.some(it => it.from === row[end]?.from)
  const own = dated.find(time => isBase && !isWhen && (ahead?.to === time.to || isHanTimeOf(row, time, from)))
  const isPast = own?.to === ahead?.to && row.some(it => it.from === own?.from && is(it, 'past'))
  if (own && (isPast || !isYearAgo(own, sentence))) return isPast ? pastOf(own.period, told) : canonical(own.period)
  const behind = dated.find(time => time.from >= to)
  const words = behind === undefined ? [] : row.slice(end).filter(piece => piece.to <= behind.from)
  const isAttached =
    words.length <= 2 && words.every(it => it.kind === 'word' && !is(it, 'and', 'while', 'reach', 'up', 'down'))
  const isOwn = behind !== undefined && (isBase ? !own && !isYearAgo(behind, sentence) : !isBaseTime(behind, sentence))
  // "To $5 billion in the first half of this year, from $4 billion last year"
  const isAligned = (it: Piece): boolean =>
    is(it, 'same-period', 'year-ago') || (is(it, 'past') && it.from === behind?.from)
  if (isAttached && isOwn && isBase && row.slice(end).some(it => it.from <= behind.from && isAligned(it)))
    return alignedTo(behind.period, told)
  if (isAttached && isOwn) return partOfYear(behind, sentence, isBase)
  const mark = startOfTimeAside(row, at)
  const before = mark === -1 ? undefined : dated.filter(time => time.to <= from).at(-1)
  const gap = before === undefined ? [] : row.slice(0, mark).filter(piece => piece.from >= before.to)
  // «За весь прошлый год (120 млн долларов)»
  const isBeside = gap.length === 0 && row[mark]?.text === '('
  if (before === undefined || gap.length > 1 || !(isBeside || isBaseTime(before, sentence))) return undefined
  // "Compared to a year ago ($1.2 billion)", "the same months of 2021 (2.3 billion)": as long as the period that is told of.
  const lead = row.filter(piece => piece.to <= before.from).slice(-2)
  const isSame = has([...lead, ...gap], 'same-period')
  // "Less than in the preceding year ($1.2 billion)"
  if (!isSame && isYearAgo(before, sentence)) return undefined
  return isSame ? alignedTo(before.period, told) : canonical(before.period)
}

/** "In 2016 it fell to $142 billion from last year's $143 billion": of 2015, also if it is told in 2017. */
function pastOf(base: Period, told: Period): Period {
  const past = alignedTo(base, told)
  return past === canonical(told) ? yearBefore(told) : past
}

/** The base of a change: the period it is compared with, else the one a year before. */
export function basePeriod(period: Period, cell: PostCell, sentence: Sentence, anchor: Quantity): Period {
  const next = sentence.quantities.find(it => it.from >= anchor.to && it.is !== 'count')
  const to = next === undefined ? sentence.to : (startOfComparison(sentence, next) ?? Math.max(cell.to, next.from))
  const end = Math.min(to, startOfPaceClause(sentence, anchor), startOfNextChange(sentence, anchor, next) ?? to)
  const times = sentence.times
    .filter(isDated)
    .filter(time => time.from >= cell.from && time.from < end && isBaseTime(time, sentence))
    .filter(time => !isYearAgo(time, sentence) && (anchor.is === 'times' || !isTimesOf(time, sentence)))
  const own = times.filter(({ from }) => from < cell.to)
  const [base] = (own.length > 0 ? own : times).toSorted((a, b) => distance(a, anchor) - distance(b, anchor))
  const words = sentence.row.filter(piece => piece.from >= cell.from && piece.from < end)
  // 增长4.4%，前值为7.2%: of the next number; 按年减少近9%，但按月增加: of the next change.
  const isYearly = words.some(piece => is(piece, 'year-ago') && piece.to <= anchor.from)
  const isOwn = (piece: Piece): boolean => piece.to <= anchor.from || !isYearly
  if (words.some(piece => is(piece, 'month-ago') && isOwn(piece)) || isOnMonthBefore(sentence)) return previous(period)
  // "More than in the whole of 2017": not the same months of it.
  if (base === undefined) return yearBefore(period)
  if (grain(period) === 'month' && base.period > period) return previous(period)
  const isWhole = is(pieceBefore(sentence.row, base.from), 'all-of')
  const against = isWhole
    ? base.period
    : alignedTo(base.isUndated ? lastBefore(base.period, period) : base.period, period)
  // «За восемь месяцев этого года … больше, чем за восемь месяцев прошлого»: the year of the base is not read.
  return against === canonical(period) ? yearBefore(period) : against
}
