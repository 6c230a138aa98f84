/** Which countries of a sentence have the places that it tells: lists of places, and countries that are only compared. */
import { grammarOf, inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import type { PostCell } from '../slots/cells.ts'
import { isAblative, isPlural } from '../words/endings.ts'
import { has, hasSmallLetter, is, isDash, isFlow, isJoint, isPartnerNoun, isUnknownWord } from '../words/is.ts'
import { numberWord } from '../words/numerals.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import {
  jointBetween,
  lastMarkBefore,
  pieceAfter,
  pieceBefore,
  piecesBefore,
  sinceMark,
  upToMark,
} from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

type Named = Pick<Sentence, 'row' | 'places'>

/** "Second after Russia", «уступая только России», "Rusiyadan sonra", 仅次于俄罗斯: no subject and no owner of the place. */
export const isComparedWithRank = (place: PlaceMark, sentence: Named): boolean =>
  has(sentence.row, 'outranked') && listAround(place, sentence).some(it => isBesideOutranked(it, sentence))

/** The place with those that commas, "and" and amounts in brackets part it from: "after Italy, Türkiye (2 bn) and Russia". */
function listAround(place: PlaceMark, { row, places }: Named): readonly PlaceMark[] {
  const joint = (at: number): Piece | undefined => jointBetween(row, places[at], places[at + 1])
  const at = places.indexOf(place)
  let [from, to] = [Math.max(at, 0), Math.max(at, 0) + 1]
  while (joint(from - 1)) from -= 1
  while (joint(to - 1)) to += 1
  // "After China and Russia, Türkiye was third"; not "second, ahead of China, Russia, Türkiye"
  const isBehind = row.some(it => it.to <= (places[from]?.from ?? 0) && (is(it, 'place') || isKind(it, 'ordinal')))
  const isApart = (it?: PlaceMark): boolean => !isBehind && it !== undefined && !isBesideOutranked(it, { row, places })
  while (joint(to - 2)?.text === ',' && isApart(places[to - 1])) to -= 1
  return at === -1 || at >= to ? [place] : places.slice(from, to)
}

function isBesideOutranked(place: PlaceMark, { row }: Named): boolean {
  const at = row.findIndex(piece => piece.from >= place.from)
  const end = row.findIndex(piece => piece.from >= place.to)
  // "Türkiyədən (2 mlrd.) sonra"
  const close = row[end]?.text === '(' ? row.findIndex(({ text }, i) => i > end && text === ')') : -1
  const behind = row[close === -1 ? end : close + 1]
  if (is(behind, 'outranked') && (isPostposed(behind) || isLastInHan(row, end))) return true
  const lead = [row[at - 1], row[at - 2]].find(piece => is(piece, 'outranked'))
  const isBeside = lead === row[at - 1] || row[at - 1]?.senses.length === 0
  return lead !== undefined && isBeside && !isPostposed(lead) && !isLastInHan(row, row.indexOf(lead))
}

/** The place of the largest one: "the largest partner after Italy and Türkiye", "İtaliyadan sonra ən böyük" are third and second. */
export function placeOfLargest(row: readonly Piece[], at: number, places: readonly PlaceMark[]): number {
  const isParted = (between: readonly Piece[]): boolean =>
    between.length > 8 ||
    between.some(it => (it.kind === 'mark' && it.text !== ',') || isJoint(it) || is(it, 'came-in'))
  const lead = row.findIndex((it, i) => inClass(it, 'behind') && (i === 0 || (i > at && !isParted(row.slice(at, i)))))
  const last = row.slice(0, at).findLastIndex((it, i) => inClass(it, 'behind-it') && i >= at - 2)
  const ahead = places.find(it => (lead === -1 ? it.to === row[last - 1]?.to : it.from === row[lead + 1]?.from))
  if (ahead === undefined) return 1
  const list = listAround(ahead, { row, places })
  const next = pieceAfter(row, list.at(-1)?.to ?? 0)
  // Not "after Italy cut its purchases"
  const isWhole = lead === -1 || next === undefined || next.kind === 'mark' || next === row[at] || is(next, 'as-to')
  return isWhole ? 1 + list.length : 1
}

/** 意大利之后，: at the end of its clause; 意大利之后的最大伙伴. */
const isLastInHan = (row: readonly Piece[], at: number): boolean =>
  row[at]?.kind === 'han' &&
  (row[at + 1] === undefined || row[at + 1]?.kind === 'mark' || inClass(row[at + 1], 'genitive'))

/** "First among the countries from which we import", "idxal etdiyimiz ölkələr arasında birincidir". */
export const isAmongCountries = (row: readonly Piece[], at: number, end: number): boolean => {
  const behind = upToMark(row.slice(end, end + 10))
  const before = piecesBefore(row, at, 6)
  const isOf = (words: readonly Piece[]): boolean =>
    has(words, 'unit', 'the-country') && words.some(piece => isFlow(piece))
  return is(behind[0], 'among') ? isOf(behind) : is(before.at(-1), 'among') && isOf(before)
}

/** "The first three partners", «первых трех», "ilk üç": a number of them. */
export const isNumberOfPartners = (row: readonly Piece[], end: number): boolean =>
  /^(?:[2-9]|\d\d)$/.test(row[end]?.text ?? '') || (numberWord(row[end]) ?? 1) > 1

/** "Türkiyənin ixracında Almaniya yenə birinci olub", «в экспорте Турции Германия снова первая»: in a flow, a country, its place. */
export function isRankInFlow(row: readonly Piece[], places: readonly PlaceMark[], at: number): boolean {
  const holder = places.findLast(({ to }) => to <= (row[at]?.from ?? 0))
  const last = row.findIndex(piece => piece.to === holder?.to)
  if (holder === undefined || holder.role !== undefined || last < at - 3) return false
  const flow = piecesBefore(row, last, 4).findLast(isFlow)
  const isBeside = row.slice(last + 1, at).every(piece => piece.kind === 'word' && !isFlow(piece))
  return isBeside && grammarOf(flow)?.roleOf?.({ ending: flow?.ending ?? '' }) === 'in'
}

/** «По импорту он десятый», "idxalda isə onuncudur", "in imports it is tenth": in a flow, of the country that the text told last. */
export function isOfLastInFlow(row: readonly Piece[], at: number): boolean {
  const flow = row.slice(0, at).findLastIndex(isFlow)
  const isLed =
    is(row[flow - 1], 'as-to') || grammarOf(row[flow])?.roleOf?.({ ending: row[flow]?.ending ?? '' }) === 'in'
  const before = row.slice(0, Math.max(0, flow - 1))
  const between = row.slice(flow + 1, at)
  const isBeside = (it: Piece): boolean => isDash(it) || isUnknownWord(it) || is(it, 'came-in', 'while', 'it', 'and')
  return flow !== -1 && isLed && before.length < 3 && between.length < 4 && between.every(isBeside)
}

/** "Birincilərdəndir", "ilk tərəfdaşlardandır": one of the first. */
export const isOneOfSeveral = (row: readonly Piece[], at: number, end: number): boolean =>
  isPostposed(row[at]) &&
  (is(row[end], 'one-of') || isPlural(row[end - 1]) || (isPartnerNoun(row[end]) && isPlural(row[end])))

/** "From sixth to fourth", «с 24-й на 19-ю», 从第六位升至第四位: a place that is no more, of no time that is named. */
export function isFormerRank(
  { row, anchors, at: start }: PostCell,
  { at, end }: { readonly at: number; readonly end: number },
): boolean {
  // "China gave way to Russia as the largest supplier"
  const lost = row.findLastIndex((piece, i) => i < at && is(piece, 'outranked') && is(piece, 'trails'))
  if (lost !== -1 && !row.slice(lost, at).some(it => isJoint(it))) return true
  const next = anchors.find(it => it.is === 'ordinal' && it.at - start > at)
  if (next === undefined || next.at - start - end > 4) return false
  if (row[at]?.kind === 'han' && isMovedOn(row, at, next.at - start)) return true
  // "21-ci pillədən 5-ci pilləyə"
  const isLeft = next.at - start - end === 1 && is(row[end], 'place') && isAblative(row[end])
  const isFrom = isLeft || is(row[at - 1], 'from')
  return isFrom && !has(row, 'year-ago', 'month-ago')
}

/** 从智利第五大伙伴升至第四位 */
function isMovedOn(row: readonly Piece[], at: number, next: number): boolean {
  const mark = lastMarkBefore(row, at)
  const isFrom = row.slice(mark + 1, at).some(piece => is(piece, 'from') && !is(piece, 'than', 'and'))
  return isFrom && is(row[next - 1], 'to') && row.slice(at, next).every(piece => piece.kind === 'han')
}

/** 第二至第五大伙伴依次为: the places of several, who are named behind. */
export const isInRangeOfRanks = ({ row, anchors, at: start }: PostCell, at: number, end: number): boolean =>
  [at - 1, end].some(
    i =>
      row[i]?.text.length === 1 &&
      is(row[i], 'to') &&
      anchors.some(
        it => it.is === 'ordinal' && (it.at - start === i + 1 || it.end - start === i) && it.at - start !== at,
      ),
  )

/** «По экспорту лидирует Киргизия»: beside a country, after what is counted; "siyahının başında Türkiyə dayanır", of a ranking. */
export const isLeader = ({ row, places }: PostCell, at: number, isRanking: boolean): boolean => {
  const flow = row.findIndex((piece, i) => i < at && i >= at - 5 && isFlow(piece))
  const next = is(row[at + 1], 'and') ? row[at + 2] : row[at + 1]
  // "Dövriyyədə Rusiya hələ də öndədir"
  const last = row.findLast((piece, i) => i < at && (i < at - 3 || !isFiller(piece)))
  const isBeside = places.some(it => it.role === undefined && (it.from === next?.from || it.to === last?.to))
  const isLed = is(row[flow - 1], 'as-to') || isPostposed(row[flow])
  const isOfList = isRanking && is(row[at], 'came-in')
  return ((flow >= 0 && isLed) || isOfList) && isBeside && row[at]?.kind === 'word'
}

const isFiller = (piece: Piece): boolean =>
  piece.kind === 'word' && hasSmallLetter(piece) && (piece.senses.length === 0 || is(piece, 'and', 'filler'))

/** 排在首位的是土耳其, 出口居首位的是; not 满意度居首位的是, 出口增长最快，居首位的是. */
export function isFirstOfNext(row: readonly Piece[], at: number, places: readonly PlaceMark[]): boolean {
  const lead = sinceMark(row.slice(0, at))
  const isTold = lead.every(it => is(it, 'place', 'including'))
  const isNamed = is(row[at + 2], 'reach') && places.some(({ from }) => from === row[at + 2]?.to)
  return isTold && isNamed && !has(row.slice(0, at), 'up', 'down', 'pace')
}

/** «Лидером по объёму торговли остаётся Китай»; not «лидером по росту торговли», «лидеры по импорту». */
export const isLeaderByFlow = ({ row, places }: PostCell, at: number): boolean => {
  const flow = row.findIndex((piece, i) => i > at && i <= at + 4 && isFlow(piece))
  const isLed = flow !== -1 && is(row[at + 1], 'as-to') && !has(row.slice(at, flow), 'up', 'down', 'pace', 'index')
  // «Китай остаётся лидером по объёму торговли с Россией»
  const start = row.slice(0, at).findLastIndex(it => it.text === ',')
  const before = row.slice(Math.max(start, at - 8, 0), at)
  const near = [...before, ...upToMark(row.slice(flow + 1, flow + 6))]
  const isNamed = places.some(it => it.role === undefined && near.some(({ from }) => from === it.from))
  return isLed && isNamed && !has(before, 'one-of') && !isPlural(row[at])
}

/** «Основная часть оборота пришлась на Италию (12 млрд), Турцию (6 млрд)»: of all of them. */
export const isShareOfList = ({ row }: PostCell, at: number, { row: all, places }: Named): boolean =>
  is(row[at + 1], 'share') &&
  places.some(it => {
    const [lead, next] = [pieceBefore(all, it.from), pieceAfter(all, it.to)]
    return it.from > (row[at]?.from ?? 0) && lead !== undefined && isJoint(lead) && next?.text === '('
  })

/** "Second-largest investor", "second among foreign investors", "source of investment", 第三大投资来源国: of no trade. */
export const isRankOfOther = (behind: readonly Piece[]): boolean => {
  const isLead = (it: Piece): boolean => is(it, 'largest', 'greater', 'among', 'foreign', 'place', 'as-to')
  const at = behind.findIndex(it => it.kind !== 'mark' && (is(it, 'supplier') || !isLead(it)))
  const isOther = (it: Piece | undefined): boolean =>
    is(it, 'other', 'province') && !is(it, 'goods', 'partner', 'supplier', 'market')
  // "Source of investment", «источник инвестиций»
  const ofSupplier = is(behind[at], 'supplier') ? upToMark(behind.slice(at + 1, at + 3)) : []
  return isOther(behind[at]) || (ofSupplier.some(isOther) && !ofSupplier.some(isFlow))
}
