/** A level that is set against the other flow of the same period. */
import { is, isMark } from '../words/is.ts'
import type { Quantity } from '../words/quantities.ts'
import type { Sentence } from '../words/sentence.ts'
import { ownSubject, type PostCell } from './cells.ts'
import type { Progress } from './progress.ts'

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
  row.some(piece => piece.from >= from && piece.to <= to && isMark(piece, ',;'))
