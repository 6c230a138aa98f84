/** Whether a figure is larger than what it is a part of. It finds a million typed as a billion. */
import type { Facts } from '../../data/facts/facts.ts'
import { isExact, numberOf, sameUnit } from '../../data/model/amount.ts'
import { contains, firstMonth } from '../../data/model/period.ts'
import { compareExact, over, type Rational, rational, times } from '../../data/model/rational.ts'
import { leading } from '../figures/headline.ts'
import { mirrors } from '../figures/held/candidates.ts'
import type { ChangeCheck } from '../model/change-check.ts'
import type { Figure, Published } from '../model/findings.ts'
import type { CheckContext } from './check-context.ts'

/** Sources differ: only what is more than a tenth larger is wrong. */
const tolerance: Rational = over(rational(11n), rational(10n))

const world = 'WLD'

/** A warning for more than the turnover, than the year that holds the period, or than the trade with the world. */
export function beyondWhole({ figure, after }: CheckContext): readonly ChangeCheck[] {
  if (figure.measure !== 'value' || figure.flow === 'B' || !isExact(figure.amount)) return []
  const whole = wholesOf(figure, after).find(it => isBeyond(figure, it))
  return whole === undefined ? [] : [{ outcome: 'warns', check: 'whole', whole }]
}

function wholesOf({ flow, reporter, partner, period }: Published, facts: Facts): readonly Figure[] {
  const year = firstMonth(period).slice(0, 4)
  const other = mirrors[flow]
  return [
    flow === 'T' ? undefined : leading({ flow: 'T', reporter, partner }, period, facts),
    year === period || !contains(year, period) ? undefined : leading({ flow, reporter, partner }, year, facts),
    partner === world ? undefined : leading({ flow, reporter, partner: world }, period, facts),
    partner === world || other === undefined
      ? undefined
      : leading({ flow: other, reporter: partner, partner: world }, period, facts),
  ].filter(it => it !== undefined)
}

function isBeyond(figure: Published, whole: Figure): boolean {
  if (whole.by === 'publisher' && whole.observation.id === figure.observation.id) return false
  if (!sameUnit(figure.amount, whole.amount) || whole.amount.bound === 'over') return false
  return compareExact(numberOf(figure.amount), times(numberOf(whole.amount), tolerance)) > 0
}
