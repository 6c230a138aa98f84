/** Moves printed digits between scales. No digit is gained or lost. */
import type { Amount } from '../../../data/model/schema.ts'

/**
 * The point moved right by `by` places (left when negative): '4.87' by 1 is '48.7'. Zeros only fill places:
 * those at the end of a whole number are placeholders, and are dropped after the point ('420' by −2 is '4.2').
 */
export function shift(value: string, by: number): string {
  const negative = value.startsWith('-')
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  const digits = whole + fraction
  const at = whole.length + by
  const padded = at < 0 ? '0'.repeat(-at) + digits : digits.padEnd(at, '0')
  const left = padded.slice(0, Math.max(at, 0)).replace(/^0+(?=\d)/, '')
  const behind = padded.slice(Math.max(at, 0))
  const right = fraction === '' ? behind.replace(/0+$/, '') : behind
  const moved = right === '' ? left || '0' : `${left || '0'}.${right}`
  return negative ? `-${moved}` : moved
}

/** The power of ten of the first digit that is not zero, unitMult included: 4.87 × 10^9 → 9. Zero gives its unitMult. */
export function magnitude({ value, unitMult }: Amount): number {
  const [whole = '', fraction = ''] = value.replace('-', '').split('.')
  const first = whole.replace(/^0+/, '')
  if (first !== '') return unitMult + first.length - 1
  const leading = fraction.search(/[1-9]/)
  return leading === -1 ? unitMult : unitMult - leading - 1
}

/** Below 10^6 an amount is said in full. */
const million = 6
/** With more digits behind the point than these, the next smaller scale reads better. Single dollars are the last resort. */
const mostBehind = (scale: number): number => (scale > million ? 3 : 4)

/**
 * The amount on the scale (a power of ten out of `scales`) that it is said in; all its digits are kept.
 * - Under a million: in the largest scale that leaves a digit before the point, which is single units where no smaller word
 *   is among `scales`. Zeros behind the point are dropped: in full, nobody can tell them from placeholders, and 138.000
 *   thousand would be read as 138 million in half of Europe. They can only make the figure look less precise.
 * - As printed, if the printed scale is among them and leaves one to three digits before the point, or none: 0.487 billion.
 * - Else in the largest that leaves a digit before the point; or in the one below it if `stepsDown` and more than three
 *   digits would be behind the point: 4,789.9 million, but 3.744 billion. Of millions it takes more than four.
 */
export function scaled(
  amount: Amount,
  scales: readonly number[],
  stepsDown: boolean,
): { readonly value: string; readonly scale: number } {
  const { unitMult, value } = amount
  const size = magnitude(amount)
  const fitting = scales.filter(scale => scale <= size).sort((a, b) => b - a)
  const [largest = 0, below = largest] = fitting
  const on = (scale: number) => ({ value: shift(value, unitMult - scale), scale })
  if (size < million) return { value: on(largest).value.replace(/(?<=\.\d*)0+$|\.0+$/, ''), scale: largest }
  if (unitMult > 0 && scales.includes(unitMult) && size - unitMult < 3) return on(unitMult)
  return on(stepsDown && behind(on(largest).value) > mostBehind(largest) ? below : largest)
}

const behind = (value: string): number => value.split('.')[1]?.length ?? 0
