/** Sides that a construction tells, whatever the roles of the places: trade with all countries, within a group, of several with one. */
import { isCountry, membersOf } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import type { Area, Flow } from '../../../data/model/schema.ts'
import { inClass, isPreposed } from '../../text/word-grammar.ts'
import { hasEnding, isOurFlow } from '../words/endings.ts'
import { has, is, isChange, isDash, isFlow } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, isDirected, type PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { beginsClause, isWithin, pieceAfter, pieceBefore, piecesBefore } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import type { PostCell } from './cells.ts'
import type { PostTopic, Progress, Sides } from './progress.ts'
import type { FoundSides } from './sides.ts'

/** The country whose trade with all countries a cell tells; undefined where its words don't say so. */
export const ownerOfWorldTrade = (
  cell: PostCell,
  anchor: TextSpan,
  { places, flow }: { readonly places: readonly PlaceMark[]; readonly flow: Flow },
  progress: Pick<Progress, 'sentence' | 'claims' | 'topic' | 'context'>,
): Area | undefined =>
  ownerOfWhole(cell, anchor, progress.topic.sides?.reporter ?? progress.context.home) ??
  ownerOfDivided(anchor, progress) ??
  ownerOfTotal(anchor, progress) ??
  ownerInSeries(places, flow, progress) ??
  holderOfBalance(places, flow, progress)

/** "Of our $26 billion in exports, 4% goes to Russia": between its owner and the flow, the amount is of all countries. */
function ownerOfWhole({ row }: PostCell, { from, to }: TextSpan, told: Area): Area | undefined {
  const lead = pieceBefore(row, from)
  const [as, flow, next] = row.filter(piece => piece.from >= to)
  if (!is(as, 'as-to') || !is(flow, 'exports', 'imports') || (next && next.text !== ',')) return undefined
  return is(lead, 'the-country') ? told : undefined
}

/** "26 milyard dollarlıq ixracının 40 faizi İtaliyaya gedib", "40% of its $26 billion exports", «из 26 млрд экспорта 40%»: who has all of it. */
function ownerOfDivided(
  { from, to }: TextSpan,
  { sentence: { row, places, quantities }, topic, context }: Pick<Progress, 'sentence' | 'topic' | 'context'>,
): Area | undefined {
  const at = row.findIndex(piece => piece.from >= from)
  const end = row.findIndex(piece => piece.from >= to)
  // "Of the $25 billion of exports, 45% went to Oman"
  const lead = inClass(row[at - 1], 'article') ? row[at - 2] : row[at - 1]
  const [flow, next] = row.slice(inClass(row[end], 'of') ? end + 1 : end)
  const parts = quantities.filter(it => it.is === 'percent')
  const isTaken = places.some(it => it.from >= (parts[0]?.to ?? Infinity) && it.role !== 'of' && !it.isOfOffice)
  const isOf = isTaken && (inClass(lead, 'of') || is(lead, 'among'))
  const isBehind = hasEnding(flow, 'whole') || is(lead, 'including') || isOf
  const isAhead = (it: Quantity): boolean => it.end < at && at - it.end < 4 && row.slice(it.end, at).every(isPlain)
  const isDivided = parts.some(it => (it.at > end ? isBehind && it.at - end < 9 : isAhead(it)))
  if (!is(flow, 'exports', 'imports') || !isDivided || places.some(it => isDirected(it) && it.to <= from))
    return undefined
  const owner = places.find(it => it.role === 'of' && (it.to === lead?.to || it.from === next?.from))
  if (owner !== undefined) return owner.area
  const isOwn = isOf || isOurFlow(flow) || is(lead, 'the-country')
  return isOwn ? (topic.sides?.reporter ?? context.home) : undefined
}

/** "45.3% of Azerbaijan's total exports of $25 billion", «от общего экспорта в 25 млрд», 占出口总额250亿美元的45.3%: who has all of it. */
function ownerOfTotal(
  { from, to }: TextSpan,
  { sentence: { row, places, quantities, times }, topic, context }: Pick<Progress, 'sentence' | 'topic' | 'context'>,
): Area | undefined {
  const at = row.findIndex(piece => piece.from >= from)
  const end = row.findIndex(piece => piece.from >= to)
  const words = quantities
    .filter(it => it.is === 'percent')
    .flatMap(it =>
      it.end <= at
        ? [row.slice(it.end, at)]
        : [2, 4].map(back => [...piecesBefore(row, at, back), ...row.slice(end, it.at)]),
    )
    .map(all => all.filter(it => !isWithin(it, times)))
    .find(it => it.length <= 6 && has(it, 'total', 'of-total', 'foreign') && has(it, 'exports', 'imports'))
  const inside = places.filter(place => words?.some(it => it.from >= place.from && it.to <= place.to))
  if (words === undefined || words.some(({ kind }) => kind === 'mark') || inside.some(isDirected)) return undefined
  return inside[0]?.area ?? topic.sides?.reporter ?? context.home
}

const isPlain = (it: Piece): boolean => it.kind === 'word' && (it.words.length === 0 || is(it, 'the-country'))

/**
 * "Latvia's exports rose by 30%, Estonia's by 23%", «литовский экспорт вырос на 30%, эстонский - на 23%», 德国出口…，法国…: a country
 * named in the same way as one before it in the sentence, whose trade with all countries was told, is an owner too.
 */
function ownerInSeries(
  [place, other]: readonly PlaceMark[],
  flow: Flow,
  { sentence: { places, row, from }, claims }: Pick<Progress, 'sentence' | 'claims'>,
): Area | undefined {
  if (place === undefined || other !== undefined) return undefined
  const told = claims.filter(claim => claim.span.from >= from && claim.flow === flow)
  // "Exports were $26 billion: Italy $9 billion, Türkiye $3 billion" has partners.
  if (told.some(({ partner }) => partner !== 'WLD')) return undefined
  const isOwner = (it: PlaceMark): boolean =>
    it.from < place.from &&
    it.area !== place.area &&
    isNamedAlike(it, place, row) &&
    !row.some(piece => piece.from >= it.to && piece.to <= place.from && is(piece, 'including')) &&
    told.some(({ reporter }) => reporter === it.area)
  return places.some(isOwner) ? place.area : undefined
}

/** «У Литвы дефицит в 2,4 млрд»: with all countries, where no other side was told before. */
function holderOfBalance(
  [place, other]: readonly PlaceMark[],
  flow: Flow,
  { sentence: { row }, topic: { sides } }: Pick<Progress, 'sentence' | 'topic'>,
): Area | undefined {
  if (flow !== 'B' || place?.role !== 'from' || other !== undefined) return undefined
  // "Macarıstandan idxalımız artıb və kəsir 118 milyon olub": an ablative belongs to the imports.
  const isLed = row.some(piece => is(piece, 'deficit', 'surplus', 'balance') && isPreposed(piece))
  return !isLed || (sides !== undefined && sides.partner !== 'WLD') ? undefined : place.area
}

/** With the same word or ending; or both as the subject of their clause. */
function isNamedAlike(one: PlaceMark, other: PlaceMark, row: readonly Piece[]): boolean {
  if (one.isAdjective || other.isAdjective) return one.isAdjective && other.isAdjective
  if (other.role !== undefined) return one.role === other.role
  const next = pieceAfter(row, other.to)
  const isBeside = next?.kind === 'number' || next?.kind === 'mark' || is(next, 'surplus', 'deficit', 'over', 'about')
  return isBeside && one.role !== 'with' && [one, other].every(it => beginsClause(row, it.from))
}

interface TargetWords {
  readonly cell: PostCell
  readonly anchor: TextSpan
  readonly places: readonly PlaceMark[]
  readonly progress: Pick<Progress, 'topic'>
}

/** "Mutual", before the anchor. */
export const isMutual = ({ row }: PostCell, { from }: TextSpan): boolean =>
  row.some(piece => piece.from < from && is(piece, 'mutual'))

/** Of a member of a group with the group; or with all countries, where the text has told of no trade. */
export const isOfGroup = ({ reporter, partner }: Sides, { sides }: PostTopic): boolean =>
  partner === 'WLD' ? sides === undefined : membersOf(partner).includes(reporter)

/** «Взаимная торговля» of a group, after its trade with all, is among its members; of a member, with the group. Else 'unread'. */
export function mutualTrade(
  { cell, anchor, places, progress: { topic } }: TargetWords,
  flow: Flow,
): FoundSides | 'unread' | undefined {
  const isTold = cell.row.some(
    (it, i) =>
      it.from < anchor.from &&
      is(it, 'both') &&
      (is(it, 'turnover') || isDash(cell.row[i + 1])) &&
      !cell.anchors.some(({ from }) => from > it.from && from < anchor.from),
  )
  const isAlone = places.every(({ role }) => role === 'of' || role === 'in')
  const [owner, other] = areasOf(places)
  if (flow !== 'T' || !isTold || !isAlone || other !== undefined) return undefined
  const reporter = owner ?? (topic.sides?.partner === 'WLD' ? topic.sides.reporter : undefined)
  if (reporter === undefined) return undefined
  if (!isCountry(reporter)) return { reporter, partner: reporter, isNamed: owner !== undefined }
  const isOther = (area: Area): boolean => area !== reporter && area !== 'WLD'
  const group = topic.mentioned.find(area => membersOf(area).includes(reporter))
  if (group !== undefined) return { reporter, partner: group, isNamed: owner !== undefined }
  return topic.mentioned.some(isOther) ? undefined : 'unread'
}

/** "Total exports of Germany". «Экспорт – всего 12 млн»: right before the amount it means "only", so of the pair before. */
export function isOfTotal({ row, subjects }: PostCell, { claims }: Pick<Progress, 'claims'>): boolean {
  const at = row.findIndex(piece => is(piece, 'total'))
  const word = row[at]
  if (word === undefined) return false
  const isBehindFlow = subjects.some(({ subject, to }) => subject.is === 'flow' && to <= word.from)
  const isOfPair = claims.some(({ partner }) => partner !== 'WLD')
  return !isBehindFlow || !isOfPair
}

/** "Exports to the country", "imports from the country": the other side. */
export const isPartnerAt = (row: readonly Piece[], at: number, flow: Flow): boolean =>
  is(row[at], 'the-country') && ((flow === 'X' && is(row[at - 1], 'to')) || (flow === 'M' && is(row[at - 1], 'from')))

/** «Экспорт в Кению нарастили Эстония (16%), Австрия (5%)», "raised by Estonia (16%)": the sides of a number right behind a country of such a list; or of a member of the group whose trade the text tells. */
export function listedDealer(anchor: TextSpan, flow: Flow, { sentence, topic }: Progress): FoundSides | undefined {
  if (flow !== 'X' && flow !== 'M') return undefined
  return dealerBehindVerb(anchor, flow, sentence) ?? memberOfDealers(anchor, sentence, topic)
}

/** "EU countries raised exports to Kenya. They rose most in Romania, by 78%": of Romania to Kenya; the next one too. */
function memberOfDealers(
  { from }: TextSpan,
  sentence: Sentence,
  { sides, subject, mentioned }: PostTopic,
): FoundSides | undefined {
  const { reporter, partner } = sides ?? {}
  const own = sentence.places.findLast(it => it.to <= from)
  if (own === undefined || reporter === undefined || partner === undefined || !isCountry(partner)) return undefined
  // "… in Romania, by 78%, and in Lithuania, by 28%"
  const isNext = isCountry(reporter) && sentence.places.some(it => it.area === reporter && it.to <= own.from)
  const group = isNext ? mentioned.find(area => membersOf(area).includes(reporter)) : reporter
  const members = membersOf(group ?? 'WLD')
  const isToldOf = subject?.is === 'flow' && sentence.places.every(it => members.includes(it.area))
  const isBeside = numberBehind(own, sentence)?.from === from && own.role !== 'to'
  return isToldOf && isBeside && !members.includes(partner)
    ? { reporter: own.area, partner, isNamed: true, isItem: true }
    : undefined
}

function dealerBehindVerb({ from }: TextSpan, flow: Flow, sentence: Sentence): FoundSides | undefined {
  const named = sentence.places.filter(({ isOfOffice }) => !isOfOffice)
  const [shared] = named.filter(it => it.role === (flow === 'X' ? 'to' : 'from') && !it.isAdjective)
  const listed = named.filter(it => isItem(it, sentence))
  const others = named.filter(it => it.area !== shared?.area && !listed.includes(it))
  const [first] = listed
  if (shared === undefined || first === undefined || areasOf(listed).size < 2 || others.length > 0) return undefined
  const own = listed.findLast(it => it.to <= from)
  const isBeside = own !== undefined && numberBehind(own, sentence)?.from === from
  if (!isBeside || shared.to > first.from || !isLedByVerb(first, sentence)) return undefined
  return { reporter: own.area, partner: shared.area, isNamed: true, isItem: true }
}

/** «Эстония (на 16%)», "Estonia – 16%". */
function isItem(place: PlaceMark, sentence: Sentence): boolean {
  const isOpen = !isDirected(place) && place.role !== 'of' && !place.isAdjective && !place.isOurs
  return isOpen && isCountry(place.area) && numberBehind(place, sentence) !== undefined
}

function numberBehind({ to }: PlaceMark, { row, quantities }: Sentence): TextSpan | undefined {
  const at = row.findIndex(piece => piece.from >= to)
  const start = row[at]?.text === '(' || isDash(row[at]) ? at + 1 : at
  const number = quantities.find(it => it.at >= start && it.is !== 'count' && it.is !== 'ordinal')
  const isBeside = number !== undefined && row.slice(start, number.at).every(it => is(it, 'by', 'to', 'over', 'about'))
  return start > at && isBeside ? number : undefined
}

/** The verb of who trades more or less, or deals, right before the first one: «нарастили», "were cut most by"; or at the end: "artırıb". */
function isLedByVerb({ from }: PlaceMark, { row }: Sentence): boolean {
  const lead = row.filter(piece => piece.to <= from)
  const isVerb = (at: number): boolean => {
    const piece = lead.at(at)
    return is(piece, 'deals', 'shipments') || (isChange(piece) && !is(piece, 'rise-of'))
  }
  const isWaresBehind = is(lead.at(-1), 'wares') && isVerb(-2)
  const isByAgent = is(lead.at(-1), 'by') && lead.slice(-5).some(it => isChange(it))
  const isFlowBefore = isFlow(lead.at(-1)) && row.slice(-4).some(it => isChange(it))
  return isVerb(-1) || isWaresBehind || isByAgent || isFlowBefore
}
