/** Shares of a country in the trade of another: "Italy took 45% of Azerbaijan's exports". */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Flow } from '../../../data/model/schema.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import { isFlowBehindPart, isFlowOfPair } from '../ranks-and-shares/flows-of-pair.ts'
import { slotsInSeries } from '../ranks-and-shares/listed-values.ts'
import { isNotShareOfCountry } from '../ranks-and-shares/other-percentages.ts'
import { rankedByFlow } from '../ranks-and-shares/rank-holders.ts'
import type { RankMention } from '../ranks-and-shares/ranks.ts'
import { belongsToPlace, shareSides } from '../ranks-and-shares/share-sides.ts'
import { isBaseShare, isShareOfTotalBefore, wholeBeside } from '../ranks-and-shares/shares.ts'
import { ownerOfFlow, rankSides } from '../ranks-and-shares/sides.ts'
import { flowOfPart, isWithinOther, partSides } from '../ranks-and-shares/worded-shares.ts'
import { antecedent, type PostCell, subjectInCell } from '../slots/cells.ts'
import { firstPeriod } from '../slots/claim-period.ts'
import { goesOnAboutGoods, goodsOfMainItem } from '../slots/inherited-subject.ts'
import { flowByPartner, mirrorFlow } from '../slots/mirrored.ts'
import { placeBeforeBracketedAmount } from '../slots/places-of-number.ts'
import { noteUnread, type Progress, type Sides } from '../slots/progress.ts'
import { hasListedBoth, isLine } from '../tables/tables.ts'
import { isPlural } from '../words/endings.ts'
import { has, is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Percent, Quantity } from '../words/quantities.ts'
import { pieceAfter } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt, isOfFlow, type PostSubject } from '../words/subject.ts'
import { flowOf } from '../words/subject-of-amount.ts'
import { commonFields, rankClaim } from './common-fields.ts'
import { statusOf } from './number-status.ts'
import { otherPeriodOfShare, periodOfShare } from './share-periods.ts'

/** Reads a percentage that is a share: of the flow of its words, of its rank or of the topic, else of total trade. */
export function readShare(cell: PostCell, anchor: Percent, ranks: readonly RankMention[], progress: Progress): void {
  progress.lastMeasure = 'share'
  const { sentence } = progress
  // 贸易额分别为3亿和2亿美元，占比分别为18%和15%
  const inSeries = slotsInSeries(anchor, progress)
  const named = placeBeforeBracketedAmount(cell, anchor, sentence)
  const own = named === undefined ? withPlacesBehindLead(cell, anchor, sentence) : { ...cell, places: [named] }
  const isOfNoName = inSeries === 'unread' && has(sentence.row, 'respectively')
  if (inSeries !== undefined && inSeries !== 'unread') addShare(cell, anchor, inSeries, progress)
  else if (isOfNoName || isShareOfNoCountry(own, anchor, progress)) leaveUnread(own, anchor, progress)
  else readOwnShare(own, anchor, ranks, progress)
}

/** "With a share of 17%, China was Kenya's first supplier": of the countries of the clause that it leads. */
function withPlacesBehindLead(cell: PostCell, { end }: Percent, { row, places }: Sentence): PostCell {
  const isLead = cell.at === 0 && is(row[0], 'having') && row[end]?.text === ',' && cell.places.length === 0
  return isLead ? { ...cell, places: places.filter(it => clauseAt(row, it.from) <= 1) } : cell
}

function readOwnShare(cell: PostCell, anchor: Percent, ranks: readonly RankMention[], progress: Progress): void {
  const { sentence, topic } = progress
  const isOfOwn = cell.places.some(place => belongsToPlace(anchor, place, sentence))
  const rank = isOfOwn ? undefined : ranks[0]
  // «По поставкам в Узбекистан она вторая с долей 18,3%»
  const counted = rank && rankedByFlow(cell, rank.at)
  const about = counted === undefined ? topic : { ...topic, ranked: counted }
  const sides = (rank && rankSides(cell, rank.at, { ...progress, topic: about })) ?? shareSides(cell, anchor, progress)
  const own = subjectOfShare(cell, anchor, progress)
  const goesOn = isOfOwned(topic.subject) && goesOnAboutGoods(cell, own, progress)
  const isOfGoods =
    isOfThing(goodsOfMainItem(own, anchor, sentence) ?? own, topic.subject) || isShareOfGoods(anchor, sentence)
  if (sides === undefined || isOfGoods || goesOn || (counted === undefined && isWithinOther(cell, sides))) {
    // "Oil and gas made up 88% of exports. Italy's share was 41%".
    const flow = own?.is === 'flow' ? own.flow : wholeBeside(sentence, anchor)
    if (flow !== undefined && !goesOn) progress.topic = { ...topic, subject: { is: 'flow', flow } }
    noteUnread(progress, anchor)
    return
  }
  const total = isShareOfTotalBefore(cell, progress, anchor) ? progress.claims.at(-1)?.flow : undefined
  const flow =
    total ?? counted?.flow ?? flowBySubject(isDealOfPartner(own, sides, progress) ? undefined : own, anchor, progress)
  const isTold = own === undefined && total === undefined && counted === undefined
  const turned = isTold ? (flowByPartner(flow, topic.sides, sides) ?? flow) : flow
  addShare(cell, anchor, { ...sides, flow: turned }, progress)
}

/** "Imports were $50 billion. Italy supplied 37% of them", «37% закупила Италия»: a partner's share of the flow told before. */
function isDealOfPartner(own: PostSubject | undefined, sides: Sides, { topic, sentence, claims }: Progress): boolean {
  const isTold = /[XM]/.test(flowOf(topic.subject) ?? '') || claims.at(-1)?.kind === 'share'
  const isDoer = ({ role, area, to }: PlaceMark): boolean =>
    area === sides.partner && (role === undefined || is(pieceAfter(sentence.row, to), 'deals'))
  return own?.is === 'flow' && own.isDeal === true && isTold && sentence.places.some(isDoer)
}

/** Of goods, of a province, or of another thing that its own words name, or the text before it. */
const isOfThing = (own: PostSubject | undefined, told: PostSubject | undefined): boolean =>
  own !== undefined ? own.is !== 'flow' : told !== undefined && told.is !== 'flow'
const isOfOwned = (told: PostSubject | undefined): boolean => told?.is === 'other' && told.isOwned === true

/** «60% импорта пришлось на энергоносители», "ixracın 90 faizi neftin payına düşür". */
const isShareOfGoods = ({ end }: Quantity, { row, subjects }: Sentence): boolean => {
  const taken = row.findIndex((piece, at) => at >= end && is(piece, 'share', 'reach'))
  const near = isPostposed(row[taken]) ? [taken - 1] : [taken + 1, taken + 2]
  return taken !== -1 && subjects.some(it => it.subject.is === 'goods' && near.some(at => it.from === row[at]?.from))
}

/** What the words beside a share tell that it is a share of; undefined when they tell nothing. */
function subjectOfShare(cell: PostCell, anchor: Percent, progress: Progress): PostSubject | undefined {
  const near = antecedent(progress.sentence, anchor) ?? subjectInCell(cell, anchor)
  const flow = near === undefined || near.is === 'flow' ? flowOfShare(cell, anchor, progress) : undefined
  return flow === undefined ? near : { is: 'flow', flow }
}

/** The flow of a share: that of its own words, of the rank told before, or of the topic; turnover for a balance, and below both flows. */
function flowBySubject(own: PostSubject | undefined, { from }: TextSpan, progress: Progress): Flow {
  const { sentence, topic, hasRanks, claims } = progress
  const strong = sentence.subjects.filter(isOfFlow)
  const [named, other] = new Set(strong.map(({ subject }) => flowOf(subject)))
  // «Россия с долей 11% – второй торговый партнер», after exports: of the trade in which it is a partner.
  const noun = sentence.subjects.findLast(it => it.to <= from) ?? sentence.subjects[0]
  const isRanked = sentence.quantities.some(it => it.is === 'ordinal') || has(sentence.row, 'largest')
  const ranked = isRanked ? flowOf(noun?.subject) : undefined
  if (own === undefined && named === undefined && ranked !== undefined) return ranked
  // "The shares of China and Russia are 25% and 23% respectively of total trade": of the one flow that the sentence names.
  const isInOrder = own === undefined && has(sentence.row, 'respectively')
  if (isInOrder && other === undefined && named !== undefined && named !== 'B') return named
  const ofText = hasRanks && topic.ranked !== undefined ? topic.ranked.flow : flowOf(topic.subject)
  // "Italy – $11.3 billion (45.3%)": of the flow of its amount.
  const isItem = own === undefined && named === undefined && hasListedBoth(topic) && isLine(sentence)
  const flow = isItem ? claims.at(-1)?.flow : (flowOf(own) ?? ofText)
  return flow === undefined || flow === 'B' ? 'T' : flow
}

/** "34% of Armenia's exports went to the UAE and Iran, 42% to Russia": whose the next share is. */
function leaveUnread(cell: PostCell, anchor: Quantity, progress: Progress): void {
  const { topic, sentence } = progress
  const owner = ownerOfFlow(cell, cell.places)
  const flow = wholeBeside(sentence, anchor)
  const period = firstPeriod(cell, sentence)
  if (period !== undefined) progress.topic = { ...progress.topic, period }
  if (owner !== undefined && flow !== undefined && topic.sides?.reporter !== owner)
    progress.topic = { ...progress.topic, subject: { is: 'flow', flow }, sides: { reporter: owner, partner: 'WLD' } }
  noteUnread(progress, anchor)
}

const isShareOfNoCountry = (cell: PostCell, anchor: Percent, progress: Progress): boolean =>
  isNotShareOfCountry(cell, anchor, progress) ||
  isOfOther(anchor, progress) ||
  isOfGoodsBefore(cell, anchor, progress) ||
  isFlowOfPair(cell, anchor, progress)

/** The flow beside it; "ixracın 40 faizini İtaliya, 12 faizini Türkiyə alıb": the verb at the end tells no other one. */
function flowOfShare({ row }: PostCell, anchor: Quantity, { claims, sentence }: Progress): Flow | undefined {
  const last = claims.at(-1)
  const deal = row.find(piece => piece.from > anchor.from && is(piece, 'deals'))
  const told = last?.kind === 'share' && isPostposed(deal) ? last.flow : undefined
  return wholeBeside(sentence, anchor) ?? told
}

/** "20% of the company's shares": right behind it is no flow. */
function isOfOther({ end, to }: Quantity, { sentence: { subjects, row } }: Progress): boolean {
  const [next] = subjects.filter(({ from }) => from >= to)
  const between = row.slice(end).filter(piece => piece.to <= (next?.from ?? 0))
  return next?.subject.is === 'other' && between.length < 3 && between.every(({ kind }) => kind === 'word')
}

/** "Computers were the main item with $20.2 billion, accounting for 58.6% of imports": of the goods whose value is right before. */
function isOfGoodsBefore(cell: PostCell, { from, to }: Quantity, { sentence, claims, topic }: Progress): boolean {
  if (isOfWares(cell, { from, to })) return true
  const value = sentence.quantities.findLast(it => it.from < from && it.is === 'money')
  const isTold = claims.some(({ span }) => span.from === value?.from)
  const isHeld = cell.places.some(
    ({ role, isOfOffice }) => !isOfOffice && role !== 'from' && role !== 'to' && role !== 'of',
  )
  return value !== undefined && !isTold && !isHeld && topic.subject?.is === 'goods'
}

/** "The share of high-tech goods in exports", "malların ixracda payı": of goods, in a cell without a country. */
function isOfWares({ row, places }: PostCell, { from }: TextSpan): boolean {
  const share = row.findIndex(piece => piece.to <= from && is(piece, 'share'))
  const near = row.slice(Math.max(0, share - 2), share + 8)
  const wares = near.findIndex(piece => piece.to <= from && is(piece, 'wares'))
  return share !== -1 && wares !== -1 && places.every(({ isOfOffice }) => isOfOffice)
}

/** "Almost half of exports went to Italy": of the whole that is beside the words, and of a country that the cell names. */
export function readPart(cell: PostCell, anchor: Percent, progress: Progress): void {
  const isOfOther = isFlowBehindPart(cell, anchor) || isNotShareOfCountry(cell, anchor, progress)
  const sides = isOfOther ? undefined : partSides(cell, anchor, progress)
  const flow = flowOfPart(cell, anchor)
  if (sides !== undefined) addShare(cell, anchor, { ...sides, flow }, progress)
  else {
    progress.topic = { ...progress.topic, subject: { is: 'flow', flow } }
    noteUnread(progress, anchor)
  }
}

function addShare(
  cell: PostCell,
  anchor: Percent,
  { flow, ...sides }: Sides & { readonly flow: Flow },
  progress: Progress,
): void {
  const { sentence, topic } = progress
  const isFrom = isBaseShare(sentence, anchor)
  const now = periodOfShare(cell, anchor, progress)
  const isDated = now.inherited.length + now.assumed.length === 0 && !isFrom
  const about = isAsideInTotal(anchor, { flow, ...sides }, progress) ? { ...sides, partner: 'WLD' } : sides
  progress.topic = { ...topic, subject: { is: 'flow', flow }, ...(isDated && { period: now.period }), sides: about }
  // «Снижение доли до одной трети считают оптимальным»: an aim.
  if (statusOf(cell, anchor) !== undefined) {
    noteUnread(progress, anchor)
    return
  }
  progress.hasItems = true
  const time = { ...now, period: otherPeriodOfShare(cell, anchor, sentence, now) }
  const largest = largestShare(cell, anchor)
  if (largest !== undefined) progress.claims.push(rankClaim(1, sentence, largest, { flow, ...sides, ...time }))
  const { bound } = anchor
  const isAbout = anchor.isFraction === true && bound !== 'over' && bound !== 'under'
  progress.claims.push({
    kind: 'share',
    amount: { value: anchor.value, unitMult: 0, unit: 'PT', ...(bound !== undefined && { bound }) },
    ...commonFields(sentence, anchor, { flow, ...sides, ...time }),
    ...(isAbout && { fraction: true as const }),
  })
}

/** "Exports were $9 billion, 14% of them to China; imports were $7 billion": the other flow is of all trade too, as no country is named with it. */
function isAsideInTotal(
  { to }: Quantity,
  { flow, reporter }: Sides & { readonly flow: Flow },
  { sentence: { row, subjects, quantities, places }, claims }: Progress,
): boolean {
  const last = claims.at(-1)
  const isTotal = last?.kind === 'value' && last.partner === 'WLD' && last.flow === flow && last.reporter === reporter
  const number = quantities.find(it => it.is !== 'count' && it.from >= to)
  const next = subjects.findLast(it => it.from >= to && it.to <= (number?.from ?? to))
  if (!isTotal || next === undefined || number?.is !== 'money') return false
  const isOther = /[XM]/.test(flow) && flowOf(next.subject) === mirrorFlow(flow)
  const clause = clauseAt(row, number.from)
  return isOther && places.every(it => it.from < to || clauseAt(row, it.from) !== clause)
}

/** "The largest share fell to Italy", «наибольшая доля пришлась на Азербайджан», "ən böyük pay", 所占份额最大. */
function largestShare({ row }: PostCell, { from }: TextSpan): Piece | undefined {
  const at = row.findIndex(
    (piece, i) =>
      piece.to <= from &&
      is(piece, 'largest') &&
      (is(row[i + 1], 'share') || (piece.kind === 'han' && is(row[i - 1], 'share'))),
  )
  return isPlural(row[at + 1]) ? undefined : row[at]
}
