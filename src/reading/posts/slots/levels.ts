/** Whether an amount is a level or a difference. */
import { grammarOf } from '../../text/word-grammar.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import { isComparative } from './cells.ts'

/** "67 million euros more than a year ago": the phrase right behind compares; it is no bound of a number. */
export const isMoreThan = (row: readonly Piece[], { end }: Quantity): boolean =>
  isComparative(row[end]) && grammarOf(row[end])?.adpositions === 'before' && row[end + 1]?.kind === 'word'

/** "Decreased $1.7 billion to $20.8 billion": between the verb of a change and the level. */
export function isChangeToLevel({ row, quantities }: Sentence, { at, end }: Quantity): boolean {
  const verb = row[at - 1]
  const level = quantities.find(it => it.at > end && it.at - end <= 4)
  return (
    verb?.kind === 'word' &&
    is(verb, 'up', 'down') &&
    !is(verb, 'to', 'reach', 'over', 'under') &&
    level?.is === 'money' &&
    is(row[end], 'to') &&
    row.slice(end + 1, level.at).every(piece => piece.kind === 'word')
  )
}

/** "Turkey: over $2.3 billion, or 6.5% more": behind a colon or a bracket is the value of an item. */
export function isListed(row: readonly Piece[], { at }: Quantity): boolean {
  const lead = is(row[at - 1], 'over', 'about', 'under') ? row[at - 2] : row[at - 1]
  return /^[:(—]$/.test(lead?.text ?? '') || is(lead, 'having')
}
