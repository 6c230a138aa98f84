/** Shares that somebody has: "70 percent fell to Italy", "45 percent went to Italy", and who has both of two. */
import { endingsOf, hasEnding } from '../words/endings.ts'
import { has, is, isChange, isMark } from '../words/is.ts'
import type { Piece } from '../words/pieces.ts'
import type { PlaceMark } from '../words/place-rules.ts'
import type { Quantity } from '../words/quantities.ts'
import { piecesBetween, upToMark } from '../words/rows.ts'
import type { Sentence } from '../words/sentence.ts'

/** "70 percent fell to Italy", "fell on the EU"; not "10 percent down to Italy", "a 10 percent fall in Italy's exports". */
export const isFallenTo = ({ row, places }: Sentence, { at, end }: Quantity): boolean =>
  is(row[end], 'fell') &&
  !is(row[at - 1], 'by') &&
  is(row[end + 1], 'to', 'as-to', 'from') &&
  places.some(({ from, role }) => role !== 'of' && from - (row[end + 1]?.to ?? 0) === 1)

/** "45 percent went to Italy", "40 percent of them came from Iran", «17% (4,2 млрд) пришлось на Китай», "onun 40 faizi". */
export function isTaken({ row, places }: Sentence, { at, end, to }: Quantity): boolean {
  const [whole = { text: '' }, endings] = [row[at - 1], endingsOf(row[end - 1])]
  const isOfIt = is(row[at - 1], 'it') && endings?.whole.test(whole.text) && hasEnding(row[end - 1], 'part')
  if (isOfIt) return has(upToMark(row.slice(end, end + 5)), 'shipments', 'purchases', 'deals')
  const close = row[end]?.text === '(' ? row.findIndex(({ text, from }) => text === ')' && from > to) : -1
  const start = row.findIndex((it, i) => i >= end && !is(it, 'of-total', 'reach'))
  const taking = close === -1 || close - end > 5 ? row[start] : row[close + 1]
  // 进口中，21%来自中国
  const next = places.find(it => it.from >= to)
  const link = next === undefined ? [] : piecesBetween(row, to, next.from)
  const isFrom = is(link.at(-1), 'from') && link.length < 3 && link.every(({ kind }) => kind === 'han')
  return isFrom || is(taking, 'shipments', 'purchases', 'deals') || (taking !== row[end] && is(taking, 'share'))
}

/** "…, 40% came from Iran": only words that tell no change are between the mark and the number. */
export const isFirstOfClause = ({ row }: Sentence, { at, end }: Quantity): boolean => {
  const start = row.findLastIndex((piece, i) => i < at && isMark(piece, ',;:'))
  const lead = row.slice(start + 1, at)
  return (
    start !== -1 && !isChange(row[end]) && lead.every(it => /word|han/.test(it.kind) && !isChange(it) && !is(it, 'by'))
  )
}

/** "Half of exports and a fifth of imports fell to the EU", 40%的出口和20%的进口来自欧盟: who has both is told behind the last. */
export function holderAfterLastShare({ row, places, quantities }: Sentence, { end }: Quantity): PlaceMark | undefined {
  const others = quantities.filter(it => it.at >= end && it.is !== 'count')
  const next = others.at(-1)
  if (next === undefined || others.some(it => it.is !== 'percent') || row.slice(end, next.at).some(isVerb))
    return undefined
  const rest = places.filter(it => it.from >= next.to && !it.isOfOffice && it.area !== 'WLD')
  const isOnly = rest.length === 1
  const [holder] = rest.filter(({ role }) => role !== 'of' || isOnly)
  return row.slice(next.end).some(isVerb) ? holder : undefined
}
const isVerb = (piece: Piece): boolean =>
  is(piece, 'reach', 'share', 'shipments', 'purchases') || is(piece, 'up', 'down') || /^[:;(]$/.test(piece.text)
