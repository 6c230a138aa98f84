/** The slots of a number, with those of the place, the share or the value beside it: "Turkey came first with $2 billion". */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import type { Flow } from '../../../data/model/schema.ts'
import { isKind } from '../../text/word-sense.ts'
import type { PostCell } from '../slots/cells.ts'
import { type FilledSlots, fillSlots, type TradeSlots } from '../slots/claim-slots.ts'
import { areOfBothFlows, type PostTopic, type Progress } from '../slots/progress.ts'
import { isBound } from '../words/bounds.ts'
import { has, is, isFlow, isMark, isOneOf, isPartnerNoun } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import { openingOf, pieceBefore, piecesBetween } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { isInClauseOf } from '../words/subject.ts'
import { slotsInSeries } from './listed-values.ts'
import { rankFlow } from './rank-holders.ts'
import type { RankMention } from './ranks.ts'
import { rankSides } from './sides.ts'
import { flowOfAmountWithShare } from './worded-shares.ts'

/** «На втором месте Россия ($5,6 млрд, в том числе экспорт — $1 млрд)»: places without a flow of their own. */
function isListOfRanks({ row, quantities, places }: Sentence): boolean {
  const value = row.findIndex((_, at) => quantities.some(it => it.is === 'money' && it.at === at))
  const lead = value === -1 ? row : row.slice(0, value)
  return (
    (quantities.some(it => it.is === 'ordinal') || row.some(it => is(it, 'place') && is(it, 'largest'))) &&
    places.length > 0 &&
    (has(row, 'place') || isKind(row[0], 'ordinal')) &&
    !lead.some(piece => isOneOf(piece, flowWords))
  )
}
const flowWords = ['exports', 'imports', 'supplier', 'market', 'deals'] as const

/** «По странам: Казахстан – 4,6 млрд, Кыргызстан – 1,3 млрд»: countries behind a colon, in a sentence that names no flow. */
const isListOfCountries = ({ row, subjects, places, quantities }: Sentence): boolean =>
  subjects.every(({ subject }) => subject.is !== 'flow') &&
  places.length > 1 &&
  quantities.filter(it => it.is === 'money').length > 1 &&
  row.some(piece => piece.text === ':' && piece.to <= (places[0]?.from ?? 0))

/** After exports and imports of one pair by turnover; after the trade with a partner that has a place, by what gave it the place. */
export function topicOfRankList(
  sentence: Sentence,
  { hasBothFlows: isOfBoth, lastSides, lastRanked, valuesOfSentence = [] }: PostTopic,
): Partial<PostTopic> {
  if (isListOfCountries(sentence) && areOfBothFlows(valuesOfSentence)) return { subject: { is: 'flow', flow: 'T' } }
  if (!isListOfRanks(sentence)) return {}
  if (isOfBoth === true) return { subject: { is: 'flow', flow: 'T' }, ranked: undefined }
  const isOfPartner =
    lastSides !== undefined && lastSides.partner !== 'WLD' && lastRanked?.reporter === lastSides.reporter
  return isOfPartner ? { subject: { is: 'flow', flow: lastRanked.flow }, ranked: lastRanked } : {}
}

/**
 * "Russia, with $3.1 billion in trade, is Azerbaijan's second partner": the turnover of the two, not that of Russia.
 * «Россия заняла первое место – 12,8% узбекского экспорта»: a place that tells no flow has that of its share.
 */
export function withSidesOfRank(claims: readonly PostClaim[], { row, places }: Sentence): readonly PostClaim[] {
  return claims.map((claim, i) => {
    const next = claims[i + 1]
    if (claim.kind === 'rank' && next?.kind === 'share' && next.partner === claim.partner) {
      const before = piecesBetween(row, 0, next.span.from)
      const isToldBefore = before.some(it => isFlow(it) || isPartnerNoun(it))
      return isToldBefore || next.reporter !== claim.reporter ? claim : { ...claim, flow: next.flow }
    }
    if (claim.kind !== 'value') return claim
    // 以44亿美元成为阿塞拜疆第二大进口来源国
    if (next?.kind === 'rank' && isHadByRanked(row, claim.span, next.span))
      return { ...claim, flow: next.flow, reporter: next.reporter, partner: next.partner }
    const isOfValue = (it: PostClaim | undefined) =>
      it?.kind === 'rank' && it.partner === claim.reporter && it.partner !== it.reporter
    const rank = [claims[i - 1], next].find(isOfValue)
    if (rank === undefined || claim.partner !== 'WLD') return claim
    const { from, to } = rank.span
    // 土耳其的进口额（8.7亿美元）居第二: of the same flow, in a bracket right before the place.
    const behind = piecesBetween(row, claim.span.to, from)
    const isInBracket = behind[0]?.text === ')' && behind.length < 4
    // "Russia was the third partner with $4.9 billion": no word tells the trade of the one with all.
    const words = piecesBetween(row, rank === next ? 0 : from, Math.max(to, claim.span.to))
    // "Second with a total trade turnover of $4 billion"
    const isHad = has(piecesBetween(row, to, claim.span.from), 'having')
    const isOfPair = (it: Piece) =>
      rank !== next && is(it, 'turnover') && (isHad || !is(it, 'foreign')) && !has(words, 'it')
    const isBare = words.every(it => !isFlow(it) || isOfPair(it))
    const named = places.filter(it => it.to <= claim.span.from)
    const between = piecesBetween(row, named[0]?.to ?? 0, claim.span.from)
    // "5 milyard dollarlıq ümumi dövriyyə ilə ikincidir"
    const isWith = has(between, 'having') && !has(between, 'foreign')
    const isOfTwo = rank === next && claim.flow === 'T' && (isWith || has(behind, 'having'))
    const isAlone = named.length === 1 && named[0]?.role === undefined
    const isItsOwn = (claim.flow === rank.flow && (isInBracket || isBare)) || (isAlone && isOfTwo)
    return isItsOwn ? { ...claim, reporter: rank.reporter, partner: rank.partner } : claim
  })
}

/** 以44亿美元成为阿塞拜疆第二大进口来源国: a value behind the word of having it, and before the place, in one clause without a flow of its own. */
export const isHadByRanked = (row: readonly Piece[], value: TextSpan, rank: TextSpan): boolean =>
  row.some(it => it.kind === 'han' && is(it, 'having') && piecesBetween(row, it.to, value.from).every(isBound)) &&
  rank.from >= value.to &&
  piecesBetween(row, value.to, rank.from).every(it => it.kind === 'han' && !isFlow(it))

/** "Russia was third with $1.2 billion", 德国是最大出口市场，出口额达133亿美元: a value has the flow, or the sides, of its place. */
function withSlotsOfRank(
  found: TradeSlots,
  { cell, from, rank }: { readonly cell: PostCell; readonly from: number; readonly rank: RankMention | undefined },
  progress: Progress,
): TradeSlots {
  const { topic, claims } = progress
  const { row } = cell
  const own = rank === undefined ? undefined : rankFlow(row, rank.at)
  // "As for imports, China was the largest partner with $6 billion"
  const isOfPartner = found.subject.is === 'flow' && found.subject.isWeak === true && (own ?? found.flow) !== found.flow
  if (!found.inherited.includes('flow') && !isOfPartner) {
    const isOfClause = rank === undefined || cell.places.some(it => isInClauseOf(row, it.from, from))
    const sides = isOfClause ? undefined : rankSides(cell, rank.at, progress)
    // "The UK took the largest share of exports, $387 million"
    const isOfShare = found.partner === 'WLD' && is(row[(rank?.at ?? row.length) + 1], 'share')
    // "In total trade Russia is first: $3 billion"
    const isBare = found.partner === 'WLD' && !row.some((it, i) => i > (rank?.at ?? 0) && it.from < from && isFlow(it))
    const isTurned = sides?.partner === found.reporter && (isOfShare || isBare || sides.reporter === found.partner)
    // "Russia was first among suppliers: its shipments passed $45 billion"
    const isDeal = found.subject.is === 'flow' && found.subject.isDeal === true && found.flow === 'X'
    const supplier = isDeal && cell.places.length === 0 ? claims.at(-1) : undefined
    if (supplier?.kind === 'rank' && supplier.flow === 'M') {
      const { flow, reporter, partner } = supplier
      return { ...found, flow, reporter, partner, subject: { is: 'flow', flow } }
    }
    return isTurned && own === found.flow ? { ...found, ...sides } : found
  }
  const last = claims.at(-1)
  // «На третьем — Россия ($347,1 млн)»
  const isOfLast = last?.kind === 'rank' && (from - last.span.to <= 3 || last.partner === found.partner)
  const before = isOfLast ? last.flow : undefined
  const flow = rank === undefined ? before : (own ?? topic.ranked?.flow)
  return flow === undefined || flow === found.flow ? found : { ...found, flow, subject: { is: 'flow', flow } }
}

/** «Импорт составил 334 млн (четвертое место, 6,7%)», "38 percent of exports (1st place)": behind a value or a share. */
export function flowBeforeBracket({ row }: PostCell, { at }: RankMention, progress: Progress): Flow | undefined {
  const open = row[at - 1]
  const last = progress.claims.findLast(({ span }) => span.to <= (open?.from ?? 0))
  if (open?.text !== '(' || (last?.kind !== 'value' && last?.kind !== 'share')) return undefined
  const between = piecesBetween(progress.sentence.row, last.span.to, open.from)
  return between.length <= 3 && between.every(it => it.kind === 'word') ? last.flow : undefined
}

/** The slots of a number: as its words tell, or those of the value, the share or the place before it that it belongs to. */
export function fillQuantitySlots(
  cell: PostCell,
  anchor: Quantity,
  ranks: readonly RankMention[],
  progress: Progress,
): FilledSlots | undefined {
  const last = progress.claims.at(-1)
  const { row } = progress.sentence
  // "6 milyard dollarla (12%) Peru": the bracket is of the trade of its amount.
  const isBehind = anchor.is === 'percent' && row[anchor.at - 1]?.text === '(' && last?.kind === 'value'
  const listed = isBehind && row[anchor.at - 2]?.to === last.span.to ? last : slotsInSeries(anchor, progress)
  if (listed === 'unread') return undefined
  const filled = fillSlots(cell, anchor, progress)
  if (filled === undefined || !('flow' in filled)) return filled
  const rank = ranks.find(({ at }) => (cell.row[at]?.from ?? anchor.from) < anchor.from)
  const followed = asFollower(cell, anchor, asRanked(anchor, filled, progress), { rank, progress })
  const found = asInBracket(anchor, followed, progress)
  const part = anchor.is === 'money' ? flowOfAmountWithShare(progress.sentence, anchor)?.flow : undefined
  const named =
    part === undefined ? slotsOfSharedWhole(cell, anchor, progress) : { ...found, flow: part, isOfBefore: true }
  const { flow, reporter, partner, ...told } = named ?? listed ?? { ...found, isOfBefore: undefined }
  const isOfRank = anchor.is === 'money' || !found.inherited.includes('flow')
  if (named === undefined && listed === undefined)
    return isOfRank ? withSlotsOfRank(found, { cell, from: anchor.from, rank }, progress) : found
  const isOpen = progress.claims.length === 0 && [...found.inherited, ...found.assumed].includes('period')
  const isDated = 'isOfBefore' in told && !isOpen
  const inherited = named === undefined ? found.inherited : found.inherited.filter(it => it !== 'flow')
  const period = isDated ? found.period : told.period
  return { ...found, flow, subject: { is: 'flow', flow }, reporter, partner, period, inherited }
}

/** 土耳其是格鲁吉亚第一大贸易伙伴，其次是俄罗斯（下降3%）: a partner of the same country. */
function asFollower(
  cell: PostCell,
  { from }: Quantity,
  filled: TradeSlots,
  { rank, progress }: { readonly rank: RankMention | undefined; readonly progress: Progress },
): TradeSlots {
  const place = cell.places.findLast(it => it.to <= from)
  if (rank === undefined || place === undefined || !is(pieceBefore(cell.row, place.from), 'came-in')) return filled
  const sides = rankSides(cell, rank.at, progress)
  return sides === undefined || sides.reporter === place.area
    ? filled
    : { ...filled, reporter: sides.reporter, partner: place.area }
}

/** "Followed by France (up 1% to $116 billion)": the second number of a bracket has the sides of the first. */
function asInBracket(anchor: Quantity, filled: TradeSlots, { sentence: { row, places }, claims }: Progress) {
  const open = openingOf(row, anchor.from)
  const from = row[open]?.from ?? 0
  const close = row.find((piece, i) => i > anchor.at && isMark(piece, '()'))?.from ?? 0
  const first = claims.find(it => it.kind !== 'rank' && it.span.from >= from)
  const isNamed = places.some(it => it.from >= from && it.from < close)
  if (open === -1 || first === undefined || isNamed) return filled
  return { ...filled, reporter: first.reporter, partner: first.partner }
}

/** "Peru's second market, China, saw 4% growth": of the two sides of the place. */
function asRanked({ at }: Quantity, filled: TradeSlots, { sentence, claims }: Progress): TradeSlots {
  const last = claims.at(-1)
  // "Exports to Peru were fourth after the US ($15 billion), China ($6 billion)": of the same reporter.
  const rank = claims.find(it => it.kind === 'rank' && it.flow === filled.flow && it.partner === filled.reporter)
  if (rank !== undefined && rank.reporter !== filled.partner && sentence.row[at - 1]?.text === '(')
    return { ...filled, reporter: rank.reporter }
  if (last?.kind !== 'rank') return filled
  const { reporter, partner } = last
  const isTurned = filled.reporter === partner && filled.partner === reporter && filled.inherited.includes('flow')
  return isTurned ? { ...filled, reporter, partner } : filled
}

/** "Took 13% of Georgia's exports, which came to $6.5 billion": of the whole right before the comma. */
function slotsOfSharedWhole(
  { row, at, subjects }: PostCell,
  { is: kind, from }: Quantity,
  { sentence, claims }: Progress,
) {
  const last = claims.at(-1)
  const isWhich = isMark(row[0], ',') && has(row.slice(1, 3), 'which', 'it')
  const isOpen = kind === 'money' && isWhich && subjects.every(it => it.from >= from)
  if (!isOpen || last?.kind !== 'share') return undefined
  const isOfFlow = sentence.row.slice(0, at).some(piece => piece.from >= last.span.to && isFlow(piece))
  return isOfFlow ? { ...last, partner: 'WLD', isOfBefore: true } : undefined
}
