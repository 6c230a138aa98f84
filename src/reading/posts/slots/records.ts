/** Records, and changes without a number. */

import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { isBoundary } from '../words/subject.ts'
import type { PostCell } from './cells.ts'

export interface RecordMention {
  readonly from: number
  readonly to: number
  readonly count?: number
}

/** "A record for the third consecutive year": the record of a cell. */
export function recordIn(row: readonly Piece[]): RecordMention | undefined {
  const at = row.findIndex(piece => is(piece, 'record'))
  const record = row[at]
  if (record === undefined) return undefined
  const run = row.findIndex(piece => is(piece, 'in-a-row'))
  const start = Math.max(0, run - 4)
  const count = run === -1 ? undefined : row.slice(start, run + 4).flatMap((_, i) => countOf(row, start + i))[0]
  const last = run === -1 ? record : row[Math.max(run, at)]
  const first = run === -1 ? record : row[Math.min(run, at)]
  return { from: first?.from ?? record.from, to: last?.to ?? record.to, ...(count !== undefined && { count }) }
}

/** Of years or in words: "3 years in a row", "third"; not "$20 billion". */
function countOf(row: readonly Piece[], at: number): readonly number[] {
  const piece = row[at]
  const isYears = is(row[at + 1], 'unit', 'in-a-row') || is(row[at - 1], 'in-a-row')
  if (piece?.kind === 'number') return isYears && /^\d{1,2}$/.test(piece.text) ? [Number(piece.text)] : []
  return (
    piece?.senses.flatMap(sense => (sense.kind === 'ordinal' || sense.kind === 'number' ? [sense.value] : [])) ?? []
  )
}

/** A word of change near a flow, in a clause without numbers. */
export function directionIn(
  row: readonly Piece[],
): { readonly piece: Piece; readonly way: 'up' | 'down'; readonly flow: Piece } | undefined {
  for (const [at, piece] of row.entries()) {
    if (!is(piece, 'exports', 'imports', 'turnover', 'foreign', 'surplus', 'deficit')) continue
    const near = row.slice(at + 1, at + 5)
    const change = near.find(it => is(it, 'up', 'down') && !is(it, 'goods', 'other'))
    if (change === undefined || near.slice(0, near.indexOf(change)).some(it => is(it, 'goods', 'other'))) continue
    return { piece: change, way: is(change, 'down') ? 'down' : 'up', flow: piece }
  }
  return undefined
}

/** The clauses of a cell that have no number. */
export function clausesWithoutNumbers({ row, anchors }: PostCell): readonly (readonly Piece[])[] {
  const clauses: Piece[][] = [[]]
  for (const [at, piece] of row.entries()) {
    if (isBoundary(piece, row[at + 1])) clauses.push([])
    else clauses.at(-1)?.push(piece)
  }
  const hasNumber = (clause: readonly Piece[]): boolean =>
    anchors.some(it => it.is !== 'ordinal' && clause.some(piece => piece.from >= it.from && piece.to <= it.to))
  return clauses.filter(clause => !hasNumber(clause))
}
