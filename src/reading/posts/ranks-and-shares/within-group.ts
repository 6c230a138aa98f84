/** Shares and places in the trade with a group: "Trade with Central Asia came to $95 billion. Kyrgyzstan is second with 24 percent." */
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import type { Area } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import type { PostTopic, Sides } from '../slots/progress.ts'
import { has, is, isPartnerNoun, isTrade } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, type PlaceMark } from '../words/place-rules.ts'
import { piecesBefore, piecesBetween, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'
import { isGroupAhead } from '../words/unrelated-places.ts'

/** The group that shares and places behind the sentence are within; of no partner after "among the European countries, Italy was first". */
export function groupAfter(sentence: Sentence, claims: readonly PostClaim[], before: PostTopic): Sides | undefined {
  const { group, sides } = before
  // 中非贸易额…。南非在非洲国家中是中国第一大伙伴: the group that the text tells of.
  const isTold = group?.partner !== 'WLD' && sentence.places.some(({ area }) => area === group?.partner)
  if (isAmongGroup(sentence) && !isTold)
    return { reporter: claims[0]?.reporter ?? sides?.reporter ?? 'WLD', partner: 'WLD' }
  if (group?.partner !== 'WLD') return groupToldLast(claims, group)
  const isOfMembers = claims.length > 0 && claims.every(({ partner }) => isCountry(partner))
  const hasPlaces = sentence.quantities.some(it => it.is === 'ordinal')
  return (hasPlaces || isOfMembers) && !isOfAll(sentence, group.reporter) ? group : groupToldLast(claims, undefined)
}
const isGroup = (area: Area): boolean => area !== 'WLD' && !isCountry(area)

/** "Among the European countries", «среди стран СНГ»; not among partners, or all countries. */
const isAmongGroup = ({ row, places }: Sentence): boolean => {
  const namesGroup = (near: readonly Piece[]): boolean => {
    const words = near.filter(it => !inClass(it, 'article'))
    const isNamed = words.some((it, i) => is(it, 'continent', 'region') || (i > 0 && is(it, 'countries')))
    const isListed = places.some(({ area, from }) => isGroup(area) && near.some(it => it.from === from))
    const isOfTrade = near.some(it => isTrade(it) || isPartnerNoun(it) || is(it, 'total'))
    return (isNamed || isListed) && !isOfTrade
  }
  return row.some(
    (piece, at) =>
      is(piece, 'among') &&
      ((!isPostposed(piece) && namesGroup(upToMark(row.slice(at + 1, at + 6)))) ||
        ((piece.kind === 'han' || isPostposed(piece)) &&
          namesGroup(piecesBefore(row, at, piece.kind === 'han' ? 5 : 3)))),
  )
}

/** The group whose trade with a country the text told last, as long as it goes on with members of the group. */
const groupToldLast = (claims: readonly PostClaim[], before: Sides | undefined): Sides | undefined =>
  claims.reduce<Sides | undefined>((group, claim) => {
    const isMember = claim.reporter === group?.reporter && membersOf(group.partner).includes(claim.partner)
    if (isMember) return group
    return isGroup(claim.partner) && claim.kind !== 'share' ? claim : undefined
  }, before)

/** "Azerbaijan's trade", "of the country", not "the trade with Azerbaijan", nor 俄 in 俄德贸易额. */
const isOfAll = ({ row, places }: Sentence, reporter: Area): boolean =>
  has(row, 'foreign', 'the-country') ||
  places.some(it => it.area === reporter && !it.isOfOffice && it.role !== 'with' && !isOfHanPair(it, places))
const isOfHanPair = (place: PlaceMark, places: readonly PlaceMark[]): boolean =>
  places.some(it => it !== place && (it.from === place.from || it.from === place.to))

/** In one clause, without a number between. */
const isBesideClaim = ({ from, to }: TextSpan, claim: TextSpan, { row }: Sentence): boolean =>
  piecesBetween(row, Math.min(to, claim.to), Math.max(from, claim.from)).every(
    it => it.kind !== 'mark' && it.kind !== 'number',
  )

/** Not where the sentence names the country itself, or all its trade: "Italy is second among Azerbaijan's partners". */
export function isShareOfGroup(
  { kind, reporter, partner, span }: PostClaim,
  claims: readonly PostClaim[],
  sentence: Sentence,
  told: Sides | undefined,
): boolean {
  if (kind !== 'share' && kind !== 'rank') return false
  // «Крупнейший партнёр внутри ЕС – Италия»
  const isInside = sentence.places.some(
    it => isGroup(it.area) && it.role !== 'with' && membersOf(it.area).includes(partner),
  )
  // "Fifth in Russia's trade with the CIS", "40% of Germany's trade in the South Caucasus".
  const isInTrade = sentence.places.some(
    it =>
      isGroup(it.area) &&
      it.role === (kind === 'rank' ? 'with' : 'in') &&
      membersOf(it.area).includes(partner) &&
      isBesideClaim(it, span, sentence),
  )
  if (isInTrade) return true
  const isAmong = told?.partner === 'WLD' || (kind === 'rank' && (isInside || isAmongGroup(sentence)))
  // "It is the second partner; among the CIS countries it is first": the second place is not within the group.
  const ahead = sentence.places.filter(it => isGroup(it.area) && isGroupAhead(it, sentence))
  const isAhead = kind === 'rank' && ahead.some(it => it.from < span.from)
  if (isAhead || (isAmong && !isOfAll(sentence, reporter))) return true
  const before = claims.filter(it => it.span.to <= span.from && (it.kind !== 'share' || isCountry(it.partner)))
  const group = groupToldLast(before, told)
  if (group?.reporter !== reporter) return false
  const members = membersOf(group.partner)
  // 占中国对非洲进出口总值的19.9%, behind the trade with South Africa.
  if (partner === group.partner) return before.some(it => members.includes(it.partner))
  const isNamed = sentence.places.some(({ area }) => area === group.partner) || has(sentence.row, 'region')
  return members.includes(partner) && (isNamed || !isOfAll(sentence, reporter))
}

/** "The largest partner in Europe", "Avropa ölkələri arasında ikinci", 在欧洲国家中居第二位: a place among the countries of a group. */
export const isRankWithinGroup = ({ row, places }: PostCell, at: number): boolean => {
  const near = upToMark(row.slice(at, at + 10))
  const [first, last] = [near[0], near.at(-1)]
  const isIn = ({ role, from, to }: PlaceMark): boolean =>
    role === 'in' && from >= (first?.from ?? 0) && to <= (last?.to ?? 0)
  const isAmong = ({ to }: PlaceMark): boolean => has(piecesBetween(row, to, Infinity).slice(0, 2), 'among')
  return places.some(it => it.area !== 'WLD' && !isCountry(it.area) && (isIn(it) || isAmong(it)))
}

/** Not among all partners: 越南是中国在东盟的最大贸易伙伴, "our third partner in the CIS", "first in the world". */
export function isRankAmongOthers({ row, places }: PostCell, at: number): boolean {
  const clause = clauseAt(row, row[at]?.from ?? 0)
  const own = places.filter(({ from, isOfOffice }) => !isOfOffice && clauseAt(row, from) === clause)
  const isOwn = row.some(piece => is(piece, 'the-country') && clauseAt(row, piece.from) === clause)
  const named = areasOf(own.filter(({ isOurs, area }) => !isOurs && isCountry(area)))
  const isOfUs = isOwn || own.some(({ isOurs }) => isOurs)
  // «В СНГ» may be "to" as well.
  const from = row[at]?.from ?? 0
  const isIn = (place: PlaceMark): boolean => place.role === 'in' || (place.role === 'to' && place.from > from)
  const groups = places.filter(it => !isCountry(it.area) && it.area !== 'WLD')
  const near = row.slice(Math.max(0, at - 3), at + 6).filter(piece => clauseAt(row, piece.from) === clause)
  if (has(near, 'world') && !row.some(isPartnerNoun)) return true
  // "Germany's leading partner in the region", "among the neighbours", 葡语国家中
  if (row.some((it, i) => is(it, 'region') && is(row[it.kind === 'han' ? i + 1 : i - 1], 'among'))) return true
  if (areasOf(places.filter(it => isCountry(it.area))).size > 1 && has(near, 'region')) return true
  const isAmong = groups.some(it => isGroupAhead(it, { row, places }))
  return isAmong || ((isOfUs || named.size > 1) && own.some(it => groups.includes(it) && isIn(it)))
}
