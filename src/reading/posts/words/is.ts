import type { PostWord } from '../../../languages/model/hear.ts'
import type { Piece } from './pieces.ts'

/** Whether a piece may be one of these words of posts. */
export const is = (piece: Piece | undefined, ...words: readonly PostWord[]): boolean =>
  piece?.senses.some(sense => sense.kind === 'post' && words.includes(sense.word)) ?? false

/** Between the items of a list: a comma or "and". */
export const isJoint = (piece: Piece): boolean => /^[,、]$/.test(piece.text) || is(piece, 'and')
