/** Outlier check: compares a figure with those around it. It finds a thousand typed as a million. */
import type { Facts } from '../../data/facts/facts.ts'
import { isExact, numberOf, sameUnit } from '../../data/model/amount.ts'
import { span } from '../../data/model/period.ts'
import {
  absolute,
  compareExact,
  inUnits,
  leadingPlace,
  minus,
  over,
  type Rational,
  rational,
  times,
  written,
} from '../../data/model/rational.ts'
import type { Observation, Period } from '../../data/model/schema.ts'
import { headline } from '../figures/headline.ts'
import { held, periodsOf, valuesOf } from '../figures/held/candidates.ts'
import type { ChangeCheck } from '../model/change-check.ts'
import type { Published } from '../model/findings.ts'
import { type CheckContext, isOneCompiler } from './check-context.ts'

/** A warning for trade or a share below zero, and for a share of more than the whole. */
export function impossible({ figure: { measure, flow, amount } }: CheckContext): readonly ChangeCheck[] {
  const isBelow = (measure === 'share' || (measure === 'value' && flow !== 'B')) && numberOf(amount).n < 0n
  const isBeyond = measure === 'share' && compareExact(numberOf(amount), rational(100n)) > 0
  return isBelow || isBeyond ? [{ outcome: 'warns', check: 'impossible' }] : []
}

/** In months, to both sides. Figures farther away say little. */
const near = 60

/** A warning for a value far from those of five years to both sides: its compiler's, else the headlines. Small trade may move by more. */
export function outlier(context: CheckContext): readonly ChangeCheck[] {
  const { measure, flow, amount } = context.figure
  if (measure !== 'value' || flow === 'B' || !isExact(amount)) return []
  const around = valuesAround(context)
  const sizes = around.map(it => numberOf(it.amount)).toSorted(compareExact)
  const [[from], lowest, highest] = [around, sizes[0], sizes.at(-1)]
  const now = numberOf(amount)
  if (from === undefined || lowest === undefined || highest === undefined || now.n <= 0n) return []
  const most = mostTimes(highest, around.length)
  if (compareExact(now, times(highest, most)) <= 0 && compareExact(times(now, most), lowest) >= 0) return []
  return [{ outcome: 'warns', check: 'leap', from, times: short(over(now, numberOf(from.amount))) }]
}

/** The nearest first. */
function valuesAround({ figure, after }: CheckContext): readonly Published[] {
  const { start, months } = span(figure.period)
  const all = held(valuesOf(figure), after).filter(
    ({ period }) => period !== figure.period && span(period).months === months && distance(period, start) <= near,
  )
  const own = all.filter(it => isOneCompiler(it, figure))
  const said = own.length > 1 ? own : periodsOf(all).flatMap(it => headline(valuesOf(figure), it, after) ?? [])
  return said
    .filter(({ amount }) => isExact(amount) && sameUnit(amount, figure.amount) && numberOf(amount).n > 0n)
    .toSorted((a, b) => distance(a.period, start) - distance(b.period, start))
}

const distance = (period: Period, start: number): number => Math.abs(span(period).start - start)

const million = rational(1_000_000n)
const fiftyMillion = rational(50_000_000n)

/**
 * How many times as much stands out. Of the official figures of the seed, 2 in 100 right ones do, and 9 in 10 that are
 * ten times too large of those above $100 million.
 */
function mostTimes(highest: Rational, count: number): Rational {
  if (compareExact(highest, million) < 0) return rational(100n)
  if (compareExact(highest, fiftyMillion) < 0) return rational(20n)
  return rational(count < 2 ? 10n : 3n)
}

/** How many times too large or too small a check says that a figure may be; 1 for other checks. */
export function offBy(check: ChangeCheck): number {
  switch (check.check) {
    case 'leap':
      return Math.max(Number(check.times), 1 / Number(check.times))
    case 'change': {
      const sign = numberOf(check.from.amount).n < 0n ? -1 : 1
      const times = 1 + (sign * Number(check.percent)) / 100
      return times > 0 ? Math.max(times, 1 / times) : ofAnotherKind
    }
    case 'rows':
      return check.rows.reduce((most, { checks }) => Math.max(most, ...checks.map(offBy)), 1)
    default:
      return 1
  }
}
const ofAnotherKind = 1_000

/** In percent. A revision usually moves a figure by less than this. */
const wide = rational(10n)

/** By how many percent a corrected value moves; empty when it is not a value, or does not move. */
export function moved(to: Observation, before: Facts): readonly ChangeCheck[] {
  const from = before.observation(to.id)?.now
  if (from === undefined || to.measure !== 'value' || !sameUnit(to.amount, from.amount)) return []
  const now = numberOf(to.amount)
  const base = numberOf(from.amount)
  const gap = minus(now, base)
  if (base.n === 0n || gap.n === 0n) return []
  const percent = times(over(gap, absolute(base)), rational(100n))
  const isWide = compareExact(absolute(percent), wide) > 0
  return [{ outcome: isWide ? 'warns' : 'agrees', check: 'change', from, percent: short(percent) }]
}

/** Two significant digits, or all digits before the point. */
function short(number: Rational): string {
  const place = Math.min(0, leadingPlace(number) - 1)
  const digits = written(inUnits(number, place), place)
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
}
