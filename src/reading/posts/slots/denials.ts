/** What a sentence denies or only supposes: a number in it is no claim of its own. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass } from '../../text/word-grammar.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'

/** "It is false that …" anywhere in the sentence; "was not", "if only" in the clause of the claim. */
export function denialsIn({ row }: Sentence): (claim: Pick<TextSpan, 'from'>) => boolean {
  if (row.some(piece => is(piece, 'untrue'))) return () => true
  const denied = new Set(row.filter(isNot).map(piece => clauseAt(row, piece.from)))
  return ({ from }) => denied.size > 0 && denied.has(clauseAt(row, from))
}

/** A bound in words, "did not exceed", is one phrase and no denial. */
const isNot = (piece: Piece): boolean =>
  is(piece, 'not') || (inClass(piece, 'negated-verb') && !is(piece, 'over', 'under'))
