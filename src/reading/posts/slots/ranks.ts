/** Places among partners: "third-largest trading partner", «главным партнером», 第一大贸易伙伴. */
import { languageOf } from '../../../languages/languages.ts'
import { is } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PostCell } from './cells.ts'

/** A place that a cell claims; `at` is its piece in the cell. */
export interface RankMention {
  readonly at: number
  readonly end: number
  readonly value: number
}

/** The places of a cell, in order. */
export function ranksIn(cell: PostCell): readonly RankMention[] {
  const found: RankMention[] = []
  for (const { is: kind, at, end, ...anchor } of cell.anchors) {
    if (kind !== 'ordinal' || !('value' in anchor) || typeof anchor.value !== 'number') continue
    const [from, to] = [at - cell.at, end - cell.at]
    if (isPlace(cell.row, from, to)) found.push({ at: from, end: to, value: anchor.value })
  }
  for (const [at, piece] of cell.row.entries())
    if (is(piece, 'largest') && !found.some(rank => Math.abs(rank.at - at) <= 3) && isAlone(cell.row, at))
      found.push({ at, end: at + 1, value: 1 })
  return found.toSorted((a, b) => a.at - b.at)
}

const isRanked = (piece: Piece | undefined): boolean => is(piece, 'partner', 'supplier', 'market', 'place')

/** An ordinal near "partner", "supplier" or "place", and of no year, quarter or time. */
function isPlace(row: readonly Piece[], at: number, end: number): boolean {
  if (is(row[end], 'in-a-row', 'first-time', 'unit') || is(row[end + 1], 'in-a-row')) return false
  const behind = row.slice(end, end + 6)
  const stop = behind.findIndex(piece => /^[.;:]$/.test(piece.text))
  if ((stop === -1 ? behind : behind.slice(0, stop)).some(isRanked)) return true
  const before = row.slice(Math.max(0, at - 5), at)
  return (
    before.some(piece => is(piece, 'place')) ||
    (before.some(piece => is(piece, 'partner', 'market', 'supplier')) && before.some(piece => is(piece, 'among')))
  )
}

/** "The largest partner", not "one of the largest partners". */
function isAlone(row: readonly Piece[], at: number): boolean {
  const behind = row.slice(at + 1, at + 5)
  const partner = behind.find(piece => is(piece, 'partner', 'supplier', 'market'))
  const before = row.slice(Math.max(0, at - 3), at)
  if (before.some(piece => is(piece, 'one-of'))) return false
  if (behind.slice(0, 4).some(piece => is(piece, 'one-of'))) return false
  if (partner !== undefined) return !isPlural(partner)
  // 在进口来源国中居首位
  return (
    before.some(piece => is(piece, 'among')) &&
    before.some(piece => is(piece, 'partner', 'supplier', 'market')) &&
    row[at]?.kind === 'han'
  )
}

const isPlural = ({ entry, text }: Piece): boolean =>
  entry !== undefined && languageOf(entry.code).post.plural?.test(text) === true
