/** Growth told as an index, "112% of the previous year". */
import { inClass } from '../../text/word-grammar.ts'
import type { PostCell } from '../slots/cells.ts'
import type { Direction, Progress } from '../slots/progress.ts'
import { directionOf } from '../slots/words-of-change.ts'
import { has, is, isFlow } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { Quantity } from '../words/quantities.ts'
import { isWithin, piecesBefore, upToMark } from '../words/rows.ts'

/** «Темп роста – 124 %», and the bare percentages after it: the index of a growth of 24 percent. */
export function directionOfIndex(anchor: Quantity, cell: PostCell, progress: Progress): Direction | undefined {
  if (anchor.is !== 'percent' || anchor.sign !== undefined || Number(anchor.value) < 50) return undefined
  const isNamed = has(cell.row, 'index') || isIndexOfBase(anchor, cell, progress)
  if (!isNamed && !progress.isIndexed) return undefined
  progress.isIndexed = true
  return Number(anchor.value) < 100 ? 'down' : 'up'
}

/** «112% к уровню 2023 года», "112% of the previous year"; not "60% of last year's exports", «выросли на 12% к 2023 году». */
function isIndexOfBase(anchor: Quantity, cell: PostCell, { sentence: { row, times } }: Progress): boolean {
  const behind = upToMark(row.slice(anchor.end, anchor.end + 7))
  const isLed = is(behind[0], 'to', 'than', 'from') || inClass(behind[0], 'of')
  const isBase = (it: Piece): boolean => is(it, 'year-ago', 'same-period', 'month-ago') || isWithin(it, times)
  const isReached = has(piecesBefore(row, anchor.at, 4), 'reach')
  return isLed && behind.slice(1, 4).some(isBase) && !behind.some(isFlow) && (isReached || !directionOf(cell, anchor))
}

/** The growth of an index: 12 percent of 112, and of 88. */
export function excessOverHundred<T extends Quantity>(anchor: T): T {
  if (anchor.is !== 'percent') return anchor
  const places = anchor.value.split('.')[1]?.length ?? 0
  return { ...anchor, value: Math.abs(Number(anchor.value) - 100).toFixed(places) }
}
