/** What is beside a piece in its sentence, and how parts of a text lie to each other. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass } from '../../text/word-grammar.ts'
import { has, is, isJoint, isMark, isUnknownWord } from './is.ts'
import type { Piece } from './pieces.ts'

/** The piece before a number, without the word of a bound: "to over $3 billion". */
export const leadOf = (row: readonly Piece[], at: number): Piece | undefined =>
  is(row[at - 1], 'about', 'over', 'under') ? row[at - 2] : row[at - 1]

/** "Fell by a hefty $2 billion": before words that no list has. */
export function byBefore(row: readonly Piece[], at: number): Piece | undefined {
  const lead = piecesBefore(row, at, 3).findLast(it => !isUnknownWord(it))
  return is(lead, 'by') && !is(lead, 'down') ? lead : undefined
}

/** "Ötən ilin eyni ayına görə": the word compares, and names no source. */
export const isYearly = (row: readonly Piece[], at: number): boolean =>
  piecesBefore(row, at, 2).some(it => it.kind === 'word' && is(it, 'year-ago', 'month-ago', 'same-period'))

/** Nothing but the number is in its brackets: "(36.4%)". */
export const isAloneInBrackets = (
  row: readonly Piece[],
  { at, end }: { readonly at: number; readonly end: number },
): boolean => row[at - 1]?.text === '(' && row[end]?.text === ')'

/** The words behind the last mark between clauses. */
export const sinceMark = (row: readonly Piece[]): readonly Piece[] =>
  row.slice(row.findLastIndex(piece => isMark(piece, ',.;:()')) + 1)

/** The place of the last mark before a piece; else -1. */
export const lastMarkBefore = (row: readonly Piece[], at: number): number =>
  row.findLastIndex(({ kind }, i) => i < at && kind === 'mark')

/** The words before the next mark between clauses. */
export const upToMark = (row: readonly Piece[]): readonly Piece[] => {
  const stop = row.findIndex(piece => isMark(piece, ',.;:()'))
  return stop === -1 ? row : row.slice(0, stop)
}

/** The words without "…, compared with last year, …". */
export const withoutAside = (words: readonly Piece[]): readonly Piece[] => {
  const [first, last] = [words.findIndex(it => it.text === ','), words.findLastIndex(it => it.text === ',')]
  const isAside = has(words.slice(first, last), 'than', 'year-ago', 'same-period')
  return isAside ? [...words.slice(0, first), ...words.slice(last + 1)] : words
}

/** The piece right before a position in the text, and the one right behind it. */
export const pieceBefore = (row: readonly Piece[], from: number): Piece | undefined =>
  row.findLast(piece => piece.to <= from)

export const pieceAfter = (row: readonly Piece[], to: number): Piece | undefined => row.find(piece => piece.from >= to)

/** The pieces between two positions in the text. */
export const piecesBetween = (row: readonly Piece[], from: number, to: number): readonly Piece[] =>
  row.filter(piece => piece.from >= from && piece.to <= to)

/** The comma or "and" that alone is between two parts of a text, but for an article and a bracket: "to China (2 bn) and the US". */
export function jointBetween(row: readonly Piece[], one?: TextSpan, two?: TextSpan): Piece | undefined {
  if (one === undefined || two === undefined) return undefined
  const between = piecesBetween(row, one.to, two.from)
  const [joint, second] = between.slice(overBracket(between, 0)).filter(it => !inClass(it, 'article'))
  return joint !== undefined && second === undefined && isJoint(joint) ? joint : undefined
}

/** At most so many pieces right before a piece. */
export const piecesBefore = (row: readonly Piece[], at: number, most: number): readonly Piece[] =>
  row.slice(Math.max(0, at - most), at)

/** The two pieces before a part of a text, and the two behind it. */
export const wordsBeside = (row: readonly Piece[], { from, to }: TextSpan): readonly Piece[] => [
  ...row.filter(piece => piece.from < from).slice(-2),
  ...row.filter(piece => piece.from >= to).slice(0, 2),
]

/** Whether two parts of a text overlap. */
export const meets = (a: TextSpan, b: TextSpan): boolean => a.from < b.to && b.from < a.to

/** Whether one of the others holds all of a part of a text. */
export const isWithin = ({ from, to }: TextSpan, others: readonly TextSpan[]): boolean =>
  others.some(it => it.from <= from && to <= it.to)

/** From the first to the last of several parts of a text. */
export const around = (parts: readonly TextSpan[]): TextSpan => ({
  from: Math.min(...parts.map(({ from }) => from)),
  to: Math.max(...parts.map(({ to }) => to)),
})

/** The items in runs: a new one begins where an item does not go on the last one. */
export function runsBy<T>(items: readonly T[], goesOn: (item: T, last: T) => boolean): readonly (readonly T[])[] {
  const starts = items.flatMap((item, i) => (i > 0 && goesOn(item, items[i - 1] ?? item) ? [] : [i]))
  return starts.map((start, i) => items.slice(start, starts[i + 1]))
}

/** The place of the bracket that a position of the text is in; else -1. */
export function openingOf(row: readonly Piece[], from: number): number {
  const last = row.findLastIndex(piece => piece.to <= from && isMark(piece, '()'))
  return row[last]?.text === '(' ? last : -1
}

/** The place behind the bracket that begins at one; else that place. */
export const overBracket = (row: readonly Piece[], at: number): number =>
  row[at]?.text === '(' ? row.findIndex(({ text }, i) => i > at && text === ')') + 1 : at

/** The place of the bracket that ends right before one; else that place. */
export const beforeBracket = (row: readonly Piece[], at: number): number =>
  row[at - 1]?.text === ')' ? row.findLastIndex(({ text }, i) => i < at && text === '(') : at

/** "$4.2 billion (17%) came from China": the end of the bracket that is right behind an amount, or that it is in; else -1. */
export function closeOfBracket(row: readonly Piece[], to: number): number {
  const next = row.findIndex(piece => piece.from >= to)
  const close = row.findIndex(({ text }, at) => at >= next && text === ')')
  return close === next || (row[next]?.text === '(' && close - next < 6) ? close : -1
}

/** "UK: imports up 193%", below the trade with the UK. */
export const isLabel = (place: TextSpan | undefined, row: readonly Piece[]): boolean =>
  place !== undefined && place.from === row[0]?.from && pieceAfter(row, place.to)?.text === ':'

/** "And" alone is between the first two. */
export const areJoined = (row: readonly Piece[], [one, two]: readonly TextSpan[]): boolean =>
  row.some(piece => is(piece, 'and') && piece.from - (one?.to ?? 0) === 1 && (two?.from ?? 0) - piece.to === 1)

/** Right behind a comma or "and", or at the beginning. */
export const beginsClause = (row: readonly Piece[], from: number): boolean => {
  const lead = pieceBefore(row, from)
  return lead === undefined || lead.text === ',' || is(lead, 'and')
}
