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
