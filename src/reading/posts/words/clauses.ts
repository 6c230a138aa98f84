/** Clauses of a sentence, in which a time does not reach over the end. */
import { is } from './is.ts'
import type { Piece } from './pieces.ts'
import { currencyOf } from './quantities.ts'

/** Where values of bases begin: the year of "from 1.06 billion in the same month of 1986" is of no month before it. */
export const baseValuesOf = (row: readonly Piece[]): readonly number[] =>
  row
    .filter((piece, at) => {
      const next = row[at + 1]
      const isValue =
        (next?.kind === 'number' && !/^(?:\d\d?|(?:19|20)\d\d)$/.test(next.text)) || currencyOf(next) !== undefined
      return piece.kind === 'word' && is(piece, 'from', 'than') && isValue
    })
    .map(({ from }) => from)

/** The words between marks, and up to the values of bases. A comma before a year is in a date. */
export function clausesOf(general: readonly Piece[], cuts: readonly number[]): readonly (readonly Piece[])[] {
  const found: Piece[][] = [[]]
  let cut = 0
  for (const [at, piece] of general.entries()) {
    const next = general[at + 1]
    if ((cuts[cut] ?? Infinity) <= piece.from) {
      found.push([])
      cut += 1
    }
    const isDate = piece.text === ',' && next?.kind === 'number' && /^(?:19|20)\d\d$/.test(next.text)
    if (piece.kind === 'mark' && /^[,;:()|—。"]$/.test(piece.text) && !isDate) found.push([])
    else if (!isDate) found.at(-1)?.push(piece)
  }
  return found.filter(clause => clause.length > 0)
}
