/** Moves printed digits between scales. No digit is gained or lost. */
import type { Amount } from '../../data/model/schema.ts'

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

/**
 * The amount in the largest of `scales` (powers of ten) that leaves at least one digit before the point,
 * or as printed if that scale is among them and no larger one is needed.
 */
export function scaled(amount: Amount, scales: readonly number[]): { readonly value: string; readonly scale: number } {
  const size = magnitude(amount)
  const asPrinted = scales.includes(amount.unitMult) && size - amount.unitMult < 3 && amount.unitMult > 0
  const scale = asPrinted ? amount.unitMult : Math.max(0, ...scales.filter(s => s <= size))
  return { value: shift(amount.value, amount.unitMult - scale), scale }
}
