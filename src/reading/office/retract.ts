/** /retract ID because … */
import { heldFact, unknownFact } from './known.ts'
import { missing } from './missing.ts'
import { isGap, type Piece, pieces } from './pieces.ts'
import type { OfficeContext, OfficeRead } from './read.ts'
import { becauseAt, mostReason, reasonIn } from './reason.ts'
import { short } from './short.ts'

/**
 * What stands behind /retract: the id of a figure or of words, and why: behind "because", a colon, in quotation marks, or plainly.
 * Pure; never throws, whatever the text.
 */
export function readRetract(args: string, { facts }: OfficeContext): OfficeRead {
  const row = pieces(args)
  const [first] = row
  const isNamed = first !== undefined && !isGap(first) && !first.isQuoted && becauseAt(row, 0) === 0
  const [, id = '', joint = ''] = isNamed ? (/^([^:：]*)(.*)$/.exec(first.raw) ?? []) : []
  const why = reason(
    joint.replace(/^[:：]/, ''),
    id !== '' || (first !== undefined && isGap(first)) ? row.slice(1) : row,
  )
  if (id === '')
    return missing('/retract', why === undefined ? '' : `because ${why}`, why === undefined ? ['id', 'why'] : ['id'])
  if (heldFact(id, facts) === undefined) return { wrong: short(unknownFact(id, facts)) }
  // A longer reason is not kept: it is asked for again.
  return why === undefined || why.length > mostReason
    ? missing('/retract', id, ['why'])
    : { change: { do: 'withdraw', id, why } }
}

/** What is joined to the id by a colon is part of the reason. */
const reason = (joint: string, row: readonly Piece[]): string | undefined =>
  reasonIn(joint === '' ? row : [{ raw: joint, text: joint, isQuoted: false }, ...row])
