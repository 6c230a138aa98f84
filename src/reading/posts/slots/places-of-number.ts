/** The places that a number is of, among those of its cell: Italy in "exports to Italy came to $9 billion, overtaking Oman". */
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { isOurFlow } from '../words/endings.ts'
import { has, is, isDash, isJoint, isMark } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, isDirected, type PlaceMark } from '../words/place-rules.ts'
import { closeOfBracket, pieceAfter, pieceBefore, piecesBetween } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'
import { withMemberForGroup } from '../words/unrelated-places.ts'
import { isLargestPart } from './cell-boundaries.ts'
import type { PostCell } from './cells.ts'
import { isInAside } from './unnamed-partners.ts'

/** The places near an amount. `isToldOf`: a claim before it told of the same trade. */
export function placesOfQuantity(
  found: PostCell,
  anchor: TextSpan,
  told: Sentence,
  isToldOf: boolean,
): readonly PlaceMark[] {
  const given = { ...found, places: withMemberForGroup(found.places, told) }
  const sentence = { ...told, places: withMemberForGroup(told.places, told) }
  const cell = withAntecedentOfWhich(given, sentence)
  const named = placeBeforeBracketedAmount(cell, anchor, sentence) ?? placeBeforeJoined(anchor, sentence)
  if (named !== undefined) return [named]
  const near = isOurTrade(cell, anchor) ? placesOfClause(cell, anchor) : placesOfClauseOrCell(cell, anchor, isToldOf)
  return withShareHolders(near, anchor, sentence).filter(
    it =>
      it.area !== 'WLD' &&
      !isOvertaken(it, anchor, given) &&
      !isLargestPart(it, anchor, given) &&
      !isInAside(it, anchor, told) &&
      !isOfDealBehind(it, anchor, given) &&
      !(near.length > 1 && isCompared(it, given)),
  )
}

/** «С Россией картина не лучше, чем с Америкой»: behind a word of comparison and a preposition. */
const isCompared = ({ from, role }: PlaceMark, { row }: PostCell): boolean => {
  const at = row.findIndex(piece => piece.from >= from)
  return role === 'with' && is(row[at - 2], 'than') && row[at - 1]?.kind === 'word'
}

/** "The surplus with Oman was $7 billion as purchases from Japan fell": the partner is named, and this one is of another flow. */
const isOfDealBehind = (place: PlaceMark, { to }: TextSpan, { row, places }: PostCell): boolean =>
  place.from >= to &&
  isDirected(place) &&
  places.some(it => it.to <= place.from && it.role === 'with' && it.area !== place.area) &&
  row
    .filter(it => it.from < place.from)
    .slice(-2)
    .some(it => it.from >= to && is(it, 'exports', 'imports', 'shipments', 'purchases'))

/** "Passed $3.6 billion, overtaking Türkiye", 突破36亿美元，超过土耳其: behind the amount and its comma. 取代俄罗斯登上榜首 */
const isOvertaken = (place: PlaceMark, anchor: TextSpan, cell: PostCell): boolean => {
  const { row, places } = cell
  const { from, to } = anchor
  const [lead, next] = [pieceBefore(row, place.from), pieceAfter(row, place.to)]
  // 仅次于中国和欧盟
  const first = lead?.kind === 'han' && isJoint(lead) ? places.find(it => it.to === lead.from) : undefined
  if (first !== undefined && isOvertaken(first, anchor, cell)) return true
  if (!is(lead, 'outranked')) return false
  if (lead?.kind === 'han' && from === to && place.to <= from) return true
  // «Китай обогнал Турцию и стал вторым поставщиком Азербайджана с $4 млрд»
  const joint = row.findIndex(piece => piece.from === next?.from)
  if (place.to <= from && is(next, 'and') && is(row[joint + 1], 'came-in', 'reach')) return true
  // «Следом за Россией идет Китай, который купил»; «после России больше всего торгуют с Казахстаном»
  const isNext = (it: PlaceMark): boolean => is(next, 'came-in') && it.from === (next?.to ?? 0) + 1
  if (places.some(it => isNext(it) || (it.from > place.to && it.role === 'with' && place.role !== 'with'))) return true
  // 以15亿美元取代俄罗斯
  if (lead?.kind === 'han' && place.from > to && is(pieceBefore(row, from), 'having')) return true
  return place.from > to
    ? row.some(it => it.text === ',' && it.from >= to && it.to <= place.from)
    : lead?.kind === 'han' && row.some(it => it.from > place.from && it.to <= to && it.text === ',')
}

/** "Belongs to China, with which trade grew": the country right before the comma, in the case of the preposition. */
function withAntecedentOfWhich(cell: PostCell, { row, places }: Sentence): PostCell {
  const at = cell.row.findIndex((piece, i) => is(piece, 'which') && row[cell.at + i - 2]?.text === ',') + cell.at
  const [last, , lead, which] = row.slice(Math.max(0, at - 3), at + 1)
  if (which === undefined || !is(which, 'which')) return cell
  const preposition = (['having', 'to', 'from'] as const).find(word => is(lead, word))
  const role = preposition === 'having' ? 'with' : preposition
  const place = places.find(({ to, isOfOffice }) => to === last?.to && !isOfOffice)
  if (role === undefined || place === undefined) return cell
  return { ...cell, places: [...cell.places, { ...place, from: which.from, to: which.to, role }] }
}

/** "Second after Türkiye ($7 billion)", «Россия – 14% ($295 млн)», «третье у России – 33 млн»: the amount is of trade with it. */
export function placeBeforeBracketedAmount(
  { row, at, places }: PostCell,
  { from }: TextSpan,
  { row: all, places: named }: Sentence,
): PlaceMark | undefined {
  const isBetween = (it: Piece): boolean => it.from >= from || it.kind === 'mark' || is(it, 'over', 'about', 'under')
  if (!isMark(row[0], '(-') || places.length > 0 || !row.slice(1).every(isBetween)) return undefined
  const isPercent = all[at - 1]?.text === '%' || is(all[at - 1], 'percent')
  const last = isPercent ? all.findLastIndex((it, i) => i < at - 1 && /word|han/.test(it.kind)) : at - 1
  const place = named.find(({ to }) => to === all[last]?.to)
  return place && { ...place, role: 'with' }
}

/** "Ahead of Bulgaria ($812m) and Czechia": the amount in the bracket is not of the country that is joined behind it. */
function placeBeforeJoined({ from }: TextSpan, { row, places }: Sentence): PlaceMark | undefined {
  const open = row.findLastIndex(piece => piece.to <= from && piece.text === '(')
  const close = row.findIndex(piece => piece.from >= from && piece.text === ')')
  const lead = row.slice(open + 1).filter(piece => piece.to <= from)
  const isCompared = has(row.slice(Math.max(0, open - 3), open - 1), 'outranked', 'than')
  const isNext = isCompared && is(row[close + 1], 'and')
  if (!isNext || lead.some(({ kind }) => kind !== 'mark')) return undefined
  const place = places.find(({ to }) => to === row[open - 1]?.to)
  // "Then come Türkiye ($3.4bn) and Russia ($1.2bn)" is a list.
  const isItem = (it: PlaceMark): boolean => pieceAfter(row, it.to)?.text === '('
  const isJoined = places.some(it => it.from > (row[close + 1]?.from ?? Infinity) && it.role !== 'to' && !isItem(it))
  return place === undefined || !isJoined ? undefined : { ...place, role: 'with' }
}

/** "3,9 milyard dolları Türkiyənin payına düşüb", «на Китай пришлось 4,2 млрд»: the owner of a part is a partner of the whole. */
function withShareHolders(places: readonly PlaceMark[], anchor: TextSpan, { row }: Sentence): readonly PlaceMark[] {
  const isShare = (piece: Piece | undefined): boolean => is(piece, 'share') && isPostposed(piece)
  const isTaker = ({ from, role }: PlaceMark): boolean =>
    role === 'to' && is(pieceBefore(row, from), 'by') && row.some(it => it.kind === 'word' && is(it, 'share'))
  const isPart = ({ from, to, role }: PlaceMark): boolean => {
    const next = pieceAfter(row, to)
    const isBehind = from >= anchor.to && row.some(piece => piece.from >= to && isShare(piece))
    // «На долю Китая пришлось», not "of which $591 million accounted for Azerbaijani exports".
    const isTaken = (isBehind || is(pieceBefore(row, from), 'share')) && !is(next, 'exports', 'imports')
    return role === 'of' && (isTaken || (from < anchor.to && isShare(next)))
  }
  return places.map(it => (isPart(it) || isTaker(it) ? { ...it, role: 'with' } : it))
}

/** "Ticarətimiz": names outside of its clause are not of it. */
export const isOurTrade = ({ row }: PostCell, { from }: TextSpan): boolean =>
  row.some(piece => isOurFlow(piece) && clauseAt(row, piece.from) === clauseAt(row, from))

const placesOfClause = ({ row, places }: PostCell, { from }: TextSpan): readonly PlaceMark[] => {
  const isOfClause = (at: number): boolean => clauseAt(row, at) === clauseAt(row, from)
  const near = places.filter(place => !place.isOfOffice && isOfClause(place.from))
  // "1) Russia - our exports were $151 million"
  const start = row.find(piece => isOfClause(piece.from))
  const mark = start?.kind === 'mark' ? start : pieceBefore(row, start?.from ?? 0)
  // "With Türkiye it is different: our exports are twice our imports"
  const end = mark?.text === '-' ? pieceBefore(row, mark.from)?.to : undefined
  const item = places.findLast(it => it.to === end || (mark?.text === ':' && it.role === 'with' && it.to <= mark.from))
  return near.length > 0 || item === undefined ? near : [{ ...item, role: 'with' }]
}

/** The two places of the clause of the amount, else all of the cell; of what a claim before told of, only those before it. */
function placesOfClauseOrCell(
  { row, places, subjects }: PostCell,
  { from, to }: TextSpan,
  isToldOf: boolean,
): readonly PlaceMark[] {
  const known = places.filter(({ isOfOffice }) => !isOfOffice)
  const clause = clauseAt(row, from)
  const behind = closeOfBracket(row, to)
  const next = row[behind + 1]
  const isClauseBehind = behind !== -1 && next?.kind === 'word' && !is(next, 'and', 'while')
  const clauses = isClauseBehind ? [clause, clauseAt(row, next.from)] : [clause]
  const own = known.filter(place => clauses.includes(clauseAt(row, place.from)))
  if (areasOf(own).size > 1) return own
  // An item of a list behind the names of a sentence: "Germany's largest partner is China, then the Netherlands (172 billion)".
  const item = known.findLast(place => place.to <= from)
  if (item !== undefined && areasOf(known).size > 2 && isListItem({ row, places: known }, { from, to }))
    return [...known.filter(({ role }) => role === 'of').slice(0, 1), { ...item, role: 'with' }]
  const dashed = own.length === 0 ? besideDash(row, known, item, { from, to }) : undefined
  if (dashed !== undefined) return dashed
  // The partner of the clause, not that of the clause before: 对美出口大幅下滑，对非洲出口增长两成.
  const near = own.length > 0 ? own : placesOfLastFlow({ row, subjects }, known, from)
  if (near.some(isDirected)) return known.filter(place => near.includes(place) || !isDirected(place))
  // Names behind the clause are of the next number: 外贸额50亿美元，中国（10亿美元）居首.
  const isForeign = row.some(piece => is(piece, 'foreign') && clauseAt(row, piece.from) === clause)
  // 一季度外贸增长10%，东盟是我国第一大伙伴
  const isOther =
    isForeign && subjects.some(it => it.from >= to && it.subject.is === 'flow' && it.subject.isWeak === true)
  // «Дальше идут США (1,48 млрд долларов) и Россия»
  const isJoined = item !== undefined && behind !== -1 && is(next, 'and')
  return own.length > 0 || isToldOf || isOther || isJoined
    ? known.filter(place => own.includes(place) || place.to <= from)
    : known
}

/** "Trade with Iran fell, while trade with Tunisia rose, reaching $175 million": the places of the last clause with a flow and a partner. */
function placesOfLastFlow(
  { row, subjects }: Pick<PostCell, 'row' | 'subjects'>,
  known: readonly PlaceMark[],
  from: number,
): readonly PlaceMark[] {
  const last = known.findLast(place => isDirected(place) && place.to <= from)
  const clause = clauseAt(row, last?.from ?? 0)
  const isOfFlow = subjects.some(it => it.subject.is === 'flow' && clauseAt(row, it.from) === clause)
  return last !== undefined && isOfFlow ? known.filter(place => clauseAt(row, place.from) === clause) : []
}

/** «9,1 млрд пришлось на Италию, 2,9 млрд — на Турцию»; «экспорт Японии в США снизился, в Китай — прибавил 4,7%». */
function besideDash(
  row: readonly Piece[],
  known: readonly PlaceMark[],
  item: PlaceMark | undefined,
  { from, to }: TextSpan,
): readonly PlaceMark[] | undefined {
  const close = closeOfBracket(row, to)
  const dash = close === -1 ? row.findIndex(piece => piece.from >= to) : close + 1
  const taker = isDash(row[dash]) ? known.find(it => it.from === row[dash + 2]?.from) : undefined
  if (taker?.role !== undefined && row[dash + 1]?.kind === 'word') return [taker]
  // «На 17 млрд поставила Россия, на 16 млрд — Китай»
  const dealer = isDash(row[dash]) && is(row[1], 'by') ? known.find(it => it.from === row[dash + 1]?.from) : undefined
  if (row[0]?.kind === 'mark' && dealer?.role === undefined && dealer !== undefined) return [dealer]
  const between = piecesBetween(row, item?.to ?? from, from)
  const isMoved = isDash(between[0]) && is(between[1], 'up', 'down') && between.every(({ kind }) => kind !== 'number')
  if (item?.role === undefined || !isMoved) return undefined
  return [...known.filter(({ role, area }) => role === 'of' && area !== item.area), item]
}

/** "Russia – 1.3 billion", "哈萨克斯坦 214.8亿美元": nothing but marks between the place and the amount. */
export function isListItem({ row, places }: Pick<PostCell, 'row' | 'places'>, { from }: TextSpan): boolean {
  const place = places.filter(it => it.to <= from).at(-1)
  if (place === undefined) return false
  const between = piecesBetween(row, place.to, from)
  // "Türkiyə 5 milyard dollarlıq mal alıb": the one who deals; "bu göstərici Gürcüstanda 5 milyarddır".
  if ((place.role === 'of' || place.role === 'in') && between.length === 0) return false
  // "Russia came third with $2.6 billion", "Russia led with $9 billion"
  const isNamed = between.some(it => isPlaced(it) || is(it, 'largest')) && has(between, 'having')
  return between.every(
    (piece, i) =>
      piece.kind === 'mark' ||
      // 其次是俄罗斯（下降3%）
      (between[0]?.text === '(' && is(piece, 'up', 'down', 'year-ago', 'month-ago', 'adverb')) ||
      // "Kazakhstan, at $581 million, was third"
      (is(piece, 'to') && i === 1 && between[0]?.text === ',' && between.length === 2) ||
      isPlaced(piece) ||
      // "Çin isə 541 milyon dollarla üçüncüdür"
      (i === 0 && is(piece, 'and') && isPostposed(piece)) ||
      // 紧随其后的是法国的550亿欧元
      (inClass(piece, 'genitive') && has(row, 'came-in')) ||
      is(piece, 'over', 'about', 'under', 'by', 'having') ||
      (isNamed && (is(piece, 'came-in', 'place', 'largest') || piece.senses.length === 0)),
  )
}

/** "ABŞ ikinci (489 milyon)" */
const isPlaced = (piece: Piece): boolean => isKind(piece, 'ordinal')
