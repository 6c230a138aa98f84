/** The two countries of a part in words: "almost half of Azerbaijan's exports went to Italy". */
import { isCountry } from '../../../answers/model/areas.ts'
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import type { Area, Flow } from '../../../data/model/schema.ts'
import { grammarOf, isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import { partnerRole } from '../slots/partner-owners.ts'
import type { Progress, Sides } from '../slots/progress.ts'
import { hasEnding, isPlural } from '../words/endings.ts'
import { has, is, isDash, isJoint, isOneOf } from '../words/is.ts'
import { wholeOf } from '../words/number-words.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, isDirected, type PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { pieceAfter, piecesBefore, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { isOfSeveral } from './other-percentages.ts'
import { ownerOfFlow } from './sides.ts'
import { holderAfterLastShare } from './taken-shares.ts'

/** The flow that a part in words is of: "half of exports". */
export function flowOfPart({ row, at }: PostCell, anchor: Quantity): Flow {
  const whole = wholeOf(row, anchor.at - at)
  if (is(whole, 'exports', 'shipments')) return 'X'
  return is(whole, 'imports', 'purchases') ? 'M' : 'T'
}

/** "$5.9 billion of it, or 42%, fell on imports", «8,1 млрд (58%) – на экспорт», "3 milyard dolları (+5%) ixrac": the flow behind an amount and its share, or its change. */
export function flowOfAmountWithShare({ row, subjects, quantities }: Sentence, { from, at, end }: Quantity) {
  const [part, next] = quantities.filter(it => it.at >= end && it.is !== 'count')
  const aside = row.slice(end, part?.at)
  const isAside = aside.length < 7 && (aside.some(it => it.text === '(' || is(it, 'or')) || aside.at(-2)?.text === ',')
  if (part?.is !== 'percent' || !isAside) return undefined
  const close = aside.some(it => it.text === '(') ? row.findIndex(({ text }, i) => i >= part.end && text === ')') : -1
  const isChange =
    part.sign !== undefined || [...aside, ...row.slice(part.end, Math.max(close, part.end))].some(isOfChange)
  if (isChange && (close === -1 || close - part.end > 2)) return undefined
  const start = isChange ? close + 1 : part.end + (/^[),]$/.test(row[part.end]?.text ?? '') ? 1 : 0)
  const flow = row.findIndex((piece, i) => i >= start && is(piece, 'exports', 'imports'))
  const words = row.slice(start, flow)
  const isLed = words.length > 0 || hasEnding(row[flow], 'whole') || (isChange && hasEnding(row[end - 1], 'part'))
  const isPlain =
    words.length < (isChange ? 3 : 8) &&
    words.every(it => (it.kind === 'mark' ? isDash(it) : isPostposed(it) || !isApart(it)))
  const isOfNext = next !== undefined && !row.slice(flow + 1, next.at).some(it => isJoint(it) || isApart(it))
  // "Exports of $8 billion (58%) exceeded imports"
  const own = subjects.findLast(it => it.to <= from && it.subject.is === 'flow' && /[XM]/.test(it.subject.flow))
  const lead = row.slice(0, at).filter(piece => piece.from >= (own?.to ?? from))
  const isOfOwn = own !== undefined && !(lead.length > 0 && lead.every(it => isJoint(it) || isApart(it)))
  if (flow === -1 || !isLed || !isPlain || isOfNext || isOfOwn) return undefined
  return { part: isChange ? undefined : part, flow: is(row[flow], 'exports') ? ('X' as const) : ('M' as const) }
}
const ofChange = ['up', 'down', 'more', 'less', 'by', 'from', 'including'] as const
const isOfChange = (piece: Piece): boolean => isOneOf(piece, ofChange)
const isApart = (piece: Piece): boolean => piece.kind === 'number' || is(piece, 'and', 'while', 'exceeds', 'trails')

/** Undefined for a part of goods, of the trade with one country or group, or of what the sentence does not tell. */
export function partSides(cell: PostCell, anchor: Quantity, progress: Progress): Sides | undefined {
  const { topic, sentence, claims, context } = progress
  const whole = wholeOf(cell.row, anchor.at - cell.at)
  const isOfOther = sentence.subjects.some(({ subject }) => subject.is !== 'flow')
  if (whole === undefined || isOfOther || isOfRegion(cell, whole) || isOfSeveral(cell, anchor)) return undefined
  const places = cell.places.filter(({ isOfOffice, area }) => !isOfOffice && area !== 'WLD')
  const isNarrow = (it: PlaceMark): boolean => isWithPartner(it) && isBeside(it, whole, cell.row)
  if (places.some(isNarrow)) return undefined
  const partner =
    partnerIn(places, flowOfPart(cell, anchor), { whole, cell, anchor }) ??
    holderAfterLastShare(sentence, anchor)?.area ??
    partnerOfValueBefore(places, cell, claims) ??
    partnerOfValueReferredTo(cell, anchor, progress)
  if (partner === undefined) return undefined
  const others = [...places.map(({ area }) => area), topic.sides?.reporter, context.home]
  const reporter =
    others.find(area => area !== undefined && area !== partner && isCountry(area)) ?? topic.sides?.reporter
  return reporter === undefined || reporter === partner ? undefined : { reporter, partner }
}

/** "Of exports to the region", «экспорта на континент»: not of all exports. «Экспорта региона» is of all. */
const isOfRegion = ({ row }: Pick<PostCell, 'row'>, whole: Piece): boolean =>
  row.some((piece, at) => {
    if (!is(piece, 'region') || !isBeside(piece, whole, row)) return false
    const lead = piecesBefore(row, at, 3).filter(it => it.from >= whole.to || piece.to <= whole.from)
    const role = grammarOf(piece)?.roleOf?.({ ending: piece.ending })
    return has(lead, 'to', 'having', 'from', 'as-to', 'by') || isDirected({ role })
  })

/** "Trade with China was $5 billion, or one sixth of our foreign trade": of the value that the sentence told. */
function partnerOfValueBefore(places: readonly PlaceMark[], cell: PostCell, claims: readonly PostClaim[]) {
  const last = claims.findLast(({ kind }) => kind === 'value')
  const isOfOne = last !== undefined && claims.every(it => it.partner === last.partner)
  const areOwners = places.every(({ isOurs, role, area }) => isOurs || role === 'of' || area === last?.reporter)
  return isOfOne && areOwners && last.partner !== 'WLD' && cell.at > 0 ? last.partner : undefined
}

/** "Imports from China were $4.8 billion. That is a fifth of all imports": of the one value that the sentence before tells. */
function partnerOfValueReferredTo(cell: PostCell, anchor: Quantity, { topic, sentence }: Progress): Area | undefined {
  const [value, ...others] = topic.lastValues ?? []
  const lead = sentence.row.slice(0, anchor.at)
  const isOfReporter = cell.places.every(({ isOurs, area }) => isOurs || area === value?.reporter)
  const refers = is(lead[0], 'it') && lead.length <= longestReference && isOfReporter
  const isOfFlow = value?.flow === flowOfPart(cell, anchor) && value.partner !== 'WLD'
  return refers && isOfFlow && others.length === 0 ? value.partner : undefined
}
/** In pieces before the part: "this amounted to almost a", "bu, bütün idxalın təxminən". */
const longestReference = 6

/** "Germany accounts for 9% of our trade with the EU": of the trade with another one, not of all trade. */
export function isWithinOther({ row, places }: PostCell, { reporter, partner }: Sides): boolean {
  const flows = row.filter(piece => is(piece, 'turnover', 'exports', 'imports', 'foreign'))
  // "Trade with OTS member countries": of the group itself.
  const isNamed = places.some(({ area, to }) => area === partner && is(pieceAfter(row, to), 'region', 'countries'))
  // "Of Germany's trade with partners in the South Caucasus"
  const behind = flows.map(flow => upToMark(row.slice(row.indexOf(flow), row.indexOf(flow) + 10)))
  const isOpen = (it: Piece, i: number): boolean => i < 5 && is(it, 'having')
  const isOfSeveral = (piece: Piece): boolean =>
    is(piece, 'countries', 'partner') || (is(piece, 'the-country') && isPlural(piece))
  const isOfMembers = behind.some(it => it.some(isOpen) && it.some(isOfSeveral))
  if (!isNamed && isOfMembers) return true
  const isPartnerIn = (it: PlaceMark, flow: Piece): boolean =>
    isWithPartner(it) && !it.isOfOffice && isBeside(it, flow, row)
  if (flows.some(flow => isHanWhole(flow, row) && places.some(it => isPartnerIn(it, flow)))) return true
  const other = places.find(it => flows.some(flow => isPartnerIn(it, flow)))
  return (
    other !== undefined &&
    // 中国与哈萨克斯坦贸易额占哈萨克斯坦外贸总额的20%: of all trade of one of the two, which is named again.
    !(other.area === reporter && ownerOfFlow({ row }, places) === reporter) &&
    places.some(
      it => !it.isOfOffice && !it.isOurs && it.area !== other.area && it.area !== reporter && it.area !== 'WLD',
    )
  )
}

/** 占贸易总额的47%, 在贸易总额中占47%: what the share is of. */
const isHanWhole = (flow: Piece, row: readonly Piece[]): boolean => {
  const next = row[row.indexOf(flow) + 1]
  return flow.kind === 'han' && ((is(flow, 'of-total') && next?.kind === 'number') || is(next, 'among'))
}

/** Where the part goes to or comes from; else the country that has it: "Italy accounted for half of Azerbaijan's exports". */
function partnerIn(
  places: readonly PlaceMark[],
  flow: Flow,
  { whole, cell, anchor }: { readonly whole: Piece; readonly cell: PostCell; readonly anchor: Quantity },
): Area | undefined {
  const { row } = cell
  const directed = places.find(({ role }) => role === partnerRole[flow])
  if (directed !== undefined) return directed.area
  const isShare = has(row, 'share')
  const owner = places.find(it => isBeside(it, whole, row)) ?? places.find(({ role }) => role === 'of')
  const [first, second] = areasOf(places)
  // "İxracın yarısı İtaliyanın payına düşüb".
  const isItsOwn = owner !== undefined && isBeside(owner, whole, row)
  // "Çin idxalımızın dörddə birini təmin edir", "Italy took half of our exports".
  const isOurs = hasEnding(whole, 'ours') || is(row[row.indexOf(whole) - 1], 'the-country')
  if (second === undefined) return (isShare || isOurs) && !isItsOwn ? first : undefined
  const holders = places.filter(
    ({ area, to }) => area !== owner?.area && (isShare || (owner !== undefined && to <= anchor.from)),
  )
  const [holder, other] = areasOf(holders)
  return other === undefined ? holder : undefined
}

const isWithPartner = (place: PlaceMark): boolean => isDirected(place) && (place.role === 'with' || !place.isAdjective)

/** "Exports to Italy", "İtaliyaya ixrac", 对意大利出口: no verb between. */
function isBeside({ from, to }: TextSpan, whole: Piece, row: readonly Piece[]): boolean {
  // 近一半出口流向意大利: in Chinese a place behind its flow has a verb before it.
  if (whole.kind === 'han' && from > whole.from) return false
  const between = row.filter(piece =>
    from > whole.from ? piece.from >= whole.to && piece.to <= from : piece.from >= to && piece.to <= whole.from,
  )
  const isPlain = (piece: Piece): boolean =>
    piece.kind !== 'mark' &&
    !(piece.kind === 'han' && is(piece, 'share')) &&
    (piece.text.length <= 3 || is(piece, 'the-country', 'unit', 'having', 'to', 'from'))
  return between.length <= 3 && between.every(isPlain)
}
