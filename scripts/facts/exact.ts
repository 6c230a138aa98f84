/** Exact arithmetic of the checker. It shares no code with the arithmetic that it checks. */
import type { Amount } from '../../src/data/model/schema.ts'

/** A fraction; the denominator is above zero. */
export interface Exact {
  readonly n: bigint
  readonly d: bigint
}

/** A number and the unit of its last printed place. */
export interface Printed {
  readonly number: Exact
  readonly step: Exact
}

export const tenTo = (power: number): Exact =>
  power < 0 ? { n: 1n, d: 10n ** BigInt(-power) } : { n: 10n ** BigInt(power), d: 1n }
export const whole = (n: number): Exact => ({ n: BigInt(n), d: 1n })

/** Decimal digits times a power of ten: '-4.870', 9. */
export function decimal(digits: string, power = 0): Exact {
  const [before = '', behind = ''] = digits.split('.')
  return product({ n: BigInt(`${before}${behind}`), d: 1n }, tenTo(power - behind.length))
}

export const sum = (a: Exact, b: Exact): Exact => ({ n: a.n * b.d + b.n * a.d, d: a.d * b.d })
export const negative = ({ n, d }: Exact): Exact => ({ n: -n, d })
export const less = (a: Exact, b: Exact): Exact => sum(a, negative(b))
export const product = (a: Exact, b: Exact): Exact => ({ n: a.n * b.n, d: a.d * b.d })
/** `b` is not zero. */
export const quotient = (a: Exact, b: Exact): Exact =>
  b.n < 0n ? { n: -a.n * b.d, d: -a.d * b.n } : { n: a.n * b.d, d: a.d * b.n }
export const order = (a: Exact, b: Exact): number => {
  const gap = a.n * b.d - b.n * a.d
  return gap === 0n ? 0 : gap < 0n ? -1 : 1
}
export const size = ({ n, d }: Exact): Exact => ({ n: n < 0n ? -n : n, d })
const half: Exact = { n: 1n, d: 2n }

/** Whether the printed number is `number` rounded to its last place, up or down alike at a half. */
export const isRounded = (number: Exact, { number: shown, step }: Printed): boolean =>
  order(size(less(number, shown)), product(step, half)) <= 0

/** Whether the printed number is `number` rounded or cut off at its last place. */
export const isNear = (number: Exact, { number: shown, step }: Printed): boolean =>
  order(size(less(number, shown)), step) <= 0

/** The ends of what a printed number may have been. */
export const ends = ({ number, step }: Printed): readonly [Exact, Exact] => [
  less(number, product(step, half)),
  sum(number, product(step, half)),
]

/**
 * The amount as a number of single units, with its last printed place. Zeros at the end of a whole number only give its
 * size.
 */
export function printed({ value, unitMult, unit }: Amount): Printed {
  const behind = value.split('.')[1]?.length ?? 0
  const zeros = behind > 0 || unit === 'ORD' ? 0 : (/(?<=[1-9])0+$/.exec(value)?.[0].length ?? 0)
  return { number: decimal(value, unitMult), step: tenTo(unitMult - behind + zeros) }
}

export const numberOf = (amount: Amount): Exact => printed(amount).number

/** Whether two printed numbers may be one number, rounded or cut off: the coarser is near the finer. */
export function mayBeOne(a: Amount, b: Amount): boolean {
  if (a.unit !== b.unit) return false
  const one = printed(a)
  const other = printed(b)
  return order(one.step, other.step) < 0 ? isNear(one.number, other) : isNear(other.number, one)
}
