/** Claims with the country that counted them, where the text names its customs or statistics. */
import type { PostClaim } from '../../../answers/model/post.ts'
import type { Area } from '../../../data/model/schema.ts'
import { senseOf } from '../../text/word-sense.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'
import type { SpokenAttribution } from './attributions.ts'
import { type Counter, countersIn } from './counters.ts'
import type { Speech, SpokenQuote } from './quotes.ts'
import { spanFinder } from './spoken-parts.ts'

/** Who counted, as one sentence tells. */
interface SentenceCounters {
  readonly sentence: Sentence
  readonly counters: readonly Counter[]
  /** Somebody else tells a part of it. */
  readonly hasOthers: boolean
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
  const sayings = new Map<Sentence | undefined, SpokenAttribution[]>()
  for (const one of attributions) {
    const sentence = sentenceAt(one.from)
    sayings.set(sentence, [...(sayings.get(sentence) ?? []), one])
  }
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
  if (row.length > longest) return { sentence, counters: [], hasOthers: true }
  const speakers = [quote?.area, ...sayings.map(({ person }) => person?.area)]
  const isHomes =
    speakers.every(area => area === undefined || area === home) && (quote === undefined || quote.area === home)
  const found = countersIn(sentence).filter(({ area }) => area !== undefined || isHomes)
  const clauses = new Set(found.map(({ from }) => clauseAt(row, from)))
  const cited = new Set(found.flatMap(({ cites }) => cites))
  const hasOthers =
    sayings.some(({ from }) => !clauses.has(clauseAt(row, from))) ||
    row.some((piece, at) => is(piece, 'according') && !cited.has(at) && !clauses.has(clauseAt(row, piece.from)))
  return { sentence, counters: found, hasOthers }
}

/** Of the whole sentence, if it names one; else of its clause, or of the clause "according to …," before it. */
function counterOf({ span }: PostClaim, { sentence, counters, hasOthers }: SentenceCounters): Counter | undefined {
  const [first] = counters
  if (first === undefined) return undefined
  if (!hasOthers && counters.every(({ area }) => area === first.area)) return first
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
  { hasOthers, sentence }: SentenceCounters,
  only: OnlyCounter | undefined,
  home: Area,
): Counter | undefined {
  if (only === undefined || hasOthers || span.from < only.to || span.from > only.end || assumed.length > 0)
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
