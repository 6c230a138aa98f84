/** What a sentence denies or only supposes: a number in it is no claim of its own. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass } from '../../text/word-grammar.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Sentence } from '../words/sentence.ts'
import { clauseAt } from '../words/subject.ts'

/** "It is false that …" anywhere in the sentence; "was not", "if only" in the clause of the claim. */
export function denialsIn(sentence: Sentence): (claim: Pick<TextSpan, 'from'>) => boolean {
  const { row } = sentence
  if (row.some(piece => is(piece, 'untrue'))) return () => true
  const compared = comparedIf(sentence)
  if (compared !== undefined) return () => compared === 'denied'
  const denied = new Set(row.filter(isNot).map(piece => clauseAt(row, piece.from)))
  return ({ from }) => denied.size > 0 && denied.has(clauseAt(row, from))
}

/**
 * "If trade was $425 million in 2020, last year it came to $1 billion": two values of two times, the earlier one first, are both told.
 * With one time, that of the second value is not known.
 */
function comparedIf({ row, times, quantities }: Sentence): 'told' | 'denied' | undefined {
  const [one, two] = quantities.filter(it => it.is === 'money')
  const dated = times.flatMap(({ period, from }) => (period === undefined ? [] : [{ period, from }]))
  const [first, second, third] = dated
  if (!is(row[0], 'not') || one === undefined || two === undefined || first === undefined) return undefined
  if (first.from > two.from || third !== undefined) return undefined
  if (second === undefined) return 'denied'
  const isInOrder = first.from < second.from && second.from > one.to && second.from < two.from
  return isInOrder && first.period < second.period ? 'told' : undefined
}

/** A bound in words, "did not exceed", is one phrase and no denial. */
const isNot = (piece: Piece): boolean =>
  is(piece, 'not') || (inClass(piece, 'negated-verb') && !is(piece, 'over', 'under'))
