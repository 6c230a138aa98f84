/** What a number is in its cell: a difference, "by $324 million", or nothing that claims know, "$1 billion a day". */
import { isCountry } from '../../../answers/model/areas.ts'
import type { Move, TextSpan } from '../../../answers/model/post.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isAblative, isAttributive } from '../words/endings.ts'
import { has, is, isAgainst, isChange, isDash, isFlow, isMark } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { byBefore, overBracket, pieceAfter, piecesBefore, piecesBetween, sinceMark, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt, isBoundary } from '../words/subject.ts'
import { isDifferenceOfChange, isHanBase } from './base-values.ts'
import type { PostCell } from './cells.ts'
import { balanceIn, roleOfBracketedAmount } from './comparisons.ts'
import {
  hasLevelEnding,
  isAmountOfChange,
  isCountOfPeople,
  isDifferenceWithPercent,
  isListValue,
  isNextDifference,
  isOfPhysicalQuantity,
  isOfUnknownTime,
  isRatio,
  isRestatedChange,
  isWithoutGoods,
} from './levels-and-differences.ts'
import { isChoice, isDatedBeside, isOfElsewhere, isOfTwoRivals, isOverYears, isPartOfNoCountry } from './negation.ts'
import { isOfBothFlows, isOfExchangeRate, isRateReached } from './words-of-change.ts'

/** An amount by which something changed: "by $324 million", "$324 million more", "an increase of", 增加5亿. */
export function isDifference(cell: PostCell, sentence: Sentence, anchor: Quantity): boolean {
  const { row } = sentence
  const { at, end } = anchor
  // "A 15 to 20 billion dollar drop in the deficit"
  const upper = sentence.quantities.find(it => it.is === 'money' && it.at === end + 1 && is(row[end], 'to'))
  const isOfRange = anchor.is === 'money' && end - at === 1
  if (upper !== undefined && isOfRange) return isDifference(cell, sentence, upper)
  if (isHanBase(sentence, anchor) || balanceIn(sentence, anchor) !== undefined) return false
  if (isDifferenceWithPercent(sentence, anchor) || isDifferenceOfChange(sentence, anchor)) return true
  if (isRestatedChange(sentence, anchor))
    return !isListValue(row, anchor) && !isReached(cell, anchor) && moveTo(cell, anchor) === undefined
  if (cell.row.some(piece => is(piece, 'difference') && piece.from < anchor.from)) return true
  // "An increase of 350 to 400 million": the lead of a range is before its first number.
  const start = anchor.bound === 'under' && row[at - 2]?.kind === 'number' ? at - 2 : at
  const before = byBefore(row, start) ?? row[start - 1]
  const lead = is(before, 'over', 'about', 'under') && !is(before, 'by') ? row[start - 2] : before
  if (isOfRiseByEach(row, start)) return true
  if (is(lead, 'by')) {
    const named = cell.subjects.findLast(it => it.to <= anchor.from)
    const first = named === undefined ? 0 : named.clause - cell.firstClause
    // "The greatest increase was in exports to Kenya by $450 million, Oman by $278 million": right behind a country.
    const isItem = sentence.places.some(({ to }) => to === row[at - 2]?.to)
    const nouns = isItem ? row.filter(piece => is(piece, 'rise-of')) : []
    const words = [...nouns, ...cell.row.filter(({ from }) => clauseAt(cell.row, from) >= first)]
    const isOfChange = words.some(piece => isChange(piece) && piece.from < anchor.from)
    // «Вырос на 34% против 2021 года, или на 4 млрд», «Сократился на треть (на 400 млн)»
    const isBracketed = row[at - 2]?.text === '(' && has(piecesBefore(row, at - 2, 5), 'up', 'down')
    return isOfChange || isChange(row[end]) || is(row[at - 2], 'or') || isBracketed || isNextDifference(sentence, at)
  }
  if (isOfDifference(row, end) || isAmountOfChange(sentence, anchor)) return true
  const behind = row[end]
  // 出口20亿元增长5.9%: the change is told behind the value.
  if (behind?.kind === 'han' && sentence.quantities.some(it => it.at === end + 1 && it.is !== 'money')) return false
  const isBound = is(behind, 'over', 'under') && anchor.bound !== undefined && anchor.bound !== 'about'
  // «До 3 млрд вырос экспорт»
  if (!isChange(behind) || isBound || (is(lead, 'to') && is(behind, 'up', 'down'))) return false
  return !hasLevelEnding(row[end - 1]) && !isPartOfFlow(row, end) && !isShareOf(row, anchor)
}

/** "An increase by each side of $350 million." */
const isOfRiseByEach = (row: readonly Piece[], at: number): boolean => {
  const noun = row.findLastIndex((piece, i) => i < at && i >= at - 6 && is(piece, 'rise-of'))
  return noun !== -1 && noun < at - 3 && is(row[noun + 1], 'by') && row.slice(noun, at).every(it => it.kind === 'word')
}

/** "Trade came to $18.6 billion, or 1.8% less": right behind the verb of a level, with no change before it; not "which is". */
const isReached = ({ row, at: start }: PostCell, { at }: Quantity): boolean =>
  piecesBefore(row, at - start, 3).some(
    (piece, i, words) =>
      is(piece, 'reach') &&
      !is(row[row.indexOf(piece) - 1], 'it', 'which') &&
      words.slice(i + 1).every(it => it.senses.length === 0),
  )

/** "The $3 billion difference", 30亿美元规模的差距. */
function isOfDifference(row: readonly Piece[], end: number): boolean {
  // 以约30亿元(人民币,下同)的差距
  const start = overBracket(row, end)
  const behind = row[start]?.kind === 'han' ? upToMark(row.slice(start, start + 4)) : row.slice(end, end + 1)
  return has(behind, 'difference')
}

/** "$593 million fell on imports", "fell to exports": the part of a flow. */
const isPartOfFlow = (row: readonly Piece[], end: number): boolean =>
  is(row[end], 'down') && is(row[end + 1], 'as-to', 'from', 'to') && row.slice(end + 2, end + 4).some(isFlow)

/** "İtaliyanın payına 2 milyard dollar düşüb": fell to its share. */
const isShareOf = (row: readonly Piece[], { at, end }: Quantity): boolean =>
  row[end]?.kind === 'word' && isPostposed(row[end]) && has(piecesBefore(row, at, 3), 'share')

type Rule = (sentence: Sentence, anchor: Quantity) => boolean

/** What is better not read: a financial year, some days of a month, a sum of years, an average, and a ratio of two flows. */
export const isUnsupported = (sentence: Sentence, anchor: Quantity): boolean =>
  sentence.hasUnsupportedPeriod === true ||
  excludesCountry(sentence) ||
  [...ofEveryNumber, ...ofKind[anchor.is]].some(rule => rule(sentence, anchor))

const ofEveryNumber: readonly Rule[] = [
  isWithoutGoods,
  isChoice,
  isAgainstForecast,
  (sentence, anchor) => roleOfBracketedAmount(sentence, anchor) === 'unclear',
  isCutShort,
  isBehindLaterYear,
]
const ofMoney = [isCountOfPeople, isPartOfNoCountry, isPrice, isOfUnknownTime, isAverage, isSumOfYears, isOverYears]
const ofKind: Readonly<Record<Quantity['is'], readonly Rule[]>> = {
  money: [...ofMoney, isOfTwoRivals, ({ row }, { end }) => row.slice(end, end + 2).some(it => is(it, 'year-later'))],
  percent: [isOfTwoFlows, isOfEarlierShare, isSinceEvent, isOfOtherCount, isRateReached, isOfExchangeRate],
  times: [isSinceEvent, isOfOtherCount, isOfExchangeRate],
  ordinal: [],
  count: [],
}

/** "Both exports and imports rose 5%": one number of each of two flows. "Exports and imports rose 5% and 7%" has one of each. */
function isOfTwoFlows({ row, quantities }: Sentence, anchor: Quantity): boolean {
  const { end } = anchor
  const hasNext = is(row[end], 'and') && quantities.some(it => it.is === 'percent' && it.at - end <= 2 && it.at > end)
  return !hasNext && isOfBothFlows(row, anchor)
}

/** "Fell by 0.5 percentage points (it was 8.2 percent a year ago)". */
function isOfEarlierShare({ row }: Sentence, { at }: Quantity): boolean {
  const open = row.findLastIndex(({ text }, i) => i < at && i > at - 4 && text === '(')
  return has(row.slice(0, Math.max(0, open)), 'points')
}

/** «АЭС за 20 млрд», where nothing of trade is named; not "Italy accounted for $9 billion, Oman for 4". */
function isPrice({ row, subjects, places }: Sentence, { at }: Quantity): boolean {
  const isOfShare = has(row.slice(0, at), 'share') && places.some(it => !it.isOfOffice)
  const isOfTrade = isOfShare || subjects.some(({ subject }) => subject.is === 'flow')
  return inClass(row[at - 1], 'during') && !isOfTrade
}

/** "On average $2 billion", "$1 billion a day". */
function isAverage({ row }: Sentence, { at, end }: Quantity): boolean {
  return has([...sinceMark(row.slice(0, at)), row[end]], 'average')
}

/** 高于市场预期的5.7%, "against a forecast of $43 million", «против прогноза в 43 млн». */
function isAgainstForecast({ row }: Sentence, { at }: Quantity): boolean {
  const lead = sinceMark(row.slice(0, at))
  return lead.some((it, i) => is(it, 'expected') && piecesBefore(lead, i, 3).some(isAgainst))
}

/** 十年来累计: a sum of several years. */
function isSumOfYears({ row, times }: Sentence, { from }: Quantity): boolean {
  const isCumulated = row.some(piece => piece.from < from && is(piece, 'cumulated'))
  return isCumulated && times.some(({ range, to }) => range !== undefined && to <= from)
}

/** "Three years later it was $5 billion", "$900 million before the war": of no period, if none is beside it or between. */
function isBehindLaterYear(sentence: Sentence, anchor: Quantity): boolean {
  const { row, times, quantities } = sentence
  const isKnown = (it: Piece) => isDatedBeside(sentence, anchor) || quantities.some(one => row[one.end] === it)
  const isDated = ({ to }: Piece): boolean =>
    isMark(pieceAfter(row, to), ',') && times.some(it => it.period && it.from >= to && it.to <= anchor.from)
  const isOpen = (piece: Piece): boolean =>
    !isDated(piece) &&
    !(is(piece, 'event') && isKnown(piece)) &&
    !(is(piece, 'back-then') && times.some(it => it.from === piece.from))
  return row.some(it => is(it, 'year-later') && it.from < anchor.from && isOpen(it))
}

/** 是建交之初的600多倍, "since the agreement took effect, it rose by 5%": since no year that is told. */
function isSinceEvent({ row, times, quantities }: Sentence, { at, end }: Quantity): boolean {
  const isDated = times.some(({ period }) => period !== undefined)
  const clause = at - sinceMark(row.slice(0, at)).length
  const start = isDated ? clause : (quantities.findLast(it => it.end <= at)?.end ?? 0)
  return has(row.slice(start, end + 10), 'founding')
}

/** Of another country, of tonnes, of two partners or flows, of people who came, of meetings. */
function isOfOtherCount(sentence: Sentence, anchor: Quantity): boolean {
  const { row } = sentence
  const { is: kind, end, bound } = anchor
  // "10 faizdən çox, idxal isə …": a bound behind its number.
  if (bound !== undefined && isPostposed(row[end])) return false
  if (isOfElsewhere(sentence, anchor) || isOfPhysicalQuantity(sentence, anchor)) return true
  if (isRatio(sentence, anchor)) return true
  // "Putinlə iki dəfə təkbətək görüşü olub"
  const isOfTalks = has(upToMark(row.slice(end, end + 3)), 'talks')
  return kind === 'times' && (isOfTalks || isOfTwoPartners(sentence, anchor) || isBesideDifference(row, anchor))
}

/** "A fourfold difference between the figures", «данные различаются в 4 раза», 相差近4倍. */
const isBesideDifference = (row: readonly Piece[], { at, end }: Quantity): boolean =>
  has([...piecesBefore(row, at, 3), ...row.slice(end, end + 2)], 'difference')

/** "10 milyard dollarlıq müsbət, 4 milyard dollarlıq mənfi saldo", "yarıdan çox – 54,1 faiz azalaraq": the next number has its word. */
function isCutShort({ row, quantities }: Sentence, anchor: Quantity): boolean {
  const { is: kind, at, end } = anchor
  const next = quantities.find(it => it.at > at && it.is === kind)
  if (next === undefined) return false
  if (kind === 'money') return isAttributive(row[end - 1]) && row[end]?.senses.length === 0 && isMark(row[end + 1], ',')
  const isBeside = kind === 'percent' && anchor.isFraction === true && isDash(row[next.at - 1]) && next.at - end <= 2
  return isBeside && !piecesBefore(row, at, 4).some(isChange)
}

/** "To countries other than the United States", "Rusiyadan başqa": all but one country; or all but a group, if no other partner is named. */
export const excludesCountry = ({ row, places }: Sentence): boolean =>
  row.some((piece, i) => {
    if (!is(piece, 'except')) return false
    const behind = isPostposed(piece) ? [] : row.slice(i + 1, i + 3)
    // "Rusiyadan", "MDB-dən"
    const before = row.slice(0, i).findLast(it => it.kind === 'han' || !it.glued)
    const isBefore = piece.kind === 'han' || isPostposed(piece)
    return places.some(it => {
      const isLed = behind.some(({ from }) => from === it.from)
      const isOut = isLed || (isBefore && (it.from === before?.from || it.to === before?.to))
      const others = places.filter(({ area }) => area !== it.area)
      return isOut && (isCountry(it.area) || !others.some(other => other.from > it.from || isDirected(other)))
    })
  })

/** "With China twice as large as with Georgia": a partner on each side, in one clause; "Çinə ixracı Rusiyaya ixracından iki dəfə çox". */
function isOfTwoPartners({ row, places }: Sentence, { from, to, at }: Quantity): boolean {
  const last = isFlow(row[at - 1]) && isAblative(row[at - 1]) ? places.findLast(it => it.to <= from) : undefined
  if (last !== undefined && places.some(it => it.area !== last.area && it.role === last.role)) return true
  const partners = places.filter(isDirected)
  const [first, second] = [partners.findLast(it => it.to <= from), partners.find(it => it.from >= to)]
  if (first === undefined || second === undefined || first.area === second.area) return false
  return piecesBetween(row, to, second.from).every(it => it.kind !== 'mark' && !is(it, 'and', 'while', 'up', 'down'))
}

/** "Fell to $4.87 billion", "dropped 5% to": a change right before a level, in its clause. */
export function moveTo(cell: PostCell, anchor: TextSpan): Move | undefined {
  const before = cell.row.filter(piece => piece.from < anchor.from).slice(-4)
  const isMove = (it: Piece): boolean =>
    is(it, 'up', 'down') && (is(it, 'to') || !is(it, 'reach', 'over', 'under', 'by'))
  const [verb, ...level] = before.slice(before.findLastIndex(isMove))
  if (verb === undefined || !isMove(verb) || !has([verb, ...level], 'to')) return undefined
  if (level.some(piece => isBoundary(piece, undefined) || is(piece, 'from', 'by'))) return undefined
  return { way: is(verb, 'up') ? 'up' : 'down', span: { from: verb.from, to: anchor.to } }
}
