/** Whose trade a text tells of, by the countries that it names and what they are in it: owners, partners, or items of a list. */
import { isCountry } from '../../answers/model/areas.ts'
import type { Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { isPostposed } from '../text/word-grammar.ts'
import { isKind } from '../text/word-sense.ts'
import { type SpokenPart, spanFinder } from './speech/spoken-parts.ts'
import { hasEnding, isOurFlow } from './words/endings.ts'
import { has, is, isDash, isFlow, isMark, isOneOf, isPartnerNoun } from './words/is.ts'
import type { Piece } from './words/pieces.ts'
import { areasOf, countriesNamed, isDirected, isNoCountry, type PlaceMark, partnersNamed } from './words/place-rules.ts'
import { pieceAfter, pieceBefore } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'
import { isOfFlow } from './words/subject.ts'

/** Whose trade a text tells of that names only the other side: that of its outlet, if named or "we"; else the first of several. */
export function reporterByNames(
  told: readonly Sentence[],
  home: Area,
  voices: readonly SpokenPart[],
  holder: Area | undefined,
): Area {
  const places = told.flatMap(sentence => sentence.places)
  const named = countriesNamed(places)
  const [lead] = named
  const areas = areasOf(named)
  const voiceAt = spanFinder(voices, ({ span }) => span)
  const ours = places.find(({ isOurs }) => isOurs)
  const isOfPair = ours !== undefined && (isPairTold(told, ours.from) || (areas.size === 2 && isOursMutual(told)))
  const isOfSpeaker = ours !== undefined && voiceAt(ours.from) !== undefined && isOfPair
  if ((ours !== undefined && !isOfSpeaker) || areas.size < 2 || areas.has(home)) return home
  // "The country", "ticarətimiz" before any name is that of the outlet.
  const isOfOutlet = (piece: Piece, at: number, row: readonly Piece[]): boolean =>
    (is(piece, 'the-country') || isOurFlow(piece)) && piece.from < (lead?.from ?? 0) && !isNoCountry(row[at + 1])
  if (told.some(({ row }) => row.some(isOfOutlet))) return home
  // "Trade with China … Trade with Russia", "Exports: $19 billion. Italy is the top buyer": only partners are named.
  // "Italy was the largest partner, followed by Türkiye", "a bigger partner than Russia"
  const first = told.find(it => it.places.length > 0)
  const isOrdered = has(first?.row ?? [], 'largest') || first?.quantities.some(it => it.is === 'ordinal')
  const isRanking =
    (isOrdered || first?.row.some(isGreater)) &&
    first?.row.some(isPartnerNoun) &&
    !has(first.row, 'the-country', 'body')
  const isLed = isDirected(places[0]) || beginsUnowned(told) || isRanking === true
  const partners = new Set(
    told.flatMap(it => [
      ...(it.subjects.some(({ subject }) => subject.is === 'flow') ? partnersNamed(it) : []),
      ...suppliersNamed(it),
      ...(isLed ? partnersCounted(it) : []),
    ]),
  )
  const owner = named.find(it => !isDirected(it) && !partners.has(it.area))
  return holder ?? (owner ?? (isOfSpeaker ? lead : undefined))?.area ?? home
}

/** «У нас взаимный товарооборот вырос»: of both countries, and not of the speaker's alone. */
const isOursMutual = (told: readonly Sentence[]): boolean =>
  told.every(
    ({ places, subjects }) =>
      !places.some(({ isOurs }) => isOurs) ||
      subjects.every(({ subject }) => subject.is !== 'flow' || subject.flow === 'T'),
  )

/** Whether the trade of two countries is told before: "our" of somebody who is quoted then is one of them. */
const isPairTold = (told: readonly Sentence[], before: number): boolean =>
  told.some(
    ({ places, subjects, quantities }) =>
      areasOf(places.filter(({ to, area }) => to <= before && isCountry(area))).size > 1 &&
      subjects.some(isOfFlow) &&
      quantities.some(it => it.is === 'money' && it.to <= before),
  )

/** "Foreign trade, January-September", "Exports: $19 billion", "in exports Italy is first": no owner is named before the first flow. */
export function beginsUnowned(told: readonly Sentence[]): boolean {
  const lead = told.slice(0, told.findIndex(({ subjects }) => subjects.some(isOfFlow)) + 1)
  const sharers = lead.flatMap(it => suppliersNamed({ ...it, places: it.places.filter(({ role }) => role === 'of') }))
  const ranked = (it: Sentence, most: number): readonly Area[] =>
    it.quantities.filter(({ is: kind }) => kind === 'ordinal').length < most ? [] : partnersCounted(it)
  const known = [...sharers, ...lead.flatMap(it => ranked(it, 1))]
  // "Trade between Kenya and Oman" has two; "in exports Kenya was first, Oman second" only partners.
  const ofList = [...sharers, ...lead.slice(-1).flatMap(it => ranked(it, 2))]
  const others = areasOf(lead.flatMap(it => it.places.filter(({ area }) => !ofList.includes(area))))
  return lead.length > 0 && others.size < 2 && lead.every(it => ownersNamed(it).every(area => known.includes(area)))
}

/** After "trade with Russia was $5 billion", partners too: "Türkiye was second", "Israel: $1 billion", "China overtook Russia". */
function partnersCounted({ places, quantities, row, subjects }: Sentence): readonly Area[] {
  const isAlone = places.length === 1
  const isRanked = isAlone && quantities.length === 1 && quantities[0]?.is === 'ordinal'
  const areCompared = has(row, 'outranked') && !subjects.some(isOfFlow)
  const hasNoun = row.some(isPartnerNoun)
  const areUnmarked = row.some(isGreater) || places.every(it => it.role === undefined)
  const areAll = isRanked || areCompared || (hasNoun && areUnmarked)
  return places.flatMap(({ role, area, from, to }) => {
    const number = quantities.find(it => it.from >= to)
    const before = row.slice(0, number?.at).filter(piece => piece.from >= to)
    const isCounted = number !== undefined && before.every(number.is === 'count' ? isDash : isPlain)
    // "For Italy, the figure was $5 billion"
    const isForWhom = is(pieceBefore(row, from), 'for-whom') && isAlone && !hasNoun
    // "İxracda birinci yerdə İtaliya, ikinci yerdə Türkiyədir"
    const lead = row.findLastIndex(piece => piece.to <= from && !is(piece, 'place'))
    const isPlaced = isKind(row[lead], 'ordinal') && subjects.some(isOfFlow)
    const isPartner = isPlaced || (role === undefined && (areAll || isCounted || isForWhom))
    return is(pieceBefore(row, from), 'outranked') || (isPartner && role !== 'of') ? [area] : []
  })
}
/** Not 大 of 第五大. */
const isGreater = (piece: Piece): boolean => is(piece, 'greater', 'smaller') && !is(piece, 'place')
const plain = ['up', 'down', 'reach', 'having', 'largest', 'filler', 'and', 'came-in', 'place'] as const
const isPlain = (it: Piece): boolean => it.kind === 'mark' || isOneOf(it, plain) || it.senses.length === 0

/** "Çindən idxal", "imports from China", "İtaliyanın payı", «доля Турции – 12%, России – 10%»: told of as partners of another. */
const suppliersNamed = ({ places, row }: Pick<Sentence, 'places' | 'row'>): readonly Area[] => {
  const isShare = ({ role, from, to }: PlaceMark): boolean => {
    // "Çinin idxalda payı"; "Çinin idxalında payı" is another's
    const [next, second] = [pieceAfter(row, to), pieceAfter(row, pieceAfter(row, to)?.to ?? to)]
    const noun = isFlow(next) && isPostposed(next) && !hasEnding(next, 'possessed') ? second : next
    // 占日本总出口额的44%: of Japan's.
    const lead = pieceBefore(row, from)
    return role === 'of' && has([lead?.kind === 'han' ? undefined : lead, noun], 'share')
  }
  const isOfShares = places.some(isShare)
  return places.flatMap(place => {
    const { role, area, from, to } = place
    const [lead, next] = [row.findLastIndex(piece => piece.to <= from), pieceAfter(row, to)]
    const isOfImports = role === 'from' && has([row[lead], row[lead - 1], next], 'imports')
    const isListed = isOfShares && !isDirected(place) && (isMark(next, ',—-') || next?.kind === 'number')
    return isOfImports || isListed || isShare(place) ? [area] : []
  })
}

/** «Розничный товарооборот в Узбекистане», "imports into Uzbekistan": owners too. */
export function ownersNamed({ places, row }: Sentence): readonly Area[] {
  const isInto = has(row, 'imports', 'turnover', 'not-trade')
  const partners = partnersNamed({ places, row })
  const isPartner = (place: PlaceMark): boolean =>
    isDirected(place) ? !(isInto && place.role === 'to') : place.role === undefined && partners.has(place.area)
  return places.flatMap(place => (isPartner(place) ? [] : [place.area]))
}

/** "Exports were $26 billion. Italy took a third of them": other partners are named, so the total is not of the usual one. */
export const namesOtherPartners = (told: readonly Sentence[], { home, partner }: Context): boolean =>
  !areasOf(told.flatMap(({ places }) => places)).has(partner) &&
  told.some(
    ({ places, quantities, row }) =>
      (quantities.length > 0 || row.some(isPartnerNoun)) &&
      places.some(it => !it.isOurs && !it.isOfOffice && it.area !== home),
  )
