/** Where a sentence is cut between two of its numbers. */
import { is, isMark } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Sentence } from '../words/sentence.ts'

/** The first strong boundary between two anchors, else comma, else "and". "8.3 percent, or $324 million": one change is in one cell. */
export function cutBetween(row: readonly Piece[], from: number, to: number): number | undefined {
  if (to - from <= 3 && row.slice(from, to).some(piece => is(piece, 'or'))) return undefined
  // «Наторговали на 6 млрд. туда продали»: a new sentence without a capital.
  if (row[from]?.text === '.' && row[from + 1]?.kind === 'word' && row[from + 1]?.text !== 'of') return from
  const close =
    row[from]?.text === '(' && to === from + 1 ? row.findIndex(({ text }, at) => at > to && text === ')') : -1
  if (close > to && close - to <= 4 && goesOnBehind(row, close)) return undefined
  // "$1.8 billion (2018), $1.4 billion (2017)": behind the bracket with the time of the first.
  if (row[from]?.text === '(' && row[from + 2]?.text === ')' && from + 3 < to) return cutBetween(row, from + 3, to)
  const flow = commaAfterFlow(row, from, to)
  if (flow !== undefined) return flow
  const label = commaBeforeLabel(row, from, to)
  if (label !== undefined) return label
  const isClosed = row[from]?.text === ')' && row.slice(Math.max(0, from - 4), from).some(({ text }) => text === '(')
  for (const isBoundary of [isStrong, isComma, isAnd])
    for (let at = isClosed && goesOnBehind(row, from) ? from + 1 : from; at < to; at += 1) {
      const piece = row[at]
      const isInside =
        (is(row[at - 1], 'more', 'less') && is(row[at + 1], 'than')) ||
        isBeforeComparison(row, at, to) ||
        // "$3.5 billion of this amount fell on exports"
        (at === from && is(row[at], 'including') && is(row[at + 1], 'it')) ||
        isOfNoun(row, at, from)
      if (piece !== undefined && !isInside && isBoundary(piece, row[at + 1]))
        return isBehindName(piece, row[at + 1]) ? nameBefore(row, from, at) : at
    }
  return undefined
}

/** "$4.2 billion (17%) came from China", «17% (4,2 млрд) — на Китай»: the words behind a bracket with one number are of both numbers. */
function goesOnBehind(row: readonly Piece[], close: number): boolean {
  const [next, second] = [row[close + 1], row[close + 2]]
  const isDashed = next !== undefined && isDash(next, second) && is(second, 'by', 'as-to', 'from')
  return isDashed || (next?.kind === 'word' && !is(next, 'and', 'while'))
}

/** "In May of this year", "the capacity of this line": behind a noun, not behind the amount that it is a part of. */
export const isOfNoun = (row: readonly Piece[], at: number, amountEnd = 0): boolean =>
  is(row[at], 'including') && at > amountEnd && row[at - 1]?.kind === 'word'

/** «9,7 млрд — экспорт, 18,3 млрд — это наш импорт», «4,2 млрд — на Китай»: what is behind the dash is of the number before it. */
function commaAfterFlow(row: readonly Piece[], end: number, to: number): number | undefined {
  const from = row[end]?.text === ')' ? end + 1 : end
  const [dash, next] = [row[from], row[from + 1]]
  const flow = row.slice(from + 1, from + 4).find(piece => piece.words.length > 0 && !is(piece, 'it', 'the-country'))
  const isFlowBehind = is(flow, 'exports', 'imports', 'shipments', 'purchases')
  if (dash === undefined || !isDash(dash, next) || !(isFlowBehind || is(next, 'by', 'from', 'as-to', 'among')))
    return undefined
  const comma = row.findIndex((piece, at) => at > from && at < to && piece.text === ',')
  return comma === -1 ? undefined : comma
}

/** «Второй партнёр – Китай, его доля 21%», «второе место, пишет газета, у Китая, с которым»: the name is of the place before it. */
export function commaAfterName({ row, places }: Sentence, end: number, to: number): number | undefined {
  const between = row.slice(end, to)
  const dash = between.find((piece, i) => isDash(piece, row[end + i + 1]))
  const mark = dash ?? between.filter(({ text }) => text === ',')[1]
  const start = mark === undefined ? to : row.indexOf(mark)
  const name = places.find(({ from }) => [row[start + 1]?.from, row[start + 2]?.from].includes(from))
  const comma = row.findIndex(({ from }) => from >= (name?.to ?? Infinity))
  const isOfPlace = dash !== undefined || row.slice(comma + 1, comma + 3).some(piece => is(piece, 'which'))
  return row[comma]?.text === ',' && comma < to && isOfPlace ? comma : undefined
}

/** "Exports: $520 million, imports: $1.6 billion": the label is of the number behind its colon. */
function commaBeforeLabel(row: readonly Piece[], from: number, to: number): number | undefined {
  const colon = row.findIndex((piece, at) => at > from && at < to && piece.text === ':')
  const comma = row.findLastIndex((piece, at) => at >= from && at < colon && isMark(piece, ',;)'))
  const isBeside = is(row[colon - 1], 'exports', 'imports', 'turnover') || is(row[colon + 1], 'minus')
  const isLabel = colon === to - 1 || (colon === to - 2 && isBeside)
  const reach = is(row[comma + 1], 'balance') ? 8 : 5
  return comma !== -1 && isLabel && colon - comma <= reach ? comma : undefined
}

/** A bracket, a dash or "with" between the name of an item and its amount. */
const isBehindName = (piece: Piece, next: Piece | undefined): boolean =>
  piece.text === '(' || is(next, 'having') || isDash(piece, next)

/** "$1.5 billion, or 2.85 percent, less than in 2022", «на 11,9% больше, чем»: the comma before the words of the change. */
const isBeforeComparison = (row: readonly Piece[], at: number, to: number): boolean =>
  row[at]?.text === ',' && at + 2 < to && isComparative(row[at + 1]) && row[at + 2]?.kind === 'word'

/** "Less than" is in one piece a bound, and before the words of a time a comparison. */
export const isComparative = (piece: Piece | undefined): boolean =>
  piece?.kind === 'word' && is(piece, 'over', 'under') && piece.text.includes(' ')

/** The mark, "and" or "than" before the name that a bracket is of: "…, China (10 billion)"; else the bracket: "ikinci yerdə isə Çin (10 milyard)". */
function nameBefore(row: readonly Piece[], from: number, bracket: number): number {
  const comma = row.findLastIndex(
    (piece, at) =>
      at >= from &&
      at < bracket &&
      (isMark(piece, ',、') || (piece.kind === 'word' && is(piece, 'and', 'than') && !is(row[at - 1], 'place'))),
  )
  return comma === -1 || bracket - comma > 6 || isBeforeComparison(row, comma, bracket) ? bracket : comma
}

const isStrong = (piece: Piece): boolean => isMark(piece, ';:()|•。') || is(piece, 'while', 'including')
/** A dash between spaces: «импорт - на 9,7%» goes on after it. */
const isDash = (piece: Piece, next: Piece | undefined): boolean =>
  piece.text === '—' || (piece.text === '-' && !piece.glued && next?.glued === false)
const isComma = (piece: Piece, next: Piece | undefined): boolean =>
  isDash(piece, next) || (isMark(piece, ',、/') && !is(next, 'more', 'less'))
const isAnd = (piece: Piece): boolean => is(piece, 'and')
