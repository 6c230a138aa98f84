/** Whether an amount is a level, a difference, or the other flow that a level is set against. */
import { grammarOf } from '../../text/word-grammar.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import { isComparative, ownSubject, type PostCell } from './cells.ts'
import type { Progress } from './progress.ts'

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

/** "April exports were $702 million, compared with imports of $1.1 billion": another flow of the same period. */
export function isOtherFlow(cell: PostCell, anchor: Quantity, { claims, sentence }: Progress): boolean {
  const last = claims.at(-1)
  const lead = sentence.row.slice(0, anchor.at).findLastIndex(piece => is(piece, 'than'))
  const words = [
    ...sentence.row.slice(Math.max(lead + 1, anchor.at - 3), lead === -1 ? 0 : anchor.at),
    ...sentence.row.slice(anchor.end, anchor.end + 2),
  ]
  const subject = words.some(piece => is(piece, 'exports', 'imports')) ? ownSubject(cell, anchor) : undefined
  const isDated = sentence.times.some(
    ({ from, period }) => period !== undefined && from >= anchor.to && !isCommaBetween(sentence, anchor.to, from),
  )
  return last?.kind === 'value' && subject?.is === 'flow' && subject.flow !== last.flow && !isDated
}

const isCommaBetween = ({ row }: Sentence, from: number, to: number): boolean =>
  row.some(piece => piece.from >= from && piece.to <= to && /^[,;]$/.test(piece.text))
