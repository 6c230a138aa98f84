/** /retract ID because … */
import { fold } from '../fold.ts'
import { heldFact, unknownFact } from './known.ts'
import { missing } from './missing.ts'
import { foldedPhrase, phrasesOf } from './office-words.ts'
import { gap, isGap, joined, type Piece, pieces } from './pieces.ts'
import type { OfficeContext, OfficeRead } from './read.ts'
import { short } from './short.ts'

/** A reason holds as many signs. */
const most = 300

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
  return why === undefined || why.length > most
    ? missing('/retract', id, ['why'])
    : { change: { do: 'withdraw', id, why } }
}

function reason(joint: string, row: readonly Piece[]): string | undefined {
  const them = joint === '' ? row : [{ raw: joint, text: joint, isQuoted: false }, ...row]
  let at = 0
  for (let length = becauseAt(them, 0); length > 0; length = becauseAt(them, at)) at += length
  const rest = them.slice(at).filter(piece => !isGap(piece))
  const [only, second] = rest
  const text = (only?.isQuoted === true && second === undefined ? only.text : joined(rest))
    .replace(/^[:：,，\s]+/, '')
    .trim()
  return text === '' || text === gap ? undefined : text
}

/** How many pieces at that place say "because". */
function becauseAt(row: readonly Piece[], at: number): number {
  const said = row.slice(at, at + 3).map(({ raw }) => fold(raw.slice(0, 20)).replace(/[:：,，]$/, ''))
  return [3, 2, 1].find(length => said.length >= length && because.has(said.slice(0, length).join(' '))) ?? 0
}
const because: ReadonlySet<string> = new Set(phrasesOf(words => words.because).map(foldedPhrase))
