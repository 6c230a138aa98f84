/** Partners that no name tells of: "trade with member countries", "exports from Istanbul", "APEC ölkələrinə ixrac"; and who of two has a balance. */
import { isCountry } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Area } from '../../../data/model/schema.ts'
import type { Role } from '../../../languages/model/hear/grammar.ts'
import type { Word } from '../../../languages/model/hear/meanings.ts'
import { inflectedName } from '../../slots/inflected-name.ts'
import { grammarOf, inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { isPlural } from '../words/endings.ts'
import {
  has,
  hasCapital,
  hasSmallLetter,
  is,
  isDash,
  isFlow,
  isJoint,
  isMark,
  isTrade,
  isUnknownWord,
} from '../words/is.ts'
import { numberWord } from '../words/numerals.ts'
import type { Piece } from '../words/pieces.ts'
import { isDirected, type PlaceMark } from '../words/place-rules.ts'
import { meets } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { isPartOfGroup } from '../words/unrelated-places.ts'
import { generalLexicon } from '../words/vocabulary.ts'
import type { PostTopic } from './progress.ts'

/** "Trade with member countries", "trade with them", "among the regions, the city of Tashkent": of no country that is named. */
export function hasUnnamedPartner(sentence: Sentence, at: number, topic: PostTopic): boolean {
  const { row, places, times } = sentence
  const province = row.findIndex(piece => is(piece, 'province'))
  // "Trade with the countries of the region", where no region is named.
  const isCountries = (it: Piece | undefined): boolean => is(it, 'countries', 'the-country', 'unit')
  const isOfRegion = (piece: Piece, i: number): boolean =>
    is(piece, 'region') && (is(piece, 'countries') || [row[i - 2], row[i - 1], row[i + 1]].some(isCountries))
  const last = places.findLast(it => it.to <= (row[at]?.from ?? 0))
  if (last !== undefined && isPartOfGroup(last, row)) return true
  const areas = [...topic.mentioned, ...places.map(({ area }) => area)]
  const hasNoGroup = areas.every(area => isCountry(area) || area === 'WLD')
  if (hasNoGroup && row.slice(0, at).some(isOfRegion)) return true
  // Not "with these five countries: Japan ($5 billion)", "Asiyanın beş ölkəsi".
  const isNamed = ({ from: start }: Piece, noun: number): boolean =>
    places.some(it => {
      const isBeside = it.to > start || (it.to >= start - 1 && !isCountry(it.area))
      return isBeside && it.from < (row[at]?.from ?? 0) && !isOneOfUnnamed(sentence, it, noun, at)
    })
  if (row.some((it, i) => i < at && roleOfThese(row, i) !== undefined && !isNamed(it, i))) return true
  if (places.every(isDirected) && province !== -1 && province < at && !row.slice(0, province).some(isFlow)) return true
  const known = [...places, ...times]
  if (places.length > 0 && isItemOfUnknown(row, at, known)) return true
  // In a text of one partner it may be a byname of that one: "Səma İmperiyasından".
  const isOpen = topic.sides === undefined || topic.sides.partner === 'WLD'
  const isUnknown = (flow: number): boolean =>
    hasUnknownPartner(row, flow, known) && (isOpen || roleWord(row[flow + 1]) !== undefined)
  if (row.some((piece, i) => i < at && isFlow(piece) && isUnknown(i))) return true
  const isUnnamed = (piece: Piece, i: number): boolean =>
    isCountriesOfUnknown(sentence, i) ||
    isCountOfCountries(sentence, i) ||
    (hasNoGroup && is(piece, 'region') && isPostposed(piece) && isDirected({ role: roleBehind(row, i) }))
  if (row.some((piece, i) => i < at && isUnnamed(piece, i))) return true
  return isLedToUnnamed(sentence, at, hasNoGroup) || isBeforeUnnamed(sentence, at)
}

/** "$50 billion to third countries", «50 млрд в третьи страны»: right behind the amount. */
function isBeforeUnnamed({ row, quantities, places }: Sentence, at: number): boolean {
  const end = quantities.find(it => it.at === at)?.end ?? row.length
  const [lead, which, noun] = row.slice(end, end + 3)
  // Not "$50 billion to CIS countries".
  const isName = which !== undefined && places.some(place => meets(place, which))
  const isOther = isKind(which, 'ordinal') || (isUnknownWord(which) && !isName)
  return isDirected({ role: roleWord(lead) }) && isOther && is(noun, 'countries')
}

/** "With its main partners", "with its 15 neighbours": none is named but some of them, "including Oman", and no group like "the region". */
function isLedToUnnamed(sentence: Sentence, at: number, hasNoGroup: boolean): boolean {
  const { row, places } = sentence
  // Not in a name: 南方共同市场.
  const isNoun = (it: Piece): boolean =>
    (is(it, 'countries', 'partner', 'market') || (hasNoGroup && is(it, 'region'))) &&
    !places.some(place => meets(place, it))
  const noun = row.findLastIndex((piece, i) => i < at && isNoun(piece))
  const lead = row.findLastIndex(
    (it, i) =>
      i < noun && (/^(?:with|to)$/.test(roleWord(it) ?? '') || isOfShare(row, i) || isSecondOfPair(sentence, i, noun)),
  )
  const between = row.slice(lead + 1, noun)
  if (lead === -1 || between.length > 5 || between.some(it => isTrade(it) || (it.kind === 'mark' && !it.glued)))
    return false
  const from = row[lead]?.from ?? 0
  // «С 15 соседними странами за 6 месяцев иранского года»
  const isAside = ({ area, isAdjective }: PlaceMark): boolean =>
    isAdjective && places.some(it => it.from < from && it.area === area)
  const end = row[is(row[lead], 'and') ? at : Math.max(at, noun + 6)]?.to ?? Infinity
  const near = places.filter(it => !it.isOurs && it.from >= from && it.from <= end)
  const isKnown = near.some(it => !isAside(it) && !isOneOfUnnamed(sentence, it, noun, at))
  // "With 190 countries", of 100 to 299, is with the world.
  const isMany = between.some(({ text }) => /^[12]\d\d$/.test(text))
  return !isKnown && !isMany && !has(row, 'respectively')
}

const isOfShare = (row: readonly Piece[], at: number): boolean => inClass(row[at], 'of') && is(row[at - 1], 'share')

/** "Between China and", "China and … countries traded": what is behind the first of two. */
const isSecondOfPair = ({ row, places }: Sentence, at: number, noun: number): boolean =>
  is(row[at], 'and') &&
  (has(row.slice(Math.max(0, at - 4), at), 'mutual') || isFlow(row[noun + 1])) &&
  places.some(({ to }) => to === row[at - 1]?.to)

/** "To nine countries, including China, rose 5%", "to nine countries – China and Oman – rose"; not "including China ($5 billion)". */
function isOneOfUnnamed({ row, places }: Sentence, { from }: PlaceMark, noun: number, at: number): boolean {
  const members = places.filter(it => it.from > (row[noun]?.from ?? 0) && it.to <= (row[at]?.from ?? 0))
  const end = row.findIndex(it => it.from >= (members.at(-1)?.to ?? Infinity))
  const aside = row.slice(noun, end)
  const isAside = isMark(row[end], ',—-') && end < at - 1 && !aside.some(({ kind }) => kind === 'number')
  const isLead = (it: Piece): boolean => is(it, 'including') || (isDash(it) && members.length > 1)
  return isAside && aside.some(it => isLead(it) && it.to <= from)
}

/** "15 qonşu ölkə ilə": so many countries, of which none is named; not "190 ölkə ilə", with the world. */
function isCountOfCountries({ row, places }: Sentence, at: number): boolean {
  const noun = row[at]
  const isSome = row.slice(Math.max(0, at - 2), at).some(it => {
    const count = it.kind === 'number' ? Number(it.text) : (numberWord(it) ?? 0)
    return count > 2 && count < 100
  })
  // "Mərkəzi Asiyanın beş dövləti ilə"
  if (noun === undefined || places.some(it => meets(it, noun) || !isCountry(it.area))) return false
  return (
    isSome && is(noun, 'the-country', 'that-country') && isPostposed(noun) && isDirected({ role: roleBehind(row, at) })
  )
}

/** "With these countries", "bu ölkələrə": the role of the countries that the text has named together. */
export function roleOfThese(row: readonly Piece[], at: number): Role | undefined {
  const piece = is(row[at], 'together') ? row[at] : undefined
  const role = isPostposed(piece) ? roleBehind(row, at) : piece && roleWord(row[at - 1])
  return isDirected({ role }) ? role : undefined
}

/** By its postposition or its case: "ölkə ilə", "ölkələrə". */
const roleBehind = (row: readonly Piece[], at: number): Role | undefined =>
  roleWord(row[at + 1]) ?? grammarOf(row[at])?.roleOf?.({ ending: row[at]?.ending ?? '' })

/** "Turkey with $1.9 billion, United Stated with $1.4 billion", «Грузия – 3 млн, Абхазия – 2 млн»: the item of a list has an unknown name. */
function isItemOfUnknown(row: readonly Piece[], at: number, known: readonly TextSpan[]): boolean {
  const isLed = is(row[at - 1], 'having') || row[at - 1]?.text === '(' || isDash(row[at - 1])
  const joint = row.findLastIndex((piece, i) => i < at && isJoint(piece))
  const name = row.slice(joint + 1, at - 1)
  const isName = name.length < 3 && name.every(hasCapital)
  return isLed && joint > 0 && isName && isUnknownName(name.at(-1), known)
}

/** "APEC ölkələrinə ixrac", "inkişaf etmiş ölkələrlə ticarət"; not "MDB-yə üzv ölkələrlə", "üzv ölkələrdən Türkiyə ilə". */
function isCountriesOfUnknown({ row, places, times }: Sentence, at: number): boolean {
  const [lead, noun] = [row[at - 1], row[at]]
  if (lead?.kind !== 'word' || noun === undefined || !is(noun, 'the-country') || !isPostposed(noun)) return false
  const first = row[Math.max(0, at - 5)]?.from ?? 0
  const isBeside = ({ area, from, to }: TextSpan & { readonly area: Area }): boolean =>
    Math.abs(from - noun.to) < 2 || (!isCountry(area) && to > first && from < noun.to)
  const isKnown = places.some(isBeside) || [...places, ...times].some(it => meets(it, lead)) || lead.senses.length > 0
  // "Çinlə portuqaldilli ölkələr arasında"
  const isOfPair = is(row[at + 1], 'mutual') && places.some(it => it.to === row[at - 2]?.to && it.role === 'with')
  const isLed = isOfPair || isDirected(inflectedName(noun.text)) || roleWord(row[at + 1]) !== undefined
  return !isKnown && isPlural(noun) && isLed
}

const isUnknownName = (piece: Piece | undefined, known: readonly TextSpan[]): boolean =>
  piece !== undefined &&
  /^\p{Lu}\p{Ll}{2}/u.test(piece.raw) &&
  piece.senses.length === 0 &&
  !known.some(it => meets(it, piece)) &&
  generalLexicon().at([piece], 0) === undefined

/** "Exports from Istanbul", «торговля между Азербайджаном и Абхазией», 与阿布哈兹的贸易额, "Abxaziyaya ixrac": with an unknown name. */
function hasUnknownPartner(row: readonly Piece[], flow: number, known: readonly TextSpan[]): boolean {
  const isKnown = (piece: Piece): boolean => known.some(it => meets(it, piece))
  const [lead, last] = [row[flow - 2], row[flow - 1]]
  if (last?.kind === 'han') return isUnknownRun(row, flow, isKnown)
  // The first word of a sentence has a capital anyway: "Qonşulardan idxal".
  if (isPostposed(row[flow]))
    return roleWord(last) === undefined
      ? flow > 1 && isUnknownName(last, known) && isDirected(inflectedName(last?.text ?? ''))
      : isUnknownName(lead, known)
  // Behind the owner of the flow, or the first of two: "exports of Azerbaijan to", "between Azerbaijan and".
  const next = row.findIndex((piece, i) => i > flow && !isKnown(piece) && !is(piece, 'mutual'))
  const isLed = roleWord(row[next]) !== undefined || (next > flow + 2 && is(row[next], 'and'))
  return isLed && isUnknownName(row[next + 1], known)
}

/** 与阿布哈兹, 对阿布哈兹: two or more unknown characters behind a preposition. */
function isUnknownRun(row: readonly Piece[], end: number, isKnown: (piece: Piece) => boolean): boolean {
  const start = row.findLastIndex((it, i) => i < end && (it.kind !== 'han' || it.senses.length > 0 || isKnown(it))) + 1
  return end - start > 1 && roleWord(row[start - 1]) !== undefined
}

/** "Exports, mostly to Oman, fell", «экспорт, в основном в Оман, упал», 出口（主要输往阿曼）下降: of all countries, in an aside. */
export function isInAside(place: PlaceMark, anchor: TextSpan, { row, places }: Pick<Sentence, 'row' | 'places'>) {
  const at = row.findIndex(piece => piece.from >= place.from)
  const open = row.findLastIndex((piece, i) => i < at && piece.kind === 'mark')
  const close = row.find(piece => piece.kind === 'mark' && piece.from >= place.to)
  const isClosed =
    close !== undefined && close.to <= anchor.from && /^(?:,,|\(\))$/.test(`${row[open]?.text}${close.text}`)
  // 输往 is a flow.
  const words = row.slice(open + 1, row[at - 1]?.kind === 'han' ? at - 1 : at)
  const isAdverb = (it: Piece): boolean => isUnknownWord(it) && hasSmallLetter(it) && !places.some(of => meets(of, it))
  const isMainly = (it: Piece): boolean => isAdverb(it) || is(it, 'largest', 'one-of')
  const arePlain = words.every(it => isMainly(it) || roleWord(it) !== undefined || is(it, 'as-to', 'to'))
  return isClosed && /^(?:to|from)$/.test(place.role ?? '') && words.length < 4 && arePlain && words.some(isMainly)
}

/** The role of a preposition or a postposition. 对, 与: a partner, of exports and of imports. */
export const roleWord = (piece: Piece | undefined): Role | undefined =>
  inClass(piece, 'towards') || inClass(piece, 'with-partner')
    ? 'with'
    : (['with', 'from', 'to'] as const).find(word => isWord(piece, word))

/** Whether a word of questions has this meaning. */
const isWord = (piece: Piece | undefined, word: Word): boolean => {
  const senses = (piece && generalLexicon().at([piece], 0)?.senses) ?? []
  return senses.some(it => it.kind === 'word' && it.word === word)
}

/** «У США дефицит», «сальдо для Азербайджана», "a surplus for Azerbaijan": of the two sides of the trade, the one that has it. */
export function balanceHolder(
  [area, second]: readonly Area[],
  { holder, places, topic }: { holder?: Area | undefined; places: readonly PlaceMark[]; topic: PostTopic },
): Area | undefined {
  const { reporter, partner } = topic.sides ?? { partner: 'WLD' }
  const isLed = partner !== 'WLD' && places.every(({ role }) => role === 'from')
  const isOne = isLed && second === undefined && (area === reporter || area === partner)
  // «В торговле с Грузией у Азербайджана профицит»
  const isOfTwo = second !== undefined && places.some(({ role }) => role === 'with')
  if (holder !== undefined || isOne) return holder ?? area
  return isOfTwo ? places.find(({ role }) => role === 'from')?.area : undefined
}

/** "Exports to Oman fell. Kenya's deficit was $20 billion", in a text that began with Kenya's trade with all: it is named again. */
export const goesBackToAll = (
  area: Area,
  places: readonly PlaceMark[],
  { firstSides, lastSides, sides }: PostTopic,
): boolean =>
  firstSides?.partner === 'WLD' &&
  firstSides.reporter === area &&
  lastSides?.partner === sides?.partner &&
  places.every(it => !it.isAdjective)
