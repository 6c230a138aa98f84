/** Whether an amount is a level, "rose to $4 billion", or a difference, "rose by $1 billion"; and ratios of two flows. */
import type { PostClaim } from '../../../answers/model/post.ts'
import { inClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { hasEnding, isAblative } from '../words/endings.ts'
import {
  exportsOrImports,
  has,
  hasSmallLetter,
  is,
  isChange,
  isFlow,
  isJoint,
  isMark,
  isSpacedDash,
  isTrade,
} from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { isAloneInBrackets, leadOf, overBracket, pieceAfter, pieceBefore, sinceMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { isComparative } from './cell-boundaries.ts'
import { type PostCell, subjectInCell } from './cells.ts'
import type { Progress } from './progress.ts'

/** «С Украиной вырос на 78 млн, с Турцией – на 57 млн», "with Oman by $76 million and with Peru by $19 million": like the difference before it. */
export function isNextDifference({ row, quantities }: Sentence, at: number): boolean {
  const last = quantities.findLast(it => it.is === 'money' && it.at < at)
  const isFirst = (it: Quantity): boolean => is(row[it.at - 1], 'by') && isChange(row[it.at - 2])
  const isTold = quantities.some(it => it.is === 'money' && it.at < at && isFirst(it))
  const isVerbless = !row.slice(last?.end, at - 1).some(it => isTrade(it) || is(it, 'deals', 'reach'))
  return isTold && (isMark(row[at - 2], '—-') || (is(row[at - 1], 'by') && isVerbless))
}

/** The words beside an amount tell that it is how much something changed. */
export const isAmountOfChange = (sentence: Sentence, anchor: Quantity): boolean =>
  isMoreThan(sentence.row, anchor) ||
  isBeforeDifference(sentence, anchor) ||
  isOfRise(sentence, anchor) ||
  isBeforeLevels(sentence, anchor) ||
  isObjectOfChange(sentence.row, anchor)

/** 顺差扩大3亿美元, «Экспорт потерял $22 млн», "decreased $1.7 billion to $20.8 billion": right behind the verb of a change, without "to". */
function isObjectOfChange(row: readonly Piece[], { at }: Quantity): boolean {
  const verb = leadOf(row, at)
  const isOther = is(verb, 'to', 'reach', 'over', 'under') || is(verb, 'plus', 'minus', 'more', 'less')
  return is(verb, 'up', 'down') && !isOther && (isPreposed(verb) || verb?.kind === 'han')
}

/** "Fell by 2.9 percent ($1.5 billion), from $52.7 billion to $51.2 billion": in the bracket of the change, before both levels. */
function isBeforeLevels({ row, quantities }: Sentence, anchor: Quantity): boolean {
  const { at, end } = anchor
  const isOfPercent = quantities.some(it => it.is === 'percent' && it.end === at - 1)
  const [base, level] = quantities.filter(it => it.is === 'money' && it.at > end)
  const isFromTo = is(row[(base?.at ?? 0) - 1], 'from') && has(row.slice(base?.end, level?.at), 'to')
  return isAloneInBrackets(row, anchor) && isOfPercent && level !== undefined && isFromTo
}

/** "The increase came to $76 million", "the growth of trade with Turkey came to $76 million", «прирост экспорта составил», "ticarətin artımı", 贸易增加额为. */
function isOfRise({ row, quantities }: Sentence, { at }: Quantity): boolean {
  const noun = row.findLastIndex((piece, i) => i < at && is(piece, 'rise-of'))
  const verbs = row.slice(noun + 1, at)
  const isSaid = has(verbs, 'reach') && verbs.every(it => is(it, 'reach', 'to', 'about', 'over', 'under'))
  if (noun !== -1 && isSaid) return true
  const isFlowBefore = isFlow(row[noun - 1])
  const flow = isFlowBefore ? noun - 1 : row.findIndex((piece, i) => i > noun && i < at && isFlow(piece))
  const start = Math.max(noun, flow) + 1
  const isNear =
    isFlowBefore || row.slice(noun + 1, flow).every(piece => piece.kind === 'word' && !is(piece, 'reach', 'to', 'and'))
  if (noun === -1 || flow === -1 || Math.abs(flow - noun) > 3 || !isNear) return false
  // «Рост торговли составил 25% и достиг 300 млрд»: the rise is told.
  if (quantities.some(it => it.is === 'percent' && it.at >= start && it.end <= at)) return false
  const between = row.slice(start, at)
  // "An increase of trade to $40 billion": the level.
  if (is(between.at(-1), 'to') && !has(between, 'reach')) return false
  // "With the growth of trade, turnover reached $6 billion": of another flow, or with another change.
  return between.every(piece => !isFlow(piece) && !isChange(piece))
}

/** "67 million euros more than a year ago": the phrase right behind compares; it is no bound of a number. */
const isMoreThan = (row: readonly Piece[], { end }: Quantity): boolean =>
  isComparative(row[end]) &&
  // "$4.98 billion over the ten months"
  (!is(row[end], 'from') || is(row[end + 1], 'year-ago', 'month-ago', 'same-period')) &&
  isPreposed(row[end]) &&
  row[end + 1]?.kind === 'word'

/** "İxracı 5 milyard dollar (3%), idxalı 6 milyard dollar azalıb": the verb behind the second difference is of the first one too. */
function isBeforeDifference({ row, quantities }: Sentence, { end }: Quantity): boolean {
  const comma = overBracket(row, end)
  const next = quantities.find(it => it.at >= comma && it.is !== 'count')
  const verb = next && row[overBracket(row, next.end)]
  const isMoved = row[comma]?.text === ',' && is(verb, 'up', 'down') && isPostposed(verb)
  return isMoved && next?.is === 'money' && ![end, next.end].some(it => hasLevelEnding(row[it - 1]))
}

/** "6 milyard dollara". */
export const hasLevelEnding = (unit: Piece | undefined): boolean => hasEnding(unit, 'level')

/** "Turkey: over $2.3 billion, or 6.5% more": behind a colon or a bracket is the value of an item. */
export function isListValue(row: readonly Piece[], { at }: Quantity): boolean {
  const lead = leadOf(row, at)
  return isMark(lead, ':(') || (lead && isSpacedDash(lead, row[row.indexOf(lead) + 1])) === true
}

/** "April exports were $702 million, compared with imports of $1.1 billion": another flow of the same period. */
export function isValueOfOtherFlow(cell: PostCell, anchor: Quantity, { claims, sentence }: Progress): boolean {
  const last = claims.at(-1)
  const lead = sentence.row.slice(0, anchor.at).findLastIndex(piece => is(piece, 'than'))
  const before = lead === -1 ? [] : sentence.row.slice(Math.max(lead + 1, anchor.at - 3), anchor.at)
  const words = [...before, ...sentence.row.slice(anchor.end, anchor.end + 2)]
  const subject = words.some(exportsOrImports) ? subjectInCell(cell, anchor) : undefined
  const isDated = sentence.times.some(({ from, period }) => period !== undefined && from >= anchor.to)
  if (last?.kind !== 'value' || isDated) return false
  return (subject?.is === 'flow' && subject.flow !== last.flow) || isOfOtherPartner(cell, last)
}

/** "Italy bought $18 billion, against $14 billion sold to China": another partner, of the same period. */
const isOfOtherPartner = ({ row, places }: PostCell, { reporter, partner }: PostClaim): boolean =>
  places.some(it => !it.isOfOffice && isDirected(it) && it.area !== reporter && it.area !== partner) &&
  !has(row, 'year-ago', 'month-ago', 'same-period')

/** "1.4 billion consumers in China and 10 million in Azerbaijan", in a sentence without money; "3,5 milyon hindistanlı", not "500 million Belarusian goods". */
export const isCountOfPeople = ({ quantities, row, places }: Sentence, anchor: Quantity): boolean => {
  if (anchor.is !== 'money' || anchor.currency !== undefined) return false
  const [people, next] = row.slice(anchor.end)
  const isNamed = places.some(it => it.from === people?.from && (it.isAdjective || hasSmallLetter(people)))
  if (isNamed && !is(next, 'wares', 'goods', 'exports', 'imports', 'turnover')) return true
  const isCounted = quantities.some(it => it.is === 'count' && it.at < anchor.at && is(row[it.end], 'unit'))
  return isCounted && !quantities.some(it => it.is === 'money' && it.currency !== undefined)
}

/** "By 13 percent in terms of volume", "in volume terms, exports rose by 3%", "69,877 tonnes, 53.6 percent less", "39% to 11.4 bcm": a change of the weight of goods. */
export function isOfPhysicalQuantity({ row, quantities }: Sentence, { at, end }: Quantity): boolean {
  const word = row.findIndex(piece => is(piece, 'in-quantity'))
  const isAhead = (word === 0 || row[word - 1]?.kind === 'mark') && row[word + 1]?.text === ','
  const between = word < at ? row.slice(isAhead ? word + 2 : word, at) : row.slice(end, word)
  const isOpen = (it: Piece): boolean => !isMark(it, ';()') && it.kind !== 'number' && !isJoint(it)
  if (word !== -1 && between.length < (word < at ? 9 : 5) && between.every(isOpen)) return true
  if (is(row[end], 'to') && quantities.some(it => it.is === 'count' && it.at === end + 1 && is(row[it.end], 'unit')))
    return true
  const last = quantities.findLast(it => it.end <= at)
  const behind = row.slice(last?.end, at)
  const flow = behind.findIndex(it => is(it, 'exports', 'imports', 'turnover'))
  // Not "52.7 million tonnes were exported, which is 12% more".
  const isOfFlow = behind.slice(0, Math.max(0, flow)).some(it => it.kind === 'mark' || isJoint(it))
  return last?.is === 'count' && is(row[last.end], 'tonnes') && !isOfFlow
}

/** "$62 million (6%) more", «6% (62 млн) больше», ", $62 million or 6% less": with the relative change in the bracket, before it, or after "or": "which is $62 million, or 6% less". */
export const isDifferenceWithPercent = ({ row, quantities }: Sentence, { at, end }: Quantity): boolean =>
  quantities.some(it => {
    const [first, last] = it.at > at ? [end, it.end] : [it.end, end]
    const isInside = (it.at > at ? it.at : at) - first <= 2 && row[first]?.text === '(' && row[last]?.text === ')'
    const or = isMark(row[end], ',') ? end + 1 : end
    const isOr = (isMark(row[at - 1], ',') || is(row[at - 2], 'which')) && is(row[or], 'or') && it.at === or + 1
    const word = row[isOr ? it.end : last + 1]
    // "İdxal 750 milyon dollar (36 faiz) azalıb".
    const isVerb = it.at > at && is(word, 'up', 'down') && isPostposed(word) && !hasLevelEnding(row[end - 1])
    const isCompared = isVerb || is(word, 'more', 'less') || isComparative(word)
    // "3 milyard dollardan (5,9 faiz) artıq": the bound of the amount.
    return it.is === 'percent' && (isInside || isOr) && isCompared && !(it.at > at && isAblative(row[end - 1]))
  })

/** 从建交之初的20亿美元增至: of a time that is not known. */
export function isOfUnknownTime({ row, times }: Sentence, { at }: Quantity): boolean {
  const lead = sinceMark(row.slice(0, at))
  const since = lead.findLastIndex(it => it.kind === 'han' && is(it, 'from') && !is(it, 'than', 'and'))
  const words = lead.slice(since + 1)
  const isDated = (it: Piece): boolean =>
    is(it, 'year-ago', 'month-ago', 'same-period') || times.some(({ from, to }) => from <= it.from && it.from < to)
  return since !== -1 && inClass(words.at(-1), 'genitive') && !words.some(isDated)
}

/** "Trade was largest with China (21.5 percent or $2.13 billion)": a share and a level, where nothing changed. */
export const isShareBesideValue = ({ row, places, quantities }: Sentence, { is: kind, at, end }: Quantity): boolean =>
  kind === 'percent' &&
  row[at - 1]?.text === '(' &&
  places.some(({ to }) => to === row[at - 2]?.to) &&
  quantities.some(it => it.is === 'money' && it.at === end + 1 && is(row[end], 'or') && row[it.end]?.text === ')') &&
  !row.slice(0, at).some(piece => isChange(piece))

const isBy = (piece: Piece | undefined): boolean => piece?.kind === 'word' && is(piece, 'by')

/** "8.3 percent, or $324.3 million": the same change in another unit. */
export function isRestatedChange(sentence: Sentence, { at, end }: Quantity): boolean {
  const { row, quantities } = sentence
  // "Took the largest share of exports, $387 million, or 32.8 percent"
  if (hasLevelEnding(row[end - 1]) || (has(row.slice(0, at), 'share') && !row.slice(0, at).some(isChange))) return false
  return quantities.some(it => {
    const isRelative = it.is === 'percent' || it.is === 'times'
    if (!isRelative || isPart(row, it.end) || isShareBesideValue(sentence, it)) return false
    // «$1,9 млрд, или на 12% меньше»: only the change has a "by".
    if (it.at > at && isBy(row[it.at - 1]) && !isBy(row[at - 1])) return false
    const between = it.from > (row[at]?.from ?? 0) ? row.slice(end, it.at) : row.slice(it.end, at)
    // "31 milyon dollar, yaxud əvvəlki ildəkindən 1,5 dəfə çox"
    if (it.at > at && between.some(piece => isPartWord(piece) || isAblative(piece))) return false
    // "Up 24% on the year before, or more than $12 billion"
    const base = between.slice(0, -3)
    const isOfBase = (it: Piece): boolean => is(it, 'than', 'from', 'year-ago', 'same-period', 'past')
    const isNear = base.every(it => it.kind === 'word' && (it.words.length === 0 || isOfBase(it)))
    // "Bir il öncəkindən 9 milyon dollar, yəni 9 dəfə yüksəkdir", "5 milyon dollar, yəni 3 faiz azalıb"
    const isMoved = it.at - end < 3 && is(row[it.end], 'up', 'down') && isPostposed(row[it.end])
    const isMore = it.at > at && (isAblative(row[at - 1]) || isMoved)
    return isNear && between.slice(-3).some(piece => is(piece, 'or') || (isMore && is(piece, 'filler')))
  })
}

/** "$2.57 billion, or 39.6% of the turnover": a part of a whole, not a change. */
const isPart = (row: readonly Piece[], end: number): boolean =>
  row.slice(end, end + 4).some((piece, i, behind) => isPartWord(piece) && !has(behind.slice(0, i), 'more', 'less'))
const isPartWord = (piece: Piece): boolean => is(piece, 'of-total') || isFlow(piece)

/** "Exports were twice imports", "ixrac idxaldan 2 dəfə çoxdur", 自俄进口是对俄出口的近两倍, "five times that figure": no growth, as 出口增至3倍 is. */
export function isRatio({ row, places }: Sentence, anchor: Quantity): boolean {
  const { at, end } = anchor
  const isOther = (piece: Piece | undefined): boolean =>
    is(piece, 'exports', 'imports') &&
    row.some(it => it.from < (piece?.from ?? 0) && is(it, is(piece, 'exports') ? 'imports' : 'exports'))
  const [last, next] = [is(row[at - 1], 'about') ? row[at - 2] : row[at - 1], row[end]]
  const isTimes = anchor.is === 'times'
  if (isOther(last) && isAblative(last)) return true
  if (isTimes && anchor.isWord !== true && is(next, 'it')) return true
  // "Exports exceeded imports 2.9 times"
  if (isTimes && [1, 2, 3].some(n => isOther(row[at - n]) && is(row[at - n - 1], 'exceeds', 'over', 'trails')))
    return true
  const flowBefore = row.findLastIndex((it, i) => i < at && is(it, 'exports', 'imports'))
  const ofFlow = row.slice(flowBefore, at)
  const isMoved = ofFlow.length === 0 || ofFlow.length > 3 || has(ofFlow, 'up', 'down', 'to')
  if (isTimes && anchor.isOfBase === true && !isMoved) return true
  // «Вдвое скромнее германского»
  const isOfPlace = places.some(({ from, isAdjective }) => isAdjective && from === row[end + 1]?.from)
  if (isTimes && isPreposed(next) && isOfPlace && is(next, 'less', 'more') && row[end + 2]?.kind !== 'word') return true
  const flowOf = is(next, 'the-country') || inClass(next, 'article') ? row[end + 1] : next
  if (isTimes && isPreposed(flowOf) && isOther(flowOf)) return true
  const behind = row.slice(end, end + 6)
  const more = behind.findIndex(piece => is(piece, 'more', 'less', 'over', 'under'))
  const flow = behind.findIndex(piece => is(piece, 'exports', 'imports', 'shipments', 'purchases'))
  const isThan = behind.slice(more + 1, flow).every(it => it.text === ',' || is(it, 'than'))
  return (more === 0 || more === 1) && flow > more && isThan
}

/** "Excluding energy, the deficit was $68 million", «без учета нефти»: not all trade. */
export const isWithoutGoods = ({ row, subjects }: Sentence, { from }: Quantity): boolean =>
  subjects.some(({ subject, ...goods }) => {
    const [lead, next] = [pieceBefore(row, goods.from), pieceAfter(row, goods.to)]
    const isLeft = is(lead, 'except') || (is(next, 'except') && (isPostposed(next) || next?.kind === 'han'))
    return subject.is === 'goods' && isLeft && goods.from < from
  })
