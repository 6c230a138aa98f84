/** Countries that words tell of by another: by their group, or as the neighbour of one. */
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import { languageOf } from '../../../languages/languages.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import { is, isJoint, isPartnerNoun } from './is.ts'
import type { Piece } from './pieces.ts'
import { areasOf, isDirected, isNoCountry, type PlaceMark } from './place-rules.ts'
import { isWithin, pieceAfter, pieceBefore, piecesBetween } from './rows.ts'

/** "The Central Asian country of Uzbekistan", «с другой страной СНГ, Беларусью»: the group before one of its countries is no place; that country has its role. */
export function withoutRegions(places: readonly PlaceMark[], row: readonly Piece[]): readonly PlaceMark[] {
  const isRegion = (at: number): boolean => places[at] !== undefined && isRegionOfNext(places, at, row)
  return places.flatMap((place, i) => {
    if (isRegion(i)) return []
    const region = isRegion(i - 1) ? places[i - 1] : undefined
    const isNext = region !== undefined && place.from - region.to < longestBetween
    return isNext && place.role === undefined && isDirected(region) ? { ...place, role: region.role } : place
  })
}

/** Between a group and its country: " country, ". */
const longestBetween = 16

function isRegionOfNext(places: readonly PlaceMark[], at: number, row: readonly Piece[]): boolean {
  const [place, next] = [places[at], places[at + 1]]
  if (place === undefined) return false
  const { area, isAdjective, isOurs, to } = place
  const isOfNext = next !== undefined && isCountry(next.area) && next.from - to < longestBetween
  const noun = pieceAfter(row, to)
  if (isOurs && isNoCountry(noun)) return true
  // "Portuguese-speaking countries"
  if (isAdjective && noun?.text === '-' && isOfCountries(row, noun.to)) return true
  // "Mərkəzi Asiya ölkəsi" is one of them, "Mərkəzi Asiya ölkələri" are all.
  const plural = noun?.entry && languageOf(noun.entry.code).post.plural
  const isOne = isPostposed(noun) && noun?.ending !== '' && plural?.test(noun?.ending ?? '') === false
  const isOfOne = is(noun, 'the-country') && (isOne || (isAdjective && !is(noun, 'unit')))
  // "With another OIC country, Tunisia", «с другой страной СНГ, Беларусью»
  const isSingular = (it: Piece): boolean => is(it, 'the-country') && !is(it, 'unit')
  const told = row.some(it => isWithin(it, [place]) && isSingular(it)) ? place : noun
  const isOfNamed = (told === place || is(noun, 'the-country')) && isOfNext && next.from - (told?.to ?? 0) <= 2
  // "Between Mercosur partners Brazil and Argentina"
  const isPartner =
    isPartnerNoun(noun) && isOfNext && next.from - (noun?.to ?? 0) <= 2 && membersOf(area).includes(next.area)
  return !isCountry(area) && (isOfOne || isOfNamed || isPartner || (isAdjective === true && isOfNext))
}

const isOfCountries = (row: readonly Piece[], hyphen: number): boolean => {
  const [word, noun] = row.filter(it => it.from >= hyphen)
  return word?.senses.length === 0 && is(noun, 'countries')
}

/** 与欧盟成员国意大利的贸易额, 对中亚国家乌兹别克斯坦出口: the group right before its member is dropped, and the member takes its role. */
export const withoutGroupsBeforeMember = (places: readonly PlaceMark[]): readonly PlaceMark[] =>
  places.flatMap((place, i) => {
    const isOf = (group: PlaceMark | undefined, member: PlaceMark | undefined): boolean =>
      group !== undefined && group.to === member?.from && membersOf(group.area).includes(member.area)
    if (isOf(place, places[i + 1])) return []
    const group = isOf(places[i - 1], place) ? places[i - 1] : undefined
    return group?.role === undefined ? place : { ...place, role: group.role }
  })

/** "Trade with Azerbaijan's southern neighbour Iran": with the one that is named behind; the first is whose neighbour it is. */
export function withNeighbours(places: readonly PlaceMark[], row: readonly Piece[]): readonly PlaceMark[] {
  const isPossessive = ({ from, to }: PlaceMark): boolean =>
    row.some(it => (it.from === from && it.possessive) || (it.from === to + 1 && it.text === 's'))
  const isOwner = (place: PlaceMark | undefined, next: PlaceMark | undefined): boolean => {
    if (place === undefined || next === undefined || next.role !== undefined) return false
    const between = piecesBetween(row, place.to, next.from)
    const arePlain = between.every(it => it.kind === 'word' && it.senses.length === 0)
    return isDirected(place) && isPossessive(place) && arePlain && between.length > 0 && between.length < 4
  }
  return places.map((place, i) => {
    if (isOwner(place, places[i + 1])) return { ...place, role: 'of' }
    const owner = isOwner(places[i - 1], place) ? places[i - 1] : undefined
    return owner?.role === undefined ? place : { ...place, role: owner.role }
  })
}

interface RowWithPlaces {
  readonly row: readonly Piece[]
  readonly places: readonly PlaceMark[]
}

/** "With $5 billion Türkiye overtook Russia ($4.8 billion) as Azerbaijan's second partner": the amounts are of Azerbaijan's trade with each. */
export function sidesOfRivals({ places, row }: RowWithPlaces, anchor: TextSpan) {
  const verb = row.find(it => is(it, 'outranked'))
  const known = places.filter(({ area, isOfOffice }) => isCountry(area) && !isOfOffice)
  if (verb === undefined || known.length !== 3 || areasOf(known).size !== 3) return undefined
  const beaten = isPostposed(verb) ? known.findLast(it => it.to <= verb.from) : known.find(it => it.from >= verb.to)
  const [winner, second] = known.filter(it => it !== beaten && it.role === undefined && it.from < verb.from)
  const owner = known.find(it => it !== winner && it !== beaten)
  if (!beaten || !winner || !owner || second) return undefined
  const lead = pieceBefore(row, owner.from)
  const isOwner = owner.from > verb.from && (owner.role === 'of' || owner.isAdjective || lead?.kind === 'han')
  // "Third, behind China and Russia"
  const isListed = lead !== undefined && isJoint(lead)
  if (isListed || !(owner.role === 'with' || (isOwner && row.some(isPartnerNoun)))) return undefined
  const close = row.find(it => it.text === ')' && it.from > beaten.to)
  const isBehind =
    pieceAfter(row, beaten.to)?.text === '(' && anchor.from > beaten.to && anchor.to <= (close?.from ?? 0)
  return { reporter: owner.area, partner: (isBehind ? beaten : winner).area }
}
