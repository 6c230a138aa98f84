/** The claims of one cell, "$3 billion, or 5% more": its shares, values and changes, then its ranks, then what it claims in words. */
import { grain } from '../../data/model/period.ts'
import { areBuyersOfGoods } from './claims/buyers-of-goods.ts'
import { changeClaim } from './claims/change-claims.ts'
import { readSuperlative } from './claims/comparison-claims.ts'
import { readRank } from './claims/rank-claims.ts'
import { readPart, readShare } from './claims/share-claims.ts'
import { isOfUnclearTrade } from './claims/unclear-trade.ts'
import { valueClaim } from './claims/value-claims.ts'
import { readWords } from './claims/word-claims.ts'
import { noteSlots, noteTopic } from './note-topic.ts'
import { isPartBehindValue, isPartInBracket } from './ranks-and-shares/bracketed-shares.ts'
import { isInListOfShares } from './ranks-and-shares/listed-values.ts'
import { isChangeOfShare } from './ranks-and-shares/other-percentages.ts'
import { isPartOfChange, isTimesOfOther } from './ranks-and-shares/parts-of-changes.ts'
import { fillQuantitySlots } from './ranks-and-shares/ranked-values.ts'
import { type RankMention, ranksIn } from './ranks-and-shares/ranks.ts'
import { isInBracketOfValue, isOfPlaceBefore, isShare, isShareOfTotalBefore } from './ranks-and-shares/shares.ts'
import { flowOfAmountWithShare } from './ranks-and-shares/worded-shares.ts'
import { continuesBaseValues, isAboveEarlier, isBaseValue } from './slots/base-values.ts'
import type { PostCell } from './slots/cells.ts'
import { isValueOfOtherFlow } from './slots/levels-and-differences.ts'
import { isUnsupported } from './slots/number-roles.ts'
import { noteUnread, type Progress } from './slots/progress.ts'
import { hasFrontedTopic, isRemainder, ranksAmongManyCountries } from './slots/references.ts'
import { hasUnnamedPartner } from './slots/unnamed-partners.ts'
import { directionOf } from './slots/words-of-change.ts'
import { isItemShare } from './tables/tables.ts'
import { has, is, isChange, isFlow } from './words/is.ts'
import { isFigure, type Percent, type Quantity } from './words/quantities.ts'
import { meets, openingOf, piecesBefore } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'
import { isOfFlow } from './words/subject.ts'

/** Adds the claims of a cell to the progress of its sentence, and what the next cells take from it to its topic. */
export function readCell(given: PostCell, progress: Progress): void {
  const cell = readSuperlative(given, progress)
  const { topic, sentence } = progress
  const ranks = hasFrontedTopic(sentence) || ranksAmongManyCountries(sentence) ? [] : ranksIn(cell, progress)
  for (const anchor of cell.anchors) if (anchor.is !== 'ordinal') readQuantity(cell, anchor, ranks, progress)
  for (const rank of ranks) readRank(cell, rank, ranks, progress)
  // "The first fall in eight months", "shrank for the sixth month in a row, by 15%": no number that counts.
  const isOfChange = cell.row.some(isChange) || !sentence.quantities.some(isFigure)
  const isBare =
    cell.anchors.length === 0 || (ranks.length === 0 && isOfChange && cell.anchors.every(it => it.is === 'ordinal'))
  if (isBare) noteTopic(cell, progress)
  readWords(cell, progress, topic)
}

function readQuantity(cell: PostCell, anchor: Quantity, ranks: readonly RankMention[], progress: Progress): void {
  if (isNoFigureOfTrade(cell, anchor, progress)) {
    noteTopic(cell, progress)
    noteUnread(progress, anchor)
  } else if (anchor.is === 'percent' && anchor.isPart === true) readPart(cell, anchor, progress)
  else if (anchor.is === 'percent' && isToldShare(cell, anchor, progress)) readShare(cell, anchor, ranks, progress)
  else readValueOrChange(cell, anchor, ranks, progress)
}

/** A number that no rule reads: of a period, a country or a thing that the claims do not know; or the change of a share. */
function isNoFigureOfTrade(cell: PostCell, anchor: Quantity, progress: Progress): boolean {
  const { sentence, topic } = progress
  return (
    isUnsupported(sentence, anchor) ||
    areBuyersOfGoods(sentence, topic) ||
    hasUnnamedPartner(sentence, anchor.at, topic) ||
    hasFrontedTopic(sentence) ||
    isRemainder(cell, anchor, topic) ||
    isOfUntoldYear(anchor, progress) ||
    isShareOfValueBefore(sentence, anchor) ||
    isPartOfChange(anchor, progress) ||
    isInBracketOfUnread(anchor, progress) ||
    (anchor.is === 'times'
      ? isChangeOfShare(cell, anchor) || isTimesOfOther(anchor, sentence)
      : isAfterShares(anchor, progress))
  )
}

/** "Exports rose 2% in November. Annual exports reached $269 billion, up 3.1%": of no month, and no year is named. */
function isOfUntoldYear({ is: kind, from }: Quantity, { sentence, topic }: Progress): boolean {
  const { row, times, quantities } = sentence
  const isOfYear = row.some(piece => piece.to <= from && is(piece, 'whole-year'))
  // Not "annual export growth", and not «за год экспорт вырос».
  const isAnnual = row.some(
    (piece, at) =>
      is(piece, 'whole-year') && !/\s/.test(piece.text) && isFlow(row[at + 1]) && !is(row[at + 2], 'rise-of', 'pace'),
  )
  // "Over the year they rose by 15% to $72 billion" may be of the months told before.
  const isOpen = quantities.some(it => it.is === 'percent') || has(row, 'expected', 'target')
  const isLevel = kind === 'money' && isOfYear && !isOpen
  // In December it is of the year that ends.
  const isYearKnown = topic.lastToldYear !== undefined || topic.period?.endsWith('-12') === true
  const isOfMonths = topic.period !== undefined && grain(topic.period) !== 'year' && !isYearKnown
  return (isLevel || isAnnual) && isOfMonths && times.every(({ period }) => period === undefined)
}

/** "$5.9 billion of it, or 42%, fell on imports": the share of the value before it, which has told the flow. */
function isShareOfValueBefore(sentence: Sentence, anchor: Quantity): boolean {
  const value = sentence.quantities.findLast(it => it.at < anchor.at && it.is === 'money')
  return value !== undefined && flowOfAmountWithShare(sentence, value)?.part === anchor
}

/** "Copper exports fell 84%, imports 86% (from $3.2 billion to $436 million)": amounts in a bracket right behind a percentage, of goods, that was not read. */
function isInBracketOfUnread({ is: kind, from }: Quantity, { sentence, claims }: Progress): boolean {
  const { row, quantities, subjects } = sentence
  const open = openingOf(row, from)
  const percent = quantities.find(it => it.is === 'percent' && (it.end === open || it.end === open - 1))
  if (kind !== 'money' || open === -1 || percent === undefined) return false
  const isOfGoods = subjects.some(it => it.subject.is === 'goods' && it.to <= percent.from)
  return isOfGoods && !claims.some(({ span }) => meets(span, percent))
}

function readValueOrChange(cell: PostCell, given: Quantity, ranks: readonly RankMention[], progress: Progress): void {
  const isBase = isValueOfBase(cell, given, progress)
  const { bound: _, ...unbound } = given
  const base = isBase && isAboveEarlier(progress.sentence, given) ? unbound : given
  const anchor: Quantity = isBase ? { ...base, isBase: true } : given
  if (isBase) progress.baseValueEnd = anchor.end
  const slots = fillQuantitySlots(cell, anchor, ranks, progress)
  if (slots === undefined || ('flow' in slots && isOfUnclearTrade(slots, anchor, cell, progress))) {
    noteUnread(progress, anchor)
    return
  }
  noteSlots(cell, anchor, slots, progress)
  if (!('flow' in slots)) return
  progress.partners.add(slots.partner)
  if (slots.isItem === true) progress.hasItems = true
  const claim =
    anchor.is === 'money' ? valueClaim(cell, anchor, slots, progress) : changeClaim(cell, anchor, slots, progress)
  if (claim === 'unread') {
    progress.hasReadFlow = true
    noteUnread(progress, anchor)
  } else if (claim === undefined) noteDifference(cell, anchor, progress)
  else progress.claims.push(claim)
}

/** The value with which another is compared: "from $3 billion to". */
const isValueOfBase = (cell: PostCell, anchor: Quantity, progress: Progress): boolean =>
  anchor.is === 'money' &&
  (continuesBaseValues(anchor, progress) ||
    (isBaseValue(cell, progress.sentence, anchor) && !isValueOfOtherFlow(cell, anchor, progress)))

/** 占外贸总额的34%，同比上涨3%, "15.8% of trade, 0.7% less than in 2005": how much a share changed, in a sentence without values, is not clear. */
const isAfterShares = ({ is: kind, at, end, from }: Quantity, { sentence, lastMeasure }: Progress): boolean => {
  const { row, quantities, subjects } = sentence
  const lead = piecesBefore(row, at, 3)
  const isOfFlow = subjects.some(
    it => it.to <= from && !quantities.some(number => number.from >= it.to && number.from < from),
  )
  const isYearly = has(lead, 'year-ago') && is(lead.at(-1), 'up', 'down') && !isOfFlow
  const isChange = isYearly || (lead.at(-1)?.text === ',' && is(row[end], 'more', 'less', 'exceeds', 'trails'))
  return lastMeasure === 'share' && kind === 'percent' && isChange && quantities.every(it => it.is !== 'money')
}

/** A share by its words or its column, or one after another. */
function isToldShare(cell: PostCell, anchor: Percent, progress: Progress): boolean {
  const { sentence, topic, lastMeasure } = progress
  if (anchor.isShare === true || anchor.sign !== undefined) return anchor.isShare === true
  const isPart = isPartInBracket(anchor, progress)
  if (isPart !== undefined) return isPart
  // "More than half (52.3 percent)": the same share again.
  if (sentence.row[anchor.at - 1]?.text === '(' && is(sentence.row[anchor.at - 2], 'half-of')) return true
  if (isShare(cell, sentence, anchor) || isShareOfTotalBefore(cell, progress, anchor)) return true
  const isPlainPart = isPartBehindValue(anchor, progress) && directionOf(cell, anchor) === undefined
  if (isPlainPart || isInListOfShares(sentence, anchor)) return true
  // "China (21.5%) and Russia (15.8%) had the largest shares", of the trade that the text told of.
  const hasOwner = sentence.places.some(({ role }) => role === 'of' || role === 'in')
  const isBehind = topic.sides?.partner === 'WLD' && !hasOwner && has(sentence.row, 'share')
  const isAfterShare = topic.isAfterShare === true || lastMeasure === 'share'
  if ((isAfterShare || isBehind) && isOfPlaceBefore(sentence, anchor)) return true
  // "Russia followed with $15 billion (19.1%)", after shares; "second is Russia: imports are $0.9 billion (24.2%)".
  const isOfPlace =
    sentence.quantities.some(it => it.is === 'ordinal' && it.at < anchor.at) && sentence.subjects.some(isOfFlow)
  const isPlain = topic.isAfterShare === true || (isOfPlace && directionOf(cell, anchor) === undefined)
  if (isPlain && lastMeasure !== 'growth' && isInBracketOfValue(sentence, anchor)) return true
  const isListed = topic.hasShares === true || topic.isAfterShare === true
  const isOfItem = isListed && isItemShare(sentence, anchor)
  // «Доля СНГ выросла до 13%, ЕС — снизилась до 42%»
  const isLevel = is(sentence.row[anchor.at - 1], 'to') && cell.subjects.length === 0
  return (isOfItem || lastMeasure === 'share') && (isLevel || directionOf(cell, anchor) === undefined)
}

/** "Declined by $41.2 million (5.3 percent)": the bracket right behind has the same direction. */
function noteDifference(cell: PostCell, anchor: Quantity, progress: Progress): void {
  progress.differences.push(anchor)
  const { row, quantities } = progress.sentence
  const isBeside = row[anchor.end]?.text === '(' && quantities.some(it => it.at === anchor.end + 1)
  const way = isBeside ? directionOf(cell, anchor) : undefined
  if (way !== undefined) progress.lastDirection = way
}
