/** Percentages with the words of a share that are no share of one country in the trade of another: "90% is paid in roubles". */
import { isCountry } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import { languageOf } from '../../../languages/languages.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import type { PostCell } from '../slots/cells.ts'
import type { Progress } from '../slots/progress.ts'
import { areTogether } from '../slots/sellers-and-buyers.ts'
import { currencyOf } from '../words/currencies.ts'
import { endingsOf, isUnknownNoun } from '../words/endings.ts'
import { has, is, isDash, isFlow, isMark, isTrade } from '../words/is.ts'
import { isGenitive, isName } from '../words/narrower-flows.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, isDirected, type PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import {
  isWithin,
  pieceAfter,
  pieceBefore,
  piecesBefore,
  piecesBetween,
  upToMark,
  withoutAside,
} from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt, type NamedSubject } from '../words/subject.ts'
import { flowOf } from '../words/subject-of-amount.ts'
import { isGroupAhead } from '../words/unrelated-places.ts'
import { isFlowOfTurnover, isPartOfPair } from './flows-of-pair.ts'
import { isNumberOfPartners } from './rank-order.ts'

/** Of payments, of several countries together, a change of a share, or a part of the trade of two countries. */
export const isNotShareOfCountry = (cell: PostCell, anchor: Quantity, progress: Progress): boolean =>
  isOfPayment(progress.sentence, anchor) ||
  isBehindUnread(cell, anchor, progress) ||
  isWithinGroupTrade(progress.sentence) ||
  isOfMutualTrade(anchor, progress.sentence) ||
  isOfTradeWithGroup(anchor, progress.sentence) ||
  isInner(progress.sentence) ||
  isBehindGoods(anchor, progress.sentence) ||
  isOfUnknownWhole(anchor, progress.sentence) ||
  isOfUnknownHolder(anchor, progress.sentence) ||
  isOfPartners(cell, anchor) ||
  isOfCount(progress.sentence, anchor) ||
  isOfGoods(progress.sentence, anchor) ||
  isOfOtherWhole(progress.sentence, anchor) ||
  isOfSeveral(cell, anchor) ||
  areTogether(cell, anchor, progress.sentence) ||
  isChangeOfShare(cell, anchor) ||
  isPartOfPair(anchor, progress) ||
  isFlowOfTurnover(cell, progress)

/** «80% поставок — газ», «97% экспорта в Оман — продукция»: goods behind a dash. */
function isOfGoods({ row, subjects }: Sentence, { end }: Quantity): boolean {
  const dash = row.findIndex((it, i) => i > end && i < end + 6 && isDash(it))
  const next = row[dash + 1]
  const isKind = subjects.some(({ subject, from }) => subject.is === 'goods' && from === next?.from)
  const flows = ['shipments', 'purchases', 'exports', 'imports'] as const
  return has(row.slice(end, end + 2), ...flows) && dash !== -1 && (isKind || is(next, 'wares'))
}

/** «Из них 10% – на автомобили, 2% – на поезда», «на экспорт пришлось 30%, на импорт – 70%». */
const isBehindUnread = ({ places, subjects }: PostCell, { from }: Quantity, { unread, claims }: Progress): boolean => {
  const isFlow = ({ subject: it, to }: NamedSubject): boolean =>
    /[XM]/.test(flowOf(it) ?? '') && Math.abs(from - to - 1.5) < 2
  const isNext = claims.length === 0 || (claims.at(-1)?.kind !== 'share' && subjects.some(isFlow))
  return unread.length > 0 && places.length === 0 && isNext
}

/** «В торговле с ЕАЭС на Россию приходится 68%», "among the CIS countries, Russia": of the trade with the group; "daxili ticarətin payı". */
const isWithinGroupTrade = ({ row, places }: Sentence): boolean =>
  row.some((piece, at) => is(piece, 'not-trade') && is(row[at + 1], 'share')) ||
  (places.some(
    it => isGroupAhead(it, { row, places }) || row.some(piece => piece.kind === 'word' && is(piece, 'both')),
  ) &&
    places.some(({ area }) => !isCountry(area) && area !== 'WLD') &&
    places.some(({ area, role, isOurs }) => isCountry(area) && !isOurs && role !== 'of' && role !== 'with'))

/** "60% of the mutual trade", 占双边贸易的69.8%, "14% of the deficit": of the trade of two, or of a balance, not of all trade of one. */
const isOfMutualTrade = ({ at, end }: Quantity, { row, places }: Sentence): boolean => {
  const near = [...piecesBefore(row, at, 2), ...upToMark(row.slice(end, end + 4))]
  const isMutual = (piece: Piece | undefined): boolean => is(piece, 'both') && is(piece, 'turnover')
  // «Доля взаимной торговли со странами альянса приходится на Россию», and no other flow that it may be a part of.
  const isTaken = places.some(({ role, isOfOffice }) => !isOfOffice && role !== 'of' && role !== 'with')
  const isOfIt = row.some((piece, i) => is(piece, 'share') && isMutual(row[i + 1])) && row.filter(isFlow).length === 1
  return (isOfIt && isTaken) || near.some(piece => isMutual(piece) || is(piece, 'deficit', 'surplus'))
}

/** "0.08 percent of Azerbaijan's trade with the CIS", «0,08% торговли Азербайджана с СНГ»: not the share of the group. */
function isOfTradeWithGroup({ to }: Quantity, { row, places }: Sentence): boolean {
  const isGroup = (it: PlaceMark): boolean =>
    isDirected(it) && !it.isOfOffice && !isCountry(it.area) && it.area !== 'WLD'
  return places.filter(isGroup).some(group => {
    const behind = piecesBetween(row, to, group.from)
    const flow = behind.findIndex(isFlow)
    const isNext = group.from >= to && flow !== -1 && flow < 5 && behind.every(it => it.kind !== 'mark')
    const link = behind.slice(flow + 1).filter(it => !isWithin(it, places) && !inClass(it, 'article'))
    // Not "of exports went to the EU"
    return isNext && link.length === 1 && !is(link[0], 'share', 'deals', 'shipments')
  })
}

/** "Oil went to Italy (37%) and Germany (11%)": where goods are named ahead, and no flow. */
const isBehindGoods = ({ at, from }: Quantity, { row, subjects }: Sentence): boolean => {
  const ahead = subjects.filter(({ to }) => to <= from)
  const hasFlow = ahead.some(({ subject }) => subject.is === 'flow' && subject.isDeal !== true)
  return ahead.some(({ subject }) => subject.is === 'goods') && !hasFlow && row[at - 1]?.text === '('
}

/** "46 percent of its external liabilities", «46% внешних обязательств»: an unknown noun behind the number, and no word of trade. */
function isOfUnknownWhole({ at, end }: Quantity, { row, places, times }: Sentence): boolean {
  const behind = upToMark(row.slice(end, end + 7))
  const share = row.slice(0, at).findLast(piece => is(piece, 'share'))
  const goods = share?.entry && languageOf(share.entry.code).post.kindOfGoods
  // In a language of cases, only the noun right behind the number is its whole; «с долей 11% занимает второе место»: a verb.
  const next = goods && goods.lead === undefined && !isKind(behind[1], 'ordinal') ? behind.slice(0, 1) : []
  const nouns = inClass(behind[0], 'of') ? behind.slice(1) : next
  return nouns.some(it => isUnknownNoun(it, [...places, ...times])) && !behind.some(isTrade)
}

/** "Indian students make up 17%": an unknown noun right before the verb. */
function isOfUnknownHolder({ at }: Quantity, { row, places }: Sentence): boolean {
  const verb = row.findLastIndex((piece, i) => i < at && i >= at - 3 && is(piece, 'share') && is(piece, 'reach'))
  return isUnknownNoun(row[verb - 1], places)
}

/** "90% of the trade is paid in roubles": a currency behind it that is of no amount, not "one in five dollars"; 本币结算比例超过80%. */
const isOfPayment = ({ row, quantities }: Sentence, { from, to }: TextSpan): boolean =>
  row.some(
    (piece, at) =>
      piece.kind === 'han' && piece.to <= from && is(piece, 'other') && has(row.slice(at + 1, at + 4), 'share'),
  ) || row.some(piece => piece.from > to + 1 && currencyOf(piece) !== undefined && !isWithin(piece, quantities))

/** 占与东盟贸易的47%, 占中国对非洲进出口总值的20%: of the trade with some partners. */
const isOfPartners = ({ row, places }: PostCell, { from }: TextSpan): boolean => {
  const share = row.findLast(piece => piece.kind === 'han' && piece.to <= from && is(piece, 'share'))
  if (share === undefined) return false
  const next = pieceAfter(row, share.to)
  const end = row.find(it => it.kind === 'number' && it.from >= share.to)?.from ?? from
  const named = places.filter(it => it.from >= share.to && it.to <= end && !it.isOfOffice)
  return inClass(next, 'with-partner') || areasOf(named).size > 1
}

/** "The share of intra-regional trade of Central Asia", 区域内贸易占比: of a group in its own trade. */
const isInner = ({ row, places }: Sentence): boolean =>
  row.some(
    (piece, at) =>
      is(piece, 'mutual', 'both') &&
      (places.some(({ area }) => area !== 'WLD') ||
        (piece.kind === 'han' && is(piece, 'mutual') && isFlow(row[at + 1]))),
  ) && places.every(({ area, isOfOffice }) => isOfOffice || !isCountry(area))

/** "18.7 percent, or 114,000 tons, of the fuel". */
const isOfCount = ({ row, quantities }: Sentence, { end }: Quantity): boolean => {
  const next = quantities.find(it => it.at >= end)
  return next?.is === 'count' && next.at - end < 4 && is(row[next.at - 1], 'or')
}

/** 吸引外资384亿美元，其中中国占12%, "bazarının 70 faizi": of something else that is named. "SOCAR-ın payı": of a name that is no country. */
function isOfOtherWhole({ row, subjects, places, times }: Sentence, { at, from }: Quantity): boolean {
  if (row[at - 1]?.kind === 'word' && is(row[at - 1], 'market') && !isFlow(row[at - 1])) return true
  // 北哈州、西哈州等地，俄罗斯商品占比50%以上
  const isLocal = row.slice(0, at).some(piece => piece.kind === 'han' && is(piece, 'province'))
  if (isLocal && areasOf(places).size < 2 && !row.some(isFlow)) return true
  const share = row.findLastIndex((piece, i) => i < at && is(piece, 'share'))
  // "Hesablaşmalarda rubl və manatın payı"
  const isAmount = row[share - 2]?.kind === 'number' || isKind(row[share - 2], 'scale')
  if (currencyOf(row[share - 1]) !== undefined && !isAmount) return true
  // 出口占GDP的40%
  const isWhole = (it: NamedSubject): boolean =>
    it.subject.is === 'other' && it.from >= (row[share]?.to ?? from) && it.to <= from
  if (row[share]?.kind === 'han' && subjects.some(isWhole)) return true
  const isOfWord = /^\p{Ll}{4}/u.test(row[share - 1]?.raw ?? '')
  if (!isOfWord && isGenitive(row, share - 1, share, [...places, ...times])) return true
  if (subjects.some(({ subject }) => subject.is === 'flow')) return false
  const isOfName = row.slice(1, at).some(piece => isName(piece, times)) && places.every(it => it.isOfOffice)
  return isOfName || subjects.some(({ to }) => to <= from)
}

/** "Mexico, China and Canada made up 41%", "41% went to Mexico and China", "the top three partners": the share of several together. */
export function isOfSeveral({ row, places, times }: PostCell, { from, to }: TextSpan): boolean {
  const end = row.find(piece => piece.from >= to && isMark(piece, ',;:()'))?.from ?? Infinity
  // 意大利和土耳其占出口的48%: the word of the role is "and". "50 faizi İtaliya və Türkiyənin payına düşüb"
  const hasShare = ({ to }: PlaceMark): boolean => is(pieceAfter(row, to), 'share')
  const isTaker = (it: PlaceMark): boolean =>
    it.from >= to && it.to <= end && it.role !== 'in' && (it.role !== 'of' || hasShare(it))
  const isWith = (it: PlaceMark): boolean =>
    it.role === 'with' && !(hasShare(it) && is(pieceBefore(row, it.from), 'and'))
  const holders = places.filter(it => (it.to <= from || isTaker(it)) && !it.isOfOffice && !isWith(it))
  const areJoined = holders.some((it, i) => {
    const between = piecesBetween(row, holders[i - 1]?.to ?? Infinity, it.from)
    return between.length === 1 && has(between, 'and')
  })
  // "The top three suppliers are Oman (43%) and Iran (22%)": each has its own.
  const [bracket, name] = row.filter(piece => piece.to <= from).toReversed()
  const isOwn = bracket?.text === '(' && places.some(it => it.to === name?.to)
  const isSet = row.some(
    (piece, i) =>
      !isOwn &&
      piece.to <= from &&
      // "İlk 5 ayda" are no five countries.
      !isWithin(piece, times) &&
      (is(piece, 'largest') || isKind(piece, 'ordinal')) &&
      (isNumberOfPartners(row, i + 1) || isNumberOfPartners(row, i - 1)),
  )
  const clause = clauseAt(row, from)
  const isTogether = row.some(
    piece => is(piece, 'together') && (piece === row[0] || clauseAt(row, piece.from) === clause),
  )
  // "The EAEU countries together": one group.
  const isOfGroup = holders.length === 1 && holders.every(({ area }) => !isCountry(area))
  return areJoined || isSet || (isTogether && !isOfGroup)
}

/** "China's share of imports has halved", "fell 2%", "payı 2 faiz azalıb": no growth of the flow, and no share. */
export function isChangeOfShare({ row, at: start }: PostCell, { is: kind, from, end }: Quantity): boolean {
  const share = row.findLastIndex(piece => piece.to <= from && is(piece, 'share') && !is(piece, 'reach'))
  const between = withoutAside(row.slice(share + 1).filter(piece => piece.to <= from))
  if (share === -1 || between.some(piece => isMark(piece, ',;:()') || is(piece, 'and', 'while', 'reach'))) return false
  const [lead, unit, next] = [between.at(-1), row[end - start - 1], row[end - start]]
  const isBefore = is(lead, 'up', 'down') && !is(lead, 'over', 'under') && !isPostposed(lead)
  // "Payı 15 faizə yüksəlib" tells a level, "payına 4 faiz düşüb" a share.
  const isLevel = is(next, 'reach') || endingsOf(unit)?.level.test(unit?.ending ?? '')
  const isBehind = is(next, 'up', 'down') && isPostposed(next) && !isLevel
  return kind === 'times' || isBefore || isBehind || is(lead, 'by')
}
