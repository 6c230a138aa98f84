import type { PostWord } from '../../../languages/model/hear.ts'
import type { Piece } from './pieces.ts'

/** Whether a piece may be one of these words of posts. A loop, because it is asked of each word many times. */
export function is(piece: Piece | undefined, ...words: readonly PostWord[]): boolean {
  if (piece === undefined || piece.senses.length === 0) return false
  for (const sense of piece.senses) if (sense.kind === 'post' && words.includes(sense.word)) return true
  return false
}

/** Between the items of a list: a comma or "and". */
export const isJoint = (piece: Piece): boolean => /^[,、]$/.test(piece.text) || is(piece, 'and')

export const isUp = (piece: Piece | undefined): boolean => is(piece, 'up', 'more')
export const isDown = (piece: Piece | undefined): boolean => is(piece, 'down', 'less')

/** The words before the next mark between clauses. */
export const upToMark = (row: readonly Piece[]): readonly Piece[] => {
  const stop = row.findIndex(piece => /^[,.;:()]$/.test(piece.text))
  return stop === -1 ? row : row.slice(0, stop)
}
