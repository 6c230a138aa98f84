/** Ordinals: "third", 3rd, No. 1, nr 1, «номер один», 第三. */
import { grammarOf } from '../../text/word-grammar.ts'
import { isKind, senseOf } from '../../text/word-sense.ts'
import { is } from './is.ts'
import { numberWord } from './numerals.ts'
import type { Piece } from './pieces.ts'

interface Ordinal {
  readonly is: 'ordinal'
  readonly value: number
  readonly at: number
  readonly end: number
  readonly from: number
  readonly to: number
}

/** "Third", «второе», 第三: any; 3rd, 3-е, 3-cü. */
export function ordinalAt(row: readonly Piece[], at: number): Ordinal | undefined {
  const piece = row[at]
  const sense = senseOf(piece, 'ordinal')
  if (sense !== undefined) return { is: 'ordinal', value: sense.value, ...place(row, at, at + 1) }
  const named = is(piece, 'place') && !is(row[at + 1], 'place') ? numberWord(row[at + 1]) : undefined
  if (named !== undefined && named > 0 && named <= 20) return { is: 'ordinal', value: named, ...place(row, at, at + 2) }
  // 中国排第4：37亿
  const digits = piece?.kind === 'han' && is(piece, 'place') ? row[at + 1] : undefined
  const isLast = row[at + 2] === undefined || (row[at + 2]?.kind === 'mark' && row[at + 2]?.text !== '%')
  if (digits?.kind === 'number' && /^\d{1,2}$/.test(digits.text) && isLast)
    return { is: 'ordinal', value: Number(digits.text), ...place(row, at, at + 2) }
  // 第二、三位
  const isNext = row[at - 1]?.text === '、' && row[at - 2]?.senses.some(({ kind }) => kind === 'ordinal') === true
  const next = isNext && piece?.kind === 'han' && is(row[at + 1], 'place') ? numberWord(piece) : undefined
  if (next !== undefined && next > 0) return { is: 'ordinal', value: next, ...place(row, at, at + 1) }
  const behindSign = row[at + 1]?.text === '.' ? at + 2 : at + 1
  const numbered = /^(?:no|nr|№|#)$/.test(piece?.text ?? '') ? behindSign : at
  // "Partner number two"
  const word = piece?.text === 'number' ? numberWord(row[at + 1]) : undefined
  if (word !== undefined && word > 0 && word <= 20) return { is: 'ordinal', value: word, ...place(row, at, at + 2) }
  if (numbered > at && /^\d{1,2}$/.test(row[numbered]?.text ?? ''))
    return { is: 'ordinal', value: Number(row[numbered]?.text), ...place(row, at, numbered + 1) }
  if (piece?.kind !== 'number' || !/^\d{1,2}$/.test(piece.text)) return undefined
  // 第18大, 第3位: between two words of places.
  const isBetween = [row[at - 1], row[at + 1]].every(it => it?.kind === 'han' && is(it, 'place', 'largest'))
  if (isBetween) return { is: 'ordinal', value: Number(piece.text), ...place(row, at, at + 1) }
  // "1 nömrəli tərəfdaş"
  const isNumbered = is(row[at + 1], 'place') && grammarOf(row[at + 1])?.adpositions === 'after'
  if (isNumbered) return { is: 'ordinal', value: Number(piece.text), ...place(row, at, at + 1) }
  const end = row[at + 1]?.text === '-' && row[at + 1]?.glued === true ? at + 2 : at + 1
  const suffix = row[end]
  if (suffix?.kind !== 'word' || !suffix.glued || !ordinalEndings.test(suffix.text)) return undefined
  return { is: 'ordinal', value: Number(piece.text), ...place(row, at, end + 1) }
}
const ordinalEndings = new RegExp(
  `^(?:${['st', 'nd', 'rd', 'th'].join('|')}|\\p{Script=Cyrillic}{1,3}|[iu]?n?c[iu](?:d[iu]r)?)$`,
  'u',
)

/** A part of a sentence: its pieces and its place in the text. */
export const place = (row: readonly Piece[], at: number, end: number) => ({
  at,
  end,
  from: row[at]?.from ?? 0,
  to: row[end - 1]?.to ?? 0,
})

/** "For the first time in three months", "the first fall in eight months", "üç ayda ilk dəfə": how long ago it was like that before. */
export function isSinceFirst(
  row: readonly Piece[],
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  const [at, last] = [row.findIndex(piece => piece.to > from), row.findLastIndex(piece => piece.from < to)]
  const before = row.slice(Math.max(0, at - 6), at)
  const isFirst = (piece: Piece, i: number): boolean =>
    is(piece, 'first-time') ||
    (isKind(piece, 'ordinal') && before.slice(i + 1, i + 3).some(it => is(it, 'up', 'down', 'rise-of')))
  const first = before.findLastIndex(isFirst)
  const isLed = first !== -1 && is(row[at - 1], 'as-to') && before.slice(first).every(it => it.kind !== 'mark')
  return last === at + 1 && is(row[last], 'unit') && (isLed || is(row[last + 1], 'first-time'))
}
