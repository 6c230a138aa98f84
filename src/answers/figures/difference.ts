/** How far two figures are apart: the difference, in percent and as a multiple. */
import type { Facts } from '../../data/facts/facts.ts'
import { compareAmounts } from '../../data/model/amount.ts'
import { defined } from '../../data/model/defined.ts'
import { growth } from '../../data/model/growth-and-share.ts'
import { comparePeriods } from '../../data/model/period.ts'
import { briefly, difference } from '../../data/model/sums.ts'
import type { Difference, Figure } from '../model/findings.ts'
import { areOfOneOffice } from './held/comparable.ts'
import { briefMultiple, digitsOf } from './multiple.ts'

/** The difference of two figures. Those of two speakers are subtracted on request, and marked; of two offices never. */
export function differenceOf(both: readonly Figure[], facts: Facts): Difference | undefined {
  const [less, more] = both.toSorted((a, b) => compareAmounts(a.amount, b.amount))
  if (less === undefined || more === undefined || !areOfOneOffice(both, facts)) return undefined
  const bound = isAbout(more) || isAbout(less) ? { bound: 'about' as const } : {}
  const larger = plainly(more)
  const smaller = plainly(less)
  // As they are shown, so that a reader who subtracts gets the same.
  const amount = difference(briefly(larger), briefly(smaller))
  if (amount === undefined) return undefined
  const percent = growth(larger, smaller)
  const times = percent && briefMultiple(percent, digitsOf([more, less]))
  return {
    more,
    less,
    amount: { ...briefly(amount), ...bound },
    ...(percent === undefined ? {} : { percent: { ...percent, ...bound } }),
    ...(times === undefined ? {} : { times: { ...times, ...bound } }),
  }
}

/** Of two periods the percentage is the change from the earlier to the later one, which may be a fall. */
export function sinceThen({ percent, times, ...rest }: Difference): Difference {
  const { more, less } = rest
  if (percent === undefined || comparePeriods(more.period, less.period) > 0)
    return { ...rest, ...defined({ percent, times }) }
  return { ...rest, ...defined({ percent: growth(plainly(less), plainly(more)) }) }
}

const isAbout = ({ amount }: Figure): boolean => amount.bound === 'about'
/** 'About 5 billion' is subtracted as 5, and the result is 'about' too. 'Over 5' cannot be subtracted. */
const plainly = ({ amount }: Figure): Figure['amount'] =>
  amount.bound === 'about' ? { value: amount.value, unitMult: amount.unitMult, unit: amount.unit } : amount
