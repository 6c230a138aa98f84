/** Multiples and fractions in words: "doubled", "by a third". */
import { isKind, senseOf } from '../../text/word-sense.ts'
import { is } from './is.ts'
import { numberWord, numeralAt } from './numerals.ts'
import { place } from './ordinals.ts'
import type { Piece } from './pieces.ts'

/** "Doubled", «втрое», 翻一番: to so many times. */
export function multipleInWords(row: readonly Piece[], at: number) {
  const piece = row[at]
  const found = is(piece, 'double', 'triple', 'quadruple', 'halve')
    ? multiples.find(([word]) => is(piece, word))
    : undefined
  if (found === undefined) return undefined
  return {
    is: 'times' as const,
    value: found[1],
    isWord: true as const,
    ...place(row, at, at + 1),
    ...(found[0] === 'halve' && { isHalved: true as const }),
  }
}
const multiples = [
  ['double', '2'],
  ['triple', '3'],
  ['quadruple', '4'],
  ['halve', '2'],
] as const

/** "China's share of imports was about a fifth". */
const isAfterShare = (before: readonly Piece[]): boolean => {
  const at = before.findLastIndex(piece => is(piece, 'share'))
  const behind = at === -1 ? [] : before.slice(at)
  return (
    behind.some(piece => is(piece, 'exports', 'imports', 'turnover', 'foreign')) &&
    behind.every(it => it.kind !== 'mark')
  )
}

const isChange = (piece: Piece): boolean => is(piece, 'up', 'down')

/** 一成八: eighteen percent. */
export function tensAt(row: readonly Piece[], at: number, percent: string): string | undefined {
  const isTens = row[at]?.kind === 'han' && Number(percent) % 10 === 0
  const ones = isTens && row[at + 1]?.glued === true ? (numberWord(row[at + 1]) ?? 0) : 0
  return ones > 0 && ones < 10 ? String(Number(percent) + ones) : undefined
}

/** "A third", «на четверть». */
export function fractionAt(row: readonly Piece[], at: number) {
  const sense = senseOf(row[at], 'fraction')
  if (sense === undefined) return undefined
  const [near, before] = [row.slice(Math.max(0, at - 4), at + 4), row.slice(0, at)]
  // "Exports rose by a third, imports by a quarter".
  const isBy = is(row[at - 1], 'by') || is(row[at - 2], 'by') || row[at]?.text.includes(' ') === true
  const isNext = (isBy || before.some(it => isKind(it, 'fraction'))) && before.some(isChange)
  const isOfChange =
    isNext ||
    near.some(piece => isChange(piece) || is(piece, 'more', 'less', 'share')) ||
    // "A fifth more than last year"
    (is(row[at + 1], 'exceeds', 'trails') && is(row[at + 1], 'over', 'under')) ||
    isAfterShare(before.slice(-7))
  // "A third straight gain"
  if (row.slice(at + 1, at + 4).some(piece => is(piece, 'in-a-row'))) return undefined
  const tens = isOfChange ? tensAt(row, at, sense.percent) : undefined
  if (tens !== undefined) return { is: 'percent', value: tens, isFraction: true, ...place(row, at, at + 2) } as const
  if (!isOfChange || numeralAt(row, at + 1, () => false) !== undefined) return undefined
  return { is: 'percent', value: sense.percent, isFraction: true, ...place(row, at, at + 1) } as const
}
