/** Bounds of numbers: "more than 4 billion", «около 30%», "3 milyard dollardan çox", 700亿美元以上. */
import type { TextSpan } from '../../../answers/model/post.ts'
import { type Amount, oppositeBound } from '../../../data/model/schema.ts'
import { inClass, isPostposed, isPreposed } from '../../text/word-grammar.ts'
import { endingsOf } from './endings.ts'
import { is, isSpacedDash } from './is.ts'
import type { Piece } from './pieces.ts'

export type Bound = NonNullable<Amount['bound']>

/** The number below zero: to fall by more than 5% is under −5, and a deficit of less than 4 billion is over −4. */
export const negative = ({ value, bound }: Pick<Amount, 'value' | 'bound'>): Pick<Amount, 'value' | 'bound'> => ({
  value: `-${value}`,
  ...(bound && { bound: oppositeBound[bound] }),
})

export interface QuantityBase extends TextSpan {
  /** Pieces of the sentence: the first, and the one after the last. */
  readonly at: number
  readonly end: number
  readonly bound?: Bound
  /** The value or the share of an earlier period, with which another is compared: "from $3 billion to". Told by the cell, not by the number. */
  readonly isBase?: true
}

/** "Over", "under", "about". */
export const isBound = (piece: Piece | undefined): boolean => is(piece, 'over', 'under', 'about')

/** 多, 余, «с лишним»: between the number and its unit. */
export const isMore = (piece: Piece | undefined): boolean => is(piece, 'over')

/** A number that a word behind it may compare with what follows. */
interface ComparingNumber {
  readonly is: string
  readonly end: number
}

/** "19.8 percent more than $625 million": the word right behind a change compares, and is no bound of the next number. */
export function unboundAfter(last: ComparingNumber | undefined, row: readonly Piece[]): number {
  if (last === undefined) return 0
  return comparesAt(last, row) || is(row[last.end], 'to') ? last.end + 1 : last.end
}

/** Whether the word right behind a change compares it with what follows. */
export const comparesAt = ({ is: kind, end }: ComparingNumber, row: readonly Piece[]): boolean =>
  (kind === 'percent' || kind === 'times') &&
  row[end]?.kind === 'word' &&
  is(row[end], 'over', 'under') &&
  !is(row[end], 'to') &&
  isPreposed(row[end])

/** "More than 4 billion", «около 30%», "3 milyard dollardan çox", 700亿美元以上. */
export function withBound<Q extends QuantityBase>(quantity: Q, row: readonly Piece[], after: number): Q {
  const { at, end } = quantity
  for (const before of [at - 1, at - 2])
    if (before >= after) {
      const bound = boundOf(row[before])
      // 比前年多了26.3%: a change.
      const isChange = row[before]?.kind === 'han' && is(row[before], 'by')
      // «Доля выше — 45%»
      const isParted = before === at - 2 && isSpacedDash(row[at - 1], row[at])
      if (bound !== undefined && !isChange && !isParted && !isBehind(row[before])) return { ...quantity, bound }
    }
  const bound = row.slice(at, end).some(isMore) ? 'over' : boundOf(boundBehind(row, end))
  return bound === undefined ? quantity : { ...quantity, bound }
}

/** The word of a bound right behind a number that ends there: "milyard dollardan çox", "10%-dən çox", "dollardan (5,9 faiz) artıq". */
export function boundBehind(row: readonly Piece[], end: number): Piece | undefined {
  const at = row[end - 1]?.text === '%' && row[end]?.text === '-' && row[end + 1]?.glued === true ? end + 2 : end
  const close = row[at]?.text === '(' ? row.slice(at, at + 6).findIndex(({ text }) => text === ')') : -1
  const [word, next] = row.slice(at + close + 1)
  return boundOf(word) !== undefined && isBehind(word) && mayFollow(row[at - 1], word, next) ? word : undefined
}

const boundOf = (piece: Piece | undefined): Bound | undefined =>
  (['about', 'over', 'under'] as const).find(bound => is(piece, bound))

/** In Azerbaijani a bound is behind its amount; in Chinese it is on both sides. */
const isBehind = (piece: Piece | undefined): boolean =>
  inClass(piece, 'trailing-bound') || (isPostposed(piece) && !inClass(piece, 'leading-bound'))

/** "Dollardan çox" is a bound; "10 faiz çox" is a change, and "540 milyon dollardan ötən il" has the last year behind it. */
function mayFollow(unit: Piece | undefined, word: Piece | undefined, next: Piece | undefined): boolean {
  if (is(word, 'about')) return true
  if (is(word, 'past') && is(next, 'unit')) return false
  const endings = endingsOf(word)
  return (
    endings === undefined ||
    endings.over.test(unit?.text ?? '') ||
    endings.passed.test(unit?.ending ?? '') ||
    endings.limit.test(word?.text ?? '')
  )
}
