/** Outlier check: compares a figure with the one before it. It finds a thousand typed as a million. */

import type { Facts } from '../../data/facts/facts.ts'
import { isExact, numberOf, sameUnit } from '../../data/model/amount.ts'
import { yearBefore } from '../../data/model/period.ts'
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
import type { Observation } from '../../data/model/schema.ts'
import { headline } from '../figures/headline.ts'
import { valuesOf } from '../figures/held/candidates.ts'
import type { ChangeCheck } from '../model/admin-reply.ts'
import { type CheckContext, valuesBeside } from './check-context.ts'

const three = rational(3n)
const third = over(rational(1n), three)

/**
 * A warning for more than three times, or less than a third of, the year before: of the same compiler, else the headline.
 * Both above zero.
 */
export function outlier({ figure, after }: CheckContext): readonly ChangeCheck[] {
  const { measure, flow, period, amount } = figure
  if (measure !== 'value' || flow === 'B' || !isExact(amount)) return []
  const before = yearBefore(period)
  const said = headline(valuesOf(figure), before, after)
  const [from] = [...valuesBeside(figure, figure, before, after), ...(said === undefined ? [] : [said])].filter(
    it => isExact(it.amount) && sameUnit(it.amount, amount),
  )
  if (from === undefined) return []
  const [now, base] = [numberOf(amount), numberOf(from.amount)]
  if (now.n <= 0n || base.n <= 0n) return []
  const ratio = over(now, base)
  const isLeap = compareExact(ratio, three) > 0 || compareExact(ratio, third) < 0
  return isLeap ? [{ outcome: 'warns', check: 'leap', from, times: short(ratio) }] : []
}

const hundred = rational(100n)
/** In percent. A revision usually moves a figure by less than this. */
const wide = rational(10n)

/** By how many percent a corrected value moves; empty when it is not a value, or does not move. */
export function moved(to: Observation, before: Facts): readonly ChangeCheck[] {
  const from = before.observation(to.id)?.now
  if (from === undefined || to.measure !== 'value' || !sameUnit(to.amount, from.amount)) return []
  const [now, base] = [numberOf(to.amount), numberOf(from.amount)]
  const gap = minus(now, base)
  if (base.n === 0n || gap.n === 0n) return []
  const percent = times(over(gap, absolute(base)), hundred)
  const isWide = compareExact(absolute(percent), wide) > 0
  return [{ outcome: isWide ? 'warns' : 'agrees', check: 'change', from, percent: short(percent) }]
}

/** Two significant digits, or all digits before the point. */
function short(number: Rational): string {
  const place = Math.min(0, leadingPlace(number) - 1)
  const digits = written(inUnits(number, place), place)
  return digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits
}
