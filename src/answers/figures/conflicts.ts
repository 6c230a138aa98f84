/** Conflicts of cumulated figures: ten months below the first seven, or a December as large as three other months. */
import type { Facts } from '../../data/facts/facts.ts'
import { surelyLess } from '../../data/model/amount.ts'
import { firstMonth, span } from '../../data/model/period.ts'
import { type AmountOfMonths, outruns } from '../../data/model/sums.ts'
import type { Conflict, Figure } from '../model/findings.ts'
import { leading } from './headline.ts'
import { type FlowOf, held, periodsOf, valuesOf } from './held/candidates.ts'
import { areOneSide } from './held/comparable.ts'

/**
 * Conflicts of a figure with the headlines of other periods that begin in the same month, the impossible first.
 * Of values only; a balance may well shrink. The two sides keep their own series, which are never subtracted.
 * An unlikely conflict belongs to the longer period: a year is compared with its months.
 */
export function conflicts(of: FlowOf, figure: Figure, facts: Facts): readonly Conflict[] {
  const found = periodsOf(held(valuesOf(of), facts))
    .map(period => leading(of, period, facts))
    .map(other => other && conflict(figure, other))
    .filter(it => it !== undefined)
    .filter(({ kind, longer }) => kind === 'impossible' || longer.period === figure.period)
  return found.toSorted((a, b) => (a.kind < b.kind ? -1 : Number(a.kind > b.kind)))
}

/** The impossible ones, which are shown with the figure itself. */
export const impossible = (of: FlowOf, figure: Figure, facts: Facts): readonly Conflict[] =>
  conflicts(of, figure, facts).filter(({ kind }) => kind === 'impossible')

/** How two values of one flow conflict. Undefined: they do not, begin in different months, or are of two sides. */
export function conflict(one: Figure, other: Figure): Conflict | undefined {
  if (!isCumulated(one) || !isCumulated(other) || one.period === other.period) return undefined
  if (firstMonth(one.period) !== firstMonth(other.period) || !areOneSide([one, other])) return undefined
  const [longer, shorter] = months(one) > months(other) ? [one, other] : [other, one]
  if (surelyLess(longer.amount, shorter.amount)) return { kind: 'impossible', longer, shorter }
  return isUnlikely(longer, shorter) ? { kind: 'unlikely', longer, shorter } : undefined
}

const months = ({ period }: Figure): number => span(period).months
const overMonths = (it: Figure): AmountOfMonths => ({ amount: it.amount, months: months(it) })
const isCumulated = ({ measure, flow }: Figure): boolean => measure === 'value' && flow !== 'B'

/** More than this many times the monthly mean of the months before is not seasonal any more. */
const most = 3

/** The shorter must cover at least half of the longer: one month says nothing about eleven. */
const isUnlikely = (longer: Figure, shorter: Figure): boolean =>
  2 * months(shorter) >= months(longer) && outruns(overMonths(longer), overMonths(shorter), most)
