/** A level that is set against the other flow of the same period. */
import type { PostClaim } from '../../../answers/model/post.ts'
import { is, isMark } from '../words/is.ts'
import type { PlaceMark } from '../words/place-rules.ts'
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
  if (last?.kind !== 'value' || isDated) return false
  return (subject?.is === 'flow' && subject.flow !== last.flow) || isOfOtherPartner(cell, last)
}

/** "Italy bought $18 billion, against $14 billion sold to China": another partner, of the same period. */
const isOfOtherPartner = ({ row, places }: PostCell, { reporter, partner }: PostClaim): boolean =>
  places.some(it => !it.isOfOffice && isDirected(it) && it.area !== reporter && it.area !== partner) &&
  !row.some(piece => is(piece, 'year-ago', 'month-ago', 'same-period'))
const isDirected = ({ role }: PlaceMark): boolean => role === 'to' || role === 'from' || role === 'with'

const isCommaBetween = ({ row }: Sentence, from: number, to: number): boolean =>
  row.some(piece => piece.from >= from && piece.to <= to && isMark(piece, ',;'))
