/** What a number is in its cell: a difference, "by $324 million", or nothing that claims know, "$1 billion a day". */
import { isCountry } from '../../../answers/model/areas.ts'
import type { Move, TextSpan } from '../../../answers/model/post.ts'
import { grain, span } from '../../../data/model/period.ts'
import type { Period } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { isAblative, isAttributive } from '../words/endings.ts'
import { has, is, isChange, isDash, isFlow, isMark, isOverTwoYears } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { isWithin, overBracket, piecesBefore, piecesBetween, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt, isBoundary } from '../words/subject.ts'
import { generalLexicon } from '../words/vocabulary.ts'
import { isDifferenceOfChange, isHanBase } from './base-values.ts'
import type { PostCell } from './cells.ts'
import { balanceIn, roleOfBracketedAmount } from './comparisons.ts'
import {
  hasLevelEnding,
  isAgainst,
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
import { isOfBothFlows } from './words-of-change.ts'

/** An amount by which something changed: "by $324 million", "$324 million more", "an increase of", 增加5亿. */
export function isDifference(cell: PostCell, sentence: Sentence, anchor: Quantity): boolean {
  const { row } = sentence
  const { at, end } = anchor
  if (isHanBase(sentence, anchor) || balanceIn(sentence, anchor) !== undefined) return false
  if (isDifferenceWithPercent(sentence, anchor) || isDifferenceOfChange(sentence, anchor)) return true
  if (isRestatedChange(sentence, anchor))
    return !isListValue(row, anchor) && !isReached(cell, anchor) && moveTo(cell, anchor) === undefined
  if (cell.row.some(piece => is(piece, 'difference') && piece.from < anchor.from)) return true
  // "An increase of 350 to 400 million": the lead of a range is before its first number.
  const start = anchor.bound === 'under' && row[at - 2]?.kind === 'number' ? at - 2 : at
  const before = row[start - 1]
  const lead = is(before, 'over', 'about', 'under') && !is(before, 'by') ? row[start - 2] : before
  if (isOfRiseByEach(row, start)) return true
  if (is(lead, 'by') && !is(lead, 'reach', 'to')) {
    const named = cell.subjects.findLast(it => it.to <= anchor.from)
    const first = named === undefined ? 0 : named.clause - cell.firstClause
    // "The greatest increase was in exports to Kenya by $450 million, Oman by $278 million": right behind a country.
    const isItem = sentence.places.some(({ to }) => to === row[at - 2]?.to)
    const nouns = isItem ? row.filter(piece => is(piece, 'rise-of')) : []
    const words = [...nouns, ...cell.row.filter(({ from }) => clauseAt(cell.row, from) >= first)]
    const isOfChange = words.some(piece => isChange(piece) && piece.from < anchor.from)
    // «Вырос на 34% против 2021 года, или на 4 млрд»
    // «Сократился на треть (на 400 млн)»
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
  return behind?.text !== ',' && !hasLevelEnding(row[end - 1]) && !isPartOfFlow(row, end) && !isShareOf(row, anchor)
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
      words.slice(i + 1).every(it => it.senses.length === 0 || is(it, 'over', 'about', 'under')),
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

/** What is better not read: a financial year, some days of a month, a sum of years, an average, and a ratio of two flows. */
export function isUnsupported(sentence: Sentence, anchor: Quantity): boolean {
  const { row, times, subjects, quantities } = sentence
  const { is: kind, from, end, bound } = anchor
  if (sentence.hasUnsupportedPeriod === true || excludesCountry(sentence)) return true
  const rules = [isCountOfPeople, isWithoutGoods, isPartOfNoCountry, isChoice, isSinceEvent]
  if (rules.some(rule => rule(sentence, anchor))) return true
  // "Exports and imports rose 5% and 7%" has one of each.
  const hasNext = is(row[end], 'and') && quantities.some(it => it.is === 'percent' && it.at - end <= 2 && it.at > end)
  if (kind === 'percent' && !hasNext && isOfBothFlows(row, anchor)) return true
  // "Fell by 0.5 percentage points (it was 8.2 percent a year ago)": an earlier share.
  const open = row.findLastIndex(({ text }, at) => at < anchor.at && at > anchor.at - 4 && text === '(')
  if (kind === 'percent' && has(row.slice(0, Math.max(0, open)), 'points')) return true
  // 十年来累计: a sum of several years.
  const isSum = row.some(piece => piece.from < from && is(piece, 'cumulated'))
  const start = row.findLastIndex((piece, at) => at < anchor.at && isMark(piece, ',;:()')) + 1
  const lead = row.slice(start, anchor.at)
  // «АЭС за 20 млрд»: a price, where nothing of trade is named; not "Italy accounted for $9 billion, Oman for 4".
  const isOfShare = has(row.slice(0, anchor.at), 'share') && sentence.places.some(it => !it.isOfOffice)
  const isOfTrade = isOfShare || subjects.some(({ subject }) => subject.is === 'flow')
  const isPrice = inClass(row[anchor.at - 1], 'during') && !isOfTrade
  if (kind === 'money' && (isPrice || isOfUnknownTime(lead, times))) return true
  // "On average $2 billion", "$1 billion a day"
  if (kind === 'money' && has([...lead, row[end]], 'average')) return true
  // 高于市场预期的5.7%, "against a forecast of $43 million", «против прогноза в 43 млн»
  if (lead.some((it, i) => is(it, 'expected') && piecesBefore(lead, i, 3).some(isAgainst))) return true
  if (kind === 'money' && isSum && times.some(({ range, to }) => range !== undefined && to <= from)) return true
  if (kind === 'money' && (isOverYears(sentence, anchor) || isOfTwoRivals(sentence, anchor))) return true
  if (roleOfBracketedAmount(sentence, anchor) === 'unclear' || isCutShort(sentence, anchor)) return true
  // The period that a later one is counted from may be any before it; "from $900 million before the war" is of no period.
  const isKnown = (it: Piece) => isDatedBeside(sentence, anchor) || quantities.some(one => row[one.end] === it)
  const isOpen = (piece: Piece): boolean =>
    !(is(piece, 'event') && isKnown(piece)) && !(is(piece, 'back-then') && times.some(it => it.from === piece.from))
  if (kind === 'money' && is(row[end], 'year-later')) return true
  if (row.some(it => is(it, 'year-later') && it.from < from && isOpen(it))) return true
  // "10 faizdən çox, idxal isə …": a bound behind its number.
  if (bound !== undefined && isPostposed(row[end])) return false
  return (kind === 'percent' || kind === 'times') && isOfOtherCount(sentence, anchor)
}

/** 是建交之初的600多倍, "since the agreement took effect, it rose by 5%": since no year that is told. */
function isSinceEvent({ row, times, quantities }: Sentence, { is: kind, at, end }: Quantity): boolean {
  const isDated = times.some(({ period }) => period !== undefined)
  const mark = row.findLastIndex((piece, i) => i < at && isMark(piece, ',;:()'))
  const start = isDated ? mark + 1 : (quantities.findLast(it => it.end <= at)?.end ?? 0)
  return kind !== 'money' && has(row.slice(start, end + 10), 'founding')
}

/** "A fourfold difference between the figures", «данные различаются в 4 раза», 相差近4倍. */
const isBesideDifference = ({ row }: Sentence, { at, end }: Quantity): boolean =>
  has([...piecesBefore(row, at, 3), ...row.slice(end, end + 2)], 'difference')

const isOfOtherCount = (sentence: Sentence, anchor: Quantity): boolean =>
  isOfElsewhere(sentence, anchor) ||
  isOfPhysicalQuantity(sentence, anchor) ||
  (anchor.is === 'times' && (isOfTwoPartners(sentence, anchor) || isBesideDifference(sentence, anchor))) ||
  isRatio(sentence, anchor) ||
  // "Putinlə iki dəfə təkbətək görüşü olub"
  (anchor.is === 'times' && has(upToMark(sentence.row.slice(anchor.end, anchor.end + 3)), 'talks'))

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

/**
 * A financial year whose months are not named: "in fiscal 2024"; "in the year from April 2024 to March 2025" is clear, and so is 同一财年,
 * "in the same financial year", behind twelve months that the text told of.
 */
export function isOfUnknownYear({ row, times }: Sentence, told: Period | undefined): boolean {
  const isKnown = times.length === 0 ? isTwelveMonths(told) : times.some(({ period }) => isTwelveMonths(period))
  const isFiscal = (piece: Piece, i: number): boolean =>
    is(piece, 'fiscal') &&
    // "Relative to the same period of the previous fiscal year": of the months that the text told of.
    !has(piecesBefore(row, i, 4), 'same-period') &&
    !isOfNamedMonths(row, i, times)
  return !isKnown && row.some((it, i) => (isFiscal(it, i) || isOverTwoYears(row, i)) && !isPartOfTime(row, i, times))
}
const isTwelveMonths = (period: Period | undefined): boolean =>
  period !== undefined && grain(period) === 'months' && span(period).months === 12

/** "In April-July of this fiscal year", not "in its first four months". */
const isOfNamedMonths = (row: readonly Piece[], at: number, times: Sentence['times']): boolean =>
  times.some(time => {
    const year = row[at]?.from ?? 0
    const between = piecesBetween(row, time.to, year)
    const isBeside = time.to <= year && between.length <= 3
    const isOfOther = has(between, 'past', 'year-ago') || row[at + 1]?.kind === 'number'
    return time.isUndated && isBeside && !isOfOther && namesMonth(row, time)
  })

/** "April-July", "the year to March"; not "the first four months". */
export const namesMonth = (row: readonly Piece[], time: TextSpan): boolean =>
  row.some((piece, at) => isWithin(piece, [time]) && isKind(generalLexicon().at(row, at), 'month'))

/** "July-December (2021-22)": a part of a time whose months are known; not "the first half of FY24". */
const isPartOfTime = (row: readonly Piece[], at: number, times: Sentence['times']): boolean =>
  times.some(time => {
    const [piece, next] = [row[at], row[at + 1]]
    if (piece === undefined || time.period === undefined || !isWithin(piece, [time])) return false
    return time.from === piece.from || next?.kind !== 'number' || isOverTwoYears(row, at + 1)
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
