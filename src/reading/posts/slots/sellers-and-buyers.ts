/** Who buys and who sells: "China, Azerbaijan's fourth partner, bought $2 billion"; and numbers of several partners together. */
import { isCountry } from '../../../answers/model/areas.ts'
import type { PostClaim, TextSpan } from '../../../answers/model/post.ts'
import type { Area, Flow } from '../../../data/model/schema.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { exportsOrImports, has, is, isJoint, isMark, isPartnerNoun, soldOrBought } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, isDirected, type PlaceMark } from '../words/place-rules.ts'
import { jointBetween, pieceAfter, pieceBefore, piecesBetween } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import type { FlowSubject } from '../words/subject.ts'
import { flowOf } from '../words/subject-of-amount.ts'
import type { Anchor, PostCell } from './cells.ts'
import { dealerOfTold, mirrorFlow, pairOfBringing, tradeUnderHead } from './mirrored.ts'
import { ownerOfPartners } from './partner-owners.ts'
import type { Progress, Sides } from './progress.ts'
import type { FoundSides } from './sides.ts'
import { listedDealer } from './sides-by-construction.ts'

/** "China, Azerbaijan's fourth partner, bought $2 billion" from the country whose partner it is; told of that one, or of home. */
export function tradeOfPartnersDeal(
  cell: PostCell,
  { flow }: FlowSubject,
  progress: Progress,
): { readonly subject: FlowSubject; readonly sides: FoundSides } | undefined {
  const underHead = tradeUnderHead(cell, flow)
  if (underHead !== undefined) return underHead
  const pair = dealersIn(cell, flow, progress)
  if (pair === undefined) return flow === 'M' ? pairOfBringing(cell) : undefined
  const { reporter: owner, partner: dealer } = pair
  return dealer === progress.context.home && progress.context.isHomeGuessed !== true
    ? { subject: { is: 'flow', flow }, sides: { reporter: dealer, partner: owner, isNamed: true } }
    : { subject: { is: 'flow', flow: mirrorFlow(flow) }, sides: { reporter: owner, partner: dealer, isNamed: true } }
}

function dealersIn(cell: PostCell, flow: Flow, progress: Progress): Sides | undefined {
  const places = cell.places.filter(({ isOfOffice, area }) => !isOfOffice && area !== 'WLD')
  const isVerb = (at: number): boolean => places.length === 0 || is(cell.row[at + 2], 'wares')
  const verb = cell.row.findIndex((it, i) => is(it, 'deals') || (is(it, 'purchases') && isVerb(i)))
  if (verb === -1) return undefined
  if (places.length === 0) return pairOfDeal(cell, flow, progress) ?? pairOfRank(cell.row, verb, progress, flow)
  const owner = flow === 'M' ? ownerOfWares(cell.row, places, progress.topic.sides?.reporter) : undefined
  return dealerOfTold(cell, flow, places, progress.topic) ?? pairOf(cell, places, verb, owner)
}

/** «Товаров Омана Индия купила на 3 млрд, а продала на 5 млрд»: the second verb has the two countries of the first. */
function pairOfDeal({ from }: PostCell, flow: Flow, { claims, sentence }: Progress): Sides | undefined {
  const last = claims.findLast(({ kind, span }) => kind === 'value' && span.to <= from)
  const verb = sentence.row.findLast(piece => is(piece, 'deals') && piece.to <= (last?.span.from ?? 0))
  const told = exportsOrImports(verb) ?? soldOrBought(verb)
  const isMirrored = last?.flow === flow && told !== undefined && last.flow === mirrorFlow(told)
  return isMirrored && last.partner !== 'WLD' ? last : undefined
}

/** The country whose place among partners the clause or the sentence before tells: "it bought". */
function pairOfRank(row: readonly Piece[], verb: number, { claims, topic }: Progress, flow: Flow): Sides | undefined {
  const last = claims.at(-1)
  if (last?.kind === 'rank') return last.flow === flow ? undefined : last
  const isAfterRank = last === undefined && topic.subject?.is === 'flow' && topic.subject.isWeak === true
  return isAfterRank && is(row[verb - 1], 'it') && topic.sides?.partner !== 'WLD' ? topic.sides : undefined
}

/** A country, then "partner" or another noun with the country that it is of, and then the verb. */
function pairOf(cell: PostCell, places: readonly PlaceMark[], verb: number, maker?: Area) {
  const { row } = cell
  // 印度购买阿曼商品70亿美元，其次是肯尼亚: up to the amount.
  const amount =
    row[verb]?.kind === 'han' && maker !== undefined ? cell.anchors.find(it => it.is === 'money') : undefined
  const [first, second, third] = areasOf(places.filter(({ from }) => from < (amount?.from ?? Infinity)))
  const isOpen = places.every(it => !isOtherSide(it) || it.area === maker)
  if (first === undefined || second === undefined || third !== undefined || !isOpen) return undefined
  const noun = row.findIndex((piece, at) => at < verb && isPartnerNoun(piece))
  const owner =
    (noun === -1 ? undefined : ownerOfPartners(cell, rankBefore(row, noun), places)) ??
    ownerInAside(row, places, verb) ??
    maker
  if (owner === undefined) return undefined
  return { reporter: owner, partner: owner === first ? second : first }
}

/** "Georgia, Azerbaijan's neighbour, bought": between the commas before the verb. */
function ownerInAside(row: readonly Piece[], [one, two]: readonly PlaceMark[], verb: number): Area | undefined {
  const open = row.findIndex(piece => piece.from >= (one?.to ?? 0))
  const isAside = row[open]?.text === ',' && row[verb - 1]?.text === ',' && open < verb - 1
  const isOwner = one?.role === undefined && two?.role === 'of' && two.to < (row[verb]?.from ?? 0)
  return isAside && isOwner ? two.area : undefined
}

/** «Азербайджанских товаров купили»: before the buyer, or of the country that the text tells of. «КНР купила» is told of the buyer. */
export const ownerOfWares = (row: readonly Piece[], places: readonly PlaceMark[], told?: Area): Area | undefined =>
  places.find(({ to, role, isAdjective, area }, i) => {
    const noun = pieceAfter(row, to)
    const isOwner = noun?.kind === 'han' || (isAdjective && role === 'from')
    return isOwner && is(noun, 'wares') && (i === 0 || area === told)
  })?.area

/** "Trade with Italy, Türkiye and Russia": the sum of several partners. In Azerbaijani the last has the case: "İtaliya və Rusiyaya". */
export function areSeveralPartners({ row, places }: PostCell): boolean {
  const first = places.findIndex(it => !it.isAdjective && isDirected(it))
  const areJoined = (i: number): boolean => {
    const two = places[i + 1]
    const isSame = places[i] !== undefined && (two?.role === undefined || two.role === places[first]?.role)
    return isSame && jointBetween(row, places[i], two) !== undefined
  }
  // "Azərbaycan, Gürcüstan və Türkiyə arasında"
  const last = places.findIndex(({ to }) => is(pieceAfter(row, to), 'mutual'))
  return [first, first - 2, last - 2].some(i => areJoined(i) && areJoined(i + 1))
}

/** "To Italy, Türkiye and Georgia", «в Италию, Турцию и Грузию»: partners in a row, the last one behind "and". */
export function listedPartners({ row, places }: Pick<PostCell, 'row' | 'places'>): readonly PlaceMark[] {
  if (has(row, 'mutual')) return []
  const jointAt = (i: number): readonly Piece[] | undefined => {
    const [one, two] = [places[i], places[i + 1]]
    const between = piecesBetween(row, one?.to ?? 0, two?.from ?? 0).filter(it => !inClass(it, 'article'))
    const isSame = one?.isAdjective === two?.isAdjective && (two?.role === undefined || two.role === one?.role)
    return two !== undefined && isSame && between.length > 0 && between.length < 3 && between.every(isJoint)
      ? between
      : undefined
  }
  const starts = places.flatMap((it, i) => (!it.isAdjective && !it.isOfOffice && isDirected(it) ? [i] : []))
  const start = starts.find(i => jointAt(i) !== undefined) ?? places.length
  const end = places.findIndex((_, i) => i >= start && jointAt(i) === undefined)
  return jointAt(end - 1)?.some(piece => is(piece, 'and')) === true ? places.slice(start, end + 1) : []
}

/** "Exports to Italy, Türkiye and Georgia fell": to each of them; "combined exports", to none. */
export function cellsOfPartners(cell: PostCell): readonly PostCell[] {
  const listed = listedPartners(cell)
  const [first] = listed
  if (first === undefined) return [cell]
  if (has(cell.row, 'together', 'cumulated', 'respectively')) return []
  const others = cell.places.filter(it => !listed.includes(it))
  return listed.map(({ area }) => ({ ...cell, places: [...others, { ...first, area }] }))
}

/** "Exports to Türkiye and Georgia rose 5%": one number of two partners, not "$7 billion and $1 billion respectively". */
export function areTogether(cell: PostCell, { from }: Anchor, { quantities, row: all }: Sentence): boolean {
  const places = cell.places.filter(({ isOfOffice }) => !isOfOffice)
  const own = quantities.find(it => it.from === from)
  // "Trade with Oman and Kenya grows".
  if (own === undefined && places.every(({ role }) => role !== 'of')) return areTwoPartners(cell)
  const same = quantities.filter(it => it.is === own?.is)
  const areListed = same.some((it, i) => {
    const between = all.slice(it.end, same[i + 1]?.at ?? it.end)
    return between.length < 5 && between.slice(0, 2).some(isJoint)
  })
  if (own === undefined || areListed || has(all, 'respectively', 'mutual')) return false
  return places.some((one, i) => {
    const two = places[i + 1]
    const between = piecesBetween(all, one.to, two?.from ?? 0)
    const isHan = between.some(({ kind }) => kind === 'han')
    // 对意大利和土耳其出口: 和 gives the second one a role of its own; 与意大利和土耳其 has one partner word, 意大利与土耳其 names a pair.
    const isLed =
      isHan && isDirected(one) && (one.role !== 'with' || inClass(pieceBefore(all, one.from), 'with-partner'))
    const roles = new Set([one.role, isLed ? undefined : two?.role].filter(role => role !== undefined))
    const [role] = roles
    const isDirectedTo = roles.size === 1 && isDirected({ role })
    const isPair = isHan && !isLed && role === 'with'
    if (two === undefined || two.area === one.area || !isDirectedTo || isPair) return false
    // "Passed between Kenya and Oman".
    if (is(pieceBefore(all, one.from), 'turnover')) return false
    const joint = jointBetween(all, one, two)
    // 对阿塞拜疆，格鲁吉亚保持顺差: the comma ends what comes first.
    return joint !== undefined && !isMark(joint, ',')
  })
}

/** "Exports to Türkiye and Georgia", «с Турцией и Грузией», "Türkiyə və Gürcüstanla": two partners of one country. */
export function areTwoPartners({ row, places }: Pick<PostCell, 'row' | 'places'>): boolean {
  const named = places.filter(({ isOfOffice }) => !isOfOffice)
  const at = named.findIndex((it, i) => jointBetween(row, it, named[i + 1]) !== undefined)
  const [one, two] = [named[at], named[at + 1]]
  const isOther = named.some(it => it !== one && it !== two && it.role !== 'of' && it.role !== undefined)
  if (one === undefined || two === undefined || named.length > 3 || isOther) return false
  const roles = new Set([one.role, two.role].filter(role => role !== undefined))
  const isWith = roles.has('with')
  const isDirectedTo = roles.size === 1 && (isWith || roles.has('to') || roles.has('from'))
  return isDirectedTo && !row.some(it => is(it, 'mutual') || (isWith && it.kind === 'han'))
}

/** "From Azerbaijan": the words name the other side themselves. */
const isOtherSide = ({ role, isAdjective }: PlaceMark): boolean => (role === 'to' || role === 'from') && !isAdjective

/** The word of the place among partners, else the noun: "fourth partner". */
const rankBefore = (row: readonly Piece[], noun: number): number => {
  const at = row.findLastIndex((it, i) => i < noun && i >= noun - 4 && (is(it, 'largest') || isKind(it, 'ordinal')))
  return at === -1 ? noun : at
}

/** "Türkiye bought $3 billion and Russia $1 billion from Azerbaijan": the one that several deal with is in one clause only. */
export function sharedPartner(
  { places }: PostCell,
  anchor: TextSpan,
  { flow }: FlowSubject,
  progress: Progress,
): FoundSides | undefined {
  const listed = listedDealer(anchor, flow, progress)
  if (listed !== undefined) return listed
  const { sentence, claims, context } = progress
  const { home } = context
  const named = places.filter(({ isOfOffice }) => !isOfOffice)
  const [dealer, second] = areasOf(named)
  const isOwn = (flow === 'X' || flow === 'M') && named.every(({ role }) => role === undefined || role === 'of')
  if (!isOwn || dealer === undefined || second !== undefined || !isCountry(dealer)) return undefined
  const last = claims.at(-1)
  const verb = sentence.row.find(piece => is(piece, 'deals'))
  const isToldAsDealt = (exportsOrImports(verb) ?? soldOrBought(verb) ?? flow) === flow
  const isNext = last?.kind === 'value' && last.flow === flow && verb !== undefined && isToldAsDealt
  // "Türkiye bought from us $3 billion, Russia $1 billion".
  if (isNext && last.partner === home && last.reporter !== dealer && dealer !== home)
    return { reporter: dealer, partner: home, isNamed: true }
  if (isNext && isNextDealer(named, last, sentence)) return { reporter: dealer, partner: last.partner, isNamed: true }
  const partner = partnerAhead(sentence, anchor.to, flow)
  return partner === undefined || partner === dealer ? undefined : { reporter: dealer, partner, isNamed: true }
}

/** "Türkiye bought goods worth $3 billion from Kenya, Russia $1 billion", "bought Kenyan goods": the next one's verb and seller are told before. */
function isNextDealer([own]: readonly PlaceMark[], { reporter, partner, span }: PostClaim, { row, places }: Sentence) {
  const before = places.filter(it => it.to <= (own?.from ?? 0))
  const isSeller = (it: PlaceMark): boolean => it.area === partner && (isOtherSide(it) || it.isAdjective)
  const areTold = before.some(it => it.area === reporter && !isDirected(it)) && before.some(isSeller)
  const isEnd = (it: Piece): boolean =>
    isMark(it, ';:.') || is(it, 'including', 'having') || (is(it, 'deals') && !isPostposed(it))
  const isOpen = !piecesBetween(row, span.to, own?.from ?? 0).some(isEnd) && !isMark(pieceAfter(row, own?.to ?? 0), '(')
  return areTold && isOpen && own?.role === undefined && reporter !== own?.area && partner !== own?.area
}

/** The partner behind the next amounts of the same verb. */
function partnerAhead({ row, places, quantities, subjects }: Sentence, after: number, flow: Flow): Area | undefined {
  const verb = row.find(piece => is(piece, 'deals'))
  const place = places.find(it => it.from >= after && it.role === (flow === 'M' ? 'from' : 'to') && !it.isAdjective)
  if (verb === undefined || place === undefined || verb.from > after) return undefined
  const isAmong = quantities.some(it => it.is === 'money' && it.from >= after && it.to <= place.from)
  const between = piecesBetween(row, after, place.from)
  const isOver = between.some(piece => isMark(piece, ';:.()') || is(piece, 'including'))
  const isOther = subjects.some(it => it.from >= after && it.from < place.from && flowOf(it.subject) !== flow)
  return isAmong && !isOver && !isOther ? place.area : undefined
}

/** «Больше всего у Азербайджана закупила Италия (11 млрд)»: the buyer or seller follows the verb. */
export function isDealer({ row }: Pick<PostCell, 'row'>, places: readonly PlaceMark[]): boolean {
  const [shared, dealer, other] = places
  const verb = row.find(piece => is(piece, 'deals'))
  const between = piecesBetween(row, verb?.to ?? 0, dealer?.from ?? 0)
  const isBehind = verb !== undefined && between.length < 4 && between.every(({ kind }) => kind === 'word')
  return isBehind && isDirected(shared) && dealer?.role === undefined && dealer !== undefined && other === undefined
}
