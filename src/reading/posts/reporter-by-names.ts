/** Whose trade a text tells of, by the countries that it names and what they are in it: owners, partners, or items of a list. */
import { isCountry } from '../../answers/model/areas.ts'
import type { Area } from '../../data/model/schema.ts'
import type { Context } from '../text/context.ts'
import { type SpokenPart, spanFinder } from './speech/spoken-parts.ts'
import { isOurFlow } from './words/endings.ts'
import { is, isDash, isMark, isOneOf, isPartnerNoun } from './words/is.ts'
import type { Piece } from './words/pieces.ts'
import { areasOf, isDirected, isNoCountry, type PlaceMark, partnersNamed } from './words/place-rules.ts'
import { pieceAfter, pieceBefore } from './words/rows.ts'
import type { Sentence } from './words/sentence.ts'
import type { NamedSubject } from './words/subject.ts'

/** Whose trade a text tells of that names only the other side: that of its outlet, if named or "we"; else the first of several. */
export function reporterByNames(
  told: readonly Sentence[],
  home: Area,
  voices: readonly SpokenPart[],
  holder: Area | undefined,
): Area {
  const places = told.flatMap(sentence => sentence.places)
  const named = places.filter(({ area, isOurs }) => !isOurs && isCountry(area))
  const voiceAt = spanFinder(voices, ({ span }) => span)
  const ours = places.find(({ isOurs }) => isOurs)
  const isOfSpeaker = ours !== undefined && voiceAt(ours.from) !== undefined && isPairTold(told, ours.from)
  if ((ours !== undefined && !isOfSpeaker) || named.some(({ area }) => area === home)) return home
  // "The country", "ticarətimiz" before any name is that of the outlet.
  const isTheirs = told.some(({ row }) =>
    row.some(
      (piece, at) =>
        (is(piece, 'the-country') || isOurFlow(piece)) &&
        piece.from < (named[0]?.from ?? 0) &&
        !isNoCountry(row[at + 1]),
    ),
  )
  if (isTheirs) return home
  // "The president of Türkiye … from the country": of the office that the text begins with.
  const [lead] = named
  // "Trade with China … Trade with Russia", "Exports: $19 billion. Italy is the top buyer": only partners are named.
  const isLed = (places[0] !== undefined && isDirected(places[0])) || beginsUnowned(told)
  const partners = new Set(
    told.flatMap(it => [
      ...(it.subjects.some(({ subject }) => subject.is === 'flow') ? partnersNamed(it) : []),
      ...suppliersNamed(it),
      ...(isLed ? partnersCounted(it) : []),
    ]),
  )
  if (areasOf(named).size < 2) return home
  const owner = named.find(
    ({ role, area }) => role !== 'with' && role !== 'from' && role !== 'to' && !partners.has(area),
  )
  return holder ?? owner?.area ?? (isOfSpeaker && lead !== undefined ? lead.area : home)
}

/** Whether the trade of two countries is told before: "our" of somebody who is quoted then is one of them. */
const isPairTold = (told: readonly Sentence[], before: number): boolean =>
  told.some(
    ({ places, subjects, quantities }) =>
      new Set(places.flatMap(({ to, area }) => (to <= before && isCountry(area) ? [area] : []))).size > 1 &&
      subjects.some(isOfFlow) &&
      quantities.some(it => it.is === 'money' && it.to <= before),
  )

export const isOfFlow = ({ subject }: NamedSubject): boolean => subject.is === 'flow' && subject.isWeak !== true

/** "Foreign trade, January-September", "Exports: $19 billion", "in exports Italy is first with 45%": up to its first flow, a text names no owner. */
export function beginsUnowned(told: readonly Sentence[]): boolean {
  const first = told.findIndex(({ subjects }) => subjects.some(isOfFlow))
  const lead = told.slice(0, first + 1)
  // "Trade between Kenya and Oman" has two.
  return first !== -1 && areasOf(lead.flatMap(it => it.places)).size < 2 && lead.every(isOfNoOwner)
}

function isOfNoOwner(sentence: Sentence): boolean {
  const ranked = sentence.quantities.some(it => it.is === 'ordinal') ? partnersCounted(sentence) : []
  return ownersNamed(sentence).every(area => ranked.includes(area))
}

/**
 * "Türkiye was second", "Israel: $1 billion", "China rose 30%", "Italy is the top buyer", "China overtook Russia", behind "trade with
 * Russia was $5 billion": partners too.
 */
function partnersCounted({ places, quantities, row, subjects }: Sentence): readonly Area[] {
  const [place, next] = places
  const [count, other] = quantities
  const isRanked = next === undefined && count?.is === 'ordinal' && !other
  const areCompared = row.some(piece => is(piece, 'outranked')) && !subjects.some(isOfFlow)
  return places.flatMap(({ role, area, from, to }) => {
    const number = quantities.find(it => it.from >= to)
    const before = row.slice(0, number?.at).filter(piece => piece.from >= to)
    const isCounted = number !== undefined && before.every(number.is === 'count' ? isDash : isPlain)
    const isHolder = row.some(isPartnerNoun) && places.every(it => it.role === undefined)
    // "For Italy, the figure was $5 billion"
    const isForWhom = is(pieceBefore(row, from), 'for-whom') && next === undefined && !row.some(isPartnerNoun)
    const isPartner = isCounted || isHolder || isForWhom || areCompared || (isRanked && place?.to === to)
    return is(pieceBefore(row, from), 'outranked') || (role === undefined && isPartner) ? [area] : []
  })
}
const plain = ['up', 'down', 'reach', 'having', 'largest', 'filler', 'and', 'came-in', 'place'] as const
const isPlain = (it: Piece): boolean => it.kind === 'mark' || isOneOf(it, plain) || it.senses.length === 0

/** "Çindən idxal", "imports from China", "İtaliyanın payı", «доля Турции – 12%, России – 10%»: told of as partners of another. */
const suppliersNamed = ({ places, row }: Sentence): readonly Area[] => {
  const isShare = (place: PlaceMark): boolean =>
    place.role === 'of' && [pieceBefore(row, place.from), pieceAfter(row, place.to)].some(it => is(it, 'share'))
  const isOfShares = places.some(isShare)
  return places.flatMap(place => {
    const { role, area, from, to } = place
    const [lead, next] = [row.findLastIndex(piece => piece.to <= from), pieceAfter(row, to)]
    const isOfImports = role === 'from' && [row[lead], row[lead - 1], next].some(piece => is(piece, 'imports'))
    const isListed = isOfShares && !isDirected(place) && (isMark(next, ',—-') || next?.kind === 'number')
    return isOfImports || isListed || isShare(place) ? [area] : []
  })
}

/** «Розничный товарооборот в Узбекистане», "imports into Uzbekistan": owners too. */
export function ownersNamed({ places, row }: Sentence): readonly Area[] {
  const isInto = row.some(piece => is(piece, 'imports', 'turnover', 'not-trade'))
  const partners = partnersNamed({ places, row })
  const isPartner = (place: PlaceMark): boolean =>
    isDirected(place) ? !(isInto && place.role === 'to') : place.role === undefined && partners.has(place.area)
  return places.flatMap(place => (isPartner(place) ? [] : [place.area]))
}

/** Several countries, and not its own. */
export function namesOthersOnly(told: readonly Sentence[], home: Area): boolean {
  const named = areasOf(told.flatMap(({ places }) => places.filter(({ area, isOurs }) => !isOurs && isCountry(area))))
  return named.size > 1 && !named.has(home)
}

/** "Exports were $26 billion. Italy took a third of them": beside numbers other partners than the usual one, which then is not that of the total. */
export function namesOtherPartners(
  told: readonly Sentence[],
  { home, partner }: Pick<Context, 'home' | 'partner'>,
): boolean {
  const named = areasOf(told.flatMap(({ places }) => places))
  const isOther = ({ area, isOurs, isOfOffice }: PlaceMark): boolean => !isOurs && !isOfOffice && area !== home
  return (
    !named.has(partner) &&
    told.some(it => (it.quantities.length > 0 || it.row.some(isPartnerNoun)) && it.places.some(isOther))
  )
}
