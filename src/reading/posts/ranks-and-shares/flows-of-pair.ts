/** Percentages that tell a flow's part in the trade of two countries, "98% of it were imports": no share of one in the trade of the other. */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import type { Progress } from '../slots/progress.ts'
import { has, is, isDash, isJoint, isOneOf } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { piecesBetween, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { flowOf } from '../words/subject-of-amount.ts'
import { wholeBeside } from './shares.ts'

/** "Trade was $220 million, of which 90% is Korea's exports": a part of the trade of the two, not of one of them with all. */
export function isPartOfPair({ at, end }: Quantity, { sentence: { row, places }, claims, topic }: Progress): boolean {
  const isNamed = places.some(it => !it.isOfOffice)
  const last = claims.at(-1)
  // "Most of this sum, 60 percent, comes from imports", in a sentence of its own.
  const flow = last === undefined && topic.subject?.is === 'flow' ? topic.subject.flow : last?.flow
  const isOfValue = last === undefined ? topic.sides !== undefined : last.kind === 'value'
  if (!isOfValue || (last ?? topic.sides)?.partner === 'WLD' || flow !== 'T') return false
  const [start, wholes] = [last?.span.to ?? 0, isNamed ? partWords : wholesOfPair]
  const isOfIt = row.slice(0, at).some((it, i) => it.from >= start && isOneOf(it, wholes) && !is(row[i - 1], 'say'))
  return isOfIt && has(row.slice(end, end + 5), 'exports', 'imports', 'shipments', 'purchases')
}

const partWords = ['including', 'it'] as const
const wholesOfPair = [...partWords, 'turnover', 'largest', 'most'] as const

/** "İrandan idxal ümumi dövriyyənin 97 faizini təşkil edir", after the trade with Iran: a flow of the two is no partner. */
export function isFlowOfTurnover({ row, places }: PostCell, { topic }: Progress): boolean {
  const whole = row.find(piece => is(piece, 'turnover', 'foreign') && !is(piece, 'exports', 'imports'))
  const flow = row.findIndex(piece => is(piece, 'exports', 'imports'))
  const lead = row[flow - 1]
  const isDirected = places.some(({ role, to }) => (role === 'from' || role === 'to') && to === lead?.to)
  const isOfTurnover = flowOf(topic.subject) === 'T' && (topic.sides?.partner ?? 'WLD') !== 'WLD'
  return whole !== undefined && isDirected && isOfTurnover
}

/** "Two thirds of which were imports", "dövriyyənin üçdə ikisi idxaldır": a flow of the two, not the whole of the part. */
export function isFlowBehindPart({ row, at }: PostCell, { end }: Quantity): boolean {
  const behind = upToMark(row.slice(end - at, end - at + 6))
  const stop = behind.findIndex(piece => is(piece, 'and', 'while') || piece.kind === 'number')
  const flow = behind.slice(0, stop === -1 ? undefined : stop).find(piece => is(piece, 'exports', 'imports'))
  const verb = behind.findIndex(piece => is(piece, 'reach', 'share'))
  return flow !== undefined && (isPostposed(row[end - at - 1]) || (verb !== -1 && verb < behind.indexOf(flow)))
}

/** "Turkish exports accounted for 85% of the total", "98% fell on imports", of the trade with a partner. */
export function isFlowOfPair(cell: PostCell, anchor: Quantity, { sentence, topic, claims }: Progress): boolean {
  const { row, subjects, places } = cell
  const taken = takerBehind(cell, anchor)
  // "97 percent fell on imports", "97 faizi idxaldır"
  const isOfOne = (it: PlaceMark): boolean => it.from < anchor.from || (it.isAdjective && it.to <= (taken?.from ?? 0))
  if (/[XM]/.test(flowOf(taken?.subject) ?? '') && places.every(isOfOne)) return true
  const share = row.findLast(it => it.to <= anchor.from && is(it, 'share'))
  const isBeside = (flow: TextSpan): boolean =>
    share !== undefined &&
    (flow.to <= share.from ? isNearAhead(cell, flow, share) : flow.from > share.from && flow.from - share.to <= 1)
  const holder = subjects.findLast(isBeside) ?? taken
  const told = claims.findLast(({ kind }) => kind === 'value')
  if (told?.flow === 'T' && told.partner !== 'WLD' && isOfFlowBetween(sentence, told.span, anchor)) return true
  if (isPartOfTurnover(sentence, anchor, claims.at(-1))) return true
  const isOfFlow = /[XM]/.test(flowOf(holder?.subject) ?? '')
  const isOfTurnover = told?.flow === 'T' || flowOf(topic.subject) === 'T'
  const { reporter, partner } = topic.sides ?? { partner: 'WLD' }
  // "Çinin idxaldakı payı", after the trade with Italy: of a third country.
  const isOfTwo = places.every(it => it.isOfOffice || it.area === reporter || it.area === partner)
  const isOfPair = partner !== 'WLD' && isOfTwo && isOfTurnover
  const whole = wholeBeside(sentence, anchor)
  const isUnnamed = whole === undefined && (row[0]?.kind === 'word' || places.length === 0)
  const isOpen = whole === 'T' || isUnnamed
  return isOfFlow && isOfPair && isOpen && !places.some(({ from }) => from >= anchor.to)
}

/** «97% пришлось на импорт», "97 faizi idxaldır", "24 faizi ixracın, 76 faizi idxalın payına düşüb": the flow that the part is. */
function takerBehind({ row, at, subjects, places }: PostCell, { end }: Quantity) {
  const behind = upToMark(row.slice(end - at, end - at + 7))
  const verb = behind.findIndex((it, i) => is(it, 'share') || (is(it, 'down') && is(behind[i + 1], 'as-to')))
  const isOwn = row[end - at - 1]?.ending !== '' && (behind.length === 1 || is(behind[1], 'share', 'reach'))
  const isRightBehind = isPostposed(behind[0]) && isOwn && !is(behind[0], 'deals')
  // «Пришлось на кенийский экспорт»
  const isAdjective = (it: Piece): boolean => places.some(({ from, isAdjective }) => isAdjective && from === it.from)
  const behindVerb =
    verb === -1
      ? []
      : behind
          .slice(verb + 1)
          .filter(it => !isAdjective(it))
          .slice(0, 2)
  const flow = isRightBehind ? behind[0] : behindVerb.find(it => !is(it, 'by', 'as-to'))
  return subjects.find(({ from }) => from === flow?.from)
}

/** "Imports from Iran were $300 million, 88% of the turnover": of the two, unless it is the trade of a country that is named, or all of it. */
function isPartOfTurnover(sentence: Sentence, anchor: Quantity, value: PostClaim | undefined): boolean {
  const near = sentence.row
    .slice(Math.max(0, anchor.at - 6), anchor.end + 6)
    .filter(it => it.from >= (value?.span.to ?? 0))
  const isOfFlow = value?.kind === 'value' && /[XM]/.test(value.flow) && value.partner !== 'WLD'
  const isOfAll = has(near, 'foreign', 'total', 'of-total', 'as-a-whole', 'the-country')
  const isOfPlace = sentence.places.some(({ from }) => from >= (value?.span.to ?? 0))
  return isOfFlow && wholeBeside(sentence, anchor) === 'T' && !isOfAll && !isOfPlace
}

/** «Почти весь он — импорт: на него пришлось 98%», «на импорт – 98%, на экспорт — 2%», behind the turnover of two. */
const isOfFlowBetween = ({ row, places }: Sentence, { to }: TextSpan, { from }: Quantity): boolean =>
  places.every(it => it.to <= to) &&
  piecesBetween(row, to, from).some(
    (it, i, all) => is(it, 'exports', 'imports') && (is(all[i - 1], 'by') || isDash(all[i - 1])),
  )

/** "Imports took the lion's share": a few words between, and no country. */
function isNearAhead({ row, places }: PostCell, { to }: TextSpan, share: TextSpan): boolean {
  const between = piecesBetween(row, to, share.from)
  const isFree = places.every(it => it.to <= to || it.from >= share.from)
  return isFree && between.length <= 3 && between.every(it => it.kind === 'word' && !isJoint(it))
}
