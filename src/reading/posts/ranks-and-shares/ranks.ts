/** Places among partners: "third-largest trading partner", «главным партнером», 第一大贸易伙伴. */
import { inClass, isPreposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import type { PostCell } from '../slots/cells.ts'
import type { Progress } from '../slots/progress.ts'
import { isPlural } from '../words/endings.ts'
import { has, hasSmallLetter, is, isDash, isFlow, isJoint, isMark, isPartnerNoun, isUnknownWord } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { areasOf, type PlaceMark } from '../words/place-rules.ts'
import { isWithin, meets, piecesBefore, sinceMark, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'
import {
  isAmongCountries,
  isComparedWithRank,
  isFirstOfNext,
  isFormerRank,
  isInRangeOfRanks,
  isLeader,
  isLeaderByFlow,
  isNumberOfPartners,
  isOfLastInFlow,
  isOneOfSeveral,
  isRankInFlow,
  isRankOfOther,
  isShareOfList,
  placeOfLargest,
} from './rank-order.ts'
import { hasValueAfter, isBeforeValue, isBehindNumber, isBehindValue } from './ranks-beside-numbers.ts'

/** A place that a cell claims; `at` is its piece in the cell. */
export interface RankMention {
  readonly at: number
  readonly end: number
  readonly value: number
}

/** The places that a cell claims, in its order. */
export function ranksIn(
  cell: PostCell,
  { sentence, rankedCountries, hasRanks, topic }: Pick<Progress, 'sentence' | 'rankedCountries' | 'hasRanks' | 'topic'>,
): readonly RankMention[] {
  const found: RankMention[] = []
  if (isOfOther(sentence)) return found
  const isRanking =
    hasRanks === true ||
    topic.ranked !== undefined ||
    (topic.subject?.is === 'flow' && topic.subject.isWeak === true) ||
    sentence.row.some(isPartnerNoun) ||
    sentence.places.some(place => isComparedWithRank(place, sentence)) ||
    sentence.quantities.some(({ is: kind, end }) => kind === 'ordinal' && is(sentence.row[end], 'place'))
  for (const { is: kind, at, end, ...anchor } of cell.anchors) {
    if (kind !== 'ordinal' || !('value' in anchor) || typeof anchor.value !== 'number') continue
    const [from, to] = [at - cell.at, end - cell.at]
    if (isNumberOfPartners(cell.row, to) || isOneOfSeveral(cell.row, from, to) || isInRangeOfRanks(cell, from, to))
      continue
    const isListed = isRankAfterCountry(cell, from, to, sentence)
    const bare = bareOrdinal(cell, from, to, sentence)
    const isBareRank = bare === 'counted' || (bare === 'named' && (isRanking || isBeforeValue(sentence, at, end)))
    if (isNamedRank(cell, from, to) || isListed || isBareRank || rankedCountries.has(anchor.from))
      found.push({ at: from, end: to, value: anchor.value })
  }
  for (const [at, piece] of cell.row.entries())
    if (
      is(piece, 'largest') &&
      // "Imports topped $500 million"
      !(is(piece, 'over') && sentence.quantities.some(it => it.is === 'money' && it.at === cell.at + at + 1)) &&
      !(isShareOfList(cell, at, sentence) || found.some(rank => isOneNoun(cell.row, rank.at, at))) &&
      !isOfSeveralLargest(cell.row, at) &&
      (isAlone(cell, at) ||
        isBehindValue(cell, at, sentence) ||
        isFirstRank(cell, at, isRanking) ||
        isLeader(cell, at, isRanking) ||
        isLeaderByFlow(cell, at))
    )
      found.push({ at, end: at + 1, value: placeOfLargest(cell.row, at, cell.places) })
  return found.filter(rank => !isFormerRank(cell, rank)).toSorted((a, b) => a.at - b.at)
}

/** "Georgia is 7th in ease of doing business": a place in something else. */
const isOfOther = ({ row, subjects }: Sentence): boolean =>
  subjects.every(({ subject }) => subject.is === 'other') &&
  row.some((it, i) => is(it, 'other') && (subjects.length > 0 || is(row[i + 1], 'as-to', 'according')))

/** "The ten largest partners", "TOP-10". */
const isOfSeveralLargest = (row: readonly Piece[], at: number): boolean =>
  [at - 1, at + 1, isDash(row[at + 1]) ? at + 2 : at + 1].some(i => isNumberOfPartners(row, i))

/** "Third-largest partner", 第一大: the ordinal and "largest" are of one noun. */
const isOneNoun = (row: readonly Piece[], one: number, other: number): boolean => {
  const between = row.slice(Math.min(one, other) + 1, Math.max(one, other))
  return between.length < 3 && !between.some(piece => isJoint(piece) || isPartnerNoun(piece))
}

/** An ordinal without a noun, beside a country or what it counts by: "Russia third", «третье – по импорту», 土耳其位居第二. */
function bareOrdinal(cell: PostCell, at: number, end: number, sentence: Sentence): 'named' | 'counted' | undefined {
  const { row, places } = cell
  const next = row[end]
  const near = row.slice(end, end + 4)
  // The second forum of that name.
  if (next?.text === '"' && !next.glued) return undefined
  if (is(next, 'as-to') && upToMark(near).some(isFlow)) return 'counted'
  const isNamed = (piece: Piece | undefined): boolean =>
    piece !== undefined && sentence.places.some(it => meets(it, piece))
  // "İkinci Rusiyadır: 2 milyard dollar", "MDB ölkələri arasında birinci Rusiyadır:": at the beginning, or behind the group.
  const mark = row[end + 1]
  const isParted = mark === undefined || isMark(mark, ':,—') || (mark?.text === '-' && !mark.glued)
  if ((cell.at + at === 0 || is(row[at - 1], 'among')) && isNamed(next) && isParted && !is(next, 'unit'))
    return 'counted'
  // "Çin idxalda 1-ci, dövriyyədə 3-cü"
  const by = isPostposition(row[at - 1]) ? row[at - 2] : row[at - 1]
  const isCounted = places.length > 0 && by?.kind === 'word' && isFlow(by)
  const isEnd = next === undefined || next.kind === 'mark' || is(next, 'reach', 'came-in')
  if (isEnd && (isCounted || isRankInFlow(row, places, at))) return 'counted'
  const isOver = next === undefined || (next.kind === 'mark' && !next.glued) || /^[,.;:()!]$/.test(next.text)
  const isMoved = is(row[at - 1], 'to') && is(next, 'from')
  const isAlone = isOver || isMoved || hasValueAfter(cell, end) || isJoint(next) || isNamed(next) || mayFollowRank(next)
  // "With Türkiye $5.8 billion, nr 2".
  const isNumbered = /^(?:no|nr|№)$/.test(row[at]?.text ?? '') && sentence.places.length > 0
  const isBeside = isNumbered || places.length > 0 || [row[at - 1], ...near].some(isFlow)
  if (isAlone && (isOfLastInFlow(row, at) || isBehindNumber(sentence, cell.at + at))) return 'counted'
  return isAlone && isBeside ? 'named' : undefined
}
/** "İdxal üzrə birinci". */
const isPostposition = (piece: Piece | undefined): boolean =>
  piece !== undefined && isUnknownWord(piece) && piece.text.length <= 4
/** "Second with $5 billion", "third after China". */
const mayFollowRank = (piece: Piece | undefined): boolean =>
  is(piece, 'year-ago', 'having', 'came-in', 'as-to', 'outranked', 'respectively') ||
  is(piece, 'reach', 'first-time', 'place')

/** "Third supplier of gas", «главный импортер зерна», 中国原油进口第一大供应国, "second-largest investor": in one kind of goods, or in none. */
export const isRankOfGoods = ({ row, places }: PostCell, at: number): boolean =>
  isRankOfOther(row.slice(at + 1, at + 5)) ||
  // «По поставкам нефти в Италию Азербайджан, по его словам, первый»
  (is(row[0], 'as-to') && is(row[1], 'shipments', 'purchases') && is(row[2], 'goods')) ||
  // 增速在主要贸易伙伴中排第二位, "first in terms of the growth rate of exports": by the pace of growth.
  has([...sinceMark(row.slice(0, at)), ...upToMark(row.slice(at + 1, at + 5))], 'pace') ||
  ownWords(row, at, places).some(piece => is(piece, 'goods') && !places.some(({ from }) => from === piece.from))

/** "The fourth partner and largest gas supplier", 第四大贸易伙伴和第一大天然气供应国: each place has its own noun. */
function ownWords(row: readonly Piece[], at: number, places: readonly PlaceMark[]): readonly Piece[] {
  const [before, behind] = [sinceMark(piecesBefore(row, at, 6)), upToMark(row.slice(at, at + 8))]
  const isEnd = (piece: Piece, i: number, all: readonly Piece[]): boolean => {
    // «Первый партнёр Армении и крупнейший поставщик газа»
    const end = places.some(({ from }) => from === all[i + 1]?.from) ? i + 2 : i + 1
    const [joint, next] = [all[end], all[end + 1] ?? row[at]]
    const isOfNext = isKind(next, 'ordinal') || is(next, 'largest') || next?.kind === 'number'
    return isPartnerNoun(piece) && joint !== undefined && isJoint(joint) && (is(piece, 'partner') || isOfNext)
  }
  const end = behind.findIndex(isEnd)
  return [...before.slice(before.findLastIndex(isEnd) + 1), ...behind.slice(0, end === -1 ? undefined : end)]
}

const isRanked = (piece: Piece | undefined): boolean => is(piece, 'partner', 'supplier', 'market', 'place')

/** "Siyahıda ABŞ ikinci, Rusiya üçüncü", «в азербайджанском импорте Китай уже первый»: right behind its country and before a mark. */
function isRankAfterCountry(
  { row, places }: PostCell,
  at: number,
  end: number,
  sentence: Pick<Sentence, 'row' | 'places'>,
): boolean {
  const before = row[contentWordBefore(row, at)]
  const isPlaceBefore = (piece: Piece | undefined): boolean =>
    places.some(({ to, role }) => role === undefined && to === piece?.to)
  const isNamed = is(before, 'exports', 'imports') || isPlaceBefore(before)
  const isLast = row[end] === undefined || row[end].kind === 'mark'
  const isAdverb = before !== undefined && isUnknownWord(before) && hasSmallLetter(before)
  const isInTrade = row.slice(0, at).some(isFlow) && places.some(({ role }) => role === 'of')
  const isFirst = isInTrade && (isNamed || (isAdverb && isPlaceBefore(row[row.indexOf(before) - 1])))
  return isLast && (isFirst || (isNamed && sentence.row.some(isRanked)))
}

/** The piece before a place, over "the", "is", "and" and a dash: "Türkiye is the second", «США – второй». */
export function contentWordBefore(row: readonly Piece[], at: number): number {
  let last = at - 1
  while (last >= at - 3 && (is(row[last], 'and', 'came-in') || isDash(row[last]) || inClass(row[last], 'article')))
    last -= 1
  return last
}

/** An ordinal near "partner", "supplier" or "place", and of no year, quarter or time. */
function isNamedRank(cell: PostCell, at: number, end: number): boolean {
  const { row } = cell
  if (is(row[end], 'in-a-row', 'first-time', 'unit') || is(row[end + 1], 'in-a-row')) return false
  if (upToMark(row.slice(end, end + 6)).some(isRanked)) return true
  const before = piecesBefore(row, at, 7)
  if (isAmongCountries(row, at, end)) return true
  // "Buyer No. 1", «партнер номер один».
  if (isPartnerNoun(row[at - 1])) return true
  return isPredicate(cell, at, end) || has(before, 'place') || (before.some(isPartnerNoun) && has(before, 'among'))
}

/** "Russia came second", «стала лишь пятой»: right behind its verb, at the end of the clause. */
function isPredicate(cell: PostCell, at: number, end: number): boolean {
  const { row } = cell
  const next = row[end]
  const isLast = next === undefined || next.kind === 'mark' || is(next, 'and')
  return (isLast || hasValueAfter(cell, end)) && has(piecesBefore(row, at, 2), 'came-in')
}

/** 占外贸总额的30%，排名首位: a word of the first place at the end of its clause, of a country or behind its share. */
const isFirstRank = ({ row, anchors, places }: PostCell, at: number, isRanking: boolean): boolean => {
  if (row[at]?.kind !== 'han' || !is(row[at], 'place')) return false
  if (row[at + 1] !== undefined && row[at + 1]?.kind !== 'mark') return isFirstOfNext(row, at, places)
  // 出口方面乌干达居首位, 乌干达在出口中居首位
  const lead = sinceMark(row.slice(0, at - 1))
  const isBeside = is(row[at - 1], 'among') ? isFlow(row[at - 2]) : row.slice(0, at - 1).some(isFlow)
  const isNext = is(row[at - 1], 'among') || places.some(({ to }) => to === row[at - 1]?.to)
  const isByFlow = isBeside && isNext && !has(lead, 'up', 'down', 'pace')
  return anchors.some(it => it.is === 'percent') || ((isRanking || isByFlow) && places.length > 0)
}

/** "The largest partner", not "one of the largest partners". */
function isAlone({ row, anchors, places }: PostCell, at: number): boolean {
  const behind = row.slice(at + 1, at + 5)
  const partner = behind.find(isPartnerNoun)
  // 在最大贸易伙伴中, 在最重要来源地排名中: among several; not 最大贸易伙伴中国.
  const next = partner === undefined ? -1 : row.indexOf(partner) + 1
  const among = row[is(row[next], 'place') ? next + 1 : next]
  if (among?.kind === 'han' && is(among, 'among') && !isWithin(among, places)) return false
  const before = piecesBefore(row, at, 3)
  if (has(before, 'one-of')) return false
  // "The leading source".
  if ((is(row[at], 'supplier', 'market') && row[at]?.kind === 'word') || isPartnerNoun(row[at - 1])) return true
  // "Took the largest share of exports"; with a percentage, the share tells the place.
  if (is(row[at + 1], 'share') && row.slice(at + 2, at + 5).some(isFlow) && anchors.every(it => it.is !== 'percent'))
    // «Основная доля пришлась на Германию, США и Чехию»: of all of them.
    return areasOf(places.filter(it => it.from > (row[at]?.from ?? 0) && it.role !== 'of' && !it.isAdjective)).size < 2
  // "No. 1 among all partners" is the first; "ən böyüklər arasında" is one of them.
  const isFirstAmong = is(behind[0], 'among') && isPreposed(behind[0])
  if (!isFirstAmong && has(behind, 'one-of')) return false
  const isOfList = partner !== undefined && has(behind.slice(0, behind.indexOf(partner)), 'among') && !isPlural(row[at])
  // 最大贸易伙伴包括意大利和土耳其
  const isOfSeveral = partner !== undefined && (isPlural(partner) || is(row[row.indexOf(partner) + 1], 'including'))
  if (partner !== undefined) return !isOfSeveral || isOfList
  // "The list of suppliers is headed by China"
  const isHeaded = is(row[at + 1], 'by') && places.some(it => it.from === row[at + 2]?.from)
  if (isHeaded && row.slice(0, at).some(isPartnerNoun)) return true
  // 在进口来源国中居首位
  return has(before, 'among') && before.some(isPartnerNoun) && row[at]?.kind === 'han'
}
