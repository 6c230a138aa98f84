/** The headline: which figure leads when several are held, the same in every answer. PRODUCT §2, "Which figure leads". */
import type { Facts } from '../../data/facts/facts.ts'
import { agree, isExact, sameNumber, significant } from '../../data/model/amount.ts'
import { growthFits } from '../../data/model/growth-and-share.ts'
import type { Period } from '../../data/model/schema.ts'
import type { Figure, Published } from '../model/findings.ts'
import { memoize } from '../model/memoize.ts'
import { candidates, type FlowOf, type Subject, valuesOf } from './held/candidates.ts'
import { comparable } from './held/comparable.ts'
import { byPreference } from './held/order.ts'
import { fittingGrowths } from './held/support.ts'
import { isFromTable, isOfTable, official } from './official/official.ts'

/** The best published figure of that subject and period; for a growth, on `against` or the year before. */
export const headline = (of: Subject, period: Period, facts: Facts, against?: Period): Published | undefined =>
  inOrder(of, period, facts, against)[0]

/** All published figures, best first. Values that the official statistics bear out come before those that they exclude. */
export const inOrder = (of: Subject, period: Period, facts: Facts, against?: Period): readonly Published[] =>
  everyOrder(facts, of, period, against)

const everyOrder = memoize(
  ({ measure, flow, reporter, partner }: Subject, period: Period, against?: Period) =>
    `${measure} ${flow} ${reporter} ${partner} ${period} ${against ?? ''}`,
  (facts, of: Subject, period: Period, against?: Period): readonly Published[] => {
    const all = byPreference(candidates(of, period, facts, against), facts, it => fits(it, facts))
    const measure = of.measure === 'value' ? official(of, period, facts) : undefined
    return measure === undefined
      ? all
      : all.toSorted((a, b) => standing(b, measure, facts) - standing(a, measure, facts))
  },
)

/** The figure that leads: a published one that official statistics bear out; else the official one; else the best published one. */
export function leading(of: FlowOf, period: Period, facts: Facts): Figure | undefined {
  const first = headline(valuesOf(of), period, facts)
  const measure = official(of, period, facts)
  return measure === undefined || (first !== undefined && standing(first, measure, facts) > 1) ? first : measure
}

/** 3: a published figure that a table, or our sum, bears out. 2: the official one. 1: another one of this side; 0: of the other side. */
function standing(it: Published, measure: Figure, facts: Facts): number {
  if (it.mirrored) return 0
  if (measure.by === 'publisher' && measure.observation.id === it.observation.id) return 2
  const mayBeOutdone = measure.by === 'karvan' || isFromTable(measure, facts)
  return mayBeOutdone && !isOfTable(it, facts) && bearsOut(measure, it) ? 3 : 1
}

/** Whether the published figure says the same within its printed digits. One digit says too little. */
const bearsOut = ({ amount }: Figure, published: Published): boolean =>
  isExact(published.amount) &&
  (sameNumber(amount, published.amount) || (significant(published.amount) > 1 && agree(amount, published.amount)))

/** A value by the growths around it; a growth by the values at its ends. Places and shares fit nothing. */
function fits(it: Published, facts: Facts): number {
  if (it.measure === 'value') return fittingGrowths(it, facts)
  if (it.measure !== 'growth' || it.against === undefined) return 0
  const now = leading(it, it.period, facts)
  const base = leading(it, it.against, facts)
  if (now === undefined || base === undefined || !comparable([it, now, base], facts)) return 0
  return Number(growthFits(it.amount, now.amount, base.amount) === true)
}
