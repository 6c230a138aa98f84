/** /retract ID because … */
import type { AdminRead, AdminReadingContext } from './line/admin-line.ts'
import { unknownFact } from './line/known-ids.ts'
import { missing } from './line/missing.ts'
import { invalid } from './line/problems.ts'
import { longestReason, reasonIn, reasonKeywordLength } from './line/reason.ts'
import { isPlaceholder, linePieces } from './line/words-and-quotes.ts'

/** Reads the id of a figure or statement, and the reason: after "because" or a colon, in quotation marks, or plain. Never throws. */
export function readRetract(args: string, { facts }: AdminReadingContext): AdminRead {
  const row = linePieces(args)
  const [first] = row
  const hasId = first !== undefined && !isPlaceholder(first) && !first.isQuoted && reasonKeywordLength(row, 0) === 0
  const [, id = '', joint = ''] = hasId ? (/^([^:：]*)(.*)$/.exec(first.raw) ?? []) : []
  const rest = id !== '' || (first !== undefined && isPlaceholder(first)) ? row.slice(1) : row
  // Text joined to the id by a colon belongs to the reason.
  const text = joint.replace(/^[:：]/, '')
  const why = reasonIn(text === '' ? rest : [{ raw: text, text, isQuoted: false }, ...rest])
  if (id === '')
    return why === undefined ? missing('/retract', '', ['id', 'why']) : missing('/retract', `because ${why}`, ['id'])
  if (facts.fact(id)?.now === undefined) return invalid(unknownFact(id, facts))
  // A reason over the limit is not saved; it is asked for again.
  return why === undefined || why.length > longestReason
    ? missing('/retract', id, ['why'])
    : { change: { do: 'withdraw', id, why } }
}
