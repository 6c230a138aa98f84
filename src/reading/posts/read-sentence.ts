/** The claims of one sentence, cell by cell. A cell takes from the one before what it leaves out. */
import { isCountry } from '../../answers/model/areas.ts'
import type { OpenSlot, PostClaim, TextSpan } from '../../answers/model/post.ts'
import type { Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { changeClaim } from './claims/change-claims.ts'
import { readSuperlative } from './claims/most-claims.ts'
import { readOrder } from './claims/order-claims.ts'
import { readNumberedLine, readRank } from './claims/rank-claims.ts'
import { readPart, readShare } from './claims/share-claims.ts'
import { valueClaim } from './claims/value-claims.ts'
import { readWords, withoutRestatedDirections } from './claims/word-claims.ts'
import { needsLongerPeriod, withUnsupportedPeriod, withYearToNewestMonth } from './longer-periods.ts'
import { isChangeOfShare } from './members/no-shares.ts'
import { flowOfAmountWithShare } from './members/parts.ts'
import { isPartInBracket } from './members/parts-in-brackets.ts'
import { countriesOfRanks } from './members/rank-order.ts'
import { continuesRanking, fillQuantitySlots, topicOfRankList } from './members/ranked-values.ts'
import { type RankMention, ranksIn } from './members/ranks.ts'
import { isInBracketOfValue, isOfPlaceBefore, isShare, isShareOfTotalBefore } from './members/shares.ts'
import { isShareOfGroup } from './members/within-group.ts'
import { noteSlots, noteTopic } from './note-topic.ts'
import { isBaseValue } from './slots/bases.ts'
import { cellsOf, type PostCell } from './slots/cells.ts'
import { withoutComparedPartner } from './slots/comparisons.ts'
import { negationIn } from './slots/denials.ts'
import { continuesBaseValues, isTotalOfBaseValues, isValueOfOtherFlow } from './slots/levels.ts'
import { type Progress, startProgress } from './slots/progress.ts'
import {
  comparesContinents,
  hasFrontedTopic,
  hasUnnamedPartner,
  isRemainder,
  ranksAmongManyCountries,
  withReferences,
} from './slots/references.ts'
import { excludesCountry, isUnsupported } from './slots/roles.ts'
import type { PostTopic } from './slots/topic.ts'
import { directionOf } from './slots/ways.ts'
import { countersIn } from './speech/counters.ts'
import { isHeadOfTable } from './tables/columns.ts'
import { noteHeading } from './tables/headings.ts'
import { hasUnreadCells, inTable } from './tables/table-lines.ts'
import { isItemShare } from './tables/tables.ts'
import { topicAfter } from './topic-after.ts'
import { asksWhether, isQuestion } from './whose-trade.ts'
import { is, isTrade } from './words/is.ts'
import { partnersNamed } from './words/place-rules.ts'
import type { Quantity } from './words/quantities.ts'
import type { Sentence } from './words/sentence.ts'

export interface SentenceReading {
  readonly claims: readonly PostClaim[]
  readonly unread: readonly TextSpan[]
  readonly topic: PostTopic
}

export function readSentence(sentence: Sentence, before: PostTopic, context: Context): SentenceReading {
  const read = readOnce(sentence, before, context)
  return needsLongerPeriod(read.claims, before)
    ? readOnce(sentence, { ...before, period: before.longerPeriod }, context)
    : read
}

function readOnce(given: Sentence, before: PostTopic, context: Context): SentenceReading {
  const told = withUnsupportedPeriod(
    withReferences(inTable(withYearToNewestMonth(given, before), before), before, context.home),
    before,
  )
  const sentence = withoutComparedPartner(told)
  const all = [...new Set([...sentence.places.map(({ area }) => area), ...before.mentioned])]
  // With the group that "the region" refers to.
  const mentioned = [
    ...all.slice(0, 6),
    ...all
      .slice(6)
      .filter(area => area !== 'WLD' && !isCountry(area))
      .slice(0, 1),
  ]
  // "Trade with China rose, with Russia fell": of a third country.
  const partners = partnersNamed(sentence)
  const named = partners.size > 1 ? mentioned.filter(area => !partners.has(area)) : mentioned
  const firstCountry = before.firstCountry ?? sentence.places.find(({ area }) => isCountry(area))?.area
  const topic = {
    ...before,
    firstCountry,
    mentioned: before.mentioned.length === 0 ? named : before.mentioned,
    // 其中，: of what the sentence before told.
    sides: (is(sentence.row[0], 'including') ? before.lastSides : undefined) ?? before.sides,
    ...topicOfRankList(sentence, before),
    ...(before.lastRanked !== undefined && continuesRanking(sentence) && { ranked: before.lastRanked }),
  }
  const counter = citedCountry(sentence, context.home)
  const placed = countriesOfRanks(sentence)
  const progress = startProgress({
    sentence,
    context,
    citedCountry: counter,
    topic,
    periodBefore: before.period,
    rankedCountries: placed,
  })
  const cells = mayHaveClaims(sentence) && !isHeadOfTable(sentence) ? cellsOf(sentence) : []
  if (before.rankedBy !== undefined) readNumberedLine(progress, before.rankedBy)
  if (!readOrder(cells, progress)) for (const cell of cells) readCell(cell, progress)
  if (cells.every(({ anchors }) => anchors.length === 0)) noteHeading(progress)
  // "Was $2 billion, larger than with Kazakhstan" is no change.
  const isOrder = sentence !== told
  const found = claimsNotDenied(progress).filter(({ kind }) => !isOrder || kind !== 'direction')
  const claims = withOwnSlots(withoutRestatedDirections(found)).toSorted((a, b) => a.span.from - b.span.from)
  if (hasUnreadCells(sentence, claims) || hasRange(sentence))
    progress.unread.push({ from: sentence.from, to: sentence.to })
  return { claims, unread: progress.unread, topic: topicAfter(progress, before, claims, mentioned) }
}

/** The one country whose customs or statistics a sentence cites; its own customs may be those of the country that the text tells of. */
function citedCountry(sentence: Sentence, home: Area): Area | undefined {
  const isTold = (area: Area): boolean => area !== home || sentence.places.some(it => it.area === area)
  const [area, other] = new Set(
    countersIn(sentence)
      .flatMap(it => it.area ?? [])
      .filter(isTold),
  )
  return other === undefined ? area : undefined
}

/** Whether a sentence has a number, a subject or a word that a claim may begin with. Most sentences of a news page have none. */
const mayHaveClaims = ({ quantities, subjects, row }: Sentence): boolean =>
  subjects.length > 0 ||
  quantities.some(it => it.is !== 'count') ||
  row.some(piece => isTrade(piece) || is(piece, 'record', 'largest', 'place', 'most'))

/** "Trade will grow by 21-29%": a range is no one figure. */
const hasRange = ({ quantities, subjects }: Sentence): boolean =>
  subjects.some(({ subject }) => subject.is === 'flow') && quantities.some(it => it.is === 'count' && it.isRange)

/** The claims that the sentence does not deny. It is not read where it denies one, or tells a difference alone. */
function claimsNotDenied({ sentence, claims, unread, hasDifference, topic }: Progress): readonly PostClaim[] {
  const isDenied = claims.length === 0 ? undefined : negationIn(sentence)
  const told = claims.filter(
    claim =>
      isDenied?.(claim.span) !== true &&
      !(claim.reporter === claim.partner && isCountry(claim.partner)) &&
      sentence.hasUnsupportedPeriod !== true &&
      !excludesCountry(sentence) &&
      !comparesContinents(sentence) &&
      !(claim.kind === 'rank' && claim.partner === 'WLD') &&
      !(claim.kind === 'rank' ? isQuestion(sentence) : !('amount' in claim) && asksWhether(sentence)) &&
      !isShareOfGroup(claim, claims, sentence, topic.group),
  )
  const isOnlyDifference = hasDifference === true && claims.length === 0
  if (told.length < claims.length || isOnlyDifference) unread.push({ from: sentence.from, to: sentence.to })
  return told
}

/** A slot that a claim before it in the sentence names is not inherited. */
function withOwnSlots(claims: readonly PostClaim[]): readonly PostClaim[] {
  const named = new Set<OpenSlot>()
  return claims.map(claim => {
    const inherited = claim.inherited.filter(slot => !named.has(slot))
    for (const slot of slots) if (!claim.inherited.includes(slot) && !claim.assumed.includes(slot)) named.add(slot)
    return inherited.length === claim.inherited.length ? claim : { ...claim, inherited }
  })
}
const slots: readonly OpenSlot[] = ['flow', 'pair', 'period']

function readCell(given: PostCell, progress: Progress): void {
  const cell = readSuperlative(given, progress)
  const { topic, sentence } = progress
  const ranks = hasFrontedTopic(sentence) || ranksAmongManyCountries(sentence) ? [] : ranksIn(cell, progress)
  for (const anchor of cell.anchors) if (anchor.is !== 'ordinal') readQuantity(cell, anchor, ranks, progress)
  for (const rank of ranks) readRank(cell, rank, ranks, progress)
  // "The first fall in eight months": no number that counts.
  const isBare =
    cell.anchors.length === 0 ||
    (ranks.length === 0 && sentence.quantities.every(it => it.is === 'ordinal' || it.is === 'count'))
  if (isBare) noteTopic(cell, progress)
  readWords(cell, progress, topic)
}

function readQuantity(cell: PostCell, anchor: Quantity, ranks: readonly RankMention[], progress: Progress): void {
  const { sentence } = progress
  const value = sentence.quantities.findLast(it => it.at < anchor.at && it.is === 'money')
  const isOfShare =
    (value !== undefined && flowOfAmountWithShare(sentence, value)?.part === anchor) ||
    (anchor.is === 'times' ? isChangeOfShare(cell, anchor) : isAfterShares(anchor, progress))
  const isNamed =
    !hasUnnamedPartner(sentence, anchor, progress.topic) && !hasFrontedTopic(sentence) && !isRemainder(cell, anchor)
  if (isUnsupported(sentence, anchor) || !isNamed || isOfShare) {
    noteTopic(cell, progress)
    progress.unread.push({ from: sentence.from, to: sentence.to })
    return
  }
  if (anchor.is === 'percent' && (anchor.isPart === true || isToldShare(cell, anchor, progress))) {
    if (anchor.isPart === true) readPart(cell, anchor, progress)
    else readShare(cell, anchor, ranks, progress)
    return
  }
  const isBase =
    anchor.is === 'money' &&
    (isBaseValue(cell, sentence, anchor) ||
      continuesBaseValues(anchor, progress) ||
      isTotalOfBaseValues(cell, progress)) &&
    !isValueOfOtherFlow(cell, anchor, progress)
  if (isBase) progress.baseValueEnd = anchor.end
  const slots = fillQuantitySlots(cell, anchor, ranks, progress, isBase)
  if (slots === undefined) {
    progress.unread.push({ from: sentence.from, to: sentence.to })
    return
  }
  noteSlots(cell, slots, progress, isBase)
  if (!('flow' in slots)) return
  progress.partners.add(slots.partner)
  if (slots.isItem === true) progress.hasItems = true
  const claim =
    anchor.is === 'money'
      ? valueClaim(cell, anchor, slots, progress, isBase)
      : changeClaim(cell, anchor, slots, progress)
  if (claim === 'unread') progress.hasReadFlow = progress.unread.push({ from: sentence.from, to: sentence.to }) > 0
  else if (claim === undefined) noteDifference(cell, anchor, progress)
  else progress.claims.push(claim)
}

/** 占外贸总额的34%，同比上涨3%: behind shares, in a sentence with no value: how much they changed is not clear. */
const isAfterShares = ({ is: kind, at, from }: Quantity, { sentence, lastMeasure }: Progress): boolean => {
  const { row, quantities, subjects } = sentence
  const lead = row.slice(Math.max(0, at - 3), at)
  const isOfFlow = subjects.some(
    it => it.to <= from && !quantities.some(number => number.from >= it.to && number.from < from),
  )
  const isChange = lead.some(piece => is(piece, 'year-ago')) && is(lead.at(-1), 'up', 'down')
  return (
    lastMeasure === 'share' && kind === 'percent' && isChange && !isOfFlow && quantities.every(it => it.is !== 'money')
  )
}

/** A share by its words or its column, or one after another. */
function isToldShare(cell: PostCell, anchor: Percent, progress: Progress): boolean {
  const { sentence, topic, lastMeasure } = progress
  if (anchor.isShare === true || anchor.sign !== undefined) return anchor.isShare === true
  const isPart = isPartInBracket(anchor, progress)
  if (isPart !== undefined) return isPart
  if (isShare(cell, sentence, anchor) || isShareOfTotalBefore(cell, progress, anchor)) return true
  // "China (21.5%) and Russia (15.8%) had the largest shares", of the trade that the text told of.
  const hasOwner = sentence.places.some(({ role }) => role === 'of' || role === 'in')
  const isBehind = topic.sides?.partner === 'WLD' && !hasOwner && sentence.row.some(piece => is(piece, 'share'))
  if ((topic.isAfterShare === true || isBehind) && isOfPlaceBefore(sentence, anchor)) return true
  // "Russia followed with $15 billion (19.1%)", after shares.
  if (topic.isAfterShare === true && isInBracketOfValue(sentence, anchor)) return true
  const isOfItem = (topic.rankedBy !== undefined || topic.isAfterShare === true) && isItemShare(sentence, anchor)
  const isAmongShares = lastMeasure === 'share' || topic.hasShares === true
  return (isOfItem || isAmongShares) && directionOf(cell, anchor) === undefined
}
type Percent = Extract<Quantity, { is: 'percent' }>

/** "Declined by $41.2 million (5.3 percent)": the bracket right behind has the same direction. */
function noteDifference(cell: PostCell, anchor: Quantity, progress: Progress): void {
  progress.hasDifference = true
  const { row, quantities } = progress.sentence
  const isBeside = row[anchor.end]?.text === '(' && quantities.some(it => it.at === anchor.end + 1)
  const way = isBeside ? directionOf(cell, anchor) : undefined
  if (way !== undefined) progress.lastDirection = way
}
