/** Parts of a whole in words: "a third of exports", «половина импорта», "ixracın yarısı", 出口的三分之一. */
import type { Flow } from '../../../data/model/schema.ts'
import { grammarOf } from '../../text/word-grammar.ts'
import { isKind, senseOf } from '../../text/word-sense.ts'
import { endingsOf } from './endings.ts'
import { tensAt } from './fractions.ts'
import { is, isFlow } from './is.ts'
import { place } from './ordinals.ts'
import type { Piece } from './pieces.ts'

/** The part that begins at a piece, if the flow that it is a part of is beside it. */
export function partAt(row: readonly Piece[], at: number) {
  const piece = row[at]
  const sense = senseOf(piece, 'part')
  if (sense === undefined || piece === undefined || wholeOf(row, at) === undefined) return undefined
  const tens = tensAt(row, at, sense.percent)
  const span = place(row, at, tens === undefined ? at + 1 : at + 2)
  return { is: 'percent', value: tens ?? sense.percent, isFraction: true, isPart: true, ...span } as const
}

/** The flow that the piece is a part of: behind it, in Azerbaijani before it, in Chinese on either side. */
export function wholeOf(row: readonly Piece[], at: number): Piece | undefined {
  const piece = row[at]
  // "In the first half exports rose", "exports fell by half".
  if (isKind(row[at - 1], 'ordinal')) return undefined
  if (row.slice(Math.max(0, at - 2), at).some(it => is(it, 'by', 'up', 'down'))) return undefined
  const [before, behind] = [row.slice(Math.max(0, at - 4), at).toReversed(), row.slice(at + 1, at + 8)]
  if (piece?.kind === 'han') return flowIn(before.slice(0, 3)) ?? flowIn(behind.slice(0, 3))
  if (grammarOf(piece)?.adpositions !== 'after') return flowIn(behind.slice(0, 5)) ?? dealIn(behind)
  const whole = flowIn(before)
  return whole !== undefined && endingsOf(piece)?.whole.test(whole.ending) === true ? whole : undefined
}

/** "Everything the country buys", «всего, что страна покупает»: all goods, and the verb of who deals in them. */
function dealIn(words: readonly Piece[]): Piece | undefined {
  const at = words.findIndex(piece => is(piece, 'purchases', 'shipments'))
  const before = words.slice(0, Math.max(0, at))
  const isAll = before.slice(0, 2).some(piece => is(piece, 'everything'))
  return isAll && !before.some(piece => is(piece, 'goods', 'other', 'up', 'down') || piece.kind === 'number')
    ? words[at]
    : undefined
}

/** The first flow among words with nothing of a change before it. */
function flowIn(words: readonly Piece[]): Piece | undefined {
  const at = words.findIndex(isFlow)
  const isApart = (piece: Piece): boolean =>
    piece.kind === 'mark' || piece.kind === 'number' || is(piece, 'up', 'down', 'by', 'from', 'while', 'and')
  return at === -1 || words.slice(0, at).some(isApart) ? undefined : words[at]
}

/** "In terms of imports, the main partners were": the one flow that a sentence about partners counts them by. */
export function flowOfPartners(flow: Flow, row: readonly Piece[]): Flow {
  const [at, second] = flow === 'T' ? row.flatMap((piece, i) => (isFlow(piece) ? [i] : [])) : []
  if (at === undefined || second !== undefined || !is(row[at - 1], 'as-to')) return flow
  return is(row[at], 'exports') ? 'X' : is(row[at], 'imports') ? 'M' : flow
}
