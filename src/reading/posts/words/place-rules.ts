/** Places of a sentence with their roles, and which of them it is about: a capital may stand for its country, "our region" is not a country. */
import { isCountry } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Area } from '../../../data/model/schema.ts'
import type { Role } from '../../../languages/model/hear/grammar.ts'
import { roleOf } from '../../slots/place-roles.ts'
import { inClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { flowWords, hasWord, isKind } from '../../text/word-sense.ts'
import { hasEnding } from './endings.ts'
import { has, hasCapital, is, isJoint, isMark, isOneOf, isPartnerNoun } from './is.ts'
import type { Piece } from './pieces.ts'
import type { Quantity } from './quantities.ts'
import { meets, pieceAfter, pieceBefore, piecesBefore, piecesBetween } from './rows.ts'

/** A place that a sentence names, with its role in the trade. */
export interface PlaceMark extends TextSpan {
  readonly area: Area
  readonly role: Role | undefined
  readonly isAdjective: boolean
  readonly isOurs: boolean
  /** A capital may stand for its country: "trade between Baku and Beijing". */
  readonly isCity: boolean
  /** A part of the name of an office or a body: "China's ambassador", "Ministry of Economy of Georgia". */
  readonly isOfOffice: boolean
}

/** The areas that places name, each once. */
export const areasOf = (places: readonly Pick<PlaceMark, 'area'>[] = []): ReadonlySet<Area> =>
  new Set(places.map(({ area }) => area))

/** The countries that places name, without "our country". */
export const countriesNamed = (places: readonly PlaceMark[]): readonly PlaceMark[] =>
  places.filter(({ area, isOurs }) => !isOurs && isCountry(area))

/** Cities count where a sentence names two of them and no country, as partners, and beside their trade: "Rome's exports". */
export function withoutCities(places: readonly PlaceMark[], row: readonly Piece[]): readonly PlaceMark[] {
  const cities = places.filter(({ isCity, isOfOffice }) => isCity && !isOfOffice)
  if (cities.length === 0) return places.filter(({ isCity, role }) => !isCity || role === 'with')
  const countries = places.filter(({ isCity, isOfOffice }) => !isCity && !isOfOffice)
  const isMeant = countries.length === 0 && areasOf(cities).size > 1
  const isActor = (place: PlaceMark): boolean =>
    place.role !== 'in' &&
    (countries.length === 0
      ? place.from === row[0]?.from && isRanking(row)
      : countries.length === 1 &&
        countries[0]?.area !== place.area &&
        (isActorOf(place, row) || (isDirected(countries[0]) && isTeller(place, row))))
  const isSide = (place: PlaceMark): boolean =>
    place.role === 'with' ||
    (['of', 'to', 'from'].includes(place.role ?? '') && isBesideTrade(place, row)) ||
    isActor(place) ||
    isForCity(place, row) ||
    isDealer(place, countries, row)
  return isMeant ? places : places.filter(place => !place.isCity || isSide(place))
}

/** "How Moscow climbed to fourth place among India's partners", «Пекин стал вторым партнёром», «для Тбилиси Турция – первый партнёр». */
const isActorOf = (place: PlaceMark, row: readonly Piece[]): boolean =>
  isForCity(place, row) || (isRanking(row) && isOneOf(pieceAfter(row, place.to), actions))
const isForCity = ({ from }: PlaceMark, row: readonly Piece[]): boolean =>
  isRanking(row) && is(pieceBefore(row, from), 'for-whom')
const isRanking = (row: readonly Piece[]): boolean => row.some(isPartnerNoun)

/** "Tashkent shipped goods to China", «Душанбе учёл импорт», "Tbilisi idxalı artırıb": at the head of its clause, before the verb. */
function isDealer({ from, to, role }: PlaceMark, countries: readonly PlaceMark[], row: readonly Piece[]): boolean {
  const start = row.findIndex(piece => piece.from === from)
  const next = row.findIndex(piece => piece.from >= to)
  if (role !== undefined || start === -1 || (start > 0 && row[start - 1]?.kind !== 'mark')) return false
  const end = row.findIndex((piece, i) => i >= next && isMark(piece, ',.;:()-') && !piece.glued)
  const clause = row.slice(next, end === -1 ? row.length : end)
  return clause.some(it => isOneOf(it, dealing)) && countries.every(it => it.role === 'to' || it.role === 'from')
}
const dealing = ['deals', 'shipments', 'purchases', 'exports', 'imports', 'surplus', 'deficit', 'shows', 'say'] as const
const actions = ['up', 'down', 'came-in', 'reach', 'outranked', 'deals'] as const

/** "Dushanbe recorded $2.1 billion of imports from China", "Astana says": of its country's trade with the other one. */
const isTeller = ({ to, role }: PlaceMark, row: readonly Piece[]): boolean =>
  role === undefined && is(pieceAfter(row, to), 'say', 'shows')

/** With whom, to whom or from whom: a partner, not the owner of a trade. */
export const isDirected = (place: { readonly role?: Role | undefined } | undefined): boolean =>
  place?.role === 'with' || place?.role === 'to' || place?.role === 'from'

const isBesideTrade = ({ from, to }: PlaceMark, row: readonly Piece[]): boolean => {
  const next = row.findIndex(piece => piece.from >= to)
  const last = row.findLastIndex(piece => piece.to <= from)
  // "Exports to Baku", «экспорт из Еревана в Москву»
  const lead = is(row[last], 'to', 'from', 'as-to', 'among') ? row[last - 1] : row[last]
  return [lead, row[next], row[next + 1]].some(piece => piece?.kind !== 'han' && isOneOf(piece, ofTrade))
}
const flows = ['exports', 'imports', 'turnover', 'foreign', 'shipments', 'purchases'] as const
const ofTrade = [...flows, 'surplus', 'deficit', 'balance'] as const

export type RowWithPlaces = { readonly row: readonly Piece[]; readonly places: readonly PlaceMark[] }

/** The countries of "with" and "to": "with Italy, Türkiye and Russia". */
export function partnersNamed({ places, row }: RowWithPlaces): ReadonlySet<Area> {
  const found = new Set<Area>()
  for (const [i, { area, role, from }] of places.entries()) {
    const before = places[i - 1]
    const isBehind = role === undefined && before !== undefined && found.has(before.area)
    const between = isBehind ? piecesBetween(row, before.to, from).filter(it => !inClass(it, 'article')) : []
    const isListed = [1, 2].includes(between.length) && between.every(isJoint)
    if (role === 'with' || role === 'to' || isListed) found.add(area)
  }
  return found
}

/** "According to the Japan External Trade Organization, Azerbaijan's exports": a country in the name of a source is no side beside another. */
export function withSources(places: readonly PlaceMark[], row: readonly Piece[]): readonly PlaceMark[] {
  const at = row.findIndex(piece => is(piece, 'according'))
  if (at === -1) return places
  const ahead = row.findLastIndex((piece, i) => i < at && piece.text === ',')
  const behind = row.findIndex((piece, i) => i > at && piece.text === ',')
  const name = isPostposed(row[at]) ? row.slice(ahead + 1, at) : row.slice(at + 1, Math.max(at, behind))
  const [from, to] = [name[0]?.from ?? 0, name.at(-1)?.to ?? 0]
  const isInName = (it: PlaceMark): boolean => it.from >= from && it.to <= to
  const isLongName = name.length > 2 && name.every(it => it.kind !== 'number' && !is(it, 'exports', 'imports'))
  const hasSide = places.some(it => isInName(it) && it.role !== undefined && it.role !== 'of')
  const isSideNamed = places.some(it => !isInName(it) && !it.isOfOffice)
  if (!isLongName || hasSide || !isSideNamed) return places
  return places.map(it => (isInName(it) ? { ...it, isOfOffice: true } : it))
}

/** What "our" may be before without a country: "our region", "our channel". */
export const isNoCountry = (noun: Piece | undefined): boolean =>
  is(noun, 'unit') && !is(noun, 'the-country', 'body', 'other')

/** "We exported", "our trade", «у нас»; not "we plan". */
export const isOfTrade = (general: readonly Piece[], at: number): boolean => {
  const piece = general[at]
  if (piece === undefined || piece.kind === 'han' || isPostposed(piece)) return true
  return (
    inClass(piece, 'at-us') ||
    'role' in roleOf(general, at) ||
    general.slice(at + 1, at + 3).some(it => hasWord(it, ...flowWords, 'buy', 'sell', 'ship'))
  )
}

/** "The republic's National Statistics Office", "the head of the country" are no owners of a trade. */
export const isOfBody = (row: readonly Piece[], at: number): boolean =>
  is(row[at + 1], 'body', 'office') ||
  (row[at + 1]?.kind === 'word' && is(row[at + 2], 'body', 'office')) ||
  (is(row[at - 1], 'office') && !isPostposed(row[at - 1]))

/** «Министр иностранных дел Казахстана», "Minister of Trade and Integration of Kazakhstan": behind what the office is for. */
export function isOfMinister({ from }: Piece, row: readonly Piece[]): boolean {
  const lead = row.filter(piece => piece.from < from).slice(-8)
  const at = lead.findLastIndex(piece => isPreposed(piece) && is(piece, 'office', 'not-trade'))
  const isPlain = (it: Piece): boolean =>
    it.kind === 'word' && (it.senses.length === 0 || is(it, 'and', 'other', 'the-country'))
  return at !== -1 && lead.slice(at + 1).every(isPlain)
}

/** "With China's exports to Kazakhstan amounting to", "with Chinese exports", "Türkiyə ixracı": whose the exports are, also behind "with". "Çin idxalda" is not. */
export function isOwnerOfFlow(piece: Piece, form: string, row: readonly Piece[]): boolean {
  const next = pieceAfter(row, piece.to)
  const isPossessed = piece.ending === '' && hasEnding(next, 'possessed')
  // "The countries from which Türkiye imports"
  const lead = pieceBefore(row, piece.from)
  // 从德国的进口来源国来看
  const isViewed = inClass(next, 'genitive') && is(lead, 'from') && isPartnerNoun(pieceAfter(row, next?.to ?? 0))
  const isNamed =
    piece.possessive || isPossessed || is(lead, 'which') || (form === 'adjective' && piece.kind === 'word')
  // «Азербайджанский товарный экспорт», «азербайджанский объем экспорта»
  const isLed = form === 'adjective' && !is(lead, 'as-to') && /^(?=\p{Ll})\p{Script=Cyrillic}/u.test(next?.raw ?? '')
  // "To Taiwan's growing surplus"
  const far = next?.kind === 'word' && (isLed || piece.possessive) ? pieceAfter(row, next.to) : undefined
  // «На турецкие поставки пришлось»
  const isOfDeal = isLed && is(next, 'shipments', 'purchases')
  return isViewed || isOfDeal || (isNamed && has([next, far], 'exports', 'imports', 'surplus', 'deficit'))
}

/** "Export earnings from Uganda" are of goods sold there; not "from Uganda's coffee" or "from Uganda to Kenya". */
export function isPaidIn(general: readonly Piece[], at: number, row: readonly Piece[]): boolean {
  const [preposition, place, to, ...behind] = general.slice(at - 1, at + 4)
  if (preposition === undefined || place?.possessive !== false) return false
  const isSentOn = hasWord(to, 'to') && behind.some(it => isKind(it, 'area'))
  return !isSentOn && row.some(it => is(it, 'exports') && meets(it, preposition))
}

/** «Экспорт РФ»: an abbreviation without cases, right behind its flow. */
export function isOfFlowBefore(place: Piece, row: readonly Piece[]): boolean {
  const lead = pieceBefore(row, place.from)
  const isBeside = lead !== undefined && place.from - lead.to <= 1
  // «По импорту США на первом месте»: who has the place, not whose imports they are.
  const next = row.find(it => it.from >= place.to && (isKind(it, 'ordinal') || hasCapital(it)))
  const isRanked = is(lead && pieceBefore(row, lead.from), 'as-to') && isKind(next, 'ordinal')
  const isShort = /^(?=\p{Lu}+$)\p{Script=Cyrillic}{2,4}$/u.test(place.raw)
  return isBeside && !isRanked && isShort && is(lead, 'exports', 'imports')
}

/** "Onu 2 milyard dollarla (12,1%) Türkiyə izləyir": a country right behind the amount that it has is told as before it. */
export const withFollowers = (
  places: readonly PlaceMark[],
  { row, general }: { readonly row: readonly Piece[]; readonly general: readonly Piece[] },
  quantities: readonly Quantity[],
): readonly PlaceMark[] =>
  places.map(place => {
    if (place.role !== undefined) return place
    const next = row.findIndex(piece => piece.from >= place.from)
    const word = general.find(piece => piece.to === row[next - 1]?.to)
    const isWith = isPostposed(word) && hasWord(word, 'with')
    const last = isWith ? next - 2 : next - 1
    const end = row[last]?.text === ')' ? row.findLastIndex((piece, i) => i < last && piece.text === '(') : last + 1
    const value = quantities.find(it => it.is === 'money' && it.end === end)
    const [unit, lead] = [row[end - 1], row[(value?.at ?? 0) - 1]]
    const isHad = isWith || hasEnding(unit, 'having')
    if (value === undefined || !isHad) return place
    return { ...place, from: lead?.from ?? value.from, to: lead?.to ?? value.from }
  })

/** "With the countries of the EAEU", "MDB ölkələri ilə": the word of the role is beside the countries, not the name. */
export function roleOfCountriesOf(general: readonly Piece[], row: readonly Piece[], at: number): Role | undefined {
  const countries = row.filter(it => is(it, 'the-country') || is(it, 'unit'))
  if (countries.length === 0 || !isPreposed(general[at])) return undefined
  const isCountries = (piece: Piece): boolean => countries.some(({ from }) => from === piece.from)
  const start = general.findLastIndex((piece, i) => i < at && i >= at - 3 && isCountries(piece))
  const isOf = start !== -1 && general.slice(start + 1, at).some(piece => hasWord(piece, 'of'))
  const lead = isOf ? piecesBefore(general, start, 3) : []
  return lead.flatMap(it => roleIn(it) ?? []).at(-1)
}

const roleIn = (piece: Piece): Role | undefined => (['with', 'from', 'to'] as const).find(role => hasWord(piece, role))
