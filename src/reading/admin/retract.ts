/** /retract ID because … */

import type { AdminRead, AdminReadingContext } from './line/admin-line.ts'
import { ellipsis } from './line/ellipsis.ts'
import { heldFact, unknownFact } from './line/known-ids.ts'
import { becauseAt, mostReason, reasonIn } from './line/reason.ts'
import { isGap, type LinePiece, linePieces } from './line/words-and-quotes.ts'
import { missing } from './missing.ts'

/**
 * What stands behind /retract: the id of a figure or of words, and why: behind "because", a colon, in quotation marks, or plainly.
 * Pure; never throws, whatever the text.
 */
export function readRetract(args: string, { facts }: AdminReadingContext): AdminRead {
  const row = linePieces(args)
  const [first] = row
  const isNamed = first !== undefined && !isGap(first) && !first.isQuoted && becauseAt(row, 0) === 0
  const [, id = '', joint = ''] = isNamed ? (/^([^:：]*)(.*)$/.exec(first.raw) ?? []) : []
  const why = reason(
    joint.replace(/^[:：]/, ''),
    id !== '' || (first !== undefined && isGap(first)) ? row.slice(1) : row,
  )
  if (id === '')
    return missing('/retract', why === undefined ? '' : `because ${why}`, why === undefined ? ['id', 'why'] : ['id'])
  if (heldFact(id, facts) === undefined) return { wrong: ellipsis(unknownFact(id, facts)) }
  // A longer reason is not kept: it is asked for again.
  return why === undefined || why.length > mostReason
    ? missing('/retract', id, ['why'])
    : { change: { do: 'withdraw', id, why } }
}

/** What is joined to the id by a colon is part of the reason. */
const reason = (joint: string, row: readonly LinePiece[]): string | undefined =>
  reasonIn(joint === '' ? row : [{ raw: joint, text: joint, isQuoted: false }, ...row])
