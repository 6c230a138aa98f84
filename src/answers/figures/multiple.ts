/** 'How many times as much?': converts a change to a multiple. Exact; with at most the digits of the change. */
import { lastPlace, numberOf, significant } from '../../data/model/amount.ts'
import { inUnits, leadingPlace, over, plus, rational, written } from '../../data/model/rational.ts'
import type { Amount } from '../../data/model/schema.ts'
import type { Computed, Figure } from '../model/findings.ts'

/** '×6.33' for +533%, '×0.4' for −60%, with `digits` at most; from ten on no finer than `finest`, a power of ten. A multiple stays; undefined for other units, bounds. */
export function multiple(change: Amount, digits = 4, finest = -Infinity): Amount | undefined {
  if (change.unit === 'TIMES') return change
  if (change.unit !== 'PT' || change.bound !== undefined) return undefined
  const times = over(plus(numberOf(change), rational(100n)), rational(100n))
  if (times.n <= 0n) return undefined
  const leading = leadingPlace(times)
  const place = Math.max(lastPlace(change) - 2, leading - digits + 1, leading > 0 ? finest : -Infinity)
  const units = inUnits(times, place)
  return units === 0n ? undefined : { value: written(units, place), unitMult: 0, unit: 'TIMES' }
}

/** A multiple for reading: 14 times, not 14.032. */
export const briefMultiple = (change: Amount, digits?: number): Amount | undefined => multiple(change, digits, 0)

/** How many digits the least precise input of a change allows; at least two, or ×1.4 would be ×1. */
export const digitsOf = (inputs: readonly Figure[]): number | undefined =>
  inputs.length === 0 ? undefined : Math.max(2, Math.min(...inputs.map(({ amount }) => significant(amount))))

/** A change as a multiple, as a computed figure; undefined when it cannot be one. */
export function asMultiple(change: Figure): Computed | undefined {
  const amount = multiple(change.amount, change.by === 'karvan' ? digitsOf(change.from) : undefined)
  if (amount === undefined) return undefined
  if (change.by === 'karvan') return { ...change, amount }
  const { observation: _, mirrored: __, ...of } = change
  return { ...of, by: 'karvan', rule: 'growth', amount, from: [change] }
}
