/** Rational numbers: fractions of BigInt. Binary floating point would turn 4.87 ÷ 3.744 into something nobody printed. */

/** n ÷ d, not reduced; `d` is always positive. */
export interface Rational {
  readonly n: bigint
  readonly d: bigint
}

export const rational = (n: bigint, d = 1n): Rational => (d < 0n ? { n: -n, d: -d } : { n, d })
export const power = (exponent: number): Rational =>
  exponent < 0 ? { n: 1n, d: 10n ** BigInt(-exponent) } : { n: 10n ** BigInt(exponent), d: 1n }

/** Parses decimal digits: '-4.870'. Throws on any other text. */
export function parse(digits: string): Rational {
  const [whole = '', fraction = ''] = digits.split('.')
  return { n: BigInt(whole + fraction), d: 10n ** BigInt(fraction.length) }
}

/** The denominator stays small for decimals, so that a sum of a long table stays quick. */
export function plus(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d }
  if (a.d % b.d === 0n) return { n: a.n + b.n * (a.d / b.d), d: a.d }
  if (b.d % a.d === 0n) return { n: a.n * (b.d / a.d) + b.n, d: b.d }
  return { n: a.n * b.d + b.n * a.d, d: a.d * b.d }
}
export const minus = (a: Rational, b: Rational): Rational => plus(a, { n: -b.n, d: b.d })
export const times = (a: Rational, b: Rational): Rational => ({ n: a.n * b.n, d: a.d * b.d })
/** `b` must not be zero. */
export const over = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n)
export const absolute = (a: Rational): Rational => ({ n: a.n < 0n ? -a.n : a.n, d: a.d })

/** Negative when `a` is less, 0 when equal. */
export const compareExact = (a: Rational, b: Rational): number => sign(minus(a, b))
/** -1, 0 or 1. */
export const sign = ({ n }: Rational): number => Number(n > 0n) - Number(n < 0n)

/** The number in units of 10^place, rounded half away from zero. */
export function inUnits(a: Rational, place: number): bigint {
  const { n, d } = over(absolute(a), power(place))
  const rounded = (2n * n + d) / (2n * d)
  return a.n < 0n ? -rounded : rounded
}

/** The number in units of 10^place, rounded half to even. */
export function inUnitsToEven(a: Rational, place: number): bigint {
  const { n, d } = over(absolute(a), power(place))
  const down = n / d
  const twice = 2n * (n - down * d)
  const rounded = twice > d || (twice === d && down % 2n === 1n) ? down + 1n : down
  return a.n < 0n ? -rounded : rounded
}

/** `units` × 10^place as decimal digits: written(-304n, -1) is '-30.4'. */
export function written(units: bigint, place: number): string {
  const sign = units < 0n ? '-' : ''
  const digits = String(units < 0n ? -units : units)
  if (place >= 0) return units === 0n ? '0' : `${sign}${digits}${'0'.repeat(place)}`
  const padded = digits.padStart(1 - place, '0')
  return `${sign}${padded.slice(0, place)}.${padded.slice(place)}`
}

/** The decimal exponent of the first nonzero digit: 0 for 4.87, 1 for 30.2, -2 for 0.05. 0 for zero. */
export function leadingPlace(a: Rational): number {
  if (a.n === 0n) return 0
  const size = absolute(a)
  const guess = String(size.n).length - String(size.d).length
  return compareExact(size, power(guess)) < 0 ? guess - 1 : guess
}

/** The n-th root of a positive number, truncated to 18 decimal places: far more than the five or six digits of the inputs. */
export function root(a: Rational, n: number): Rational {
  const scale = 10n ** BigInt(18 * n)
  return { n: integerRoot((a.n * scale) / a.d, BigInt(n)), d: 10n ** 18n }
}

/** The greatest integer whose n-th power is at most `a`, by Newton's method from above. */
function integerRoot(a: bigint, n: bigint): bigint {
  if (a < 2n) return a
  let guess = 1n << (BigInt(a.toString(2).length) / n + 1n)
  for (;;) {
    const next = ((n - 1n) * guess + a / guess ** (n - 1n)) / n
    if (next >= guess) return guess
    guess = next
  }
}
