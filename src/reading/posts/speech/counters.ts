/** Who counted a figure: the source that its sentence names, "according to China's customs"; and claims with the country that counted them. */
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import { multimap } from '../../../data/model/lists.ts'
import type { Area } from '../../../data/model/schema.ts'
import { isPostposed } from '../../text/word-grammar.ts'
import { senseOf } from '../../text/word-sense.ts'
import { is, isMark, isOneOf } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import { isWithin, meets } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt, isBoundary } from '../words/subject.ts'
import type { SpokenAttribution } from './attributions.ts'
import type { Speech, SpokenQuote } from './quotes.ts'
import { spanFinder } from './spoken-parts.ts'

/** An office or data to which a sentence gives figures. Without `area` it is of the text's own country. */
export interface Counter extends TextSpan {
  readonly area?: Area
  /** The indices of its words and of the word that cites it. */
  readonly cites: readonly number[]
}

/** The offices and data to which a sentence gives figures. */
export function countersIn(sentence: Sentence): readonly Counter[] {
  const found: Counter[] = []
  for (const [at, piece] of sentence.row.entries()) {
    const counter = piece.senses.length === 0 ? undefined : counterAt(sentence, piece, at)
    if (counter !== undefined) found.push(counter)
  }
  return found
}

function counterAt(sentence: Sentence, piece: Piece, at: number): Counter | undefined {
  const { row } = sentence
  const sense = senseOf(piece, 'counter')
  if (sense === undefined || isOfCompound(row, at)) return undefined
  const place = placeBefore(sentence, at) ?? placeBehind(sentence, at)
  const area = place?.area ?? sense.area
  if (sense.needsCountry === true && area === undefined) return undefined
  const [start, end] = place === undefined ? [at, at] : around(row, place, at)
  const cite = is(piece, 'according') ? citedDirectly(row, place, at) : citeOf(sentence, start, end)
  if (cite === undefined) return undefined
  return { from: piece.from, to: piece.to, cites: [at, cite], ...(area !== undefined && { area }) }
}

/** "Customs duties", "customs-cleared". */
function isOfCompound(row: readonly Piece[], at: number): boolean {
  const next = row[at + 1]
  if (next?.text === '-' && next.glued) return true
  const isNoun = next?.kind === 'word' && is(next, 'other', 'goods') && !is(next, 'body', 'shows')
  return isNoun && !isPostposed(row[at])
}

const isPart = (row: readonly Piece[], at: number): boolean => !isStop(row, at) && !isOneOf(row[at], notOfName)
const notOfName = ['according', 'say', 'shows', 'office', 'exports', 'imports', 'turnover', 'by'] as const

const longestName = 5

/** "China's customs", «китайской таможни», 中国海关总署: the country before the name. */
function placeBefore({ row, places }: Sentence, at: number): PlaceMark | undefined {
  const isLast = isPostposed(row[at]) || row[at]?.kind === 'han'
  for (let i = at - 1; i >= Math.max(0, at - longestName) && isPart(row, i); i -= 1) {
    const place = placeAt(places, row[i])
    if (place === undefined) continue
    const isOwner =
      isLast || place.isAdjective || row[i]?.possessive === true || (i === at - 1 && place.role === undefined)
    return isOwner && !place.isOurs && place.role !== 'with' ? place : undefined
  }
  return undefined
}

/** "The customs committee of China", «таможни Китая»: the country behind the name, in languages that put it there. */
function placeBehind({ row, places }: Sentence, at: number): PlaceMark | undefined {
  if (isPostposed(row[at]) || row[at]?.kind === 'han') return undefined
  for (let i = at + 1; i <= at + longestName && isPart(row, i); i += 1) {
    const place = placeAt(places, row[i])
    if (place === undefined) continue
    const isDirect = is(row[at], 'according') && i === at + 1
    const isOwner = (place.role === 'of' || isDirect) && row[i]?.possessive !== true && !place.isOurs
    return isOwner ? place : undefined
  }
  return undefined
}

const placeAt = (places: readonly PlaceMark[], piece: Piece | undefined): PlaceMark | undefined =>
  piece && places.find(place => meets(place, piece))

/** The first and the last word of a name with its country. */
function around(row: readonly Piece[], { from, to }: PlaceMark, at: number): readonly [number, number] {
  const first = row.findIndex(piece => piece.to > from)
  const last = row.findLastIndex(piece => piece.from < to)
  return [Math.min(at, first), Math.max(at, last)]
}

/** «По данным Китая,»: no name but that of the country. */
function citedDirectly(row: readonly Piece[], place: PlaceMark | undefined, at: number): number | undefined {
  if (place === undefined || place.isAdjective || place.isOfOffice) return undefined
  const [start, end] = around(row, place, at)
  const next = row[end + 1]
  const isWhole = isPostposed(row[at]) ? start === at - 1 : next !== undefined && isBoundary(next, row[end + 2])
  return isWhole ? at : undefined
}

/** The word that gives a figure to the name: "according to" around it, "said" or "show" beside it. */
function citeOf({ row, times }: Sentence, start: number, end: number): number | undefined {
  if (is(row[start - 1], 'by')) return start - 1
  for (let i = start - 1; i >= Math.max(0, start - 8) && !isStop(row, i); i -= 1)
    if (is(row[i], 'according') && !isPostposed(row[i])) return i
  // "(GAC)", ", however," and a day are no end of it.
  const isAside = (piece: Piece, i: number): boolean =>
    isMark(piece, '()') ||
    (piece.text === ',' && [row[i - 2], row[i + 2]].some(it => it?.text === ',')) ||
    isWithin(piece, times)
  for (let i = end + 1; i <= end + 7 && (!isStop(row, i) || row.slice(i, i + 1).some(it => isAside(it, i))); i += 1)
    if (is(row[i], 'say', 'shows') || (is(row[i], 'according') && isPostposed(row[i]))) return i
  for (let i = start - 1; i >= Math.max(0, start - 3) && !isStop(row, i); i -= 1)
    if (is(row[i], 'say', 'shows')) return i
  return undefined
}

function isStop(row: readonly Piece[], at: number): boolean {
  const piece = row[at]
  return piece === undefined || piece.kind === 'number' || isBoundary(piece, row[at + 1])
}

/** Who counted, as one sentence tells. */
interface SentenceCounters {
  readonly sentence: Sentence
  readonly counters: readonly Counter[]
  /** Where somebody else tells a part of it; "according to Report, customs says" passes on what customs counted. */
  readonly lastOther: number | undefined
}

/** A text whose figures are all of one office. */
interface OnlyCounter extends Counter {
  /** Up to where its figures go on. */
  readonly end: number
}

/** Customs that are named without a country are those of `home`, else of the country whose trade it is. */
export function withCounters(
  claims: readonly PostClaim[],
  plain: string,
  told: readonly Sentence[],
  { quotes, attributions }: Speech,
  home: Area,
): readonly PostClaim[] {
  const sentenceAt = spanFinder(told, sentence => sentence)
  const quoteAt = spanFinder(quotes, ({ span }) => span)
  const sayings = multimap(attributions.map(one => [sentenceAt(one.from), one] as const))
  const all = new Map(
    told.map(it => [it, countersOfSentence(it, sayings.get(it) ?? [], quoteAt(it.from) ?? quoteAt(it.to - 1), home)]),
  )
  const only = onlyCounter([...all.values()], plain, home)
  return claims.map(claim => {
    const sentence = sentenceAt(claim.span.from)
    const counting = sentence && all.get(sentence)
    if (counting === undefined) return claim
    const isTold = quoteAt(claim.span.from) === undefined
    const counter = counterOf(claim, counting) ?? (isTold ? counterOfText(claim, counting, only, home) : undefined)
    return counter === undefined ? claim : { ...claim, counter: areaOf(counter, claim, home) }
  })
}

const areaOf = ({ area }: Counter, { reporter, partner }: PostClaim, home: Area): Area =>
  area ?? (partner === home ? home : reporter)

/** No writer's sentence has so many words. Its clauses are counted again and again. */
const longest = 400

/** Customs without a country are not known in the words of a foreigner. */
function countersOfSentence(
  sentence: Sentence,
  sayings: readonly SpokenAttribution[],
  quote: SpokenQuote | undefined,
  home: Area,
): SentenceCounters {
  const { row } = sentence
  if (row.length > longest) return { sentence, counters: [], lastOther: Infinity }
  const speakers = [quote?.area, ...sayings.map(({ person }) => person?.area)]
  const isHomes =
    speakers.every(area => area === undefined || area === home) && (quote === undefined || quote.area === home)
  const found = countersIn(sentence).filter(({ area }) => area !== undefined || isHomes)
  const clauses = new Set(found.map(({ from }) => clauseAt(row, from)))
  const cited = new Set(found.flatMap(({ cites }) => cites))
  const isOther = ({ from }: TextSpan): boolean => !clauses.has(clauseAt(row, from))
  const others = row.filter((piece, at) => is(piece, 'according') && !cited.has(at) && isOther(piece))
  return { sentence, counters: found, lastOther: sayings.some(isOther) ? Infinity : others.at(-1)?.from }
}

/** Of the whole sentence, if it names one; else of its clause, or of the clause "according to …," before it. */
function counterOf({ span }: PostClaim, { sentence, counters, lastOther = -1 }: SentenceCounters): Counter | undefined {
  const [first] = counters
  if (first === undefined) return undefined
  const isOfOne = lastOther < 0 || (lastOther < first.from && first.from < span.from)
  if (isOfOne && counters.every(({ area }) => area === first.area)) return first
  const { row, quantities } = sentence
  const clause = clauseAt(row, span.from)
  const inClause = (at: number): readonly Counter[] => counters.filter(({ from }) => clauseAt(row, from) === at)
  const own = inClause(clause)
  const lead = quantities.some(({ from }) => clauseAt(row, from) === clause - 1) ? [] : inClause(clause - 1)
  const [counter, other] = own.length > 0 ? own : lead
  return other === undefined || other.area === counter?.area ? counter : undefined
}

/** The one office that a text names. A foreign one counts the figures of its paragraph, its own country's those of the text. */
function onlyCounter(all: readonly SentenceCounters[], plain: string, home: Area): OnlyCounter | undefined {
  const counters = all.flatMap(it => it.counters)
  const [first] = counters
  if (first === undefined || counters.some(({ area }) => area !== first.area)) return undefined
  const end = plain.indexOf('\n', first.to)
  return { ...first, end: (first.area ?? home) === home || end === -1 ? plain.length : end }
}

/** A figure of the same country in a later sentence that names no other source. */
function counterOfText(
  { span, flow, reporter, partner, assumed }: PostClaim,
  { lastOther, sentence }: SentenceCounters,
  only: OnlyCounter | undefined,
  home: Area,
): Counter | undefined {
  if (
    only === undefined ||
    lastOther !== undefined ||
    span.from < only.to ||
    span.from > only.end ||
    assumed.length > 0
  )
    return undefined
  if (sentence.row.some(piece => is(piece, 'say', 'office') || isOffice(piece))) return undefined
  const area = only.area ?? home
  return reporter === area || (flow === 'T' && partner === area) ? only : undefined
}

/** Another office, even if nothing tells what it counts. */
const isOffice = (piece: Piece): boolean => {
  const sense = senseOf(piece, 'counter')
  return sense !== undefined && sense.needsCountry !== true
}
