/** The words of a record, in a row of pieces: where it is, and how many in a row it is. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { inClass, isPostposed } from '../../text/word-grammar.ts'
import { isKind } from '../../text/word-sense.ts'
import { hasEnding, isAblative } from '../words/endings.ts'
import { has, is, isFlow, isMark } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import { piecesBefore, upToMark } from '../words/rows.ts'

type RecordMention = TextSpan & { readonly count?: number }

/** "A record for the third consecutive year": the record of a cell. */
export function recordIn(row: readonly Piece[]): RecordMention | undefined {
  // "A record growth", «рекордно упал», "by a record 3.3 times": of a change.
  const isOfChange = (next: Piece | undefined): boolean => next?.kind === 'word' && is(next, 'rise-of', 'pace', 'down')
  const at = row.findIndex(
    (it, i) =>
      is(it, 'record') &&
      !(isAblative(it) || isOfChange(row[i + 1])) &&
      // "Rekord səviyyədə artıb"; not "rekord həddə yüksəlib"
      !(hasEnding(it, 'when') && is(row[i + 1], 'span-end')) &&
      !is(row[i + 2], 'percent', 'times') &&
      !isBehindOrdinal(row, i) &&
      !isLeft(row, i) &&
      // «Сокращение экспорта стало рекордным»
      !(is(row[i - 1], 'came-in') && row.some((noun, of) => of < i && is(noun, 'rise-of') && isFlow(row[of + 1]))) &&
      !isOfPoints(row, i),
  )
  const record = row[at]
  if (record === undefined) return undefined
  // 此前连续四年增长: of a change; 连续14个月出现逆差，也创下新高: of another clause.
  const isApart = (i: number): boolean => row.slice(Math.min(i, at), Math.max(i, at)).some(it => isMark(it, ',;'))
  const run = row.findIndex(
    (piece, i) => is(piece, 'in-a-row') && !has(row.slice(i + 1, i + 4), 'up', 'down') && !isApart(i),
  )
  const start = Math.max(0, run - 4)
  const count = run === -1 ? undefined : row.slice(start, run + 4).flatMap((_, i) => countOf(row, start + i))[0]
  const last = run === -1 ? record : row[Math.max(run, at)]
  const first = run === -1 ? record : row[Math.min(run, at)]
  return { from: first?.from ?? record.from, to: last?.to ?? record.to, ...(count !== undefined && { count }) }
}

/** 达到1056点的新高: of an index; not 创5年的新高. */
function isOfPoints(row: readonly Piece[], at: number): boolean {
  const [number, noun, of] = piecesBefore(row, at, 3)
  const isNoun = noun?.kind === 'han' && !is(noun, 'unit') && !isKind(noun, 'scale')
  return number?.kind === 'number' && isNoun && inClass(of, 'genitive')
}

/** "Fell from its record high", "from last year's record", "rekord 5 milyarddan düşüb": a record of an earlier time. */
function isLeft(row: readonly Piece[], at: number): boolean {
  const from = row.findLastIndex((it, i) => i < at && i > at - 5 && is(it, 'from'))
  const isPlain = row.slice(from + 1, at).every(it => /word|han/.test(it.kind) && !is(it, 'to', 'reach'))
  const isOfLevel = upToMark(row.slice(at + 1, at + 5)).some(isAblative)
  return ((from !== -1 && isPlain) || isOfLevel) && has([...row.slice(0, at), ...upToMark(row.slice(at))], 'down')
}

/** "The second-highest level ever" is no record. */
const isBehindOrdinal = (row: readonly Piece[], at: number): boolean =>
  row[at - 1]?.text === '-'
    ? isKind(row[at - 2], 'ordinal')
    : isKind(row[at - 1], 'ordinal') && (isPostposed(row[at]) || !is(row[at], 'best'))

/** Of years or in words: "3 years in a row", "third"; not "$20 billion". */
function countOf(row: readonly Piece[], at: number): readonly number[] {
  const piece = row[at]
  const isYears = is(row[at + 1], 'unit', 'in-a-row') || is(row[at - 1], 'in-a-row')
  if (piece?.kind === 'number') return isYears && /^\d{1,2}$/.test(piece.text) ? [Number(piece.text)] : []
  return (
    piece?.senses.flatMap(sense => (sense.kind === 'ordinal' || sense.kind === 'number' ? [sense.value] : [])) ?? []
  )
}
