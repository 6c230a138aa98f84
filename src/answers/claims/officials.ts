/** The official figures for what a claim is about: only they make a claim false. */
import type { Facts } from '../../data/facts/facts.ts'
import { growth as growthOf } from '../../data/model/amount.ts'
import { canonical, yearBefore } from '../../data/model/period.ts'
import type { Period } from '../../data/model/schema.ts'
import { areOneCount, isStatistics } from '../figures/comparable.ts'
import { inOrder } from '../figures/headline.ts'
import { computedValue, type FlowOf, valuesOf } from '../figures/values.ts'
import type { Figure } from '../model/findings.ts'

/** Whether a statistical office printed it, or all of its inputs. */
export const isOfficial = (figure: Figure, facts: Facts): boolean =>
  figure.by === 'publisher'
    ? isStatistics(figure.observation.compiledBy, facts)
    : figure.from.every(it => isOfficial(it, facts))

/** All official figures of the same measure, flow, pair and period, this one included; growths also computed from values. */
export function officials(figure: Figure, facts: Facts): readonly Figure[] {
  const { measure, period, against } = figure
  const printed = inOrder(figure, period, facts, against).filter(it => isOfficial(it, facts))
  const own = isOfficial(figure, facts) ? [figure] : []
  if (measure === 'value') return [...own, ...printed, ...values(figure, period, facts)]
  return measure === 'growth' ? [...own, ...printed, ...growths(figure, facts)] : [...own, ...printed]
}

function values(of: FlowOf, period: Period, facts: Facts): readonly Figure[] {
  const printed = inOrder(valuesOf(of), period, facts)
  const computed = computedValue(of, period, facts)
  return [...printed, ...(computed === undefined ? [] : [computed])].filter(it => isOfficial(it, facts))
}

/** Growth of official values of one compiler. */
function growths(figure: Figure, facts: Facts): readonly Figure[] {
  const { flow, reporter, partner, period } = figure
  const base = canonical(figure.against ?? yearBefore(period))
  return values(figure, period, facts).flatMap(now =>
    values(figure, base, facts).flatMap((then): readonly Figure[] => {
      const amount = areOneCount([now, then]) ? growthOf(now.amount, then.amount) : undefined
      if (amount === undefined) return []
      const places = { flow, reporter, partner, period, against: base }
      return [{ by: 'karvan', rule: 'growth', measure: 'growth', ...places, amount, from: [now, then] }]
    }),
  )
}
