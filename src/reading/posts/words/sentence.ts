/** One sentence of a post: its words, times, places and numbers, all with positions in the text. */
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Area, Day } from '../../../data/model/schema.ts'
import { languages } from '../../../languages/languages.ts'
import type { Role } from '../../../languages/model/hear/grammar.ts'
import { roleInText, roleOf } from '../../slots/place-roles.ts'
import type { Context } from '../../text/context.ts'
import type { PlacedToken } from '../../text/tokenize.ts'
import { grammarOf, inClass } from '../../text/word-grammar.ts'
import { hasWord, isKind, senseOf } from '../../text/word-sense.ts'
import { currencyOf } from './currencies.ts'
import { isPlural, withoutBasesOfLastYear } from './endings.ts'
import { is, isDash, isMark, isOneOf, isTrade } from './is.ts'
import { coversDays, isOpenPeriod, namesSeveralMonths } from './month-ranges.ts'
import { isOfWares } from './narrower-flows.ts'
import { generalPieces, type Piece, withoutAsides, withoutFalseSources, withoutNameParts } from './pieces.ts'
import {
  isOfFlowBefore,
  isOfMinister,
  isOfTrade,
  isOwnerOfFlow,
  isPaidIn,
  type PlaceMark,
  roleOfCountriesOf,
  withFollowers,
  withoutCities,
  withSources,
} from './place-rules.ts'
import { type Quantity, quantitiesIn } from './quantities.ts'
import { withNeighbours, withoutGroupsBeforeMember, withoutRegions } from './related-countries.ts'
import { isWithin } from './rows.ts'
import { isInHanName, type ShortNames, usualLetters } from './short-names.ts'
import { type NamedSubject, subjectsIn } from './subject.ts'
import { withBuyers, withDealers, withOwnersOfPartners } from './subject-of-amount.ts'
import { isGivenName, isTimeOfReport } from './time-clauses.ts'
import { isNumberNotTime, type TimeMark, timesIn, withoutTimeOfBest } from './times.ts'
import { isOfOffice, placesOfTrade, withListedPartners, withSharedPreposition } from './unrelated-places.ts'

export interface Sentence extends TextSpan {
  readonly row: readonly Piece[]
  readonly times: readonly TimeMark[]
  readonly places: readonly PlaceMark[]
  readonly quantities: readonly Quantity[]
  readonly subjects: readonly NamedSubject[]
  /** Its numbers are of some days of a month, or of a financial year. */
  readonly hasUnsupportedPeriod?: true
}

/** The words of a sentence: those of posts, and those of questions. */
type WordedSentence = Pick<Sentence, 'from' | 'to' | 'row'> & { readonly general: readonly Piece[] }

/** Reads the tokens of each sentence. `home` is the country of "we". One step over all, then the next: that is faster. */
export function readSentences(
  all: readonly (readonly PlacedToken[])[],
  { today, home }: Pick<Context, 'today' | 'home'>,
  short: ShortNames,
): readonly Sentence[] {
  const told = all.map(withoutAsides)
  const generals = told.map(({ tokens }) => generalPieces(tokens, short.lexicon))
  const worded = told.map(({ row }, i) => {
    const [from, to] = [all[i]?.[0]?.from ?? 0, all[i]?.at(-1)?.to ?? 0]
    return { from, to, row, general: generals[i] ?? [] }
  })
  const times = worded.map(it => timesOf(it, today))
  const quantities = worded.map(({ row }, i) =>
    quantitiesIn(row, at => row[at] !== undefined && isWithin(row[at], times[i] ?? [])),
  )
  const places = worded.map((it, i) => namedPlaces(it, quantities[i] ?? [], { today, home }, short))
  return worded.map((it, i) => sentenceOf(it, times[i] ?? [], quantities[i] ?? [], places[i] ?? []))
}

function timesOf({ row, general }: WordedSentence, today: Day): readonly TimeMark[] {
  // "Exports in July rose from a year ago": no July of that year.
  const named = row.filter(
    (piece, at) =>
      is(piece, 'same-time') ||
      (is(piece, 'year-ago') &&
        piece.kind === 'word' &&
        (is(row[at - 1], 'from', 'percent') || row[at - 1]?.text === '%')),
  )
  const words = named.length === 0 ? general : general.filter(piece => !isWithin(piece, named))
  return timesIn(words, row, today)
    .filter(time => !isNumberNotTime(row, time) && !isTimeOfReport(row, time))
    .map((time, _, all) => withoutTimeOfBest(time, { general: words, row }, all))
}

const namedPlaces = (
  { general, row }: WordedSentence,
  quantities: readonly Quantity[],
  { today, home }: Pick<Context, 'today' | 'home'>,
  short: ShortNames,
): readonly PlaceMark[] =>
  withoutGroupsBeforeMember(placesIn(general, row, home, short)).filter(
    place =>
      (place.area !== 'SUN' || today < '1992') &&
      !isWithin(place, quantities) &&
      !isGivenName(
        row,
        row.findIndex(piece => piece.from === place.from),
      ) &&
      !row.some(piece => isWithin(place, [piece]) && currencyOf(piece) !== undefined),
  )

function sentenceOf(
  { from, to, row: given, general }: WordedSentence,
  times: readonly TimeMark[],
  quantities: readonly Quantity[],
  named: readonly PlaceMark[],
): Sentence {
  // «В январе — июне»: a dash between two months parts no clauses.
  const joined = given.map(it => (isDash(it) && isWithin(it, times) ? { ...it, text: '-', glued: true } : it))
  const row = withoutNameParts(
    withoutFalseSources(withoutBasesOfLastYear(joined, times), times),
    named.filter(it => !it.isCity),
  )
  const inCountries = withOwnersOfPartners(withoutCities(named, row), row)
  const subjects = subjectsIn(row, inCountries, [...named, ...times])
  const amounts = quantities.filter(it => it.is !== 'count' && it.is !== 'ordinal').length
  const ofTrade = withSources(withNeighbours(withoutRegions(placesOfTrade(inCountries, row), row), row), row)
  const ofDeals = withBuyers(withDealers(ofTrade, subjects, row), row)
  const listed = withSharedPreposition(withListedPartners(ofDeals, row, quantities), row, quantities)
  const isOfNoPeriod =
    coversDays(general, times) || namesSeveralMonths(general, times, amounts) || isOpenPeriod(row, times)
  return {
    from,
    to,
    row,
    times,
    places: withFollowers(listed, { row, general }, quantities),
    quantities,
    subjects,
    ...(isOfNoPeriod && { hasUnsupportedPeriod: true }),
  }
}

function placesIn(general: readonly Piece[], row: readonly Piece[], home: Area, short: ShortNames) {
  const found: PlaceMark[] = []
  for (const [at, piece] of general.entries()) {
    const area = piece.text.length === 1 ? (short.letters.get(piece.text) ?? usualLetters.get(piece.text)) : undefined
    if (area !== undefined && isOwnerLetter(general, row, at)) found.push(placed(piece, area, { role: 'of' }))
    if (piece.senses.length > 0) found.push(...placesOf(piece, { general, row }, at, home))
  }
  return found
}

/** The places that a piece names: a country, both of a pair, or the country of "we". */
function placesOf(
  piece: Piece,
  { general, row }: Pick<WordedSentence, 'general' | 'row'>,
  at: number,
  home: Area,
): readonly PlaceMark[] {
  const pair = senseOf(piece, 'pair')
  if ((pair !== undefined || !piece.glued) && isInHanName(general, at)) return []
  if (pair !== undefined) return isInNoun(piece, row) ? [] : pair.areas.map(area => placed(piece, area, {}))
  const sense = senseOf(piece, 'area')
  if (sense === undefined)
    return hasWord(piece, 'we') && !inClass(piece, 'its-own') ? [ours(piece, general, at, home)] : []
  // «Самое», like a case of «Самоа».
  const isBest = row.some(it => it.from === piece.from && it.to === piece.to && is(it, 'best'))
  if (isEveryday(piece) || inClass(piece, 'adverb') || isBest || isInHanGroup(piece, row)) return []
  const own = suffixRole(general, at) ?? roleInText(general, at, sense.nominative).role
  const ofPeople = isPeople(piece) && own === 'of' ? undefined : own
  const isOwner = isOwnerOfFlow(piece, sense.form, row) || (own === undefined && isOfFlowBefore(piece, row))
  const ofOwner = isOwner ? 'of' : (roleOfCountriesOf(general, row, at) ?? sense.role ?? ofPeople)
  // "Export earnings from our country"
  const isAlone = sense.area === home && general.every(it => (senseOf(it, 'area')?.area ?? home) === home)
  const ofBuyer = own === 'from' && !isAlone && isPaidIn(general, at, row) ? 'to' : ofOwner
  const role = isOfWares(piece, sense.form, row) ? 'from' : ofBuyer
  const isAdjective = sense.form === 'adjective'
  const isOfficial = isOfOffice(piece, row) || (own === 'of' && isOfMinister(piece, row))
  return [placed(piece, sense.area, { role, isAdjective, isCity: sense.city !== undefined, isOfOffice: isOfficial })]
}

/** The country of "we": «в нашем импорте», «импорт вырос у нас на 5%» are of its owner. */
function ours(piece: Piece, general: readonly Piece[], at: number, home: Area): PlaceMark {
  const isOfFlow = inClass(piece, 'our') && hasWord(general[at + 1], 'exports', 'imports', 'trade')
  const own = roleOf(general, at).role
  const isHere = inClass(piece, 'at-us') && own === undefined
  const role = isOfFlow || isHere ? 'of' : own
  return placed(piece, home, { isOurs: true, role, isOfOffice: !isOfTrade(general, at) })
}

/** 中欧 in 中欧班列, 俄同意 where 同意 is a word. */
const isInNoun = ({ from, to }: Piece, row: readonly Piece[]): boolean =>
  row.some(
    it => (it.from <= from && it.to > to && is(it, 'other')) || (it.from > from && it.to === to && it.text.length > 1),
  )

/** 葡 in 葡语国家 */
const isInHanGroup = ({ from, to }: Piece, row: readonly Piece[]): boolean =>
  row.some(it => it.kind === 'han' && it.from <= from && it.to > to && is(it, 'region'))

/** "ABŞ-dan", "TDT-yə": the case behind the hyphen of an abbreviation. */
function suffixRole(general: readonly Piece[], at: number): Role | undefined {
  const [piece, hyphen, suffix] = general.slice(at, at + 3)
  const isSuffix = hyphen?.text === '-' && hyphen.glued && suffix?.glued === true && /^\p{Ll}{1,4}$/u.test(suffix.raw)
  // "ASEAN-dan": a name of several languages.
  const isShared = piece !== undefined && /^\p{Lu}[\p{Lu}\d]+$/u.test(piece.raw) && caseSuffix.test(suffix?.text ?? '')
  const { roleOf: roleOfCase } = (isShared ? suffixed() : grammarOf(piece)) ?? {}
  return isSuffix ? roleOfCase?.({ ending: suffix.text }) : undefined
}
const caseSuffix = /^(?:n?[iu]n|y?[ae]|d[ae]n?|y?l[ae])$/
const suffixed = () => languages.find(({ grammar }) => grammar.adpositions === 'after')?.grammar

/** A place with these marks; those that are left out are off. */
export const placed = (
  { from, to }: TextSpan,
  area: Area,
  { role, isAdjective = false, isOurs = false, isCity = false, isOfOffice = false }: Partial<PlaceMark>,
): PlaceMark => ({ from, to, area, role, isAdjective, isOurs, isCity, isOfOffice })

/** "Germans", «немцы»: a people is a side, not the owner of the word behind it. */
const isPeople = (piece: Piece): boolean => senseOf(piece, 'area')?.form === 'adjective' && isPlural(piece)

/** 阿对土耳其出口, 俄出口: a one-character name before its partner or its flow. */
function isOwnerLetter(general: readonly Piece[], row: readonly Piece[], at: number): boolean {
  const [piece, next] = [general[at], general[at + 1]]
  if (piece === undefined || hasWord(piece, 'day', 'month') || isKind(piece, 'month', 'number', 'area', 'pair'))
    return false
  const i = row.findIndex(it => it.from === piece.from && it.to === piece.to)
  if (i === -1 || next?.from !== piece.to) return false
  // 阿与意大利的贸易额; 俄与 in 中、俄与土耳其 is one of a list.
  const isWith = inClass(next, 'with-partner') && !isMark(row[i - 1], '、') && isKind(general[at + 2], 'area')
  const isPartner = isWith || hasWord(next, 'to', 'from')
  const isRank = isKind(row[i + 1], 'ordinal') || (is(row[i + 1], 'place') && row[i + 2]?.kind === 'number')
  const isOwned = isRank || isTrade(row[i + 1]) || isOneOf(row[i + 1], owned)
  return isPartner || (isOwned && !hasWord(piece, 'in'))
}
const owned = ['partner', 'supplier', 'market', 'largest', 'one-of'] as const

/** A name that is also an everyday word, or an abbreviation without its capitals. */
const isEveryday = (piece: Piece): boolean =>
  (inClass(piece, 'everyday') && !/\p{Lu}[^ ]*$/u.test(piece.raw)) ||
  (inClass(piece, 'abbreviation') && !/^\p{Lu}{2}/u.test(piece.raw))
