/** Base values, with which another is compared: the 3 of "rose from $3 billion to $4 billion", "against $3 billion in 2024". */
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { comparesAt } from '../words/bounds.ts'
import { isAblative } from '../words/endings.ts'
import { has, is, isChange, isDash, isJoint } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { type Quantity, sizeOf } from '../words/quantities.ts'
import { isWithin, lastMarkBefore, leadOf, pieceBefore, piecesBefore, piecesBetween } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import type { TimeMark } from '../words/times.ts'
import type { PostCell } from './cells.ts'
import { isLoneBaseValue, roleOfBracketedAmount, startOfTimeAside, timeInBracket } from './comparisons.ts'
import type { Progress } from './progress.ts'

/** The value of the base: "from $3 billion to", "against $3 billion in 2024", "a year earlier it was". */
export function isBaseValue(cell: PostCell, sentence: Sentence, anchor: Quantity): boolean {
  const { row } = sentence
  const [one, two] = [row[anchor.at - 1], row[anchor.at - 2]]
  const isBeside = is(one, 'over', 'about', 'under', 'reach') || inClass(one, 'article')
  const lead = fromBefore(sentence, anchor.at) ?? (isBeside ? two : one)
  const isThan = is(lead, 'than') && lead?.kind === 'word' && !isThanBehind(lead)
  if (isThan || isAboveEarlier(sentence, anchor) || isThanBehind(row[anchor.end]) || isMultiplied(sentence, anchor))
    return true
  if (timeInBracket(sentence, anchor) !== undefined || isLoneBaseValue(sentence, anchor)) return true
  if (roleOfBracketedAmount(sentence, anchor) === 'base') return true
  // "Fell by 5 percent to $3 billion year on year"
  const isLevel = is(leadOf(row, anchor.at), 'to')
  if (!isLevel && is(row[anchor.end], 'year-ago', 'month-ago') && isTimeAlone(row, anchor.end)) return true
  // "42 percent above the $250 million"
  const before = inClass(one, 'article') ? anchor.at - 2 : anchor.at - 1
  if (sentence.quantities.some(it => it.end === before && comparesAt(it, row))) return true
  // «с $663 млн стал первым» is "with $663 million".
  const isMoved = wordsOfMove(cell, row, lead).some(
    piece => isChange(piece) || is(piece, 'to', 'reach', 'double', 'triple', 'same', 'change'),
  )
  // «Вторым стал Китай с $1,2 млрд (рост 21%)»: right behind a country.
  const isHaving = is(lead, 'having') && !is(row[anchor.end], 'to') && isOfPlace(sentence, lead)
  const hasLevelToo = sentence.quantities.some(
    it => (it.is === 'money' && it.from !== anchor.from) || (it.is === 'percent' && it.end < anchor.at),
  )
  if (is(lead, 'from') && lead?.kind !== 'han' && isMoved && hasLevelToo && !isHaving) return true
  if (isComparedWith(sentence, anchor) || isWhenBase(sentence, anchor) || isOfBoundTime(sentence, anchor)) return true
  // 比去年同期多6000万美元
  if (isLevel || isBehindBase(sentence, anchor) || (one?.kind === 'han' && is(one, 'by'))) return false
  // "Əvvəlki ilin eyni dövründəki 2 milyard dollara qarşı 3 milyard": the year before is of the first value.
  const taken = sentence.quantities.findLast(it => it.end < anchor.at && isThanBehind(row[it.end]))
  const words = cell.row.filter(piece => piece.from < anchor.from && piece.from >= (taken?.to ?? 0))
  if (isHanBase(sentence, anchor)) return true
  return isFromLevel(row, anchor) || isLedByYearAgo(words, sentence, anchor)
}

/** "It was $3 billion, above the $2.5 billion reached in 2023": with an earlier value, and no bound; not "above the $2 billion mark in 2023". */
export function isAboveEarlier({ row, quantities, times }: Sentence, { at, end }: Quantity): boolean {
  if (!inClass(row[at - 1], 'article') || !is(row[at - 2], 'over', 'under')) return false
  const isTime = (piece: Piece): boolean => isWithin(piece, times) || is(piece, 'year-ago', 'month-ago', 'same-period')
  const behind = row.slice(end)
  const words = behind.slice(0, behind.findIndex(isTime) + 1).slice(0, -1)
  const isBeside = words.every(it => is(it, 'reach', 'as-to') || inClass(it, 'of') || inClass(it, 'article'))
  return behind.some(isTime) && isBeside && quantities.some(it => it.is === 'money' && it.end < at)
}

/** The word of "from a record $3 billion", "from May's 3 billion", "from the previous year's 3 billion", "than a surplus of 3 billion". */
function fromBefore({ row, times }: Sentence, at: number): Piece | undefined {
  const owner = row[at - 1]
  const time = owner?.possessive === true ? times.find(it => it.to === owner.to) : undefined
  if (time !== undefined) {
    const word = pieceBefore(row, time.from)
    return is(word, 'from', 'than', 'over', 'under') ? word : undefined
  }
  const isBetween = (it: Piece): boolean =>
    it.kind === 'word' &&
    (it.senses.length === 0 || is(it, 'past', 'record', 'surplus', 'deficit') || (it === owner && is(it, 'year-ago')))
  const before = piecesBefore(row, at, 5)
  const last = before.findLastIndex(it => !isBetween(it))
  return last < before.length - 1 && is(before[last], 'from', 'than') ? before[last] : undefined
}

/** "A year earlier it was $70 million, with exports at $40 million", "in the same period of 2020 exports were $40 million and imports $30 million". */
export function continuesBaseValues({ at, end }: Quantity, { sentence, baseValueEnd }: Progress): boolean {
  const { row, quantities, times } = sentence
  if (baseValueEnd === undefined) return false
  const first = quantities.find(it => it.is !== 'count')?.from ?? 0
  const isAllOfBase =
    row.some(it => it.to <= first && is(it, 'same-period', 'year-ago')) &&
    times.every(({ from }) => from < first) &&
    !row.some(piece => isChange(piece) || is(piece, 'than', 'from', 'nowadays'))
  const between = row.slice(baseValueEnd, at)
  if (isAllOfBase || (between.length === 1 && between.every(isJoint))) return true
  // "From a $4 billion surplus in May and a $3 billion surplus a year earlier"
  const [and, article] = between.slice(-2)
  const isJoined = is(and, 'and') ? article?.kind === 'word' && article.senses.length === 0 : is(article, 'and')
  const isOpen = (it: Piece): boolean => it.kind !== 'mark' && !isChange(it) && !is(it, 'exports', 'imports')
  const isTime = (it: Piece): boolean => is(it, 'year-ago', 'month-ago') || times.some(({ from }) => from === it.from)
  const isDated = row.slice(end, end + 4).some(isTime)
  return isJoined && between.length <= 7 && between.every(isOpen) && isDated
}

/** "A year earlier it was $3 billion", with no change between. */
function isLedByYearAgo(words: readonly Piece[], sentence: Sentence, { from }: Quantity): boolean {
  // "Əvvəlki illə müqayisədə 2024-cü ildə ixrac 20 milyon dollar olub": of the time between.
  const isOfTime = (piece: Piece): boolean =>
    isPostposed(piece) && sentence.times.some(it => it.period !== undefined && it.from >= piece.to && it.to <= from)
  const isLed = words.some(
    (piece, i) =>
      (isOfYearAgo(sentence, piece) || is(piece, 'month-ago')) &&
      !isOfTime(piece) &&
      !piecesBefore(words, i, 4).some(it => is(it, 'than', 'from')),
  )
  return isLed && !words.some(it => (isChange(it) && !is(it, 'over', 'under')) || is(it, 'same'))
}

/** "Müqayisədə": behind what is compared with. */
export const isThanBehind = (piece: Piece | undefined): boolean => is(piece, 'than') && isPostposed(piece)

/** "3 milyarddan 5 milyarda". */
const isFromLevel = (row: readonly Piece[], { end, bound }: Quantity): boolean =>
  (row[end]?.kind === 'word' || /^(?:[$€]|\d.*)$/.test(row[end]?.text ?? '')) &&
  isAblative(row[end - 1]) &&
  !is(row[end], 'reach') &&
  !/^(?:over|under)$/.test(bound ?? '')

/** "Fell to $1.3 billion in December, from $2.2 billion and from $1.9 billion in May": the verb is before the comma or the "and". */
const wordsOfMove = (cell: PostCell, row: readonly Piece[], lead: Piece | undefined): readonly Piece[] =>
  (row[cell.at]?.text === ',' || is(row[cell.at], 'and')) && row[cell.at + 1] === lead
    ? row.slice(0, cell.at + cell.row.length)
    : cell.row

/** "6.5 times the $10.2 billion of 2019", 2019年330亿美元的两倍, "33 milyard dollardan iki dəfə çox": the value that is multiplied. */
function isMultiplied({ row, quantities }: Pick<Sentence, 'row' | 'quantities'>, { at, end }: Quantity): boolean {
  const isApart = (words: readonly Piece[]): boolean =>
    words.some(piece => piece.kind === 'mark' || is(piece, 'to', 'and'))
  return quantities.some(it => {
    if (it.is !== 'times') return false
    const isLed = at - it.end === 1 && inClass(row[it.end], 'article')
    const isBehind = it.at >= end && it.at - end <= 1 && !isApart(row.slice(end, it.at))
    const isOfBase = it.isOfBase === true || (isAblative(row[end - 1]) && is(row[it.end], 'more', 'over'))
    return isLed || (isBehind && isOfBase)
  })
}

/** "Ötən ilin müvafiq dövründəki 129 milyon dollardan 82 milyon dollara enib": the level right behind its base. */
function isBehindBase({ row, quantities }: Sentence, { at }: Quantity): boolean {
  const former = quantities.find(it => it.is === 'money' && it.end === at)
  return former !== undefined && isAblative(row[former.end - 1])
}

/** Right behind the name of a country, without a case of a partner. */
const isOfPlace = ({ places, row }: Sentence, lead: Piece | undefined): boolean =>
  places.some(({ to, role }) => to === pieceBefore(row, lead?.from ?? 0)?.to && role === undefined)

/** «2,9 миллиарда год назад»: the end of a clause. */
const isTimeAlone = (row: readonly Piece[], at: number): boolean =>
  !is(row[at], 'whole-year', 'same-period') && (row[at + 1] === undefined || row[at + 1]?.kind === 'mark')

/** 上年5月: that month. */
export const isOfNamedMonth = ({ kind, from, to }: Piece, time: TextSpan): boolean =>
  kind === 'han' && time.from === from && time.to - to > 1

/** "The same period of last year"; alone, "the same period" is that of the text. */
function isOfYearAgo({ row, times }: Sentence, piece: Piece): boolean {
  const isOfMonth = times.some(it => isOfNamedMonth(piece, it))
  if (!is(piece, 'same-period') || piece.kind === 'han')
    return is(piece, 'year-ago') && !is(piece, 'whole-year') && !isOfMonth
  const isNear = (it: TextSpan): boolean => it.from !== piece.from && it.from - piece.to < 12 && piece.from - it.to < 12
  return times.some(isNear) || row.some(it => is(it, 'year-ago', 'past') && isNear(it))
}

/** 由214亿美元收窄至170亿美元, 与去年同期的7.98万亿日元、5万亿日元相比. */
export function isHanBase(sentence: Sentence, { at, end }: Quantity): boolean {
  const { row, quantities } = sentence
  if (isBeforeChange(sentence, { at, end })) return true
  const clause = row.slice(lastMarkBefore(row, at) + 1, at)
  const next = quantities.find(it => it.at >= end && it.is === 'money')
  const isFrom = clause.some(piece => piece.kind === 'han' && is(piece, 'from') && !is(piece, 'than', 'and'))
  if (next === undefined || !isFrom) return false
  const between = row.slice(end, next.at)
  return has(between, 'to') && !between.some(piece => piece.kind === 'mark')
}

/** 比2013年的3120亿元增长116%, 较上一年的650亿美元高出1.5%: compared, and the change by a number is right behind. */
function isBeforeChange({ row, quantities }: Sentence, { at, end }: Pick<Quantity, 'at' | 'end'>): boolean {
  const next = quantities.find(it => it.at >= end && it.is !== 'count')
  // 比2024年1.74万亿元的纪录下降6.5%
  const isOfRecord = inClass(row[end], 'genitive') && is(row[end + 1], 'record')
  const between = next === undefined ? [] : row.slice(isOfRecord ? end + 2 : end, next.at)
  const isChanged = isChange(between[0]) && between.every(it => it.kind === 'han' && !is(it, 'to', 'reach'))
  return (
    isChanged && row.slice(lastMarkBefore(row, at) + 1, at).some(it => it.kind === 'han' && is(it, 'than', 'year-ago'))
  )
}

/** 超过去年全年水平, 接近2024年 */
export const isHanBound = (piece: Piece): boolean =>
  piece.kind === 'han' && (is(piece, 'over', 'under') || (is(piece, 'about') && piece.text.length > 1))

/** 超过去年全年的35亿美元: right behind a time that a word of a bound leads. */
const isOfBoundTime = ({ row, times }: Sentence, { from }: Quantity): boolean =>
  times.some(time => {
    const lead = pieceBefore(row, time.from)
    return isHanTimeOf(row, time, from) && lead?.to === time.from && isHanBound(lead)
  })

/** 2024年全年的35亿美元 */
export const isHanTimeOf = (row: readonly Piece[], { to }: TimeMark, from: number): boolean =>
  to <= from &&
  piecesBetween(row, to, from).every(it => it.kind === 'han' && (inClass(it, 'genitive') || is(it, 'whole-year')))

/** "Compared with a surplus of $2.83 billion in June". */
const isComparedWith = ({ row }: Sentence, { at }: Quantity): boolean =>
  piecesBefore(row, at, 5).some((piece, i, before) => {
    const isThan = is(piece, 'than') && isPreposed(piece) && (piece.text.includes(' ') || is(piece, 'from'))
    const isOpen = (it: Piece): boolean => it.kind === 'word' && !is(it, 'up', 'down', 'reach', 'to', 'by')
    return isThan && before.slice(i + 1).every(isOpen)
  })

/** "Compared with 2022, when it stood at $4.6 billion", "the figure for the same period last year ($59 million)". */
const isWhenBase = ({ row, times }: Sentence, { at }: Quantity): boolean => {
  const last = row[at - 2]
  // "46% higher than in the same period last year – $372 million"
  const isBehindThan = isDash(row[at - 1]) && has(row.slice(0, at - 2), 'than')
  const isAside = row[at - 1]?.text === '(' || isBehindThan
  if (isAside && is(last, 'year-ago', 'month-ago')) return true
  const lead = row[startOfTimeAside(row, at)]
  const time = lead?.text === ',' ? times.find(({ to }) => to === row[row.indexOf(lead) - 1]?.to) : undefined
  return time !== undefined && row.some(piece => piece.from < time.from && is(piece, 'than', 'from', 'same-period'))
}

/** "Double the $33 billion recorded in 2019": the period of a value that is multiplied. */
export const isPeriodOfMultiplied = ({ from, to }: TimeMark, sentence: Sentence): boolean =>
  sentence.quantities.some(value => {
    if (value.is !== 'money' || !isMultiplied(sentence, value)) return false
    const [start, end] = to <= value.from ? [to, value.from] : [value.to, from]
    const between = piecesBetween(sentence.row, start, end)
    return end >= start && between.length <= 6 && between.every(({ kind }) => kind !== 'mark' && kind !== 'number')
  })

/** "Was $240 million, up 20 percent ($40 million) from 2023": so much of the value before it; not "(imports: $40 million)". */
export function isDifferenceOfChange({ row, quantities }: Sentence, own: Quantity): boolean {
  const open = row.findLastIndex(({ text }, i) => i < own.at && text === '(')
  const isAlone = row.slice(open + 1, own.at).every(it => is(it, 'by', 'or', 'over', 'about', 'under'))
  const change = quantities.find(it => it.is === 'percent' && open - it.end <= 1 && it.end <= open)
  const whole = quantities.findLast(it => it.is === 'money' && it.end <= (change?.at ?? 0))
  if (own.is !== 'money' || change?.is !== 'percent' || whole?.is !== 'money') return false
  if (!isAlone) return false
  const rate = Number(change.value) / 100
  return [1 + rate, 1 - rate].some(of => Math.abs((sizeOf(whole) * rate) / of / sizeOf(own) - 1) < 0.1)
}
