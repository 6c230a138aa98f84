/** Flows of one kind of goods, of a part of a country, or of a firm: "Xinjiang's exports", «торговля Татарстана», "Rosneft's turnover". */
import { isCountry } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Area } from '../../../data/model/schema.ts'
import { languageOf } from '../../../languages/languages.ts'
import type { Role } from '../../../languages/model/hear/grammar.ts'
import { grammarOf, inClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { has, hasCapital, is, isFlow, isOneOf, isUnknownWord, isYear } from './is.ts'
import type { Piece } from './pieces.ts'
import type { PlaceMark } from './place-rules.ts'
import { isWithin, meets, pieceAfter, pieceBefore, piecesBefore } from './rows.ts'

export interface KnownSpan extends TextSpan {
  readonly area?: Area | undefined
  readonly role?: Role | undefined
  readonly isOfOffice?: boolean
}

/** Whether the flow at a piece is not that of a country. `known` are the places and times of the sentence. */
export const isOfOtherOwner = (row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean =>
  isOfProvince(row, at) ||
  isBehindProvince(row, at, known) ||
  isOfNameBehind(row, at, known) ||
  [at - 1, ...(isUnknownWord(row[at - 1]) ? [at - 2] : [])].some(
    i => isOfName(row, i, known) || isOfNamedPart(row, i, known) || isGenitive(row, i, at, known),
  )

/** Beside the flow, with words of no meaning, a country and one comma between at most: "In Guangdong, foreign trade". */
function isOfProvince(row: readonly Piece[], at: number): boolean {
  const before = piecesBefore(row, at, 4).toReversed()
  const behind = row.slice(at + 1, at + 6)
  const [lead] = before
  const near = [...upTo(lead?.text === ',' && at <= 6 ? before.slice(1) : before), ...upTo(behind)]
  return has(near, 'province')
}

/** 新疆的出口增长5%，进口增长3%: a part of a country earlier in the sentence, with no country of its own behind it. */
const isBehindProvince = (row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean => {
  const part = row[at]?.kind === 'han' ? row.findLast((piece, i) => i < at && is(piece, 'province')) : undefined
  const isOwner = ({ from, to, area, role }: KnownSpan): boolean =>
    isCountry(area ?? '') &&
    (role === undefined || role === 'of') &&
    row.every(it => it.from < to || it.from >= (row[at]?.from ?? 0) || it.kind !== 'mark') &&
    from >= (part?.to ?? 0)
  return part !== undefined && !known.some(it => it.to <= (row[at]?.from ?? 0) && isOwner(it))
}

/** The pieces up to a mark, a number or a word that is told of the flow. */
function upTo(row: readonly Piece[]): readonly Piece[] {
  const stop = row.findIndex(piece => piece.kind === 'mark' || piece.kind === 'number' || isOneOf(piece, verbs))
  return stop === -1 ? row : row.slice(0, stop)
}
const verbs = ['up', 'down', 'reach', 'say', 'and', 'while', 'exports', 'imports', 'turnover'] as const

/** "Mangystau region's own trade": behind a name that is no country; not "Of Azerbaijan's exports". */
const isOfNamedPart = (row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean =>
  row[at]?.possessive === true && isName(row[at - 1], known) && !known.some(it => it.to === row[at]?.to)

export const isName = (piece: Piece | undefined, known: readonly KnownSpan[]): boolean =>
  piece?.senses.length === 0 && isCapital(piece, known)
const isCapital = (piece: Piece | undefined, known: readonly KnownSpan[]): boolean =>
  piece?.kind === 'word' && hasCapital(piece) && !known.some(it => meets(it, piece))

/** A name with "'s" that is no country: "SOCAR's". */
const isOfName = (row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean =>
  row[at]?.possessive === true && isName(row[at], known)

/** "Alibabanın ixracı", "BYD-nin ixracı": an unknown word whose case tells that the flow at a piece is its own. */
export function isGenitive(row: readonly Piece[], at: number, flow: number, known: readonly KnownSpan[]): boolean {
  const [piece, grammar] = [row[at], grammarOf(row[flow])]
  if (piece?.kind !== 'word' || grammar?.adpositions !== 'after') return false
  if (row[at - 1]?.text === '-' && piece.glued)
    return grammar.roleOf?.({ ending: piece.text }) === 'of' && isCapital(row[at - 2], known)
  return isUnknownWord(piece) && !isPlace(piece, known) && grammar.unknownName?.(piece.text)?.role === 'of'
}

/** «Экспорт Газпрома», «экспорт "Азерсун"», "exports of Gazprom"; not «товарооборот КР с КНР». */
function isOfNameBehind(row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean {
  const form = languageOfPiece(row[at])?.post.kindOfGoods
  const lead = row[at + 1]?.text
  const skipped = lead === '"' || (lead === form?.lead && lead !== undefined) ? 1 : 0
  const start = at + 1 + skipped
  const name = inClass(row[start], 'article') ? row[start + 1] : row[start]
  const isLed = form !== undefined && (skipped > 0 || form.lead === undefined) && !is(row[at], 'deals')
  return isLed && isName(name, known) && /\p{Ll}/u.test(name?.raw ?? '')
}

/** "Turnover of the Alat free zone", «экспорт компании»: up to the noun, no verb, preposition or name of a country. */
export function isOfFirm(row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean {
  // "The export/import coverage ratio"
  if (row[at + 1]?.text === '/' && isFlow(row[at + 2])) return isOfFirm(row, at + 2, known)
  if (row[at]?.kind !== 'word' || !isPreposed(row[at])) return false
  const behind = row.slice(at + 1, at + 6)
  const noun = behind.findIndex(piece => is(piece, 'other') && !piece.possessive && !isOneOf(piece, changes))
  return noun !== -1 && behind.slice(0, noun).every((piece, i) => isOfNoun(piece, i === noun - 1 ? [] : known))
}
const isOfNoun = (piece: Piece, known: readonly KnownSpan[]): boolean =>
  (piece.kind === 'word' || (piece.text === '-' && piece.glued)) && !isOneOf(piece, changes) && !isWithin(piece, known)
const changes = [
  ...(['up', 'down', 'reach', 'to', 'from', 'having', 'as-to', 'and', 'say', 'share', 'while'] as const),
  ...(['exports', 'imports', 'turnover', 'total', 'foreign', 'wares', 'by', 'over', 'about', 'under'] as const),
] as const

/** "Export turnover of agro-forestry products", «импорт сливочного масла»: with an unknown word before the goods. */
export function isKindOfWares(row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean {
  const of = at + (is(row[at + 1], 'turnover') && isPreposed(row[at]) ? 2 : 1)
  const first = of + (isArticleOf(row[of]) ? 1 : 0)
  const last = endOfCompound(row, first)
  const kind = row[last]
  if (kind?.kind !== 'word' || kind.text.length < 5 || kind.senses.length > 0) return false
  const isOfPlace = row.slice(first, last + 1).some(it => isPlace(it, known))
  if (isOfPlace || is(row[at], 'deals', 'shipments', 'purchases')) return false
  if (of === at + 1 && isUnknownGoods(row, at, kind, known)) return true
  return is(row[last + 1], 'wares', 'goods') && isPreposed(row[at])
}

/** "Agro-forestry-fishery": words joined by hyphens. */
function endOfCompound(row: readonly Piece[], first: number): number {
  const isJoined = row[first + 1]?.text === '-' && row[first + 1]?.glued === true && row[first + 2]?.kind === 'word'
  return isJoined ? endOfCompound(row, first + 2) : first
}

/** "Saqqız ixracı", 软件出口: an unknown noun right before the flow. */
export function isBehindKind(row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean {
  const [piece, kind] = [row[at], row[at - 1]]
  if (kind === undefined || kind.senses.length > 0 || kind.kind !== piece?.kind || isPlace(kind, known)) return false
  const lead = row[at - 2]
  if (kind.kind === 'han')
    return piece.text.length > 1 && lead?.kind === 'han' && lead.senses.length === 0 && !isPlace(lead, known)
  const { grammar, post } = languageOfPiece(piece) ?? {}
  if (post?.kindBefore === undefined || grammar?.possessed?.test(piece.ending) !== true) return false
  const isNoun = grammar.unknownName?.(kind.text) === undefined && post.kindBefore.test(kind.text)
  return isNoun || /^\p{Lu}{2,}$/u.test(kind.raw)
}

/** «Импортировала сыр на сумму $5 млн», "5 milyon dollarlıq qayçı alıb", 进口大理石增长22.7%: unknown words beside the number. */
export function hasUnknownObject(row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean {
  const isHan = row[at]?.kind === 'han'
  const isUnknown = (it: Piece | undefined): boolean =>
    it !== undefined &&
    it.senses.length === 0 &&
    (isHan ? it.kind === 'han' : it.kind === 'word' && /^\p{Ll}{3}/u.test(it.raw)) &&
    !isWithin(it, known)
  if (isHan) {
    const end = row.findIndex((it, i) => i > at && !isUnknown(it))
    const isNoun = row.slice(at + 1, end).filter(it => !inClass(it, 'genitive')).length > 1
    return isNoun && (row[end]?.kind === 'number' || (row[end]?.kind === 'han' && isOneOf(row[end], ofAmount)))
  }
  if (!is(row[at], 'deals')) return false
  if (isPostposed(row[at])) {
    const before = row.findLastIndex((it, i) => i < at && !isUnknown(it) && !is(it, 'and'))
    return isUnknown(row[at - 1]) && [row[before], row[before - 1]].some(it => isKind(it, 'currency'))
  }
  const amount = row.findIndex((it, i) => i > at && (it.kind === 'number' || isKind(it, 'currency') || it.text === '$'))
  const words = row.slice(at + 1, amount).filter(it => !isOneOf(it, ofAmount))
  // «Продали соседу на 580 млн»: the object is not told.
  return is(row[amount - 1], 'it', 'reach') && isUnknown(words.at(-1)) && !has(words, 'wares')
}
const ofAmount = ['by', 'it', 'total', 'reach', 'about', 'over', 'under', 'up', 'down'] as const

/** "Exports of umbrellas", «экспорт полупроводников»: an unknown word is a noun, as its ending or the word behind it tells. */
function isUnknownGoods(row: readonly Piece[], at: number, { raw, text }: Piece, known: readonly KnownSpan[]): boolean {
  const form = languageOfPiece(row[at])?.post.kindOfGoods
  if (form === undefined || !/^\p{Ll}/u.test(raw)) return false
  const lead = row[at + 1]?.text === text ? undefined : row[at + 1]?.text
  const next = row.slice(at + 3).find(it => it.kind !== 'word' || it.senses.length > 0 || isPlace(it, known))
  const isNoun = form.lead !== undefined && isOneOf(next, ['to', 'from', 'up', 'down', 'reach'])
  return lead === form.lead && (isNoun || form.ending.test(text))
}
const languageOfPiece = (piece: Piece | undefined) => piece?.entry && languageOf(piece.entry.code)

const isArticleOf = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && piece.senses.length === 0 && piece.text.length < 4

/** A place that begins like a word of goods: Грузия and груз. */
export const isPlace = (piece: Piece, places: readonly KnownSpan[]): boolean =>
  !(piece.kind === 'han' && is(piece, 'exports', 'imports')) && isWithin(piece, places)

/** "Turkish companies exported goods to Russia": firms right behind their country, with no number, that trade with another. */
export function isNation(row: readonly Piece[], at: number, places: readonly PlaceMark[]): boolean {
  const piece = row[at]
  if (piece === undefined || !is(piece, 'traders')) return false
  const own = places.find(({ to }) => to <= piece.from && piece.from - to <= 1)
  const lead = pieceBefore(row, own?.from ?? 0)
  const isCounted = (lead?.kind === 'number' && !isYear(lead)) || isKind(lead, 'number') || is(lead, 'unit')
  const verb = row.slice(at + 1, at + 10).find(it => is(it, 'exports', 'imports', 'deals', 'shipments', 'purchases'))
  const isAbroad = places.some(
    ({ area, role, from }) => area !== own?.area && from > piece.from && (role === 'to' || role === 'from'),
  )
  return own !== undefined && !isCounted && verb !== undefined && (isAbroad || has(row.slice(at), 'as-a-whole'))
}

/** «Покупателями стали Италия и Китай»: the verb, not the steel. */
export const isVerbOfRank = (row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean =>
  is(row[at], 'came-in') &&
  is(row[at], 'goods') &&
  [row[at - 1], row[at + 1]].some(
    piece => is(piece, 'partner', 'supplier', 'market', 'place') || (piece !== undefined && isPlace(piece, known)),
  )

/**
 * "Klub 1,5 milyon avroya futbolçu satıb", «Центробанк Азербайджана продал $72 млн»: a verb in a sentence without a country, or with
 * that of an office alone, without wares or a reference to a country.
 */
export function isBareDeal(row: readonly Piece[], at: number, known: readonly KnownSpan[]): boolean {
  if (!is(row[at], 'deals') || has(row, 'wares', 'goods', 'to-it', 'the-country', 'both', 'it')) return false
  const countries = known.filter(({ area }) => area !== undefined)
  return countries.length === 0 ? is(row[at], 'shipments', 'purchases') : countries.every(it => it.isOfOffice === true)
}

/** «Турция закупила», "Türkiyə 2 milyard dollarlıq mal alıb": a verb of a deal, with the dealer alone. */
export const isDealOfName = (row: readonly Piece[], at: number, places: readonly PlaceMark[]): boolean =>
  is(row[at], 'deals') &&
  // 美国采购
  (row[at]?.kind === 'word' || places.some(it => it.to === row[at]?.from)) &&
  places.length > 0 &&
  places.every(({ role, isAdjective, isOurs }) => role === undefined && !isAdjective && !isOurs)

/** "Every second dollar that it earns comes from Italy": paid for exports, not bought. `at` is the verb. */
export const isPaidMoney = (row: readonly Piece[], at: number): boolean =>
  !has(row.slice(0, at), 'imports') &&
  row.some(
    (piece, i) =>
      i < at &&
      piece.kind !== 'mark' &&
      isKind(piece, 'currency') &&
      ![row[i - 1], row[i + 1]].some(it => it?.kind === 'number' || isKind(it, 'scale')),
  )

/** "Chinese goods", "US products", «российских товаров», "Ukrayna məhsulu": they come from there. */
export function isOfWares(place: Piece, form: string, row: readonly Piece[]): boolean {
  const next = pieceAfter(row, place.to)
  if (!is(next, 'wares')) return false
  if (place.kind === 'han') return isImported(place, next, row)
  if (form === 'adjective' || grammarOf(next)?.nounModifies === true) return true
  const isPossessed = isPostposed(next) && next?.ending !== ''
  return isPossessed && place.kind === 'word' && place.ending === ''
}

/** 进口印度商品, 印度商品的进口额 */
function isImported({ from }: Piece, wares: Piece | undefined, row: readonly Piece[]): boolean {
  const behind = pieceAfter(row, wares?.to ?? 0)
  const noun = inClass(behind, 'genitive') ? pieceAfter(row, behind?.to ?? 0) : behind
  return is(pieceBefore(row, from), 'imports') || is(noun, 'imports')
}
