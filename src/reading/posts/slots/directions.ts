/** The direction of a change, by the words beside its number: "fell 5%", "5% less", "5 faiz azalıb". */
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isAdverb } from '../words/endings.ts'
import { is, isChange, isDown, isFlow, isMark, isUp } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import { isComparative } from './cell-boundaries.ts'
import type { PostCell } from './cells.ts'
import type { Direction } from './progress.ts'

/** "More than a year before": compares, unless a number follows. */
const isComparison = (row: readonly Piece[], i: number): boolean =>
  is(row[i], 'over', 'under') && is(row[i + 1], 'year-ago', 'than', 'same-period')

/** The direction that the words of the cell give a change; the nearest word decides, one right behind the number first. */
export function directionOf(cell: PostCell, { at, end, from, to }: Quantity): Direction | undefined {
  const row = cell.row
  const [first, last] = [at - cell.at, end - cell.at]
  // "(plus 64 percent)", «минус 3 %»
  if (is(row[first - 1], 'plus', 'minus')) return is(row[first - 1], 'plus') ? 'up' : 'down'
  // 增速降至1.6%: how fast it grows is the change itself.
  const pace = row.findLast((it, i) => i < first && it.kind === 'han' && is(it, 'pace') && isChange(it))
  const noun = nounOfChange(row, first) ?? (is(row[first - 1], 'to') ? pace : undefined)
  if (noun !== undefined) return isUp(noun) ? 'up' : 'down'
  const isMoved = row.slice(Math.max(0, first - 2), Math.max(0, first)).some(piece => is(piece, 'up', 'down'))
  const told = isMoved && isBoundWord(row[last]) ? undefined : directionRightAfter(row, last)
  if (told !== undefined) return told
  // A word before the number is nearer than one behind it.
  const gapTo = (piece: Piece, i: number): number => {
    if (i < first) return from - piece.to
    return i >= last ? piece.from - to + 5 : Infinity
  }
  const near = row
    .map((piece, i) => ({ piece, i, gap: gapTo(piece, i) }))
    .filter(
      ({ piece, i, gap }) =>
        gap !== Infinity && (isChange(piece) || isComparison(row, i)) && !isDenied(row, i) && !isOfManner(row, i),
    )
    .toSorted((a, b) => a.gap - b.gap)[0]
  if (near === undefined) return undefined
  return isDown(near.piece) || is(near.piece, 'under') ? 'down' : 'up'
}

/** "Growth in exports cooled to 3%", "the decline of trade eased: it was 2%": what became faster or slower is the change itself. */
function nounOfChange(row: readonly Piece[], first: number): Piece | undefined {
  const at = row.findIndex((it, i) => is(it, 'rise-of') && [row[i - 1], ...row.slice(i + 1, i + 6)].some(isFlow))
  const verb = row.findIndex((piece, i) => i > at && i < first && isChange(piece))
  const isOfLevel = is(row[first - 1], 'to') || row[verb + 1]?.text === ':'
  const isOne = row.slice(0, first).filter(isFlow).length === 1
  return at !== -1 && verb !== -1 && isOfLevel && isOne ? row[at] : undefined
}

/** The direction of the words right behind a number that ends there. */
function directionRightAfter(row: readonly Piece[], last: number): Direction | undefined {
  // "Rose 3.8% after a fall of 17.8%": of the other change.
  if (is(row[last], 'outranked')) return undefined
  for (const behind of [last, last + 1]) {
    const isAside = behind === last && row[behind]?.text === ',' && isComparative(row[behind + 1])
    const piece = row[isAside && row[behind + 2]?.kind === 'word' ? behind + 1 : behind]
    if (piece?.text === ',' || piece?.text === '.') return undefined
    // "Dropped by 4.8% to just over $1.1 billion": a bound of the level.
    if (behind > last && is(row[last], 'to') && is(piece, 'over', 'under')) return undefined
    // "Increased by 0.8% up to $82 million"
    if (is(piece, 'to') && is(piece, 'under')) return undefined
    // 95%以上, "iki dəfədən çox azalaraq": a bound.
    const verb = row[behind + 1]
    const isOfNumber = behind === last && is(piece, 'over') && is(verb, 'up', 'down') && isPostposed(verb)
    // "10% minimum".
    const isLed = piece?.kind === 'han' || isPostposed(piece)
    const isBound = isOfNumber || (isLed && !is(piece, 'less', 'more', 'up', 'down'))
    if (is(piece, 'less', 'down', 'under') && !isBound) return 'down'
    if (is(piece, 'more', 'up', 'over') && !isBound) return 'up'
  }
  return undefined
}

/** "They did not fall, they quadrupled": no change. */
const isDenied = (row: readonly Piece[], i: number): boolean => is(row[i - 1], 'not') || inClass(row[i], 'negated-verb')

/** "Declined more deeply by 6%": right behind the verb, before an adverb. */
const isOfManner = (row: readonly Piece[], i: number): boolean =>
  is(row[i - 1], 'up', 'down') && is(row[i], 'more', 'less') && isAdverb({ text: row[i + 1]?.text ?? '' })

const isBoundWord = (piece: Piece | undefined): boolean => is(piece, 'over', 'under') && !is(piece, 'more', 'less')

/** The direction by the verb at the end: "ixrac 5 faiz, idxal 3 faiz artıb". Only in languages that have it there, not over a semicolon. */
export function directionByFinalVerb({ row }: Sentence, { end }: Quantity): Direction | undefined {
  let lead: Piece | undefined
  for (const piece of row.slice(end)) {
    if (isMark(piece, ';.|•')) return undefined
    if (is(piece, 'up', 'down') && isPostposed(piece)) return is(piece, 'down') ? 'down' : 'up'
    const isRelative = lead?.text === '%' || is(lead, 'percent', 'times')
    if (isRelative && is(piece, 'more', 'less') && isPostposed(piece)) return is(piece, 'less') ? 'down' : 'up'
    lead = piece
  }
  return undefined
}
