/** Places that are no side of the trade: of an office, of an event, of a group that a country is one of. */
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Role } from '../../../languages/model/hear/grammar.ts'
import { inClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { isActing, isOfCause } from './causes.ts'
import { isOurFlow, isPlural } from './endings.ts'
import { has, hasSmallLetter, is, isCapitalized, isJoint, isMark, isPartnerNoun, isTrade } from './is.ts'
import { numberWord } from './numerals.ts'
import type { Piece } from './pieces.ts'
import { isDirected, type PlaceMark, type RowWithPlaces } from './place-rules.ts'
import { isFigure, type Quantity } from './quantities.ts'
import { meets, pieceAfter, pieceBefore, piecesBetween, wordsBeside } from './rows.ts'

/** "Among the CIS countries, Russia", "MDB ölkələri arasında birinci Rusiyadır", 在独联体国家中: at the head of its clause, no side. */
export function isGroupAhead({ from, to, area }: PlaceMark, { row, places }: RowWithPlaces): boolean {
  const at = row.findIndex(piece => piece.from >= from)
  const start = row.findLastIndex(piece => piece.kind === 'mark' && piece.to <= from) + 1
  const behind = row.slice(row.findIndex(piece => piece.from >= to)).slice(0, 2)
  const isOf = inClass(row[start], 'of') && !isCountry(area)
  const isAmong = at - start < 6 && is(row[start], 'among') && isPreposed(row[start])
  const isLed = isAmong || (at - start < 4 && isOf)
  const isAhead = at === start || (at === start + 1 && inClass(row[start], 'at'))
  const isFollowed = isAhead && behind.some(it => is(it, 'among') && (it.kind === 'han' || isPostposed(it)))
  const isOfMember = places.some(it => it.from >= to && membersOf(area).includes(it.area))
  // "Among suppliers to Georgia, Türkiye led"
  const isOwner = isCountry(area) && row.slice(start, at).some(isPartnerNoun)
  const isOfUnknown = !isCountry(area) && membersOf(area).length === 0
  return isLed
    ? isOfMember || isOfUnknown || (behind[0]?.text === ',' && !isOwner)
    : isFollowed && (isOfMember || (isOfUnknown && at <= 1))
}

/** 与六个独联体国家, "with six CIS countries": so many of the group, clearly fewer than its other members; not the "2" of a list. */
export function isPartOfGroup({ area, from }: PlaceMark, row: readonly Piece[]): boolean {
  const others = membersOf(area).length - 1
  const lead = row.filter(piece => piece.to <= from).slice(-3)
  const at = lead.findLastIndex(it => it.kind === 'number' || isKind(it, 'number'))
  const [word, count] = [lead[at - 1], lead[at]]
  const told = count?.kind === 'number' ? Number(count.text) : numberWord(count)
  const isBeside = at === lead.length - 1 || (at === lead.length - 2 && inClass(lead.at(-1), 'counter'))
  const isLed = (word?.kind === 'word' || word?.kind === 'han') && !isKind(word, 'scale', 'currency')
  return told !== undefined && isBeside && isLed && told > 1 && told < others * 0.9
}

/** "Russia is the largest partner in the CIS: $4.92 billion": the places, with the one member that is told of for its group. */
export function withMemberForGroup(
  places: readonly PlaceMark[],
  { row, places: all }: RowWithPlaces,
): readonly PlaceMark[] {
  const isAround = (place: PlaceMark): boolean => {
    const lead = row.filter(it => it.to <= place.from)
    const noun = lead.findLastIndex(isPartnerNoun)
    const isIn = noun !== -1 && !has(lead.slice(noun), 'exports', 'imports', 'turnover')
    return isIn || (has(wordsBeside(row, place), 'among') && row.some(isPartnerNoun))
  }
  return places.map(it => {
    const isMember = ({ area, role, isOurs }: PlaceMark): boolean =>
      membersOf(it.area).includes(area) && role !== 'of' && !isOurs
    const [member, second] = all.filter(isMember)
    const isOne = member !== undefined && second === undefined && it.role !== 'with' && isAround(it)
    return isOne ? { ...it, area: member.area, role: 'with' as const } : it
  })
}

/** An office or a body right before or after, with one other word between at most; not «главным импортером турецкой продукции». */
export function isOfOffice(place: Piece, row: readonly Piece[]): boolean {
  const at = row.findIndex(piece => piece.to > place.from)
  const after = row.findIndex(piece => piece.from >= place.to)
  // "The Russian-led Eurasian Economic Union"
  const isOfLeader = row[after]?.text === '-' && row[after]?.glued === true && is(row[after + 1], 'largest')
  const isInName = row.some(piece => is(piece, 'not-trade') && piece.from <= place.from && place.to <= piece.to)
  if (isOfLeader || isInName) return true
  // "South Korea's customs-cleared trade surplus".
  const ahead = after === -1 ? [] : row.slice(after, after + 4)
  const flow = ahead.findIndex(isTrade)
  // "Brazil's Development, Industry and Foreign Trade Ministry"
  const isOfMinistry = (piece: Piece, i: number): boolean =>
    piece.kind === 'word' && isTrade(piece) && is(row[after + i + 1], 'body', 'office')
  if (place.possessive && row.slice(after, after + 6).some(isOfMinistry)) return true
  if (place.possessive && flow !== -1 && !has(ahead.slice(0, flow), 'office', 'say', 'not-trade')) return false
  const isNear = (i: number): boolean =>
    is(row[i], 'office', 'body', 'not-trade') && !(isPartnerNoun(row[i]) && is(row[i - 1], 'largest'))
  // Over one word that is no flow; "Italian Trade Agency", 韩国贸易协会 are names.
  const isOfName = (i: number): boolean => is(row[i], 'turnover') && !hasSmallLetter(row[i]) && is(row[i + 1], 'body')
  const isOver = (i: number): boolean =>
    (row[i]?.kind === 'word' && !is(row[i], 'exports', 'imports', 'turnover')) || isOfName(i)
  const isLed = isNear(at - 1) || (isNear(at - 2) && isOver(at - 1) && !is(row[at - 1], 'say', 'reach'))
  const isBefore = isNear(after) || isKind(row[after], 'counter') || (isOver(after) && isNear(after + 1))
  return isLed || (after !== -1 && isBefore) || isOfHeadOf(row, at, after) || isAbbreviation(row, at, after)
}

/** "The Bureau of Statistics (ABS)": the letters in the bracket are of the name before it. */
const isAbbreviation = (row: readonly Piece[], at: number, after: number): boolean =>
  row[at - 1]?.text === '(' &&
  row[after]?.text === ')' &&
  row.slice(Math.max(0, at - 5), at).some(it => is(it, 'body') || isKind(it, 'counter'))

/** «Директор департамента сотрудничества со странами СНГ Алексей Михайлов»: between an office and its holder's two names. */
function isOfHeadOf(row: readonly Piece[], at: number, after: number): boolean {
  const isNamed = after !== -1 && [row[after], row[after + 1]].every(isCapitalized)
  const lead = row.slice(Math.max(0, at - 7), at)
  const name = lead.slice(lead.findLastIndex(piece => is(piece, 'office', 'body')))
  return isNamed && is(lead.at(-1), 'unit', 'having') && is(name[0], 'office', 'body')
}

/** "The main buyers were Italy ($9 billion), Kenya ($4 billion)", «тройка лидеров по импорту – Оман…»: the first of a list of partners is no owner; not "top buyer: Kenya". */
export function withListedPartners(
  places: readonly PlaceMark[],
  row: readonly Piece[],
  quantities: readonly TextSpan[],
): readonly PlaceMark[] {
  // "Ən çox mal aldığımız ölkələr Çin (4 milyard dollar), Rusiya (3 milyard dollar) olub"
  const isOfOurs = (at: number): boolean => is(row[at], 'the-country') && isOurFlow(row[at - 1])
  const noun = row.findIndex((piece, at) => isPartnerNoun(piece) || isOfOurs(at))
  const first = noun === -1 ? undefined : places.find(({ from }) => from >= (row[noun]?.to ?? 0))
  const between = row.slice(noun + 1).filter(piece => piece.to <= (first?.from ?? 0))
  const isLed = /^[:—-]$/.test(between.at(-1)?.text ?? '') || is(between.at(-1), 'reach', 'came-in') || isOfOurs(noun)
  const isGroup = isPlural(row[noun]) || row[noun]?.kind === 'han' || row[noun]?.text.split(' ').length === 4
  const isMany = isGroup && !is(row[noun - 1], 'among')
  if (first === undefined || !isLed || !isMany) return places
  const role = roleOfPartner(row[isOfOurs(noun) ? noun - 1 : noun])
  const isListed = ({ from, to, role: own, isAdjective }: PlaceMark): boolean => {
    const behind = row.findIndex(piece => piece.from >= to)
    const isBeforeAmount = quantities.some(it => it.from === row[behind + 1]?.from)
    return from >= first.from && own === undefined && !isAdjective && isBeforeAmount
  }
  return places.filter(isListed).length < 2 ? places : places.map(it => (isListed(it) ? { ...it, role } : it))
}

/** "Exports to Italy were $9 billion, Türkiye $3 billion", "imports from China rose 30%, Russia fell 5%": "to" and "from" hold for both. */
export function withSharedPreposition(
  places: readonly PlaceMark[],
  row: readonly Piece[],
  quantities: readonly Quantity[],
): readonly PlaceMark[] {
  const first = places.find(isDirected)
  const numbers = quantities.filter(isFigure)
  const told = numbers.find(it => it.from >= (first?.to ?? 0))
  if (first === undefined || told === undefined) return places
  // "Kenya bought goods from Oman for $9 million, Uganda for $3 million": of the next buyer.
  const verb = row.find(piece => piece.kind === 'word' && is(piece, 'deals') && piece.from < told.from)
  const dealer = pieceBefore(row, verb?.from ?? 0)?.to
  if (places.some(it => it.to === dealer && !isDirected(it) && !it.isAdjective)) return places
  const isNext = ({ from, to, role, isAdjective, isOurs }: PlaceMark): boolean => {
    const [before, at] = [pieceBefore(row, from), row.findIndex(piece => piece.from >= to)]
    const isJoined = isMark(before, ',;') || is(before, 'and', 'while')
    const start = is(row[at], 'up', 'down') ? at + 1 : at
    const isBeforeAmount = numbers.some(it => it.at === start || (is(row[start], 'by') && it.at === start + 1))
    return from >= told.to && role === undefined && !isAdjective && !isOurs && isJoined && isBeforeAmount
  }
  return places.map(it => (isNext(it) ? { ...it, role: first.role } : it))
}

const roleOfPartner = (noun: Piece | undefined): Role => {
  if (is(noun, 'partner')) return 'with'
  return is(noun, 'market', 'exports') ? 'to' : 'from'
}

/** The places without those of events, and without the members of a group that are listed behind its name: "with Asia, China included". */
export const placesOfTrade = (places: readonly PlaceMark[], row: readonly Piece[]): readonly PlaceMark[] =>
  withListedOffices(withoutMembersOfGroup(withoutEvents(places, row), row), row)
    .filter(({ to }) => !inClass(pieceAfter(row, to), 'included-behind'))
    .map((place, _, all) => {
      if (isGroupAhead(place, { row, places: all }) || isOfCause(place, row)) return { ...place, isOfOffice: true }
      const isOwner = [isAmongMembers, isFirstOfUnnamed].some(rule => rule(place, { row, places: all }))
      return isOwner ? { ...place, role: 'of' as const } : place
    })

/** "Trade between the Turkic states", «торговля между странами Центральной Азии»; not "between the CIS and China". */
function isAmongMembers({ area, role, from, to }: PlaceMark, { row, places }: RowWithPlaces): boolean {
  const lead = row.filter(piece => piece.from < from).slice(-4)
  const isLed = lead.some(it => it.kind === 'word' && is(it, 'mutual') && isPreposed(it))
  const isJoined = places.some(it => it.from >= to && piecesBetween(row, to, it.from).length < 4)
  return role === 'with' && !isCountry(area) && isLed && !isJoined
}

/** "Between Poland and its neighbours", «между Польшей и её соседями»: whose trade it is. */
function isFirstOfUnnamed({ role, to }: PlaceMark, { row, places }: RowWithPlaces): boolean {
  const next = row.findIndex(piece => piece.from >= to)
  const words = row.slice(next, next + 5)
  const noun = words.findIndex(it => is(it, 'countries', 'the-country', 'region', 'partner'))
  const isPlain = words.slice(0, noun).every(it => it.kind !== 'mark' && !places.some(place => meets(place, it)))
  const isLed = has(row.slice(Math.max(0, next - 4), next), 'mutual') && is(row[next], 'and')
  return role === 'with' && noun > 0 && isPlain && isLed && row[next]?.kind === 'word'
}

/** 同土耳其、土库曼斯坦总统会晤时, 与中国、阿曼两国部长会谈: the countries of those who met. */
function withListedOffices(places: readonly PlaceMark[], row: readonly Piece[]): readonly PlaceMark[] {
  const found = [...places]
  for (const [i, place] of [...places.entries()].toReversed()) {
    const [next, joint] = [found[i + 1], pieceAfter(row, place.to)]
    if (next === undefined || !isMark(joint, '、') || joint?.to !== next.from) continue
    const [both, office] = row.filter(piece => piece.from >= next.to)
    if (!next.isOfOffice && !(is(both, 'both') && is(office, 'office'))) continue
    found[i] = { ...place, isOfOffice: true }
    found[i + 1] = { ...next, isOfOffice: true }
  }
  return found
}

/** "The five Central Asian nations—Kazakhstan, Kyrgyzstan and Tajikistan": the names in a row behind a group are its members. */
function withoutMembersOfGroup(places: readonly PlaceMark[], row: readonly Piece[]): readonly PlaceMark[] {
  const group = places.findIndex(({ area }, i) => membersOf(area).includes(places[i + 1]?.area ?? ''))
  const rest = places.slice(group + 1)
  const ahead = piecesBetween(row, places[group]?.to ?? 0, rest[0]?.from ?? 0).findLast(it => it.kind === 'mark')
  const members = membersOf(places[group]?.area ?? '')
  const end = rest.findIndex(({ area }, i) => !members.includes(area) || !isNextIn(rest, i, row))
  const count = end === -1 ? rest.length : end
  const isAside = group !== -1 && count > 1 && isMark(ahead, '—–(-')
  return isAside ? places.filter((_, i) => i <= group || i > group + count) : places
}
/** With nothing but a comma and "and" behind the name before. */
const isNextIn = (places: readonly PlaceMark[], at: number, row: readonly Piece[]): boolean =>
  at === 0 || piecesBetween(row, places[at - 1]?.to ?? 0, places[at]?.from ?? 0).every(isJoint)

/** "Before the war in Ukraine", 乌克兰战争: the country of an event is no side; nor that of "exports rose after talks with the US". */
const withoutEvents = (places: readonly PlaceMark[], row: readonly Piece[]): readonly PlaceMark[] =>
  has(row, 'event', 'talks', 'pressure') ? places.filter((_, i) => !isOfEventAt(places, i, row)) : places

/** "Told Japanese and Vietnamese journalists", 对日本和越南记者: of both. */
function isOfEventAt(places: readonly PlaceMark[], at: number, row: readonly Piece[]): boolean {
  const [place, next] = [places[at], places[at + 1]]
  if (place === undefined || isOfEvent(place, row)) return place !== undefined
  const word = pieceAfter(row, next?.to ?? 0)
  const areAdjectives = next?.isAdjective === true && place.isAdjective
  const isOfList = areAdjectives || (word?.kind === 'han' && is(word, 'event'))
  return next !== undefined && isOfList && isNextIn(places, at + 1, row) && isOfEventAt(places, at + 1, row)
}

function isOfEvent({ from, to, isOurs, role }: PlaceMark, row: readonly Piece[]): boolean {
  const isOfGoods = has(row, 'exports', 'imports') && !has(row, 'turnover', 'foreign', 'both')
  const isEvent = (piece: Piece | undefined): boolean =>
    is(piece, 'event') || (is(piece, 'talks') && role === 'with' && isOfGoods)
  const at = row.findIndex(piece => piece.to > from)
  const next = row.findIndex(piece => piece.from >= to)
  const lead = row.slice(Math.max(0, at - (inClass(row[at - 1], 'article') ? 3 : 2)), at)
  const led = lead.findLastIndex(isEvent)
  const isOwner = role === 'of' && isTrade(row[next])
  const isLed = !isOwner && lead.slice(led + 1).every(it => it.kind === 'word' && !isTrade(it)) && isPreposed(lead[led])
  const isApart = is(row[next], 'over', 'under', 'up', 'down', 'reach')
  const second = row[next]?.text === '-' ? row[next + 2] : row[next + 1]
  return !isOurs && (isLed || isEvent(row[next]) || (!isApart && isEvent(second)) || isActing(role, row, at, next))
}
