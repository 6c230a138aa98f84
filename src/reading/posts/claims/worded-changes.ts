/** The words of a change without a number, in a row of pieces: which flow, and which direction. */
import { isCountry } from '../../../answers/model/areas.ts'
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass, inOwnClass, isPreposed } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import { listedPartners } from '../slots/sellers-and-buyers.ts'
import { isAdverb } from '../words/endings.ts'
import { exportsOrImports, has, is, isChange, isJoint, isTrade } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { around, isWithin, piecesBefore, upToMark } from '../words/rows.ts'
import { isBoundary } from '../words/subject.ts'
import { isPartOfGroup } from '../words/unrelated-places.ts'

export interface WordedChange {
  readonly piece: Piece
  readonly way: 'up' | 'down'
  readonly flow: Piece
}

/** A word of change near a flow, in a clause without numbers: "exports to China in 2024 fell". */
export function directionIn(
  row: readonly Piece[],
  cell: Pick<PostCell, 'places' | 'times' | 'subjects'>,
): WordedChange | undefined {
  const { subjects } = cell
  // 出口货量均下跌
  const isOfVolume = row.some(it => it.kind === 'han' && is(it, 'in-quantity'))
  if (isOfVolume || isOfSomeCountries(row, cell)) return undefined
  // What is planned or expected is no change that was; "fell more than expected" is one.
  if (row.some((piece, at) => is(piece, 'expected', 'target') && !is(row[at - 1], 'over', 'under', 'than')))
    return undefined
  for (const [at, piece] of row.entries()) {
    // «Поставки Китая в Африку выросли»
    const isDeal = subjects.some(
      ({ subject, from }) => from === piece.from && subject.is === 'flow' && subject.isDeal === true,
    )
    if ((!isTrade(piece) && !isDeal) || isOfShare(row, at) || isOfDifference(row, at)) continue
    // An unknown word of Chinese is as many pieces as it has characters.
    const near = wordsBehind(row.slice(at + 1), cell).slice(0, piece.kind === 'han' ? 8 : 4)
    const change = near.find(it => is(it, 'up', 'down') && !inOwnClass(it, 'oblique-change'))
    const before = change === undefined ? changeBefore(row, at, cell) : undefined
    if (before !== undefined) return { piece: before, way: is(before, 'down') ? 'down' : 'up', flow: piece }
    // 出口降幅扩大, "growth of Russian-Chinese trade slowed": how fast it changes; 进出口之间的差距缩小: the gap between flows; «в экспорте доля выше».
    const isOfAnother =
      isPace(row[at - 1]) ||
      piecesBefore(row, at, 3).some(it => it.kind === 'word' && is(it, 'pace')) ||
      piecesBefore(row, at, 4).some(it => is(it, 'rise-of') && it.text.includes(' ')) ||
      near.slice(0, near.indexOf(change ?? piece) + 1).some(isOfNoFlow) ||
      isNoChangeOfFlow(row, at, change)
    if (change === undefined || isOfAnother || isOfOtherNoun(row, change) || isOfHanNoun(row, at, change)) continue
    return { piece: change, way: is(change, 'down') ? 'down' : 'up', flow: piece }
  }
  return undefined
}

/** "Exports to 170 countries grew", 与六个独联体国家的贸易额: of some countries only; "to the 5 countries of Central Asia" is of a group. */
const isOfSomeCountries = (row: readonly Piece[], { places, times }: Marks): boolean =>
  places.some(it => isPartOfGroup(it, row)) ||
  (places.every(({ area }) => isCountry(area)) &&
    row.some(
      (piece, at) =>
        piece.kind === 'number' &&
        !isWithin(piece, times) &&
        (is(row[at + 1], 'countries', 'the-country') || is(row[at + 2], 'countries')),
    ))

/** "Exports can grow", "relies on exports for growth", "a surplus to help reduce debt", "the imbalance by driving down its currency". */
function isNoChangeOfFlow(row: readonly Piece[], flow: number, change: Piece | undefined): boolean {
  const between = row.slice(flow + 1, change === undefined ? flow + 1 : row.indexOf(change))
  const last = between.findLast(it => !isAdverb(it))
  return between.some(it => inClass(it, 'only-possible')) || inClass(last, 'leads-noun')
}

const isOfNoFlow = (it: Piece): boolean => is(it, 'pace', 'difference', 'place') || is(it, 'share')

/**
 * A change that was, right before its flow: of the flow itself, «вырос и импорт», or what a country did or a time brought,
 * "Azerbaijan increased its exports", 扩大了出口, "2024 saw a rise in exports". An unknown noun behind the flow may be of goods.
 */
function changeBefore(row: readonly Piece[], flow: number, { places, times }: Marks): Piece | undefined {
  const isBetween = (piece: Piece): boolean =>
    isWithin(piece, times) ||
    is(piece, 'it', 'the-country', 'and', 'adverb', 'total') ||
    inClass(piece, 'beside-change')
  const next = row.findIndex((piece, i) => i > flow && !isBetween(piece))
  const [behind, name] = [row[next], row[next + 1]]
  const isPlace = [behind, behind?.kind === 'word' ? name : undefined].some(it => it && isWithin(it, places))
  if (behind !== undefined && behind.kind !== 'mark' && !isPlace && !is(behind, 'wares')) return undefined
  const at = row.findLastIndex((piece, i) => i < flow && !isBetween(piece) && !isWithin(piece, places))
  const [change, isNoun] = [row[at], is(row[at], 'rise-of')]
  if (!is(change, 'up', 'down')) return undefined
  const verbAt = isNoun ? row.findLastIndex((it, i) => i < at && i >= at - 3 && inClass(it, 'changed')) : at
  const verb = row[verbAt]
  if (inClass(verb, 'changed-itself') || isNoted(row, at)) return change
  const subject = row.slice(0, Math.max(0, verbAt)).findLast(piece => is(piece, 'the-country') || !isBetween(piece))
  const isOwner = is(subject, 'the-country') || places.some(it => it.role === undefined && it.to === subject?.to)
  const isOfTime = isNoun && times.some(it => it.to === row[verbAt - 1]?.to)
  return inClass(verb, 'changed') && (isOwner || isOfTime) ? change : undefined
}
type Marks = Pick<PostCell, 'places' | 'times'>

/** "Noted the growth of trade", «заявил о росте товарооборота»; not «о возможности роста». */
function isNoted(row: readonly Piece[], noun: number): boolean {
  const at = row.findLastIndex((piece, i) => i < noun && i >= noun - 3 && inClass(piece, 'noted'))
  return at !== -1 && row.slice(at + 1, noun).every(it => it.text.length <= 3)
}

/** «Всплеск торговли – ростом расходов на энергию»: the noun behind a change tells what changed. */
const isOfOtherNoun = (row: readonly Piece[], change: Piece): boolean =>
  isPreposed(change) && is(row[row.indexOf(change) + 1], 'other', 'goods')

/** 进口的重要性正在增长, 进口大幅增长的商品: of another noun than the flow; not 贸易额的快速增长, 贸易额是上升的. */
function isOfHanNoun(row: readonly Piece[], flow: number, change: Piece): boolean {
  const at = row.indexOf(change)
  const between = row.slice(flow + 1, at)
  const noun = between[between.findIndex(it => inClass(it, 'genitive')) + 1]
  const isLed = noun !== between[0] || is(row[flow], 'of-total')
  const isOwned = isLed && noun?.kind === 'han' && noun.words.length === 0
  const behind = inClass(row[at + 1], 'genitive') ? row[at + 2] : undefined
  return row[flow]?.kind === 'han' && (isOwned || (behind?.kind === 'han' && !is(behind, 'adverb')))
}

const isPace = (piece: Piece | undefined): boolean =>
  is(piece, 'pace') || (is(piece, 'up', 'down') && isPreposed(piece))

/** "The share of exports fell", "of Russia in the foreign trade of Armenia fell", "the largest share of imports fell to China". */
const isOfShare = (row: readonly Piece[], at: number): boolean =>
  isPreposed(row[at])
    ? upToMark(piecesBefore(row, at, 8).toReversed()).some(piece => is(piece, 'share') && !is(piece, 'reach'))
    : has(row.slice(at + 1, row[at]?.kind === 'han' ? at + 4 : at + 2), 'share')

/** "The gap between exports and imports narrowed": of neither. */
function isOfDifference(row: readonly Piece[], at: number): boolean {
  const joined = row[at] && flowJoined(row, row[at])
  const before = row.filter(({ to }) => to <= (joined?.from ?? 0)).slice(-4)
  return has(before, 'difference', 'deficit', 'surplus')
}

/** The next words, up to the next flow; names, times and the short words between are not counted. */
function wordsBehind(row: readonly Piece[], { places, times }: Marks): readonly Piece[] {
  const next = row.findIndex(piece => is(piece, 'exports', 'imports', 'turnover'))
  const own = next === -1 ? row : row.slice(0, next)
  const marks = [...places, ...times, around(listedPartners({ row, places }))]
  return own.filter(piece => !isWithin(piece, marks) && !(piece.kind === 'word' && piece.text.length <= 2))
}

/** "Both exports and imports fell": the flow before this one, with only small words between, which the change is of too. */
export function flowJoined(row: readonly Piece[], flow: Piece): Piece | undefined {
  const at = row.findIndex(({ from }) => from === flow.from)
  const first = row.findLastIndex((piece, i) => i < at && i >= at - 5 && isTrade(piece))
  const between = row.slice(first + 1, at)
  const isSmall = (it: Piece): boolean =>
    isJoint(it) || is(it, 'it', 'the-country') || (it.kind === 'word' && it.senses.length === 0 && it.text.length <= 3)
  const isJoined = between.some(isJoint) && between.every(isSmall)
  const isOfOther = piecesBefore(row, first, 3).some(piece => isChange(piece))
  return first !== -1 && isJoined && !isOfOther ? row[first] : undefined
}

/** "Both exports and imports hit a record": the two flows joined before it. */
export function bothFlows(row: readonly Piece[], { from }: TextSpan): readonly ('X' | 'M')[] | undefined {
  const last = row.findLast(piece => piece.to <= from && isTrade(piece))
  const [one, two] = [exportsOrImports(last && flowJoined(row, last)), exportsOrImports(last)]
  return one === undefined || two === undefined || one === two ? undefined : [one, two]
}

/** "Exports to China in 2025 did not grow": a flow and a change, with more words between. */
export const changedFlow = (row: readonly Piece[]): Piece | undefined =>
  has(row, 'up', 'down') ? row.find(isTrade) : undefined

/** "Imports went up and the deficit was $118 million", "rose and reached $5 million": between a flow that changed and what it is next. */
function isBehindChange(row: readonly Piece[], at: number): boolean {
  if (!is(row[at], 'and') || row[at]?.kind === 'mark') return false
  const [before, behind] = [row.slice(0, at), row.slice(at + 1)]
  const isNext = behind.some(isTrade) || has(upToMark(behind), 'reach', 'over')
  return has(before, 'up', 'down') && before.some(isTrade) && isNext
}

/** "Trade with Africa, by contrast, fell", «напротив»: a comma of one word between two, which tells nothing. */
const isOfAside = (row: readonly Piece[], at: number): boolean =>
  row[at]?.text === ',' &&
  [at, at - 2].some(open => {
    const word = row[open + 1]
    const isPlain = word?.kind === 'word' && (word.senses.length === 0 || is(word, 'while', 'filler'))
    return row[open]?.text === ',' && row[open + 2]?.text === ',' && isPlain
  })

/** The clauses of a cell that hold none of its numbers. */
export function clausesWithoutNumbers({ row, anchors, places }: PostCell): readonly (readonly Piece[])[] {
  const clauses: Piece[][] = [[]]
  const list = around(listedPartners({ row, places }))
  for (const [at, piece] of row.entries()) {
    if (isOfAside(row, at)) continue
    const isEnd = isBoundary(piece, row[at + 1]) && !isWithin(piece, [list])
    if (isEnd || isBehindChange(row, at)) clauses.push([])
    else clauses.at(-1)?.push(piece)
  }
  const hasNumber = (clause: readonly Piece[]): boolean =>
    anchors.some(it => it.is !== 'ordinal' && clause.some(piece => piece.from >= it.from && piece.to <= it.to))
  return clauses.filter(clause => !hasNumber(clause))
}
